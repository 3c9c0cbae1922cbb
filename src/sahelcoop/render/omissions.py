# SPDX-License-Identifier: MIT
"""What a summary leaves out: what it has told already, and words about nobody known."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from sahelcoop.model._record import WHOLE, Record
from sahelcoop.model.actors import Actor, ActorRef, Party, UnnamedSource
from sahelcoop.model.agreement import Agreement, AgreementStatus
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render.goods import common_noun
from sahelcoop.render.heads import classes, is_infinitive
from sahelcoop.render.pronouns import gendered
from sahelcoop.render.spelling import spelled
from sahelcoop.render.typography import profile_of
from sahelcoop.render.wording import subordinate

__all__ = [
    "Happening",
    "Told",
    "is_said",
    "is_standing",
    "people",
    "points_nowhere",
    "position",
    "same_people",
    "spans",
    "tells",
]

Happening = Delivery | Attack | Agreement
Told = Happening | Statement
"""The records that can be told alone."""

_BACKGROUND: Final = frozenset({AgreementStatus.IN_FORCE, AgreementStatus.EXPIRED})
"""How a deal stands of which nothing new is told."""


def same_people(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Tell whether the same are named, in whatever order."""
    return people(one) == people(other)


def people(parties: Sequence[Party]) -> frozenset[str]:
    """Give names; "Un diplomate" at the start of a sentence is "un diplomate"."""
    unnamed = [p.name.casefold() for p in parties if isinstance(p, UnnamedSource)]
    return frozenset([*unnamed, *(p.name for p in parties if isinstance(p, ActorRef))])


def spans(record: Record) -> Iterator[tuple[int, int]]:
    """Give where the article has the words behind *record*."""
    for found in record.sources.values():
        for evidence in found:
            yield evidence.start, evidence.end


def position(record: Record) -> int:
    """Find where the article first speaks of *record*; made by hand, at the start."""
    return min((start for start, _ in spans(record)), default=0)


def is_standing(record: Told) -> bool:
    """Tell whether a deal is only there: nothing happened to it."""
    if not isinstance(record, Agreement) or record.date is not None:
        return False
    return record.status in _BACKGROUND


def is_said(deal: Agreement, statements: Iterable[Statement]) -> bool:
    """Tell whether a standing deal is no more than what its source says in words."""
    inside = [(e.start, e.end) for e in deal.sources.get(WHOLE, ())]
    return (
        is_standing(deal)
        and bool(inside and deal.according_to)
        and any(
            same_people(statement.speakers, deal.according_to)
            and all(e.start <= at and to <= e.end for at, to in inside)
            for statement in statements
            for e in statement.sources.get("text", ())
        )
    )


def tells(event: Happening, statement: Statement) -> bool:
    """Tell whether an event says all that the speaker reported.

    It does after its source, and where the words are but what it tells that the
    speaker did or is to do: "a annoncé quitter l’alliance".
    """
    if repeats(event, statement):
        return True
    speakers = set(statement.speakers)
    own = _doers(event) if is_infinitive(subordinate(statement.text)) else set()
    if statement.form is not Form.INDIRECT or not _sources(event) | own >= speakers:
        return False
    return _overlap(event, statement)


def _sources(event: Happening) -> set[Party]:
    """Give those after whom an event or a toll is told."""
    sources = set(event.according_to)
    if isinstance(event, Attack):
        sources |= {party for toll in event.tolls for party in toll.according_to}
    return sources


def _doers(event: Happening) -> set[Party]:
    """Give those whose act an event tells."""
    if isinstance(event, Delivery):
        return {*event.suppliers, *(one.who for one in event.participants)}
    return set(event.by) if isinstance(event, Agreement) else set()


_PRONOUN: Final = re.compile(
    r"(?:que |qu[’'])?(?P<who>ils?|elles?) (?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_IMPERSONAL: Final = re.compile(
    r"(?:n[’']|ne |s[’']|se |en |y )*(?:(?:faut|fallait|faudra|faudrait|agit|agissait"
    r"|agira|reste|restait|importe|convient|semble|suffit)\b"
    r"|(?<=y )(?:a|en|avait|aura|aurait)\b"
    r"|(?:est|était|sera|serait) (?:\S+ ){0,2}?(?:que |qu[’']|de |d[’']|temps))"
)
"""How a clause goes on whose "il" is nobody."""
_STUB: Final = re.compile(
    r"(?:que |qu[’'])?(?:tel(?:le)?s? (?:est|sont)|il s[’']agit là|c[’']est là)\W*$",
    re.IGNORECASE,
)
"""Words that were cut where they came to the point."""
_SHORT: Final = 14
"""Most words of a clause that says no more than a toll."""
_ACTS: Final = frozenset({SpeechAct.PLEDGE, SpeechAct.ANNOUNCE})


def points_nowhere(statement: Statement, actors: Mapping[str, Actor]) -> bool:
    """Tell whether reported words are about one whom a reader cannot know.

    Their subject is a pronoun that is not that of the speaker, or they break off.
    """
    if statement.form is not Form.INDIRECT:
        return False
    if _STUB.match(statement.text):
        return True
    found = _PRONOUN.match(statement.text)
    if found is None or not statement.speakers or _IMPERSONAL.match(found["rest"]):
        return False
    who = found["who"].lower()
    several = len(statement.speakers) > 1
    told = [
        gendered(one, actors.get(getattr(one, "actor", "") or ""))
        for one in statement.speakers
    ]
    plural = several or any(one is not None and one.plural for one in told)
    feminine = all(one is not None and one.feminine for one in told)
    known = all(told)
    gender = not known or feminine is who.startswith("elle")
    return who.endswith("s") is not plural or not gender


def repeats(event: Happening, statement: Statement) -> bool:
    """Tell whether reported words say of an event what is told of it anyway."""
    if statement.form is not Form.INDIRECT:
        return False
    if isinstance(event, Delivery):
        return _promises(event, statement)
    return isinstance(event, Attack) and _counts(event, statement)


def _promises(event: Delivery, statement: Statement) -> bool:
    """Tell whether words promise or announce the very goods of a delivery."""
    text = statement.text.lower()
    named = [
        any(form.lower() in text for form in (noun.singular, noun.plural))
        for noun in (common_noun(item.description) for item in event.items)
    ]
    own = statement.act in _ACTS and is_infinitive(subordinate(statement.text))
    same = {one.name for one in statement.speakers} <= {
        one.name for one in event.suppliers
    }
    return own and bool(named) and all(named) and (same or _overlap(event, statement))


def _counts(event: Attack, statement: Statement) -> bool:
    """Tell whether short words give a toll that is told after the same source."""
    words = re.findall(r"[\w’-]+", statement.text)
    if len(words) > _SHORT or not any(
        classes(word) & {"DEAD", "KILL", "WOUND"} for word in words
    ):
        return False
    return any(
        toll.according_to
        and people(toll.according_to) >= people(statement.speakers)
        and _figure(toll.quantity, statement.text)
        for toll in event.tolls
    )


def _figure(quantity: Quantity, text: str) -> bool:
    """Tell whether a text has the figure of a quantity, in digits or letters."""
    number = quantity.best
    if not isinstance(number, int) or not number:
        return False
    forms = (str(number), spelled(number, profile_of("fr")))
    return any(re.search(rf"\b{form}\b", text) for form in forms)


def _overlap(event: Happening, statement: Statement) -> bool:
    """Tell whether the article tells both in the same words."""
    there = list(spans(event))
    return any(s < e and b < f for s, f in spans(statement) for b, e in there)
