# SPDX-License-Identifier: MIT
"""All mentions in one pass, none overlapping: of a sentence, of a whole article."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from sahelcoop.lexicon import Lexicon
from sahelcoop.mentions.expressions import Expressions
from sahelcoop.mentions.lines import Expression
from sahelcoop.mentions.mention import Mention
from sahelcoop.mentions.naming import Naming
from sahelcoop.mentions.people import Told
from sahelcoop.mentions.settling import settle
from sahelcoop.text import Tokens

__all__ = ["Finder"]


class Finder:
    """Finds mentions with the words and names of one lexicon; holds no state else."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._expressions = Expressions(lexicon)
        self._naming = Naming(lexicon)

    def find(self, tokens: Tokens, told: Told | None = None) -> list[Mention]:
        """Find the mentions of one sentence, in order of start.

        *told* is what the sentences before it introduced, and learns from this one.
        """
        lexemes = self._expressions.vocabulary.look_up(tokens.forms)
        found = self._expressions.find(tokens, lexemes)
        told = Told() if told is None else told
        return self._naming.find(tokens, list(self.placed(tokens, found)), told)

    def find_all(self, sentences: Iterable[Tokens]) -> Sequence[list[Mention]]:
        """Find the mentions of an article, sentence by sentence.

        What names are short for, and which of two countries they are of, is decided by
        the whole of it.
        """
        told = Told()
        found = [self.find(tokens, told) for tokens in sentences]
        return settle(found, self._naming.of_state)

    @staticmethod
    def placed(tokens: Tokens, mentions: Iterable[Mention]) -> Iterator[Expression]:
        """Say which tokens each of *mentions* covers."""
        for mention in mentions:
            first = bisect_left(tokens.starts, mention.start)
            yield first, bisect_left(tokens.starts, mention.end, first), mention
