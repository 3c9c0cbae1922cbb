# SPDX-License-Identifier: MIT
"""What words are: names, goods, places, verb forms and the classes of French words.

I take tables that a domain expert can read, and entries that a user adds.
I give frozen entries and, for every form, the set of features that patterns match on.
I must not know how a text is laid out, what a rule says, or what a record is made of.
"""

from sahelcoop.lexicon.bodies import REGION, BodyEntry
from sahelcoop.lexicon.entries import (
    ActorEntry,
    DesignationEntry,
    Entry,
    GoodsEntry,
    Grammar,
    NounEntry,
    PlaceEntry,
    TurnEntry,
    VerbEntry,
    Word,
    WordEntry,
)
from sahelcoop.lexicon.lexicon import Lexicon, default_lexicon
from sahelcoop.lexicon.tenses import after_past, present_of
from sahelcoop.lexicon.terms import Term, key
from sahelcoop.lexicon.turns import Turn

__all__ = [
    "REGION",
    "ActorEntry",
    "BodyEntry",
    "DesignationEntry",
    "Entry",
    "GoodsEntry",
    "Grammar",
    "Lexicon",
    "NounEntry",
    "PlaceEntry",
    "Term",
    "Turn",
    "TurnEntry",
    "VerbEntry",
    "Word",
    "WordEntry",
    "after_past",
    "default_lexicon",
    "key",
    "present_of",
]
