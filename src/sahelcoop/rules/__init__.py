# SPDX-License-Identifier: MIT
"""What French says: the rules of each stage, as data with their examples.

I take nothing but the tables of this package.
I give the rules of a stage, read and checked once.
I must not know articles, mentions' values, or what becomes of a match.
"""

from functools import cache
from importlib.resources import files

from sahelcoop.cascade import Rule, load_rules

__all__ = ["MENTION_STAGES", "NAME_STAGES", "STAGES", "rules_of"]

MENTION_STAGES = (
    "clocks",
    "dates",
    "amounts",
    "counts",
    "measures",
    "lengths",
    "times",
    "periods",
)
"""Run over the words of time, number and measure, before `STAGES`."""

NAME_STAGES = ("designations", "people", "bodies", "places")
"""Run over names and the words around them."""

STAGES = (
    "verbs",
    "nouns",
    "lists",
    "voices",
    "speech",
    "delivery",
    "attack",
    "agreement",
    "silence",
)
"""In the order in which they run. The first three rewrite and the others find, but that
`voices` rewrites for `speech` alone."""


@cache
def rules_of(stage: str) -> tuple[Rule, ...]:
    """Read the rules of one of the `MENTION_STAGES`, `NAME_STAGES` or `STAGES`."""
    name = f"{stage}.toml"
    text = files("sahelcoop.rules").joinpath(name).read_text("utf-8")
    return load_rules(text, name, stage)
