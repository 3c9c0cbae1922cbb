# SPDX-License-Identifier: MIT
"""Whole reports in French: headlines, briefs, full summaries and chronologies."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Final

import attrs

from sahelcoop.model._record import Record
from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.attack import Attack
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement
from sahelcoop.render.agreement import tell_agreement
from sahelcoop.render.attack import tell_attack
from sahelcoop.render.dates import label
from sahelcoop.render.delivery import tell_delivery
from sahelcoop.render.markup import Markup, Passage, Section, compose
from sahelcoop.render.sentences import clause
from sahelcoop.render.statement import tell_statement
from sahelcoop.render.typography import TypographyProfile, profile_of
from sahelcoop.render.verbs import Mood
from sahelcoop.render.voice import Voice

__all__ = ["Length", "chronology", "sections", "summarise"]

Happening = Delivery | Attack | Agreement
Told = Happening | Statement
"""The records that can be told alone."""

_NOTHING: Final = Section(
    "nothing", (Passage("Aucun fait n’a été relevé dans l’article."),)
)
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
    report: Report | Told | Iterable[Report],
    *,
    locale: str = "fr",
    length: Length | str = Length.FULL,
    markup: Markup | str = Markup.PLAIN,
) -> str:
    """Write a report, one record of it, or several reports, in French.

    What it writes is what `sections` gives, composed.

    Raises:
        LocaleError: no French is written for *locale*.
        ValueError: *length* or *markup* is not known.
    """
    return compose(sections(report, locale=locale, length=length), markup=markup)


def sections(
    report: Report | Told | Iterable[Report],
    *,
    locale: str = "fr",
    length: Length | str = Length.FULL,
) -> tuple[Section, ...]:
    """Give the paragraphs of a text, to order, drop or add to before `compose`.

    The lead is the event of which the article speaks first: its kind opens the text.
    The other events of a kind follow by date, and what was said comes last, without
    what an event was told after. A record alone has no actors beside it, so that its
    names are printed as they are. Of several reports each is a section, under its
    title.

    Raises:
        LocaleError: no French is written for *locale*.
        ValueError: *length* is not known.
    """
    profile, size = profile_of(locale), Length(length)
    if isinstance(report, Record):
        return tuple(_finished(_sections(report, profile, size), profile))
    held = [
        Section(
            "report",
            tuple(p for s in _sections(one, profile, size) for p in s.passages),
            _title(one.article, profile),
        )
        for one in report
    ]
    return tuple(_finished(held, profile))


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
    told = [line for *_, line in sorted(lines)] or [_EMPTY]
    return tuple(map(profile.finish, told))


def _finished(
    found: Iterable[Section], profile: TypographyProfile
) -> Iterator[Section]:
    for section in found:
        passages = tuple(
            attrs.evolve(p, text=profile.finish(p.text)) for p in section.passages
        )
        yield attrs.evolve(section, passages=passages)


def _title(info: ArticleInfo, profile: TypographyProfile) -> str:
    """Name an article: "Titre (RFI, 18 septembre 2024)"."""
    origin = [info.outlet or "", label(info.published, profile)]
    words = ", ".join(filter(None, origin))
    return clause(info.title or "", f"({words})" * bool(words)) or info.id


def _sections(
    report: Report | Told, profile: TypographyProfile, length: Length
) -> list[Section]:
    whole = isinstance(report, Report)
    actors = report.actors if isinstance(report, Report) else ()
    kinds = _kinds(report) if isinstance(report, Report) else [[report]]
    voice = Voice(profile, {actor.id: actor for actor in actors})
    if not kinds:
        return [_NOTHING]
    if length is Length.FULL:
        return [
            Section(_NAMES[type(told[0])], tuple(_passages(told, voice)))
            for told in kinds
        ]
    lead = kinds[0][0]
    if length is Length.BRIEF and whole:
        return [Section("brief", tuple(_brief(kinds, voice)))]
    if length is Length.BRIEF:
        return [Section("brief", (Passage(_tell(lead, voice)[0], lead),))]
    terse = attrs.evolve(voice, tense=Mood.NOW, terse=True)
    words = _tell(lead, terse)[0].removesuffix(".")
    return [Section("headline", (Passage(words, lead),))]


_NAMES: Final[dict[type[Record], str]] = {
    Delivery: "deliveries",
    Attack: "attacks",
    Agreement: "agreements",
    Statement: "statements",
}


def _line(record: Happening, report: Report, profile: TypographyProfile) -> str:
    """Tell one event after its date: "30 mars 2022 : deux radars sont livrés"."""
    words = label(record.date, profile)
    if not words:
        return ""
    actors = {actor.id: actor for actor in report.actors}
    voice = Voice(profile, actors, tense=Mood.NOW, label=f"{words}{profile.colon}")
    return _tell(record, voice)[0]


def _brief(kinds: Sequence[Sequence[Told]], voice: Voice) -> Iterator[Passage]:
    """Take the first of each kind, then the others in the order of the text."""
    leads = [records[0] for records in kinds]
    rest = [record for records in kinds for record in records[1:]]
    for record in [*leads, *rest][:_BRIEF]:
        yield Passage(_tell(record, voice)[0], record)


def _tell(record: Told, voice: Voice, *, again: bool = False) -> list[str]:
    if isinstance(record, Delivery):
        return tell_delivery(record, voice, again=again)
    if isinstance(record, Attack):
        return tell_attack(record, voice)
    if isinstance(record, Agreement):
        return tell_agreement(record, voice)
    return tell_statement(record, voice, again=again)


def _spans(record: Record) -> Iterator[tuple[int, int]]:
    for found in record.sources.values():
        for evidence in found:
            yield evidence.start, evidence.end


def _position(record: Record) -> int:
    """Find where the article first speaks of *record*; made by hand, at the start."""
    return min((start for start, _ in _spans(record)), default=0)


def _happenings(report: Report) -> tuple[Happening, ...]:
    return (*report.deliveries, *report.attacks, *report.agreements)


def _kinds(report: Report) -> list[list[Told]]:
    """Put the kinds in the order of the text, statements last, each with its lead."""
    events: list[tuple[Happening, ...]] = [
        report.deliveries,
        report.attacks,
        report.agreements,
    ]
    ordered = [_lead_first(records) for records in events if records]
    ordered.sort(key=lambda records: _position(records[0]))
    happenings = _happenings(report)
    said: list[Told] = [
        statement
        for statement in sorted(report.statements, key=_position)
        if not any(_tells(event, statement) for event in happenings)
    ]
    return [*ordered, *([said] if said else [])]


def _tells(event: Happening, statement: Statement) -> bool:
    """Tell whether an event says, after its source, all that the speaker reported."""
    sources = set(event.according_to)
    if isinstance(event, Attack):
        sources |= {party for toll in event.tolls for party in toll.according_to}
    if statement.form is not Form.INDIRECT or not sources >= set(statement.speakers):
        return False
    here = set(_spans(statement))
    return any(
        start < end_there and start_there < end
        for start, end in here
        for start_there, end_there in _spans(event)
    )


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
    at = _position(record)
    return (True, 0, at) if day is None else (False, day, at)


def _passages(records: Sequence[Told], voice: Voice) -> Iterator[Passage]:
    """Tell records of one kind; who goes on is a pronoun, what came before is past."""
    before: tuple[Party, ...] = ()
    lead = records[0]
    for record in records:
        who = _subject(record)
        earlier = _is_earlier(record, lead)
        told = attrs.evolve(voice, tense=Mood.EARLIER) if earlier else voice
        sentences = _tell(record, told, again=bool(who) and who == before)
        yield Passage(" ".join(sentences), record)
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
