# SPDX-License-Identifier: MIT
"""What a record names and when it was: for looking records up."""

import re
from collections.abc import Iterator
from typing import Any, Final, get_args

import attrs

from sahelcoop.errors import ModelError
from sahelcoop.model._checks import shown
from sahelcoop.model._record import Record
from sahelcoop.model.actors import Actor, ActorRef, UnnamedSource
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.decisions import Told
from sahelcoop.model.places import Place, PlaceKind

__all__ = ["actor_names", "date_of", "period", "place_names", "tag_of", "within"]

_GAP: Final = re.compile("[ '’]")
_TAGS: Final = tuple(kind.tag for kind in get_args(Told))


def tag_of(kind: type[Told] | str) -> str:
    """Give the tag of a *kind*; ModelError for one that no dossier tells of."""
    tag = kind if isinstance(kind, str) else getattr(kind, "tag", kind)
    if tag not in _TAGS:
        rule = f"must be one of {', '.join(_TAGS)}"
        raise ModelError("Dossier", "kind", rule, shown(kind))
    return str(tag)


def _values(value: Any) -> Iterator[Any]:  # noqa: ANN401 - any value of the model
    """Yield the values of the model inside *value*, itself first."""
    if isinstance(value, tuple):
        for one in value:
            yield from _values(one)
    elif attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from _values(getattr(value, field.name))


def actor_names(record: Record) -> Iterator[str]:
    """Yield the names of all who take part, in lower case."""
    if isinstance(record, Actor):
        yield from (name.text.casefold() for name in record.names)
    for value in _values(record):
        if isinstance(value, ActorRef):
            yield from (n.casefold() for n in (value.name, value.label) if n)
        elif isinstance(value, UnnamedSource):
            yield value.description.casefold()


def place_names(record: Record) -> Iterator[str]:
    """Yield the names of all places and of what they lie in, in lower case.

    A region has its own name at the end of its title: "région de l'Adrar".
    """
    for value in _values(record):
        if isinstance(value, Place):
            region = value.name if value.kind is PlaceKind.REGION else None
            around = (value.district, value.parent)
            names = (value.name, value.text, *around, value.country)
            yield from (name.casefold() for name in names if name)
            for title in filter(None, (region, *around)):
                yield from (title[at.end() :].casefold() for at in _GAP.finditer(title))


def date_of(record: Record) -> PartialDate | None:
    """Give the date of a record; None where it has none."""
    found = getattr(record, "date", None)
    return found if isinstance(found, PartialDate) else None


def period(value: PartialDate | str) -> PartialDate:
    """Take a stretch of time as a date or as the EDTF text of one."""
    return value if isinstance(value, PartialDate) else PartialDate(value)


def within(date: PartialDate | None, limits: PartialDate) -> bool:
    """Tell whether some day of *date* lies within *limits*."""
    if date is None:
        return False
    floor = max((d for d in (date.earliest, limits.earliest) if d), default=None)
    ceiling = min((d for d in (date.latest, limits.latest) if d), default=None)
    if floor is not None and ceiling is not None and floor > ceiling:
        return False
    return date.parsed.within(floor, ceiling) is not None
