# SPDX-License-Identifier: MIT
"""Strategies for records that French can say: real actors, goods and places."""

from collections.abc import Mapping
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.lexicon import REGION, Lexicon, default_lexicon
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.attack import (
    Attack,
    AttackKind,
    Basis,
    Claim,
    Group,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Participant, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import PlaceKind
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.testing._build import Drawn, Fields, Terse, built
from sahelcoop.testing._readable_values import (
    MOST,
    event_fields,
    readable_dates,
    readable_items,
    readable_moments,
    readable_parties,
    readable_places,
    readable_quantities,
    several,
)

__all__ = [
    "readable_attacks",
    "readable_deliveries",
]

_SUPPLIERS: Final = (
    ActorKind.STATE,
    ActorKind.COMPANY,
    ActorKind.INTERNATIONAL_ORGANISATION,
)
_RECIPIENTS: Final = (ActorKind.STATE, ActorKind.ARMED_FORCE)
_ATTACKERS: Final = (ActorKind.ARMED_GROUP, ActorKind.PRIVATE_MILITARY_COMPANY)
_KINDS: Final = [kind for kind in AttackKind if kind is not AttackKind.OPERATION]
"""What armed groups do to armed forces; operations are those of an army."""
_PLANNED: Final = frozenset(
    {
        *(AttackKind.ATTACK, AttackKind.AMBUSH, AttackKind.AIR_STRIKE),
        *(AttackKind.DRONE_STRIKE, AttackKind.SHELLING, AttackKind.EXPLOSION),
        AttackKind.KIDNAPPING,
    }
)
"""What one side does by a plan, so that several can be one; nobody plans a battle."""
_ARMS: Final = frozenset(
    {
        *(ItemCategory.AMMUNITION, ItemCategory.ARTILLERY, ItemCategory.DRONE),
        *(ItemCategory.MISSILE, ItemCategory.SMALL_ARMS),
    }
)
"""What attackers use."""
_ASSAULTS: Final = 9
"""Most assaults that one plan comprises."""
_TOLL: Final = 999
"""Most people of a toll: thousands without a day are those of a war."""
_YEARS_TOLL: Final = 200
"""As many victims as a whole year has, where only a country or a region is told."""
_WIDE: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.AREA})
_YEAR: Final = 4
"""Characters of a date that is a year and no more."""
_AHEAD: Final = frozenset({DeliveryStatus.PROMISED, DeliveryStatus.ORDERED})
_RECEIVING: Final = "reçoit"
_PARTS: Final = ("assiste", "participe", "préside", "remet", _RECEIVING)
"""How somebody takes part in a hand-over."""
_OF_GOODS: Final = frozenset({"remet", _RECEIVING})
"""What is done with goods alone."""
_PASSING: Final = 5
"""Most names of elsewhere to each of the region in an article that is on the region."""
_FEW: Final = 2
"""Most of them in a text that is too short to tell."""
_NOT_OF_PEOPLE: Final = frozenset({DeliveryStatus.SHIPPED, DeliveryStatus.ORDERED})
_COUNTING: Final = (ActorKind.GOVERNMENT, ActorKind.PERSON)
"""Who gives a toll of his own."""
_BASES: Final = (Basis.ASSERTED, Basis.CLAIMED, Basis.SUSPECTED)
"""Who is named has done it, claims it or is held to have; nobody is accused by none."""


def _where(lexicon: Lexicon | None) -> Fields:
    return {"places": st.tuples(readable_places(lexicon=lexicon))}


@st.composite
def _sides(draw: DrawFn, lexicon: Lexicon | None) -> Drawn:
    """Draw suppliers and recipients; nobody delivers to himself or his own forces."""
    recipients = draw(several(_RECIPIENTS, lexicon, least=1))
    taken = {_home(party, lexicon) for party in recipients}
    suppliers = draw(several(_SUPPLIERS, lexicon))
    others = tuple(party for party in suppliers if _home(party, lexicon) not in taken)
    return {"suppliers": others, "recipients": recipients}


def _home(party: Party, lexicon: Lexicon | None) -> str:
    """Give the country of a party, else its name."""
    return _countries(lexicon).get(party.name) or party.name


@lru_cache(maxsize=8)
def _countries(lexicon: Lexicon | None) -> Mapping[str, str | None]:
    """Index the countries of actors by their names."""
    return {
        actor.name: actor.country for actor in (lexicon or default_lexicon()).actors
    }


def readable_deliveries(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Delivery]:
    """Draw deliveries of goods to states and armed forces."""
    items = st.lists(
        readable_items(lexicon=lexicon),
        min_size=1,
        max_size=MOST,
        unique_by=attrgetter("description"),
    )
    optional = {
        **event_fields(lexicon),
        **_where(lexicon),
        "date": readable_dates(),
        "announced": readable_moments(),
        "status": st.sampled_from(DeliveryStatus),
        "terms": st.sampled_from([Terms.GIFT, Terms.PURCHASE, Terms.LOAN]),
        "participants": _participants(lexicon),
    }
    drawn = built(
        Delivery,
        fields,
        required={"items": items.map(tuple)},
        optional=optional,
        together=_sides(lexicon),
    )
    countries = Terse(_countries(lexicon))
    return drawn.filter(_is_plain).filter(partial(_is_near, countries))


