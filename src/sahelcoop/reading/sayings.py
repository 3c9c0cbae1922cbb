# SPDX-License-Identifier: MIT
"""Sayings: what one sentence quotes or reports, and whose words that is."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import Party
from sahelcoop.reading.cues import Cue, after, before, has_verb
from sahelcoop.reading.scene import Scene, leaves
from sahelcoop.reading.voices import meant, speakers_of
from sahelcoop.text import Quotation

__all__ = ["Saying", "Sentence", "quoted", "reported"]

_FOLLOWING: Final = frozenset({"INCISE", "READ", "HEADS"})
_OPENING: Final = frozenset({"ADVERB", "COMMA", "ET", "DATE", "CLITIC"})
_HUMAN: Final = frozenset({"PERSON", "ROLE", "UNNAMED", "PRONOUN", "PARTIES", "PEOPLE"})
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = 3
"""Letters of the longest word that a name writes small: "de", "des", "sur"."""
_BREAKS: Final = frozenset({"SEMICOLON", "COLON"})
_LEAST: Final = 2
"""Least units of a clause: its subject and its verb."""
_CLAUSE: Final = 4
"""Least units of a clause whose verb no table knows."""


@attrs.frozen
class Sentence:
    """A stretch of units between full stops, with its cues."""

    scene: Scene
    first: int
    last: int
    cues: tuple[Cue, ...]
    inside: Callable[[Unit], "Sentence"]
    """Reads what stands between the marks of a quotation as a sentence of its own."""

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units of the whole scene."""
        return self.scene.units

    def quotes(self) -> list[int]:
        """Give the places of the quotations that are no names or titles."""
        units = self.units
        return [
            at
            for at in range(self.first, self.last)
            if "QUOTE" in units[at].features and not self._names(at)
        ]

    def _names(self, at: int) -> bool:
        """Tell whether a quotation is a name, by the word before it or its capitals."""
        before = self.units[at - 1].features if at > self.first else frozenset[str]()
        quote = self.units[at]
        words = _LETTERS.findall(self.scene.words(quote))
        long = [word for word in words if len(word) > _SMALL]
        capital = all(word[0].isupper() for word in long)
        return "NAMING" in before or (capital and len(long) > 1)

    def voice(self, cue: Cue) -> Unit | None:
        """Find the voice beside a cue."""
        told = cue.match.role("speaker")
        near = cue.match.role("speaker_near")
        if near is not None and near.match is not None:
            told = near.match.role("hearer")
        if told is not None:
            return told
        if cue.emits == "ACCORDING":
            return after(self.units, cue) if cue.verb is not None else None
        if cue.emits in {"READ", "HEADS"}:
            inside = self.units[cue.at : self.last]
            return next((u for u in inside if "VOICE" in u.features), None)
        if cue.emits in {"INCISE", "SUMS_UP"}:
            return None if cue.inverted else after(self.units, cue)
        return before(self.units, cue.at, self.first)

    def whole(self, first: int, last: int, cue: Cue | None, rule: str) -> Match:
        """Make a match of the words said and their cue."""
        if cue is not None:
            first, last = min(first, cue.at), max(last, cue.at)
        return Match(rule, "STATEMENT", self.units[first : last + 1])


@attrs.frozen
class Saying:
    """What was said: the units, the cue, the words for the speaker, and who that is."""

    first: int
    last: int
    quotes: tuple[Quotation, ...] = ()
    cue: Cue | None = None
    voice: Unit | None = None
    who: tuple[Party, ...] = ()
    until: int | None = None
    """Where the words end, if a quotation without a closing mark runs beyond them."""
    words: Unit | None = None
    """The words, if they stand in the sentence before."""


def _who(sentence: Sentence, cue: Cue, voice: Unit | None) -> tuple[Party, ...]:
    """Give whose words a cue introduces."""
    scene = sentence.scene
    verb = cue.verb
    lead = _lead(sentence, cue)
    if lead is not None:
        return _who(sentence, lead, sentence.voice(lead))
    if voice is not None and (cue.emits == "INCISE" or _speaks(verb, voice)):
        return speakers_of(scene, voice)
    pronoun = _pronoun(cue)
    if cue.emits == "INCISE" and pronoun is not None:
        return meant(scene, scene.words(pronoun), pronoun.start)
    return () if _anybody(sentence, cue) else scene.cast.talk.last


def _pronoun(cue: Cue) -> Unit | None:
    """Give the pronoun after the verb of a cue."""
    inside = leaves((cue.verb,)) if cue.verb is not None else ()
    return next((unit for unit in inside if "INVERTED" in unit.features), None)


