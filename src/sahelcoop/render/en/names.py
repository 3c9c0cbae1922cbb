# SPDX-License-Identifier: MIT
"""Who and where in English: what has no English name keeps its French one."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

import attrs
from babel import Locale

from sahelcoop.lexicon import ActorEntry, default_lexicon
from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import Actor, ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.render.en import dates
from sahelcoop.render.en.glossary import body_of, lookup, noun_of, with_demonym
from sahelcoop.render.en.phrases import Phrase, an, count, joined, listed, quoted
from sahelcoop.render.names import as_printed, named
from sahelcoop.render.pronouns import gendered
from sahelcoop.render.verbs import Mood
from sahelcoop.render.wordlists import ROADS, STRETCHES

__all__ = ["Narrator", "common", "known_name"]

_WITH_ARTICLE: Final = frozenset(
    {"AE", "BS", "CF", "DO", "GB", "GM", "MV", "NL", "PH", "US"}
)
"""Countries that are "the …"."""
_SAID: Final[Mapping[str, str]] = {
    "CD": "the Democratic Republic of the Congo",
    "CG": "the Republic of the Congo",
    "CI": "Côte d’Ivoire",
    "MM": "Myanmar",
    "PS": "Palestine",
    "TR": "Turkey",
}
"""Countries that CLDR names for lists, not for sentences."""
_DETERMINERS: Final = re.compile(
    "(?:(?P<one>une? )|(?P<the>le |la |les |l['’])|(?P<some>des |de |d['’]|ces? )"
    "|(?P<number>deux |trois |quatre |cinq |six |sept |huit |neuf |dix ))",
    re.IGNORECASE,
)
_FORMER: Final = re.compile("^(?:ancien |ancienne |ex-)")
_NUMBERS: Final = dict(
    zip(
        ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        strict=True,
    )
)
_INSIDE: Final = frozenset(
    {PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.LOCALITY, PlaceKind.AREA}
)
_PLURAL: Final = frozenset({"authorities", "forces", "police", "services", "troops"})
_POINTS: Final[Mapping[str, str]] = {
    "nord": "northern",
    "sud": "southern",
    "est": "eastern",
    "ouest": "western",
    "centre": "central",
    "nord-est": "north-eastern",
    "nord-ouest": "north-western",
    "sud-est": "south-eastern",
    "sud-ouest": "south-western",
}


@cache
def _entries() -> Mapping[str, ActorEntry]:
    """Index the actors of the lexicon by every name; the running name of one wins."""
    found: dict[str, ActorEntry] = {}
    for entry in default_lexicon().actors:
        for name in entry.names:
            found.setdefault(name.text, entry)
    return {**found, **{entry.name: entry for entry in default_lexicon().actors}}


_ENDS: Final = 2
"""Places that something lies between."""


def _country(code: str) -> str:
    name = _SAID.get(code) or Locale("en").territories.get(code, code)
    return f"the {name}" if code in _WITH_ARTICLE else name


def _plural(text: str) -> bool:
    return text.rpartition(" ")[2] in _PLURAL


def known_name(name: str) -> Phrase | None:
    """Name an actor that English has a name for."""
    told = lookup("name", name)
    entry = _entries().get(name)
    if told is None and entry is not None and entry.kind is ActorKind.STATE:
        told = _country(entry.country or "") if entry.country else None
    if told is None:
        body = body_of(name) or body_of(name[:1].lower() + name[1:])
        told = f"the {body}" if body else None
    return None if told is None else Phrase(told, plural=_plural(told))


def common(french: str) -> Phrase:
    """Give a description: "a security source", or the French between marks."""
    words = " ".join(french.split())
    led = _DETERMINERS.match(words)
    rest = words[led.end() :] if led else words
    known = known_name(rest)
    noun = noun_of(rest[:1].lower() + rest[1:], loosely=True)
    several = bool(led and (led["some"] or led["number"]))
    if known is not None:
        return known
    if noun is None:
        proper = all(word[:1].isupper() for word in words.split(" "))
        return Phrase(as_printed(words) if proper else quoted(words), plural=several)
    if led and led["number"]:
        number = _NUMBERS[led["number"].strip().lower()]
        return Phrase(f"{number} {noun.plural}", plural=True)
    several = several or _many(rest)
    text = noun.plural if several or noun.mass else noun.singular
    office = lookup("office", rest.partition(" ")[0]) and not led
    if noun.known or (office and not several):
        return Phrase(f"the {text}", plural=several)
    if several or noun.mass:
        return Phrase(text, plural=not noun.mass)
    return Phrase(an(noun))


def _many(french: str) -> bool:
    return french.partition(" ")[0].endswith(("s", "x"))


def _where(places: Sequence[Place]) -> str:
    """Say where, at all *places*; what is near two is between them."""
    told = [_inside(place) for place in places]
    if len(told) == _ENDS and all(each.startswith("near ") for each in told):
        return f"between {listed([each.removeprefix('near ') for each in told])}"
    return listed(told)


def _inside(place: Place) -> str:
    """Name a place after its preposition."""
    point, _, of = as_printed(place.name).partition(" ")
    if point in _POINTS and of:
        land = _entries().get(re.sub("^(?:de la |du |de l’|des |de |d’)", "", of))
        if land is not None and land.country and land.kind is ActorKind.STATE:
            return f"in {_POINTS[point]} {_country(land.country)}"
    if place.kind is PlaceKind.COUNTRY and place.country:
        return f"in {_country(place.country)}"
    small = place.name[:1].islower()
    noun = noun_of(place.name, loosely=True) if small else None
    name = quoted(place.name) if small else as_printed(place.name)
    name = f"the {noun.singular}" if noun else name
    head = place.name.partition(" ")[0]
    if place.precision is Precision.NEAR:
        return f"near {name}"
    if head in ROADS:
        return f"on {name}"
    inside = place.kind in _INSIDE or (place.kind is None and not small)
    inside = inside or head in STRETCHES
    return f"{'in' if inside else 'at'} {name}"


def _pronoun_of(source: UnnamedSource) -> str:
    """Give the pronoun of somebody without a name, by the noun of the article."""
    found = gendered(source, None)
    if found is None or found.plural:
        return "they" if found else ""
    if found.text.startswith("source"):
        return "it"
    return "she" if found.feminine else "he"


@attrs.define
class Narrator:
    """What a text has said so far; the English counterpart of `render.voice.Voice`."""

    actors: Mapping[str, Actor] = attrs.field(factory=dict[str, Actor])
    met: set[str] = attrs.field(factory=set[str])
    tense: Mood = Mood.FACT
    label: str = ""
    terse: bool = False
    last: tuple[Party, ...] = ()
    """Who was the subject of the last sentence."""

    def mood(self, certainty: Certainty) -> Mood:
        """Tell hearsay as reported, and the rest in the tense of the text."""
        return Mood.HEARSAY if certainty is Certainty.ALLEGED else self.tense

    def when(self, date: PartialDate | None) -> str:
        """Say when, unless that is said already or of no weight."""
        return "" if self.label or self.terse else dates.when(date)

    def due(self, date: PartialDate | None) -> str:
        """Say by when, on the same terms."""
        return "" if self.label or self.terse else dates.due(date)

    def where(self, places: Sequence[Place]) -> str:
        """Say where, unless that is of no weight."""
        return "" if self.terse else _where(places)

    def party(self, party: Party) -> Phrase:
        """Name somebody, with the office at the first mention."""
        if isinstance(party, UnnamedSource):
            return self._unnamed(party)
        key = party.actor or party.name
        first = key not in self.met
        self.met.add(key)
        found = known_name(party.name) or self._named(party)
        office = self._office(party.role) if first and party.role else ""
        after = "," * office.endswith(", ")
        return attrs.evolve(found, text=f"{office}{found.text}{after}")

    def _named(self, ref: ActorRef) -> Phrase:
        actor = self.actors.get(ref.actor or "")
        entry = _entries().get(ref.name)
        kind = actor.kind if actor else entry.kind if entry else None
        if ref.name[:1].islower() and kind is not ActorKind.PERSON:
            return common(ref.name)
        return Phrase(as_printed(ref.name))

    def _office(self, role: str) -> str:
        """Put an office before a name; one without English is left out."""
        words = role.replace("’", "'")
        words = words if words.startswith("Premi") else words[:1].lower() + words[1:]
        held = _FORMER.sub("", words)
        rank = lookup("rank", words)
        told = rank or with_demonym("office", held) or lookup("office", held)
        if told is None:
            return ""
        told = told if held == words else f"former {told}"
        return f"{told} " if rank else f"the {told}, "

    def _unnamed(self, source: UnnamedSource) -> Phrase:
        led = _DETERMINERS.match(source.description)
        noun = noun_of(source.description[led.end() if led else 0 :], loosely=True)
        if source.count is not None and noun is not None:
            return count(noun, source.count)
        return common(source.description)

    def kind(self, party: Party) -> ActorKind | None:
        """Tell what somebody is, if the article does."""
        actor = self.actors.get(getattr(party, "actor", None) or "")
        return actor.kind if actor else None

    def parties(self, parties: Sequence[Party]) -> Phrase | None:
        """Name several as one phrase, each once; None when there is nobody."""
        found = list(dict.fromkeys(map(self.party, parties)))
        return joined(found) if found else None

    def subject(self, parties: Sequence[Party]) -> Phrase | None:
        """Name a subject, or take up that of the sentence before: "it", "they"."""
        if parties and tuple(parties) == self.last:
            word = self._pronoun(parties)
            if word:
                return Phrase(word, word == "they", word.capitalize())
        return self.parties(parties)

    def _pronoun(self, parties: Sequence[Party]) -> str:
        """Give the pronoun of those whose kind, or whose gender, is known."""
        if len(parties) > 1:
            return "they"
        (one,) = parties
        if isinstance(one, UnnamedSource):
            return _pronoun_of(one)
        entry = _entries().get(str(one))
        actor = self.actors.get(getattr(one, "actor", None) or "")
        known = actor or entry
        if known is None:
            return ""
        if known.kind is ActorKind.PERSON:
            person = gendered(one, actor)
            return ("she" if person.feminine else "he") if person else ""
        several = known.kind is not ActorKind.STATE and named(str(one)).plural
        return "they" if several else "it"

    def each(self, preposition: str, parties: Iterable[Party]) -> str:
        """Put a preposition before all: "to Mali and Niger"."""
        found = self.parties(tuple(parties))
        return f"{preposition} {found.text}" if found else ""

    def according_to(self, parties: Iterable[Party]) -> str:
        """Name the sources: "according to the army,"."""
        words = self.each("according to", parties)
        return f"{words}," * bool(words)
