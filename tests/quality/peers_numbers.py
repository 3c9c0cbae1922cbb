# SPDX-License-Identifier: MIT
"""Numbers of other libraries' cases: `python -m tests.quality.peers_numbers FOLDER`.

Prints, for each suite and in all, how many of the `agreed` and of the `news` cases of
kinds number and quantity are read with the value expected, and how many texts that must
yield nothing do. `--misses` lists what is not right, `--variants` reads each right case
again in other spellings. The cases are not ours and stay where they are.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import attrs

from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions import DateTemplate, Mention, MentionKind, Signed
from sahelcoop.mentions.find import Finder
from sahelcoop.model.quantities import Quantity
from sahelcoop.text import fold, scan

__all__ = ["Case", "is_right", "load", "main", "numbers_of", "variants"]

UNITS: Final[Mapping[str, tuple[str, float]]] = {
    "%": ("P1", 1), "km": ("KMT", 1), "m": ("MTR", 1), "cm": ("CMT", 1),
    "mm": ("MMT", 1), "t": ("TNE", 1), "kg": ("KGM", 1), "g": ("GRM", 1),
    "l": ("LTR", 1), "ml": ("MLT", 1), "cl": ("CLT", 1), "hl": ("HLT", 1),
    "ha": ("HAR", 1), "m2": ("MTK", 1), "km2": ("KMK", 1), "km/h": ("KMH", 1),
    "deg": ("DD", 1), "Cel": ("CEL", 1), "[degF]": ("FAH", 1), "K": ("KEL", 1),
    "gal": ("GLL", 1), "ft": ("FOT", 1), "mi": ("SMI", 1), "MW": ("MAW", 1),
    "x:decimetre": ("DMT", 1), "x:hectometre": ("HMT", 1),
    "x:tonne_metrique": ("TNE", 1), "x:yen_japonai": ("JPY", 1),
    "x:yuan_chinoi": ("CNY", 1), "x:dollar_etat_uni": ("USD", 1),
    "cent": ("XXX", 0.01), "x:franc": ("XXX", 1), "x:riyal": ("XXX", 1),
    "x:couronne": ("XXX", 1), "x:aud": ("AUD", 1), "x:nok": ("NOK", 1),
    "x:sek": ("SEK", 1),
}  # fmt: skip
"""Their units as ours; a currency has the same code in both."""
AGES: Final = frozenset({"year", "month", "week", "day"})
"""Units of time: such cases are durations, and counted with time."""
KINDS: Final = frozenset(
    {MentionKind.NUMBER, MentionKind.ORDINAL, MentionKind.QUANTITY}
)
SPANLESS: Final = frozenset({"text2num"})
"""Peers that tell no spans: theirs are the first place where the words stand."""
SUITES_OF_NUMBERS: Final = frozenset(
    {"NumberModel", "OrdinalModel", "DimensionModel", "legacy text2num", "number"}
)
"""Suites whose texts without a value are about numbers."""


@attrs.frozen
class Case:
    """One text of a peer with the value that it expects there."""

    id: str
    peer: str
    suite: str
    text: str
    spans: tuple[tuple[int, int], ...]
    """Where the expression may stand: its span, or all places if it tells none."""
    kind: str
    expected: float | None
    unit: str | None
    agreed: bool
    news: bool


def _case(row: Mapping[str, Any]) -> Case:
    text = row["text"]
    words = re.escape(row.get("expr", text))
    found = re.finditer(rf"(?<![\w-]){words}(?![\w-])", text)
    spans = tuple(match.span() for match in found)
    told = tuple(row["span"]) if "span" in row else None
    if (told in spans and row["peer"] not in SPANLESS) or not spans:
        spans = (told or next(re.finditer(words, text)).span(),)
    expect = row.get("expect")
    value, unit = expect if isinstance(expect, list) else (expect, None)
    return Case(
        *(row["id"], row["peer"], row["suite"], text, spans, row["kind"]),
        *(value if isinstance(value, int | float) else None, unit),
        *(row.get("agreed", False), row.get("news", False)),
    )


def load(folder: Path) -> Iterator[Case]:
    """Give the cases of kinds number, quantity, and none of the suites of numbers."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            case = _case(json.loads(line))
            none = case.kind == "none" and (
                case.peer in {"text2num", "lingua_franca"}
                or case.suite in SUITES_OF_NUMBERS
            )
            if none or (case.kind in {"number", "quantity"} and case.unit not in AGES):
                yield case


