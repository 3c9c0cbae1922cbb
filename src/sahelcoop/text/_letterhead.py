# SPDX-License-Identifier: MIT
"""Letterheads: state, motto and bodies above the title of an official text."""

import re
from collections.abc import Sequence
from typing import Final

from sahelcoop.text._document import Span

__all__ = ["body_line", "letterhead"]

_MOTTO: Final = re.compile(
    r"\w+ - \w+ - \w+|La patrie ou la mort, nous vaincrons ?!?", re.IGNORECASE
)
_BODY: Final = re.compile(
    r"(?:minist[eè]re|[eé]tat-major|pr[eé]sidence|primature|d[eé]l[eé]gation|ambassade"
    r"|direction|secr[eé]tariat|cabinet|haut[- ]commandement|gouvernorat|service)\b",
    re.IGNORECASE,
)
PRESS: Final = re.compile(
    r"(?:cellule|direction|section|service)\b[^-]{0,12}\b"
    r"(?:affaires publiques|communication|information|presse|relations publiques)\b"
    r"(?: (?:de |du |des |d')(?P<of>.+))?",
    re.IGNORECASE,
)
"""The press office of a body, and the body."""
_OF_BODY: Final = re.compile(
    rf"(?:la |le |l')?(?P<body>{_BODY.pattern}.*)", re.IGNORECASE
)
_STOPPED: Final = re.compile(r"[.:!?«»]")
_LONGEST: Final = 100
"""Code points of the longest line that names who published."""
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
    heads = [n for n in bodies if not PRESS.match(lines[n])]
    body = next(reversed(heads or bodies), None)
    return end, body, bool(mottoes)


def body_line(view: str, start: int, end: int) -> Span | None:
    """Read a line that is nothing but a body, or its press office.

    "Section des affaires publiques - Ambassade du Japon au Mali", "Direction de la
    communication de la Présidence du Faso". A press office of no body says nothing.
    """
    if end - start > _LONGEST or _STOPPED.search(view, start, end):
        return None
    at = start
    for part in view[start:end].split(" - "):
        press = PRESS.fullmatch(part)
        of = part if press is None else press["of"] or ""
        body = _OF_BODY.fullmatch(of)
        if body is not None:
            first = at + part.rfind(body["body"])
            return Span(first, first + len(body["body"]))
        at += len(part) + len(" - ")
    return None
