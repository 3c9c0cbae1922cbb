# SPDX-License-Identifier: MIT
"""Strategies for facts in the words of the lexicon."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorKind, ActorRef, UnnamedSource
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.attack import (
    Attack,
    AttackKind,
    Basis,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import (
    Aggregation,
    Delivery,
    DeliveryStatus,
    Participant,
    Terms,
)
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from tests.render.build import UNDISCLOSED, goods, report

_LEXICON = default_lexicon()
_BODIES = {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.ARMED_FORCE}

actors = st.sampled_from(
    [a.name for a in _LEXICON.actors if a.kind in _BODIES | {ActorKind.ARMED_GROUP}]
).map(ActorRef)
people = st.sampled_from(
    [a.name for a in _LEXICON.actors if a.kind is ActorKind.PERSON]
).map(ActorRef)
sources = st.sampled_from(
    [
        "source militaire",
        "sources locales",
        "présidence",
        "deux officiers",
        "habitants",
        "autorités",
    ]
).map(UnnamedSource)
parties = actors | sources

_figures = st.integers(1, 3000)
quantities = st.one_of(
    st.builds(Quantity.exact, _figures),
    st.builds(Quantity.at_least, _figures),
    st.builds(Quantity.at_most, _figures),
    st.builds(Quantity.about, _figures),
    st.builds(Quantity.between, st.integers(2, 50), st.integers(51, 900)),
    st.builds(lambda n: Quantity(Qualifier.MORE_THAN, low=n), _figures),
    st.sampled_from(
        [
            Quantity(Qualifier.SEVERAL),
            Quantity(Qualifier.MANY),
            Quantity(Qualifier.UNSPECIFIED),
        ]
    ),
)
measures = st.sampled_from([11, 40, 1.5, 2.5, 25_000]).map(
    lambda n: Quantity.exact(n, "TNE")
)
_nouns = st.sampled_from([g for g in _LEXICON.goods if not g.mass and g.singular])
_masses = st.sampled_from([g.singular for g in _LEXICON.goods if g.mass])
items = st.one_of(
    st.builds(lambda g, n: Item(g.singular, n, g.category), _nouns, quantities),
    st.builds(Item, _masses, measures),
    st.builds(Item, _masses),
)
carriers = st.builds(goods, st.sampled_from(["avion-cargo", "navire"]), quantities)
_EDTF = """
2024-09-18 2024-09-01 2022-08 2012 2022-22 2022-03-15~ ?2022-03-30 XXXX-03-30
../2022-03 2013/.. 2024-09-17/2024-09-18 2023-12-30/2024-01-02
"""
dates = st.sampled_from(_EDTF.split()).map(PartialDate)
places = st.sampled_from([p.name for p in _LEXICON.places]).map(Place)


def few(strategy: SearchStrategy[Any], least: int = 0) -> SearchStrategy[Any]:
    """Draw a tuple of up to three."""
    return st.lists(strategy, min_size=least, max_size=3, unique=True).map(tuple)


def _absent(*fields: str) -> SearchStrategy[Any]:
    return st.sets(st.sampled_from(fields)).map(
        lambda drawn: dict.fromkeys(drawn, UNDISCLOSED)
    )


_event: dict[str, SearchStrategy[Any]] = {
    "certainty": st.sampled_from(Certainty),
    "according_to": few(sources),
    "date": st.none() | dates,
}
deliveries = st.builds(
    Delivery,
    suppliers=few(actors),
    recipients=few(actors),
    participants=few(
        st.builds(Participant, people, st.sampled_from(["reçoit", "préside", "salue"]))
    ),
    items=few(items),
    items_exhaustive=st.booleans(),
    status=st.sampled_from(DeliveryStatus),
    places=few(places),
    carriers=few(carriers),
    terms=st.none() | st.sampled_from(Terms),
    aggregation=st.sampled_from(Aggregation),
    absent=_absent("suppliers", "recipients", "items", "date", "places", "terms"),
    **_event,
)
tolls = st.builds(
    Toll,
    st.sampled_from(Harm),
    quantities | st.just(Quantity.exact(0)),
    who=st.none() | st.sampled_from(["soldat", "civils", "soldats maliens", "femme"]),
    according_to=few(sources),
)
attacks = st.builds(
    Attack,
    kind=st.sampled_from(AttackKind),
    places=few(places),
    targets=few(
        st.sampled_from(
            ["école de gendarmerie", "soldats maliens", "aéroport de Gao", "convoi"]
        ).map(Target)
    ),
    perpetrators=few(
        st.builds(Perpetrator, actors, st.sampled_from(Basis), few(sources))
    ),
    means=few(items),
    tolls=few(tolls),
    absent=_absent("date", "places", "perpetrators", "tolls"),
    **_event,
)
agreements = st.builds(
    Agreement,
    parties=few(actors),
    other_parties=st.none() | quantities,
    kind=st.sampled_from(AgreementKind),
    name=st.none() | st.sampled_from(["charte du Liptako-Gourma", "accord", "Alpha"]),
    subject=st.none() | st.sampled_from(["livraison d'armes", "Armes.", "xyz"]),
    documents=st.none() | quantities,
    status=st.sampled_from(AgreementStatus),
    absent=_absent("date"),
    **_event,
)
_quotes = st.sampled_from(
    [
        "Nous sommes reconnaissants.",
        "Qui a livré ces armes ?",
        "La Russie parle de « formateurs »",
        'C\'est "historique" !',
    ]
)
_spoken = {
    "speakers": few(people | parties),
    "act": st.sampled_from(SpeechAct),
    "addressees": few(actors),
    "medium": st.none()
    | st.sampled_from(["AFP", "communiqué", "sommet", "X", "radio"]),
    "date": st.none() | dates,
    "relays": few(sources),
}
statements = st.builds(
    lambda words, form, **rest: Statement(
        form=form, text=words, segments=(words,), **rest
    ),
    _quotes,
    st.sampled_from([Form.DIRECT, Form.MIXED]),
    **_spoken,
) | st.builds(
    Statement,
    form=st.just(Form.INDIRECT),
    text=st.sampled_from(
        ["", "l'aide est arrivée.", "avoir reçu deux radars", "qu'il partira"]
    ),
    **_spoken,
)


def _unlike(records: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """Draw a tuple of records with different ids."""
    drawn = st.lists(records, max_size=3, unique_by=lambda record: record.id)
    return drawn.map(tuple)


reports = st.builds(
    report,
    deliveries=_unlike(deliveries),
    attacks=_unlike(attacks),
    agreements=_unlike(agreements),
    statements=_unlike(statements),
)
