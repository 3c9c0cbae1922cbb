# SPDX-License-Identifier: MIT
"""Rules: data with an id, a pattern, and examples that are run as tests."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any, Final, cast

import attrs

from sahelcoop.cascade.pattern import Pattern, PatternError
from sahelcoop.errors import RuleError

__all__ = ["Rule", "load_rules"]

_TEXTS: Final = frozenset({"id", "says", "pattern", "emits", "trigger"})
_LISTS: Final = frozenset({"adds", "keeps", "positive", "negative"})
_OPTIONAL: Final = frozenset({"trigger", "adds", "keeps"})
_HEAD: Final = re.compile(r"\s*\[\[\s*rule\s*\]\]")
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
    """The roles whose features the chunk takes over, and the last one's value."""
    trigger: str | None = None
    """A feature without which no unit of a sentence is worth trying."""
    positive: tuple[str, ...] = ()
    """Sentences with the roles marked: "{supplier|Moscou} livre {items|dix chars}."."""
    negative: tuple[str, ...] = ()

    @property
    def terms(self) -> frozenset[str]:
        """The features and the quoted word forms that its pattern or trigger names."""
        return self.pattern.terms.union({self.trigger} if self.trigger else ())


def load_rules(text: str, file: str, stage: str) -> tuple[Rule, ...]:
    """Read the rules of one stage from TOML.

    Raises RuleError with file and line for what is not a good rule.
    """
    seen: set[str] = set()
    rules: list[Rule] = []
    for line, table in _tables(text, file):
        reason = _fault(table, seen)
        if reason:
            raise RuleError(file, line, reason)
        seen.add(table["id"])
        rules.append(_rule(table, stage, file, line))
    return tuple(rules)


def _tables(text: str, file: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Give each table with the line of its head."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        last = text.count("\n") + 1
        raise RuleError(file, int(at[1]) if at else last, str(error)) from error
    lines = [n for n, line in enumerate(text.splitlines(), 1) if _HEAD.match(line)]
    tables: list[dict[str, Any]] = document.get("rule", [])
    known = document.keys() <= {"rule"} and isinstance(document.get("rule", []), list)
    if not known or len(lines) != len(tables):
        raise RuleError(file, 1, "holds more than tables [[rule]], each on its line")
    yield from zip(lines, tables, strict=True)


def _fault(table: dict[str, Any], seen: set[str]) -> str:
    """Say what is wrong with a table, its pattern apart."""
    if fault := _fault_of_keys(table):
        return fault
    if not _ID.fullmatch(table["id"]):
        return f"{table['id']!r} is no id like speech.inversion"
    if table["id"] in seen:
        return f"{table['id']} stands twice"
    if not table["positive"] or not table["negative"]:
        return f"{table['id']} needs positive and negative examples"
    return ""


def _fault_of_keys(table: dict[str, Any]) -> str:
    if missing := (_TEXTS | _LISTS) - _OPTIONAL - table.keys():
        return f"{min(missing)} is missing"
    if unknown := table.keys() - _TEXTS - _LISTS:
        return f"unknown key {min(unknown)}"
    if empty := [k for k in table if k in _TEXTS and not _are_texts([table[k]])]:
        return f"{empty[0]} must be a text"
    if empty := [k for k in table if k in _LISTS and not _are_texts(table[k])]:
        return f"{empty[0]} must be a list of texts"
    return ""


def _are_texts(values: object) -> bool:
    """Tell whether *values* is a list of texts, none of them empty."""
    if not isinstance(values, list):
        return False
    return all(isinstance(v, str) and v for v in cast("list[object]", values))


def _rule(table: dict[str, Any], stage: str, file: str, line: int) -> Rule:
    try:
        pattern = Pattern.parse(table["pattern"])
    except PatternError as error:
        raise RuleError(file, line, f"{table['id']}: {error}") from error
    keeps = tuple(table.get("keeps", ()))
    if strange := set(keeps) - pattern.roles:
        reason = f"{table['id']}: keeps {min(strange)}, which is no role"
        raise RuleError(file, line, reason)
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
