# SPDX-License-Identifier: MIT
"""Measures times against other libraries' own cases, which are not in this repository.

`python -m tests.quality.peers_time FOLDER [--misses] [--alone] [--variants]` prints how
many expressions come out exactly, in their sentences or alone. FOLDER/*.jsonl holds
them (its README tells the form).
"""

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import sahelcoop as sc
from sahelcoop.mentions import DateTemplate, Hours, Mention, MentionKind
from sahelcoop.model.dates import PartialDate, PartOfDay, Portion
from sahelcoop.model.times import ClockTime, Duration

__all__ = ["forms", "main"]

Case = dict[str, Any]

_KINDS: Final = ("date", "daterange", "time", "duration")
_TEMPORAL: Final = frozenset(
    {MentionKind.DATE, MentionKind.TIME, MentionKind.DURATION, MentionKind.RECURRENCE}
)
_PREFER: Final = {"past": "past", "future": "future"}

_Spans = Mapping[tuple[PartOfDay | None, Portion | None], tuple[str, ...]]
_M, _A, _E, _N = (
    PartOfDay.MORNING, PartOfDay.AFTERNOON, PartOfDay.EVENING, PartOfDay.NIGHT,
)  # fmt: skip
_EARLY, _MID, _LATE = Portion.EARLY, Portion.MID, Portion.LATE

_DUCKLING: Final[_Spans] = {
    (_M, None): ("04-12",), (_A, None): ("12-19",), (_E, None): ("18-24",),
    (_N, None): ("18-24", "00-04", "20-28"), (PartOfDay.NOON, None): ("12",),
    (PartOfDay.DAWN, None): ("04-08",),
    (_M, _EARLY): ("07-09", "04-09"), (_M, _MID): ("09-11",), (_M, _LATE): ("10-12",),
    (_A, _EARLY): ("12-14", "12-15"), (_A, _MID): ("14-17", "15-17"),
    (_A, _LATE): ("17-19",), (_E, _EARLY): ("18-21",), (_E, _LATE): ("21-24",),
    (None, _EARLY): ("06-10",), (None, _MID): ("11-16",), (None, _LATE): ("17-21",),
}  # fmt: skip
_RECOGNIZERS: Final[_Spans] = {
    (_M, None): ("08-12",), (_A, None): ("12-16",), (_E, None): ("16-20",),
    (_N, None): ("20-24",), (_M, _EARLY): ("08-10",), (_M, _LATE): ("10-12",),
    (_A, _EARLY): ("12-14",), (_A, _LATE): ("14-16",), (_E, _EARLY): ("16-18",),
    (_E, _LATE): ("18-20",), (_N, _EARLY): ("20-22",), (_N, _LATE): ("22-24",),
    (_M, _MID): ("10",), (_A, _MID): ("14",), (PartOfDay.NOON, None): ("12",),
}  # fmt: skip
_CHRONO: Final[_Spans] = {
    (_M, None): ("08",), (_A, None): ("14", "16"), (_E, None): ("18", "20"),
    (_N, None): ("00", "02"), (PartOfDay.NOON, None): ("12",),
}  # fmt: skip
_HOUSE: Final[_Spans] = {
    key: (*_DUCKLING.get(key, ()), *_RECOGNIZERS.get(key, ()))
    for key in {**_DUCKLING, **_RECOGNIZERS}
}
_PARTS: Final[Mapping[str, _Spans]] = {
    "duckling": _DUCKLING,
    "rustling": _DUCKLING,
    "recognizers": _RECOGNIZERS,
    "chrono": _CHRONO,
    "lingua_franca": {(_E, None): ("19",), (_N, None): ("02",), (_M, None): ("09",)},
    "house": _HOUSE,
}
"""From which to which hour each suite lets a part of the day last; "08" is a point."""

