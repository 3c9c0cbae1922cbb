# SPDX-License-Identifier: MIT
"""Spans with a value: numbers, dates, names, goods, designations.

I take the tokens of an article's sentences and a lexicon.
I give mentions in order: where they stand, what they mean, which rule found them.
I must not know what happens to them: no roles, no events, no calendar.
"""

from sahelcoop.mentions.find import Finder
from sahelcoop.mentions.mention import Mention, MentionKind, Named, PersonName, Signed
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
    "PersonName",
    "Reference",
    "Relative",
    "Signed",
    "Vague",
]
