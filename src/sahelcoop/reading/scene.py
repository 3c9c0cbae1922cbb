# SPDX-License-Identifier: MIT
"""One utterance with what the stages made of it, and how roles are looked up in it."""

from collections.abc import Iterable, Iterator

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.lexicon import Lexicon
from sahelcoop.mentions import DateTemplate, Mention, Named
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.calendar import Calendar
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.drafts import Quoter
from sahelcoop.reading.utterances import Utterance
from sahelcoop.text import Document

__all__ = ["Scene", "leaves"]

_REACH = 14
"""Most units between an event and a date or place of its own; longer ones in the
development corpus belonged to another clause."""


def leaves(units: Iterable[Unit]) -> Iterator[Unit]:
    """Give the words and mentions inside chunks, in order."""
    for unit in units:
        if unit.match is None:
            yield unit
        else:
            yield from leaves(unit.match.units)


def chunks(units: Iterable[Unit], feature: str) -> Iterator[Unit]:
    """Give the outermost chunks or units with *feature*, in order."""
    for unit in units:
        if feature in unit.features:
            yield unit
        elif unit.match is not None:
            yield from chunks(unit.match.units, feature)


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
        """Give the text of *unit*, line ends and runs of blanks as one space."""
        return " ".join(self.document.text[unit.start : unit.end].split())

    def _between(self, unit: Unit, match: Match) -> tuple[Unit, ...]:
        low, high = sorted(((unit.start, unit.end), (match.start, match.end)))
        return tuple(u for u in self.units if low[1] <= u.start and u.end <= high[0])

    def _near(self, match: Match, found: Iterable[Unit]) -> list[Unit]:
        """Keep what stands in the clause of *match*: no verb between; nearest first."""
        kept = []
        for unit in found:
            between = self._between(unit, match)
            if len(between) <= _REACH and not any("VG" in u.features for u in between):
                after = unit.start >= match.start
                kept.append((len(between) + (0 if after else 2), unit.start, unit))
        return [unit for _, _, unit in sorted(kept, key=lambda k: k[:2])]

    def date(
        self, match: Match, role: Unit | None = None
    ) -> tuple[PartialDate, Evidence] | None:
        """Find when *match* happened: by its own role, or the nearest date around it."""
        inside = [u for u in leaves(match.units) if "DATE" in u.features]
        around = self._near(match, (u for u in self.units if "DATE" in u.features))
        for unit in [role] if role else [*inside, *around]:
            if "SINCE" in unit.features or not isinstance(unit.value, Mention):
                continue
            template = unit.value.value
            if isinstance(template, DateTemplate):
                solved = self.calendar.solve(template, self.words(unit))
                if solved is not None:
                    return solved, self.quote(unit.start, unit.end, unit.value.rule)
        return None

    def places(self, match: Match) -> tuple[tuple[Place, ...], tuple[Evidence, ...]]:
        """Find where *match* happened: places after a word of place, nearest first."""
        for unit in (*self._located(match.units), *self._near(match, self._located(self.units))):
            place = self.place(unit)
            if place is not None:
                return (place,), (self.quote(unit.start, unit.end, "place.locative"),)
        return (), ()

    def _located(self, units: tuple[Unit, ...]) -> Iterator[Unit]:
        flat = [u for u in units if "DET" not in u.features or "IN" in u.features]
        for at, unit in enumerate(flat[1:], 1):
            led = flat[at - 1]
            if at > 1 and "DE" in led.features and "IN" in flat[at - 2].features:
                led = flat[at - 2]
            if "IN" in led.features and unit.features & {"PLACE", "SITE_NP"}:
                yield unit

    def place(self, unit: Unit) -> Place | None:
        """Make a place of a name or a site."""
        named = next((n for n in self.names(unit) if n.place is not None), None)
        text = self.words(unit)
        if named is not None and named.place is not None and unit.match is None:
            entry = named.place
            return Place(
                entry.name,
                entry.kind,
                country=entry.country,
                subdivision=entry.subdivision,
                geonames=entry.geonames,
                lat=entry.lat,
                lon=entry.lon,
                text=text,
            )
        if "SITE_NP" not in unit.features:
            return None
        country = named.place.country if named and named.place else None
        return Place(text, country=country, text=text)

    @staticmethod
    def names(unit: Unit) -> Iterator[Named]:
        """Give what the names inside *unit* denote."""
        for leaf in leaves((unit,)):
            if isinstance(leaf.value, Mention) and isinstance(leaf.value.value, Named):
                yield leaf.value.value