_LEADS: Final = re.compile(r"(?:(?:[aà]|au|ce|d'|de|des|du|en|la|le|les|vers) ?)*")
_SAME_DAY: Final = frozenset({"chrono", "edsnlp", "lingua_franca"})
"""Suites where "la semaine prochaine" is this weekday of it, as they tell no weeks."""
_PORTIONS: Final[Mapping[Portion, tuple[tuple[int, int], ...]]] = {
    _EARLY: ((1, 5), (1, 7), (1, 10), (1, 15), (1, 14)),
    _MID: ((10, 19), (11, 20), (10, 20)),
    _LATE: ((21, 31), (20, 31), (25, 31), (16, 31)),
}
"""Days of a month that the suites give its portions."""
_YEAR_PORTIONS: Final = {_EARLY: ("01", "02"), _LATE: ("11", "12")}
_GROUPINGS: Final = {
    "21": "03-20/06-21", "22": "06-21/09-23", "23": "09-23/12-21", "24": "12-21/03-20",
    "33": "01/03", "34": "04/06", "35": "07/09", "36": "10/12",
    "40": "01/06", "41": "07/12",
}  # fmt: skip


def _normal(text: str) -> str:
    """Write hours with their minutes, and no seconds that are zero."""
    text = re.sub(r"T(\d\d)(?=$|/)", r"T\1:00", text)
    return re.sub(r"(T\d\d:\d\d):00(?=$|/)", r"\1", text)


def _clock(clock: ClockTime) -> str:
    return str(ClockTime(clock.hour, clock.minute, clock.second)) + (
        ":00" if clock.minute is None else ""
    )


def _last_day(year: int, month: int) -> int:
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day


def _days_of(case: Case, clock: str | None) -> Iterator[str]:
    """Give the days on which a time told without its day may lie: "", the reference."""
    yield ""
    if not case.get("ref"):
        return
    ref = datetime.fromisoformat(case["ref"])
    later = clock is not None and clock <= f"{ref:%H:%M}"
    if later and case.get("prefer") == "future":
        yield str(ref.date() + timedelta(days=1))
    yield str(ref.date())