def _lead(sentence: Sentence, cue: Cue) -> Cue | None:
    """Find the cue whose speaker goes on: "X dit que A, ajoutant que B"."""
    if cue.verb is None or "PPRES" not in cue.verb.features:
        return None
    said = (
        other
        for other in sentence.cues
        if other.at < cue.at and other.verb is not None and other.emits != "PROMISES"
        if other.verb.features >= {"VG", "SAY"}
    )
    return next(said, None)


def _anybody(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether "on" is the subject of a cue: nobody is told to speak."""
    at = cue.first - 1
    return at >= sentence.first and '"on"' in sentence.units[at].features


def _speaks(verb: Unit | None, voice: Unit) -> bool:
    """Tell whether the subject of a verb is the one who speaks.

    With a verb that is none of speech only people do, and not in hearsay ("aurait").
    """
    if verb is None or verb.features & {"SAY", "WORDING"}:
        return True
    return "COND" not in verb.features and bool(voice.features & _HUMAN)


def quoted(sentence: Sentence) -> Iterator[Saying]:
    """Give the quotations of a sentence: those of one speaker are one saying."""
    places = sentence.quotes()
    found: list[Saying] = []
    for n, at in enumerate(places):
        past = places[n - 1] if n else sentence.first - 1
        beyond = places[n + 1] if n + 1 < len(places) else sentence.last
        saying = _quotation(sentence, at, past, beyond)
        if found and _goes_on(sentence, found[-1], saying, past):
            saying = attrs.evolve(saying, who=found[-1].who)
        if found and (not saying.who or found[-1].who in {(), saying.who}):
            found[-1] = _both(found[-1], saying)
        else:
            found.append(saying)
    yield from found


def _goes_on(sentence: Sentence, one: Saying, other: Saying, past: int) -> bool:
    """Tell whether a quotation stands in a further que-clause of the speaker before."""
    verb = other.cue.verb if other.cue is not None else None
    if other.cue is None or verb is None or verb.features & {"SAY", "WORDING"}:
        return False
    between = sentence.units[past : other.cue.at]
    said = one.cue is not None and one.cue.emits in {"INTRODUCES", "TELLS"}
    return said and any("QUE" in unit.features for unit in between)


def _both(one: Saying, other: Saying) -> Saying:
    told = one if one.who else other
    quotes = (*one.quotes, *other.quotes)
    return attrs.evolve(told, first=one.first, last=other.last, quotes=quotes)


def _quotation(sentence: Sentence, at: int, past: int, beyond: int) -> Saying:
    cue = _cue_of(sentence, at, past, beyond)
    unit = sentence.units[at]
    quotes = (unit.value,) if isinstance(unit.value, Quotation) else ()
    if cue is None:
        return _told_inside(sentence, Saying(at, at, quotes), unit)
    voice = sentence.voice(cue)
    return Saying(at, at, quotes, cue, voice, _who(sentence, cue, voice))


def _told_inside(sentence: Sentence, saying: Saying, unit: Unit) -> Saying:
    """Look between the marks for who speaks: « A, dit X. B. »."""
    inner = sentence.inside(unit)
    cue = next((c for c in inner.cues if c.emits == "INCISE"), None)
    if cue is None:
        return saying
    who = _who(inner, cue, inner.voice(cue))
    closed = all(quote.closed for quote in saying.quotes)
    until = None if closed else inner.units[cue.first].start
    return attrs.evolve(saying, who=who, until=until)


def _cue_of(sentence: Sentence, at: int, past: int, beyond: int) -> Cue | None:
    """Find the cue of the quotation *at*, between the one past and the one beyond."""
    broken = (n for n in range(at, beyond) if "SEMICOLON" in sentence.units[n].features)
    beyond = next(broken, beyond)
    behind = [c for c in sentence.cues if c.emits in _FOLLOWING and at < c.at < beyond]
    ahead = [
        c
        for c in sentence.cues
        if past < c.at < at and c.emits not in {"ACCORDING", "PROMISES"}
    ]
    said = [c for c in ahead if c.verb is not None and "SAY" in c.verb.features]
    while len(said) > 1 and _inner(sentence, said[-1]):
        said.pop()
    by = [c for c in sentence.cues if c.emits == "ACCORDING"]
    touching = [c for c in by if _touches(sentence, c, at)]
    found = (*behind[:1], *touching, *said[-1:], *by[:1], *ahead[-1:])
    return next(iter(found), None)


def _touches(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Tell whether nothing but a comma stands between "selon X" and a quotation."""
    between = sentence.units[cue.last + 1 : at]
    return cue.last < at and all("COMMA" in unit.features for unit in between)


def _inner(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a pronoun speaks: "X indique qu’il condamne" is all said by X."""
    voice = sentence.voice(cue)
    return voice is not None and "PRONOUN" in voice.features


def _summed_up(sentence: Sentence, cue: Cue) -> Saying | None:
    """Give somebody the sentence before: "c’est ce qu’a déclaré X", "X l’a annoncé"."""
    told = sentence.scene.cast.talk.told
    voice = sentence.voice(cue)
    spelled = sentence.scene.words(cue.verb or sentence.units[cue.at]).lower()
    whole = cue.match.rule == "speech.sums_up"
    whole = whole or spelled.startswith(("l'", "l’", "le "))
    if told is None or voice is None or not whole:
        return None
    who = _who(sentence, cue, voice)
    words = Unit(told[0], told[1], frozenset())
    saying = Saying(cue.first, cue.last, (), cue, voice, who, words=words)
    return saying if who else None


def reported(sentence: Sentence, cue: Cue) -> Saying | None:
    """Give the clause that a cue reports, if somebody says it in his words."""
    if cue.emits == "SUMS_UP":
        return _summed_up(sentence, cue)
    stretch = _stretch(sentence, cue)
    if stretch is None:
        return None
    first, after_last = stretch
    units = sentence.units[first:after_last]
    if not units or any("QUOTE" in unit.features for unit in units):
        return None
    voice = sentence.voice(cue)
    if voice is not None and "MEDIA" in voice.features:
        return None
    who = _who(sentence, cue, voice)
    pronoun = _pronoun(cue) if voice is None else None
    if not who or (pronoun and sentence.scene.words(pronoun).endswith("on")):
        return None
    return Saying(first, after_last - 1, (), cue, voice, who)


def _stretch(sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """Find where the clause of a cue starts and ends."""
    units = sentence.units
    end = _end(sentence, cue.at)
    if cue.emits == "PROMISES":
        return cue.at, end
    start = cue.match.role("text")
    if start is not None:
        return units.index(start), end
    if cue.emits == "TELLS":
        told = units[cue.last : end]
        verb = any(unit.features & {"VG", "AUX"} for unit in told)
        return (cue.last, end) if verb or _may_tell(told) else None
    if cue.emits == "ACCORDING":
        if _is_complement(units, cue.first):
            return None
        opening = units[sentence.first : cue.first]
        broken = units[max(cue.first - 2, sentence.first)].features & {"QUI", "QUE"}
        if broken or all(unit.features & _OPENING for unit in opening):
            if cue.match.role("speaker") and _opens_clause(sentence, cue.last + 1):
                return cue.last + 1, end
            return _after_comma(sentence, cue.last + 1)
    known = cue.emits in {"ACCORDING", "INCISE"}
    return _around(sentence, cue.first) if known else None


def _is_complement(units: Sequence[Unit], at: int) -> bool:
    """Tell whether "de" goes with the noun before it: "la mort de deux habitants"."""
    of = "DE" in units[at].features and at > 0
    return (
        of and "NOUN" in units[at - 1].features and "VG" not in units[at - 1].features
    )


def _end(sentence: Sentence, at: int) -> int:
    """Find the end of the clause at *at*, which a participle of speech may cut."""
    taken = (
        cue.first
        for cue in sentence.cues
        if at < cue.first and cue.match.rule == "speech.participle"
    )
    last = next(taken, sentence.last)
    for n in range(at, last):
        if "SEMICOLON" in sentence.units[n].features:
            return n
    return last


def _around(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """Give the clause before the place *at*, or around it if it is interrupted."""
    units = sentence.units
    broken = [n for n in range(sentence.first, at) if units[n].features & _BREAKS]
    first = broken[-1] + 1 if broken else sentence.first
    if at - first >= _LEAST and has_verb(units[first:at]):
        return first, at
    end = _end(sentence, at)
    if first < at and has_verb(units[at + 2 : end]):
        return first, end
    return (first, at) if _may_tell(units[first:at]) else None


def _may_tell(units: Sequence[Unit]) -> bool:
    """Tell whether *units* may be a clause whose verb no table knows."""
    return len(units) >= _CLAUSE and any(
        "WORD" in unit.features and "CAP" not in unit.features for unit in units
    )


def _opens_clause(sentence: Sentence, at: int) -> bool:
    """Tell whether a clause starts at a place, without a comma before it."""
    if at >= sentence.last:
        return False
    first = next(leaves(sentence.units[at : at + 1])).features
    noun = "DET" in first and "PREP" not in first
    return noun or "PRONOUN" in first


def _after_comma(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """Give the clause after the comma that closes "selon X, qui …,"."""
    units = sentence.units
    commas = [n for n in range(first, sentence.last) if "COMMA" in units[n].features]
    if not commas:
        return None
    relative = commas[0] + 1 < sentence.last and units[commas[0] + 1].features & {
        "QUI",
        "DONT",
    }
    at = commas[1] if relative and len(commas) > 1 else commas[0]
    end = _end(sentence, at)
    return (at + 1, end) if end - at > _LEAST else None
