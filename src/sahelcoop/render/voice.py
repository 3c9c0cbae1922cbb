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
from sahelcoop.render.countries import in_locale
from sahelcoop.render.dates import due, when
from sahelcoop.render.days import since
from sahelcoop.render.heads import classes, feminise, inflecting, pluralise
from sahelcoop.render.names import (
    as_printed,
    described,
    is_woman,
    named,
    respelled,
    spelling,
)
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    definite,
    indefinite,
    joined,
    of,
    plain,
)
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.organisations import organisation
from sahelcoop.render.places import in_all, there
from sahelcoop.render.pronouns import gendered
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import Mood
from sahelcoop.render.wordlists import GRADES

__all__ = ["Voice"]

_INFERRED: Final = re.compile(r" \(années? déduites?.*\)")
"""What follows a date whose year was inferred."""

_RELATIONAL: Final = ("collègue", "confrère", "consœur", "homologue", "pair ")
"""What one is to somebody, who is told by the words around: no office."""
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
        if isinstance(party, UnnamedSource):
            return self._unnamed(party)
        key = party.actor or party.name
        first = key not in self.met and not self.terse
        self.met.add(key)
        actor = self.actors.get(party.actor or "")
        if actor is not None and actor.kind not in _NEVER_LONG:
            return organisation(party, actor, first=first)
        kind = actor.kind if actor else None
        if first and party.role:
            return _person(party, kind, _rank_of(actor))
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
        others = [phrase for phrase in phrases if phrase.text.startswith("source ")]
        for bare in [p for p in phrases if p.text == "source" and others]:
            phrases.remove(bare)
            phrases.append(attrs.evolve(bare, text="autre source"))
        return joined(phrases, self.profile) if phrases else None

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


def _is_parted(phrase: NounPhrase) -> bool:
    """Tell whether a name and an office stand between commas in a phrase."""
    return "," in phrase.text


def _id(party: Party) -> str:
    return getattr(party, "actor", None) or ""


def _spelled(role: str) -> str:
    """Write a minister's title as the name of the ministry is: "des Affaires …"."""
    rest = role.removeprefix("ministre")
    known = spelling(f"ministère{rest}") if rest != role else None
    return f"ministre{known.text.removeprefix('ministère')}" if known else role


def _uncapitalised(role: str) -> str:
    """Write a title as a common noun: "le président"."""
    lower = role[:1].lower() + role[1:]
    if role[:2].isupper():
        return role
    return lower if "NOUN" in classes(lower.partition(" ")[0]) else role


def _rank_of(actor: Actor | None) -> str:
    """Give the rank that a person holds beside an office."""
    titles = [office.title for office in actor.offices] if actor else []
    ranks = [title for title in titles if classes(title) >= {"RANK"}]
    return ranks[-1] if ranks else ""


def _person(ref: ActorRef, kind: ActorKind | None, title: str = "") -> NounPhrase:
    """Put the role before the name: "le colonel Camara", "la maire de Kati, Maria X,".

    A rank that can be an office ("commandant") is one when it has a complement. What
    somebody is one of follows the name: "Alpha, un média privé,".
    """
    name, woman = named(ref.name, kind), bool(is_woman(ref.name))
    role = _titled(_spelled(_uncapitalised(ref.role or "")), woman=woman)
    if (ref.role or "").startswith(("un ", "une ")):
        return attrs.evolve(name, text=f"{name.text}, {indefinite(role)},")
    head = classes(role.text.partition(" ")[0])
    rank = "RANK" in head and (" " not in role.text or "OFFICE" not in head)
    if rank or role.text in GRADES:
        return attrs.evolve(role, text=f"{role.text} {name.text}")
    full = f"{definite(_titled(title, woman=woman))} {name.text}" if title else ""
    if role.text.startswith(_RELATIONAL):
        return attrs.evolve(name, text=full or name.text)
    who = full or plain(name)
    if _is_restrictive(role.text):
        return attrs.evolve(role, text=f"{role.text} {who}")
    if head >= {"PEOPLE"} and "OFFICE" not in head:
        return attrs.evolve(name, text=f"{who}, {role.text},")
    return attrs.evolve(role, text=f"{role.text}, {who},")


def _is_restrictive(role: str) -> bool:
    """Tell whether many can be what a role says, so that the name follows unparted.

    "le ministre Awa Sow", "l’économiste malien Issa Maro", "l’ancien ministre malien
    Awa Sow"; but "le maire de Kati, Awa Sow,": there is one.
    """
    head, *rest = role.split(" ")
    if not rest:
        return True
    former = head in {"ancien", "ancienne"} or head.startswith("ex-")
    office = head == "Premier" or "OFFICE" in classes(head)
    return (former or not office) and inflecting(role) == len(rest) + 1


def _titled(title: str, *, woman: bool) -> NounPhrase:
    """Give a title the article, and the form that the gender of who has it asks."""
    phrase = attrs.evolve(described(title), article=Article.DEFINITE)
    hers = feminise(phrase.text) if woman and not phrase.feminine else None
    return attrs.evolve(phrase, text=hers, feminine=True) if hers else phrase
