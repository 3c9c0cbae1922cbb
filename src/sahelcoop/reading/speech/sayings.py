# SPDX-License-Identifier: MIT
"""Sayings: what one sentence quotes or reports, and whose words that is."""

import re
from collections.abc import Iterator
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import Party
from sahelcoop.reading.scene import leaves
from sahelcoop.reading.speech.cues import Cue, governed
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.speech.stretches import stretch
from sahelcoop.reading.speech.whose import of_nobody, who_says
from sahelcoop.text import Quotation

__all__ = ["Saying", "quoted", "reported"]

_NAMELESS: Final = re.compile(r"\b(?:son|leurs?) (?:noms?|identité)\b|\banonym")
_ME: Final = frozenset({"m'", "m’", "me"})
_FOLLOWING: Final = frozenset({"INCISE", "READ", "HEADS", "SUMS_UP"})
_APART: Final = frozenset({"COMMA", "ET", "SEMICOLON", "VG"})
"""What may part a clause from the one that it is told in."""
_LEAD: Final = 2
"""Units up to what reads on: "poursuit le communiqué"."""


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
    press: bool = False
    """Whether the press tells it: no statement, but the source of it."""


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
    for saying in found:
        cue = saying.cue
        if saying.who or cue is None or not of_nobody(sentence, cue):
            yield saying


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
    return Saying(at, at, quotes, cue, voice, who_says(sentence, cue, voice))


def _told_inside(sentence: Sentence, saying: Saying, unit: Unit) -> Saying:
    """Look between the marks for who speaks: « A, dit X. B. »."""
    inner = sentence.inside(unit)
    closing = (c for c in inner.cues if c.emits == "INCISE")
    cue = next((c for c in closing if not _is_told_me(inner, c)), None)
    if cue is None:
        return saying
    who = who_says(inner, cue, inner.voice(cue))
    closed = all(quote.closed for quote in saying.quotes)
    until = None if closed else inner.units[cue.first].start
    return attrs.evolve(saying, who=who, until=until)


def _is_told_me(inner: Sentence, cue: Cue) -> bool:
    """Tell whether whoever is quoted passes on what he was told: "m’a dit X"."""
    units = inner.units[max(0, cue.at - 1) : cue.at + 1]
    words = [inner.scene.words(leaf).lower() for leaf in leaves(units)]
    return not _ME.isdisjoint(words)


def _cue_of(sentence: Sentence, at: int, past: int, beyond: int) -> Cue | None:
    """Find the cue of the quotation *at*, between the one past and the one beyond."""
    broken = (n for n in range(at, beyond) if "SEMICOLON" in sentence.units[n].features)
    beyond = next(broken, beyond)
    behind = [c for c in sentence.cues if c.emits in _FOLLOWING and at < c.at < beyond]
    ahead = [
        c
        for c in sentence.cues
        if past < c.at < at and c.emits not in {"ACCORDING", "SUBJECT"}
    ]
    said = [c for c in ahead if c.verb is not None and "SAY" in c.verb.features]
    while len(said) > 1 and _inner(sentence, said[-2], said[-1]):
        said.pop()
    if said and behind and _relays(sentence, behind[0]):
        behind = []
    by = [
        c for c in sentence.cues if c.emits == "ACCORDING" and not _relays(sentence, c)
    ]
    touching = [c for c in by if _touches(sentence, c, at)]
    led = [c for c in ahead if c.verb is None and c.emits == "TELLS" and c.last == at]
    own = _subject(sentence, at)
    if behind and own is not None and _is_read(sentence, behind[0]):
        return own
    found = (*behind[:1], *led, *touching, *said[-1:], *by[:1], *ahead[-1:])
    return next(iter(found), None) or own


def _is_read(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether one reads something in a paper of nobody’s: its subject says it."""
    return cue.emits == "READ" and sentence.voice(cue) is None


def _subject(sentence: Sentence, at: int) -> Cue | None:
    """Find who stands right before a quotation, if nothing else governs him."""
    own = (c for c in sentence.cues if c.emits == "SUBJECT" and c.last == at)
    return next((c for c in own if not governed(sentence.units, c.at)), None)


def _relays(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a press organ or a paper passes on: "X a salué …, rapporte Y"."""
    cited = cue.emits == "ACCORDING"
    after = sentence.units[cue.at + 1 :][:_LEAD]
    paper = not cited and any("DOCUMENT" in u.features for u in after)
    return paper or _is_press(sentence.voice(cue), cue)


def _is_press(voice: Unit | None, cue: Cue) -> bool:
    """Tell whether a press organ, named or not, passes something on.

    One that is named does so with any verb but those by which it vouches for it.
    """
    verb = cue.verb.features if cue.verb is not None else frozenset[str]()
    relays = "RELAY" in verb or cue.emits == "ACCORDING"
    press = {"MEDIA", "OF_MEDIA"} if relays else {"MEDIA"}
    told = voice is not None and not press.isdisjoint(voice.features)
    return told and (relays or "VOUCH" not in verb)


def _touches(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Tell whether nothing but a comma stands between "selon X" and a quotation."""
    between = sentence.units[cue.last + 1 : at]
    return cue.last < at and all("COMMA" in unit.features for unit in between)


def _inner(sentence: Sentence, outer: Cue, cue: Cue) -> bool:
    """Tell whether a cue is only told in what another says.

    "X indique qu’il condamne", "X a fait savoir que ses hommes continueraient"
    """
    voice = sentence.voice(cue)
    between = sentence.units[outer.last : cue.at]
    within = outer.emits == "TELLS" and all(
        unit.features.isdisjoint(_APART) for unit in between
    )
    return within or (voice is not None and "PRONOUN" in voice.features)


def _summed_up(sentence: Sentence, cue: Cue) -> Saying | None:
    """Give somebody the sentence before: "c’est ce qu’a déclaré X", "X l’a annoncé"."""
    told = sentence.scene.cast.talk.told
    voice = sentence.voice(cue)
    spelled = sentence.scene.words(cue.verb or sentence.units[cue.at]).lower()
    whole = cue.match.rule == "speech.sums_up"
    whole = whole or spelled.startswith(("l'", "l’", "le "))
    if told is None or voice is None or not whole or _is_press(voice, cue):
        return None
    who = who_says(sentence, cue, voice)
    words = Unit(told[0], told[1], frozenset())
    saying = Saying(cue.first, cue.last, (), cue, voice, who, words=words)
    return saying if who else None


def _hides(sentence: Sentence, cue: Cue, units: tuple[Unit, ...]) -> bool:
    """Tell whether somebody only asks not to be named: no word on the matter."""
    asks = cue.verb is not None and "ASK" in cue.verb.features
    words = sentence.scene.words(Unit(units[0].start, units[-1].end, frozenset()))
    return asks and _NAMELESS.search(words.lower()) is not None


def reported(sentence: Sentence, cue: Cue) -> Saying | None:
    """Give the clause that a cue reports, if somebody says it in his words."""
    if cue.emits == "SUMS_UP":
        return _summed_up(sentence, cue)
    told = stretch(sentence, cue)
    if told is None or "quote" in cue.match.roles:
        return None
    first, after_last = told
    units = sentence.units[first:after_last]
    if not units or any("QUOTE" in unit.features for unit in units):
        return None
    voice = sentence.voice(cue)
    who = who_says(sentence, cue, voice)
    pronoun = cue.pronoun if voice is None else None
    if not who or (pronoun and sentence.scene.words(pronoun).endswith("on")):
        return None
    if _hides(sentence, cue, units):
        return None
    press = _is_press(voice, cue)
    return Saying(first, after_last - 1, (), cue, voice, who, press=press)
