# SPDX-License-Identifier: MIT
"""Whole reports: headlines, briefs, full summaries and chronologies."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Any, Final

import attrs

from sahelcoop.model._record import Record
from sahelcoop.model._search import period, within
from sahelcoop.model.actors import Actor
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.attack import Attack
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.dossier import Dossier, Merged
from sahelcoop.model.report import Report
from sahelcoop.render.course import openings, passages, tell
from sahelcoop.render.coverage import stories
from sahelcoop.render.dates import label
from sahelcoop.render.digest import Digest
from sahelcoop.render.en import summary as english
from sahelcoop.render.headline import headline
from sahelcoop.render.markup import Markup, Passage, Section, compose
from sahelcoop.render.plan import (
    SECTION_NAMES,
    Happening,
    Told,
    happenings,
    plan,
    when_over,
)
from sahelcoop.render.sentences import clause
from sahelcoop.render.sequence import closeness
from sahelcoop.render.several import counted
from sahelcoop.render.typography import TypographyProfile, profile_of
from sahelcoop.render.verbs import Mood
from sahelcoop.render.voice import Voice

__all__ = ["Length", "chronology", "sections", "summarise"]

_NOTHING: Final = Section(
    "nothing", (Passage("Aucun fait n’a été relevé dans l’article."),)
)
_BRIEF: Final = 3
"""Most sentences of a brief."""
_WORDS: Final = 25
"""Most words of a quotation in a brief or a headline."""


class Length(StrEnum):
    """How much is told."""

    HEADLINE = "headline"
    """The lead alone, in the present and without a full stop."""
    BRIEF = "brief"
    """The first sentence of the weightiest records, three at most."""
    FULL = "full"


Tellable = Report | Told | Merged | Dossier | Iterable[Report]
"""What can be written; an event of a dossier by its preferred values."""


def summarise(
    report: Tellable,
    *,
    locale: str = "fr",
    length: Length | str = Length.FULL,
    markup: Markup | str = Markup.PLAIN,
) -> str:
    """Write a report, one record of it, several reports, a dossier or its event.

    What it writes is what `sections` gives, composed.

    Raises:
        TypeError: *report* is none of these.
        LocaleError: *locale* is neither French nor English.
        ValueError: *length* or *markup* is not known.
    """
    return compose(sections(report, locale=locale, length=length), markup=markup)


def sections(
    report: Tellable,
    *,
    locale: str = "fr",
    length: Length | str = Length.FULL,
) -> tuple[Section, ...]:
    """Give the paragraphs of a text, to order, drop or add to before `compose`.

    The lead is an event of the kind that the title names, else the one of which the
    article speaks first: its kind opens the text. The other events of a kind follow by
    date, the other kinds and what was said in the order of the article. A record alone
    has no actors beside it, so that its names are printed as they are. Of several
    reports each is a section, under its title; of a dossier each event is one.

    Raises:
        TypeError: *report* is nothing that can be written.
        LocaleError: *locale* is neither French nor English.
        ValueError: *length* is not known.
    """
    profile, size = profile_of(locale), Length(length)
    given = _given(report)
    if profile.language == "en":
        return tuple(english.sections(given, size))
    if isinstance(given, Dossier):
        return tuple(_finished(_of_dossier(given, profile, size), profile))
    if isinstance(given, Record):
        return tuple(_finished(_sections(given, profile, size), profile))
    held = [
        Section(
            "report",
            tuple(p for s in _sections(one, profile, size) for p in s.passages),
            _title(one.article, profile),
        )
        for one in given
    ]
    return tuple(_finished(held, profile))


def _given(report: object) -> Report | Told | Dossier | list[Report]:
    """Take an event of a dossier for its record; refuse what cannot be written."""
    told = report.record if isinstance(report, Merged) else report
    if isinstance(told, Report | Told | Dossier):
        return told
    held: list[Any] = [told]
    if isinstance(told, Iterable) and not isinstance(told, str):
        held = list(told)
    for one in held:
        if not isinstance(one, Report):
            kind = type(one).__name__
            raise TypeError(f"reports and their records are written, not {kind}")
    return held


def chronology(
    reports: Report | Dossier | Iterable[Report],
    /,
    *,
    locale: str = "fr",
    during: PartialDate | str | None = None,
) -> tuple[str, ...]:
    """Write the dated events of *reports* in the present, one a line, by date.

    *during* (text is read as EDTF) keeps those that can lie in it, and counts them in
    a first line.

    Events of several reports are told as often as they are reported, those of a dossier
    once. What has no date is left out.

    Raises:
        LocaleError: *locale* is neither French nor English.
        EdtfError: *during* is no date.
    """
    profile = profile_of(locale)
    in_english = profile.language == "en"
    limits = None if during is None else period(during)
    told: list[str] = []
    for record, actors in sorted(
        _happened(reports), key=lambda pair: when_over(pair[0])
    ):
        if limits is None or within(record.date, limits):
            line = (
                english.line(record, actors)
                if in_english
                else _line(record, actors, profile, told[-1] if told else "")
            )
            told += [line] * bool(line)
    if limits is not None or not told:
        number = len(told)
        told.insert(
            0,
            english.counted(number, limits)
            if in_english
            else counted(number, limits, profile),
        )
    return tuple(map(profile.finish, told))


def _happened(
    reports: Report | Dossier | Iterable[Report],
) -> Iterator[tuple[Happening, Iterable[Actor]]]:
    """Give the events with the actors that are known beside each."""
    if isinstance(reports, Dossier):
        actors = [a for report in reports.reports for a in report.actors]
        yield from ((story.event, actors) for story in stories(reports))
        return
    for report in [reports] if isinstance(reports, Report) else reports:
        yield from ((event, report.actors) for event in happenings(report))


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
    actors = report.actors if isinstance(report, Report) else ()
    kinds = plan(report) if isinstance(report, Report) else [[report]]
    voice = Voice(profile, {actor.id: actor for actor in actors})
    if not kinds:
        return [_NOTHING]
    if length is Length.FULL:
        return [*_full(report, kinds, voice)]
    voice.words = _WORDS
    if length is Length.BRIEF:
        return [Section("brief", tuple(_brief(kinds, voice)))]
    lead = kinds[0][0]
    return [Section("headline", (Passage(headline(lead, voice), (lead,)),))]


def _of_dossier(
    dossier: Dossier, profile: TypographyProfile, length: Length
) -> Iterator[Section]:
    """Tell the events by date, or the weightiest of them."""
    digest, told = Digest.of(dossier, profile), stories(dossier)
    if not told:
        yield Section("nothing", (Passage(counted(0, None, profile)),))
    elif length is Length.FULL:
        for story in told:
            passage = Passage(" ".join(digest.tell(story)), story.members)
            yield Section(SECTION_NAMES[type(story.event)], (passage,))
        yield Section("totals", tuple(map(Passage, digest.totals())))
    else:
        told.reverse()  # of equals the latest
        told.sort(key=lambda s: (-digest.coverage.weight(s), s.event.date is None))
        brief = length is Length.BRIEF
        put = _first_sentence if brief else headline
        passages = (
            Passage(put(story.event, digest.voice), story.members)
            for story in told[: _BRIEF if brief else 1]
        )
        yield Section(length.value, tuple(passages))


def _first_sentence(record: Told, voice: Voice) -> str:
    return tell(record, voice)[0]


def _full(
    report: Report | Told, kinds: Sequence[Sequence[Told]], voice: Voice
) -> Iterator[Section]:
    """Tell each kind; after both are told, how near an attack and a delivery were."""
    near = closeness(report, voice.profile) if isinstance(report, Report) else ""
    waiting = {Delivery, Attack} if near else set()
    for told in kinds:
        kind = type(told[0])
        after = [Passage(near)] if waiting == {kind} else []
        waiting.discard(kind)
        yield Section(SECTION_NAMES[kind], (*passages(told, voice), *after))


def _line(
    record: Happening,
    actors: Iterable[Actor],
    profile: TypographyProfile,
    before: str,
) -> str:
    """Tell one event after its date: "30 mars 2022 : deux radars sont livrés"."""
    words = label(record.date, profile)
    if not words:
        return ""
    known = {actor.id: actor for actor in actors}
    voice = Voice(profile, known, tense=Mood.NOW, label=f"{words}{profile.colon}")
    return tell(record, voice, words=before)[0]


def _brief(kinds: Sequence[Sequence[Told]], voice: Voice) -> Iterator[Passage]:
    """Take the first of each kind, then the others in the order of the text."""
    leads = [records[0] for records in kinds]
    rest = [record for records in kinds for record in records[1:]]
    yield from openings([*leads, *rest][:_BRIEF], voice)
