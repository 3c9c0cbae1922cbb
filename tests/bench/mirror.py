# SPDX-License-Identifier: MIT
"""A delivery as a strict, frozen pydantic model that refuses what ours refuses."""

import json
from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from sahelcoop.model._calendar import Day
from sahelcoop.model._event import Certainty
from sahelcoop.model.dates import DateBasis, PartOfDay, Portion
from sahelcoop.model.delivery import Aggregation, DeliveryStatus, Terms
from sahelcoop.model.edtf import parse_edtf
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import PlaceKind, Precision
from sahelcoop.model.provenance import Absence
from sahelcoop.model.quantities import Qualifier

_LARGEST: Final = 10**15
_EDGE: Final = r"[^\x00-\x1f\x7f-\x9f\s]"
_INSIDE: Final = r"[^\x00-\x1f\x7f-\x9f]"

Line = Annotated[str, StringConstraints(pattern=rf"^{_EDGE}({_INSIDE}*{_EDGE})?$")]
Passage = Annotated[
    str, StringConstraints(pattern=r"^[^\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]*$")
]
Id = Annotated[str, StringConstraints(pattern="^[!-~¡-\U0010ffff]*$")]
Country = Annotated[str, StringConstraints(pattern="^[A-Z]{2}$")]
Subdivision = Annotated[str, StringConstraints(pattern="^[A-Z]{2}-[0-9A-Z]{1,3}$")]
Wikidata = Annotated[str, StringConstraints(pattern="^Q[1-9][0-9]*$")]
Unit = Annotated[str, StringConstraints(pattern="^[0-9A-Z]{2,3}$")]
Position = Annotated[int, Field(ge=0, le=_LARGEST)]
Link = Annotated[int, Field(ge=1, le=1000)]
Figure = Annotated[int | float, Field(ge=0, le=_LARGEST)]


def _edtf(text: str) -> str:
    parse_edtf(text)
    return text


def _day(text: str) -> str:
    if Day.read(text) is None:
        raise ValueError(text)
    return text


EdtfText = Annotated[str, AfterValidator(_edtf)]
DayText = Annotated[str, AfterValidator(_day)]


class _Strict(BaseModel):
    model_config = ConfigDict(
        strict=True, frozen=True, extra="forbid", allow_inf_nan=False
    )


class Evidence(_Strict):
    """Mirror of `Evidence`."""

    article: Line
    end: Position
    exact: Passage
    prefix: Passage = ""
    rule: Passage = ""
    start: Position
    suffix: Passage = ""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.end - self.start != len(self.exact) or not self.exact:
            raise ValueError("end")
        return self


_NONE, _LOW, _HIGH = (False, False, False), (True, False, False), (False, False, True)
_BEST, _ENDS, _ALL = (False, True, False), (True, False, True), (True, True, True)
_FIGURES: Final[Mapping[Qualifier, tuple[tuple[bool, bool, bool], ...]]] = {
    Qualifier.EXACT: (_ALL,),
    Qualifier.AT_LEAST: (_LOW,),
    Qualifier.MORE_THAN: (_LOW,),
    Qualifier.AT_MOST: (_HIGH,),
    Qualifier.LESS_THAN: (_HIGH,),
    Qualifier.ABOUT: (_BEST, _ALL),
    Qualifier.NEARLY: (_BEST, _ALL),
    Qualifier.BETWEEN: (_ENDS,),
    Qualifier.SEVERAL: (_NONE, _LOW),
    Qualifier.MANY: (_NONE, _LOW),
    Qualifier.UNSPECIFIED: (_NONE,),
}


class Quantity(_Strict):
    """Mirror of `Quantity`."""

    best: Figure | None = None
    high: Figure | None = None
    low: Figure | None = None
    qualifier: Qualifier
    text: Passage | None = None
    unit: Unit = "C62"

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        low, best, high = self.low, self.best, self.high
        shape = (low is not None, best is not None, high is not None)
        if shape not in _FIGURES[self.qualifier]:
            raise ValueError("qualifier")
        given = [n for n in (low, best, high) if n is not None]
        if given != sorted(given):
            raise ValueError("low")
        if self.qualifier is Qualifier.EXACT and self.low != self.high:
            raise ValueError("best")
        return self


