# SPDX-License-Identifier: MIT
"""A strategy for agreements that French can say."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.lexicon import Lexicon, default_lexicon
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.quantities import UNSPECIFIED, Quantity
from sahelcoop.testing._build import Drawn, Terse, built
from sahelcoop.testing._readable_values import (
    event_fields,
    readable_parties,
    readable_quantities,
    readable_terms,
    several,
)
from sahelcoop.testing._readable_words import SUBJECTS

__all__ = ["readable_agreements"]

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
_TIED: Final = "relations diplomatiques"
_MOVED: Final = frozenset(
    {
        AgreementStatus.RENEWED,
        AgreementStatus.SUSPENDED,
        AgreementStatus.DENOUNCED,
        AgreementStatus.BROKEN,
    }
)
"""What one party can do to a deal."""
_LASTING: Final = frozenset(
    {
        AgreementStatus.SIGNED,
        AgreementStatus.RATIFIED,
        AgreementStatus.RENEWED,
        AgreementStatus.SUSPENDED,
    }
)
"""What a deal can be for a time."""


def readable_agreements(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Agreement]:
    """Draw agreements between states."""
    drawn = built(
        Agreement, fields, optional=event_fields(lexicon), together=_deals(lexicon)
    )
    known = lexicon or default_lexicon()
    countries = {f"actor-{actor.id}": actor.country for actor in known.actors}
    return drawn.filter(partial(_is_told_by_others, Terse(countries)))


_SIGNED: Final = frozenset({AgreementStatus.SIGNED, AgreementStatus.RATIFIED})
"""What is done to papers, which can be counted."""
_DOCUMENTS: Final = st.integers(2, 9).map(Quantity.exact)
_MEMBERS: Final = 2
"""Most members that one sentence tells of beside their body."""
_OTHERS: Final = st.none() | readable_quantities(most=20).filter(UNSPECIFIED.__ne__)
"""How many more a deal has that are not named; "d’autres parties" are nobody."""
_SUBJECTS: Final = st.none() | st.sampled_from(SUBJECTS)


@st.composite
def _deals(draw: DrawFn, lexicon: Lexicon | None) -> Drawn:
    """Draw between whom a deal is, what has become of it, by whom and for how long.

    Relations never expire, and nobody has them for a time; they are what their end or
    suspension is about.
    """
    parties = draw(several([ActorKind.STATE], lexicon, least=2))
    kind = draw(st.sampled_from(AgreementKind))
    if kind is AgreementKind.MEMBERSHIP:
        return draw(_memberships(lexicon, parties[:_MEMBERS]))
    ties = kind is AgreementKind.DIPLOMATIC_RELATIONS
    status = draw(st.sampled_from(sorted(_TIES) if ties else list(AgreementStatus)))
    movers = draw(st.integers(0, len(parties))) if status in _MOVED else 0
    over = ties and status in _MOVED
    lasts = status in _LASTING and not ties
    signs = status in _SIGNED and not ties
    return {
        "parties": parties,
        "kind": kind,
        "status": status,
        "by": parties[:movers],
        "other_parties": draw(_OTHERS),
        "term": draw(st.none() | readable_terms()) if lasts else None,
        "documents": draw(st.none() | _DOCUMENTS) if signs else None,
        "subject": draw(_SUBJECTS) if not ties else _TIED if over else None,
    }


@st.composite
def _memberships(
    draw: DrawFn, lexicon: Lexicon | None, members: tuple[ActorRef, ...]
) -> Drawn:
    """Draw what members and a body do: they join, leave and are suspended."""
    kinds = [ActorKind.INTERNATIONAL_ORGANISATION]
    body = draw(readable_parties(kinds=kinds, lexicon=lexicon))
    status, movers = draw(
        st.sampled_from(
            [
                (AgreementStatus.IN_FORCE, ()),
                (AgreementStatus.SUSPENDED, ()),
                (AgreementStatus.SUSPENDED, (body,)),
                (AgreementStatus.SUSPENDED, members),
                (AgreementStatus.BROKEN, members),
                (AgreementStatus.DENOUNCED, members),
            ]
        )
    )
    return {
        "parties": (*members, body),
        "kind": AgreementKind.MEMBERSHIP,
        "status": status,
        "by": movers,
    }


def _is_told_by_others(
    of: Terse[Mapping[str, str | None]], agreement: Agreement
) -> bool:
    """Tell whether no side tells of its own deal, which makes it no source of it.

    Anybody but the press whose country nobody knows may be of a side.
    """

    def country(party: Party) -> str | None:
        return of.value[party.actor or ""] if isinstance(party, ActorRef) else None

    sides = {None, *map(country, agreement.parties)}
    media = "actor-media-"
    return all(
        country(party) not in sides
        or str(getattr(party, "actor", "")).startswith(media)
        for party in agreement.according_to
    )
