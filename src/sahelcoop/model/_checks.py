# SPDX-License-Identifier: MIT
"""Validators of the model: callables that name the field and the rule they defend.

Their attributes are public to `wire.schema`, which says the same rules in JSON Schema.
"""

import math
import re
from collections.abc import Callable, Iterable
from functools import cached_property
from reprlib import Repr
from typing import Any, Final

import attrs
from attrs import Attribute

from sahelcoop.errors import ModelError
from sahelcoop.model._mapping import FrozenMap

Validator = Callable[[Any, "Attribute[Any]", Any], None]

WORDING: Final = {"fact": False}
"""Metadata of a field that holds words or provenance: no part of what is said."""

LARGEST: Final = 10**15
"""Largest magnitude of a number: below 2**53, so floats hold such integers exactly."""

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CONTROL_BUT_BLANK: Final = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]"
)

_short = Repr()
_short.maxstring = _short.maxother = 60


def shown(value: object) -> str:
    """Show *value* cut short; an int of thousands of digits cannot be printed."""
    try:
        return _short.repr(value)
    except ValueError:
        return f"a huge {type(value).__name__}"


def refuse(instance: object, field: str, rule: str, value: object) -> ModelError:
    """Build the error for a *field* of *instance* that breaks *rule*."""
    return ModelError(type(instance).__name__, field, rule, shown(value))


def _words(types: tuple[type, ...]) -> str:
    return " or ".join(t.__name__ for t in types)


@attrs.frozen(init=False)
class Of:
    """Accept instances of exactly these types: no `bool` passes for an `int`."""

    types: tuple[type, ...]

    def __init__(self, *types: type) -> None:
        object.__setattr__(self, "types", types)

    def __call__(
        self, instance: object, attribute: "Attribute[Any]", value: Any
    ) -> None:
        if type(value) not in self.types:
            rule = f"must be {_words(self.types)}"
            raise refuse(instance, attribute.name, rule, value)


@attrs.frozen
class Maybe:
    """Accept None, or what the inner validator accepts."""

    inner: Validator

    def __call__(
        self, instance: object, attribute: "Attribute[Any]", value: Any
    ) -> None:
        if value is not None:
            self.inner(instance, attribute, value)


@attrs.frozen(slots=False)
class TupleOf:
    """Accept a tuple of at least *least* instances of exactly these types."""

    types: tuple[type, ...]
    least: int = 0

    @cached_property
    def _covers(self) -> Callable[[Iterable[object]], bool]:
        return frozenset(self.types).issuperset

    def __call__(
        self, instance: object, attribute: "Attribute[Any]", value: Any
    ) -> None:
        if type(value) is not tuple or not self._covers(map(type, value)):
            rule = f"must be a tuple of {_words(self.types)}"
            raise refuse(instance, attribute.name, rule, value)
        if len(value) < self.least:
            rule = f"must hold at least {self.least}"
            raise refuse(instance, attribute.name, rule, value)


@attrs.frozen
class Text:
    """Accept text without control characters or surrogates.

    A *line* holds no tabs or line ends either, is not empty and not padded.
    """

    line: bool = True

    def __call__(
        self, instance: object, attribute: "Attribute[Any]", value: Any
    ) -> None:
        if type(value) is not str:
            raise refuse(instance, attribute.name, "must be str", value)
        if not value.isprintable():
            forbidden = _CONTROL if self.line else _CONTROL_BUT_BLANK
            if bad := forbidden.search(value):
                rule = f"must hold no control character or surrogate ({bad.start()})"
                raise refuse(instance, attribute.name, rule, value)
        if self.line and (not value or value[0].isspace() or value[-1].isspace()):
            raise refuse(instance, attribute.name, "must not be blank or padded", value)


@attrs.frozen
class Texts:
    """Accept a tuple of texts, none of them empty."""

    def __call__(
        self, instance: object, attribute: "Attribute[Any]", value: Any
    ) -> None:
        if type(value) is not tuple:
            raise refuse(instance, attribute.name, "must be a tuple of str", value)
        for text in value:
            PASSAGE(instance, attribute, text)
            if not text:
                raise refuse(instance, attribute.name, "must hold no empty str", value)


@attrs.frozen(slots=False)
class Matching:
    """Accept a whole match of *pattern*; *what* names it in the error."""

    pattern: str
    what: str

    @cached_property
    def _whole(self) -> Callable[[str], object]:
        return re.compile(self.pattern).fullmatch

    def __call__(
        self, instance: object, attribute: "Attribute[Any]", value: Any
    ) -> None:
        if type(value) is not str or self._whole(value) is None:
            raise refuse(instance, attribute.name, f"must be {self.what}", value)


@attrs.frozen
class Between:
    """Accept a number from *low* to *high*: int, or finite float unless *whole*."""

    low: int
    high: int
    whole: bool = False

    def __call__(
        self, instance: object, attribute: "Attribute[Any]", value: Any
    ) -> None:
        number: float = math.nan
        if type(value) is int or (type(value) is float and not self.whole):
            number = value
        if not self.low <= number <= self.high:
            kind = "an int" if self.whole else "a number"
            rule = f"must be {kind} from {self.low} to {self.high}"
            raise refuse(instance, attribute.name, rule, value)


@attrs.frozen
class MapOf:
    """Accept a `FrozenMap` from lines of text to what the inner validator accepts."""

    inner: Validator

    def __call__(
        self, instance: object, attribute: "Attribute[Any]", value: Any
    ) -> None:
        if type(value) is not FrozenMap:
            raise refuse(instance, attribute.name, "must be a mapping", value)
        for key, found in value.items():
            LINE(instance, attribute, key)
            self.inner(instance, attribute, found)


LINE: Final = Text()
PASSAGE: Final = Text(line=False)
COUNTRY: Final = Matching("[A-Z]{2}", "an ISO 3166-1 alpha-2 code")
_UNBLANK: Final = r"[^\s\x00-\x1f\x7f-\x9f\ud800-\udfff]"
ID: Final = Matching(f"{_UNBLANK}*", "an id without blanks")
"""An id, or nothing yet."""
REF: Final = Matching(f"{_UNBLANK}+", "the id of a record")
POSITION: Final = Between(0, LARGEST, whole=True)
