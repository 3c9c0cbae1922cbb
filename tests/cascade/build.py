# SPDX-License-Identifier: MIT
"""Units and rules in few words."""

from typing import Any

from sahelcoop.cascade import Match, Pattern, Rule, Unit


def units(line: str) -> tuple[Unit, ...]:
    """Make a unit of each word, one code point long: `VERB+S` has two features."""
    return tuple(
        Unit(at, at + 1, frozenset(word.split("+")), value=word)
        for at, word in enumerate(line.split())
    )


def rule(pattern: str, **more: Any) -> Rule:  # noqa: ANN401 - any field of a rule
    """Make a rule of stage `test` that emits `CHUNK`."""
    given = {
        "id": "test.rule",
        "stage": "test",
        "says": "It matches.",
        "emits": "CHUNK",
    }
    return Rule(pattern=Pattern.parse(pattern), **{**given, **more})


def words(match: Match) -> str:
    """Give the values of the units of *match*."""
    return " ".join(str(unit.value) for unit in match.units)


def roles(match: Match) -> dict[str, str]:
    """Give the values of the units of each role of *match*."""
    return {
        name: " ".join(str(unit.value) for unit in found)
        for name, found in match.roles.items()
    }
