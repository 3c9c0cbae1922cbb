# SPDX-License-Identifier: MIT
"""Reads the numbers of a text through the whole path: tokens, lexemes, rules."""

from functools import cache

from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions import Mention, MentionKind
from sahelcoop.mentions.find import Finder
from sahelcoop.text import fold, scan

__all__ = ["numbers", "values"]

_KINDS = frozenset({MentionKind.NUMBER, MentionKind.ORDINAL, MentionKind.QUANTITY})


@cache
def _finder() -> Finder:
    return Finder(default_lexicon())


def numbers(text: str) -> list[Mention]:
    """Give the mentions of *text*, as one sentence, that are numbers."""
    view = fold(text)
    tokens = scan(view, 0, len(view))
    finder = _finder()
    found = finder.expressions.find(finder.page([tokens]))
    return [mention for _, _, mention in found if mention.kind in _KINDS]


def values(text: str) -> list[tuple[str, object]]:
    """Give the words and the value of each number of *text*."""
    return [(text[m.start : m.end], m.value) for m in numbers(text)]
