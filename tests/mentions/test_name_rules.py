# SPDX-License-Identifier: MIT
"""Every rule of names matches its positive examples and no negative one."""

from collections import Counter

import pytest

from sahelcoop.cascade import Rule
from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions import Finder
from sahelcoop.mentions.lines import lay_out
from sahelcoop.mentions.people import Told
from sahelcoop.rules import NAME_STAGES, rules_of
from sahelcoop.text import fold, scan
from tests.rules.examples import Role, unmarked

RULES = [rule for stage in NAME_STAGES for rule in rules_of(stage)]
POSITIVE = [(rule, text) for rule in RULES for text in rule.positive]
NEGATIVE = [(rule, text) for rule in RULES for text in rule.negative]
FINDER = Finder(default_lexicon())


def name(value: object) -> str:
    """Name an example by its rule and its sentence."""
    return value.id if isinstance(value, Rule) else str(value)


def matches(rule: Rule, text: str) -> list[set[Role]]:
    """Give the roles of each match of *rule* in *text*, as `unmarked` does."""
    view = fold(text)
    tokens = scan(view, 0, len(view))
    page = FINDER.page([tokens])
    expressions = list(FINDER.expressions.find(page))
    line = lay_out(FINDER.naming.words, page, expressions, Told())
    found: list[set[Role]] = []
    for offset, node in FINDER.naming._nodes(line):
        if node.rule is rule:
            spans = {"mention": (node.start, node.end)}
            for role, cell in node.roles.items():
                assert isinstance(cell, int)
                spans[role] = (cell, cell + 1)
            roles: set[Role] = set()
            for role, (first, last) in spans.items():
                start = page.starts[line.firsts[offset + first]]
                end = page.ends[line.firsts[offset + last] - 1]
                roles.add((role, text[start:end], start))
            found.append(roles)
    return found


@pytest.mark.parametrize(("rule", "sentence"), POSITIVE, ids=name)
def test_positive_example(rule: Rule, sentence: str) -> None:
    """A positive example is matched, with the roles that are marked."""
    text, marked = unmarked(sentence)
    found = matches(rule, text)

    assert marked
    assert [] != [roles for roles in found if roles.issuperset(marked)], found


@pytest.mark.parametrize(("rule", "sentence"), NEGATIVE, ids=name)
def test_negative_example(rule: Rule, sentence: str) -> None:
    """A negative example is not matched by its rule."""
    assert [] == matches(rule, sentence)


def test_ids() -> None:
    """An id stands once and starts with the name of its stage; a rule has a trigger."""
    ids = Counter(rule.id for rule in RULES)

    assert [] == [rule for rule, count in ids.items() if count > 1]
    assert [] == [r.id for r in RULES if r.id.partition(".")[0] != r.stage]
    assert [] == [r.id for r in RULES if r.trigger is None]
