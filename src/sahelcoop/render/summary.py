# SPDX-License-Identifier: MIT
"""Whole reports in French: headlines, summaries and chronologies."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Final

import attrs

from sahelcoop.model._record import Record
from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Statement
from sahelcoop.render.agreement import tell_agreement
from sahelcoop.render.attack import tell_attack
from sahelcoop.render.dates import label
from sahelcoop.render.delivery import tell_delivery
from sahelcoop.render.sentences import paragraph
from sahelcoop.render.statement import tell_statement
from sahelcoop.render.typography import TypographyProfile, profile_of
from sahelcoop.render.verbs import Mood
from sahelcoop.render.voice import Voice

__all__ = ["Length", "chronology", "summarise"]

Happening = Delivery | Attack | Agreement
Told = Happening | Statement
"""The records that can be told alone."""

_NOTHING: Final = "Aucun fait n’a été relevé dans l’article."
_EMPTY: Final = "Aucun événement n’a été recensé."
_BRIEF: Final = 3
"""Most sentences of a brief."""


class Length(StrEnum):
    """How much is told."""

    HEADLINE = "headline"
    """The lead alone, in the present and without a full stop."""
    BRIEF = "brief"
    """The first sentence of the weightiest records, three at most."""
    FULL = "full"


def summarise(
    report: Report | Told, *, locale: str = "fr", length: Length = Length.FULL
) -> str:
    """Write a report, or one record of it, in French.

    The lead is the event of which the article speaks first: it opens the text, and its
    kind the first paragraph. The other events of a kind follow by date, and what was
    said comes last. Paragraphs are parted by an empty line. A record alone has no
    actors beside it, so that its names are printed as they are.

    Raises:
        LocaleError: no French is written for *locale*.
    """
    profile = profile_of(locale)
    actors = report.actors if isinstance(report, Report) else ()
    voice = Voice(profile, {actor.id: actor for actor in actors})
    kinds = _kinds(report) if isinstance(report, Report) else [[report]]
    return profile.finish(_text(kinds, voice, length))


def chronology(
    reports: Report | Iterable[Report], /, *, locale: str = "fr"
) -> tuple[str, ...]:
    """Write the dated events of *reports* in the present, one a line, by date.

    Events of several reports are told as often as they are reported: to know which of
    them are one is the business of a dossier. Those without a date are left out.

    Raises:
        LocaleError: no French is written for *locale*.
    """
    profile = profile_of(locale)
    held = [reports] if isinstance(reports, Report) else list(reports)
    lines = [
        (_when(record), number, line)
        for number, report in enumerate(held)
        for record in _happenings(report)
        if (line := _line(record, report, profile))
    ]
    return tuple(line for *_, line in sorted(lines)) or (_EMPTY,)


def _text(kinds: Sequence[Sequence[Told]], voice: Voice, length: Length) -> str:
    if not kinds:
        return _NOTHING
    if length is Length.HEADLINE:
        return _headline(kinds[0][0], voice)
    if length is Length.BRIEF:
        return paragraph(_brief(kinds, voice))
    return "\n\n".join(paragraph(_told(records, voice)) for records in kinds)


def _line(record: Happening, report: Report, profile: TypographyProfile) -> str:
    """Tell one event after its date: "30 mars 2022 : deux radars sont livrés"."""
    words = label(record.date, profile)
    if not words:
        return ""
    actors = {actor.id: actor for actor in report.actors}
    voice = Voice(profile, actors, tense=Mood.NOW, label=f"{words}{profile.colon}")
    return profile.finish(_tell(record, voice)[0])


def _headline(record: Told, voice: Voice) -> str:
    """Tell the fact alone, as it stands above an article."""
    terse = attrs.evolve(voice, tense=Mood.NOW, terse=True)
    return _tell(record, terse)[0].removesuffix(".")


def _brief(kinds: Sequence[Sequence[Told]], voice: Voice) -> Iterable[str]:
    """Take the first of each kind, then the others in the order of the text."""
    leads = [records[0] for records in kinds]
    rest = [record for records in kinds for record in records[1:]]
    for record in [*leads, *rest][:_BRIEF]:
        yield _tell(record, voice)[0]


def _tell(record: Told, voice: Voice, again: bool = False) -> list[str]:
    if isinstance(record, Delivery):
        return tell_delivery(record, voice, again=again)
    if isinstance(record, Attack):
        return tell_attack(record, voice)
    if isinstance(record, Agreement):
        return tell_agreement(record, voice)
    return tell_statement(record, voice, again=again)


def _position(record: Record) -> int:
    """Find where the article first speaks of *record*; made by hand, at the start."""
    starts = (e.start for found in record.sources.values() for e in found)
    return min(starts, default=0)


def _happenings(report: Report) -> tuple[Happening, ...]:
    return (*report.deliveries, *report.attacks, *report.agreements)


def _kinds(report: Report) -> list[list[Told]]:
    """Put the kinds in the order of the text, statements last, each with its lead."""
    events = [report.deliveries, report.attacks, report.agreements]
    ordered = [_lead_first(records) for records in events if records]
    ordered.sort(key=lambda records: _position(records[0]))
    return [*ordered, *filter(None, [sorted(report.statements, key=_position)])]


def _lead_first(records: Sequence[Happening]) -> list[Told]:
    """Put first what the text speaks of first, and the rest by date."""
    lead = min(records, key=lambda record: (_position(record), _when(record)))
    rest = sorted((r for r in records if r is not lead), key=_when)
    return [lead, *rest]


def _when(record: Happening) -> tuple[object, ...]:
    """Order events by when they were over, those without a date last.

    "Fin 2021" so follows "septembre 2021", and the text decides between equals.
    """
    date: PartialDate | None = record.date
    day = date and (date.latest or date.earliest)
    return (True, 0, _position(record)) if day is None else (False, day, _position(record))


def _told(records: Sequence[Told], voice: Voice) -> Iterable[str]:
    """Tell records of one kind; who goes on is a pronoun, what came before is past."""
    before: tuple[Party, ...] = ()
    lead = records[0]
    for record in records:
        who = _subject(record)
        earlier = _is_earlier(record, lead)
        told = attrs.evolve(voice, tense=Mood.EARLIER) if earlier else voice
        sentences = _tell(record, told, bool(who) and who == before)
        yield from sentences
        before = who if len(sentences) == 1 else ()


def _subject(record: Told) -> tuple[Party, ...]:
    """Give those whom the sentence on *record* is about, where a pronoun can follow."""
    if isinstance(record, Delivery):
        return record.suppliers
    return record.speakers if isinstance(record, Statement) else ()


def _is_earlier(record: Told, lead: Told) -> bool:
    """Tell whether an event was over before the lead began."""
    if isinstance(record, Statement) or isinstance(lead, Statement):
        return False
    date, start = record.date, lead.date
    if date is None or start is None or date.latest is None or start.earliest is None:
        return False
    return date.latest < start.earliest