@cache
def _finder() -> Finder:
    return Finder(default_lexicon())


def numbers_of(text: str) -> list[Mention]:
    """Give the numbers of *text* as one sentence, and its dates of a day."""
    view = fold(text)
    tokens = scan(view, 0, len(view))
    finder = _finder()
    return [mention for _, _, mention in finder.expressions.find(finder.page([tokens]))]


def _values(value: object) -> tuple[tuple[float, str], ...]:
    """Give the figures of a value with their unit; an interval has two."""
    if isinstance(value, Quantity):
        ends = (value.low, value.best, value.high)
        return tuple((n, value.unit) for n in ends if n is not None)
    if isinstance(value, Signed):
        return ((value.number, value.unit),)
    if isinstance(value, DateTemplate):  # "le neuf février" holds the number 9
        return ((value.day, ""),) if value.day else ()
    return ((value, ""),) if isinstance(value, int) else ()


def is_right(case: Case, text: str, spans: Iterable[tuple[int, int]]) -> bool:
    """Tell whether a mention that overlaps one of *spans* has the value expected."""
    unit, factor = UNITS.get(case.unit or "", (case.unit, 1))
    return case.expected is not None and any(
        abs(number - case.expected * factor) <= 1e-6 * max(1, abs(number))
        and (unit is None or unit == code)
        for mention in numbers_of(text)
        if any(mention.start < end and start < mention.end for start, end in spans)
        for number, code in _values(mention.value)
    )


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def variants(words: str) -> dict[str, str]:
    """Spell *words* otherwise: what each spelling is called, and what it makes."""
    return {
        "curly apostrophe": words.replace("'", "’"),
        "NFD": unicodedata.normalize("NFD", words),
        "no-break space": words.replace(" ", "\u00a0"),
        "narrow no-break space": words.replace(" ", "\u202f"),
        "capitals": words.upper(),
        "no accents": _bare(words),
        "line break": words.replace(" ", "\n", 1),
        "in a sentence": f"Selon ce bilan, {words}, dit-on.",
    }


def _tally(cases: Iterable[Case], *, misses: bool) -> Iterator[str]:
    right: Counter[tuple[str, ...]] = Counter()
    total: Counter[tuple[str, ...]] = Counter()
    for case in cases:
        if case.kind == "none":
            fires = any(m.kind in KINDS for m in numbers_of(case.text))
            good, marks = not fires, ["none"]
        else:
            good = is_right(case, case.text, case.spans)
            marks = [m for m in ("agreed", "news") if getattr(case, m)]
        for mark in marks:
            for peer in (case.peer, "all"):
                total[mark, case.kind, peer] += 1
                right[mark, case.kind, peer] += good
        if misses and not good and marks:
            yield _miss(case, marks)
    for cell in sorted(total):
        share = 100 * right[cell] / total[cell]
        yield f"{' '.join(cell):40} {right[cell]:4} of {total[cell]:4} {share:6.1f} %"


def _miss(case: Case, marks: Sequence[str]) -> str:
    start, end = case.spans[0]
    found = [
        (case.text[m.start : m.end], m.value)
        for m in numbers_of(case.text)
        if (m.start < end and start < m.end) or case.kind == "none"
    ]
    words = case.text[start:end]
    return f"{case.id} {marks} {words!r}: not {case.expected} {case.unit}, {found}"


def _spelled(cases: Iterable[Case]) -> Iterator[str]:
    """Read again what is read right, in other spellings of the expression alone."""
    kept: Counter[str] = Counter()
    total = 0
    for case in cases:
        words = case.text[slice(*case.spans[0])].strip()
        if case.kind == "none" or not is_right(case, words, [(0, len(words))]):
            continue
        total += 1
        for name, text in variants(words).items():
            good = is_right(case, text, [(0, len(text))])
            kept[name] += good
            if not good:
                yield f"{name}: {text!r}: not {case.expected} {case.unit}"
    yield from (f"{name:24} {count:4} of {total:4}" for name, count in kept.items())


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures for a folder of cases."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--variants", action="store_true")
    given = parser.parse_args(argv)
    cases = tuple(load(given.folder))
    lines = _spelled(cases) if given.variants else _tally(cases, misses=given.misses)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


if __name__ == "__main__":
    sys.exit(main())
