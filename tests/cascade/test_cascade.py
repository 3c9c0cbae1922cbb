# SPDX-License-Identifier: MIT
"""Short lines, derived stage by stage."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, strategies as st

from sahelcoop.cascade import Cascade, Engine, Node, Rule, cascade as module
from tests.cascade.build import rule, units

KNOWN = [frozenset(set_of) for set_of in ("A", "B", "C", "AB", "D")]
LINES = st.lists(st.sampled_from(KNOWN), max_size=8)


def make(name: str, pattern: str, trigger: str, **more: Any) -> Rule:  # noqa: ANN401
    """Make a rule that emits its name in capitals."""
    emits = name.upper()
    return rule(pattern, id=f"test.{name}", trigger=trigger, emits=emits, **more)


def derive(cascade: Cascade, line: str) -> list[str]:
    """Derive a line of words, `AB` having two features; say what was made of it."""
    chars = "".join(cascade.char(frozenset(word)) for word in line.split())
    return [told(node) for node in cascade.derive(chars)]


def told(cell: Node | int) -> str:
    """Print a node as its rule, span and roles."""
    if isinstance(cell, int):
        return str(cell)
    roles = "".join(f" {name}={told(inner)}" for name, inner in cell.roles.items())
    return f"({cell.rule.id.removeprefix('test.')} {cell.start}-{cell.end}{roles})"


PAIR = make("pair", "<one:A> <two:B>", "A")
LONE = make("lone", "<one:A>", "A")
SUM = make("sum", "<left:PAIR> C <right:PAIR|LONE>", "PAIR")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A B", ["(pair 0-2 one=0 two=1)"]),
        ("C A", ["(lone 1-2 one=1)"]),
        ("A A B", ["(lone 0-1 one=0)", "(pair 1-3 one=1 two=2)"]),
        ("D C", []),
        (
            "A B C A D",
            ["(sum 0-4 left=(pair 0-2 one=0 two=1) right=(lone 3-4 one=3))"],
        ),
    ],
)
def test_stages(line: str, expected: list[str]) -> None:
    """A stage sees the chunks of the stages before it; what is left over stays."""
    assert expected == derive(Cascade([[PAIR, LONE], [SUM]], KNOWN), line)


def test_the_longest_wins_then_the_earlier_rule() -> None:
    """Of matches that overlap the longest stands, of equals that of the first rule."""
    longer = make("longer", "A B C", "A")
    other = make("other", "A B", "A")

    assert ["(longer 0-3)"] == derive(Cascade([[PAIR, longer]], KNOWN), "A B C")
    assert ["(other 0-2)"] == derive(Cascade([[other, PAIR]], KNOWN), "A B C")


def test_context_is_left_over() -> None:
    """A rule with a role `mention` covers that alone; its context is free again."""
    after = make("after", "D <mention:<what:A> B?>", "A")
    again = make("again", "D <inner:AFTER>", "D")

    assert ["(after 1-3 what=1)"] == derive(Cascade([[after]], KNOWN), "D A B C")
    assert ["(again 0-2 inner=(after 1-2 what=1))"] == derive(
        Cascade([[after], [again]], KNOWN), "D A C"
    )


def test_what_a_chunk_adds() -> None:
    """A chunk has what its rule emits and adds, and nothing of what it covers."""
    plus = make("plus", "A B", "A", adds=frozenset({"MORE"}))
    use = make("use", "<it:PLUS&MORE&!A>", "PLUS")

    assert ["(use 0-2 it=(plus 0-2))"] == derive(Cascade([[plus], [use]], KNOWN), "A B")


def test_unheard_of_features() -> None:
    """What no rule names is a space, and wakes nothing."""
    cascade = Cascade([[PAIR]], KNOWN)

    assert " " == cascade.char(frozenset({"E"})) == cascade.char(frozenset())
    assert () == cascade.derive("  ")
    assert {"A"} == cascade.triggers


def test_a_rule_sleeps_without_its_trigger() -> None:
    """A rule whose trigger is not in the line is not even compiled."""
    cascade = Cascade([[PAIR]], KNOWN)
    derive(cascade, "B C")

    assert {} == cascade._compiled


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A full memory is emptied, and what comes of a line stays the same."""
    monkeypatch.setattr(module, "_MOST_KEPT", 2)
    cascade = Cascade([[PAIR, LONE]], KNOWN)
    lines = ["A", "A B", "B A", "A"]
    found = [derive(cascade, line) for line in lines]

    assert found[0] == found[3] == ["(lone 0-1 one=0)"]
    assert len(cascade._kept) <= 2


def test_threads_agree() -> None:
    """Threads that share a cascade make the same of the same lines."""
    lines = ["A B", "A", "A B C A", "B", "A A A B"] * 20
    expected = [derive(Cascade([[PAIR, LONE], [SUM]], KNOWN), line) for line in lines]
    shared = Cascade([[PAIR, LONE], [SUM]], KNOWN)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda line: derive(shared, line), lines))

    assert expected == found


@given(LINES)
def test_one_rule_finds_what_the_engine_finds(line: list[frozenset[str]]) -> None:
    """A cascade of one rule and an engine with it match the same stretches."""
    one = make("one", "A (B|C){0,2} D?", "A")
    cascade = Cascade([[one]], KNOWN)
    chars = "".join(map(cascade.char, line))
    words = " ".join("+".join(sorted(features)) for features in line)

    assert [(m.start, m.end) for m in Engine([one]).find(units(words))] == [
        (node.start, node.end) for node in cascade.derive(chars)
    ]
