# SPDX-License-Identifier: MIT
"""Every rule of the mention stages matches its positive examples, no negative one."""

from collections.abc import Iterator
from functools import cache

import pytest

from sahelcoop.cascade import Node, Rule
from sahelcoop.cascade.pattern import MOST_UNITS, UnitClass
from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions.find import Finder
from sahelcoop.mentions.joining import Columns
from sahelcoop.mentions.page import Page
from sahelcoop.rules import MENTION_STAGES, rules_of
from sahelcoop.text import fold, scan
from tests.rules.examples import MARK, Example, examples


@cache
def finder() -> Finder:
    """Give one finder for all examples."""
    return Finder(default_lexicon())


def within(node: Node) -> Iterator[Node]:
    """Give *node* and the nodes that play a role in it, however deep."""
    yield node
    for cell in node.roles.values():
        if isinstance(cell, Node):
            yield from within(cell)


def matches(rule: Rule, text: str) -> Iterator[set[tuple[str, str]]]:
    """Give what plays which role wherever *rule* matched in *text*."""
    view = fold(text)
    tokens = scan(view, 0, len(view))
    page = finder().page([tokens])
    for island in finder().expressions.islands(page):
        nodes = finder().expressions.vocabulary.cascade.derive(island.line)
        for node in (inner for outer in nodes for inner in within(outer)):
            if node.rule.id == rule.id:
                yield {
                    (name, _words(island, cell, page, text))
                    for name, cell in node.roles.items()
                }


def _words(island: Columns, cell: Node | int, page: Page, text: str) -> str:
    first, last = (cell.start, cell.end - 1) if isinstance(cell, Node) else (cell, cell)
    start = page.starts[island.firsts[first]]
    return text[start : page.ends[island.afters[last] - 1]]


RULES = [rule for stage in MENTION_STAGES for rule in rules_of(stage)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_is_well_made(rule: Rule) -> None:
    """A rule is named after its stage, marks its own roles, and needs its trigger."""

    def untriggered(units: UnitClass) -> str:
        """Give a character unless units of that class trigger."""
        return "(?!)" if rule.trigger in units.wanted else "x"

    marked = {name for text in rule.positive for name, _ in MARK.findall(text)}
    blind = rule.pattern.compile(untriggered)

    assert rule.id.startswith(f"{rule.stage}.")
    assert marked <= rule.pattern.roles
    assert rule.trigger is not None
    assert None is blind.search("x" * MOST_UNITS), "matches without its trigger"


@pytest.mark.parametrize("example", list(examples(MENTION_STAGES)), ids=str)
def test_example(example: Example) -> None:
    """A rule matches what its examples say, with the roles that they mark."""
    text = MARK.sub(r"\2", example.sentence)
    found = list(matches(example.rule, text))

    if example.positive:
        marked = {(name, words) for name, words in MARK.findall(example.sentence)}
        assert any(marked <= roles for roles in found), found
    else:
        assert [] == found
