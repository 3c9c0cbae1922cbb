# SPDX-License-Identifier: MIT
"""One article as a whole: who did what, when and where, according to whom.

I take an article and a lexicon.
I give a report whose every value points at its words, and the story behind each.
I must not know other articles, JSON, or how a fact is told in French again.
"""

from sahelcoop.reading.dates.choosing import Prefer
from sahelcoop.reading.explain import explain
from sahelcoop.reading.finding import find_mentions
from sahelcoop.reading.reader import LONGEST_ARTICLE, Reader, default_reader, parse
from sahelcoop.reading.trying import check_rules

__all__ = [
    "LONGEST_ARTICLE",
    "Prefer",
    "Reader",
    "check_rules",
    "default_reader",
    "explain",
    "find_mentions",
    "parse",
]
