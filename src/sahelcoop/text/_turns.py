# SPDX-License-Identifier: MIT
"""Interviews printed without quotation marks: "Issa Maro : Nous attendons la paix."."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from sahelcoop.text._document import Quotation, Span

__all__ = ["with_turns"]

_NAME: Final = r"[A-ZÀ-ÖØ-Þ](?:[\w'-]+|\.)"
_LABEL: Final = re.compile(rf"(?:- ?)?((?:{_NAME}(?: ?{_NAME}){{0,3}}|[QR])) ?: (?=\S)")
"""Who speaks, at the head of a paragraph."""
_LEAST: Final = 2
"""Turns of one label, and of an interview beside it."""


def with_turns(
    view: str,
    title: Span | None,
    paragraphs: Sequence[Span],
    quotations: tuple[Quotation, ...],
) -> tuple[Quotation, ...]:
    """Add the answers of an interview, as if they stood in quotation marks.

    A label that opens several paragraphs is who speaks; whoever asks most often, by the
    question marks, is the interviewer, whose words are none of the article's news. The
    first question may have been taken for the title.
    """
    heads = [_LABEL.match(view, span.start, span.end) for span in paragraphs]
    first = title and _LABEL.match(view, title.start, title.end)
    labels = Counter(head[1] for head in (*heads, first) if head)
    if max(labels.values(), default=0) < _LEAST:
        return quotations
    asking = Counter(
        head[1]
        for head, span in zip(heads, paragraphs, strict=True)
        if head is not None and view[: span.end].rstrip().endswith("?")
    )
    asking[first[1] if first else ""] += 1
    askers = {label for label in labels if 2 * asking[label] >= labels[label]}
    spoken = labels.keys() - askers if askers else set[str]()
    turns = [*_answers(view, paragraphs, heads, spoken)]
    inner = [_within(quotation, turns) for quotation in quotations]
    return tuple(sorted((*turns, *inner), key=lambda q: (q.start, -q.end)))


def _answers(
    view: str,
    paragraphs: Sequence[Span],
    heads: Sequence[re.Match[str] | None],
    spoken: set[str],
) -> Iterable[Quotation]:
    """Give the answers; one goes on up to the next turn, if any comes."""
    last = max(n for n, head in enumerate(heads) if head is not None)
    speaks = False
    for n, (head, span) in enumerate(zip(heads, paragraphs, strict=True)):
        speaks = head[1] in spoken if head is not None else speaks and n < last
        if speaks:
            start = head.end() if head is not None else span.start
            ends = n >= last or heads[n + 1] is not None
            yield Quotation(
                start - (head is not None),
                span.end,
                start,
                len(view[: span.end].rstrip()),
                level=1,
                closed=ends,
                continues=head is None,
            )


def _within(quotation: Quotation, turns: Sequence[Quotation]) -> Quotation:
    inside = any(t.start <= quotation.start < t.end for t in turns)
    return attrs.evolve(quotation, level=quotation.level + inside)
