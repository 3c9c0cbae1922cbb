# SPDX-License-Identifier: MIT
"""Sentences a second beside pyrealb, in one run (`-m tests.bench.bench_prose`).

Fails when fewer than 3,000 sentences are told in a second of processor time, when the
two do not build the same words, or when we are slower than pyrealb in the same run.
The sentences that the strategies draw, which say more, are timed as well.
"""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import product
from statistics import median
from time import process_time
from typing import Any, Final

from hypothesis import Phase, given, settings, strategies as st

import sahelcoop as sc
from sahelcoop import testing
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from tests.bench.bench_summaries import LONG

realb: Any = import_module("pyrealb")

LEAST_SPEED: Final = 3_000
LEAST_RATIO: Final = 1.0
ROUNDS: Final = 5
DRAWN: Final = 1_000

STATES: Final = {"Mali": "m", "Russie": "f", "Niger": "m", "Turquie": "f"}
GOODS: Final = {"hélicoptère": "m", "ambulance": "f", "camion": "m"}
DEALS: Final = {
    "traité": AgreementKind.TREATY,
    "contrat": AgreementKind.CONTRACT,
    "accord": AgreementKind.OTHER,
}
COUNTS: Final = (2, 7, 16, 42)
"""Not 21: pyrealb writes "vingt et un ambulances"."""

_Record = sc.Delivery | sc.Attack | sc.Agreement
_Pair = tuple[_Record, Callable[[], str]]


def _the(name: str) -> object:
    return realb.NP(realb.D("le"), realb.N(name))


def _many(count: int, noun: str) -> object:
    """Count as the press does: figures above ten."""
    number = realb.NO(count)
    return realb.NP(number.nat() if count <= 10 else number, realb.N(noun))


def _ref(name: str) -> sc.ActorRef:
    return sc.ActorRef(name)


def _handed(giver: str, taker: str, noun: str, count: int) -> _Pair:
    """Tell "La Russie a livré deux hélicoptères au Mali." both ways."""
    item = sc.Item(noun, quantity=sc.Quantity.exact(count))
    record = sc.Delivery(
        items=(item,), suppliers=(_ref(giver),), recipients=(_ref(taker),)
    )

    def theirs() -> str:
        to = realb.PP(realb.P("à"), _the(taker))
        verb = realb.V("livrer").t("pc")
        return str(
            realb.S(_the(giver), realb.VP(verb, _many(count, noun), to)).realize()
        )

    return record, theirs


def _received(taker: str, noun: str, count: int) -> _Pair:
    """Tell "Sept ambulances ont été livrées au Niger." both ways."""
    item = sc.Item(noun, quantity=sc.Quantity.exact(count))
    record = sc.Delivery(items=(item,), recipients=(_ref(taker),))

    def theirs() -> str:
        number = realb.NO(count).nat()
        goods = realb.NP(number, realb.N(noun))
        to = realb.PP(realb.P("à"), _the(taker))
        told = realb.S(realb.VP(realb.V("livrer").t("pc"), goods, to))
        return str(told.typ({"pas": True}).realize())

    return record, theirs


def _signed(one: str, other: str, deal: str) -> _Pair:
    """Tell "Le Mali et la Russie ont signé un traité." both ways."""
    parties = (_ref(one), _ref(other))
    status = AgreementStatus.SIGNED
    record = sc.Agreement(kind=DEALS[deal], status=status, parties=parties)

    def theirs() -> str:
        both = realb.CP(realb.C("et"), _the(one), _the(other))
        paper = realb.NP(realb.D("un"), realb.N(deal))
        return str(realb.S(both, realb.VP(realb.V("signer").t("pc"), paper)).realize())

    return record, theirs


def pairs() -> Iterator[_Pair]:
    """Give records, each with what builds its sentence in pyrealb."""
    for giver, taker in product(STATES, STATES):
        if giver != taker:
            for noun, count in product(GOODS, COUNTS):
                yield _handed(giver, taker, noun, count)
            for deal in DEALS:
                yield _signed(giver, taker, deal)
    for taker, noun, count in product(STATES, GOODS, COUNTS):
        yield _received(taker, noun, count)


def _plain(text: str) -> str:
    return " ".join(text.split()).removesuffix(".")


def _speed(told: list[Callable[[], object]]) -> float:
    speeds: list[float] = []
    for _ in range(ROUNDS):
        start = process_time()
        for tell in told:
            tell()
        speeds.append(len(told) / (process_time() - start))
    return median(speeds)


def _drawn() -> list[_Record | sc.Statement]:
    found: list[_Record | sc.Statement] = []
    kinds = st.one_of(
        testing.readable_deliveries(),
        testing.readable_attacks(),
        testing.readable_agreements(),
        testing.readable_statements(),
    )

    @settings(LONG, max_examples=DRAWN, phases=[Phase.generate])
    @given(kinds)
    def draw(record: _Record | sc.Statement) -> None:
        found.append(record)

    draw()
    return found


def main() -> int:
    """Build the sentences both ways, compare them, and time both."""
    realb.loadFr()
    for name, gender in {**STATES, **GOODS}.items():
        table = "n3" if gender == "m" else "n17"
        realb.addToLexicon({name: {"N": {"g": gender, "tab": table}}})
    both = list(pairs())
    for record, theirs in both:
        ours = _plain(sc.summarise(record))
        if ours != _plain(theirs()):
            print(f"{ours!r} is not {theirs()!r}")
            return 1

    def telling(record: _Record | sc.Statement) -> Callable[[], str]:
        return lambda: sc.summarise(record)

    us = _speed([telling(record) for record, _ in both])
    them = _speed([build for _, build in both])
    drawn = _speed([telling(record) for record in _drawn()])
    print(f"{len(both)} sentences built by both: ours {us:.0f}/s, pyrealb {them:.0f}/s")
    print(f"ratio {us / them:.1f}; drawn records {drawn:.0f}/s")
    return int(min(us, drawn) < LEAST_SPEED or us / them < LEAST_RATIO)


if __name__ == "__main__":
    sys.exit(main())
