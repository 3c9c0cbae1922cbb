# SPDX-License-Identifier: MIT
"""Strategies for records that French can say: real actors, goods and places."""

from collections.abc import Collection, Mapping
from operator import attrgetter
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.lexicon import Lexicon, default_lexicon
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
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.testing._build import Drawn, Fields, built
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
from sahelcoop.testing._readable_words import (
    AGENCY,
    CLAUSES,
    MEDIA,
    PAST_CLAUSES,
    PHRASES,
    SENTENCES,
)

__all__ = [
    "readable_attacks",
    "readable_deliveries",
    "readable_statements",
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
_AHEAD: Final = frozenset({DeliveryStatus.PROMISED, DeliveryStatus.ORDERED})
_NOT_OF_PEOPLE: Final = frozenset({DeliveryStatus.SHIPPED, DeliveryStatus.ORDERED})
_COUNTING: Final = (ActorKind.GOVERNMENT, ActorKind.PERSON)
"""Who gives a toll of his own."""
_SPEAKERS: Final = (ActorKind.PERSON, ActorKind.GOVERNMENT)
_BASES: Final = (Basis.ASSERTED, Basis.CLAIMED, Basis.SUSPECTED)
"""Who is named has done it, claims it or is held to have; nobody is accused by none."""


_ACTS: Final = frozenset(SpeechAct) - {SpeechAct.CLAIM}
"""A claim of responsibility is no statement (annotation guide)."""
_REPORTED: Final = (SpeechAct.AFFIRM, SpeechAct.ANNOUNCE, SpeechAct.DENY)
"""Acts whose verb leads to a clause in the indicative, and to no other act."""
_TO_SOMEBODY: Final = frozenset({SpeechAct.ACCUSE, SpeechAct.THANK, SpeechAct.THREATEN})
"""Acts whose verb has a person for its object, and no quoted thing."""
_SAYING: Final[Mapping[Form, tuple[tuple[str, ...], Collection[SpeechAct]]]] = {
    Form.DIRECT: (SENTENCES, _ACTS),
    Form.MIXED: (PHRASES, _ACTS - _TO_SOMEBODY),
    Form.INDIRECT: (CLAUSES, _REPORTED),
}
"""By form, the words that can be said and what is done by it."""


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
    actors = (lexicon or default_lexicon()).actors
    return next((e.country for e in actors if e.name == party.name), None) or party.name


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

    What is promised somewhere may be promised there; people sent may be under way, and
    nobody orders them, nor are they listed with goods. The place that is a recipient
    itself goes without saying.
    """
    sorts = {item.category is ItemCategory.PERSONNEL for item in delivery.items}
    people = True in sorts
    sent = delivery.status in _NOT_OF_PEOPLE and people
    promised = delivery.status in _AHEAD and bool(delivery.places)
    names = {party.name for party in delivery.recipients if isinstance(party, ActorRef)}
    own = any(place.name in names for place in delivery.places)
    return not (sent or promised or own) and len(sorts) == 1


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

    A toll has a source of its own where the attack has none, and is one assault.
    """
    claimed = any(one.basis is Basis.CLAIMED for one in attack.perpetrators)
    own = any(toll.according_to for toll in attack.tolls)
    apart = not attack.according_to and attack.assaults is None
    return (not claimed or attack.claim is None) and (apart or not own)


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
    return drawn.filter(_is_claimed_once)


@st.composite
def _said(draw: DrawFn) -> Drawn:
    """Draw what is said: a whole sentence, a piece of one, or reported words.

    The tense of reported words hangs on whether the day is told.
    """
    form, date = draw(st.sampled_from(Form)), draw(st.none() | readable_moments())
    texts, acts = _SAYING[form]
    if form is Form.INDIRECT and date is not None:
        texts = PAST_CLAUSES
    text = draw(st.sampled_from(texts))
    quoted = () if form is Form.INDIRECT else (text,)
    act = draw(st.sampled_from(sorted(acts)))
    return {"form": form, "act": act, "text": text, "segments": quoted, "date": date}


def readable_statements(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Statement]:
    """Draw what persons and governments say, quoted in full, in part or not at all."""
    hearers = readable_parties(kinds=_SPEAKERS, lexicon=lexicon)
    relays = readable_parties(kinds=[ActorKind.MEDIA], lexicon=lexicon)
    drawn = built(
        Statement,
        fields,
        required={"speakers": several(_SPEAKERS, lexicon, least=1)},
        optional={
            "addressees": st.tuples(hearers),
            "medium": st.sampled_from(MEDIA),
            "relays": st.tuples(relays),
        },
        together=_said(),
    )
    return drawn.filter(_is_heard)


def _is_heard(said: Statement) -> bool:
    """Tell whether a sentence has room for who heard it and through whom.

    An agency is spoken to in place of somebody; the press that passes words on is
    their medium, and reported words after it are speech inside speech.
    """
    agency = bool(said.addressees) and said.medium == AGENCY
    reported = said.form is Form.INDIRECT or said.medium is not None
    return not agency and not (said.relays and reported)
