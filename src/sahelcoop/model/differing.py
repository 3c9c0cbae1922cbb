# SPDX-License-Identifier: MIT
"""Where the records of one event differ, and how another value stands to the best."""

from enum import StrEnum
from typing import Final

import attrs

from sahelcoop.model._checks import LINE, REF, Of, Texts, TupleOf
from sahelcoop.model._show import short_repr

__all__ = ["CORRECTED", "Comparison", "Conflict", "MergedField", "Variant"]

CORRECTED: Final = "corrected"
"""The rule that prefers what a person put there."""


class Comparison(StrEnum):
    """How a value stands to the preferred one of its field."""

    EQUAL = "equal"
    REFINES = "refines"
    """One lies within the other."""
    COMPATIBLE = "compatible"
    CONTRADICTS = "contradicts"
    SUPERSEDED = "superseded"
    """An earlier count that a later one has replaced."""
    ONE_SIDED = "one_sided"
    """No value at all."""


@attrs.frozen(repr=False)
class Variant:
    """One value of a field, and who has it."""

    records: tuple[str, ...] = attrs.field(validator=Texts())
    """Keys of the records that say the same."""
    comparison: Comparison = attrs.field(validator=Of(Comparison))

    __repr__ = short_repr


@attrs.frozen(repr=False)
class MergedField:
    """A field on which the records differ; the values stay in them."""

    name: str = attrs.field(validator=LINE)
    """Of the field; tolls stand apart by harm (`tolls.killed`)."""
    rule: str = attrs.field(validator=LINE)
    """What chose the preferred value."""
    variants: tuple[Variant, ...] = attrs.field(validator=TupleOf((Variant,), least=1))
    """Preferred first."""

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Conflict:
    """A value of an event that is not the preferred one."""

    event: str = attrs.field(validator=REF)
    field: str = attrs.field(validator=LINE)
    comparison: Comparison = attrs.field(validator=Of(Comparison))
    preferred: tuple[str, ...] = attrs.field(validator=Texts())
    """Keys of the records that have the preferred value."""
    other: tuple[str, ...] = attrs.field(validator=Texts())

    __repr__ = short_repr
