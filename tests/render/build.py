# SPDX-License-Identifier: MIT
"""Short ways to write facts."""

from sahelcoop.model.actors import Actor, ActorRef, Name, NameKind, UnnamedSource
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.provenance import Absence
from sahelcoop.model.quantities import UNSPECIFIED, Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Statement

UNDISCLOSED = Absence.UNDISCLOSED

FAMA = (
    Name("armée malienne"),
    Name("Forces armées maliennes", NameKind.OFFICIAL),
    Name("FAMa", NameKind.ACRONYM),
)

JNIM = (
    Name("Groupe de soutien à l'islam et aux musulmans", NameKind.OFFICIAL),
    Name("JNIM", NameKind.ACRONYM),
)


def shown(text: str) -> str:
    """Write no-break spaces as the signs of the specification."""
    wide = text.replace("\N{NO-BREAK SPACE}", "⍽")
    return wide.replace("\N{NARROW NO-BREAK SPACE}", "⎵")


def who(*names: str) -> tuple[ActorRef, ...]:
    """Refer to actors by name."""
    return tuple(ActorRef(name) for name in names)


def source(words: str) -> tuple[UnnamedSource]:
    """Make one unnamed source."""
    return (UnnamedSource(words),)


def goods(
    noun: str,
    number: int | Quantity = UNSPECIFIED,
    category: ItemCategory | None = None,
    *,
    designation: str | None = None,
    group: int | None = None,
) -> Item:
    """Make an item of so many."""
    quantity = Quantity.exact(number) if isinstance(number, int) else number
    return Item(noun, quantity, category, designation, group=group)


def report(
    *,
    actors: tuple[Actor, ...] = (),
    deliveries: tuple[Delivery, ...] = (),
    attacks: tuple[Attack, ...] = (),
    agreements: tuple[Agreement, ...] = (),
    statements: tuple[Statement, ...] = (),
) -> Report:
    """Make a report on an article without a text."""
    return Report(
        article=ArticleInfo.of(Article("")),
        actors=actors,
        deliveries=deliveries,
        attacks=attacks,
        agreements=agreements,
        statements=statements,
    )
