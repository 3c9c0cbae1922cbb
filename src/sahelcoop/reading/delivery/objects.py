# SPDX-License-Identifier: MIT
"""Whether what a verb gives is the goods after it, or another thing that is of them."""

import re
from collections.abc import Sequence
from itertools import dropwhile, pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["is_no_object", "is_of_another", "is_other_act"]

_NO_THING: Final = frozenset(
    {
        *("ACTOR", "BODY", "CAP", "DATE", "NAME", "PLACE"),
        *("PEOPLE", "PEOPLE_NP", "PERSON", "ROLE", "ORIGIN"),
        *("CARGO_NOUN", "CONTAINER", "GIFT_NOUN", "SERIES", "UNIT"),
        *("ARRIVAL_EVENT", "DELIVERY_EVENT", "PURCHASE_WORD", "SENDING_EVENT"),
    }
)
"""Nouns that goods may follow with de and pass: whom they go to, what holds them."""
_DEEDS: Final = re.compile(
    r"(?:\w+(?:[st]ion|age|ment|ance|ence|ure)|contrôle|coût|échange|entretien|image|liste"
    r"|maquette|perte|photo|plainte|prime|prix|repas|retrait|saisie|vol)s?"
)
"""Nouns of what is done with things or told of them, mostly by their endings."""
_AMOUNTS: Final = frozenset(
    {
        *("allocation", "collection", "contribution", "dotation", "génération"),
        *("location", "sélection", "version", "arrivage", "équipage", "usage"),
        *("assortiment", "chargement", "complément", "détachement"),
    }
)
"""Nouns that end like those and hold, count or give goods."""
_ERRANDS: Final = frozenset(
    {
        *("évacuer", "rapatrier", "exfiltrer", "récupérer", "chercher", "secourir"),
        *("embarquer", "ramener", "escorter", "participer", "assister", "visiter"),
        *("ravitailler", "patrouiller", "visite", "escale", "exercice", "exercices"),
        *("manœuvre", "manœuvres", "manoeuvre", "manoeuvres", "défilé", "parade"),
        *("salon", "meeting"),
    }
)
"""What craft come for that are not there to stay."""
_OPENING: Final = frozenset({"DET", "EN", "NUMBER", "SEVERAL"})
"""What opens a noun group, or leads to a bare noun: "en remplacement de"."""
_CRAFT: Final = frozenset(
    {
        *("AIRCRAFT", "BOAT", "COMBAT_AIRCRAFT", "DESIGNATION"),
        *("HELICOPTER", "TRANSPORT_AIRCRAFT"),
    }
)
"""Goods that come by themselves."""
_PASSED: Final = frozenset({"ACQUIRE", "DELIVER", "PROMISE"})
"""Participles that say of craft that they are goods for all that."""
_OWNER: Final = 3
"""Most units from craft to whose they are."""
_NEW: Final = frozenset({"ADJ_BEFORE", "MANY", "OTHER"})
"""Words before which de is an article: "de nouveaux camions"."""


def is_of_another(
    scene: Scene, verb: Unit, between: Sequence[Unit], cargo: Unit
) -> bool:
    """Tell whether goods only say what another thing is of.

    "a assuré l’entretien des chars", "un repas aux pilotes", "une plainte pour le vol
    de deux bus"; but "les clés de dix bus", and "a doté la commune de dix bus", where
    the verb needs de.
    """
    first, *rest = leaves((cargo,))
    if "A" in first.features:
        return True
    led = next((u for u in (first, *between[-1:]) if "DE" in u.features), None)
    if led is None or not verb.features.isdisjoint({"FIT", "TURN"}):
        return False
    nouns = [*dropwhile(_is_light, reversed(between))]
    if not nouns or not _is_thing(nouns[0]) or not _is_deed(scene.words(nouns[0])):
        return False
    before = [*dropwhile(lambda u: "ADJ_BEFORE" in u.features, nouns[1:])]
    if all(u.features.isdisjoint(_OPENING) for u in before[:1]):
        return False
    article = "DET" in led.features or any(
        not _NEW.isdisjoint(u.features) for u in rest[:1]
    )
    return not article or all("PREP" not in u.features for u in before[:2])


