# SPDX-License-Identifier: MIT
"""JSON beside pydantic: bytes to objects and back, one delivery, both in one run.

`python -m tests.bench.bench_wire` fails when we are not faster at both. The mirror is a
strict, frozen pydantic model; before anything is timed, both must read the same
document, write the same document, and refuse the same bad ones.
"""

import json
import sys
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any, Final

from sahelcoop.errors import JsonError
from sahelcoop.model.actors import ActorRef, UnnamedSource
from sahelcoop.model.dates import DateBasis, PartialDate, PartOfDay
from sahelcoop.model.delivery import Delivery, Participant, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.model.provenance import Absence, Evidence
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.wire import from_json, to_json
from tests.bench import mirror

ROUNDS: Final = 60
CALLS: Final = 300
"""Calls of a round. The best round counts: the others were disturbed."""

TEXT: Final = (
    "Le 30 mars au soir, Bamako a reçu de Moscou au moins deux hélicoptères de combat "
    "et 11 tonnes de vivres, selon une source militaire. L’armée n’en dit pas plus."
)


def evidence(words: str) -> tuple[Evidence, ...]:
    """Point at *words* in the text."""
    start = TEXT.index(words)
    return (
        Evidence.of("article-1b2c", TEXT, start, start + len(words), "delivery.a1"),
    )


def sample() -> Delivery:
    """Put together a delivery as the parser would: two items, a date, a place."""
    helicopters = Quantity(Qualifier.AT_LEAST, low=2, text="au moins deux")
    food = Quantity(Qualifier.EXACT, 11, 11, 11, "TNE", "11 tonnes")
    camara = ActorRef("Sadio Camara", "actor-1", "le colonel", "ministre de la Défense")
    return Delivery(
        suppliers=(ActorRef("Russie", "actor-2", "Moscou"),),
        recipients=(ActorRef("Forces armées maliennes", "actor-3", "l’armée"),),
        participants=(Participant(camara, "reçoit"),),
        items=(
            Item(
                "hélicoptère de combat",
                helicopters,
                ItemCategory.HELICOPTER,
                "Mi-35M",
                "Mi-35 M",
            ),
            Item("vivres", food, ItemCategory.FOOD),
        ),
        items_exhaustive=False,
        date=PartialDate(
            "?2022-03-30",
            text="le 30 mars au soir",
            basis=DateBasis.YEAR_FROM_CONTEXT,
            part_of_day=PartOfDay.EVENING,
        ),
        places=(
            Place(
                "Aéroport international Modibo-Keïta",
                kind=PlaceKind.AIRPORT,
                parent="Bamako",
                country="ML",
                lat=12.5335,
                lon=-7.94994,
                precision=Precision.EXACT,
                text="aéroport de Bamako",
            ),
        ),
        carriers=(Item("avion-cargo"),),
        terms=Terms.GIFT,
        according_to=(UnnamedSource("source militaire", Quantity.exact(1)),),
        sources={
            "date": evidence("Le 30 mars au soir"),
            "items.0.quantity": evidence("au moins deux"),
            "items.1.quantity": evidence("11 tonnes"),
            "suppliers": evidence("Moscou"),
        },
        absent={"motive": Absence.UNDISCLOSED},
    )


def changed(document: dict[str, Any], *path: str | int, to: object) -> bytes:
    """Write *document* with another value at *path*."""
    copy = json.loads(json.dumps(document))
    place = copy
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return json.dumps(copy).encode()


def bad_documents(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Make documents that both have to refuse, each with the name of its fault."""
    document = json.loads(data)
    quantity = ("items", 1, "quantity")
    yield "duplicate key", data.replace(b'"best":11', b'"best":11,"best":11')
    yield "unknown key", changed(document, "items", 0, "colour", to="red")
    yield "NaN", data.replace(b"12.5335", b"NaN")
    yield "infinity", data.replace(b"12.5335", b"1e999")
    yield "huge integer", data.replace(b'"best":11', b'"best":' + b"9" * 5000)
    yield "text for a number", changed(document, *quantity, "best", to="11")
    yield "truth value for a number", changed(document, *quantity, "best", to=True)
    yield "out of bounds", changed(document, "places", 0, "lat", to=90.5)
    yield "control character", changed(document, "items", 0, "description", to="a\x07")
    yield "lone surrogate", changed(document, "items", 0, "description", to="a\ud800")
    yield "padded name", changed(document, "items", 0, "description", to="a ")
    yield "unknown tag", changed(document, "suppliers", 0, "type", to="nobody")
    yield "unknown enum value", changed(document, "status", to="lost")
    yield "no EDTF", changed(document, "date", "edtf", to="2022-02-30")
    yield "figures out of order", changed(document, *quantity, "low", to=12)
    yield "latitude alone", changed(document, "places", 0, "lon", to=None)
    yield (
        "evidence of another length",
        changed(document, "sources", "suppliers", 0, "end", to=1000),
    )
    yield "source of no field", changed(document, "sources", "items.9", to=[])
    yield "missing key", changed(document, "items", 0, to={"category": "food"})
    yield "truncated", data[:-1]
    yield "not UTF-8", data.replace("ç".encode(), b"\xe7")
    yield "levels", b"[" * 10_000
    yield "other version", changed(document, "schema_version", to=0)


def check_mirror(data: bytes) -> int:
    """Assert that the mirror does what ours does; count the refusals."""
    ours = json.loads(to_json(from_json(data)))
    theirs = json.loads(mirror.dump(mirror.load(data)))
    assert ours == theirs, "the mirror writes another document"
    refused = 0
    for name, bad in bad_documents(data):
        refused += 1
        for load, error in (
            (from_json, JsonError),
            (mirror.load, (ValueError, RecursionError)),
        ):
            try:
                load(bad)
            except error:
                continue
            raise AssertionError(f"{load.__module__} reads: {name}")
    return refused


def race(*runners: Callable[[], object]) -> list[float]:
    """Time each runner in turn, round after round; the best time of each, in µs."""
    best = [float("inf")] * len(runners)
    for _ in range(ROUNDS):
        for i, run in enumerate(runners):
            start = perf_counter()
            for _ in range(CALLS):
                run()
            best[i] = min(best[i], (perf_counter() - start) / CALLS * 1e6)
    return best


def main() -> int:
    """Print both times and their ratio for load and dump; 0 if both are above 1."""
    record = sample()
    data = to_json(record).encode()
    refused = check_mirror(data)
    model = mirror.load(data)
    print(f"one delivery, {len(data)} bytes, {refused} bad documents refused by both")
    times = {
        "load": race(lambda: from_json(data), lambda: mirror.load(data)),
        "dump": race(lambda: to_json(record).encode(), lambda: mirror.dump(model)),
    }
    for name, (ours, theirs) in times.items():
        print(
            f"{name}: sahelcoop {ours:.1f} µs, pydantic {theirs:.1f} µs, "
            f"{theirs / ours:.2f} times as fast ({ROUNDS} × {CALLS} calls)"
        )
    return 0 if all(theirs > ours for ours, theirs in times.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
