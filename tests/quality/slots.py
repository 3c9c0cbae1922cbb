# SPDX-License-Identifier: MIT
"""The forms that a slot can have, and what a found value of each of them earns."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from tests.quality.compare import (
    Pairing,
    pair_off,
    same_code,
    same_name,
    same_or_within,
)
from tests.quality.tally import Mark, Score

__all__ = ["Items", "One", "Record", "Several", "Slot", "Tolls"]

Record: TypeAlias = Mapping[str, Any]
"""A JSON object of a fact file, or the whole of it."""
Records: TypeAlias = Sequence[Record]
Same: TypeAlias = Callable[[Any, Any], bool]


def _equal(true: object, found: object) -> bool:
    return true == found


def _judge(true: object, found: object, same: Same) -> Score:
    """Count one value; None stands for a slot left empty."""
    if true is None or found is None:
        return Score(fp=int(found is not None), fn=int(true is not None))
    return Score(tp=1) if same(true, found) else Score(fp=1, fn=1)


@attrs.frozen
class One:
    """A slot with one value or none."""

    name: str
    same: Same = same_code

    def marks(self, true: Record, found: Record) -> Iterator[Mark]:
        """Count the value."""
        yield self.name, _judge(true.get(self.name), found.get(self.name), self.same)


@attrs.frozen
class Several:
    """A slot with a list of names."""

    name: str
    same: Same = same_name

    def marks(self, true: Record, found: Record) -> Iterator[Mark]:
        """Count each name."""
        laid = pair_off(
            true.get(self.name) or (),
            found.get(self.name) or (),
            self.same,
        )
        yield self.name, Score(len(laid.pairs), len(laid.extra), len(laid.missed))


@attrs.frozen
class Tolls:
    """A slot with a list of figures, each with the people whom it counts."""

    name: str
    label: str = "who"

    def marks(self, true: Record, found: Record) -> Iterator[Mark]:
        """Count each figure, then what it says; of a lone one only its number."""
        laid = self._lay(true.get(self.name) or [], found.get(self.name) or [])
        right, extra, missed = len(laid.pairs), len(laid.extra), len(laid.missed)
        yield f"{self.name}.what", Score(right, extra, missed)
        for one, other in laid.pairs:
            yield from self._details(one, other)
        for record in laid.missed:
            yield self._detail("n", record, {})
        for record in laid.extra:
            yield self._detail("n", {}, record)

    def _lay(self, true: Records, found: Records) -> Pairing[Record, Record]:
        return pair_off(true, found, self._same)

    def _same(self, true: Record, found: Record) -> bool:
        """Compare figure and label; a toll that names nobody pairs on its figure."""
        figure = true.get("n")
        if figure is not None and figure != found.get("n"):
            return False
        if not true.get(self.label):
            return figure is not None
        return self._alike(true, found) or same_name(
            true.get("designation"),
            found.get("designation"),
        )

    def _alike(self, true: Record, found: Record) -> bool:
        return same_or_within(true.get(self.label), found.get(self.label))

    def _detail(
        self,
        name: str,
        true: Record,
        found: Record,
        same: Same = _equal,
    ) -> Mark:
        return f"{self.name}.{name}", _judge(true.get(name), found.get(name), same)

    def _details(self, true: Record, found: Record) -> Iterator[Mark]:
        yield self._detail("n", true, found)
        yield self._detail("bound", true, found)


@attrs.frozen
class Items(Tolls):
    """A slot with a list of goods, which also pair when the count alone is wrong."""

    label: str = "what"

    def _lay(self, true: Records, found: Records) -> Pairing[Record, Record]:
        exact = pair_off(true, found, self._same)
        rest = pair_off(exact.missed, exact.extra, self._alike)
        return Pairing((*exact.pairs, *rest.pairs), rest.missed, rest.extra)

    def _details(self, true: Record, found: Record) -> Iterator[Mark]:
        yield from super()._details(true, found)
        yield self._detail("designation", true, found, same_name)


Slot: TypeAlias = One | Several | Tolls
