# SPDX-License-Identifier: MIT
"""Spans and evidence: where the words stand, and whether they still do."""

import random
from typing import Any

import pytest

from sahelcoop.errors import ModelError
from sahelcoop.model import Absence, Evidence, Mismatch, Span

TEXT = "De Moscou, le 30 mars : « oui »."
MOSCOU = Evidence("a1", 3, 9, "Moscou", "De ", ", le", "names.metonym")


def test_absences() -> None:
    """A field is silent for one of three reasons."""
    assert ["undisclosed", "not_applicable", "unparsed"] == list(Absence)


def test_quotes_with_surroundings() -> None:
    """Evidence of a text has its words, 32 code points around them, and the rule."""
    text = "é" * 40 + "mot" + "ù" * 40

    found = Evidence.of("a1", text, 40, 43, "r")

    assert Evidence("a1", 40, 43, "mot", "é" * 32, "ù" * 32, "r") == found


def test_quotes_at_the_borders() -> None:
    """Where the text ends, the surroundings end too."""
    assert Evidence("a1", 0, 3, "mot", rule="r") == Evidence.of("a1", "mot", 0, 3, "r")


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (TEXT, True),
        ("De Moscou, le", True),
        ("De Moscou, la", False),
        ("De Moscou", False),
        ("À Moscou, le 30", False),
        ("Le Moscou, le 30", False),
        ("De Bamako, le 30", False),
        ("Et de Moscou, le 30", False),
        ("", False),
    ],
)
def test_holds_in(text: str, holds: bool) -> None:  # noqa: FBT001
    """Words hold where they stand at their place between the same surroundings."""
    assert holds is MOSCOU.holds_in(text)


def test_a_prefix_before_the_text_does_not_hold() -> None:
    """At the very start of a text there is nothing before the words."""
    assert not Evidence("a1", 0, 3, "oui", prefix="« ").holds_in("oui")


@pytest.mark.parametrize(
    ("start", "end", "exact", "message"),
    [
        (0, 0, "", r"end must be 0 \(exact, not empty\) after start, got 0"),
        (3, 8, "Moscou", r"end must be 6 \(exact, not empty\) after start, got 8"),
        (9, 3, "Moscou", "end must be 6"),
        (-1, 5, "Moscou", "start must be an int from 0"),
        (3.0, 9, "Moscou", "start must be an int from 0"),
        (3, 9, "Mos\x00ou", "exact must hold no control character"),
    ],
)
def test_evidence_refuses(start: int, end: int, exact: str, message: str) -> None:
    """Evidence has as many words as lie between its offsets, at least one letter."""
    with pytest.raises(ModelError, match=f"Evidence.{message}"):
        Evidence("a1", start, end, exact)


@pytest.mark.parametrize("end", [4, 3])
def test_spans_are_not_empty(end: int) -> None:
    """A span ends after it starts."""
    with pytest.raises(ModelError, match=r"Span\.end must lie after start \(4\)"):
        Span(4, end)


@pytest.mark.parametrize(
    "ascending",
    [
        [Span(0, 2), Span(0, 9), Span(0, 9, "menu"), Span(1, 2)],
        [
            Evidence("a1", 0, 1, "a"),
            Evidence("a1", 1, 2, "a"),
            Evidence("a1", 1, 3, "aa"),
            Evidence("a1", 1, 3, "ab"),
            Evidence("a1", 1, 3, "ab", rule="r"),
            Evidence("a2", 0, 1, "a"),
        ],
    ],
    ids=["spans", "evidence"],
)
def test_sorts_by_place(ascending: list[Span]) -> None:
    """They sort as they stand in the text, the shorter first."""
    shuffled = random.Random(0).sample(ascending, len(ascending))  # noqa: S311 - a shuffle

    assert ascending == sorted(shuffled)
    assert ascending[0] <= ascending[0] < ascending[1]
    assert ascending[1] > ascending[0] >= ascending[0]


@pytest.mark.parametrize("value", [Span(0, 1), MOSCOU], ids=["span", "evidence"])
def test_is_not_ordered_among_other_things(value: Span) -> None:
    """A comparison with anything else is a mistake."""
    mixed: Any = [value, 0]
    with pytest.raises(TypeError):
        sorted(mixed)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Span(0, 2, "menu"), "Span(0, 2, note='menu')"),
        (Evidence("a1", 0, 1, "a"), "Evidence('a1', 0, 1, 'a')"),
        (
            Mismatch("d1", "date", Evidence("a1", 0, 1, "a"), "b"),
            "Mismatch('d1', 'date', Evidence('a1', 0, 1, 'a'), 'b')",
        ),
    ],
)
def test_repr(value: object, shown: str) -> None:
    """What is printed reads like the call that made it."""
    assert shown == repr(value)
