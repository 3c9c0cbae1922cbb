# SPDX-License-Identifier: MIT
"""A small frozen mapping from text keys, hashable and in the order of its keys."""

from collections.abc import ItemsView, Iterator, Mapping
from typing import Generic, Self, TypeVar

V_co = TypeVar("V_co", covariant=True)

__all__ = ["FrozenMap"]


class FrozenMap(Mapping[str, V_co], Generic[V_co]):
    """A mapping that cannot change; equal to any mapping with the same items.

    Values must be hashable for the mapping to be so.
    """

    __slots__ = ("_items",)
    _items: dict[str, V_co]

    def __new__(cls, items: Mapping[str, V_co] | None = None) -> Self:
        self = super().__new__(cls)
        ordered = {} if not items else {k: items[k] for k in sorted(items, key=str)}
        object.__setattr__(self, "_items", ordered)
        return self

    def __setattr__(self, name: str, value: object) -> None:
        message = f"{type(self).__name__} is frozen"
        raise AttributeError(message)

    def __getitem__(self, key: str) -> V_co:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def items(self) -> ItemsView[str, V_co]:
        """Give the items in the order of their keys."""
        return self._items.items()

    def __hash__(self) -> int:
        return hash(tuple(self._items.items()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._items!r})"

    def __reduce__(self) -> "tuple[type[Self], tuple[dict[str, V_co]]]":
        return type(self), (self._items,)
