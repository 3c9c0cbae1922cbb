# SPDX-License-Identifier: MIT
"""What happened on the day since which something else goes on."""

from collections.abc import Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention, PeriodTemplate

__all__ = ["begins_with", "day_for"]

_OPENS: Final = frozenset({'"où"', "WHICH", "WHEN"})
_LEAD: Final = 4
"""Most units from a date to the clause of what happened then: ", jour où"."""
_SINCE: Final = frozenset({"SINCE"})


def begins_with(sentence: Sequence[Unit], since: Unit, start: int) -> bool:
    """Tell a clause at *start* of what happened on the day *since* which it is calm.

    "Calme depuis le 3 mai, date à laquelle six soldats ont été tués."
    """
    after = [u for u in sentence if u.start >= since.end]
    apart = any("SEMICOLON" in u.features for u in after if u.start < start)
    opened = any(u.features & _OPENS for u in after[:_LEAD] if u.start < start)
    return opened and not apart


def day_for(sentence: Sequence[Unit], date: Unit, start: int) -> Unit:
    """Give *date* as that of what starts at *start*, also where depuis leads to it."""
    told = date.value
    if "SINCE" not in date.features or not begins_with(sentence, date, start):
        return date
    if isinstance(told, Mention) and isinstance(told.value, PeriodTemplate):
        told = told._replace(value=told.value.start, features=told.features - _SINCE)
    return attrs.evolve(date, features=date.features - _SINCE, value=told)
