# SPDX-License-Identifier: MIT
"""Rule files: what is read of them, and which are refused with file and line."""

import pickle

import pytest

from sahelcoop.cascade import load_rules
from sahelcoop.errors import RuleError

GOOD = """\
# A file of rules.

[[rule]]
id = "test.first"
says = "A comes before B."
pattern = '<left:A> <right:B>'
emits = "PAIR"
positive = ["{left|a} {right|b}"]
negative = ["b"]

[[rule]]  # the second one
id = "test.second"
says = "C stands alone."
pattern = 'C'
emits = "SINGLE"
adds = ["ALONE"]
trigger = "C"
positive = ["c"]
negative = ["d"]
"""
SECOND = 11
"""Line at which the second rule of GOOD starts."""


def test_reads_rules() -> None:
    """Rules come in the order of the file, with what they leave out as defaults."""
    first, second = load_rules(GOOD, "test.toml", "test")

    assert ("test.first", "test", "PAIR") == (first.id, first.stage, first.emits)
    assert {"left", "right"} == first.pattern.roles
    assert (None, (), frozenset[str]()) == (first.trigger, first.keeps, first.adds)
    assert ("C", frozenset({"ALONE"})) == (second.trigger, second.adds)
    assert [("c",), ("d",)] == [second.positive, second.negative]


def test_reads_roles_that_are_kept() -> None:
    """The roles that a rule keeps stay in their order."""
    text = GOOD.replace('emits = "PAIR"', 'emits = "PAIR"\nkeeps = ["right", "left"]')

    assert ("right", "left") == load_rules(text, "test.toml", "test")[0].keeps


def test_no_rules() -> None:
    """A file may hold no rule yet."""
    assert () == load_rules("# Nothing.\n", "test.toml", "test")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('says = "C stands alone."', "", "says is missing"),
        ("pattern = 'C'", "", "pattern is missing"),
        ('id = "test.second"', "", "id is missing"),
        ('negative = ["d"]', "", "negative is missing"),
        ('adds = ["ALONE"]', 'ads = ["ALONE"]', "unknown key ads"),
        ('"test.second"', '"second"', "'second' is no id like speech.inversion"),
        ('"test.second"', '"Test.2"', "'Test.2' is no id like speech.inversion"),
        ('"test.second"', '"test.first"', "test.first stands twice"),
        ('"test.second"', "2", "id must be a text"),
        ('emits = "SINGLE"', 'emits = ""', "emits must be a text"),
        ('trigger = "C"', 'trigger = ["C"]', "trigger must be a text"),
        ('adds = ["ALONE"]', 'adds = "ALONE"', "adds must be a list of texts"),
        ('adds = ["ALONE"]', "adds = [1]", "adds must be a list of texts"),
        ('negative = ["d"]', 'negative = [""]', "negative must be a list of texts"),
        (
            'positive = ["c"]',
            "positive = []",
            "test.second needs positive and negative examples",
        ),
        (
            'negative = ["d"]',
            "negative = []",
            "test.second needs positive and negative examples",
        ),
        ("pattern = 'C'", "pattern = 'C?'", "test.second: matches nothing at all"),
        ("pattern = 'C'", "pattern = 'C|'", "test.second: empty alternative"),
        ("pattern = 'C'", "pattern = 'C*'", "test.second: cannot read '*'"),
        (
            "pattern = 'C'",
            "pattern = 'C{1,91}'",
            "test.second: spans up to 91 units, more than 90",
        ),
        (
            "pattern = 'C'",
            "pattern = '<a:C> <a:C>'",
            "test.second: role 'a' stands twice",
        ),
        (
            'adds = ["ALONE"]',
            'keeps = ["who", "what"]',
            "test.second: keeps what, which is no role",
        ),
    ],
)
def test_refuses_a_bad_rule(old: str, new: str, reason: str) -> None:
    """What is wrong with a rule is told with the line at which the rule starts."""
    before, after = GOOD.split("[[rule]]  # the second one")
    text = f"{before}[[rule]]  # the second one{after.replace(old, new, 1)}"
    with pytest.raises(RuleError) as caught:
        load_rules(text, "test.toml", "test")

    assert text != GOOD
    assert ("test.toml", SECOND, reason) == (
        caught.value.file,
        caught.value.line,
        caught.value.reason,
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (GOOD.replace('"SINGLE"', "SINGLE"), 15),
        (GOOD.replace("[[rule]]", "[[rule", 1), 3),
        ('[[rule]]\nid = """\n\n', 4),
    ],
)
def test_refuses_broken_toml(text: str, line: int) -> None:
    """What TOML does not allow is told with its line, or the last one."""
    with pytest.raises(RuleError) as caught:
        load_rules(text, "test.toml", "test")

    assert ("test.toml", line) == (caught.value.file, caught.value.line)


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("[[rule]]", "[[rules]]"),
        f'stage = "test"\n{GOOD}',
        "rule = 3",
        "rule = [{}]",
        "[rule]\nid = 'test.one'",
        GOOD.replace('"C stands alone."', "'''\n[[rule]]\n'''"),
    ],
)
def test_refuses_what_is_no_list_of_rules(text: str) -> None:
    """Nothing but rules may stand in a file, each under its own head."""
    with pytest.raises(RuleError) as caught:
        load_rules(text, "test.toml", "test")

    assert "test.toml:1: holds more than tables [[rule]], each on its line" == str(
        caught.value
    )


def test_error_says_where_and_pickles() -> None:
    """The message starts as compilers start theirs, and survives a process boundary."""
    with pytest.raises(RuleError) as caught:
        load_rules(GOOD.replace("'C'", "'C?'"), "test.toml", "test")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes

    assert "test.toml:11: test.second: matches nothing at all" == str(caught.value)
    assert str(caught.value) == str(again)
