# SPDX-License-Identifier: MIT
"""Who is spoken of: names in full at the first mention, short after it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    Party,
    UnnamedSource,
)
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity
from sahelcoop.render.countries import in_locale
from sahelcoop.render.dates import due, when
from sahelcoop.render.days import since
from sahelcoop.render.heads import pluralise
from sahelcoop.render.names import (
    as_printed,
    described,
    named,
    respelled,
)
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    joined,
    of,
    plain,
)
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.organisations import organisation
from sahelcoop.render.places import in_all, there
from sahelcoop.render.pronouns import gendered
from sahelcoop.render.titles import (
    apposed,
    office_of,
    person_of,
    rank_of,
    related,
)
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import Mood

__all__ = ["Voice"]

_INFERRED: Final = re.compile(r" \(années? déduites?.*\)")
"""What follows a date whose year was inferred."""

_PAIR: Final = 2
_NEVER_LONG: Final = frozenset({ActorKind.PERSON, ActorKind.STATE, ActorKind.MEDIA})


@attrs.define
class Voice:
    """What a summary has said so far; it asks for phrases in the order of the text."""

    profile: TypographyProfile
    actors: Mapping[str, Actor] = attrs.field(factory=dict[str, Actor])
    """By id."""
    met: set[str] = attrs.field(factory=set[str])
    """Those who were mentioned."""
    tense: Mood = Mood.FACT
    """How what is certain is told."""
    label: str = ""
    """The date that stands before the sentence, which does not repeat it."""
    terse: bool = False
    """Whether a sentence leaves out when and by what means: a headline."""
    words: int = 45
    """Most words of a quotation that can be cut."""
    said: str = ""
    """How what was affirmed last was said to be: "déclaré"."""
    heard: tuple[Party, ...] = ()
    """The sources of the sentence before."""
    there: tuple[str, ...] = ()
    """The places of the attack that was told before."""
    told: PartialDate | None = None
    """The day that the text has told of, from which others are counted."""
    span: str = ""
    """The time of what has no date of its own: "ces dernières années"."""

    def mood(self, certainty: Certainty) -> Mood:
        """Tell hearsay in the conditional, and the rest in the tense of the text."""
        return Mood.HEARSAY if certainty is Certainty.ALLEGED else self.tense

    def when(self, date: PartialDate | None) -> str:
        """Say when, unless that is said already or of no weight."""
        if self.label or self.terse:
            return ""
        if self.told is not None:
            return since(date, self.told, self.profile)
        return self._explained_once(when(date, self.profile)) or self.span

    def _explained_once(self, words: str) -> str:
        """Leave out that a year was inferred where the text has said so of it."""
        found = _INFERRED.search(words)
        if found is None:
            return words
        known = found[0] in self.met
        self.met.add(found[0])
        return words.replace(found[0], "") if known else words

    def due(self, date: PartialDate | None) -> str:
        """Say by when, on the same terms."""
        return "" if self.label or self.terse else due(date, self.profile)

    def where(self, places: Sequence[Place]) -> str:
        """Say where, once; the first place tells enough for a headline."""
        if len(places) == 1 and (places[0].name,) == self.there and not self.label:
            return there(places[0], self.profile)
        return in_all(places[:1] if self.terse else places, self.profile)

    def party(self, party: Party) -> NounPhrase:
        """Name somebody: a role and an official name come at the first mention.

        A headline has the short name alone.
        """
        others = bool(self.met)
        return apposed(related(self._party(party), others=others))

    def _party(self, party: Party) -> NounPhrase:
        if isinstance(party, UnnamedSource):
            return self._unnamed(party)
        key = party.actor or party.name
        first = key not in self.met and not self.terse
        self.met.add(key)
        actor = self.actors.get(party.actor or "")
        if actor is not None and actor.kind not in _NEVER_LONG:
            return organisation(party, actor, first=first)
        kind = actor.kind if actor else None
        role = party.role or office_of(actor)
        if first and role:
            return person_of(attrs.evolve(party, role=role), kind, rank_of(actor))
        return in_locale(named(party.name, kind), self.profile)

    def kind(self, party: Party) -> ActorKind | None:
        """Tell what somebody is, if the article does."""
        actor = self.actors.get(_id(party))
        return actor.kind if actor else None

    def respelled(self, text: str) -> str:
        """Give the names in words of an article the capitals that they have."""
        return respelled(text, self.actors.values())

    def pronoun(self, parties: Sequence[Party]) -> NounPhrase | None:
        """Give the pronoun for parties whose gender is known."""
        found = list(map(self._gendered, parties))
        phrases = [phrase for phrase in found if phrase]
        if not phrases or len(phrases) < len(parties):
            return None
        known = joined(phrases, self.profile)
        word = "elle" if known.feminine else "il"
        text = word + "s" * known.plural
        return NounPhrase(text, known.feminine, known.plural)

    def _gendered(self, party: Party) -> NounPhrase | None:
        """Give the phrase that a pronoun takes up: "les FAMa" for the army."""
        actor = self.actors.get(_id(party))
        if isinstance(party, ActorRef) and actor and actor.kind not in _NEVER_LONG:
            told = organisation(party, actor, first=False)
            if told.text != named(party.name).text:
                return told
        return gendered(party, actor)

    def parties(self, parties: Sequence[Party]) -> NounPhrase | None:
        """Name several as one phrase; None when there is nobody.

        Of three and more, those between whose commas others could stand come last.
        """
        if not parties:
            return None
        phrases = [self.party(party) for party in parties]
        if len(phrases) > _PAIR:
            phrases.sort(key=_is_parted)
        return joined(phrases, self.profile)

    def according_to(
        self, parties: Iterable[Party], *, heard: Sequence[Party] = ()
    ) -> str:
        """Name the sources, "selon l’armée et une source locale", or nothing.

        *heard* were named in the sentence before.
        """
        sources = tuple(dict.fromkeys(parties))
        source = self._sources(sources)
        if source and sources == tuple(heard):
            return f"selon {'les mêmes sources' if source.plural else 'la même source'}"
        return f"selon {plain(source)}" if source else ""

    def _sources(self, parties: Sequence[Party]) -> NounPhrase | None:
        """Name sources, once each; a bare one beside another is "une autre source"."""
        phrases = list(dict.fromkeys(map(self.party, parties)))
        phrases = _unrepeated(phrases)
        others = [phrase for phrase in phrases if phrase.text.startswith("source ")]
        for bare in [p for p in phrases if p.text == "source" and others]:
            phrases.remove(bare)
            phrases.append(attrs.evolve(bare, text="autre source"))
        return joined(phrases, self.profile) if phrases else None

    def _unnamed(self, source: UnnamedSource) -> NounPhrase:
        phrase = _among_them(source) or described(source.description)
        if source.count is not None and phrase.article is not Article.NONE:
            many = pluralise(phrase.text)
            noun = Noun(phrase.text, many, phrase.feminine, phrase.aspirated)
            phrase = count(noun, source.count, self.profile)
        if source.affiliation and as_printed(source.affiliation) not in phrase.text:
            text = f"{phrase.text} {of(named(source.affiliation))}"
            phrase = attrs.evolve(phrase, text=text, head=None)
        return phrase


_THEM: Final = re.compile("(?:l’)?(?P<one>une? )?d[’'](?P<who>eux|elles)$")
"""One or some of those whom an article has told of: "un d’eux"."""


def _among_them(source: UnnamedSource) -> NounPhrase | None:
    """Say "l’un d’eux", "certaines d’entre elles"."""
    found = _THEM.match(source.description)
    if found is None:
        return None
    feminine = found["who"] == "elles"
    if found["one"] or source.count == Quantity.exact(1):
        return NounPhrase(f"l’un{'e' * feminine} d’{found['who']}", feminine)
    text = f"certain{'e' * feminine}s d’entre {found['who']}"
    return NounPhrase(text, feminine, plural=True)


def _unrepeated(phrases: Sequence[NounPhrase]) -> list[NounPhrase]:
    """Leave out one of several that are told; beside "deux sources" it is another."""
    several = [phrase.text for phrase in phrases if phrase.plural]
    told: list[NounPhrase] = []
    for phrase in phrases:
        many = pluralise(phrase.text)
        if phrase.plural or not any(text.endswith(f" {many}") for text in several):
            told += [phrase] * (phrase.plural or many not in several)
            continue
        told.append(attrs.evolve(phrase, text=f"autre {phrase.text}", head=None))
    return told


def _is_parted(phrase: NounPhrase) -> bool:
    """Tell whether a name and an office stand between commas in a phrase."""
    return "," in phrase.text


def _id(party: Party) -> str:
    return getattr(party, "actor", None) or ""
