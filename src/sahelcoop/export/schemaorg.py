# SPDX-License-Identifier: MIT
"""Values in the terms of schema.org, as nodes without a name."""

from collections.abc import Mapping
from typing import Final

from sahelcoop.export.core import Json
from sahelcoop.model import (
    ActorKind,
    Attack,
    Delivery,
    DeliveryStatus,
    Item,
    Quantity,
    Terms,
    Toll,
)

__all__ = [
    "ACTORS",
    "STATUSES",
    "named",
    "node",
    "of_attack",
    "of_delivery",
    "wikidata",
]

ACTORS: Final[Mapping[ActorKind, str]] = {
    ActorKind.PERSON: "Person",
    ActorKind.STATE: "Country",
    ActorKind.GOVERNMENT: "GovernmentOrganization",
    ActorKind.COMPANY: "Corporation",
    ActorKind.MEDIA: "NewsMediaOrganization",
}
"""Types of schema.org; all other actors are an Organization."""
_DELIVERIES: Final[Mapping[Terms | None, str]] = {
    Terms.GIFT: "GiveAction",
    Terms.PURCHASE: "SellAction",
}
"""All other deliveries are a SendAction."""
STATUSES: Final[Mapping[DeliveryStatus, str]] = {
    DeliveryStatus.DISCUSSED: "PotentialActionStatus",
    DeliveryStatus.PROMISED: "PotentialActionStatus",
    DeliveryStatus.ANNOUNCED: "PotentialActionStatus",
    DeliveryStatus.ORDERED: "PotentialActionStatus",
    DeliveryStatus.SHIPPED: "ActiveActionStatus",
    DeliveryStatus.DELIVERED: "CompletedActionStatus",
}


def node(kind: str, properties: Mapping[str, object]) -> Json:
    """Write a node without a name; what is not known is left out."""
    known = {name: value for name, value in properties.items() if value or value == 0}
    return {"@type": f"schema:{kind}"} | {f"schema:{n}": v for n, v in known.items()}


def named(kind: str, name: str | None) -> Json | None:
    """Write a node that has a name only."""
    return None if name is None else node(kind, {"name": name})


def wikidata(item: str | None) -> Json | None:
    """Refer to an item of Wikidata."""
    return None if item is None else {"@id": f"http://www.wikidata.org/entity/{item}"}


def of_delivery(delivery: Delivery) -> tuple[str, Json]:
    """Give the type of Action and the properties that only a delivery has."""
    kind = _DELIVERIES.get(delivery.terms, "SendAction")
    more: Json = {
        "object": [_product(item) for item in delivery.items],
        "instrument": [_product(carrier) for carrier in delivery.carriers],
    }
    if status := STATUSES.get(delivery.status):
        more["actionStatus"] = [{"@id": f"schema:{status}"}]
    return kind, more


def of_attack(attack: Attack) -> Json:
    """Give the properties that only an attack has."""
    return {
        "instrument": [_product(item) for item in attack.means],
        "result": [_toll(toll) for toll in attack.tolls],
    }


def _product(item: Item) -> Json:
    named = {
        "name": item.description,
        "model": item.designation,
        "category": item.category,
        "additionalProperty": _amount("quantity", item.quantity),
    }
    return node("Product", named)


def _toll(toll: Toll) -> Json:
    return _amount(toll.harm, toll.quantity) | (
        {} if toll.who is None else {"schema:alternateName": toll.who}
    )


def _amount(name: str, quantity: Quantity) -> Json:
    """Write a quantity with its bounds, no finer than it was told."""
    fields = {
        "name": name,
        "description": quantity.qualifier,
        "minValue": quantity.low,
        "value": quantity.best,
        "maxValue": quantity.high,
        "unitCode": quantity.unit,
    }
    return node("PropertyValue", fields)