class ClockTime(_Strict):
    """Mirror of `ClockTime`."""

    approximate: bool = False
    hour: Annotated[int, Field(ge=0, le=23)]
    minute: Annotated[int, Field(ge=0, le=59)] | None = None
    second: Annotated[int, Field(ge=0, le=59)] | None = None


class PartialDate(_Strict):
    """Mirror of `PartialDate`."""

    anchor: Passage | None = None
    basis: DateBasis | None = None
    clock: ClockTime | None = None
    edtf: EdtfText
    not_after: DayText | None = None
    not_before: DayText | None = None
    part_of_day: PartOfDay | None = None
    portion: Portion | None = None
    text: Passage | None = None


class Place(_Strict):
    """Mirror of `Place`."""

    country: Country | None = None
    district: Line | None = None
    geonames: Annotated[int, Field(ge=1, le=_LARGEST)] | None = None
    kind: PlaceKind | None = None
    lat: Annotated[float, Field(ge=-90, le=90)] | None = None
    lon: Annotated[float, Field(ge=-180, le=180)] | None = None
    name: Line
    parent: Line | None = None
    precision: Precision | None = None
    subdivision: Subdivision | None = None
    text: Passage | None = None
    wikidata: Wikidata | None = None

    @model_validator(mode="after")
    def _both(self) -> Self:
        if (self.lat is None) != (self.lon is None):
            raise ValueError("lon")
        return self


class Item(_Strict):
    """Mirror of `Item`."""

    alternative: Link | None = None
    capability: Passage | None = None
    category: ItemCategory | None = None
    description: Line
    designation: Line | None = None
    designation_text: Passage | None = None
    group: Link | None = None
    quantity: Quantity = Quantity(qualifier=Qualifier.UNSPECIFIED)


class ActorRef(_Strict):
    """Mirror of `ActorRef`."""

    type: Literal["actor_ref"]
    actor: Line | None = None
    label: Passage | None = None
    name: Line
    role: Line | None = None


class UnnamedSource(_Strict):
    """Mirror of `UnnamedSource`."""

    type: Literal["unnamed_source"]
    affiliation: Line | None = None
    count: Quantity | None = None
    description: Line


Party = Annotated[ActorRef | UnnamedSource, Field(discriminator="type")]


class Participant(_Strict):
    """Mirror of `Participant`."""

    part: Line
    who: Party


def _leads(record: BaseModel, path: str) -> bool:
    here: Any = record
    for step in path.split("."):
        if isinstance(here, tuple) and step.isdecimal() and int(step) < len(here):
            here = here[int(step)]
        elif isinstance(here, BaseModel) and step in type(here).model_fields:
            here = getattr(here, step)
        else:
            return False
    return True


class Delivery(_Strict):
    """Mirror of `Delivery`."""

    type: Literal["delivery"]
    schema_version: Literal[1]
    absent: dict[Line, Absence] = {}
    according_to: tuple[Party, ...] = ()
    aggregation: Aggregation = Aggregation.SINGLE
    announced: PartialDate | None = None
    carriers: tuple[Item, ...] = ()
    certainty: Certainty = Certainty.ASSERTED
    date: PartialDate | None = None
    id: Id = ""
    items: tuple[Item, ...] = ()
    items_exhaustive: bool = True
    motive: Passage | None = None
    participants: tuple[Participant, ...] = ()
    places: tuple[Place, ...] = ()
    recipients: tuple[Party, ...] = ()
    sources: dict[Line, Annotated[tuple[Evidence, ...], Field(min_length=1)]] = {}
    status: DeliveryStatus = DeliveryStatus.DELIVERED
    suppliers: tuple[Party, ...] = ()
    terms: Terms | None = None

    @model_validator(mode="after")
    def _rooted(self) -> Self:
        for path in (*self.sources, *self.absent):
            if path != "record" and not _leads(self, path):
                raise ValueError(path)
        return self


def _unique(pairs: list[tuple[str, object]]) -> None:
    if len(dict(pairs)) != len(pairs):
        raise ValueError("duplicate key")


_find_duplicates = json.JSONDecoder(object_pairs_hook=_unique).decode


def load(data: bytes) -> Delivery:
    """Read a delivery; pydantic takes the last of duplicate keys, so look for them."""
    _find_duplicates(data.decode())
    return Delivery.model_validate_json(data)


def dump(delivery: Delivery) -> bytes:
    """Write a delivery without what equals its default, as ours is written."""
    return delivery.model_dump_json(exclude_defaults=True).encode()
