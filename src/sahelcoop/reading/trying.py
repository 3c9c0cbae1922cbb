# SPDX-License-Identifier: MIT
"""Whether rules of a user's own do what their examples say."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from sahelcoop.cascade import Match, Rule, Unit
from sahelcoop.lexicon import Lexicon, default_lexicon
from sahelcoop.model.article import Article
from sahelcoop.reading.reader import Reader

__all__ = ["check_rules"]

_MARK: Final = re.compile(r"\{([a-z_]+)\|([^{}]*)\}")

_Roles = frozenset[tuple[str, str]]


def check_rules(
    rules: Iterable[Rule], lexicon: Lexicon | None = None
) -> tuple[str, ...]:
    """Run the examples of *rules* through all steps, and say which do not hold.

    A positive example must be matched with the roles marked, a negative one not at all.
    Raises ValueError for rules that no `Reader` takes.
    """
    rules = tuple(rules)
    reader = Reader(default_lexicon() if lexicon is None else lexicon, rules)
    return tuple(fault for rule in rules for fault in _faults(reader, rule))


def _faults(reader: Reader, rule: Rule) -> Iterator[str]:
    for sentence in rule.positive:
        text = _MARK.sub(r"\2", sentence)
        marked = frozenset((m[1], m[2].strip()) for m in _MARK.finditer(sentence))
        found = [_roles(match, text) for match in _matches(reader, rule, text)]
        if marked not in found:
            has = " or ".join(map(_told, found))
            should = _told(marked) or ("no role" if found else "a match")
            told = f"should have {should}" + (f", has {has}" if found else "")
            yield f"{rule.id}: {text!r} {told}"
    for sentence in rule.negative:
        if any(_matches(reader, rule, sentence)):
            yield f"{rule.id}: {sentence!r} should not match"


def _matches(reader: Reader, rule: Rule, text: str) -> Iterator[Match]:
    for scene in reader.read_scenes(Article(text)):
        found = (*reader.stages.matches(rule.stage, scene.units), *_within(scene.units))
        yield from (match for match in found if match.rule == rule.id)


def _within(units: Iterable[Unit]) -> Iterator[Match]:
    """Give what the chunks stand for, those inside other chunks too."""
    for match in (unit.match for unit in units if unit.match is not None):
        yield match
        yield from _within(match.units)


def _roles(match: Match, text: str) -> _Roles:
    spans = ((name, units) for name, units in match.roles.items() if units)
    return frozenset((n, text[u[0].start : u[-1].end]) for n, u in spans)


def _told(roles: _Roles) -> str:
    return ", ".join(f"{name} {words!r}" for name, words in sorted(roles))
