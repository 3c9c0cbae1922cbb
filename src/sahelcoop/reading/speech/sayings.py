# SPDX-License-Identifier: MIT
"""Sayings: what one sentence quotes or reports, and whose words that is."""

from collections.abc import Iterator
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import Party
from sahelcoop.reading.scene import leaves
from sahelcoop.reading.speech.cues import Cue, governed
from sahelcoop.reading.speech.fellows import fellows
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.speech.stretches import stretch
from sahelcoop.reading.speech.voices import meant, speakers_of
from sahelcoop.text import Quotation

__all__ = ["Saying", "is_learnt", "quoted", "reported"]

_FOLLOWING: Final = frozenset({"INCISE", "READ", "HEADS"})
_BREAK: Final = frozenset({"COLON", "SEMICOLON"})
_LEAD: Final = 2
"""Units up to what reads on: "poursuit le communiqué"."""
_HUMAN: Final = frozenset({"PERSON", "ROLE", "UNNAMED", "PRONOUN", "PARTIES", "PEOPLE"})


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
    """Whether the press tells or has learnt it: no statement, but the source of it."""


def _who(sentence: Sentence, cue: Cue, voice: Unit | None) -> tuple[Party, ...]:
    """Give whose words a cue introduces."""
    scene = sentence.scene
    verb = cue.verb
    lead = _lead(sentence, cue)
    if lead is not None:
        return _who(sentence, lead, sentence.voice(lead))
    if voice is not None and "HIM" in voice.features:
        voice = _told_here(sentence, cue) or voice
    named = cue.emits == "INCISE" or cue.match.rule == "speech.by_whom"
    if voice is not None and (named or _speaks(verb, voice)):
        told = fellows(sentence.units, voice)
        return tuple(party for each in told for party in speakers_of(scene, each))
    document = scene.cast.talk.paper
    if document is not None and cue.match.role("paper") is not None:
        return document.who
    pronoun = _pronoun(cue)
    if cue.emits == "INCISE" and pronoun is not None and not _of_nobody(sentence, cue):
        return meant(scene, scene.words(pronoun), pronoun.start)
    nobody = _of_nobody(sentence, cue) or _anybody(sentence, cue)
    return () if nobody else scene.cast.talk.speaking


def _told_here(sentence: Sentence, cue: Cue) -> Unit | None:
    """Find whom "selon lui" means in the clause before it: its subject."""
    units = sentence.units
    broken = [n for n in range(sentence.first, cue.first) if _BREAK & units[n].features]
    ahead = range(sentence.first, broken[-1] if broken else sentence.first)
    people = (
        units[n]
        for n in ahead
        if units[n].features >= {"VOICE", "PERSON"} and not governed(units, n)
    )
    return next(people, None)


def _pronoun(cue: Cue) -> Unit | None:
    """Give the pronoun after the verb of a cue."""
    inside = leaves((cue.verb,)) if cue.verb is not None else ()
    return next((unit for unit in inside if "INVERTED" in unit.features), None)


def _lead(sentence: Sentence, cue: Cue) -> Cue | None:
    """Find the cue whose speaker goes on: "X dit que A, ajoutant que B"."""
    if not cue.dependent:
        return None
    before = [c for c in sentence.cues if c.at < cue.at]
    said = (
        other
        for other in before
        if other.verb is not None and other.emits != "PROMISES"
        if "VG" in other.verb.features
        if other.emits == "INCISE" or "SAY" in other.verb.features
    )
    cited = (other for other in before if other.emits == "ACCORDING")
    return next(said, None) or next(cited, None)


