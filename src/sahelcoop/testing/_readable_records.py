# SPDX-License-Identifier: MIT
"""Strategies for records that French can say: real actors, goods and places."""

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from operator import attrgetter
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.lexicon import Lexicon, default_lexicon
from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.attack import (
    Attack,
    AttackKind,
    Basis,
    Group,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.testing._build import Drawn, Fields, built
from sahelcoop.testing._readable_values import (
    readable_dates,
    readable_items,
    readable_moments,
    readable_parties,
    readable_places,
    readable_quantities,
)
from sahelcoop.testing._readable_words import PHRASES, SENTENCES

__all__ = [
    "readable_agreements",
    "readable_attacks",
    "readable_deliveries",
    "readable_statements",
]

_MOST: Final = 3
"""Most elements of a list: a sentence has no room for more."""

_SUPPLIERS: Final = (
    ActorKind.STATE,
    ActorKind.COMPANY,
    ActorKind.INTERNATIONAL_ORGANISATION,
)
_RECIPIENTS: Final = (ActorKind.STATE, ActorKind.ARMED_FORCE)
_ATTACKERS: Final = (ActorKind.ARMED_GROUP, ActorKind.PRIVATE_MILITARY_COMPANY)
_SOURCES: Final = (ActorKind.PERSON, ActorKind.GOVERNMENT, ActorKind.MEDIA)
_KINDS: Final = [kind for kind in AttackKind if kind is not AttackKind.OPERATION]
"""What armed groups do to armed forces; operations are those of an army."""
_TOLL: Final = 999
"""Most people of a toll: thousands without a day are those of a war."""
_AHEAD: Final = frozenset({DeliveryStatus.PROMISED, DeliveryStatus.ORDERED})
_TIES: Final = frozenset(
    {
        AgreementStatus.NEGOTIATING,
        AgreementStatus.ANNOUNCED,
        AgreementStatus.SIGNED,
        AgreementStatus.RATIFIED,
        AgreementStatus.IN_FORCE,
        AgreementStatus.SUSPENDED,
        AgreementStatus.BROKEN,
    }
)
"""What diplomatic relations can come to."""
_SPEAKERS: Final = (ActorKind.PERSON, ActorKind.GOVERNMENT)
_BASES: Final = (Basis.ASSERTED, Basis.CLAIMED, Basis.SUSPECTED)
"""Who is named has done it, claims it or is held to have; nobody is accused by none."""


_ACTS: Final = frozenset(SpeechAct) - {SpeechAct.CLAIM}
"""A claim of responsibility is no statement (annotation guide)."""
_TO_SOMEBODY: Final = frozenset({SpeechAct.ACCUSE, SpeechAct.THANK, SpeechAct.THREATEN})
"""Acts whose verb has a person for its object, and no quoted thing."""


def _parties(
    kinds: Collection[ActorKind], lexicon: Lexicon | None, least: int = 0
) -> SearchStrategy[tuple[ActorRef, ...]]:
    """Draw different actors of some *kinds*."""
    each = readable_parties(kinds=kinds, lexicon=lexicon)
    names = attrgetter("name")
    return st.lists(each, min_size=least, max_size=_MOST, unique_by=names).map(tuple)


def _event_fields(lexicon: Lexicon | None) -> Fields:
    sources = readable_parties(kinds=_SOURCES, lexicon=lexicon)
    return {
        "certainty": st.sampled_from(Certainty),
        "according_to": st.tuples(sources),
        "date": readable_moments(),
    }


def _where(lexicon: Lexicon | None) -> Fields:
    return {"places": st.tuples(readable_places(lexicon=lexicon))}


@st.composite
def _sides(draw: DrawFn, lexicon: Lexicon | None) -> Drawn:
    """Draw suppliers and recipients; nobody delivers to himself or his own forces."""
    recipients = draw(_parties(_RECIPIENTS, lexicon, least=1))
    taken = {_home(party, lexicon) for party in recipients}
    suppliers = draw(_parties(_SUPPLIERS, lexicon))
    others = tuple(party for party in suppliers if _home(party, lexicon) not in taken)
    return {"suppliers": others, "recipients": recipients}


def _home(party: Party, lexicon: Lexicon | None) -> str:
    """Give the country of a party, else its name."""
    actors = (lexicon or default_lexicon()).actors
    return next((e.country for e in actors if e.name == party.name), None) or party.name


def readable_deliveries(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Delivery]:
    """Draw deliveries of goods to states and armed forces."""
    items = st.lists(
        readable_items(lexicon=lexicon),
        min_size=1,
        max_size=_MOST,
        unique_by=attrgetter("description"),
    )
    optional = {
        **_event_fields(lexicon),
        **_where(lexicon),
        "date": readable_dates(),
        "status": st.sampled_from(DeliveryStatus),
        "terms": st.sampled_from([Terms.GIFT, Terms.PURCHASE, Terms.LOAN]),
    }
    drawn = built(
        Delivery,
        fields,
        required={"items": items.map(tuple)},
        optional=optional,
        together=_sides(lexicon),
    )
    return drawn.filter(_is_plain)


def _is_plain(delivery: Delivery) -> bool:
    """Tell whether French says all of it.

    What is promised somewhere may be promised there; people sent may be under way.
    """
    people = any(item.category is ItemCategory.PERSONNEL for item in delivery.items)
    sent = delivery.status is DeliveryStatus.SHIPPED and people
    promised = delivery.status in _AHEAD and bool(delivery.places)
    return not sent and not promised


def _targets(lexicon: Lexicon | None) -> SearchStrategy[Target]:
    forces = readable_parties(kinds=[ActorKind.ARMED_FORCE], lexicon=lexicon)
    return forces.map(lambda force: Target(force.name, Group.MILITARY, force))


def _tolls() -> SearchStrategy[tuple[Toll, ...]]:
    """Draw tolls, of each harm once."""
    tolls = st.builds(Toll, st.sampled_from(Harm), readable_quantities(most=_TOLL))
    kinds = attrgetter("harm")
    return st.lists(tolls, min_size=1, max_size=_MOST, unique_by=kinds).map(tuple)


def _of_kind(kind: AttackKind) -> Drawn:
    """Give a kind of attack with what its name tells of its means."""
    drone = Item("drone", category=ItemCategory.DRONE)
    means = {"means": (drone,)} if kind is AttackKind.DRONE_STRIKE else {}
    return {"kind": kind, **means}


def readable_attacks(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Attack]:
    """Draw attacks by armed groups on armed forces."""
    groups = readable_parties(kinds=_ATTACKERS, lexicon=lexicon)
    perpetrators = st.builds(Perpetrator, groups, st.sampled_from(_BASES))
    optional = {
        **_event_fields(lexicon),
        "targets": st.tuples(_targets(lexicon)),
        "perpetrators": st.tuples(perpetrators),
        "tolls": _tolls(),
    }
    return built(
        Attack,
        fields,
        required=_where(lexicon),
        optional=optional,
        together=st.sampled_from(_KINDS).map(_of_kind),
    )


def readable_agreements(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Agreement]:
    """Draw agreements between states."""
    optional = {**_event_fields(lexicon)}
    parties = {"parties": _parties([ActorKind.STATE], lexicon, least=2)}
    deals = st.tuples(st.sampled_from(AgreementKind), st.sampled_from(AgreementStatus))
    deals = deals.filter(_is_deal)
    drawn = built(
        Agreement,
        fields,
        required=parties,
        optional=optional,
        together=deals.map(_deal),
    )
    known = lexicon or default_lexicon()
    countries = {f"actor-{actor.id}": actor.country for actor in known.actors}
    return drawn.filter(partial(_is_told_by_others, countries))


def _is_deal(drawn: tuple[AgreementKind, AgreementStatus]) -> bool:
    """Tell whether a deal can have come to a status: relations never expire."""
    kind, status = drawn
    return kind is not AgreementKind.DIPLOMATIC_RELATIONS or status in _TIES


def _deal(drawn: tuple[AgreementKind, AgreementStatus]) -> Drawn:
    return dict(zip(("kind", "status"), drawn, strict=True))


def _is_told_by_others(
    countries: Mapping[str, str | None], agreement: Agreement
) -> bool:
    """Tell whether no side tells of its own deal, which makes it no source of it.

    Anybody but the press whose country nobody knows may be of a side.
    """

    def country(party: Party) -> str | None:
        return countries[party.actor or ""] if isinstance(party, ActorRef) else None

    sides = {None, *map(country, agreement.parties)}
    media = "actor-media-"
    return all(
        country(party) not in sides
        or str(getattr(party, "actor", "")).startswith(media)
        for party in agreement.according_to
    )


def _quoted(
    form: Form, texts: tuple[str, ...], acts: Iterable[SpeechAct]
) -> SearchStrategy[Drawn]:
    return st.builds(
        lambda text, act: {"form": form, "act": act, "text": text, "segments": (text,)},
        st.sampled_from(texts),
        st.sampled_from(sorted(acts)),
    )


def readable_statements(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Statement]:
    """Draw what persons and governments say, quoted in full or in part."""
    optional = {"date": readable_moments()}
    whole = _quoted(Form.DIRECT, SENTENCES, _ACTS)
    part = _quoted(Form.MIXED, PHRASES, _ACTS - _TO_SOMEBODY)
    return built(
        Statement,
        fields,
        required={"speakers": _parties(_SPEAKERS, lexicon, least=1)},
        optional=optional,
        together=whole | part,
    )
