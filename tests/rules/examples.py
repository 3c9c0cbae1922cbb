# SPDX-License-Identifier: MIT
"""Runs the examples of the rules through the same steps as the reader."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

import attrs

from sahelcoop.cascade import Match, Rule, Unit
from sahelcoop.lexicon import default_lexicon
from sahelcoop.reading.reader import Reader
from sahelcoop.reading.stages import REWRITING
from sahelcoop.reading.utterances import utterances
from sahelcoop.rules import STAGES, rules_of
from sahelcoop.text import read_document

MARK = re.compile(r"\{([a-z_]+)\|([^{}]*)\}")

Role = tuple[str, str, int]
"""Name, words and where they start."""


@attrs.frozen
class Example:
    """A sentence that a rule must match, or must not."""

    rule: Rule
    number: int
    """Counted from 1 among those of its kind."""
    sentence: str
    positive: bool

    def __str__(self) -> str:
        return f"{self.rule.id}{'+' if self.positive else '-'}{self.number}"


def examples(stages: Iterable[str] = STAGES) -> Iterator[Example]:
    """Give the examples of the rules of some stages, in the order of the files."""
    for rule in (rule for stage in stages for rule in rules_of(stage)):
        for number, sentence in enumerate(rule.positive, 1):
            yield Example(rule, number, sentence, positive=True)
        for number, sentence in enumerate(rule.negative, 1):
            yield Example(rule, number, sentence, positive=False)


def unmarked(sentence: str) -> tuple[str, tuple[Role, ...]]:
    """Strip the marks of *sentence*: its text, and the roles that were marked."""
    text = ""
    roles: list[Role] = []
    at = 0
    for mark in MARK.finditer(sentence):
        text += sentence[at : mark.start()]
        words = mark[2].strip()
        roles.append((mark[1], words, len(text) + mark[2].index(words)))
        text += mark[2]
        at = mark.end()
    return text + sentence[at:], tuple(roles)


@cache
def reader() -> Reader:
    """Give one reader for all examples."""
    return Reader(default_lexicon())


def matches(rule: Rule, text: str) -> Iterator[Match]:
    """Give what *rule* matches in *text* after the stages that come before it."""
    stages = reader().stages
    rewrites = rule.stage in (*REWRITING, "voices")
    for utterance in utterances(read_document(text), reader()._maker):
        units = stages.engines[REWRITING].rewrite(utterance.units)
        if rule.stage in {"voices", "speech"}:
            (units,) = stages.voiced([units])
        found = within(units) if rewrites else stages.matches(rule.stage, units)
        yield from (match for match in found if match.rule == rule.id)


def within(units: Iterable[Unit]) -> Iterator[Match]:
    """Give what the chunks stand for, those inside other chunks too."""
    for match in (unit.match for unit in units if unit.match is not None):
        yield match
        yield from within(match.units)


def roles_of(match: Match, text: str) -> set[Role]:
    """Give the roles of *match* as `unmarked` does."""
    spans = (
        (name, units[0].start, units[-1].end)
        for name, units in match.roles.items()
        if units
    )
    return {(name, text[start:end], start) for name, start, end in spans}
