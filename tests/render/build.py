# SPDX-License-Identifier: MIT
"""Short ways to write facts."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

import attrs

from sahelcoop.model.actors import Actor, ActorRef, Name, NameKind, UnnamedSource
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.dossier import (
    Comparison,
    Dossier,
    Merged,
    MergedField,
    Variant,
)
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.provenance import Absence
from sahelcoop.model.quantities import UNSPECIFIED, Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Statement
from sahelcoop.render import profile_of
from sahelcoop.render.agreement import tell_agreement
from sahelcoop.render.attack import tell_attack
from sahelcoop.render.plan import Told
from sahelcoop.render.voice import Voice

FRENCH: Final = profile_of("fr")
Case = Told | Callable[[], str | Sequence[str]]
UNDISCLOSED = Absence.UNDISCLOSED
Event = Delivery | Attack | Agreement

FAMA = (
    Name("armée malienne"),
    Name("Forces armées maliennes", NameKind.OFFICIAL),
    Name("FAMa", NameKind.ACRONYM),
)

JNIM = (
    Name("Groupe de soutien à l'islam et aux musulmans", NameKind.OFFICIAL),
    Name("JNIM", NameKind.ACRONYM),
)


def voice(**rest: object) -> Voice:
    """Start a text."""
    return Voice(FRENCH, **rest)  # type: ignore[arg-type]  # the fields of a Voice


def known(record: Attack | Agreement) -> Callable[[], Sequence[str]]:
    """Go on about what the text has told of."""
    if isinstance(record, Attack):
        return partial(tell_attack, record, voice(), known=True)
    return partial(tell_agreement, record, voice(), known=True)


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


def moved(
    *items: Item,
    by: tuple[ActorRef, ...] = (),
    to: tuple[ActorRef, ...] = (),
    **rest: object,
) -> Delivery:
    """Deliver goods."""
    return Delivery(suppliers=by, recipients=to, items=items, **rest)  # type: ignore[arg-type]  # the fields of a Delivery


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


def article(name: str, event: Event, outlet: str | None = None) -> Report:
    """Let an article tell of one event."""
    info = attrs.evolve(ArticleInfo.of(Article(name)), id=name, outlet=outlet)
    kind = {Delivery: "deliveries", Attack: "attacks", Agreement: "agreements"}
    return Report(article=info, **{kind[type(event)]: (event,)})  # type: ignore[arg-type]  # of that kind


def dossier(
    *told: tuple[Event, str | None],
    differ: Mapping[str, Sequence[Comparison]] | None = None,
    **rest: object,
) -> Dossier:
    """Let articles of outlets tell of one event, the first what is preferred."""
    pairs = [
        (attrs.evolve(event, id=f"e{n}"), outlet)
        for n, (event, outlet) in enumerate(told)
    ]
    reports = tuple(article(f"a{n}", *pair) for n, pair in enumerate(pairs))
    fields = tuple(
        MergedField(
            name,
            "a-rule",
            (
                Variant(("e0",), Comparison.EQUAL),
                *(Variant((f"e{n}",), how) for n, how in enumerate(hows, 1)),
            ),
        )
        for name, hows in (differ or {}).items()
    )
    keys = tuple(event.id for event, _ in pairs)
    merged = Merged(id="m0", record=pairs[0][0], members=keys, fields=fields)
    return Dossier(reports=reports, merged=(merged,), **rest)  # type: ignore[arg-type]  # of a Dossier
