# SPDX-License-Identifier: MIT
"""One utterance with what the stages made of it, and how roles are looked up in it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit, leaves
from sahelcoop.lexicon import Lexicon, PlaceEntry
from sahelcoop.mentions import (
    DateTemplate,
    Mention,
    Named,
    PeriodTemplate,
    Relative,
)
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.dates import PartialDate, Portion
from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.model.times import DurationUnit
from sahelcoop.reading.cast import Cast, Member, state_of
from sahelcoop.reading.dates.calendar import Calendar
from sahelcoop.reading.drafts import Quoter, Sheet
from sahelcoop.reading.utterances import Utterance
from sahelcoop.text import Document

__all__ = ["COMPASS", "Scene", "capitals", "leaves"]

COMPASS: Final = frozenset(
    {
        *("nord", "sud", "est", "ouest", "centre"),
        *("nord-est", "nord-ouest", "sud-est", "sud-ouest"),
    }
)
_OPENS_DIVISION: Final = frozenset({"COMMA", "OPEN", "DANS", "A"})
_LEADS_TO_DIVISION: Final = frozenset(
    {"COMMA", "OPEN", "IN", "DE", "DET", "SITE", "REGION", "QUALIFIES"}
)
_DIVISION_WITHIN: Final = 9
"""Most units from a place to the division that it is told to lie in."""


def _is_of_state(member: Member) -> bool:
    """Tell whether a member is a state or an organ of one."""
    official = {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE}
    return member.kind in official and member.country is not None


@attrs.frozen(slots=False)
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
    found: dict[str, list[Match]] = attrs.field(factory=dict, eq=False, repr=False)
    """What the rules of each stage match in it."""

    @cached_property
    def features(self) -> frozenset[str]:
        """All that its units are: for what none is nobody needs to look."""
        return frozenset[str]().union(*[unit.features for unit in self.units])

    @cached_property
    def leaves(self) -> tuple[Unit, ...]:
        """The words and mentions in its units, in order."""
        return tuple(leaves(self.units))

    def over(self, units: tuple[Unit, ...]) -> "Scene":
        """Look at other units of the same utterance."""
        return Scene(
            self.document,
            self.lexicon,
            self.utterance,
            units,
            self.cast,
            self.calendar,
            self.quote,
        )

    def words(self, unit: Unit) -> str:
        """Give the text of *unit* in NFC, line ends and runs of blanks as one space."""
        return self.quote.said[unit.start, unit.end]

    def sheet(self, match: Match) -> Sheet:
        """Open the sheet of a draft that *match* starts."""
        sheet = Sheet(self.quote, match.rule)
        sheet.cite("record", match)
        return sheet

    def put_first_date(
        self,
        units: Iterable[Unit],
        sheet: Sheet,
        *,
        ahead: bool = False,
        due: bool = False,
        field: str = "date",
    ) -> None:
        """Fill in, as *field*, the first of the dates *units* that can be solved.

        Without a year it is the last such day or month, the next if tense is *ahead*.
        What is *due* by a day or a month comes on it or in it.
        """
        days = (self._day_of(u) for u in units)
        found = [(u, u.value) for u in days if isinstance(u.value, Mention)]
        for unit, mention in found:
            solved = self._solved(unit, mention, ahead=ahead, due=due)
            if solved is not None:
                sheet.put(field, solved, unit, rule=mention.rule)
                return

    def _day_of(self, unit: Unit) -> Unit:
        """Give the day that one counted from an event only explains, or it itself.

        "Vendredi, à la veille de l'attaque"; "une semaine plus tard, le 14 juin".
        """
        told = _template(unit)
        if not isinstance(told, DateTemplate) or not (told.from_event and told.steps):
            return unit
        ahead = [u for u in self.units if u.end <= unit.start][-2:]
        after = [u for u in self.units if u.start >= unit.end][:2]
        for day, *link in filter(None, (ahead, after[::-1])):
            plain = _template(day)
            named = isinstance(plain, DateTemplate) and not plain.from_event
            if named and any("COMMA" in each.features for each in link):
                return day
        return unit

    def _told(self, unit: Unit) -> object:
        """Give a date; a month has the next one’s year: "en mars et en mai 2022".

        What was "trois mois plus tôt" was in that month, whatever the day.
        """
        told = _template(unit)
        if not isinstance(told, DateTemplate):
            return told
        if [step for step, _ in told.steps] == [DurationUnit.MONTH]:
            return attrs.evolve(told, aligned=True)
        if not told.month:
            return told
        if told.year or told.relative:
            return told
        after = [u for u in self.units if u.start >= unit.end]
        last = told
        for link, date in zip(after[::2], after[1::2], strict=False):
            other = _template(date)
            joined = link.features & {"ET", "COMMA"} and "DATE" in date.features
            if last.year or last.relative or not joined:
                break
            if not isinstance(other, DateTemplate) or not last.month:
                break
            if (other.month or 0) <= last.month:
                break
            last = other
        return attrs.evolve(told, year=last.year) if last.year else told

    def _solved(
        self, unit: Unit, mention: Mention, *, ahead: bool, due: bool
    ) -> PartialDate | None:
        """Solve a date, unless something only starts there."""
        template = self._told(unit)
        if "SINCE" in mention.features or not isinstance(
            template, DateTemplate | PeriodTemplate
        ):
            return None
        if due and isinstance(template, PeriodTemplate) and template.start is None:
            last = template.end
            outside = self.words(unit).lower().startswith("avant")
            if last is None or (outside and last.portion is not Portion.LATE):
                return None  # "avant mai" is not in May, "avant fin mai" is
            template = last
        if isinstance(template, DateTemplate) and ahead and self._is_to_come(template):
            template = attrs.evolve(template, relative=Relative.NEXT)
        return self.calendar.solve(template, self.words(unit), at=mention.start)

    def _is_to_come(self, template: DateTemplate) -> bool:
        """Tell whether "en mai" is the next one, and not the month that is running."""
        today = self.calendar.reference
        running = today and not template.day and template.month == today.month
        return template.relative is None and not running

    def place(self, unit: Unit) -> Place:
        """Make a place of a name, or of a site in the country of the name in it.

        One that no table knows lies in the division told beside it. So does one that
        the tables know in another country: "Kamba (région de Tillabéri)".
        """
        text = self.words(unit)
        near = Precision.NEAR if "NEAR" in unit.features else None
        if "COUNTRY_AGAIN" in unit.features:
            return self._place_again(unit, text)
        told = tuple(_places(unit))
        entry = told[0] if told else None
        division = told[1] if len(told) > 1 else self._division_of(unit)
        if entry is not None and _is_elsewhere(entry, division):
            entry = PlaceEntry("", entry.name, entry.kind, entry.grammar)
        site = "SITE_NP" in unit.features and unit.match is not None
        known = Place(text) if entry is None or site else self.lexicon.place(entry)
        if known.country is None:
            placed = entry is not None and entry.country is not None
            known = self._within(known, entry if placed else division)
        return attrs.evolve(known, precision=near, text=text)

    def _within(self, place: Place, entry: PlaceEntry | None) -> Place:
        """Place it in the district, the region and the country of *entry*."""
        if entry is None:
            return place
        named = self.lexicon.place(entry)
        wide = named.name if named.kind is PlaceKind.REGION else None
        parent, district = named.parent or wide, named.district
        if named.parent and wide:
            district = wide
        return attrs.evolve(
            place, parent=parent, district=district, country=named.country
        )

    def _division_of(self, unit: Unit) -> PlaceEntry | None:
        """Find the division or the state that is told right after a place.

        "Bondo, dans le cercle de Koro", "Bondo (région de Mopti)", "à Bondo, au nord du
        Mali". A town only tells it as the seat of its commune.
        """
        after = [u for u in self.units if u.start >= unit.end][:_DIVISION_WITHIN]
        if not after or after[0].features.isdisjoint(_OPENS_DIVISION):
            return None
        for at, each in enumerate(after):
            told = tuple(_places(each))
            wide = (one for one in told if one.kind is PlaceKind.REGION)
            entry = next(wide, None) or next((o for o in told if o.country), None)
            if entry is not None:
                return entry if at and _holds(entry, after[:at], each) else None
            named = at and "DE" in after[at - 1].features and "CAP" in each.features
            if not (told or named or self._leads(each)):
                return None
        return None

    def _leads(self, unit: Unit) -> bool:
        """Tell whether a unit may stand between a place and its division."""
        plain = not unit.features.isdisjoint(_LEADS_TO_DIVISION)
        return plain or self.words(unit).lower() in COMPASS

    def _place_again(self, unit: Unit, text: str) -> Place:
        """Make a place of "ce pays" or "le nord du pays": of the state named last."""
        member = self.cast.recent(_is_of_state, unit.start)
        country = None if member is None else member.country
        state = state_of(self.lexicon, country)
        if state is None or (unit.match is not None and unit.match.role("part")):
            return Place(text, PlaceKind.AREA, country=country, text=text)
        return Place(state.name, PlaceKind.COUNTRY, country=country, text=text)


def _template(unit: Unit) -> object:
    """Give what the expression that a unit is has for a value."""
    return unit.value.value if isinstance(unit.value, Mention) else None


def _holds(entry: PlaceEntry, before: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether another place may lie in *entry*, as *unit* tells it."""
    if entry.kind is PlaceKind.COUNTRY:
        return not before[-1].features.isdisjoint({"IN", "DE", "OPEN"})
    seat = any(u.features & {"SITE", "SITE_NP", "BODY"} for u in (*before, unit))
    return entry.kind is PlaceKind.REGION or seat


def _is_elsewhere(entry: PlaceEntry, division: PlaceEntry | None) -> bool:
    """Tell whether the tables know a town of that name, but in another country."""
    if division is None or entry.kind is not PlaceKind.LOCALITY:
        return False
    return division.kind is PlaceKind.REGION and division.country != entry.country


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
