# SPDX-License-Identifier: MIT
"""All mentions in one pass, none overlapping: of a sentence, of a whole article."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from sahelcoop.lexicon import Lexicon
from sahelcoop.mentions.expressions import Expressions
from sahelcoop.mentions.memory import Memory
from sahelcoop.mentions.mention import Mention
from sahelcoop.mentions.naming import Naming
from sahelcoop.mentions.page import Page
from sahelcoop.mentions.people import Told
from sahelcoop.mentions.settling import settle
from sahelcoop.text import Tokens

__all__ = ["Finder"]


_PAGE: Final = 64
"""Sentences to read at once; more cost memory, and the time to fetch it."""


class Finder:
    """Finds mentions with the words and names of one lexicon; holds no state else."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.expressions: Expressions = Expressions(lexicon)
        self.naming: Naming = Naming(lexicon)
        self._codes = Memory(self._code)

    def _code(self, form: str) -> str:
        words = self.naming.words
        role = self.expressions.vocabulary.role(form)
        return role + words.mark(form) + words.sort(form)

    def page(self, sentences: Iterable[Tokens]) -> Page:
        """Look up the forms of *sentences*."""
        return Page.of(sentences, self._codes)

    def find(self, tokens: Tokens) -> list[Mention]:
        """Find the mentions of one sentence by itself, in order of start."""
        return self._found(self.page([tokens]), Told())

    def _found(self, page: Page, told: Told) -> list[Mention]:
        return self.naming.find(page, list(self.expressions.find(page)), told)

    def read(self, sentences: Iterable[Tokens]) -> list[Mention]:
        """Find the mentions of an article, in order of start.

        What names are short for, and which of two countries they are of, is decided by
        the whole of it.
        """
        told = Told()
        found: list[Mention] = []
        left = iter(sentences)
        while page := list(islice(left, _PAGE)):
            found += self._found(self.page(page), told)
        return settle(found, self.naming.of_state)

    def find_all(self, sentences: Iterable[Tokens]) -> Sequence[list[Mention]]:
        """Find the mentions of an article as `read` does, sentence by sentence."""
        every = tuple(sentences)
        return list(_parted(self.read(every), every))


def _parted(
    found: Iterable[Mention], sentences: Iterable[Tokens]
) -> Iterator[list[Mention]]:
    """Part what was *found* where sentences end."""
    left = iter(found)
    mention = next(left, None)
    for tokens in sentences:
        part: list[Mention] = []
        while mention is not None and mention.start < tokens.ends[-1]:
            part.append(mention)
            mention = next(left, None)
        yield part