def _is_near(of: Terse[Mapping[str, str | None]], delivery: Delivery) -> bool:
    """Tell whether names of the region are not lost among those of elsewhere.

    An article that is about other countries is none to read.
    """
    people = (one.who for one in delivery.participants)
    sides = (*delivery.suppliers, *delivery.recipients, *delivery.according_to)
    named = [of.value.get(party.name) for party in (*sides, *people)]
    told = [*filter(None, named), *(p.country for p in delivery.places if p.country)]
    region = sum(country in REGION for country in told)
    return len(told) - region <= max(_PASSING * region, _FEW)


def _participants(lexicon: Lexicon | None) -> SearchStrategy[tuple[Participant, ...]]:
    """Draw persons who took part in a hand-over, each in one way."""
    persons = readable_parties(kinds=[ActorKind.PERSON], lexicon=lexicon)
    each = st.builds(Participant, persons, st.sampled_from(_PARTS))
    names = attrgetter("who.name")
    return st.lists(each, min_size=1, max_size=MOST, unique_by=names).map(tuple)


def _is_plain(delivery: Delivery) -> bool:
    """Tell whether French says all of it.

    What is promised somewhere may be promised there; people sent may be under way, and
    nobody orders them, nor are they listed with goods. The place that is a recipient
    itself goes without saying. Only goods that came are received by somebody.
    """
    sorts = {item.category is ItemCategory.PERSONNEL for item in delivery.items}
    people = True in sorts
    sent = delivery.status in _NOT_OF_PEOPLE and people
    promised = delivery.status in _AHEAD and bool(delivery.places)
    names = {party.name for party in delivery.recipients if isinstance(party, ActorRef)}
    own = any(place.name in names for place in delivery.places)
    parts = {one.part for one in delivery.participants}
    came = delivery.status is DeliveryStatus.DELIVERED
    odd = (_RECEIVING in parts and not came) or (people and bool(parts & _OF_GOODS))
    return not (sent or promised or own or odd) and len(sorts) == 1


def _targets(lexicon: Lexicon | None) -> SearchStrategy[Target]:
    forces = readable_parties(kinds=[ActorKind.ARMED_FORCE], lexicon=lexicon)
    return forces.map(lambda force: Target(force.name, Group.MILITARY, force))


@st.composite
def _toll(draw: DrawFn, lexicon: Lexicon | None) -> Toll:
    """Draw a toll, which may have a source of its own."""
    sources = readable_parties(kinds=_COUNTING, lexicon=lexicon)
    told = draw(st.just(()) | st.tuples(sources))
    harm = draw(st.sampled_from(Harm))
    return Toll(harm, draw(readable_quantities(most=_TOLL)), according_to=told)


def _tolls(lexicon: Lexicon | None) -> SearchStrategy[tuple[Toll, ...]]:
    """Draw tolls, of each harm once."""
    tolls, kinds = _toll(lexicon), attrgetter("harm")
    return st.lists(tolls, min_size=1, max_size=MOST, unique_by=kinds).map(tuple)


@st.composite
def _of_kind(draw: DrawFn, lexicon: Lexicon | None) -> Drawn:
    """Draw a kind of attack, how many it is, and by what means, if no name tells."""
    kind = draw(st.sampled_from(_KINDS))
    drone = Item("drone", category=ItemCategory.DRONE)
    arms = st.tuples(readable_items(lexicon=lexicon, among=_ARMS))
    strike = kind is AttackKind.DRONE_STRIKE
    means = (drone,) if strike else draw(st.just(()) | arms)
    several = st.integers(2, _ASSAULTS).map(Quantity.exact)
    several |= st.just(Quantity(Qualifier.SEVERAL, low=2))
    assaults = draw(st.none() | several) if kind in _PLANNED else None
    return {"kind": kind, "assaults": assaults, "means": means}


def _is_claimed_once(attack: Attack) -> bool:
    """Tell whether what is said of a claim goes with who is named by one.

    A toll with a source of its own is one assault's.
    """
    claimed = any(one.basis is Basis.CLAIMED for one in attack.perpetrators)
    own = any(toll.according_to for toll in attack.tolls)
    return (not claimed or attack.claim is None) and not (own and attack.assaults)


def _is_of_one_event(attack: Attack) -> bool:
    """Tell whether its victims are not a year's of a country, as they are told."""
    date = attack.date
    yearly = date is not None and len(date.edtf) == _YEAR
    wide = all(place.kind in _WIDE for place in attack.places)
    counts = (toll.quantity for toll in attack.tolls)
    many = any(max(n.low or 0, n.best or 0) >= _YEARS_TOLL for n in counts)
    return not (yearly and wide and many)


def readable_attacks(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Attack]:
    """Draw attacks by armed groups on armed forces."""
    groups = readable_parties(kinds=_ATTACKERS, lexicon=lexicon)
    perpetrators = st.builds(Perpetrator, groups, st.sampled_from(_BASES))
    optional = {
        **event_fields(lexicon),
        "targets": st.tuples(_targets(lexicon)),
        "perpetrators": st.tuples(perpetrators),
        "tolls": _tolls(lexicon),
        "claim": st.sampled_from(Claim),
    }
    drawn = built(
        Attack,
        fields,
        required=_where(lexicon),
        optional=optional,
        together=_of_kind(lexicon),
    )
    return drawn.filter(_is_claimed_once).filter(_is_of_one_event)
