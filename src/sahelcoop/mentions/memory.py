# SPDX-License-Identifier: MIT
"""What is known of forms: worked out when first asked for, and kept while room is."""

from collections.abc import Callable
from typing import Final, TypeVar

__all__ = ["Memory"]

_MOST_KEPT: Final = 10_000
"""Forms of a generation: what the seeds, the development corpus and the articles in the
manner of the press have, and with a form and what is known of it at some 300 bytes
three megabytes."""
_T = TypeVar("_T")


class Memory(dict[str, _T]):
    """What `learn` says of forms, asked once for each.

    May be shared between threads: two of them at worst learn the same form twice.
    """

    def __init__(self, learn: Callable[[str], _T]) -> None:
        super().__init__()
        self._learn = learn
        self._older: dict[str, _T] = {}

    def __missing__(self, form: str) -> _T:
        """Learn *form*, or take it over from the generation before.

        When there are too many, a new generation begins and the last but one is gone.
        """
        if len(self) >= _MOST_KEPT:
            self._older = self.copy()
            self.clear()
        older = self._older
        known = self[form] = older[form] if form in older else self._learn(form)
        return known
