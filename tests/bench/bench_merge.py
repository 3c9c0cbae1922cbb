# SPDX-License-Identifier: MIT
"""Merging at size: `python -m tests.bench.bench_merge [MENTIONS]`.

Events of five years in made-up numbers at the lexicon's places and between its states,
each told by one to five articles. Fails when four times the mentions take more than
six times the process time (growth near linear), or when they take longer than a
multiple of hashing the same reports as JSON, which measures the machine.
"""

import sys
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from time import process_time
from typing import Final

from sahelcoop.lexicon import default_lexicon
from sahelcoop.merging import merge
from sahelcoop.model.actors import ActorRef
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.attack import Attack, Group, Harm, Target, Toll
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place, PlaceKind
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report

MENTIONS: Final = 100_000
PER_ARTICLE: Final = 5
GROWTH: Final = 6.0
"""Most that four times the mentions may cost."""

_STATES: Final = ("Mali", "Niger", "Burkina Faso", "Tchad", "Mauritanie", "Bénin")
_DONORS: Final = ("Russie", "Turquie", "Chine", "France", "États-Unis", "Inde")
_GOODS: Final = (
    ("hélicoptère", ItemCategory.HELICOPTER),
    ("blindé", ItemCategory.ARMOURED_VEHICLE),
    ("drone", ItemCategory.DRONE),
    ("blé", ItemCategory.CEREALS),
    ("camion", ItemCategory.TRUCK),
    ("médicament", ItemCategory.MEDICAL),
)


def _towns() -> list[Place]:
    sahel = {"ML", "NE", "BF", "TD"}
    return [
        Place(entry.name, kind=entry.kind, country=entry.country)
        for entry in default_lexicon().places
        if entry.kind is PlaceKind.LOCALITY and entry.country in sahel
    ]


def _day(number: int) -> PartialDate:
    return PartialDate(
        f"{2019 + number % 5}-{number // 5 % 12 + 1:02}-{number // 60 % 28 + 1:02}"
    )


def _mentions() -> Iterator[Attack | Delivery]:
    """Tell event after event, each so often as its number says."""
    towns = _towns()
    number = 0
    while True:
        number += 1
        mixed = number * 2654435761 % 2**32
        for telling in range(1 + mixed % 5):
            ident = f"m{number}-{telling}"
            yield (
                _attack(ident, mixed, telling, towns)
                if mixed >> 8 & 1
                else _delivery(ident, mixed, telling)
            )


def _attack(ident: str, mixed: int, telling: int, towns: list[Place]) -> Attack:
    count = Quantity.exact(mixed % 40 + 1 + telling)
    return Attack(
        id=ident,
        date=_day(mixed >> 4),
        places=(towns[mixed % len(towns)],),
        targets=(Target("poste de l’armée", Group.MILITARY),),
        tolls=(Toll(Harm.KILLED, count, "soldats", Group.MILITARY),),
    )


def _delivery(ident: str, mixed: int, telling: int) -> Delivery:
    goods, category = _GOODS[mixed % len(_GOODS)]
    count = mixed % 50 + 2
    quantity = Quantity.about(count) if telling else Quantity.exact(count)
    return Delivery(
        id=ident,
        date=_day(mixed >> 4),
        suppliers=(ActorRef(_DONORS[(mixed >> 3) % len(_DONORS)]),),
        recipients=(ActorRef(_STATES[(mixed >> 5) % len(_STATES)]),),
        items=(Item(goods, quantity, category),),
    )


def reports(mentions: int) -> list[Report]:
    """Make the reports of articles with so many *mentions* in all."""
    # Tellings of one event go to articles far apart, as in the press.
    told = list(islice(_mentions(), mentions))
    articles = max(1, mentions // PER_ARTICLE)
    return [_report(number, told[number::articles]) for number in range(articles)]


def _report(number: int, told: list[Attack | Delivery]) -> Report:
    digest = sha256(str(number).encode()).hexdigest()
    return Report(
        id=f"r{number}",
        article=ArticleInfo(id=f"a{number}", sha256=digest, length=1000),
        attacks=tuple(one for one in told if isinstance(one, Attack)),
        deliveries=tuple(one for one in told if isinstance(one, Delivery)),
        sketch=tuple(range(number * 64, number * 64 + 64)),
    )


def _cost(given: list[Report]) -> float:
    start = process_time()
    merge(given)
    return process_time() - start


def main(words: list[str]) -> int:
    """Measure a quarter and the whole, in one run."""
    mentions = int(words[0]) if words else MENTIONS
    part, whole = reports(mentions // 4), reports(mentions)
    merge(part[:50])
    small, large = _cost(part), _cost(whole)
    growth = large / small
    sys.stdout.write(
        f"{mentions} mentions: {large:.2f} s of process time\n"
        f"four times the mentions: {growth:.2f} times the time (at most {GROWTH})\n"
    )
    return int(growth > GROWTH)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
