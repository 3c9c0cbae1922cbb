# SPDX-License-Identifier: MIT
"""Attacks, their targets and their authors as noun phrases."""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Final

import attrs

from sahelcoop.model.attack import (
    Attack,
    AttackKind,
    Basis,
    Perpetrator,
    Target,
)
from sahelcoop.model.quantities import Quantity
from sahelcoop.render.heads import classes, lowered, pluralise
from sahelcoop.render.names import is_known, named
from sahelcoop.render.nouns import Article, NounPhrase, by, listed, plain, to
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.sentences import clause
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import Mood, agree, that
from sahelcoop.render.voice import Voice

__all__ = [
    "KINDS",
    "Kind",
    "authors",
    "bears",
    "blamed",
    "by_weight",
    "event_noun",
    "event_of",
    "struck",
]

_NAMED_SITE: Final = re.compile(r"[^’]*? (?:(?:de |du |d’)[A-ZÀ-Ý]|\d)")
"""A noun whose first complement is a name or a number: "aéroport de Bamako"."""
_BEARS_NAME: Final = re.compile(r"([^ ’]+)(?: [^ ’]+)? [A-ZÀ-Ý]")
"""A noun and perhaps an adjective before a name: "camp Guézo"."""


@attrs.frozen
class Kind:
    """A kind of attack in words."""

    noun: str
    feminine: bool = True
    strike: str = "visé"
    """Participle: what it did to its targets."""
    done: str = "mené"
    """Participle: what its authors did; none of what two sides do."""
    assailants: bool = False
    """Whether its authors can be called "les assaillants"."""


KINDS: Final[Mapping[AttackKind, Kind]] = {
    AttackKind.ATTACK: Kind("attaque", assailants=True),
    AttackKind.AMBUSH: Kind("embuscade", done="tendu", assailants=True),
    AttackKind.AIR_STRIKE: Kind("frappe aérienne"),
    AttackKind.DRONE_STRIKE: Kind("frappe de drone"),
    AttackKind.SHELLING: Kind("bombardement", feminine=False),
    AttackKind.EXPLOSION: Kind("explosion", strike="touché", done="provoqué"),
    AttackKind.MASSACRE: Kind("massacre", feminine=False, done="commis"),
    AttackKind.KIDNAPPING: Kind("enlèvement", feminine=False, done="commis"),
    AttackKind.BATTLE: Kind("affrontement", feminine=False, strike="touché", done=""),
    AttackKind.OPERATION: Kind("opération"),
    AttackKind.MUTINY: Kind("mutinerie", strike="touché"),
}


def event_noun(attack: Attack) -> NounPhrase:
    """Name an attack by its kind once it was told: "l’embuscade"."""
    kind = KINDS[attack.kind]
    return NounPhrase(kind.noun, kind.feminine, article=Article.DEFINITE)


def event_of(
    kind: Kind, assaults: Quantity | None, profile: TypographyProfile
) -> tuple[NounPhrase, NounPhrase]:
    """Give the event at its first mention and at later ones.

    Assaults that the record holds as one attack were one plan: two make it double,
    more of them are counted.
    """
    one = NounPhrase(kind.noun, kind.feminine, article=Article.INDEFINITE)
    if assaults == Quantity.exact(2):
        one = attrs.evolve(one, text=f"double {kind.noun}")
    elif assaults is not None and assaults.high not in {0, 1}:
        several = attrs.evolve(
            one, text=pluralise(kind.noun), plural=True, article=Article.DEFINITE
        )
        planned = Noun(_planned(one), _planned(several), kind.feminine)
        return count(planned, assaults, profile), several
    return one, attrs.evolve(one, text=kind.noun, article=Article.DEFINITE)


def _planned(assault: NounPhrase) -> str:
    """Say that assaults are of one plan: "frappes coordonnées de drone"."""
    noun, de, means = assault.text.partition(" de ")
    return f"{noun} {agree('coordonné', assault)}{de}{means}"


def struck(target: Target, voice: Voice) -> NounPhrase:
    """Give a target: "une école", "des soldats maliens", "l’aéroport de Bamako"."""
    actor = target.actor
    if actor is not None and target.description in {actor.name, actor.label}:
        return voice.party(actor)
    phrase = named(lowered(target.description))
    common = phrase.text[:1].islower() and phrase.text[:1].isalpha()
    known = is_known(target.description)
    if phrase.article is not Article.DEFINITE or known or not common:
        return phrase
    if _is_named(phrase.text) and not phrase.plural:
        return phrase
    return attrs.evolve(phrase, article=Article.INDEFINITE)


def _is_named(words: str) -> bool:
    """Tell a site that is known by its name from one of many; a convoy is never."""
    bearer = _BEARS_NAME.match(words)
    sort = classes(bearer[1]) if bearer else frozenset[str]()
    site = "SITE" in sort and "MOBILE" not in sort
    return site or _NAMED_SITE.match(words) is not None


def authors(
    perpetrators: Sequence[Perpetrator], event: NounPhrase, done: str, voice: Voice
) -> list[str]:
    """Say of *event* who is held to be behind it, and on what grounds.

    *done* is the participle of doing it, "menée par"; what two sides do has none, and
    is one "avec" them.
    """
    told: list[str] = []
    grouped = groupby(perpetrators, lambda one: (one.basis, one.according_to))
    for (basis, sources), found in grouped:
        parties = [voice.party(one.who) for one in found]
        if basis in {Basis.SUSPECTED, Basis.ACCUSED}:
            words = f"{agree('attribué', event)} {listed(to, parties, voice.profile)}"
            accusers = voice.parties(sources)
            told.append(clause(words, by(accusers) if accusers else ""))
            continue
        participle = "revendiqué" if basis is Basis.CLAIMED else done
        agents = listed(by, parties, voice.profile)
        words = f"{agree(participle, event)} {agents}"
        if not participle:
            words = f"avec {listed(plain, parties, voice.profile)}"
        told.append(clause(words, voice.according_to(sources)))
    return told


def blamed(perpetrators: Sequence[Perpetrator], event: NounPhrase, voice: Voice) -> str:
    """Say of *event* to whom it is put down: "que les autorités attribuent à l’EIS".

    The perpetrators are suspected or accused, all of them by the same sources.
    """
    accusers = voice.parties(perpetrators[0].according_to)
    if accusers is None:
        return authors(perpetrators, event, "", voice)[0]
    parties = [voice.party(one.who) for one in perpetrators]
    relative = that(event, accusers, "attribué", Mood.NOW)
    return clause(relative, listed(to, parties, voice.profile))


def by_weight(targets: Sequence[NounPhrase]) -> list[NounPhrase]:
    """Put bare names first, which could be taken for a complement of what precedes."""
    return sorted(targets, key=lambda np: not np.text[:1].isupper())


def bears(words: str, name: str) -> bool:
    """Tell whether words for a target end with the name of a place: "camp de Gao"."""
    return words == name or words.endswith((f" {name}", f"’{name}"))
