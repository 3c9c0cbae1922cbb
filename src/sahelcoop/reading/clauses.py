# SPDX-License-Identifier: MIT
"""Which units of an utterance are one sentence."""

from collections.abc import Sequence

from sahelcoop.cascade import Unit

__all__ = ["sentence_of"]


def sentence_of(units: Sequence[Unit], start: int) -> tuple[Unit, ...]:
    """Give the units of the sentence in which *start* lies."""
    found: list[Unit] = []
    for unit in units:
        if "STOP" in unit.features:
            if unit.start >= start:
                break
            found = []
        else:
            found.append(unit)
    return tuple(found)
