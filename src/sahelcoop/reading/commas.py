# SPDX-License-Identifier: MIT
"""Where what stands between commas opens."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit

__all__ = ["opening"]

_RELATIVE: Final = frozenset({"QUI", "DONT"})


def opening(before: Sequence[Unit], at: int) -> int:
    """Give the place before the comma that opens what the one at *at* closes.

    A relative may hold other commas: "qui a perdu dix chars, lundi, à Gao, …".
    """
    commas = [place for place in range(at) if "COMMA" in before[place].features]
    for place in commas:
        clause = before[place + 1 : at]
        relative = any(unit.features & _RELATIVE for unit in clause[:1])
        if relative and sum("VG" in unit.features for unit in clause) == 1:
            return place - 1
    return (commas[-1] if commas else at) - 1
