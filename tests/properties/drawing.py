# SPDX-License-Identifier: MIT
"""Records that French can say, drawn once for all the tests of a run."""

from collections.abc import Callable
from functools import cache
from typing import Final, TypeVar

from hypothesis import Phase, given, settings
from hypothesis.strategies import SearchStrategy

from sahelcoop import testing
from sahelcoop.testing.reading_back import Fact

__all__ = ["KINDS", "drawn", "draws"]

T = TypeVar("T")

KINDS: Final[dict[str, Callable[[], SearchStrategy[Fact]]]] = {
    "deliveries": testing.readable_deliveries,
    "attacks": testing.readable_attacks,
    "agreements": testing.readable_agreements,
    "statements": testing.readable_statements,
}
_DRAWN: Final = 100


@cache
def drawn(kind: str) -> tuple[Fact, ...]:
    """Draw the records of a kind that a run of the tests looks at."""
    return draws(KINDS[kind](), _DRAWN)


def draws(strategy: SearchStrategy[T], count: int) -> tuple[T, ...]:
    """Draw some values, the same in every run."""
    found: list[T] = []

    @settings(max_examples=count, phases=[Phase.generate])
    @given(strategy)
    def draw(value: T) -> None:
        found.append(value)

    draw()
    return tuple(found)
