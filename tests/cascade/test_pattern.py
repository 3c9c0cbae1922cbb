# SPDX-License-Identifier: MIT
"""Patterns: what they match, and which of them are refused."""

import pytest
from hypothesis import assume, given, strategies as st

from sahelcoop.cascade import Engine, Pattern
from sahelcoop.cascade.pattern import MOST_UNITS, PatternError
from tests.cascade import naive
from tests.cascade.build import roles, rule, units, words

PLACES = "has 160 places, more than 150"
WAYS = "more than 3000"
TERMS = ("A", "B", "C", '"le"')
FEATURES = st.frozensets(st.sampled_from(TERMS), min_size=1)


@pytest.mark.parametrize(
    ("pattern", "line", "expected"),
    [
        ("A", "A B A+B", ["A", "A+B"]),
        ("A&B", "A B A+B", ["A+B"]),
        ("A&!B", "A B A+B", ["A"]),
        ("!A&!B", "A B C A+B", ["C"]),
        ("A&C", "A B", []),
        ('"le"', '"le" le LE', ['"le"']),
        ('B&!"le"', 'B+"le" B', ["B"]),
        ('"aujourd\'hui"', '"aujourd\'hui"', ['"aujourd\'hui"']),
        (". B", "C B B B", ["C B", "B B"]),
        ("A B", "A C B A B", ["A B"]),
        ("A|B C", "A B C", ["A", "B C"]),
        ("(A|B) C", "A C B C", ["A C", "B C"]),
        ("A B? C", "A C A B C A B B C", ["A C", "A B C"]),
        ("A{2,3}", "A A A A A A", ["A A A", "A A A"]),
        ("A{2,3}", "A B A A", ["A A"]),
        ("(A B){2,2} C", "A B A B C", ["A B A B C"]),
        ("A{0,2} B", "A A A B", ["A A B"]),
        ("(A{1,2} B)? C", "A A B C C", ["A A B C", "C"]),
        ("(A? B){0,2} (A{1,2}){0,1} C", "A B B A A C", ["A B B A A C"]),
        ("  A\n   B ", "A B", ["A B"]),
    ],
)
def test_matches(pattern: str, line: str, expected: list[str]) -> None:
    """Features, forms, negation, choice and repetition, leftmost and greedy."""
    found = Engine([rule(pattern)]).find(units(line))

    assert expected == [words(match) for match in found]


@pytest.mark.parametrize(
    ("pattern", "line", "expected"),
    [
        ("<who:A> B <what:C>", "A B C", {"who": "A", "what": "C"}),
        ("<all:A <part:B> C>", "A B C", {"all": "A B C", "part": "B"}),
        ("<who:A|B> C", "B C", {"who": "B"}),
        ("<one:A>|<two:B>", "B", {"two": "B"}),
        ("A <maybe:B>?", "A C", {}),
        ("A <maybe:B?>", "A C", {"maybe": ""}),
        ("(<last:A|B> C){1,3}", "A C B C", {"last": "B"}),
    ],
)
def test_roles(pattern: str, line: str, expected: dict[str, str]) -> None:
    """A role names the units inside it; one that is not met is not there."""
    (found,) = Engine([rule(pattern)]).find(units(line))

    assert expected == roles(found)


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("", "empty alternative"),
        ("  ", "empty alternative"),
        ("A|", "empty alternative"),
        ("|A", "empty alternative"),
        ("A||B", "empty alternative"),
        ("A ()", "empty alternative"),
        ("<who:>", "empty alternative"),
        ("A?", "matches nothing at all"),
        ("A|B{0,2}", "matches nothing at all"),
        ("A*", "cannot read '*'"),
        ("A+", "cannot read '+'"),
        ("A{1,}", "cannot read '{1,}'"),
        ("A{3}", "cannot read '{3}'"),
        ("A a", "cannot read ' a'"),
        ('A "le', "cannot read ' \"le'"),
        ("A&", "cannot read '&'"),
        ("<Who:A>", "cannot read '<Who:A>'"),
        (f"A{{1,{MOST_UNITS + 1}}}", "spans up to 91 units, more than 90"),
        ("(A B|C){1,46}", "spans up to 92 units, more than 90"),
        ("A{0,45} .{1,46}", "spans up to 91 units, more than 90"),
        ("<who:A> B <who:C>", "role 'who' stands twice"),
        ("?", "'?' repeats nothing"),
        ("A??", "'?' repeats nothing"),
        ("A{1,2}{1,2}", "'{1,2}' repeats nothing"),
        ("A{0,0} B", "'{0,0}' repeats nothing"),
        ("A{3,2}", "'{3,2}' repeats nothing"),
        ("(A{1,3}){1,29} B", "'{1,29}' repeats a repetition"),
        ("<who:A (B|C{2,2})>{0,2} D", "'{0,2}' repeats a repetition"),
        ("(A", "')' is missing"),
        ("<who:A", "'>' is missing"),
        ("<who:A)", "'>' is missing"),
        ("(A>", "')' is missing"),
        ("A)", "unexpected ')'"),
        ("A|B|A", "ambiguous: branch 'A' stands twice"),
        ("C (A B?|A B?)", "ambiguous: branch 'A B?' stands twice"),
        ("A{0,2} A{1,3} B", "ambiguous: 'A' is repeated twice in a row"),
        (". (!A){0,4} (!A){0,2}", "ambiguous: '(!A)' is repeated twice in a row"),
        (f"({'|'.join(f'A{n}' for n in range(16))}){{1,10}}", PLACES),
        (
            "(!A){0,39} B .{0,39} B (!C){0,2} A",
            "can share units out in 4800 ways, " + WAYS,
        ),
        ("A>", "unexpected '>'"),
    ],
)
def test_refusals(pattern: str, reason: str) -> None:
    """A malformed, unbounded, empty, ambiguous, wide or costly pattern is refused."""
    with pytest.raises(PatternError) as caught:
        Pattern.parse(pattern)

    assert reason == str(caught.value)


