# SPDX-License-Identifier: MIT
"""Writes the page of all rules: `python docs/rules_page.py > docs/rules.md`.

`conf.py` runs it at each build of the documentation, so that the page is never stale
and never committed.
"""

import re
import sys
from collections.abc import Iterator
from textwrap import dedent

from sahelcoop.cascade import Rule
from sahelcoop.rules import MENTION_STAGES, NAME_STAGES, STAGES, rules_of

_MARK = re.compile(r"\{([a-z_]+)\|([^{}]*)\}")
_HEAD = """# The rules

What the parser knows of French, stage by stage in the order of running. Each rule says
what is true of the language or of the field, how it is written as a pattern, and
in which sentences it must match (the words of a **role** are bold) and must not.
[](reading.md) explains patterns, [](extending.md) how to add rules of your own.
"""


def page() -> str:
    """Give the page as Markdown."""
    lines = [_HEAD]
    for stage in (*MENTION_STAGES, *NAME_STAGES, *STAGES):
        rules = rules_of(stage)
        lines += [f"## {stage}", "", f"{len(rules)} rules.", ""]
        for rule in rules:
            lines += _rule(rule)
    return "\n".join(lines)


def _rule(rule: Rule) -> Iterator[str]:
    yield from (f"### `{rule.id}`", "", rule.says, "")
    yield from (
        "```text",
        dedent(rule.pattern.source).strip(),
        "```",
        "",
        f"Gives `{rule.emits}`.",
        "",
    )
    yield from (f"- matches: {_marked(text)}" for text in rule.positive)
    yield from (f"- does not: {_plain(text)}" for text in rule.negative)
    yield ""


def _marked(text: str) -> str:
    """Make the words of roles bold, each with the role's name behind it."""
    pieces: list[str] = []
    at = 0
    for mark in _MARK.finditer(text):
        name, words = mark[1], mark[2].strip()
        pieces += (
            _plain(text[at : mark.start()]),
            f"**{_plain(words)}** ({_plain(name)})",
        )
        pieces.append(mark[2][len(mark[2].rstrip()) :])
        at = mark.end()
    return "".join((*pieces, _plain(text[at:])))


def _plain(text: str) -> str:
    """Take from Markdown what it would read as its own."""
    return re.sub(r"([*_\[\]<>`#])", r"\\\1", text)


if __name__ == "__main__":
    sys.stdout.write(page())
