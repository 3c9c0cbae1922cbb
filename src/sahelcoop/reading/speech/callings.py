# SPDX-License-Identifier: MIT
"""What people do, where no office or noun beside the verb of speech tells it."""

from collections.abc import Iterator
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import leaves
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.speech.trades import is_trade
from sahelcoop.reading.speech.voices import speakers_of

__all__ = ["note_callings"]

_HEADING: Final = 8
"""Most units of what a sentence says of its subject before it names it."""
_DETERMINED: Final = frozenset({"DET", "NUMBER"})
_DOES: Final = frozenset({"PEOPLE", "PEOPLE_NP", "SOURCE", "UNNAMED", "ROLE", "TITLE"})
_PERSON: Final = frozenset({"VOICE", "PERSON"})
_LEADING: Final = frozenset({"VG", "SIMPLE", "PRES", "LEAD"})
_ENDS: Final = frozenset({"COMMA", "STOP", "SEMICOLON", "COLON", "QUOTE", "VG", "ET"})
_ARTICLES: Final = ("le ", "la ", "l'", "l’", "un ", "une ")
_MADE: Final = frozenset(
    {"nommé", "nommée", "élu", "élue", "promu", "promue", "devenu", "devenue"}
)
"""What opens a sentence and makes somebody what follows."""
_PERSONNEL: Final = frozenset({"CARGO", "PERSONNEL"})
_QUALIFIES: Final = frozenset({"DEMONYM", "ADJ"})
_NO_NOUN: Final = frozenset({"CAP", "VERB", "DEMONYM"})
_POINTING: Final = frozenset({"DEF", "POSS"})
_LEAST: Final = 2
_Told = tuple[Unit, Unit, Unit]
"""Somebody, and the first and the last unit of what he is."""


def note_callings(sentence: Sentence) -> None:
    """Remember what people do: "Sociologue à Lomé, X …", "X, qui dirige l’école"."""
    scene = sentence.scene
    if not scene.features >= _PERSON:
        return
    every = (*_before(sentence), *_beside(sentence), *_after(sentence))
    for person, first, last in every:
        told = _bare(scene.words(Unit(first.start, last.end, frozenset())))
        for party in speakers_of(scene, person):
            member = scene.cast.member_of(party)
            if member is not None and not member.roles:
                member.roles[told] = None


def _bare(words: str) -> str:
    """Leave out an article; what opened a sentence is written small."""
    bare = words[len(next(filter(words.lower().startswith, _ARTICLES), "")) :]
    return bare[0].lower() + bare[1:]


def _before(sentence: Sentence) -> Iterator[_Told]:
    """Find what somebody is, without an article, at the head of a sentence.

    "Instituteur à Gao, X …", "Nommé gouverneur en mars, X …"
    """
    units = sentence.units[sentence.first : sentence.last]
    made = [sentence.scene.words(u).lower() in _MADE for u in units[:1]] == [True]
    noun = next(iter(units[made:]), None)
    if noun is None or not _is_calling(noun, bare=not made):
        return
    for before, unit, person in zip(units, units[1:_HEADING], units[2:], strict=False):
        if "VG" in unit.features:
            return
        if "COMMA" in unit.features and person.features >= _PERSON:
            yield person, noun, noun if made else before
            return


def _beside(sentence: Sentence) -> Iterator[_Told]:
    """Find the nouns right before names that no table knows: "la formatrice X".

    After a verb of speech a comma may part them: "dit le passeur, X".
    """
    units = sentence.units[sentence.first : sentence.last]
    for at, unit in enumerate(units):
        if at < _LEAST or not unit.features >= _PERSON:
            continue
        apart = "COMMA" in units[at - 1].features
        last = at - 1 - apart
        noun = last - bool(units[last].features & _QUALIFIES)
        led = units[noun - _LEAST : noun] if noun >= _LEAST else units[:noun]
        if units[noun].features >= _PERSONNEL or _names_work(
            units[noun], led, apart=apart
        ):
            yield unit, units[noun], units[last]


def _names_work(noun: Unit, led: tuple[Unit, ...], *, apart: bool) -> bool:
    """Tell whether a word with its article is no part of a circumstance."""
    if not led or "WORD" not in noun.features or noun.features & _NO_NOUN:
        return False
    *before, article = led
    pointing = "PREP" not in article.features and article.features & _POINTING
    said = any("SAY" in unit.features for unit in before)
    free = all("PREP" not in unit.features for unit in before)
    return bool(pointing) and (said if apart else free)


def _is_calling(unit: Unit, *, bare: bool) -> bool:
    told = unit.features >= {"VOICE", "S"} and not unit.features.isdisjoint(_DOES)
    first = next(leaves((unit,))).features
    return told and not (bare and first & _DETERMINED)


def _after(sentence: Sentence) -> Iterator[_Told]:
    """Find what is told of people right after their names.

    "X, qui dirige l’école", "X dirige l’école", "X est maire", "X, bouchère"
    """
    units = sentence.units[sentence.first : sentence.last]
    for at, unit in enumerate(units[:-1]):
        if not unit.features >= _PERSON:
            continue
        apart = "COMMA" in units[at + 1].features
        rest = units[at + 1 + apart :]
        if apart and rest and "QUI" in rest[0].features:
            rest = rest[1:]
        if not rest:
            continue
        last = next((n for n, u in enumerate(rest[1:]) if u.features & _ENDS), None)
        phrase = rest if last is None else rest[: last + 1]
        if rest[0].features >= _LEADING or (apart and _is_trade(sentence, phrase)):
            yield unit, phrase[0], phrase[-1]
        elif {"AUX", "BE", "PRES"} <= rest[0].features:
            yield from (
                (unit, noun, noun)
                for noun in rest[1:2]
                if _is_calling(noun, bare=False)
            )


def _is_trade(sentence: Sentence, phrase: tuple[Unit, ...]) -> bool:
    """Tell whether a word that no table knows says by its ending what somebody does."""
    word = sentence.scene.words(phrase[0])
    known = "WORD" in phrase[0].features and "VERB" not in phrase[0].features
    governed = len(phrase) == 1 or "PREP" in phrase[1].features
    return known and governed and is_trade(word)
