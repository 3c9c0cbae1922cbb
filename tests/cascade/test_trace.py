# SPDX-License-Identifier: MIT
"""Traces: how far a rule got, matched or not."""

import pytest
from hypothesis import given, strategies as st

from sahelcoop.cascade import Engine, Trace
from tests.cascade.build import rule, units

LINES = st.lists(st.sampled_from(["A", "B", "C", "A+B", "D"]), max_size=9)
PATTERN = "<who:A> B{0,2} <what:C> D|D (B|C) <whom:A> C"


def told(trace: Trace) -> tuple[str, str, str]:
    """Give what was covered, what is missing and where it stopped."""
    covered = " ".join(str(unit.value) for unit in trace.units)
    stop = trace.stopped_at
    return covered, trace.missing, "" if stop is None else str(stop.value)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A B C D", ("A B C D", "", "")),
        ("C A B C E", ("A B C", "D", "E")),
        ("A B B", ("A B B", "<what:C>", "")),
        ("A B D C D", ("A B", "<what:C>", "D")),
        ("D C A D", ("D C A", "C", "D")),
        ("D E", ("D", "(B|C)", "E")),
        ("A E A B E", ("A B", "<what:C>", "E")),
    ],
)
def test_the_farthest_a_rule_got(line: str, expected: tuple[str, str, str]) -> None:
    """A trace covers what fitted and names the part and the unit where it ended."""
    (trace,) = Engine([rule(PATTERN)]).trace(units(line))

    assert expected == told(trace)
    assert trace.matched == (not expected[1])
    assert "test.rule" == trace.rule


def test_roles_met_so_far() -> None:
    """A near miss keeps the roles that it filled."""
    (trace,) = Engine([rule(PATTERN)]).trace(units("B A C E"))

    assert {"who": "A", "what": "C"} == {
        name: str(found[0].value) for name, found in trace.roles.items()
    }


def test_nothing_to_tell() -> None:
    """A rule that nothing fits, and one that sleeps, leave no trace."""
    asleep = rule("A", id="test.asleep", trigger="A")

    assert [] == list(Engine([rule("A B"), asleep]).trace(units("B B")))


@given(LINES)
def test_matches_as_find_does(line: list[str]) -> None:
    """A trace is a match exactly where the engine finds one."""
    engine = Engine([rule(PATTERN)])
    given_units = units(" ".join(line))
    found = [match.units for match in engine.find(given_units)]
    traced = [trace.units for trace in engine.trace(given_units) if trace.matched]

    assert bool(found) == bool(traced)
    assert set(traced) <= set(found)
