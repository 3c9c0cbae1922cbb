# SPDX-License-Identifier: MIT
"""Every rule matches its positive examples, roles and all, and no negative one."""

import re
from collections import Counter
from importlib.resources import files

import pytest

from sahelcoop.cascade import Rule
from sahelcoop.cascade.pattern import MOST_UNITS, UnitClass
from sahelcoop.lexicon import default_lexicon
from sahelcoop.rules import MENTION_STAGES, NAME_STAGES, STAGES, rules_of
from tests.rules.examples import Example, examples, matches, roles_of, unmarked

RULES = [rule for stage in STAGES for rule in rules_of(stage)]
TRIGGERED = [rule for rule in RULES if rule.trigger is not None]
EXAMPLES = list(examples())


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_example(example: Example) -> None:
    """A positive example is matched with the roles marked, a negative one is not."""
    text, marked = unmarked(example.sentence)
    found = [roles_of(match, text) for match in matches(example.rule, text)]
    good = [roles for roles in found if roles.issuperset(marked)]

    assert example.positive == bool(good), f"marked {marked}, found {found}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_marks_are_roles(rule: Rule) -> None:
    """Positive examples mark roles of their rule, if it has any; negative ones none."""
    marked = [[name for name, *_ in unmarked(s)[1]] for s in rule.positive]
    leftovers = [s for s in rule.positive if set("{|}") & set(unmarked(s)[0])]

    assert all(marked) == bool(rule.pattern.roles)
    assert [] == [names for names in marked if len(names) != len(set(names))]
    assert rule.pattern.roles >= {name for names in marked for name in names}
    assert [] == leftovers + [s for s in rule.negative if unmarked(s)[1]]


@pytest.mark.parametrize("rule", TRIGGERED, ids=lambda rule: rule.id)
def test_trigger_is_needed(rule: Rule) -> None:
    """A rule matches nothing that lacks its trigger: gating by it loses no match.

    What matches at all matches with as few repetitions as the pattern allows.
    """
    words = default_lexicon().words

    def untriggered(units: UnitClass) -> str:
        """Give a character unless units of that class, by their form, trigger."""
        forms = (term.strip('"') for term in units.wanted if term[0] == '"')
        known = units.wanted.union(*(words.get(form, frozenset()) for form in forms))
        return "(?!)" if rule.trigger in known else "x"

    written = rule.pattern.regex(untriggered, 0, len(rule.pattern.pieces))
    fewest = re.sub(r"\{(\d+),\d+\}", r"{\1}", written)
    assert None is re.search(fewest, "x" * MOST_UNITS)


def test_ids_are_unique_over_all_stages() -> None:
    """No two rules share an id, and an id starts with the name of its stage."""
    ids = Counter(rule.id for rule in RULES)

    assert [] == [name for name, count in ids.items() if count > 1]
    assert [] == [r.id for r in RULES if r.id.partition(".")[0] != r.stage]


def test_every_rule_is_exercised() -> None:
    """Every rule has examples of both kinds, no sentence twice."""
    kinds = {(example.rule.id, example.positive) for example in EXAMPLES}
    sentences = Counter((example.rule.id, example.sentence) for example in EXAMPLES)

    assert {(rule.id, kind) for rule in RULES for kind in (True, False)} == kinds
    assert [] == [name for name, count in sentences.items() if count > 1]


def test_every_file_is_a_stage_and_says_what_it_is_about() -> None:
    """Each rule file belongs to a stage and opens with a comment."""
    folder = files("sahelcoop.rules")
    texts = {
        path.name.removesuffix(".toml"): path.read_text("utf-8")
        for path in folder.iterdir()
        if path.name.endswith(".toml")
    }

    assert {*MENTION_STAGES, *NAME_STAGES, *STAGES} == texts.keys()
    assert [] == [name for name, text in texts.items() if not text.startswith("# ")]
