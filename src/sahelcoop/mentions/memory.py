# SPDX-License-Identifier: MIT
"""What is known of forms: worked out when first asked for, and kept while room is."""

from collections.abc import Callable
from typing import Final, TypeVar

__all__ = ["Memory"]

_MOST_KEPT: Final = 30_000
"""Forms to remember: more than the seeds and the development corpus have, and with a
form and what is known of it at some 300 bytes a few megabytes."""
_T = TypeVar("_T")


class Memory(dict[str, _T]):
    """What `learn` says of forms, asked once for each.

    May be shared between threads: two of them at worst learn the same form twice.
    """

    def __init__(self, learn: Callable[[str], _T]) -> None:
        super().__init__()
        self._learn = learn

    def __missing__(self, form: str) -> _T:
        """Learn *form*; when there are too many, forget the others first."""
        if len(self) >= _MOST_KEPT:
            self.clear()
        known = self[form] = self._learn(form)
        return known
