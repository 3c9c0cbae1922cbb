# SPDX-License-Identifier: MIT
"""What Hypothesis calls when it starts, so that `from_type` knows the model."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any, Final, cast, get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sahelcoop.model import (
    Actor,
    ActorRef,
    Affiliation,
    Agreement,
    Article,
    ArticleInfo,
    Attack,
    ClockTime,
    Component,
    Conflict,
    Copies,
    Correction,
    Day,
    Delivery,
    Dossier,
    Duration,
    EdtfDate,
    EdtfInterval,
    Evidence,
    FrozenMap,
    Item,
    Link,
    Merged,
    MergedField,
    Mismatch,
    Name,
    Office,
    PartialDate,
    Participant,
    Perpetrator,
    Place,
    Quantity,
    Recurrence,
    Report,
    Retraction,
    Scope,
    Span,
    Statement,
    Target,
    Toll,
    UnnamedSource,
    Variant,
    Verdict,
)

__all__ = ["register"]

STRATEGIES: Final[dict[type, str]] = {
    Actor: "actors",
    ActorRef: "actor_refs",
    Affiliation: "affiliations",
    Agreement: "agreements",
    Article: "articles",
    ArticleInfo: "article_infos",
    Attack: "attacks",
    ClockTime: "clock_times",
    Component: "edtf_components",
    Conflict: "conflicts",
    Copies: "copies",
    Correction: "corrections",
    Day: "days",
    Delivery: "deliveries",
    Dossier: "dossiers",
    Duration: "durations",
    EdtfDate: "edtf_dates",
    EdtfInterval: "edtf_intervals",
    Evidence: "evidence",
    Item: "items",
    Link: "links",
    Merged: "merged_records",
    MergedField: "merged_fields",
    Mismatch: "mismatches",
    Name: "names",
    Office: "offices",
    Participant: "participants",
    PartialDate: "partial_dates",
    Perpetrator: "perpetrators",
    Place: "places",
    Quantity: "quantities",
    Recurrence: "recurrences",
    Report: "reports",
    Retraction: "retractions",
    Scope: "scopes",
    Span: "spans",
    Statement: "statements",
    Target: "targets",
    Toll: "tolls",
    UnnamedSource: "unnamed_sources",
    Variant: "variants",
    Verdict: "verdicts",
}
"""The function of `sahelcoop.testing` for each class; enums need none."""


def register() -> None:
    """Register a strategy for every class of the model.

    Hypothesis keeps classes, so the model is imported; functions are looked up, and
    strategies built, when they are asked for.
    """
    for kind, name in STRATEGIES.items():
        st.register_type_strategy(kind, partial(_strategy, name))
    st.register_type_strategy(FrozenMap, _mapping)


def _strategy(name: str, _: type) -> SearchStrategy[Any]:
    testing = import_module("sahelcoop.testing")
    function = cast("Callable[[], SearchStrategy[Any]]", getattr(testing, name))
    return function()


def _mapping(kind: type) -> SearchStrategy[FrozenMap[Any]]:
    (values,) = get_args(kind) or (str,)
    found = import_module("sahelcoop.testing").frozen_maps(st.from_type(values))
    return cast("SearchStrategy[FrozenMap[Any]]", found)
