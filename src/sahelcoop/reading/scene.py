# SPDX-License-Identifier: MIT
"""One utterance with what the stages made of it, and how roles are looked up in it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Final
from unicodedata import normalize

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.lexicon import Lexicon, PlaceEntry
from sahelcoop.mentions import (
    DateTemplate,
    Mention,
    Named,
    PeriodTemplate,
    Relative,
)
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.places import Place, Precision
from sahelcoop.reading.calendar import Calendar
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.drafts import Quoter, Sheet
from sahelcoop.reading.utterances import Utterance
from sahelcoop.text import Document

__all__ = ["Scene", "capitals", "leaves"]

_REACH: Final = 14
"""Most units between an event and a date or place of its own; longer ones in the
development corpus belonged to another clause."""
_FAR: Final = 30
"""Most units after it: a list of takers and terms stand before the date."""
_BACKWARDS: Final = 2
"""How much farther a date before an event counts: French tells it after more often."""


def _rank(ranked: tuple[int, Unit]) -> int:
    return ranked[0]


def leaves(units: Iterable[Unit]) -> Iterator[Unit]:
    """Give the words and mentions inside chunks, in order."""
    for unit in units:
        if unit.match is None:
            yield unit
        else:
            yield from leaves(unit.match.units)


@attrs.frozen
class Scene:
    """All that the reading of one utterance may look at."""

    document: Document
    lexicon: Lexicon
    utterance: Utterance
    units: tuple[Unit, ...]
    """After the rewriting stages."""
    cast: Cast
    calendar: Calendar
    quote: Quoter

    def words(self, unit: Unit) -> str:
        """Give the text of *unit* in NFC, line ends and runs of blanks as one space."""
        words = " ".join(self.document.text[unit.start : unit.end].split())
        return normalize("NFC", words)

    def _around(self, match: Match) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
        """Give the units before and after *match* in its clause: up to a verb."""
        starts = [unit.start for unit in self.units]
        low, high = bisect_left(starts, match.start), bisect_left(starts, match.end)
        before = self.units[max(0, low - _REACH) : low]
        after = self.units[high : high + _FAR]
        left = next(
            (n for n, u in enumerate(reversed(before)) if "VG" in u.features), None
        )
        right = next((n for n, u in enumerate(after) if "VG" in u.features), None)
        return before[len(before) - left :] if left is not None else before, after[
            :right
        ]

    def _near(self, match: Match, feature: str) -> list[Unit]:
        """Give the units with *feature* in the clause of *match*, nearest first."""
        before, after = self._around(match)
        ranked = [
            *((n, unit) for n, unit in enumerate(after)),
            *((n + _BACKWARDS, unit) for n, unit in enumerate(reversed(before))),
        ]
        return [u for _, u in sorted(ranked, key=_rank) if feature in u.features]

    def sheet(self, match: Match) -> Sheet:
        """Open the sheet of a draft that *match* starts."""
        sheet = Sheet(self.quote, match.rule)
        sheet.cite("record", match)
        return sheet

    def locate(self, match: Match, sheet: Sheet) -> None:
        """Fill in when and where *match* happened."""
        self.put_date(match, sheet)
        unit = match.role("place") or next(self._places_near(match), None)
        if unit is not None:
            sheet.put("places", (self.place(unit),), unit, rule="place.locative")

    def put_date(self, match: Match, sheet: Sheet) -> None:
        """Fill in when: by a role of its own, or the nearest date around it."""
        role = match.role("date")
        inside = [u for u in leaves(match.units) if "DATE" in u.features]
        around = (role,) if role else (*inside, *self._near(match, "DATE"))
        verb = match.role("verb")
        ahead = verb is not None and bool(verb.features & {"ANNOUNCED", "FUT"})
        self.put_first_date(around, sheet, ahead=ahead)

    def put_first_date(
        self, units: Iterable[Unit], sheet: Sheet, *, ahead: bool = False
    ) -> None:
        """Fill in the first of the dates *units* that can be solved.

        Without a year it is the last such day or month, the next if tense is *ahead*.
        """
        found = [(u, u.value) for u in units if isinstance(u.value, Mention)]
        for unit, mention in found:
            solved = self._solved(mention, self.words(unit), ahead=ahead)
            if solved is not None:
                sheet.put("date", solved, unit, rule=mention.rule)
                return

    def _solved(
        self, mention: Mention, words: str, *, ahead: bool
    ) -> PartialDate | None:
        """Solve a date, unless something only starts there."""
        template = mention.value
        if "SINCE" in mention.features or not isinstance(
            template, DateTemplate | PeriodTemplate
        ):
            return None
        if isinstance(template, DateTemplate) and ahead and template.relative is None:
            template = attrs.evolve(template, relative=Relative.NEXT)
        return self.calendar.solve(template, words, at=mention.start)

    def _places_near(self, match: Match) -> Iterator[Unit]:
        before, after = self._around(match)
        inside = tuple(match.units)
        filled = {u.start for n, us in match.roles.items() if n != "place" for u in us}
        yield from (u for u in self._located(inside) if u.start not in filled)
        around = [*self._located((*inside[-1:], *after))]
        around += reversed([*self._located(before)])
        yield from (u for u in around if u.start not in filled)

    def _located(self, units: tuple[Unit, ...]) -> Iterator[Unit]:
        flat = [u for u in units if "DET" not in u.features or "IN" in u.features]
        for at, unit in enumerate(flat[1:], 1):
            led = flat[at - 1]
            if at > 1 and "DE" in led.features and "IN" in flat[at - 2].features:
                led = flat[at - 2]
            if "IN" in led.features and unit.features & {"PLACE", "SITE_NP"}:
                yield unit
            elif {'"à"', "A"} <= led.features and (size := capitals(flat, at)):
                last = flat[at + size - 1]
                yield Unit(unit.start, last.end, frozenset({"PLACE"}))

    def place(self, unit: Unit) -> Place:
        """Make a place of a name, or of a site in the country of the name in it."""
        entry = next(_places(unit), None)
        text = self.words(unit)
        near = Precision.NEAR if "NEAR" in unit.features else None
        if entry is None or ("SITE_NP" in unit.features and unit.match is not None):
            country = entry.country if entry else None
            return Place(text, country=country, precision=near, text=text)
        return Place(
            entry.name,
            entry.kind,
            country=entry.country,
            subdivision=entry.subdivision,
            geonames=entry.geonames,
            lat=entry.lat,
            lon=entry.lon,
            precision=near,
            text=text,
        )


def capitals(units: Sequence[Unit], at: int) -> int:
    """Count the capitalised words from *at* on that no table knows."""
    unknown = takewhile(
        lambda u: {"CAP", "WORD"} <= u.features and "DEMONYM" not in u.features,
        units[at:],
    )
    return sum(1 for _ in unknown)


def _places(unit: Unit) -> Iterator[PlaceEntry]:
    """Give the places that the names inside *unit* denote."""
    for leaf in leaves((unit,)):
        named = leaf.value.value if isinstance(leaf.value, Mention) else None
        if isinstance(named, Named) and named.place is not None:
            yield named.place
