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
from sahelcoop.mentions.mention import Mention
from sahelcoop.mentions.readers import READERS, kind_of
from sahelcoop.rules import MENTION_STAGES, rules_of
from sahelcoop.text import Tokens

__all__ = ["Expressions"]

_ISLAND: Final = re.compile(r"c{0,6}t[ct]{0,40}")
"""At most six words of context before what makes the expression, and forty after it:
the longest of the peers' cases has fourteen tokens."""


class Expressions:
    """Finds expressions with the terms of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        stages = (rules_of(stage) for stage in MENTION_STAGES)
        self.vocabulary = Vocabulary(lexicon.terms, stages)

    def find(self, tokens: Tokens, lexemes: Sequence[Lexeme]) -> Iterator[Mention]:
        """Give the expressions of a sentence, its tokens looked up, in order."""
        roles = "".join([lexeme.role for lexeme in lexemes])
        if roles == "c":  # a word alone is all that is said
            roles = "t"
        cascade = self.vocabulary.cascade
        for found in _ISLAND.finditer(roles):
            island = columns(tokens, lexemes, found.span(), cascade.char)
            for node in cascade.derive("".join(island.marks)):
                mention = _mention(node, island, tokens)
                if mention is not None:
                    yield mention


def _value(node: Node, values: Sequence[object]) -> object:
    """Evaluate *node*: its roles first; None if they make no sense together."""
    roles: dict[str, Any] = {}
    for name, cell in node.roles.items():
        value = _value(cell, values) if isinstance(cell, Node) else values[cell]
        if value is None and isinstance(cell, Node):
            return None
        roles[name] = True if value is None else value
    return READERS[node.rule.emits](roles, node.rule.adds)


def _mention(node: Node, island: Columns, tokens: Tokens) -> Mention | None:
    value = _value(node, island.values)
    kind = None if value is None else kind_of(node.rule.emits, value)
    if kind is None:
        return None
    start = tokens.starts[island.firsts[node.start]]
    end = tokens.ends[island.afters[node.end - 1] - 1]
    return Mention(start, end, kind, value, node.rule.id, node.rule.adds)
