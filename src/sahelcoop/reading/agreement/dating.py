# SPDX-License-Identifier: MIT
"""On what day a deal came to how it stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import takewhile
from typing import Final
from unicodedata import normalize

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.mentions import DateTemplate, Mention, PeriodTemplate
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.model.dates import PartialDate
from sahelcoop.reading.agreement.days import days_of
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.dates.periods import Template
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["is_dated", "put_date", "put_since"]


def put_date(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Say when it came to its status."""
    if act.weak:
        return
    if act.match.rule == "agreement.dates_from":
        _put_year(scene, act.match.units[-1], sheet)
        return
    if act.status is AgreementStatus.IN_FORCE or act.over:
        _put_start(scene, act, sheet)
    told = "COMPOUND" in act.verb.features or {"HAVE", "PRES"} <= act.verb.features
    ahead = act.status is AgreementStatus.ANNOUNCED and not told
    if "date" not in sheet.fields:
        dates = [unit for unit in days_of(scene, act) if not _is_end(scene, unit)]
        if told:
            dates = [unit for unit in dates if not _to_come(scene, unit)]
        scene.put_first_date(dates, sheet, ahead=ahead)
    binds = act.match.rule in _BOUND or (
        act.framed and act.status is AgreementStatus.IN_FORCE
    )
    if "date" not in sheet.fields and binds:
        made = (other for other in act.also if other.status in _MADE)
        days = (unit for other in made for unit in days_of(scene, other))
        scene.put_first_date((u for u in days if not _is_end(scene, u)), sheet)
    lasting = act.status is AgreementStatus.NEGOTIATING and not told
    if "date" not in sheet.fields and not lasting:
        _put_running_date(scene, act, sheet)


def is_dated(sheet: Sheet) -> bool:
    """Tell whether a deal has a day of its own, and not that of the one before it."""
    return any(day.rule != _RUNNING for day in sheet.sources.get("date", ()))


def _put_year(scene: Scene, unit: Unit, sheet: Sheet) -> None:
    """Take the day from which a deal dates, or the bare year: "remonte à 1976"."""
    year = scene.words(unit)
    if re.fullmatch(r"(?:19|20)\d\d", year):
        solved = scene.calendar.solve(DateTemplate(year=int(year)), year, at=unit.start)
        sheet.put("date", solved, unit)
    else:
        scene.put_first_date([unit], sheet)


_RUNNING: Final = "agreement.running_date"
"""Under which a day is cited that was told for the deal before."""
_BOUND: Final = frozenset(
    f"agreement.{how}" for how in ("binds", "bound", "runs", "standing_force")
)
"""Rules by which a deal binds since it was made: "lié par un pacte signé en 2012"."""
_MADE: Final = frozenset(
    {AgreementStatus.SIGNED, AgreementStatus.RENEWED, AgreementStatus.RATIFIED}
)


