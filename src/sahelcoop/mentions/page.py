# SPDX-License-Identifier: MIT
"""The tokens of many sentences as columns: they are read at once."""

from collections.abc import Iterable, Mapping, Sequence
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
    roles: str
    """What each form can be in expressions, see `Vocabulary.role`."""
    marks: str
    """The character of each form in lines of names."""
    sorts: str
    """What name each form may start, see `Words.sort`."""

    @classmethod
    def of(cls, sentences: Iterable[Tokens], codes: Mapping[str, str]) -> "Page":
        """Put the tokens of *sentences* together; *codes* are role, mark and sort."""
        starts, ends, forms, bounds = [0], [0], [""], [0]
        for tokens in sentences:
            starts += tokens.starts
            ends += tokens.ends
            forms += tokens.forms
            bounds.append(len(forms))
            starts.append(ends[-1])
            ends.append(ends[-1])
            forms.append("")
        each = "".join(map(codes.__getitem__, forms))
        return cls(starts, ends, forms, bounds, each[::3], each[1::3], each[2::3])
