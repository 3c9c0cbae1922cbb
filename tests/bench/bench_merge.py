# SPDX-License-Identifier: MIT
"""Merging at size: `python -m tests.bench.bench_merge [MENTIONS]`.

Events of five years at the lexicon's towns and between its states, three attacks to a
delivery, each told by one to five articles. Fails when four times the mentions take
more than six times the process time: growth is near linear, though the same five years
hold ever more of them.
"""

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from itertools import count, islice
from random import Random
from time import process_time
from typing import Final

from sahelcoop.lexicon import default_lexicon
from sahelcoop.merging import merge
from sahelcoop.model.actors import ActorKind, ActorRef
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

_STATES: Final = ("ML", "NE", "BF", "TD", "MR", "BJ", "TG", "CI", "SN", "GN")
_GOODS: Final = (
    ("hélicoptère", ItemCategory.HELICOPTER),
    ("blindé", ItemCategory.ARMOURED_VEHICLE),
    ("drone", ItemCategory.DRONE),
    ("blé", ItemCategory.CEREALS),
    ("camion", ItemCategory.TRUCK),
    ("médicament", ItemCategory.MEDICAL),
    ("carburant", ItemCategory.FUEL),
    ("munition", ItemCategory.AMMUNITION),
    ("radar", ItemCategory.RADAR),
    ("bateau", ItemCategory.BOAT),
)


def _states() -> tuple[list[str], list[str]]:
    """Give the states of the region, and those that may give them something."""
    states = [a for a in default_lexicon().actors if a.kind is ActorKind.STATE]
    ours = [state.name for state in states if state.country in _STATES]
    return ours, [state.name for state in states if state.name not in ours]


def _towns() -> list[Place]:
    sahel = {"ML", "NE", "BF", "TD"}
    return [
        Place(entry.name, kind=entry.kind, country=entry.country)
        for entry in default_lexicon().places
        if entry.kind is PlaceKind.LOCALITY and entry.country in sahel
    ]


def _mentions() -> Iterator[Attack | Delivery]:
    """Tell event after event, each so often as chance with a fixed seed says."""
    towns, (ours, others) = _towns(), _states()
    chance = Random(6)  # noqa: S311 - no secret
    told: Callable[[str, int], Attack | Delivery]
    for number in count():
        day = dt.date(2019, 1, 1) + dt.timedelta(chance.randrange(1826))
        date, harm = PartialDate(day.isoformat()), chance.randrange(1, 40)
        if chance.randrange(4):
            town = chance.choice(towns)
            told = partial(_attack, date, town)
        else:
            goods, sides = (
                chance.choice(_GOODS),
                (chance.choice(others), chance.choice(ours)),
            )
            told = partial(_delivery, date, sides, goods)
        for telling in range(chance.randrange(1, 6)):
            yield told(f"m{number}-{telling}", harm + telling)


def _attack(date: PartialDate, town: Place, ident: str, killed: int) -> Attack:
    return Attack(
        id=ident,
        date=date,
        places=(town,),
        targets=(Target("poste de l’armée", Group.MILITARY),),
        tolls=(Toll(Harm.KILLED, Quantity.exact(killed), "soldats", Group.MILITARY),),
    )


def _delivery(
    date: PartialDate,
    sides: tuple[str, str],
    goods: tuple[str, ItemCategory],
    ident: str,
    number: int,
) -> Delivery:
    return Delivery(
        id=ident,
        date=date,
        suppliers=(ActorRef(sides[0]),),
        recipients=(ActorRef(sides[1]),),
        items=(Item(goods[0], Quantity.about(number), goods[1]),),
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
