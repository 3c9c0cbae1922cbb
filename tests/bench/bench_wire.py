# SPDX-License-Identifier: MIT
"""JSON beside pydantic: bytes to objects and back, one delivery, both in one run.

`python -m tests.bench.bench_wire` fails when we are not faster at both. The mirror is a
strict, frozen pydantic model; before anything is timed, both must read the same
document, write the same document, and refuse the same bad ones.
"""

import json
import sys
from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter
from typing import Any, Final

import attrs
from pydantic import TypeAdapter

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

ROUNDS: Final = 301
CALLS: Final = 40
"""Calls of a round: a few milliseconds, within which the machine stays as it is."""

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


@attrs.frozen
class Result:
    """How long two calls took, and how they compare."""

    ours: float
    """Median of all rounds, µs a call."""
    theirs: float
    ratio: float
    """Median of *theirs* / *ours* within a round: drift of the machine cancels out."""

    def __str__(self) -> str:
        return (
            f"{self.ours:.1f} µs, {self.theirs:.1f} µs, {self.ratio:.2f} times as fast"
        )


def clock(run: Callable[[], object]) -> float:
    """Time a round of one side, in µs a call."""
    start = perf_counter()
    for _ in range(CALLS):
        run()
    return (perf_counter() - start) / CALLS * 1e6


def race(ours: Callable[[], object], theirs: Callable[[], object]) -> Result:
    """Time both sides in every round, each first in every other one."""
    times: list[tuple[float, float]] = []
    for n in range(ROUNDS):
        if n % 2:
            after, before = clock(theirs), clock(ours)
            times.append((before, after))
        else:
            times.append((clock(ours), clock(theirs)))
    ratios = [b / a for a, b in times]
    return Result(
        median(a for a, _ in times), median(b for _, b in times), median(ratios)
    )


def main() -> int:
    """Print the times of ours and of pydantic; 0 if we are faster at load and dump.

    The last lines tell what pydantic saves when it does less than ours does.
    """
    record = sample()
    data = to_json(record).encode()
    refused = check_mirror(data)
    model = mirror.load(data)
    adapter = TypeAdapter(mirror.Delivery)

    def load() -> object:
        return from_json(data)

    def dump() -> object:
        return to_json(record).encode()

    print(f"one delivery, {len(data)} bytes, {refused} bad documents refused by both")
    print(f"sahelcoop, pydantic: medians of {ROUNDS} rounds of {CALLS} calls")
    judged = {
        "load": race(load, lambda: mirror.load(data)),
        "dump": race(dump, lambda: mirror.dump(model)),
    }
    others = {
        "load, duplicate keys read": race(load, lambda: adapter.validate_json(data)),
        "dump, defaults written": race(dump, lambda: adapter.dump_json(model)),
    }
    for name, result in (judged | others).items():
        print(f"{name}: {result}")
    return 0 if all(result.ratio > 1 for result in judged.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