def _anybody(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether nobody speaks: the subject is "on", or a thing is."""
    ahead = sentence.units[sentence.first : cue.first]
    if ahead and '"on"' in ahead[-1].features:
        return True
    things = (u for u in ahead if "NOUN" in u.features or "REPORTED" in u.features)
    thing = next(things, None)
    told = thing is not None and thing.features.isdisjoint({"VOICE", "MEDIUM"})
    return told and cue.emits == "TELLS"


def _of_nobody(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether nobody speaks: people say it, or the article itself tells it.

    A thing does something and no document speaks: "La médaille salue « … »". Hearsay
    is that of the last speaker: "Le compte serait « … »".
    """
    verb = cue.verb
    pronoun = _pronoun(cue)
    if pronoun is not None and verb is not None and "COMPOUND" not in verb.features:
        return sentence.scene.words(pronoun).endswith("on") and cue.emits == "INCISE"
    if cue.emits != "INTRODUCES" or verb is None:
        return False
    ahead = sentence.units[sentence.first : cue.at]
    paper = any("MEDIUM" in unit.features for unit in ahead)
    told = verb.features & {"SAY", "WORDING", "COND"}
    return not paper and (not told or "PASSIVE" in verb.features)


def _speaks(verb: Unit | None, voice: Unit) -> bool:
    """Tell whether the subject of a verb is the one who speaks.

    Nobody does to whom something is done ("est accusé"). With a verb that is none of
    speech only people do, and not in hearsay ("aurait").
    """
    if verb is None:
        return True
    if "PASSIVE" in verb.features or verb.features & {"SAY", "WORDING"}:
        return "PASSIVE" not in verb.features
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
    for saying in found:
        cue = saying.cue
        if saying.who or cue is None or not _of_nobody(sentence, cue):
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
        if past < c.at < at and c.emits not in {"ACCORDING", "PROMISES", "SUBJECT"}
    ]
    said = [c for c in ahead if c.verb is not None and "SAY" in c.verb.features]
    while len(said) > 1 and _inner(sentence, said[-1]):
        said.pop()
    if said and behind and _relays(sentence, behind[0]):
        behind = []
    by = [
        c for c in sentence.cues if c.emits == "ACCORDING" and not _relays(sentence, c)
    ]
    touching = [c for c in by if _touches(sentence, c, at)]
    led = [c for c in ahead if c.verb is None and c.emits == "TELLS" and c.last == at]
    found = (*behind[:1], *led, *touching, *said[-1:], *by[:1], *ahead[-1:])
    return next(iter(found), None) or _subject(sentence, at)


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
    """Tell whether a press organ speaks, or an unnamed one passes something on."""
    relays = cue.verb is not None and "RELAY" in cue.verb.features
    relays = relays or cue.emits == "ACCORDING"
    press = {"MEDIA", "OF_MEDIA"} if relays else {"MEDIA"}
    return voice is not None and not press.isdisjoint(voice.features)


def _touches(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Tell whether nothing but a comma stands between "selon X" and a quotation."""
    between = sentence.units[cue.last + 1 : at]
    return cue.last < at and all("COMMA" in unit.features for unit in between)


def _inner(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a pronoun speaks: "X indique qu’il condamne" is all said by X."""
    voice = sentence.voice(cue)
    return voice is not None and "PRONOUN" in voice.features


def is_learnt(cue: Cue) -> bool:
    """Tell whether somebody only has it from another: "a-t-on appris de X"."""
    return cue.match.rule == "speech.learnt"


def _summed_up(sentence: Sentence, cue: Cue) -> Saying | None:
    """Give somebody the sentence before: "c’est ce qu’a déclaré X", "X l’a annoncé"."""
    told = sentence.scene.cast.talk.told
    voice = sentence.voice(cue)
    spelled = sentence.scene.words(cue.verb or sentence.units[cue.at]).lower()
    whole = cue.match.rule == "speech.sums_up"
    whole = whole or spelled.startswith(("l'", "l’", "le "))
    if told is None or voice is None or not whole or _is_press(voice, cue):
        return None
    who = _who(sentence, cue, voice)
    words = Unit(told[0], told[1], frozenset())
    saying = Saying(cue.first, cue.last, (), cue, voice, who, words=words)
    return saying if who else None


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
    who = _who(sentence, cue, voice)
    pronoun = _pronoun(cue) if voice is None else None
    if not who or (pronoun and sentence.scene.words(pronoun).endswith("on")):
        return None
    press = is_learnt(cue) or _is_press(voice, cue)
    return Saying(first, after_last - 1, (), cue, voice, who, press=press)
