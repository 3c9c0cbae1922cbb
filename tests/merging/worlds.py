# SPDX-License-Identifier: MIT
"""Reports of a small world, in which many things are told more than once."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.model.actors import Actor, ActorKind, ActorRef, Name, UnnamedSource
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
from sahelcoop.model.decisions import Correction, Judgement, Retraction, Verdict
from sahelcoop.model.delivery import Aggregation, Delivery, DeliveryStatus, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement

__all__ = ["decisions", "reports"]

DATES = [
    None,
    "2021-05-03",
    "2021-05-04",
    "2021-05-09",
    "2021-05",
    "2021",
    "XXXX-05-03",
]
PLACES = [None, "Gao", "camp de Gao", "région de Gao", "Ménaka", "Mali"]
PARTIES = [
    ActorRef("Russie", label="Moscou"),
    ActorRef("Mali"),
    ActorRef("armée malienne"),
    ActorRef("Wagner"),
    ActorRef("JNIM"),
    UnnamedSource("hommes armés"),
]
COUNTS = [
    Quantity.exact(2),
    Quantity.exact(12),
    Quantity.about(12),
    Quantity.at_least(10),
    Quantity.exact(40),
]
GOODS = [
    Item("hélicoptère", Quantity.exact(2), ItemCategory.HELICOPTER),
    Item("hélicoptère", Quantity.exact(2), ItemCategory.HELICOPTER, "Mi-35"),
    Item("blé", Quantity.about(900, "TNE"), ItemCategory.CEREALS),
    Item("aide", category=ItemCategory.AID),
    Item("instructeur", category=ItemCategory.PERSONNEL),
]
WORDS = ["L’offre tient toujours.", "Nous ne céderons rien à personne."]
ARTICLES = ["a1", "a2", "a3", "a4"]
NUMBERS = range(3)


def _some(values: Sequence[object]) -> SearchStrategy[tuple[object, ...]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


def _dates() -> SearchStrategy[PartialDate | None]:
    return st.sampled_from(DATES).map(lambda d: None if d is None else PartialDate(d))


def _places() -> SearchStrategy[tuple[Place, ...]]:
    return st.sampled_from(PLACES).map(lambda p: () if p is None else (Place(p),))


def _tolls() -> SearchStrategy[Toll]:
    return st.builds(
        Toll,
        st.sampled_from([Harm.KILLED, Harm.WOUNDED]),
        st.sampled_from(COUNTS),
        st.sampled_from([None, "soldats"]),
        st.sampled_from([Group.UNKNOWN, Group.MILITARY, Group.CIVILIAN]),
        _some(PARTIES),
    )


def _record(ident: str) -> SearchStrategy[object]:
    said = Evidence(ident.partition(".")[0], 0, 3, "Gao")
    known = {"id": st.just(ident), "sources": st.just({"record": (said,)})}
    parties = _some(PARTIES)
    attacks = st.builds(
        Attack,
        **known,
        date=_dates(),
        places=_places(),
        targets=st.sampled_from([(), (Target("poste de police"),)]),
        perpetrators=st.lists(
            st.builds(Perpetrator, st.sampled_from(PARTIES), st.sampled_from(Basis)),
            max_size=2,
        ).map(tuple),
        tolls=st.lists(_tolls(), max_size=2).map(tuple),
    )
    deliveries = st.builds(
        Delivery,
        **known,
        date=_dates(),
        places=_places(),
        suppliers=parties,
        recipients=parties,
        items=_some(GOODS),
        status=st.sampled_from([DeliveryStatus.DELIVERED, DeliveryStatus.PROMISED]),
        terms=st.sampled_from([None, *Terms]),
        aggregation=st.sampled_from(Aggregation),
    )
    agreements = st.builds(
        Agreement,
        **known,
        date=_dates(),
        parties=parties,
        name=st.sampled_from([None, "accord de défense de Gao"]),
        status=st.sampled_from(AgreementStatus),
    )
    statements = st.sampled_from(WORDS).flatmap(
        lambda text: st.builds(
            Statement,
            **known,
            speakers=parties,
            form=st.just(Form.DIRECT),
            text=st.just(text),
            segments=st.just((text,)),
            date=_dates(),
        )
    )
    actors = st.builds(
        Actor,
        **known,
        kind=st.sampled_from([ActorKind.STATE, ActorKind.ARMED_GROUP]),
        names=st.sampled_from(["Mali", "JNIM", "GSIM", "Front de l’Est"]).map(
            lambda name: (Name(name),)
        ),
        country=st.sampled_from([None, "ML"]),
    )
    return st.one_of(attacks, deliveries, agreements, statements, actors)


@st.composite
def reports(draw: DrawFn) -> Report:
    """Draw reports; those of one article may differ, as if it was read twice."""
    article = draw(st.sampled_from(ARTICLES))
    size = draw(st.integers(0, 3))
    records = [draw(_record(f"{article}.{n}")) for n in range(size)]
    kinds = {
        "attacks": Attack,
        "deliveries": Delivery,
        "agreements": Agreement,
        "statements": Statement,
        "actors": Actor,
    }
    by_kind: dict[str, Any] = {
        name: tuple(r for r in records if type(r) is kind)
        for name, kind in kinds.items()
    }
    return Report(
        id=f"r-{article}",
        article=ArticleInfo(
            id=article,
            sha256=sha256(draw(st.sampled_from(ARTICLES)).encode()).hexdigest(),
            length=3,
            published=draw(st.sampled_from([None, "2021-05-05", "2021-05-20"])),
        ),
        sketch=draw(st.sampled_from([(), tuple(range(20)), tuple(range(4, 24))])),
        **by_kind,
    )


def decisions() -> SearchStrategy[Verdict | Correction | Retraction]:
    """Draw what a person decides on the records of such reports."""
    ids = [f"{article}.{number}" for article in ARTICLES for number in NUMBERS]
    pairs = st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True)
    verdicts = st.tuples(pairs, st.sampled_from(Judgement)).map(
        lambda drawn: Verdict(drawn[0][0], drawn[0][1], drawn[1], "somebody")
    )
    dates = st.sampled_from([Attack, Delivery]).flatmap(
        lambda kind: st.builds(kind, date=_dates())
    )
    corrections = st.builds(
        Correction, st.sampled_from(ids), st.just(("date",)), dates, st.just("somebody")
    )
    retractions = st.builds(Retraction, st.sampled_from(ARTICLES), st.just("somebody"))
    return st.one_of(verdicts, corrections, retractions)
