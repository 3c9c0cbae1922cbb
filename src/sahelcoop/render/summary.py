# SPDX-License-Identifier: MIT
"""Whole reports as paragraphs of French."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

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
from sahelcoop.render.delivery import tell_delivery
from sahelcoop.render.sentences import paragraph
from sahelcoop.render.statement import pronoun, tell_statement
from sahelcoop.render.typography import profile_of
from sahelcoop.render.voice import Voice

__all__ = ["summarise"]

Told = Delivery | Attack | Agreement | Statement
"""The records that can be told alone."""

_NOTHING: Final = "Aucun fait n’a été relevé dans l’article."

_R = TypeVar("_R", Delivery, Attack, Agreement)


def summarise(report: Report | Told, *, locale: str = "fr") -> str:
    """Write a report, or one record of it, in French.

    Paragraphs, one a kind of record, are parted by an empty line. A record alone has
    no actors beside it, so that its names are printed as they are.

    Raises:
        LocaleError: no French is written for *locale*.
    """
    profile = profile_of(locale)
    if not isinstance(report, Report):
        voice = Voice(profile)
        return paragraph(_tell(report, voice))
    voice = Voice(profile, {actor.id: actor for actor in report.actors})
    told = (
        _events(report.deliveries, tell_delivery, voice),
        _events(report.attacks, tell_attack, voice),
        _events(report.agreements, tell_agreement, voice),
        _statements(report.statements, voice),
    )
    paragraphs = [paragraph(sentences) for sentences in told]
    return "\n\n".join(text for text in paragraphs if text) or _NOTHING


def _tell(record: Told, voice: Voice) -> list[str]:
    if isinstance(record, Delivery):
        return tell_delivery(record, voice)
    if isinstance(record, Attack):
        return tell_attack(record, voice)
    if isinstance(record, Agreement):
        return tell_agreement(record, voice)
    return tell_statement(record, voice)


def _position(record: Record) -> int:
    """Find where the article first speaks of *record*; made by hand, at the start."""
    starts = (e.start for found in record.sources.values() for e in found)
    return min(starts, default=0)


def _events(
    records: Sequence[_R], tell: Callable[[_R, Voice], list[str]], voice: Voice
) -> Iterable[str]:
    """Tell events by date, those without one last, then by their place in the text."""
    for record in sorted(records, key=_when):
        yield from tell(record, voice)


def _when(record: Delivery | Attack | Agreement) -> tuple[object, ...]:
    date: PartialDate | None = record.date
    if date is None or date.earliest is None:
        return (True, 0, _position(record))
    return (False, date.earliest, _position(record))


def _statements(statements: Sequence[Statement], voice: Voice) -> Iterable[str]:
    """Tell statements in the order of the text; who goes on is a pronoun."""
    before: tuple[Party, ...] | None = None
    for statement in sorted(statements, key=_position):
        speakers = statement.speakers
        again = pronoun(speakers) if before == speakers else None
        yield from tell_statement(statement, voice, again=again)
        before = speakers
