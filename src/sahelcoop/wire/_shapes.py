# SPDX-License-Identifier: MIT
"""What each class of the model looks like in JSON, as its annotations tell."""

from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin

import attrs

from sahelcoop.model._mapping import FrozenMap

_PLAIN: Final = frozenset({str, int, float, bool})

_HELD: Final = "extra"
"""Not a key of its own: its entries stand where the newer version wrote them."""


@attrs.frozen
class Plain:
    """Text, a number or a truth value, as it is."""

    types: tuple[type, ...]


@attrs.frozen
class Choice:
    """A member of an enum, by its value."""

    enum: type[StrEnum]


@attrs.frozen
class Spelled:
    """Text in JSON, which `str` writes and the field's converter reads."""

    type: type


@attrs.frozen
class Value:
    """An object of one class."""

    type: type


@attrs.frozen
class Tagged:
    """An object of one of several classes, told by its `type`."""

    types: tuple[type, ...]


@attrs.frozen
class Many:
    """An array, a tuple in Python."""

    each: "Shape"


@attrs.frozen
class Table:
    """An object whose keys are data, a `FrozenMap` in Python."""

    each: "Shape"


Shape = Plain | Choice | Spelled | Value | Tagged | Many | Table


@attrs.frozen
class Field:
    """A field of a class, and what it looks like in JSON."""

    attribute: "attrs.Attribute[Any]"
    shape: Shape
    nullable: bool
    """Whether the value may be null."""

    @property
    def name(self) -> str:
        """The name of the field, which is its key."""
        return self.attribute.name

    @property
    def default(self) -> Any:  # noqa: ANN401 - a default can be anything
        """What a missing key stands for; `attrs.NOTHING` when it may not be missing."""
        return self.attribute.default

    @property
    def required(self) -> bool:
        """Whether the key must be there."""
        return self.default is attrs.NOTHING


@cache
def fields(owner: type) -> tuple[Field, ...]:
    """Describe the fields of *owner* in the order of their names."""
    named = sorted(attrs.fields(owner), key=lambda attribute: attribute.name)
    return tuple(_field(attribute) for attribute in named if attribute.name != _HELD)


def _field(attribute: "attrs.Attribute[Any]") -> Field:
    nullable = NoneType in _options(attribute.type)
    return Field(attribute, _shape(attribute.type), nullable)


def _options(hint: Any) -> tuple[Any, ...]:  # noqa: ANN401 - annotations have no type
    return get_args(hint) if get_origin(hint) is UnionType else (hint,)


def _shape(hint: Any) -> Shape:  # noqa: ANN401 - annotations have no type
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is tuple:
        return Many(_shape(arguments[0]))
    if origin is FrozenMap:
        return Table(_shape(*arguments))
    options = tuple(option for option in _options(hint) if option is not NoneType)
    if _PLAIN.issuperset(options):
        return Plain(options)
    return _shape_of_class(*options) if len(options) == 1 else Tagged(options)


def _shape_of_class(owner: type[Any]) -> Shape:
    if issubclass(owner, StrEnum):
        return Choice(owner)
    return (Value if attrs.has(owner) else Spelled)(owner)
