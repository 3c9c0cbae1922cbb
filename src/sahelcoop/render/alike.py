# SPDX-License-Identifier: MIT
"""What two records of one kind share: who, when, what was done."""

from collections.abc import Sequence

import attrs

from sahelcoop.model._record import WHOLE
from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import Agreement, AgreementStatus
from sahelcoop.model.attack import Attack
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.statement import Statement
from sahelcoop.render.deals import FATES
from sahelcoop.render.nouns import joined, opening
from sahelcoop.render.plan import same_people
from sahelcoop.render.sentences import sentence
from sahelcoop.render.verbs import has
from sahelcoop.render.voice import Voice

__all__ = [
    "are_agreed",
    "are_related",
    "does_the_same",
    "is_another",
    "moved_again",
    "precedes",
    "tell_same",
    "unrepeated",
]


def precedes(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Tell whether something was over before another began."""
    if one is None or other is None or one.latest is None or other.earliest is None:
        return False
    return one.latest < other.earliest


def is_another(one: Attack, other: Attack) -> bool:
    """Tell whether two attacks cannot be the same: on other days, or elsewhere."""
    if precedes(one.date, other.date) or precedes(other.date, one.date):
        return True
    here, there = ({place.name for place in a.places} for a in (one, other))
    return bool(here and there) and here.isdisjoint(there)


def are_agreed(*deals: Agreement) -> bool:
    """Tell whether deals were made or stand, so that their parties are the subject."""
    made = AgreementStatus.SIGNED
    return all(
        deal.status is made
        or (deal.status is AgreementStatus.IN_FORCE and deal.date is None)
        for deal in deals
    )


def moved_again(before: Agreement, record: Agreement) -> bool:
    """Tell whether who moved a deal was the subject of the sentence before."""
    led = before.status in FATES and record.status in FATES
    return led and bool(record.by) and same_people(before.by, record.by)


def does_the_same(before: Agreement, record: Agreement) -> bool:
    """Tell whether another did to the same deal what was just told of somebody."""
    alike = ("kind", "status", "name", "subject", "term", "documents", "certainty")
    theirs = [_names(deal.parties) - _names(deal.by) for deal in (before, record)]
    return (
        bool(before.by and record.by and record.date and theirs[0])
        and record.status in FATES
        and all(getattr(before, field) == getattr(record, field) for field in alike)
        and theirs[0] == theirs[1]
        and not _names(before.by) & _names(record.by)
        and not (record.according_to or record.other_parties or before.other_parties)
    )


def are_related(one: Delivery, other: Delivery) -> bool:
    """Tell whether two deliveries have a side in common: one adds to the other."""
    gave = _names(one.suppliers) & _names(other.suppliers)
    return bool(gave or _names(one.recipients) & _names(other.recipients))


def _names(parties: Sequence[Party]) -> set[str]:
    return {party.name for party in parties}


def tell_same(agreement: Agreement, voice: Voice) -> str:
    """Say that others did what was just told: "le Niger a fait de même le 6 août"."""
    movers = joined(list(map(voice.party, agreement.by)), voice.profile)
    verb = has("fait de même", movers, voice.mood(agreement.certainty))
    return sentence(opening(movers), verb, voice.when(agreement.date))


def unrepeated(statement: Statement, before: Statement) -> Statement:
    """Leave out through what, to whom and when, if the sentence before told it."""
    if statement.addressees not in {(), before.addressees}:
        return statement
    return attrs.evolve(
        statement,
        sources={p: found for p, found in statement.sources.items() if p == WHOLE},
        absent={},
        addressees=(),
        medium=None if _is_there(statement, before) else statement.medium,
        date=None if statement.date == before.date else statement.date,
    )


def _is_there(statement: Statement, before: Statement) -> bool:
    """Tell whether a medium is that of before: a letter of thanks is "une lettre"."""
    medium, known = statement.medium or "", before.medium or ""
    return medium == known or known.startswith(f"{medium} ")
