# SPDX-License-Identifier: MIT
"""Rules: data with an id, a pattern, and examples that are run as tests."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any, Final

import attrs

from sahelcoop.cascade.pattern import Pattern, PatternError
from sahelcoop.errors import RuleError

__all__ = ["Rule", "load_rules"]

_KEYS: Final = frozenset(
    {"id", "says", "pattern", "emits", "adds", "keeps", "trigger", "positive", "negative"}
)
_REQUIRED: Final = frozenset({"id", "says", "pattern", "emits", "positive", "negative"})
_ID: Final = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+")


@attrs.frozen
class Rule:
    """One rule: what it says of the language, how it matches, what comes of it."""

    id: str
    stage: str
    says: str
    """What is true of French or of the domain, in a sentence."""
    pattern: Pattern
    emits: str
    """The feature of the chunk, or the kind of the event."""
    adds: frozenset[str] = frozenset()
    """Further features of the chunk."""
    keeps: tuple[str, ...] = ()
    """The roles whose features the chunk takes over; the last one gives its value too."""
    trigger: str | None = None
    """A feature without which no unit of a sentence is worth trying."""
    positive: tuple[str, ...] = ()
    """Sentences with the roles marked: "{supplier|Moscou} a livré {items|deux radars}."."""
    negative: tuple[str, ...] = ()


def load_rules(text: str, file: str, stage: str) -> tuple[Rule, ...]:
    """Read the rules of one stage from TOML.

    Raises RuleError with file and line for what is not a good rule.
    """
    try:
        tables = tomllib.loads(text).get("rule", [])
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        raise RuleError(file, int(at[1]) if at else 1, str(error)) from error
    seen: set[str] = set()
    rules = []
    for table, line in zip(tables, _lines(text), strict=True):
        reason = _fault(table, seen)
        if reason:
            raise RuleError(file, line, reason)
        seen.add(table["id"])
        rules.append(_rule(table, stage, file, line))
    return tuple(rules)


def _lines(text: str) -> Iterator[int]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() == "[[rule]]":
            yield number


def _fault(table: dict[str, Any], seen: set[str]) -> str:
    if missing := _REQUIRED - table.keys():
        return f"{sorted(missing)[0]} is missing"
    if unknown := table.keys() - _KEYS:
        return f"unknown key {sorted(unknown)[0]}"
    if not _ID.fullmatch(table["id"]):
        return f"{table['id']!r} is no id like speech.inversion"
    if table["id"] in seen:
        return f"{table['id']} stands twice"
    if not table["positive"] or not table["negative"]:
        return f"{table['id']} needs positive and negative examples"
    return ""


def _rule(table: dict[str, Any], stage: str, file: str, line: int) -> Rule:
    try:
        pattern = Pattern.parse(table["pattern"])
    except PatternError as error:
        raise RuleError(file, line, f"{table['id']}: {error}") from error
    keeps = tuple(table.get("keeps", ()))
    if strange := set(keeps) - pattern.roles:
        raise RuleError(file, line, f"{table['id']}: keeps {strange}, which are no roles")
    return Rule(
        id=table["id"],
        stage=stage,
        says=table["says"],
        pattern=pattern,
        emits=table["emits"],
        adds=frozenset(table.get("adds", ())),
        keeps=keeps,
        trigger=table.get("trigger"),
        positive=tuple(table["positive"]),
        negative=tuple(table["negative"]),
    )
