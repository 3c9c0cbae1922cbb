# SPDX-License-Identifier: MIT
"""Dates as French says them: templates whose gaps the article has to fill."""

import re
from collections.abc import Iterator
from typing import Final

from sahelcoop.mentions.mention import DateTemplate, Mention, MentionKind, Relative
from sahelcoop.model.dates import PartOfDay, Portion

__all__ = ["find_dates"]

_MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
    "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_WEEKDAYS: Final = (
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
)  # fmt: skip
_PLAIN: Final = {"fevrier": "février", "aout": "août", "decembre": "décembre"}
_M: Final = "|".join((*_MONTHS, *_PLAIN))
_W: Final = "|".join(_WEEKDAYS)
_PARTS: Final = {
    "matin": PartOfDay.MORNING,
    "aube": PartOfDay.DAWN,
    "midi": PartOfDay.NOON,
    "après-midi": PartOfDay.AFTERNOON,
    "soir": PartOfDay.EVENING,
    "nuit": PartOfDay.NIGHT,
}
_PORTIONS: Final = {
    "début": Portion.EARLY,
    "mi": Portion.MID,
    "milieu": Portion.MID,
    "fin": Portion.LATE,
}
_FORMS: Final = {
    "date.range_of_days": rf"""
        (?:dans\ la\ nuit\ )?du\ (?:(?:{_W})\ )?(?P<day>\d\d?|1er)
        \ au\ (?:(?:{_W})\ )?(?P<end_day>\d\d?|1er)\ (?P<month>{_M})
        (?:\ (?P<year>\d{{4}}))?""",
    "date.day_of_month": rf"""
        (?:(?:le|du|au|ce|dès\ le|(?P<since>depuis)\ le|d'ici\ le)\ )?
        (?:(?P<weekday>{_W}),?\ )?(?P<paren>\()?(?P<day>\d\d?|1er)\ (?P<month>{_M})
        (?:\ (?P<year>\d{{4}})|\ (?P<last>dernier)|\ (?P<next>prochain))?(?(paren)\)|)
        (?:,?\ (?:au|dans\ la|à\ l'|en\ fin\ d')\ ?
        (?P<part>soir|matin|midi|nuit|aube|après-midi))?""",
    "date.month": rf"""
        (?:(?P<since>depuis|dès)\ |(?:en|au\ mois\ de|courant|de|d'|à\ la)\ ?)?
        (?:(?:le\ )?(?P<portion>début|mi|milieu|fin)(?:\ |-)
        (?:du\ mois\ )?(?:de\ |d')?)?(?P<month>{_M})
        (?:\ (?P<year>\d{{4}})|\ (?P<last>dernier)|\ (?P<next>prochain))?""",
    "date.year": r"""
        (?:(?P<since>depuis|dès)|en|(?:à\ la\ |au\ |à\ )?(?P<portion>début|mi|fin)
        (?:-|\ de\ l'année|\ de)?|(?:de|dans|durant)\ l'année|courant)[ ]?
        (?P<year>(?:19|20)\d\d)""",
    "date.yesterday": r"""
        (?P<yesterday>avant-hier|hier)(?:\ (?:au\ )?(?P<part>soir|matin))?""",
    "date.last_year": r"""
        (?:à\ la\ (?P<portion>fin)\ de\ |au\ (?P<portion2>début)\ de\ |en\ )?
        l'(?:année|an)\ (?P<last_year>dernière|dernier|passée)""",
    "date.night_of_weekdays": rf"""
        dans\ la\ (?P<night>nuit)\ (?:de|du)\ (?:{_W})\ (?:à|au)\ (?P<weekday>{_W})""",
    "date.weekday": rf"""
        (?:(?:le|ce)\ )?(?P<weekday>{_W})(?:\ (?P<part>soir|matin|après-midi))?
        (?:\ (?P<last>dernier)|\ (?P<next>prochain))?""",
}
_FINDER: Final = tuple(
    (rule, re.compile(rf"\b{form}(?!\w)", re.VERBOSE | re.IGNORECASE))
    for rule, form in _FORMS.items()
)


def find_dates(view: str, start: int, end: int) -> Iterator[Mention]:
    """Find the dates of one sentence, ``view[start:end]``, in order.

    Where two readings overlap, the one of the earlier rule stands.
    """
    dates: list[Mention] = []
    taken: set[int] = set()
    for rule, regex in _FINDER:
        for found in regex.finditer(view, start, end):
            span = range(*found.span())
            template = _template(found) if taken.isdisjoint(span) else None
            if template is not None:
                taken.update(span)
                since = frozenset({"SINCE"} if template.since else ())
                dates.append(
                    Mention(*found.span(), MentionKind.DATE, template, rule, since)
                )
    yield from sorted(dates, key=lambda m: m.start)


def _template(found: re.Match[str]) -> DateTemplate | None:
    said = {k: v.lower() for k, v in found.groupdict().items() if v}
    day = _number(said.get("day"))
    end_day = _number(said.get("end_day"))
    if (day is not None and not 1 <= day <= 31) or (end_day or 1) > 31:
        return None
    month = said.get("month")
    weekday = said.get("weekday")
    portion = said.get("portion") or said.get("portion2")
    return DateTemplate(
        year=_number(said.get("year")),
        month=_MONTHS.index(_PLAIN.get(month, month)) + 1 if month else None,
        day=day,
        end_day=end_day,
        weekday=_WEEKDAYS.index(weekday) if weekday else None,
        relative=_relative(said),
        portion=_PORTIONS[portion] if portion else None,
        part_of_day=_PARTS[said["part"]] if "part" in said else None,
        since="since" in said,
        night="night" in said,
    )


def _number(text: str | None) -> int | None:
    return int(text.removesuffix("er")) if text else None


def _relative(said: dict[str, str]) -> Relative | None:
    if "yesterday" in said:
        before = said["yesterday"].startswith("avant")
        return Relative.DAY_BEFORE_YESTERDAY if before else Relative.YESTERDAY
    if "last_year" in said:
        return Relative.LAST_YEAR
    if "last" in said:
        return Relative.LAST
    return Relative.NEXT if "next" in said else None