def test_widest_pattern() -> None:
    """A pattern may span as many units as the limit says."""
    widest = Pattern.parse(f"A{{{MOST_UNITS},{MOST_UNITS}}}")

    assert widest.compile(lambda _: "x").fullmatch("x" * MOST_UNITS)


def test_terms_and_forms() -> None:
    """A pattern tells which features and forms it asks for, wanted or not."""
    pattern = Pattern.parse('<who:A&!B> ("le"|!"la"&C)')

    assert {"A", "B", "C", '"le"', '"la"'} == pattern.terms
    assert {"le", "la"} == pattern.forms
    assert {"who"} == pattern.roles
    assert '<who:A&!B> ("le"|!"la"&C)' == pattern.source


def classes() -> st.SearchStrategy[naive.Node]:
    """Draw a class of at most two wanted and one unwanted term, or any unit."""
    some = st.frozensets(st.sampled_from(TERMS), max_size=2)
    return st.builds(
        naive.Class, some, st.frozensets(st.sampled_from(TERMS), max_size=1)
    )


def larger(parts: st.SearchStrategy[naive.Node]) -> st.SearchStrategy[naive.Node]:
    """Draw a row, choice or repetition of *parts*, the last of parts that allow it."""
    several = st.lists(parts, min_size=1, max_size=3, unique_by=str).map(tuple)
    taking = parts.filter(lambda part: part.least > 0 and "}" not in str(part))
    bounds = st.tuples(st.integers(0, 2), st.integers(0, 2))
    return st.one_of(
        several.map(naive.Row),
        several.map(naive.Choice),
        st.builds(
            lambda part, low_more: naive.Repeat(
                part, low_more[0], max(1, sum(low_more))
            ),
            taking,
            bounds,
        ),
    )


@st.composite
def patterns(draw: st.DrawFn) -> naive.Node:
    """Draw a pattern neither empty nor too wide, its parts with roles or not."""
    parts = draw(
        st.lists(
            st.recursive(classes(), larger, max_leaves=5),
            min_size=1,
            max_size=4,
            unique_by=str,
        )
    )
    marked = draw(st.sets(st.integers(0, 3)))
    named = tuple(
        naive.Role(f"role_{'abcd'[n]}", part) if n in marked else part
        for n, part in enumerate(parts)
    )
    pattern = naive.Row(named) if draw(st.booleans()) else naive.Choice(named)
    assume(pattern.least > 0)
    assume(pattern.most <= MOST_UNITS)
    return pattern


@given(patterns(), st.lists(FEATURES, max_size=10))
def test_agrees_with_a_naive_matcher(
    pattern: naive.Node, line: list[frozenset[str]]
) -> None:
    """The compiled pattern finds what trying everything in order finds."""
    given_units = units(" ".join("+".join(sorted(features)) for features in line))
    expected = [
        (start, end, {name: end - start for name, (start, end) in met.items()})
        for start, end, met in naive.find(pattern, line)
    ]
    found = [
        (match.start, match.end, {name: len(met) for name, met in match.roles.items()})
        for match in Engine([rule(str(pattern))]).find(given_units)
    ]

    assert expected == found
