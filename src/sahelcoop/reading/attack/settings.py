# SPDX-License-Identifier: MIT
"""When and where an act took place: which dates and places of a sentence are its."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.places import PlaceKind
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.attack.aftermath import is_aftermath
from sahelcoop.reading.attack.between import (
    has_comma,
    is_enclosed,
    is_inside,
    is_of_telling,
    is_relative,
    opens_when,
    past_insert,
    tells_of,
)
from sahelcoop.reading.attack.elsewhere import (
    beside,
    dates_since,
    is_around,
    is_later,
    is_published,
    is_visited,
    is_way,
)
from sahelcoop.reading.attack.epochs import day_for
from sahelcoop.reading.attack.reckoned import is_reckoned
from sahelcoop.reading.attack.relatives import where_clause
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.locatives import (
    LINKS,
    LOOK_BACK,
    is_again,
    joined_to,
    located,
)
from sahelcoop.reading.scene import Scene

__all__ = ["Setting"]

_CLAIMING: Final = frozenset({"CLAIM", "ATTRIBUTE"})
_BEFORE: Final = 2
"""How much farther what stands before counts: French tells it after more often."""
_ACROSS: Final = 6
"""How much farther what stands beyond a verb counts."""
_VAGUE: Final = 12
"""How much farther a country, or a site without a name, counts than a town."""
_WIDE: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.AREA})
_RELATIVE: Final = frozenset({"lendemain", "veille", "après", "avant"})
_SINCE: Final = 8
"""Most units from "depuis" to what only goes on since then."""
_OF: Final = ("du ", "de ", "d'", "d’")
_CLAUSE: Final = frozenset({"COLON", "SEMICOLON", '"où"'})
"""What opens a clause with a verb of its own."""
_PARTS: Final = frozenset({"COLON", "SEMICOLON"})
_APART: Final = frozenset({"SEMICOLON", '"celle"', '"celui"'})
_OWN: Final = frozenset({"ANSWER", "DESTROY", "RETAKE"})
"""Verbs of acts that may be said as well: "a repris mardi la ville"."""
_THEN: Final = frozenset({"où", "quand", "lorsque", "lorsqu'", "lorsqu’"})
"""What opens a clause of what happened there and then."""


@attrs.frozen
class Setting:
    """A sentence, and how far its dates and places are from an act told in it."""

    scene: Scene
    sentence: tuple[Unit, ...]

    def date(self, act: Unit, sheet: Sheet) -> None:
        """Fill in when *act* happened: the nearest date that is no other verb's."""
        dates = [day_for(self.sentence, u, act.start) for u in self._flat()]
        if (clause := where_clause(self.sentence, act.start)) is not None:
            dates = [u for u in dates if clause.holds(u)] or dates
        own = [
            u
            for u in dates
            if u.start < u.end
            and not is_reckoned(self.scene, self.sentence, u, act)
            and "SINCE" not in u.features
            and not dates_since(self.sentence, u)
            and not self._counts_from(u, act)
            and not is_visited(self.scene, self.sentence, act, u)
            and not is_published(self.scene, self.sentence, u)
            and not is_later(self.scene, self.sentence, act, u)
            and self._is_of(act, u)
        ]
        own.sort(key=lambda unit: self._distance(act, unit))
        self.scene.put_first_date(own, sheet)

    def places(self, act: Unit, sheet: Sheet, taken: frozenset[int]) -> None:
        """Fill in where *act* happened; what starts at *taken* is something else."""
        found = [u for u in located(self.scene, self.sentence) if u.start not in taken]
        own = [u for u in found if self._is_of(act, u) and not self._is_taken_to(u)]
        own = [u for u in own if not is_around(self.scene, self.sentence, u)] or own
        clause = where_clause(self.sentence, act.start)
        if clause is not None:
            own = [u for u in own if clause.holds(u)] or [clause.place]
        if own:
            first = min(own, key=lambda unit: self._far(act, unit))
            units = (first, *joined_to(self.sentence, first))
            places = tuple(map(self.scene.place, units))
            sheet.put("places", places, *units, rule="place.locative")

    def is_near(self, sheet: Sheet) -> bool:
        """Tell whether the place found is only near: "à l'ouest de Ber"."""
        return "places" in sheet.fields and self._is_beside(sheet.sources["places"][0])

    def _is_beside(self, place: Unit | Evidence) -> bool:
        before = [u for u in self.sentence if u.end <= place.start][-LOOK_BACK:]
        return any(beside(self.scene, u) for u in before)

    def put_again(self, act: Unit, sheet: Sheet) -> None:
        """Fill in the place told before that "y" or "là" means, and the day there.

        It may be told in the same sentence: "À Ber, lundi, …; six soldats y ont péri".
        """
        if "places" in sheet.fields or not self.points_back():
            return
        again = self.scene.cast.last_place
        ahead = tuple(u for u in self.sentence if u.end <= act.start)
        ends = [n for n, u in enumerate(ahead) if u.features & _PARTS]
        here = Setting(self.scene, ahead[: ends[-1]]) if ends else None
        town = None if here is None else here.town()
        if here is not None and town is not None:
            again = self.scene.place(town), town
            heads = takewhile(lambda u: "VG" not in u.features, here.sentence)
            if "date" not in sheet.fields:
                days = (u for u in heads if "DATE" in u.features)
                self.scene.put_first_date(days, sheet)
        if again is not None:
            sheet.put("places", again[:1], again[1], rule="place.again")

    def points_back(self) -> bool:
        """Tell whether "y", "là" or "la même localité" means a place told before."""
        words = (self.scene.words(u).lower().split() for u in self.sentence)
        return any({"y", "là"} & set(each[:2]) for each in words) or any(
            is_again(self.scene, before, unit)
            for before, unit in pairwise(self.sentence)
        )

    def town(self) -> Unit | None:
        """Give the first town that the sentence tells as where."""
        towns = (
            u for u in located(self.scene, self.sentence) if "SITE_NP" not in u.features
        )
        return next((u for u in towns if self.scene.place(u).kind not in _WIDE), None)

    def _counts_from(self, date: Unit, act: Unit) -> bool:
        """Tell whether *date* is counted from *act*: "deux jours après l'attaque"."""
        if self.scene.words(date).lower().endswith(("après", "avant")):
            after = [u.features for u in self.sentence if u.start >= date.end][:1]
            return not any("COMMA" in features for features in after)
        between = self._between(date, act)
        apart = has_comma(between) or any("COLON" in u.features for u in between)
        if date.start > act.start or apart:
            return False
        end = between[0].end if between else date.end
        words = self.scene.words(Unit(date.start, end, frozenset())).lower().split()
        return not _RELATIVE.isdisjoint(words)

    def _flat(self) -> Iterator[Unit]:
        """Give the dates of the sentence, those inside chunks too."""
        for unit in self.sentence:
            if "DATE" in unit.features:
                yield unit
            elif unit.match is not None:
                yield from (u for u in unit.match.leaves if "DATE" in u.features)

    def _between(self, one: Unit, other: Unit) -> tuple[Unit, ...]:
        first, last = sorted((one, other), key=lambda unit: unit.start)
        return tuple(u for u in self.sentence if first.end <= u.start < last.start)

    def _is_of(self, act: Unit, unit: Unit) -> bool:
        """Tell whether no verb of telling and no semicolon keeps *unit* from *act*."""
        between = self._between(act, unit)
        apart = any(
            bool(u.features & _APART)
            or (tells_of(u) and not self._is_aside_of(u, act, unit))
            for u in between
        )
        apart = apart or is_aftermath(self.scene, self.sentence, act, unit)
        apart = apart or self._is_prelude(act, unit)
        apart = apart or is_of_telling(self.sentence, act, unit)
        before = self._verb_before(unit)
        opens = unit.start < act.start and opens_when(between)
        if opens and not (before and tells_of(before) and before.end + 1 == unit.start):
            return True
        if apart or self._starts(act, unit) or self._is_aside(act, unit, between):
            return False
        if before is None or self._is_own_verb(before, act, unit):
            return True
        if any("QUE" in u.features for u in self._between(before, unit)):
            return True  # "a dit que, le 3 mai, des rebelles ont attaqué un camp"
        if before.start <= act.start < unit.start:
            of_act = any("DE" in u.features for u in (*between[-2:], unit))
            of_act |= any("PPART" in u.features for u in between)
            own = of_act or self.scene.words(unit).lower().startswith(_OF)
            own = own or self._is_apposed(unit)
            return own or "PLACE" in unit.features or not before.features & _CLAIMING
        said = {self.scene.words(u).lower() for u in between}
        led = self._between(before, act) if "GO_BACK" in before.features else ()
        dating = any("COLON" in u.features for u in led)
        inside = not said.isdisjoint(_THEN) or is_inside(self.scene, act, between)
        comma = "," in said and not inside and not dating
        aside = unit.start < act.start and comma and "PPRES" not in act.features
        return not tells_of(before) and not aside

    @staticmethod
    def _is_own_verb(verb: Unit, act: Unit, unit: Unit) -> bool:
        """Tell whether the verb before *unit* is the one that tells *act*."""
        inner = act.start <= verb.start < act.end and bool(verb.features & _OWN)
        return inner or (unit.start < act.end and "LAUNCH" in verb.features)

    def _is_taken_to(self, unit: Unit) -> bool:
        """Tell whether people are brought or on their way there: "évacués à Gao"."""
        verb = self._verb_before(unit)
        return verb is not None and is_way(self.scene, self.sentence, verb, unit)

    def _verb_before(self, unit: Unit) -> Unit | None:
        """Give the last verb before *unit* in its clause."""
        for each in reversed([u for u in self.sentence if u.start < unit.start]):
            if "VG" in each.features and not self._is_aside_of(each, unit):
                return each
            if each.features & _CLAUSE:
                return None
        return None

    def _is_apposed(self, date: Unit) -> bool:
        """Tell whether *date* and a clause go on from an act: "…, le 3 mai, qui"."""
        after = [u.features for u in self.sentence if u.start >= date.end][:2]
        return len(after) > 1 and "COMMA" in after[0] and "QUI" in after[1]

    def _is_aside_of(self, verb: Unit, *units: Unit) -> bool:
        """Tell whether a relative clause with *verb* ends before the last of them."""
        return is_enclosed(self.sentence, verb, max(unit.start for unit in units))

    def _starts(self, act: Unit, unit: Unit) -> bool:
        """Tell whether something only goes on since then: "depuis la crise de 2012".

        Of an act after "depuis" it is its own: "depuis l'attentat de 2016".
        """
        own = act.start if act.start < unit.start else -1
        before = [u for u in self.sentence if own < u.end <= unit.start]
        near = before[-_SINCE:]
        for each in reversed(near):
            if each.features & {"COMMA", "VG"}:
                return False
            if "DEPUIS" in each.features:
                return True
        return False

    def _is_prelude(self, act: Unit, unit: Unit) -> bool:
        """Tell what opens the sentence and came before: "après la prise de Gao, …"."""
        if "AFTER" not in self.sentence[0].features or unit.start > act.start:
            return False
        return has_comma(self._between(unit, act))

    def _is_aside(self, act: Unit, unit: Unit, between: Sequence[Unit]) -> bool:
        """Tell whether *act* dates another: "après l'attaque, il est venu mardi"."""
        lead = [u for u in self.sentence if u.end <= act.start][-LOOK_BACK:]
        while lead and not lead[-1].features.isdisjoint(LINKS):
            lead.pop()
        between = past_insert(self.sentence, act, between)
        ends = [u for u in self.sentence if u.end == act.end]
        if unit.start > act.start and is_relative((*ends, *between)):
            return False
        word = self.scene.words(lead[-1]).lower().split()[-1] if lead else ""
        after = word in _RELATIVE
        if unit.start < act.start or (after and has_comma(between)):
            return after
        crossed = next((n for n, u in enumerate(between) if "VG" in u.features), None)
        if crossed is None:
            return False
        commas = sum("COMMA" in u.features for u in between[:crossed])
        return after or commas % 2 == 1

    def _distance(self, act: Unit, unit: Unit) -> int:
        if act.start <= unit.start < act.end:
            return 0
        between = self._between(act, unit)
        across = sum("VG" in u.features for u in between)
        before = unit.start < act.start
        return len(between) + _ACROSS * across + _BEFORE * before

    def _far(self, act: Unit, unit: Unit) -> int:
        place = self.scene.place(unit)
        vague = place.kind in _WIDE or bool(unit.features & {"AREA", "STATE"})
        border = "STATE" in unit.features and self._is_beside(unit)
        bare = "SITE_NP" in unit.features and place.country is None
        land = place.kind is PlaceKind.COUNTRY
        return self._distance(act, unit) + _VAGUE * ((vague or bare) + border + land)
