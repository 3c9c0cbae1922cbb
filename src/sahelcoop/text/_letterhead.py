# SPDX-License-Identifier: MIT
"""Letterheads: state, motto and bodies above the title of an official text."""

import re
from collections.abc import Sequence
from typing import Final

__all__ = ["letterhead"]

_MOTTO: Final = re.compile(
    r"\w+ - \w+ - \w+|La patrie ou la mort, nous vaincrons ?!?", re.IGNORECASE
)
_BODY: Final = re.compile(
    r"(?:minist[eè]re|[eé]tat-major|pr[eé]sidence|primature|d[eé]l[eé]gation|ambassade"
    r"|direction|secr[eé]tariat|cabinet|haut[- ]commandement|gouvernorat|service)\b",
    re.IGNORECASE,
)
_LETTERHEAD: Final = re.compile(
    rf"\W+|r[eé]publique\b[^.:!?]{{2,40}}|{_BODY.pattern}[^.:!?«»]{{2,100}}",
    re.IGNORECASE,
)
"""Lines of dashes, states and bodies."""


def letterhead(lines: Sequence[str]) -> tuple[int, int | None, bool]:
    """Count the first of *lines* that are a letterhead, and find its last body.

    Also tells whether it has a motto, under which and above which nothing else stands.
    """
    mottoes = [n for n, words in enumerate(lines) if _MOTTO.fullmatch(words)]
    end = mottoes[0] + 1 if mottoes else 0
    while end < len(lines) and _LETTERHEAD.fullmatch(lines[end]):
        end += 1
    bodies = [n for n, words in enumerate(lines[:end]) if _BODY.match(words)]
    return end, bodies[-1] if bodies else None, bool(mottoes)
