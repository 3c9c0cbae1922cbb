# SPDX-License-Identifier: MIT
"""Expressions of time, number and measure: islands of a sentence that rules derive.

An island is a run of tokens that such expressions are made of. Its numerals are joined
first, then the stages of rules run over it; what they build is turned into values from
the inside out.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sahelcoop.cascade import Node
from sahelcoop.lexicon import Lexicon
from sahelcoop.mentions.joining import Columns, columns
from sahelcoop.mentions.lexemes import Lexeme, Vocabulary
from sahelcoop.mentions.mention import Mention, MentionKind
from sahelcoop.mentions.readers import KINDS, READERS, kind_of
from sahelcoop.rules import MENTION_STAGES, rules_of
from sahelcoop.text import Tokens

__all__ = ["Expressions"]

_ISLAND: Final = re.compile(r"c{0,6}t[ct]{0,40}")
"""At most six words of context before what makes the expression, and forty after it:
the longest of the peers' cases has fourteen tokens."""

_LED: Final = frozenset({MentionKind.DATE, MentionKind.TIME})
_MOST_LEADS: Final = 4
"""Little words before a date that are part of it: "au cours du"."""


class Expressions:
    """Finds expressions with the terms of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        stages = (rules_of(stage) for stage in MENTION_STAGES)
        self.vocabulary = Vocabulary(lexicon.terms, stages)

    def derive(
        self, tokens: Tokens, lexemes: Sequence[Lexeme]
    ) -> Iterator[tuple[Columns, tuple[Node, ...]]]:
        """Give each island of a sentence and what the rules make of it."""
        roles = "".join([lexeme.role for lexeme in lexemes])
        if roles == "c":  # a word alone is all that is said
            roles = "t"
        cascade = self.vocabulary.cascade
        for found in _ISLAND.finditer(roles):
            island = columns(tokens, lexemes, found.span(), cascade.char)
            yield island, cascade.derive("".join(island.marks))

    def find(self, tokens: Tokens, lexemes: Sequence[Lexeme]) -> Iterator[Mention]:
        """Give the expressions of a sentence, its tokens looked up, in order."""
        for island, nodes in self.derive(tokens, lexemes):
            free = island.firsts[0]
            for node in nodes:
                first = island.firsts[node.start]
                after = island.afters[node.end - 1]
                if KINDS.get(node.rule.emits) in _LED:
                    first = _led(lexemes, tokens, first, free)
                span = tokens.starts[first], tokens.ends[after - 1]
                mention = _mention(node, island, span)
                if mention is not None:
                    yield mention
                free = after


def _value(node: Node, values: Sequence[object]) -> object:
    """Evaluate *node*: its roles first; None if they make no sense together."""
    roles: dict[str, Any] = {}
    for name, cell in node.roles.items():
        value = _value(cell, values) if isinstance(cell, Node) else values[cell]
        if value is None and isinstance(cell, Node):
            return None
        roles[name] = True if value is None else value
    return READERS[node.rule.emits](roles, node.rule.adds)


def _led(lexemes: Sequence[Lexeme], tokens: Tokens, first: int, free: int) -> int:
    """Give the first of the little words that lead to token *first*: "au cours du"."""
    least = max(free, first - _MOST_LEADS)
    while first > least and "LEAD" in lexemes[first - 1].features:
        if tokens.forms[first - 1] == "a":  # the verb, which folds like "à"
            break
        first -= 1
    return first


def _mention(node: Node, island: Columns, span: tuple[int, int]) -> Mention | None:
    """Make a mention of what *node* covers; None for what is none by itself."""
    value = _value(node, island.values)
    kind = None if value is None else kind_of(node.rule.emits, value)
    if kind is None:
        return None
    return Mention(*span, kind, value, node.rule.id, node.rule.adds)
