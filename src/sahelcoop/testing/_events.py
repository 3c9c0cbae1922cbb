# SPDX-License-Identifier: MIT
"""Strategies for deliveries, attacks and agreements, and for their parts."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sahelcoop.model._event import Certainty
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.article import Article
from sahelcoop.model.attack import (
    Attack,
    AttackKind,
    Basis,
    Claim,
    Group,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.delivery import (
    Aggregation,
    Delivery,
    DeliveryStatus,
    Participant,
    Terms,
)
from sahelcoop.testing._actors import actor_refs, parties
from sahelcoop.testing._build import Fields, built, tuples
from sahelcoop.testing._dates import durations, partial_dates
from sahelcoop.testing._documents import documents
from sahelcoop.testing._texts import lines, passages
from sahelcoop.testing._values import items, places, quantities

__all__ = [
    "agreements",
    "attacks",
    "deliveries",
    "participants",
    "perpetrators",
    "targets",
    "tolls",
]


def _event_fields() -> Fields:
    return {
        "certainty": st.sampled_from(Certainty),
        "according_to": tuples(parties()),
        "date": partial_dates(),
    }


def _where() -> Fields:
    """Draw some place more often than none: what has none is on no map."""
    return {"places": tuples(places()) | tuples(places(), min_size=1)}


def participants(**fields: SearchStrategy[Any]) -> SearchStrategy[Participant]:
    """Draw people who took part in a hand-over."""
    required = {"who": parties(), "part": lines()}
    return built(Participant, fields, required=required)


def deliveries(
    *, article: Article | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Delivery]:
    """Draw deliveries."""
    optional = {
        **_event_fields(),
        "suppliers": tuples(parties()),
        "recipients": tuples(parties()),
        "participants": tuples(participants()),
        "items": tuples(items()),
        "items_exhaustive": st.booleans(),
        "status": st.sampled_from(DeliveryStatus),
        "announced": partial_dates(),
        "carriers": tuples(items()),
        "terms": st.sampled_from(Terms),
        "aggregation": st.sampled_from(Aggregation),
        "motive": passages(),
    }
    return documents(
        Delivery, fields, required=_where(), optional=optional, article=article
    )


def tolls(**fields: SearchStrategy[Any]) -> SearchStrategy[Toll]:
    """Draw tolls."""
    required = {"harm": st.sampled_from(Harm), "quantity": quantities()}
    optional = {
        "who": lines(),
        "group": st.sampled_from(Group),
        "according_to": tuples(parties()),
    }
    return built(Toll, fields, required=required, optional=optional)


def perpetrators(**fields: SearchStrategy[Any]) -> SearchStrategy[Perpetrator]:
    """Draw perpetrators."""
    optional = {"basis": st.sampled_from(Basis), "according_to": tuples(parties())}
    return built(Perpetrator, fields, required={"who": parties()}, optional=optional)


def targets(**fields: SearchStrategy[Any]) -> SearchStrategy[Target]:
    """Draw targets."""
    optional = {
        "group": st.sampled_from(Group),
        "actor": actor_refs(),
        "place": places(),
    }
    return built(Target, fields, required={"description": lines()}, optional=optional)


def attacks(
    *, article: Article | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Attack]:
    """Draw attacks."""
    optional = {
        **_event_fields(),
        "kind": st.sampled_from(AttackKind),
        "targets": tuples(targets()),
        "perpetrators": tuples(perpetrators()),
        "claim": st.sampled_from(Claim),
        "assaults": quantities(),
        "means": tuples(items()),
        "tolls": tuples(tolls()),
    }
    return documents(
        Attack, fields, required=_where(), optional=optional, article=article
    )


def agreements(
    *, article: Article | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Agreement]:
    """Draw agreements."""
    optional = {
        **_event_fields(),
        "parties": tuples(parties()),
        "other_parties": quantities(),
        "by": tuples(parties()),
        "term": durations(),
        "kind": st.sampled_from(AgreementKind),
        "name": lines(),
        "subject": passages(),
        "documents": quantities(),
        "status": st.sampled_from(AgreementStatus),
    }
    return documents(Agreement, fields, optional=optional, article=article)
