# SPDX-License-Identifier: MIT
"""Spans with a value: numbers, dates, names, goods, designations.

I take one sentence's tokens and a lexicon.
I give mentions in order: where they stand, what they mean, which rule found them.
I must not know what happens to them: no roles, no events, no other sentence.
"""

from sahelcoop.mentions.find import Finder
from sahelcoop.mentions.mention import Mention, MentionKind, Named
from sahelcoop.mentions.templates import (
    DateTemplate,
    Hours,
    PeriodTemplate,
    Reference,
    Relative,
    Vague,
)

__all__ = [
    "DateTemplate",
    "Finder",
    "Hours",
    "Mention",
    "MentionKind",
    "Named",
    "PeriodTemplate",
    "Reference",
    "Relative",
    "Vague",
]