def _put_running_date(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Take the day told last in the sentence, or in the one before it in a paragraph.

    What is told in the perfect or the present goes on from there; the pluperfect goes
    back to another day.
    """
    features = _telling(scene, act).features
    words = scene.words(act.verb).lower().split()
    back_then = "alors" in words  # "avaient alors signé"
    going_back = {"IMPF", "COMPOUND"} <= features and not back_then
    going_back = going_back or not features.isdisjoint({"ANNOUNCED", "INF"})
    just = "COME" in features
    since = "depuis" in words  # "ont depuis quitté"
    state = features >= {"LAPSE", "PRES", "SIMPLE"}  # "est caduc"
    if "VG" not in features or (going_back and not just) or since or state:
        return
    sentences = scene.document.sentences
    at = bisect_right([s.start for s in sentences], act.verb.start) - 1
    before = max(0, at - 1)
    if sentences[before].paragraph != sentences[at].paragraph and not just:
        before = at
    start = sentences[before].start
    if _LATER.search(_text(scene, start, act.verb.start)):
        return
    then = _THEN.search(_text(scene, start, sentences[at].end))
    whole = back_then or then is None
    days = list(_told_days(scene, start if whole else 0, act.verb.start))
    days = days or list(_heading(scene, act.verb.start))
    occasion = then["occasion"] if then is not None else None
    if occasion is not None:
        days = _of_occasion(scene, days, occasion, (start, sentences[at].start))
    if back_then:
        days = list(_told_days(scene, start, act.verb.start, months=True))
    for where, template in days[:1]:
        solved = scene.calendar.solve(template, "", at=where)
        sheet.put("date", solved, act.verb, rule=_RUNNING)


def _of_occasion(
    scene: Scene, days: list[tuple[int, Template]], occasion: str, near: tuple[int, int]
) -> list[tuple[int, Template]]:
    """Give those of *days* told in one sentence with an occasion, or right before it.

    "Il a remis lundi dix camions. La cérémonie a eu lieu à Gao." *near* is where the
    sentence before that of the act starts, and its own.
    """
    meeting = _MEETING if re.fullmatch(_MEETING, occasion) else re.escape(occasion)
    found = [day for day in days if _is_of(scene, day[0], meeting)]
    led = [day for day in days if _is_right_before(scene, day[0], meeting, near[1])]
    return found or led or [day for day in days if day[0] >= near[0]]


def _told_days(
    scene: Scene, start: int, end: int, *, months: bool = False
) -> Iterator[tuple[int, Template]]:
    """Give the days told from *start* to *end* that name nothing, the last first."""
    for where, template in reversed(scene.calendar.told):
        dated = _is_day(template) or (months and _is_month(template))
        if start <= where < end and dated and not _names(scene, where):
            yield where, template


def _heading(scene: Scene, verb: int) -> Iterator[tuple[int, Template]]:
    """Give the date that heads the paragraph of a *verb*: "3 mai 2021. Lomé a …"."""
    sentences = scene.document.sentences
    at = bisect_right([s.start for s in sentences], verb) - 1
    opening = (s.start for s in sentences if s.paragraph == sentences[at].paragraph)
    first = next(opening, verb)
    for where, template in scene.calendar.told:
        if where == first and isinstance(template, DateTemplate):
            end = sentences[bisect_right([s.start for s in sentences], where) - 1].end
            if end - where <= _HEADED and _text(scene, end - 1, end) in ".:–—":
                yield where, template


_HEADED: Final = 24
"""Code points of a date that is a heading with its full stop."""


def _text(scene: Scene, start: int, end: int) -> str:
    return normalize("NFC", scene.document.text[start:end].lower())


def _is_right_before(scene: Scene, where: int, occasion: str, own: int) -> bool:
    """Tell whether a date is told right before an *occasion*, and that before *own*."""
    later = [s.start for s in scene.document.sentences if where < s.start < own]
    return bool(later) and _is_of(scene, later[0], occasion)


def _is_of(scene: Scene, where: int, occasion: str) -> bool:
    """Tell whether a date is told in one sentence with words for an *occasion*."""
    sentences = scene.document.sentences
    told = sentences[bisect_right([s.start for s in sentences], where) - 1]
    return re.search(occasion, _text(scene, told.start, told.end)) is not None


_MEETING: Final = (
    r"rencontres?|entretiens?|audiences?|entrevues?|réunions?|échanges|visites?|travaux|sessions?"
    r"|pourparlers|a reçu|ont reçu|s.est entretenue?|se sont entretenus"
)
"""Words for people who meet: one tells the day of what another takes up."""
_THEN: Final = re.compile(
    r"ce jour-là|dans la foulée|à cette occasion|(?:à l.issue|au terme|en marge) "
    r"(?:du |des |de (?:la |l.|cette |cet |leur |leurs |ces ))(?P<occasion>\w{6,})"
)
"""What takes up the day told last, or that of an occasion told before."""


def _telling(scene: Scene, act: Act) -> Unit:
    """Give the verb that tells an act: "Lomé a procédé à la signature du pacte"."""
    telling = {"PROCEED", "ANNOUNCE"} if act.over else {"PROCEED", "WITNESS"}
    before = [u for u in scene.units if u.end <= act.verb.start][-_NEAR:]
    ruling = (u for u in reversed(before) if "VG" in u.features and act.named)
    verb = next(ruling, act.verb)
    return verb if verb.features & telling else act.verb


_LATER: Final = re.compile(r"\b(?:après|avant) qu")
"""What parts a day from what was before or after it."""
_NEAR: Final = 6
"""Units before the noun for an act in which the verb that tells it stands."""
_DATED: Final = 16
"""Code points before a date that hold a word before it, with its accents apart."""


def _names(scene: Scene, where: int) -> bool:
    """Tell whether a date names what was then: "l'attaque du 3 mai"."""
    text = scene.document.text
    before = normalize("NFC", text[max(0, where - _DATED) : where]).rstrip()
    dated = before.endswith(("daté", "datée", "datés", "datées"))
    return not dated and text.startswith(("du ", "de ", "d'", "d’"), where)


def _is_day(template: object) -> bool:
    """Tell whether a date says a day: a weekday, or a day of a month."""
    if not isinstance(template, DateTemplate):
        return False
    return template.weekday is not None or template.day is not None


def _is_month(template: object) -> bool:
    return isinstance(template, DateTemplate) and template.month is not None


def _put_start(scene: Scene, act: Act, sheet: Sheet) -> None:
    """Take the day since which a deal is in force: "depuis juillet 2020"."""
    since = [u for u in days_of(scene, act) if "SINCE" in u.features]
    since = [u for u in since if not _is_of_break(scene, act, u)]
    no_more = act.over and _is_no_more(scene, act)
    if no_more and not since:
        after = (u for u in scene.units if u.start >= act.head.end)
        clause = takewhile(lambda u: u.features.isdisjoint({"STOP", "VG"}), after)
        since = [u for u in clause if "SINCE" in u.features]
    if act.over:  # "a rompu l'accord en vigueur depuis 2012" does not date the end
        told = act.head.start < act.verb.start or no_more
        since = [u for u in since if told and u.start > act.verb.start]
    for unit in since[:1]:
        put_since(scene, unit, sheet)


def _is_of_break(scene: Scene, act: Act, day: Unit) -> bool:
    """Tell the day since which relations restored were broken off."""
    led = [u for u in scene.units if u.end <= day.start][-1:]
    broken = any(u.features & {"END", "SUSPEND"} for u in led)
    return broken and not act.over


def _is_no_more(scene: Scene, act: Act) -> bool:
    """Tell whether "depuis" tells the end itself: "n'est plus membre de … depuis mai".

    "N'ont plus de relations depuis mai"
    """
    words = scene.document.text[act.verb.start : act.head.start].split()
    return act.match.rule == "agreement.no_member" or (act.framed and "plus" in words)


def put_since(scene: Scene, unit: Unit, sheet: Sheet) -> None:
    """Take the day that "depuis" leads to."""
    template = unit.value.value if isinstance(unit.value, Mention) else None
    solved = _solved(scene, template, unit)
    if solved is not None:
        first = solved.edtf.removesuffix("/..")
        started = attrs.evolve(solved, edtf=first)
        sheet.put("date", started, unit, rule="agreement.since")


def _is_end(scene: Scene, unit: Unit) -> bool:
    """Tell whether a date only says until when: "court jusqu'en 2027"."""
    template = unit.value.value if isinstance(unit.value, Mention) else None
    solved = _solved(scene, template, unit)
    return solved is not None and solved.edtf.startswith("../")


def _to_come(scene: Scene, unit: Unit) -> bool:
    """Tell whether a date lies after the article: no act of the past has it."""
    template = unit.value.value if isinstance(unit.value, Mention) else None
    solved = _solved(scene, template, unit)
    day = scene.calendar.reference
    if solved is None or day is None:
        return False
    told = solved.edtf[:10]
    return told[:1].isdigit() and told > day.isoformat()[: len(told)]


def _solved(scene: Scene, template: object, unit: Unit) -> PartialDate | None:
    if isinstance(template, DateTemplate | PeriodTemplate):
        return scene.calendar.solve(template, scene.words(unit), at=unit.start)
    return None
