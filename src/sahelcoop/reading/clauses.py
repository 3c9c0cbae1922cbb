# SPDX-License-Identifier: MIT
"""Which units of an utterance are one sentence."""

from collections.abc import Sequence

from sahelcoop.cascade import Unit

__all__ = ["sentence_of"]


def sentence_of(units: Sequence[Unit], start: int) -> tuple[Unit, ...]:
    """Give the units of the sentence in which *start* lies, without its full stop."""
    stops = [unit.start for unit in units if "STOP" in unit.features]
    first = max((stop for stop in stops if stop < start), default=-1)
    last = min((stop for stop in stops if stop >= start), default=units[-1].end)
    return tuple(unit for unit in units if first < unit.start < last)
