# SPDX-License-Identifier: MIT
"""French out: reports and records as sentences that a newspaper could print.

I take records of the model and the name of a French locale.
I give correct French, to the code point, that says no more than the records do.
I must not know how an article is read, nor ask the machine for its language.
"""

from sahelcoop.render.markup import Markup, Passage, Section, compose
from sahelcoop.render.summary import Length, chronology, sections, summarise
from sahelcoop.render.typography import TypographyProfile, profile_of

__all__ = [
    "Length",
    "Markup",
    "Passage",
    "Section",
    "TypographyProfile",
    "chronology",
    "compose",
    "profile_of",
    "sections",
    "summarise",
]