def is_no_object(scene: Scene, match: Match, cargo: Unit) -> bool:
    """Tell whether it is not the goods that *match* tells to come or to be given."""
    return _is_of_subject(scene, match, cargo) or _is_on_errand(scene, match, cargo)


def _is_of_subject(scene: Scene, match: Match, cargo: Unit) -> bool:
    """Tell whether goods only say what the subject of a finite verb is of.

    "Une exposition d’armes a été offerte au public": nobody was given arms.
    """
    verb = match.role("verb")
    if verb is None or "VG" not in verb.features or verb.start < cargo.end:
        return False
    before = [u for u in sentence_of(scene.units, cargo.start) if u.end <= cargo.start]
    return is_of_another(scene, verb, before, cargo)


def _is_on_errand(scene: Scene, match: Match, cargo: Unit) -> bool:
    """Tell whether craft are not there to stay, and so are no goods.

    They have people aboard, are somebody’s own, or are sent to visit or fetch somebody.
    """
    verb = match.role("verb")
    if verb is None or "CARGO" not in cargo.features:
        return False
    sentence = sentence_of(scene.units, cargo.start)
    rest = [u for u in sentence if u.start >= cargo.end]
    if "DISPATCH" in verb.features and "PERSONNEL" not in cargo.features:
        return any({"VERB", "INF"} <= u.features for u in rest[:1])
    comes = match.emits == "DELIVERED" and verb.features & {"ARRIVE", "REACH"}
    if not comes or cargo.features.isdisjoint(_CRAFT):
        return False
    between = [u for u in rest if u.end <= verb.start]
    if any("PPART" in u.features and u.features & _PASSED for u in between):
        return False
    after = takewhile(_goes_on, (u for u in rest if u.start >= verb.end))
    visits = any(scene.words(u) in _ERRANDS for u in leaves([*after]))
    return visits or _is_own(cargo, between) or _has_people(scene, rest)


def _is_own(cargo: Unit, after: Sequence[Unit]) -> bool:
    """Tell whether craft are those that somebody flies in: "l’avion du président"."""
    named = any(u.features & {"PERSON", "ROLE"} for u in after[:_OWNER])
    return named and "DEF" in next(leaves((cargo,))).features


def _has_people(scene: Scene, after: Sequence[Unit]) -> bool:
    """Tell whether craft have something aboard that is no goods."""
    aboard = any(
        "POSS" in a.features and scene.words(b) == "bord" for a, b in pairwise(after)
    )
    laden = aboard or any("LADEN" in u.features for u in after)
    return laden and not any("CARGO" in u.features for u in after)


def _goes_on(unit: Unit) -> bool:
    """Tell whether a clause, and the purpose told in it, goes on."""
    return "VG" not in unit.features or "INF" in unit.features


def _is_light(unit: Unit) -> bool:
    """Tell what may stand between a noun and the goods that it is of."""
    light = not unit.features.isdisjoint({"DE", "ADJ", "DEMONYM"})
    return light and "DET" not in unit.features


def _is_thing(unit: Unit) -> bool:
    """Tell a noun that goods are neither given to nor held, brought or counted by."""
    noun = not unit.features.isdisjoint({"NOUN", "WORD"})
    return noun and unit.features.isdisjoint(_NO_THING)


def _is_deed(noun: str) -> bool:
    """Tell what is done with things, or told of them: "l’entretien", "une photo"."""
    word = noun.lower()
    return word.removesuffix("s") not in _AMOUNTS and bool(_DEEDS.fullmatch(word))


def is_other_act(unit: Unit) -> bool:
    """Tell whether an infinitive promises no goods: "a promis d’entretenir …"."""
    giving = {"DELIVER", "DISPATCH", "CARRY", "ACQUIRE", "PUT", "CAUSE"}
    return {"VERB", "INF"} <= unit.features and unit.features.isdisjoint(giving)
