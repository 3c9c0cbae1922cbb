# SPDX-License-Identifier: MIT
"""The day of an attack that is told by how long after it something else happened."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.mentions import DateTemplate, Mention
from sahelcoop.mentions.templates import Vague
from sahelcoop.model.dates import DateBasis, PartialDate
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.times import DurationUnit
from sahelcoop.reading.attack.clause import VIOLENT
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.clauses import is_finite
from sahelcoop.reading.dates.moments import shifted
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["is_reckoned", "reckoned", "with_reckoned"]

_RULES: Final = frozenset({"times.after_event", "times.eve_of_event"})
"""What reads "deux jours après l’attaque" and "au lendemain de l’attaque"."""
_DAY: Final = "DATE"
_LINKS: Final = frozenset({"ADJ", "ADJ_BEFORE", "DE", "DET"})
_AFTER: Final = ("après", "lendemain")
_EXACT: Final = "jour pour jour"
_UNITS: Final = frozenset({DurationUnit.HOUR, DurationUnit.DAY, DurationUnit.WEEK})
_FULL: Final = re.compile(r"\d{4}-\d\d-\d\d")


def _gap_before(sentence: Sequence[Unit], act: Unit) -> Unit | None:
    """Find the time by which something else comes after *act*: "au lendemain de"."""
    for unit in reversed([u for u in sentence if u.end <= act.start]):
        if _DAY in unit.features:
            return unit if _is_gap(unit) and _steps(unit) else None
        if unit.features.isdisjoint(_LINKS):
            return None
    return None


def _counts_to(sentence: Sequence[Unit], date: Unit, act: Unit) -> bool:
    """Tell a day that is counted from *act*: "mardi, au lendemain de l’attaque".

    Not so beyond a comma: "mardi, au lendemain de l’attaque, six soldats ont péri".
    """
    before = [u for u in sentence if u.end <= date.start][-2:]
    if _is_gap(date) and [_DAY in u.features for u in before] == [True, False]:
        return True
    counting = _is_gap(date) and date.end <= act.start
    for unit in sentence:
        if date.end <= unit.start and unit.end <= act.start:
            counting = "COMMA" not in unit.features and (counting or _is_gap(unit))
    return counting


def is_reckoned(scene: Scene, sentence: Sequence[Unit], date: Unit, act: Unit) -> bool:
    """Tell a day that is counted from *act*, or onward from the day of the article.

    "Le lendemain, des rebelles ont attaqué Ber" is of no day after it was written.
    """
    told = date.value.value if isinstance(date.value, Mention) else None
    if isinstance(told, DateTemplate) and told.from_event:
        day = scene.calendar.solve(told, "", at=date.start)
        today = scene.calendar.reference
        if day is not None and today is not None and day.edtf[:10] > str(today):
            return True
    return _counts_to(sentence, date, act)


def _is_gap(unit: Unit) -> bool:
    return isinstance(unit.value, Mention) and unit.value.rule in _RULES


def _steps(gap: Unit) -> tuple[tuple[DurationUnit, int], ...]:
    """Give how far back from the other day the attack lies, if that is exact."""
    told = gap.value.value if isinstance(gap.value, Mention) else None
    if isinstance(told, DateTemplate):
        return tuple((unit, -n) for unit, n in told.steps if n > 0)
    length = told.length if isinstance(told, Vague) else None
    if length is None or length.best is None or length.approximate:
        return ()
    return ((length.unit, -length.best),) if length.unit in _UNITS else ()


def reckoned(
    scene: Scene, sentence: Sequence[Unit], act: Unit
) -> tuple[PartialDate, Evidence] | None:
    """Count back to the day of *act* from the one told beside, or from the article's.

    "Les écoles sont restées fermées mardi, au lendemain de l’attaque."
    """
    gap = _gap_before(sentence, act)
    words = "" if gap is None else scene.words(gap).lower()
    if gap is None or not words.endswith(_AFTER) or _has_own(sentence, gap, act):
        return None
    day = _other_day(scene, sentence, gap) or _own_day(scene, sentence, gap)
    found = None if day is None else shifted(day, _steps(gap))
    if found is None:
        return None
    weeks = any(unit is DurationUnit.WEEK for unit, _ in _steps(gap))
    edtf = f"{found}~" if weeks and _EXACT not in words else f"{found}"
    basis = DateBasis.RELATIVE_TO_EVENT
    told = PartialDate(edtf, text=scene.words(gap), basis=basis, anchor=str(day))
    return told, scene.quote(gap.start, gap.end, "attack.reckoned")


def _has_own(sentence: Sequence[Unit], gap: Unit, act: Unit) -> bool:
    """Tell a day of the attack's own: "a eu lieu dix jours après l’attaque du 3 mai".

    At the head of a sentence what follows is the day of the other thing.
    """
    told = any(is_finite(u) for u in sentence if u.end <= gap.start)
    after = (u for u in sentence if u.start >= act.end)
    rest = takewhile(lambda u: not is_finite(u), after)
    return told and any(_DAY in u.features for u in rest)


def _other_day(scene: Scene, sentence: Sequence[Unit], gap: Unit) -> date | None:
    """Give the day on which the other thing happened: the nearest beside the gap."""
    dates = [u for u in sentence if _DAY in u.features and u != gap]
    dates.sort(key=lambda u: abs(u.start - gap.start))
    return next((d for u in dates if (d := _day_of(scene, (u,)))), None)


def _day_of(scene: Scene, units: Iterable[Unit]) -> date | None:
    sheet = Sheet(scene.quote, "attack.reckoned")
    scene.put_first_date(units, sheet)
    found = sheet.fields.get("date")
    told = "" if found is None else found.edtf
    return date.fromisoformat(told) if _FULL.fullmatch(told) else None


def _own_day(scene: Scene, sentence: Sequence[Unit], gap: Unit) -> date | None:
    """Give the day of the article for what is its news: nothing else is told before.

    What is another attack has a day of its own, that of the article or not.
    """
    today = scene.calendar.reference
    finite = [u.features for u in sentence if is_finite(u)]
    back = bool(finite) and {"AUX", "IMPF"} <= finite[-1]
    back = back or any(features & VIOLENT for features in finite)
    if today is None or scene.calendar.published is None or back:
        return None
    before = [t for at, t in scene.calendar.told if at < gap.start]
    days = [scene.calendar.solve(template, "") for template in before]
    return today if all(d is None or d.edtf == str(today) for d in days) else None


def with_reckoned(attacks: Iterable[Draft]) -> list[Draft]:
    """Give each attack that nothing else dates or places what it is reckoned to."""
    return [
        _dated(draft.settled()) if isinstance(draft, Episode) else draft
        for draft in attacks
    ]


def _dated(draft: Episode) -> Episode:
    if draft.reckoned is None or draft.get("date"):
        return draft
    day, told = draft.reckoned
    fields = {**draft.fields, "date": day}
    return attrs.evolve(
        draft, fields=fields, sources={**draft.sources, "date": (told,)}
    )
