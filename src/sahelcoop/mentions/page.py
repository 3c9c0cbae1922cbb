# SPDX-License-Identifier: MIT
"""The tokens of many sentences as columns: they are read at once."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sahelcoop.text import Tokens

__all__ = ["Page"]


class Page(NamedTuple):
    """Sentences one after the other; an empty form stands before, between and after.

    So whatever stands at the edge of a sentence has a neighbour, which is no word.
    """

    starts: Sequence[int]
    """Code points of the text."""
    ends: Sequence[int]
    forms: Sequence[str]
    bounds: Sequence[int]
    """Numbers of the empty forms: one more than there are sentences."""

    @classmethod
    def of(cls, sentences: Iterable[Tokens]) -> "Page":
        """Put the tokens of *sentences* together."""
        starts, ends, forms, bounds = [0], [0], [""], [0]
        for tokens in sentences:
            starts += tokens.starts
            ends += tokens.ends
            forms += tokens.forms
            bounds.append(len(forms))
            starts.append(ends[-1])
            ends.append(ends[-1])
            forms.append("")
        return cls(starts, ends, forms, bounds)
