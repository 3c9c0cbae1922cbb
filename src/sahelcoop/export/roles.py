# SPDX-License-Identifier: MIT
"""Who takes part in an event and as what, and how an event is called in a line."""

from collections.abc import Iterator
from typing import Any, Final, cast

import attrs

from sahelcoop.export.core import Event, Ledger
from sahelcoop.model import (
    Agreement,
    Attack,
    Delivery,
    Item,
    Participant,
    Party,
    Perpetrator,
    Place,
    Statement,
    Toll,
)

__all__ = [
    "PARTIES",
    "PLACES",
    "Role",
    "below",
    "heading",
    "keywords",
    "places",
    "point",
    "roles",
    "shown",
    "spot",
]


PARTIES: Final = (
    "suppliers.*",
    "recipients.*",
    "participants.*.who",
    "perpetrators.*.who",
    "targets.*.actor",
    "parties.*",
    "by.*",
    "speakers.*",
    "addressees.*",
    "relays.*",
    "according_to.*",
)
"""Where the parties of an event stand, as `Ledger.rest` takes paths."""
PLACES: Final = ("places.*", "targets.*.place")
"""Where its places stand."""


def below(paths: tuple[str, ...], *names: str) -> frozenset[str]:
    """Give the fields of these *names* below each path."""
    return frozenset(f"{path}.{name}" for path in paths for name in names)


@attrs.frozen
class Role:
    """A party of an event."""

    name: str
    path: str
    who: Party


def _each(name: str, path: str, parties: tuple[Party, ...]) -> Iterator[Role]:
    for position, who in enumerate(parties):
        yield Role(name, f"{path}.{position}", who)


def roles(event: Event) -> Iterator[Role]:
    """Give all parties of an event, those who tell of it last."""
    if isinstance(event, Delivery):
        yield from _each("supplier", "suppliers", event.suppliers)
        yield from _each("recipient", "recipients", event.recipients)
        for position, one in enumerate(event.participants):
            yield Role("participant", f"participants.{position}.who", one.who)
    elif isinstance(event, Attack):
        yield from _of_attack(event)
    elif isinstance(event, Agreement):
        yield from _each("party", "parties", event.parties)
        yield from _each("doer", "by", event.by)
    else:
        yield from _each("speaker", "speakers", event.speakers)
        yield from _each("addressee", "addressees", event.addressees)
        yield from _each("relay", "relays", event.relays)
    if not isinstance(event, Statement):
        yield from _each("source", "according_to", event.according_to)


def _of_attack(attack: Attack) -> Iterator[Role]:
    for position, one in enumerate(attack.perpetrators):
        yield Role("perpetrator", f"perpetrators.{position}.who", one.who)
    for position, target in enumerate(attack.targets):
        if target.actor is not None:
            yield Role("target", f"targets.{position}.actor", target.actor)


def places(event: Event) -> Iterator[tuple[str, Place]]:
    """Give the places of an event with their paths, each place once."""
    if isinstance(event, Delivery | Attack):
        for position, place in enumerate(event.places):
            yield f"places.{position}", place
    if isinstance(event, Attack):
        for position, target in enumerate(event.targets):
            if target.place is not None and target.place not in event.places:
                yield f"targets.{position}.place", target.place


def point(place: Place) -> tuple[float, float] | None:
    """Give longitude and latitude, where a point honestly stands for the place."""
    found: dict[str, Any] | None = getattr(place, "__geo_interface__", None)
    return None if found is None else cast("tuple[float, float]", found["coordinates"])


def spot(
    event: Event, path: str, place: Place, ledger: Ledger
) -> tuple[float, float] | None:
    """Give the point of a place, and note it where none is honest."""
    found = point(place)
    if found is None and place.lat is not None:
        ledger.refused(event.id, path, "coordinates would be finer than the text")
    return found


def heading(event: Event) -> str:
    """Call an event by what is known of it: kind, parties, goods, places, day."""
    if isinstance(event, Delivery):
        kind = f"delivery ({event.status})"
    elif isinstance(event, Attack):
        kind = "attack" if event.kind == "attack" else f"attack ({event.kind})"
    elif isinstance(event, Agreement):
        kind = f"agreement ({event.status})"
    else:
        kind = f"statement ({event.act})"
    words = [role.who.name for role in roles(event) if role.name != "source"]
    if isinstance(event, Delivery):
        words += map(shown, event.items)
    words += [place.name for _, place in places(event)]
    words += [] if event.date is None else [event.date.edtf]
    return f"{kind}: {', '.join(dict.fromkeys(words))}" if words else kind


def shown(value: object) -> str:
    """Name a value in a few words, for a cell or a property."""
    if isinstance(value, Perpetrator | Participant):
        return value.who.name
    if isinstance(value, Item):
        return " ".join(filter(None, (value.description, value.designation)))
    if isinstance(value, Toll):
        number = value.quantity
        figures = (value.harm, number.qualifier, number.low, number.best, number.high)
        told_of = dict.fromkeys(str(each) for each in figures if each is not None)
        return " ".join(told_of)
    return str(value)


def keywords(event: Event) -> list[str]:
    """Give the words of ours that say what sort of event it is."""
    names = ("kind", "status", "act", "terms", "certainty")
    found = (getattr(event, name, None) for name in names)
    return [event.tag, *(word.value for word in found if word is not None)]
