# SPDX-License-Identifier: MIT
"""Expressions of time, number and measure: islands of a sentence that rules derive.

An island is a run of tokens that such expressions are made of. Its numerals are joined
first, then the stages of rules run over it; what they build is turned into values from
the inside out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

import attrs

from sahelcoop.cascade import Node
from sahelcoop.lexicon import Lexicon, Term, key
from sahelcoop.mentions.joining import Columns, columns
from sahelcoop.mentions.lexemes import Vocabulary
from sahelcoop.mentions.mention import Mention, MentionKind
from sahelcoop.mentions.page import Page
from sahelcoop.mentions.readers import KINDS, READERS, kind_of
from sahelcoop.rules import MENTION_STAGES, rules_of

__all__ = ["Expression", "Expressions"]

_ISLAND: Final = re.compile(r"[cC]{0,6}[tT][ctCT]{0,40}|(?<=\|)[cC](?=\|)")
"""At most six words of context before what makes the expression, and forty after it:
the longest of the peers' cases has fourteen tokens. A word alone is all that is said.
"""

_LED: Final = frozenset({MentionKind.DATE, MentionKind.TIME})
_MOST_LEADS: Final = 4
"""Little words before a date that are part of it: "au cours du"."""
_MOST_KEPT: Final = 8_192
"""Islands to remember; those of the development corpus are some 3,000."""

Expression = tuple[int, int, Mention]
"""A number or date with its first token and the one after its last."""


class _Reading(NamedTuple):
    """What a stretch of an island means."""

    start: int
    end: int
    kind: MentionKind | None
    """None for what is no mention by itself."""
    led: bool
    """Whether little words before it are part of it."""
    value: object
    rule: str
    features: frozenset[str]


def _terms(lexicon: Lexicon) -> Mapping[str, Term]:
    """Give the terms of a lexicon; its goods are counted too: "lundi 20 camions"."""
    terms = dict(lexicon.terms)
    for form in {key(goods.plural.split()[0]) for goods in lexicon.goods}:
        known = terms.get(form, Term(frozenset()))
        terms[form] = attrs.evolve(known, features=known.features | _COUNTED)
    return terms


_COUNTED: Final = frozenset({"COUNTED"})


class Expressions:
    """Finds expressions with the terms of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        stages = (rules_of(stage) for stage in MENTION_STAGES)
        self.vocabulary: Vocabulary = Vocabulary(_terms(lexicon), stages)
        self._plain = lru_cache(_MOST_KEPT)(self._plain_columns)
        self._read = lru_cache(_MOST_KEPT)(self._readings)

    def islands(self, page: Page) -> Iterator[Columns]:
        """Give the runs of tokens that expressions are made of."""
        known, char = self.vocabulary.known, self.vocabulary.cascade.char
        for found in _ISLAND.finditer(page.roles):
            start, end = found.span()
            if found[0].islower():  # without numbers every token has its own place
                line, values = self._plain(tuple(page.forms[start:end]))
                firsts, afters = range(start, end), range(start + 1, end + 1)
                yield Columns(line, values, firsts, afters)
            else:
                yield columns(page, known, (start, end), char)

    def find(self, page: Page) -> Iterator[Expression]:
        """Give the expressions of some sentences, in order."""
        for island in self.islands(page):
            readings = self._read(island.line, tuple(island.values))
            if not readings:
                continue
            free = island.firsts[0]
            for start, end, kind, led, value, rule, features in readings:
                first, after = island.firsts[start], island.afters[end - 1]
                if led:
                    first = self._led(page, first, free)
                free = after
                if kind is not None:
                    span = page.starts[first], page.ends[after - 1]
                    yield first, after, Mention(*span, kind, value, rule, features)

    def _plain_columns(self, forms: tuple[str, ...]) -> tuple[str, tuple[object, ...]]:
        """Give the line of *forms* without numbers, and the value of each."""
        known = [self.vocabulary.known[form] for form in forms]
        return "".join([word.mark for word in known]), tuple([w.value for w in known])

    def _readings(self, line: str, values: tuple[object, ...]) -> tuple[_Reading, ...]:
        """Derive *line*, whose units have *values*; the same line is often said."""
        return tuple(
            _reading(node, values) for node in self.vocabulary.cascade.derive(line)
        )

    def _led(self, page: Page, first: int, free: int) -> int:
        """Give the first of the little words that lead to token *first*."""
        least = max(free, first - _MOST_LEADS)
        known = self.vocabulary.known
        while first > least and "LEAD" in known[page.forms[first - 1]].features:
            if page.forms[first - 1] == "a":  # the verb, which folds like "à"
                break
            first -= 1
        return first


def _reading(node: Node, values: Sequence[object]) -> _Reading:
    rule = node.rule
    value = _value(node, values)
    kind = None if value is None else kind_of(rule.emits, value)
    led = KINDS.get(rule.emits) in _LED
    return _Reading(node.start, node.end, kind, led, value, rule.id, rule.adds)


def _value(node: Node, values: Sequence[object]) -> object:
    """Evaluate *node*: its roles first; None if they make no sense together."""
    roles: dict[str, Any] = {}
    for name, cell in node.roles.items():
        value = _value(cell, values) if isinstance(cell, Node) else values[cell]
        if value is None and isinstance(cell, Node):
            return None
        roles[name] = True if value is None else value
    return READERS[node.rule.emits](roles, node.rule.adds)
