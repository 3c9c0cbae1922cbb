# SPDX-License-Identifier: MIT
"""The numbers, dates and names of a record, and those of a text, found independently.

Numbers are compared as sets, of a record and of its text, so that one too many is as
wrong as one that is missing. One is left aside, as French writes it like an article.
"""

import re
from collections.abc import Iterator
from typing import Final

from sahelcoop.model.actors import ActorRef
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.times import Duration
from sahelcoop.render.names import as_printed
from sahelcoop.testing._paths import below
from sahelcoop.testing.reading_back import Fact

__all__ = ["names_of", "numbers_in", "numbers_of", "strangers", "words_of"]

_MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)
_SMALL: Final = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    " seize"
)
_ROUND: Final = "dizaine vingtaine trentaine quarantaine cinquantaine soixantaine"
_TENS: Final = "dix vingt trente quarante cinquante soixante"
_WORDS: Final = {
    **{word: number for number, word in enumerate(_SMALL.split(), 1)},
    **{word: 10 * number for number, word in enumerate(_TENS.split(), 1)},
    **{word: 10 * number for number, word in enumerate(_ROUND.split(), 1)},
    "une": 1,
    "douzaine": 12,
    "huitaine": 8,
    "quinzaine": 15,
    "double": 2,
    "vingts": 20,
    **dict.fromkeys(["cent", "cents", "centaine"], 100),
    **dict.fromkeys(["mille", "millier"], 1000),
}
_LETTERS: Final = re.compile(
    rf"\b(?:{'|'.join(_WORDS)})\b(?:(?: et |[ -])(?:{'|'.join(_WORDS)})\b)*"
)
_FIGURES: Final = re.compile(r"\d+(?:[\u00a0\u202f]\d{3})*")
_JOINTS: Final = re.compile(" et |^une? (?=.*aine|double)")
"""What joins numbers, and the article before what stands for one."""
_MILLION: Final = re.compile(r"1\N{NO-BREAK SPACE}million\b")


def _texts(record: Fact) -> Iterator[str]:
    """Give the words that stand in a record: names, goods, offices, quotations."""
    for path, found in below(record):
        key = path.rpartition(".")[2]
        if isinstance(found, str) and key not in {"id", "actor", "edtf"}:
            yield as_printed(found)


def numbers_of(record: Fact) -> set[int]:
    """Give the figures of a record, and the days and years of its dates."""
    found: set[int] = set()
    for _, value in below(record):
        if isinstance(value, Quantity) and value.qualifier is not Qualifier.SEVERAL:
            told = (value.low, value.best, value.high)
            found.update(int(number) for number in told if number is not None)
        if isinstance(value, Duration) and value.best is not None:
            found.add(value.best)
        if isinstance(value, PartialDate):
            for date in value.edtf.split("/"):
                year, *rest = map(int, date.split("-"))
                found.update([year, *rest[1:]])
    return found - _set_aside(record)


def _set_aside(record: Fact) -> set[int]:
    """Give one, and what is no number of its own: "mortier de 81 mm"."""
    within = (re.findall(r"\d+", text) for text in _texts(record))
    return {1, *(int(number) for numbers in within for number in numbers)}


def _spelled(words: str) -> int:
    """Read a number in letters: "quatre-vingt-deux mille", "une quinzaine"."""
    thousands = rest = 0
    for word in re.split(
        "[ -]", re.sub(" et |^une? (?=(?:.*aine|double))", " ", words).strip()
    ):
        number = _WORDS[word]
        if number == 1000:
            thousands, rest = max(rest, 1) * 1000, 0
        elif number == 100:
            rest = max(rest, 1) * 100
        else:
            rest += 76 if number == 20 and rest % 100 == 4 else number
    return thousands + rest


def numbers_in(text: str, record: Fact) -> set[int]:
    """Give the numbers that a text holds outside the words of the record.

    The head of "mortier de 81 mm" may stand in the plural, what follows it does not.
    """
    for words in sorted(_texts(record), key=len, reverse=True):
        tail = words.partition(" ")[2]
        text = text.replace(words, "")
        if _FIGURES.search(tail):
            text = re.sub(rf"(?<!\w){re.escape(tail)}(?!\w)", "", text)
    text = _MILLION.sub("1000000", text)
    figures = {int("".join(filter(str.isdecimal, n))) for n in _FIGURES.findall(text)}
    letters = set(map(_spelled, _LETTERS.findall(text.lower())))
    return (figures | letters) - _set_aside(record)


def names_of(record: Fact) -> Iterator[str]:
    """Give what must be printed: who, where, which type, in which month."""
    for _, found in below(record):
        if isinstance(found, ActorRef):
            yield as_printed(found.name)
        if isinstance(found, Place):
            yield as_printed(found.name).removeprefix("Le ").removeprefix("Les ")
        if isinstance(found, Item) and found.designation:
            yield as_printed(found.designation)
        if isinstance(found, PartialDate):
            months = (date.split("-")[1:2] for date in found.edtf.split("/"))
            yield from (_MONTHS[int(month) - 1] for each in months for month in each)


def words_of(record: Fact) -> set[str]:
    """Give every word of the names and quotations of a record."""
    return {word for text in _texts(record) for word in re.findall(r"\w+", text)}


def strangers(text: str, record: Fact) -> set[str]:
    """Give the capitalised words inside sentences that no word of the record is."""
    inside = re.findall(r"(?<![.?!»] )(?<!^)\b[A-ZÀ-Ý]\w*", text)
    return set(inside) - words_of(record)
