# SPDX-License-Identifier: MIT
"""How the tests look into strategies: the simplest example, and a crowd of them."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

from hypothesis import HealthCheck, Phase, Verbosity, find, given, settings
from hypothesis.strategies import SearchStrategy

from sahelcoop.testing._planted import _OPENINGS, _templates

_T = TypeVar("_T")

QUIET: Final = settings(
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=10_000,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow],
    verbosity=Verbosity.quiet,
)
UNSHRUNK: Final = settings(QUIET, phases=[Phase.generate])


def minimal(
    strategy: SearchStrategy[_T], condition: Callable[[Any], bool] = lambda _: True
) -> _T:
    """Shrink to the simplest value that meets *condition*."""
    return find(strategy, condition, settings=QUIET)


def crowd(strategy: SearchStrategy[_T], size: int = 200) -> list[_T]:
    """Draw *size* values, the same each time."""
    drawn: list[_T] = []

    @settings(UNSHRUNK, max_examples=size)
    @given(strategy)
    def collect(value: _T) -> None:
        drawn.append(value)

    collect()
    return drawn


def templates() -> list[str]:
    """Name the ways in which planted articles tell something."""
    return [t.name for t in _templates("") if t.kind != _OPENINGS]