def _hours(day: str, span: str) -> str:
    """Print "18-24" of a day: 2013-02-11T18:00/2013-02-12T00:00."""
    first, _, last = span.partition("-")
    if not last:
        return f"{day}T{first}:00"
    if not day:
        return f"T{first}:00/T{int(last) % 24:02}:00"
    after = date.fromisoformat(day) + timedelta(days=int(last) // 24)
    return f"{day}T{first}:00/{after}T{int(last) % 24:02}:00"


def _parted(
    case: Case, days: Iterable[str], value: DateTemplate | PartialDate
) -> Iterator[str]:
    table = _PARTS.get(case["peer"], _DUCKLING)
    spans = table.get((value.part_of_day, value.portion), ())
    for day in days:
        yield from (_hours(day, span) for span in spans)


def _dated(value: PartialDate, case: Case) -> Iterator[str]:
    edtf = value.edtf.replace("~", "")
    if value.clock is not None:
        yield f"{edtf}T{_clock(value.clock)}"
        if case["peer"] == "recognizers" and edtf == case["ref"][:10]:
            yield f"T{_clock(value.clock)}"  # "ce soir" is no day there
        return
    single = re.fullmatch(r"\d{4}-\d\d-\d\d", edtf) is not None
    if value.part_of_day is not None or (single and value.portion is not None):
        yield from _parted(case, [edtf] if single else [], value)
        first, _, last = edtf.partition("/")
        if value.part_of_day is PartOfDay.NIGHT and last:
            yield f"{first}T20:00/{last}T06:00"
    if value.portion is None or "/" in edtf:
        yield edtf
    if value.part_of_day and case["peer"] == "recognizers" and edtf == case["ref"][:10]:
        yield from _parted(case, [""], value)  # "ce soir" is no day there
    yield from _coarse(edtf, value, case)


def _coarse(edtf: str, value: PartialDate, case: Case) -> Iterator[str]:
    """Print months, years and what is counted in them as the suites do."""
    if found := re.fullmatch(r"(\d{4})-(\d\d)", edtf):
        year, code = int(found[1]), found[2]
        if code in _GROUPINGS:
            first, last = _GROUPINGS[code].split("/")
            yield f"{year}-{first}/{year + (first > last)}-{last}"
        elif value.portion is not None:
            for first_day, last_day in _PORTIONS[value.portion]:
                end = min(last_day, _last_day(year, int(code)))
                yield f"{edtf}-{first_day:02}/{edtf}-{end:02}"
    if re.fullmatch(r"\d{4}", edtf) and value.portion in _YEAR_PORTIONS:
        first, last = _YEAR_PORTIONS[value.portion]
        yield f"{edtf}-{first}/{edtf}-{last}"
        yield f"{edtf}-10/{edtf}-12"
    if re.fullmatch(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", edtf) and value.portion:
        monday = date.fromisoformat(edtf[:10])
        first_day, last_day = {_EARLY: (0, 1), _MID: (2, 3), _LATE: (3, 6)}[
            value.portion
        ]
        days = (monday + timedelta(days=n) for n in (first_day, last_day))
        yield "/".join(map(str, days))
    if found := re.fullmatch(r"(\d\d)XX", edtf):
        yield f"{found[1]}01/{int(found[1]) + 1}00"
    if found := re.fullmatch(r"(\d{3})X", edtf):
        yield f"{found[1]}0/{found[1]}9"
    if case.get("ref"):
        yield from _counted(
            edtf, value, datetime.fromisoformat(case["ref"]).date(), case
        )


def _counted(edtf: str, value: PartialDate, ref: date, case: Case) -> Iterator[str]:
    """Print what counts from the reference as a day, where a suite knows no more."""
    if re.fullmatch(r"\d{4}~", value.edtf):
        yield f"{edtf}-{ref:%m-%d}"
        yield f"{edtf}-{ref:%m}"
    if case["peer"] not in _SAME_DAY:
        return
    if re.fullmatch(r"\d{4}", edtf):
        yield f"{edtf}-{ref:%m-%d}"
    elif re.fullmatch(r"\d{4}-\d\d", edtf):
        yield f"{edtf}-{ref:%d}"
    elif re.fullmatch(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", edtf):
        first = date.fromisoformat(edtf[:10])
        if value.portion is None and first.weekday() == 0:
            yield str(first + timedelta(days=ref.weekday()))
        yield edtf[:10]
    elif edtf.endswith("/.."):
        first = date.fromisoformat(edtf[:10])
        yield f"{first + timedelta(days=ref.weekday())}/.."


def _stretch(value: Hours, case: Case) -> Iterator[str]:
    start, end = (c and _clock(c) for c in (value.start, value.end))
    known = isinstance(value.day, PartialDate)
    days = (
        [value.day.edtf] if isinstance(value.day, PartialDate) else _days_of(case, None)
    )
    for day in days:
        first = f"{day}T{start}" if start else ".."
        yield f"{first}/{f'{day}T{end}' if end else '..'}"
        if start is None and known:
            yield f"{day}T00:00/{day}T{end}"
        if value.start and value.end and value.end.hour - value.start.hour == 1:
            yield f"{day}T{start}"  # an hour is a precision of its own


def _lasting(value: Duration, words: str) -> Iterator[str]:
    if value.best is None and "quelques" in words.lower():
        value = Duration.exactly(3, value.unit)
    plain = Duration.exactly(value.best or value.low or 0, value.unit)
    yield plain.iso or ""


def forms(mention: Mention, words: str, case: Case) -> set[str]:
    """Give the readings in ISO 8601 or EDTF that a mention stands for in a suite."""
    value = mention.value
    found: Iterable[str] = ()
    if isinstance(value, PartialDate):
        found = _dated(value, case)
    elif isinstance(value, Hours):
        found = _stretch(value, case)
    elif isinstance(value, Duration):
        found = _lasting(value, words)
    elif isinstance(value, ClockTime):
        clock = _clock(value)
        found = [f"{day}T{clock}" for day in _days_of(case, clock)]
    elif isinstance(value, DateTemplate) and value.clock:
        found = [f"{day}T{_clock(value.clock)}" for day in _days_of(case, None)]
    elif isinstance(value, DateTemplate) and value.part_of_day:
        found = _parted(case, _days_of(case, None), value)
    return {_normal(text) for text in found}


def _temporal(text: str, case: Case) -> list[Mention]:
    published = case.get("ref") or None
    if published:
        published = datetime.fromisoformat(published).isoformat(timespec="seconds")
    prefer = _PREFER.get(case.get("prefer") or "", "nearest")
    found = sc.find_mentions(text, published=published, prefer=prefer)
    return [mention for mention in found if mention.kind in _TEMPORAL]


def _exact(case: Case, text: str, span: tuple[int, int]) -> tuple[bool, set[str]]:
    """Tell whether the longest mention that overlaps *span* has the value expected.

    What is only a part of the mention ("jusqu'à [la semaine prochaine]") counts alone.
    """
    near = [m for m in _temporal(text, case) if m.start < span[1] and m.end > span[0]]
    best = max(near, key=lambda m: m.end - m.start, default=None)
    wider = best is not None and best.start < span[0] and best.end >= span[1]
    expr = text[span[0] : span[1]]
    if wider and best is not None and not _LEADS.fullmatch(text[best.start : span[0]]):
        return _exact(case, expr, (0, len(expr)))
    got = forms(best, text[best.start : best.end], case) if best else set[str]()
    wanted = {_normal(str(v)) for v in (case["expect"], *(case.get("alts") or ()))}
    return bool(got & wanted), got


def _spaced(blank: str) -> Callable[[str], str]:
    return lambda text: text.replace(" ", blank)


_VARIANTS: Final[Mapping[str, Callable[[str], str]]] = {
    "apostrophe": lambda text: text.replace("'", "’"),
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "no-break space": _spaced("\u00a0"),
    "narrow no-break space": _spaced("\u202f"),
    "upper case": str.upper,
    "no accents": lambda text: "".join(
        c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)
    ),
    "line break": _spaced("\n"),
    "in a sentence": lambda text: f"On le dit {text}, sans plus.",
}


def _span(case: Case) -> tuple[int, int]:
    start, end = case.get("span") or (0, len(case["text"]))
    return start, end


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _cases(folder: Path) -> Iterator[Case]:
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            yield json.loads(line)


def _report(title: str, tally: Counter[tuple[str, bool]]) -> None:
    names = sorted({name for name, _ in tally})
    parts = []
    for name in names:
        good, bad = tally[name, True], tally[name, False]
        parts.append(f"{name} {good}/{good + bad} = {100 * good / (good + bad):.1f} %")
    _tell(f"{title}: " + "; ".join(parts))


def _measure(cases: Sequence[Case], *, misses: bool, alone: bool) -> None:
    agreed: Counter[tuple[str, bool]] = Counter()
    news: Counter[tuple[str, bool]] = Counter()
    suites: Counter[tuple[str, bool]] = Counter()
    for case in cases:
        expr = case["expr"]
        if alone:
            good, got = _exact(case, expr, (0, len(expr)))
        else:
            good, got = _exact(case, case["text"], _span(case))
        if case.get("agreed"):
            agreed.update([("all", good), (case["kind"], good)])
            suites[case["peer"], good] += 1
        if case.get("news"):
            news.update([("all", good), (case["peer"], good)])
        if misses and not good:
            mark = "agreed" if case.get("agreed") else "news" if case["news"] else "-"
            ref = f"{case.get('ref')} {case.get('prefer')}"
            _tell(
                f"{mark} {case['id']} {case['kind']} {case['expr']!r} in "
                f"{case['text']!r} ({ref}): {case['expect']}, not {sorted(got)}"
            )
    _report("agreed", agreed)
    _report("agreed by suite", suites)
    _report("news", news)


def _vary(cases: Sequence[Case], *, misses: bool) -> None:
    """Count the cases read right whose value each variant of spelling keeps."""
    tally: Counter[tuple[str, bool]] = Counter()
    for case in cases:
        expr = case["expr"]
        if case["kind"] not in _KINDS or not _exact(case, expr, (0, len(expr)))[0]:
            continue
        for name, vary in _VARIANTS.items():
            text = vary(expr)
            if text == expr:
                continue
            good, got = _exact(case, text, (0, len(text)))
            tally[name, good] += 1
            if misses and not good:
                _tell(f"{name}: {text!r}: {case['expect']}, not {sorted(got)}")
    _report("variants", tally)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="list what is wrong")
    parser.add_argument("--alone", action="store_true", help="without their sentence")
    parser.add_argument("--variants", action="store_true", help="vary the spelling")
    options = parser.parse_args(arguments)
    cases = list(_cases(options.folder))
    timed = [case for case in cases if case["kind"] in _KINDS]
    if options.variants:
        _vary(timed, misses=options.misses)
        return 0
    _measure(timed, misses=options.misses, alone=options.alone)
    silent = [case for case in cases if case["kind"] == "none"]
    fired = [case for case in silent if _temporal(case["text"], case)]
    for case in fired:
        _tell(f"must be silent: {case['text']!r}")
    _tell(f"texts that must give nothing: {len(fired)} of {len(silent)} give a time")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
