# SPDX-License-Identifier: MIT
"""How far a rule got: why it matched, or the part that failed and where."""

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from sahelcoop.cascade.pattern import Classes, Pattern, Step
from sahelcoop.cascade.rule import Rule
from sahelcoop.cascade.unit import Unit

__all__ = ["Trace", "trace"]


@attrs.frozen
class Trace:
    """The farthest that a rule got in a line of units."""

    rule: str
    """Id of the rule."""
    units: tuple[Unit, ...]
    """What its pattern covered, from the first unit on."""
    roles: Mapping[str, tuple[Unit, ...]]
    missing: str = ""
    """Source of the part of the pattern that nothing fitted; empty if all of it did."""
    stopped_at: Unit | None = None
    """The unit that did not fit; None at the end of the line."""

    @property
    def matched(self) -> bool:
        """Whether the whole pattern matched."""
        return not self.missing


def trace(
    rule: Rule, units: Sequence[Unit], line: str, classes: Classes
) -> Trace | None:
    """Say how far *rule* got in *units*, whose characters are *line*.

    None if not even the first part of a branch fitted anything. The work is linear in
    the parts of the pattern and in the length of the line.
    """
    found = max(
        _reached(rule.pattern, line, classes),
        key=lambda reached: (not reached[1], reached[0].end() - reached[0].start()),
        default=None,
    )
    if found is None:
        return None
    match, missing = found
    roles = {
        name: tuple(units[match.start(name) : match.end(name)])
        for name in match.re.groupindex
        if match.start(name) >= 0
    }
    stopped = units[match.end()] if missing and match.end() < len(units) else None
    return Trace(
        rule.id, tuple(units[match.start() : match.end()]), roles, missing, stopped
    )


def _reached(
    pattern: Pattern, line: str, classes: Classes
) -> Iterator[tuple[re.Match[str], str]]:
    """Give each match of the whole pattern, or of the longest part of each branch."""
    whole = [*pattern.compile(classes).finditer(line)]
    if whole:
        yield from ((match, "") for match in whole)
        return
    for first, steps in pattern.branches:
        yield from _partly(pattern, line, classes, first, steps)


def _partly(
    pattern: Pattern, line: str, classes: Classes, first: int, steps: tuple[Step, ...]
) -> Iterator[tuple[re.Match[str], str]]:
    """Give what the longest beginning of a branch matches that matches anything."""
    for number in range(len(steps) - 1, 0, -1):
        regex = re.compile(pattern.regex(classes, first, steps[number - 1].pieces))
        found = [match for match in regex.finditer(line) if match[0]]
        if found:
            yield from ((match, steps[number].source) for match in found)
            return
