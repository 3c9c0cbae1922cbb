# SPDX-License-Identifier: MIT
"""All mentions in one pass, none overlapping: of a sentence, of a whole article."""

from collections.abc import Iterable, Iterator, Sequence

from sahelcoop.lexicon import Lexicon
from sahelcoop.mentions.expressions import Expressions
from sahelcoop.mentions.mention import Mention
from sahelcoop.mentions.naming import Naming
from sahelcoop.mentions.page import Page
from sahelcoop.mentions.settling import settle
from sahelcoop.text import Tokens

__all__ = ["Finder"]


class Finder:
    """Finds mentions with the words and names of one lexicon; holds no state else."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._expressions = Expressions(lexicon)
        self._naming = Naming(lexicon)

    def find(self, tokens: Tokens) -> list[Mention]:
        """Find the mentions of one sentence by itself, in order of start."""
        return self._found(Page.of([tokens]))

    def _found(self, page: Page) -> list[Mention]:
        return self._naming.find(page, list(self._expressions.find(page)))

    def read(self, sentences: Iterable[Tokens]) -> list[Mention]:
        """Find the mentions of an article, in order of start.

        What names are short for, and which of two countries they are of, is decided by
        the whole of it.
        """
        return settle(self._found(Page.of(sentences)), self._naming.of_state)

    def find_all(self, sentences: Iterable[Tokens]) -> Sequence[list[Mention]]:
        """Find the mentions of an article as `read` does, sentence by sentence."""
        page = Page.of(sentences)
        found = settle(self._found(page), self._naming.of_state)
        return list(_parted(found, [page.ends[bound] for bound in page.bounds[1:]]))


def _parted(found: Iterable[Mention], ends: Iterable[int]) -> Iterator[list[Mention]]:
    """Part what was *found* where sentences end."""
    left = iter(found)
    mention = next(left, None)
    for end in ends:
        part: list[Mention] = []
        while mention is not None and mention.start < end:
            part.append(mention)
            mention = next(left, None)
        yield part
