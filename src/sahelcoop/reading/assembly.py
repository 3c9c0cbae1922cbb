# SPDX-License-Identifier: MIT
"""From the drafts of an article to its records: one for each event."""

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from sahelcoop.model._record import Record, content_id
from sahelcoop.reading.drafts import Draft

__all__ = ["R", "Same", "join", "never_same", "records"]

_MEMORY: Final = 40
"""Events that a later mention may belong to; no article of the corpus has as many."""

R = TypeVar("R", bound=Record)
Same = Callable[[Draft, Draft], bool]
"""Tells whether a draft tells of the event of an earlier one."""


def never_same(_one: Draft, _other: Draft) -> bool:
    """Keep statements apart: what is said twice is two statements."""
    return False


def join(same: Same, drafts: Iterable[Draft]) -> list[Draft]:
    """Join the drafts of one event; what only refers back joins one or is dropped.

    Twice, for what was joined may tell by now that it is one with another.
    """
    twice = _joined(same, _joined(same, drafts))
    return [draft for draft in twice if _stands(draft)]


def _joined(same: Same, drafts: Iterable[Draft]) -> list[Draft]:
    joined: list[Draft] = []
    for draft in drafts:
        recent = range(max(0, len(joined) - _MEMORY), len(joined))
        found = [i for i in recent if same(joined[i], draft)]
        found.sort(key=lambda i: (joined[i].likeness(draft), i))
        for at in found[-draft.several :]:
            joined[at] = joined[at].joined(draft)
        if not found:
            joined.append(draft)
    return joined


def records(make: type[R], drafts: Iterable[Draft], article: str) -> tuple[R, ...]:
    """Make a record of each draft."""
    return tuple(
        make(
            id=content_id(make.tag, article, draft.start, number),
            sources=draft.sources,
            absent=draft.absent,
            **draft.fields,
        )
        for number, draft in enumerate(drafts)
    )


def _stands(draft: Draft) -> bool:
    """Tell whether a draft is an event of its own: "ce don", a claim alone are none."""
    return not draft.refers_back
