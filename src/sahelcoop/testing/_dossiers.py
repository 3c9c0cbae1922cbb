# SPDX-License-Identifier: MIT
"""Strategies for dossiers: decisions, merged records and what stands beside them."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model.actors import Actor
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack
from sahelcoop.model.decisions import (
    Correction,
    Judgement,
    Retraction,
    Told,
    Verdict,
)
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.dossier import (
    Comparison,
    Conflict,
    Copies,
    Dossier,
    Link,
    Merged,
    MergedField,
    Variant,
)
from sahelcoop.testing._actors import actors
from sahelcoop.testing._build import Drawn, built, tuples
from sahelcoop.testing._documents import documents
from sahelcoop.testing._events import agreements, attacks, deliveries
from sahelcoop.testing._reports import reports
from sahelcoop.testing._statements import statements
from sahelcoop.testing._texts import ids, lines, nonempty_passages, passages

__all__ = [
    "conflicts",
    "copies",
    "corrections",
    "dossiers",
    "links",
    "merged_fields",
    "merged_records",
    "retractions",
    "variants",
    "verdicts",
]


def _two(one: str, other: str) -> SearchStrategy[Drawn]:
    """Draw two different ids under the names of their fields."""
    two = st.lists(ids(), min_size=2, max_size=2, unique=True)
    return two.map(lambda pair: dict(zip((one, other), pair, strict=True)))


def _told() -> SearchStrategy[Told]:
    return st.one_of(actors(), deliveries(), attacks(), agreements(), statements())


def verdicts(**fields: SearchStrategy[Any]) -> SearchStrategy[Verdict]:
    """Draw judgements on two records."""
    required = {"judgement": st.sampled_from(Judgement), "by": lines()}
    optional = {"reason": passages()}
    return built(
        Verdict,
        fields,
        required=required,
        optional=optional,
        together=_two("left", "right"),
    )


_MAKERS: Final[Mapping[type[Told], Callable[..., SearchStrategy[Told]]]] = {
    Actor: actors,
    Delivery: deliveries,
    Attack: attacks,
    Agreement: agreements,
}


@st.composite
def _corrected(draw: DrawFn) -> Drawn:
    """Draw some fields, and a record that has these and what it must have."""
    kind = draw(st.sampled_from(tuple(_MAKERS)))
    beside = {"id", "sources", "absent", "extra"}
    told = [f for f in attrs.fields(kind) if f.name not in beside]
    names = st.sampled_from([field.name for field in told])
    chosen = draw(st.lists(names, max_size=2, unique=True))
    unset: dict[str, Any] = {
        field.name: st.just(field.default)
        for field in attrs.fields(kind)
        if field.default is not attrs.NOTHING and field.name not in (*chosen, "id")
    }
    record = draw(_MAKERS[kind](**unset))
    return {"corrected": record, "fields": tuple(chosen)}


def corrections(**fields: SearchStrategy[Any]) -> SearchStrategy[Correction]:
    """Draw what a person puts in place of what a record says."""
    required = {"record": ids(), "by": lines()}
    optional = {"reason": passages()}
    return documents(
        Correction,
        fields,
        required=required,
        optional=optional,
        together=_corrected(),
    )


def retractions(**fields: SearchStrategy[Any]) -> SearchStrategy[Retraction]:
    """Draw articles that no longer count."""
    required = {"article": ids(), "by": lines()}
    return built(Retraction, fields, required=required, optional={"reason": passages()})


def variants(**fields: SearchStrategy[Any]) -> SearchStrategy[Variant]:
    """Draw who has a value, and how it stands to the preferred one."""
    required = {
        "records": tuples(nonempty_passages()),
        "comparison": st.sampled_from(Comparison),
    }
    return built(Variant, fields, required=required)


def conflicts(**fields: SearchStrategy[Any]) -> SearchStrategy[Conflict]:
    """Draw values that are not the preferred ones."""
    required = {
        "event": ids(),
        "field": lines(),
        "comparison": st.sampled_from(Comparison),
        "preferred": tuples(nonempty_passages()),
        "other": tuples(nonempty_passages()),
    }
    return built(Conflict, fields, required=required)


def merged_fields(**fields: SearchStrategy[Any]) -> SearchStrategy[MergedField]:
    """Draw fields on which records differ."""
    required = {
        "name": lines(),
        "rule": lines(),
        "variants": tuples(variants(), min_size=1),
    }
    return built(MergedField, fields, required=required)


def merged_records(**fields: SearchStrategy[Any]) -> SearchStrategy[Merged]:
    """Draw records put together from several."""
    required = {"record": _told(), "members": tuples(nonempty_passages())}
    optional = {"fields": tuples(merged_fields())}
    return documents(Merged, fields, required=required, optional=optional)


def links(**fields: SearchStrategy[Any]) -> SearchStrategy[Link]:
    """Draw summings-up and what they may cover."""
    return built(Link, fields, together=_two("summary", "event"))


def copies(**fields: SearchStrategy[Any]) -> SearchStrategy[Copies]:
    """Draw articles that are one source."""
    required = {"articles": tuples(nonempty_passages())}
    return built(Copies, fields, required=required)


def dossiers(**fields: SearchStrategy[Any]) -> SearchStrategy[Dossier]:
    """Draw dossiers; nothing in them need be about the records that they hold."""
    optional = {
        "reports": tuples(reports()),
        "decisions": tuples(verdicts() | corrections() | retractions()),
        "merged": tuples(merged_records()),
        "verdicts": tuples(verdicts()),
        "links": tuples(links()),
        "copies": tuples(copies()),
    }
    return documents(Dossier, fields, optional=optional)
