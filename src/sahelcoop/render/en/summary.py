# SPDX-License-Identifier: MIT
"""Whole texts in English: the plan of the French ones, in shorter sentences."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.model._record import Record
from sahelcoop.model.actors import Actor
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.dossier import Dossier
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Statement
from sahelcoop.render.alike import unrepeated
from sahelcoop.render.coverage import Coverage, stories
from sahelcoop.render.en import Narrator, label, tell
from sahelcoop.render.en.dates import when
from sahelcoop.render.en.digest import differences
from sahelcoop.render.en.glossary import Noun
from sahelcoop.render.en.phrases import count, sentence
from sahelcoop.render.markup import Passage, Section
from sahelcoop.render.plan import SECTION_NAMES, Happening, Told, plan, same_people
from sahelcoop.render.verbs import Mood

__all__ = ["counted", "line", "sections"]

_NOTHING: Final = Section("nothing", (Passage("No fact was found in the article."),))
_BRIEF: Final = 3
"""Most sentences of a brief."""
_EVENT: Final = Noun("event", "events")
_ARTICLE: Final = Noun("article", "articles")


def sections(
    told: Report | Told | Dossier | Iterable[Report], length: str
) -> Iterator[Section]:
    """Give the paragraphs of a text; see `sahelcoop.render.sections`."""
    if isinstance(told, Dossier):
        yield from _dossier(told, length)
    elif isinstance(told, Report):
        yield from _written(plan(told), _narrator(told.actors), length)
    elif isinstance(told, Record):
        yield from _written([[told]], Narrator(), length)
    else:
        for report in told:
            written = _written(plan(report), _narrator(report.actors), length)
            passages = tuple(p for section in written for p in section.passages)
            yield Section("report", passages, _title(report.article))


def _narrator(actors: Iterable[Actor]) -> Narrator:
    return Narrator({actor.id: actor for actor in actors})


def _written(
    kinds: Sequence[Sequence[Told]], narrator: Narrator, length: str
) -> Iterator[Section]:
    if not kinds:
        yield _NOTHING
    elif length == "full":
        for records in kinds:
            told = (
                Passage(" ".join(tell(said, narrator)), (record,))
                for record, said in zip(records, _in_turn(records), strict=True)
            )
            yield Section(SECTION_NAMES[type(records[0])], tuple(told))
    elif length == "brief":
        leads = [records[0] for records in kinds]
        rest = [record for records in kinds for record in records[1:]]
        first = [(record, tell(record, narrator)[0]) for record in [*leads, *rest]]
        told = (Passage(words, (record,)) for record, words in first[:_BRIEF])
        yield Section("brief", tuple(told))
    else:
        yield Section("headline", (_headline(kinds[0][0], narrator),))


def _in_turn(records: Sequence[Told]) -> Iterator[Told]:
    """Leave out to whom, through what and when one who goes on has spoken."""
    yield records[0]
    for before, record in pairwise(records):
        if (
            isinstance(before, Statement)
            and isinstance(record, Statement)
            and same_people(before.speakers, record.speakers)
        ):
            yield unrepeated(record, before)
        else:
            yield record


def _headline(record: Told, narrator: Narrator) -> Passage:
    terse = Narrator(narrator.actors, tense=Mood.NOW, terse=True)
    return Passage(tell(record, terse)[0].removesuffix("."), (record,))


def _dossier(dossier: Dossier, length: str) -> Iterator[Section]:
    """Tell each event once, and how many articles tell of it."""
    coverage, told = Coverage.of(dossier), stories(dossier)
    narrator = Narrator(coverage.actors)
    if not told:
        yield Section("nothing", (Passage(counted(0, None)),))
    elif length == "headline":
        yield Section("headline", (_headline(told[0].event, narrator),))
    else:
        most = len(told) if length == "full" else _BRIEF
        for story in told[:most]:
            narrator.last = ()
            words = tell(story.event, narrator)
            articles = coverage.weight(story)
            if articles > 1:
                number = count(_ARTICLE, Quantity.exact(articles))
                words.append(sentence(number.opening, "tell of it"))
            words += differences(story, coverage, narrator)
            passage = Passage(" ".join(words), story.members)
            yield Section(SECTION_NAMES[type(story.event)], (passage,))


def line(record: Happening, actors: Iterable[Actor]) -> str:
    """Tell one event after its date: "30 March 2022: Russia delivers two radars."."""
    words = label(record.date)
    if not words:
        return ""
    known = {actor.id: actor for actor in actors}
    return tell(record, Narrator(known, tense=Mood.NOW, label=f"{words}:"))[0]


def counted(number: int, period: PartialDate | None) -> str:
    """Say how many events there are: "One event was recorded in June 2022."."""
    events = count(_EVENT, Quantity.exact(number))
    verb = "were recorded" if events.plural else "was recorded"
    return sentence(events.opening, verb, when(period))


def _title(info: ArticleInfo) -> str:
    """Name an article: "Titre (RFI, 18 September 2024)"."""
    origin = ", ".join(filter(None, [info.outlet, label(info.published)]))
    return f"{info.title or ''}{f' ({origin})' * bool(origin)}".strip() or info.id
