# SPDX-License-Identifier: MIT
"""Records and reports by hand, as short as a test can write them."""

from collections.abc import Iterable
from hashlib import sha256
from itertools import count
from typing import Any, Final

from sahelcoop.merging.naming import who
from sahelcoop.model.actors import ActorRef, Party, UnnamedSource
from sahelcoop.model.agreement import Agreement, AgreementStatus
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.attack import (
    Attack,
    Basis,
    Group,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.decisions import Told
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement

__all__ = [
    "agreement",
    "attack",
    "delivery",
    "goods",
    "killed",
    "report",
    "said",
    "statement",
]

_numbers: Final = count()
_FIELDS: Final = {
    "actor": "actors",
    "delivery": "deliveries",
    "attack": "attacks",
    "agreement": "agreements",
    "statement": "statements",
}


def party(name: str) -> Party:
    """Name somebody; a small letter is nobody in particular."""
    known = name[0].isupper() or who(ActorRef(name)).country is not None
    return ActorRef(name) if known else UnnamedSource(name)


def parties(names: Iterable[str]) -> tuple[Party, ...]:
    """Name several."""
    return tuple(party(name) for name in names)


def date(text: str | None) -> PartialDate | None:
    """Give a date, or none."""
    return None if text is None else PartialDate(text)


def said(words: str) -> dict[str, tuple[Evidence, ...]]:
    """Give the words of the article for a record."""
    return {"record": (Evidence("a", 0, len(words), words),)}


def killed(
    number: int | Quantity,
    group: Group = Group.MILITARY,
    by: Iterable[str] = (),
    harm: Harm = Harm.KILLED,
) -> Toll:
    """Count the dead."""
    quantity = Quantity.exact(number) if isinstance(number, int) else number
    return Toll(harm, quantity, group=group, according_to=parties(by))


def goods(
    number: int | Quantity | None,
    category: ItemCategory = ItemCategory.TRUCK,
    designation: str | None = None,
) -> Item:
    """Count goods."""
    item = Item(str(category), category=category, designation=designation)
    if number is None:
        return item
    quantity = Quantity.exact(number) if isinstance(number, int) else number
    return Item(item.description, quantity, category, designation)


def attack(
    day: str | None = None,
    place: str | None = None,
    *tolls: Toll,
    by: Iterable[str] = (),
    on: Iterable[str] = (),
    basis: Basis = Basis.UNKNOWN,
    **more: Any,  # noqa: ANN401 - any field
) -> Attack:
    """Tell an attack."""
    given: dict[str, Any] = {
        "date": date(day),
        "targets": tuple(Target(text) for text in on),
    }
    return Attack(
        id=f"k{next(_numbers):05}",
        places=() if place is None else (Place(place),),
        tolls=tolls,
        perpetrators=tuple(Perpetrator(who, basis) for who in parties(by)),
        **{**given, **more},
    )


def delivery(
    day: str | None = None,
    *items: Item,
    by: Iterable[str] = ("Russie",),
    to: Iterable[str] = ("Mali",),
    **more: Any,  # noqa: ANN401 - any field
) -> Delivery:
    """Tell a delivery."""
    return Delivery(
        id=f"d{next(_numbers):05}",
        date=date(day),
        items=items,
        suppliers=parties(by),
        recipients=parties(to),
        **more,
    )


def agreement(
    day: str | None = None,
    *between: str,
    status: AgreementStatus = AgreementStatus.SIGNED,
    **more: Any,  # noqa: ANN401 - any field
) -> Agreement:
    """Tell an agreement."""
    return Agreement(
        id=f"g{next(_numbers):05}",
        date=date(day),
        parties=parties(between),
        status=status,
        **more,
    )


def statement(speaker: str, text: str, **more: Any) -> Statement:  # noqa: ANN401
    """Quote somebody."""
    return Statement(
        id=f"s{next(_numbers):05}",
        speakers=(party(speaker),),
        form=Form.DIRECT,
        text=text,
        segments=(text,),
        **more,
    )


def report(*records: Told, published: str | None = None, **more: Any) -> Report:  # noqa: ANN401
    """Make the report of an article of its own."""
    name = f"a{next(_numbers):05}"
    by_kind = {
        field: tuple(r for r in records if r.tag == tag)
        for tag, field in _FIELDS.items()
    }
    info: dict[str, Any] = {"id": name, "published": published, "length": 0}
    info["sha256"] = sha256(name.encode()).hexdigest()
    chosen: dict[str, Any] = {**by_kind, **more}
    return Report(id=f"r-{name}", article=ArticleInfo(**info), **chosen)
