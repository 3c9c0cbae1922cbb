# SPDX-License-Identifier: MIT
"""Spans with a value: numbers, dates, names, goods, designations.

I take one sentence's tokens and a lexicon.
I give mentions in order: where they stand, what they mean, which rule found them.
I must not know what happens to them: no roles, no events, no other sentence.
"""

from sahelcoop.mentions.find import Finder
from sahelcoop.mentions.mention import (
    DateTemplate,
    Mention,
    MentionKind,
    Named,
    Relative,
    Signed,
)

__all__ = [
    "DateTemplate",
    "Finder",
    "Mention",
    "MentionKind",
    "Named",
    "Relative",
    "Signed",
]
