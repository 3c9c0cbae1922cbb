# SPDX-License-Identifier: MIT
"""Whose goods are: parties that stand beside them, or whose help brings them."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.clauses import is_party, sentence_of
from sahelcoop.reading.delivery.unlisted import unlisted_source
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "backers",
    "beside",
    "employers",
    "givers",
    "is_from_same",
    "is_troop",
    "named_after_of",
    "relative_of",
    "takes_charge",
    "whose_whole",
]

_THANKS: Final = frozenset({'"grâce"', "WITH"})
"""What leads to the help that brings goods."""
_MEANING: Final = frozenset({"ACQUIRE", "DELIVER", "DESTINE", "DISPATCH", "PROMISE"})
_ENDS: Final = frozenset({"CARGO", "COMMA", "SEMICOLON", "STOP", "VG"})
_GIVERS: Final = frozenset(
    {"bailleur", "constructeur", "donateur", "fabricant", "fournisseur", "partenaire"}
    | {"chantier", "groupe", "industriel"}
)
"""Nouns for who gives or sells, where "le même" recalls one."""
_GROUP: Final = 6
"""Most units from "de" through the group that gave."""


def backers(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Give with whose help goods come: "grâce à l’appui de X", "sur financement de"."""
    sentence = sentence_of(units, cargo.start)
    for at, unit in enumerate(sentence):
        lead = frozenset[str]().union(
            *(u.features for u in sentence[max(0, at - 2) : at])
        )
        funds = "FUNDING" in unit.features and lead & (_THANKS | {"SUR"})
        helps = "AID" in unit.features and lead & _THANKS
        if unit is not cargo and (funds or helps):
            return named_after_of(sentence[at + 1 : at + 1 + _GROUP])
        framed = any("FRAME" in u.features for u in sentence[max(0, at - 3) : at])
        if framed and "SHARED_WORK" in unit.features:
            return _partner(sentence[at + 1 : at + 1 + _GROUP])
    return []


def employers(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Give whose people are lent: "cent instructeurs de l’Africa Corps"."""
    if "PERSONNEL" not in cargo.features:
        return []
    after = [u for u in units if u.start >= cargo.end][:_GROUP]
    named = named_after_of(after)
    return [u for u in named if {"NAME", "ACTOR"} <= u.features and not _is_town(u)]


def _is_town(unit: Unit) -> bool:
    return "LOCALITY" in unit.features


def relative_of(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Give the verb and what follows it in a clause of goods: "que lui destinait X"."""
    after = [u for u in units if u.start >= cargo.end]
    after = after[1:] if after and "COMMA" in after[0].features else after
    if not after or "QUE" not in after[0].features:
        return []
    clause = [*dropwhile(lambda u: "VG" not in u.features, after)]
    if not clause or clause[0].features.isdisjoint(_MEANING):
        return []
    rest = takewhile(lambda u: u.features.isdisjoint(_ENDS), clause[1:])
    return [clause[0], *rest]


def _partner(side: Sequence[Unit]) -> list[Unit]:
    """Give with whom something is shared: "la coopération militaire avec X"."""
    led = [*dropwhile(lambda u: "AVEC" not in u.features, side)][1:]
    named = next((u for u in led if "DET" not in u.features), None)
    return [named] if named is not None and is_party(named) else []


def whose_whole(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Find whose the whole is that goods make up: "l’appui de X, composé de chars"."""
    before = [u for u in units if u.end <= cargo.start][-10:]
    if not any("COMPOSED" in u.features for u in before[-2:]):
        return []
    wholes = [n for n, u in enumerate(before) if "CARGO" in u.features]
    return named_after_of(before[wholes[-1] + 1 :]) if wholes else []


def beside(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Find whom received goods are from: "de" + party right before or after them."""
    before = [u for u in units if u.end <= cargo.start]
    light = {"DATE", "ADVERB", "COMMA"}
    before = [*dropwhile(lambda u: not u.features.isdisjoint(light), before)][:3]
    after = [u for u in units if u.start >= cargo.end][:6]
    parted = any("PART" in u.features for u in leaves((cargo,)))
    if parted and after and "COMMA" in after[0].features:
        after = after[1:]  # "dix véhicules, dont deux bus, de la Chine"
    return named_after_of(before) or named_after_of(after)


def named_after_of(side: Sequence[Unit]) -> list[Unit]:
    """Give the party that *side* starts with after "de"; with an article any group."""
    if not side or "DE" not in side[0].features:
        return []
    named = next((u for u in side[1:] if "DET" not in u.features), None)
    if named is not None and is_party(named):
        return [named]
    known = any("DET" in unit.features for unit in side[:2])
    return [*filter(None, [unlisted_source(side[:_GROUP]) if known else None])]


def givers(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Give whose goods are told to be: "un don turc", "un don de l’UE"."""
    demonyms = [u for u in leaves((cargo,)) if "DEMONYM" in u.features]
    return beside(units, cargo) or demonyms[:1]


def is_from_same(scene: Scene, cargo: Unit) -> bool:
    """Tell whether goods come from who gave others: "du même partenaire"."""
    flat = leaves(sentence_of(scene.units, cargo.start))
    sentence = [u for u in flat if {"DET"} != u.features & {"DET", "PREP"}]
    return any(
        lead.features & {"DE", "PAR"} and "EVEN" in same.features
        for lead, same, noun in zip(sentence, sentence[1:], sentence[2:], strict=False)
        if scene.words(noun).lower() in _GIVERS
    )


def is_troop(unit: Unit) -> bool:
    """Tell whether people are a body of soldiers: "le bataillon togolais"."""
    return any("FORCE" in u.features for u in leaves((unit,)))


def takes_charge(scene: Scene, verb: Unit) -> bool:
    """Tell whether a verb is that of "prendre en charge"."""
    after = [u for u in scene.units if u.start >= verb.end][:2]
    return [scene.words(u).lower() for u in after] == ["en", "charge"]
