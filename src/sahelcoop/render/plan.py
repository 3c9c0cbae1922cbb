# SPDX-License-Identifier: MIT
"""What a report tells, and in which order: the lead first, the rest by weight."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sahelcoop.model._record import Record
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery, DeliveryStatus
from sahelcoop.model.provenance import Absence
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Statement
from sahelcoop.render.heads import classes
from sahelcoop.render.omissions import (
    Happening,
    Told,
    is_said,
    is_standing,
    people,
    points_nowhere,
    position,
    same_people,
    spans,
    tells,
)
from sahelcoop.render.statement import hangs

__all__ = [
    "SECTION_NAMES",
    "TO_COME",
    "Happening",
    "Told",
    "happenings",
    "plan",
    "same_people",
    "silences",
    "when_over",
]

SECTION_NAMES: Final[Mapping[type[Record], str]] = {
    Delivery: "deliveries",
    Attack: "attacks",
    Agreement: "agreements",
    Statement: "statements",
}
"""What the paragraph on a kind is called, to order or drop it by."""

_TITLED: Final[Mapping[type[Record], frozenset[str]]] = {
    Delivery: frozenset(
        {"CARGO_NOUN", "DELIVER", "DELIVERY_EVENT", "GIFT_NOUN", "RECEIVE"}
        | {"SENDING_EVENT"}
    ),
    Attack: frozenset(
        {"ATTACK_EVENT", "DEAD", "KIDNAPPING_EVENT", "KILL", "STRIKE", "TOLL"}
    ),
    Agreement: frozenset(
        {"ACCORD", "CONTRACT", "END", "MEMORANDUM", "PACT", "RATIFY", "SIGN"}
        | {"SIGN_EVENT", "SUSPEND", "TREATY"}
    ),
    Statement: frozenset({"SAY"}),
}
"""By kind, the classes of the words that name it in a title."""

TO_COME: Final = frozenset({DeliveryStatus.ANNOUNCED, DeliveryStatus.PROMISED})
"""How a delivery stands that has not been made."""

_NEAR: Final = 80
"""Most code points from an event to reported words whose subject stands in it."""

_OPENING: Final = 2
"""How many statements before any news make an article one on what was said."""


def plan(report: Report) -> list[list[Told]]:
    """Give the records that are told, one list for each paragraph.

    An event leads: one of the kind that the title names, else the first that the text
    speaks of; a deal that merely stands is no news, and neither is an attack that is
    only alluded to. What was said leads only where it
    fills the opening. All else follows in the order of the text, and nothing is told
    both as an event and as what was said.
    """
    named = _kinds_of(report.article.title or "")
    deals = tuple(g for g in report.agreements if not is_said(g, report.statements))
    kinds = (report.deliveries, report.attacks, deals)
    events = [_ordered(records, named) for records in kinds if records]
    events.sort(key=lambda told: _rank(told[0], named))
    statements = [
        statement
        for statement in sorted(report.statements, key=position)
        if not any(tells(event, statement) for told in kinds for event in told)
    ]
    known = {actor.id: actor for actor in report.actors}
    clear = [one for one in statements if not points_nowhere(one, known)]
    statements = clear if clear or events else statements
    said = _by_speaker(one for one in statements if not _attached(one, events))
    if not said:
        return events
    before = sum(position(told[0]) <= position(said[0]) for told in events)
    if _is_on_speech(events, said, named):
        before = 0
    elif events:
        before = max(before, 1)
    return [*events[:before], said, *events[before:]]


def happenings(report: Report) -> tuple[Happening, ...]:
    """Give the events of a report."""
    return (*report.deliveries, *report.attacks, *report.agreements)


def when_over(record: Happening) -> tuple[object, ...]:
    """Order events by when they were over, those without a date last.

    "Fin 2021" so follows "septembre 2021", and the text decides between equals.
    """
    date = record.date
    day = date and (date.latest or date.earliest)
    at = position(record)
    return (True, 0, at) if day is None else (False, day, at)


def silences(record: Told, *changed: str) -> Mapping[str, Absence]:
    """Give what a record is silent on, but for fields that a telling leaves out."""
    return {
        path: why
        for path, why in record.absent.items()
        if path.partition(".")[0] not in changed
    }


def _is_news(record: Told) -> bool:
    """Tell whether a record may lead: no deal that stands, no bare allusion."""
    if not isinstance(record, Attack):
        return not is_standing(record)
    told = (record.date, record.places, record.perpetrators, record.tolls)
    return any(told)


def _kinds_of(title: str) -> frozenset[type[Record]]:
    """Tell which kinds of record the words of a title name."""
    words = [classes(word) for word in re.findall(r"[\w-]+", title)]
    found = frozenset().union(*words)
    return frozenset(kind for kind, names in _TITLED.items() if names & found)


def _rank(lead: Told, named: frozenset[type[Record]]) -> tuple[object, ...]:
    return (type(lead) not in named, not _is_news(lead), position(lead))


def _ordered(
    records: Sequence[Happening], named: frozenset[type[Record]]
) -> list[Told]:
    """Put the lead of one kind first, and the rest by date.

    Events between the same people stay together, so that they can share a sentence;
    what is to come follows what has been.
    """
    lead = min(records, key=lambda record: (_rank(record, named), when_over(record)))
    told = [lead, *sorted((r for r in records if r is not lead), key=when_over)]
    first: dict[frozenset[str], int] = {}
    for number, record in enumerate(told):
        first.setdefault(_sides(record), number)
    rest = sorted(told[1:], key=lambda r: (_is_to_come(r), first[_sides(r)]))
    return [lead, *rest]


def _is_to_come(record: Happening) -> bool:
    return isinstance(record, Delivery) and record.status in TO_COME


def _sides(record: Happening) -> frozenset[str]:
    """Name those between whom something passed; attacks are all kept by date."""
    if isinstance(record, Delivery):
        return people([*record.suppliers, *record.recipients])
    return people(record.parties) if isinstance(record, Agreement) else frozenset()


def _attached(statement: Statement, events: Sequence[list[Told]]) -> bool:
    """Put reported words that begin with their verb after the event of their subject.

    "des instructeurs, qui, selon Paris, sont des mercenaires": "ils" are those.
    """
    if not hangs(statement):
        return False
    start = position(statement)
    near = [
        (start - end, number, told.index(record))
        for number, told in enumerate(events)
        for record in told
        if 0 <= start - (end := _end(record, start)) <= _NEAR
    ]
    if not near:
        return False
    _, number, at = min(near)
    events[number].insert(at + 1, statement)
    return True


def _end(record: Record, before: int) -> int:
    """Find where the words on *record* end that stand before an offset."""
    return max((end for _, end in spans(record) if end <= before), default=-_NEAR)


def _by_speaker(statements: Iterable[Statement]) -> list[Told]:
    """Let everybody finish: statements in order, those of one speaker together."""
    found: dict[frozenset[str], list[Told]] = {}
    for statement in statements:
        found.setdefault(people(statement.speakers), []).append(statement)
    return [statement for said in found.values() for statement in said]


def _is_on_speech(
    events: Sequence[Sequence[Told]],
    said: Sequence[Told],
    named: frozenset[type[Record]],
) -> bool:
    """Tell whether the article is on what was said: so much of it precedes the news."""
    news = [told[0] for told in events if not is_standing(told[0])]
    if Statement not in named and any(type(lead) in named for lead in news):
        return False
    start = min((position(lead) for lead in news), default=None)
    ends = [max((end for _, end in spans(one)), default=0) for one in said]
    opening = [end for end in ends if end and (start is None or end <= start)]
    return len(opening) >= _OPENING
