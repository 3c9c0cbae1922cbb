# SPDX-License-Identifier: MIT
"""Who is spoken of: names in full at the first mention, short after it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    NameKind,
    Party,
    UnnamedSource,
)
from sahelcoop.render.heads import classes, pluralise
from sahelcoop.render.names import as_printed, described, is_known, named
from sahelcoop.render.nouns import Article, NounPhrase, joined, of, plain
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.typography import TypographyProfile

__all__ = ["Voice"]

_NEVER_LONG: Final = frozenset({ActorKind.PERSON, ActorKind.STATE, ActorKind.MEDIA})


@attrs.define
class Voice:
    """What a summary has said so far; it asks for phrases in the order of the text."""

    profile: TypographyProfile
    actors: Mapping[str, Actor] = attrs.field(factory=dict[str, Actor])
    """By id."""
    met: set[str] = attrs.field(factory=set[str])
    """Those who were mentioned."""

    def party(self, party: Party) -> NounPhrase:
        """Name somebody: a role and an official name come at the first mention."""
        if isinstance(party, UnnamedSource):
            return self._unnamed(party)
        key = party.actor or party.name
        first = key not in self.met
        self.met.add(key)
        actor = self.actors.get(party.actor or "")
        if actor is not None and actor.kind not in _NEVER_LONG:
            return _organisation(party, actor, first=first)
        kind = actor.kind if actor else None
        return _person(party, kind) if first and party.role else named(party.name, kind)

    def parties(self, parties: Sequence[Party]) -> NounPhrase | None:
        """Name several as one phrase; None when there is nobody."""
        if not parties:
            return None
        return joined([self.party(party) for party in parties], self.profile)

    def according_to(self, parties: Iterable[Party]) -> str:
        """Name the sources, "selon l’armée et une source locale", or nothing."""
        source = self.parties(tuple(parties))
        return f"selon {plain(source)}" if source else ""

    def _unnamed(self, source: UnnamedSource) -> NounPhrase:
        phrase = described(source.description)
        if source.count is not None and phrase.article is not Article.NONE:
            many = pluralise(phrase.text)
            noun = Noun(phrase.text, many, phrase.feminine, phrase.aspirated)
            phrase = count(noun, source.count, self.profile)
        if source.affiliation and as_printed(source.affiliation) not in phrase.text:
            text = f"{phrase.text} {of(named(source.affiliation))}"
            phrase = attrs.evolve(phrase, text=text, head=None)
        return phrase


def _organisation(ref: ActorRef, actor: Actor, *, first: bool) -> NounPhrase:
    """Give the official name with the acronym, then the acronym, if there are both."""
    names = {name.kind: name.text for name in reversed(actor.names)}
    official, acronym = names.get(NameKind.OFFICIAL), names.get(NameKind.ACRONYM)
    if official is None or acronym is None:
        return named(ref.name)
    phrase = named(official)
    if not first:
        return _short(named(acronym), phrase)
    return attrs.evolve(phrase, text=f"{phrase.text} ({as_printed(acronym)})")


def _short(acronym: NounPhrase, official: NounPhrase) -> NounPhrase:
    """Give an acronym that nothing is known of the grammar of the official name."""
    if acronym.article is not Article.NONE or official.article is Article.NONE:
        return acronym
    return attrs.evolve(official, text=acronym.text, aspirated=False)


def _uncapitalised(role: str) -> str:
    """Write a title as a common noun: "le président"."""
    lower = role[:1].lower() + role[1:]
    return lower if "NOUN" in classes(lower.partition(" ")[0]) else role


def _person(ref: ActorRef, kind: ActorKind | None) -> NounPhrase:
    """Put the role before the name: "le colonel Camara", "la ministre, Maria X,".

    A rank that can be an office ("commandant") is one when it has a complement.
    """
    name = named(ref.name, kind)
    role = described(_uncapitalised(ref.role or ""))
    head = classes(role.text.partition(" ")[0])
    rank = "RANK" in head and (" " not in role.text or "OFFICE" not in head)
    return NounPhrase(
        f"{role.text} {name.text}" if rank else f"{role.text}, {plain(name)},",
        feminine=name.feminine if is_known(ref.name) else role.feminine,
        article=Article.DEFINITE,
        aspirated=role.aspirated,
    )
