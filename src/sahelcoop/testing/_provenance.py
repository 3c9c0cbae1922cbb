# SPDX-License-Identifier: MIT
"""Strategies for what stands beside the facts: evidence, absences, extra JSON."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model._checks import LARGEST
from sahelcoop.model._mapping import FrozenMap
from sahelcoop.model.article import Article
from sahelcoop.model.provenance import Absence, Evidence, Mismatch, Span
from sahelcoop.testing._build import Terse, built, mappings, tuples
from sahelcoop.testing._texts import ids, lines, nonempty_passages, passages

__all__ = [
    "absent_maps",
    "evidence",
    "extra_maps",
    "frozen_maps",
    "mismatches",
    "source_maps",
    "spans",
]

_RESERVED: Final = frozenset({"schema_version", "type"})
"""Keys of JSON that are no fields."""


@st.composite
def _stretches(draw: DrawFn, length: int) -> tuple[int, int]:
    """Draw the start and the end of a stretch of a text that is not empty."""
    start = draw(st.integers(0, length - 1))
    return start, draw(st.integers(start + 1, length))


@st.composite
def spans(draw: DrawFn, *, length: int = LARGEST) -> Span:
    """Draw spans of a text of *length* code points, at least one."""
    start, end = draw(_stretches(length))
    return Span(start, end, draw(passages()))


@st.composite
def _loose_evidence(draw: DrawFn) -> Evidence:
    exact = draw(nonempty_passages())
    start = draw(st.integers(0, LARGEST - len(exact)))
    texts = draw(st.tuples(passages(), passages(), passages()))
    return Evidence(draw(lines()), start, start + len(exact), exact, *texts)


@st.composite
def _verifying_evidence(draw: DrawFn, of: Terse[Article]) -> Evidence:
    article, text = of.value, of.value.text
    start, end = draw(_stretches(len(text)))
    before, after = draw(st.integers(0, start)), draw(st.integers(end, len(text)))
    return Evidence(
        article.id,
        start,
        end,
        text[start:end],
        text[before:start],
        text[end:after],
        draw(passages()),
    )


def evidence(*, article: Article | None = None) -> SearchStrategy[Evidence]:
    """Draw evidence; that of an *article* verifies, and an empty text has none."""
    if article is None:
        return _loose_evidence()
    return _verifying_evidence(Terse(article)) if article.text else st.nothing()


def mismatches(**fields: SearchStrategy[Any]) -> SearchStrategy[Mismatch]:
    """Draw evidence that did not verify."""
    required = {
        "record": ids(),
        "path": lines(),
        "evidence": evidence(),
        "found": passages(),
    }
    return built(Mismatch, fields, required=required)


def frozen_maps(values: SearchStrategy[Any]) -> SearchStrategy[FrozenMap[Any]]:
    """Draw mappings from lines of text to *values*."""
    return mappings(lines(), values).map(FrozenMap)


def source_maps(
    paths: tuple[str, ...], article: Article | None = None
) -> SearchStrategy[dict[str, tuple[Evidence, ...]]]:
    """Draw sources for some of the *paths*."""
    if article is None:
        return mappings(st.sampled_from(paths), _loose_sources())
    if not article.text:
        return st.just({})
    verifying = tuples(evidence(article=article), min_size=1)
    return mappings(st.sampled_from(paths), verifying)


@cache
def _loose_sources() -> SearchStrategy[tuple[Evidence, ...]]:
    """Draw the sources of one path; maps of them are made at each draw of a record."""
    return tuples(evidence(), min_size=1)


def absent_maps(paths: tuple[str, ...]) -> SearchStrategy[dict[str, Absence]]:
    """Draw reasons why some of the *paths* say nothing."""
    return mappings(st.sampled_from(paths), st.sampled_from(Absence))


@cache
def _json() -> SearchStrategy[str]:
    """Draw JSON in the form in which the library writes it."""
    numbers = st.integers(-LARGEST, LARGEST) | st.floats(-LARGEST, LARGEST)
    leaves = st.none() | st.booleans() | numbers | passages()
    values = st.recursive(
        leaves,
        lambda some: st.lists(some) | st.dictionaries(passages(), some),
        max_leaves=4,
    )
    return values.map(
        lambda value: json.dumps(
            value, ensure_ascii=False, separators=(",", ":"), sort_keys=True
        )
    )


@st.composite
def _unknown_paths(draw: DrawFn, known: Mapping[str, frozenset[str]]) -> str:
    path = draw(st.sampled_from(tuple(known)))
    taken = known[path] | _RESERVED
    name = draw(lines(without=".%").filter(lambda line: line not in taken))
    return f"{path}.{name}" if path else name


def extra_maps(known: Mapping[str, frozenset[str]]) -> SearchStrategy[dict[str, str]]:
    """Draw raw JSON of version 2 under keys that the objects at *known* do not have."""
    unknown = mappings(_unknown_paths(known), _json())
    return unknown.map(lambda held: held and {**held, "schema_version": "2"})
