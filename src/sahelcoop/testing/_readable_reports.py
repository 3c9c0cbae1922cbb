# SPDX-License-Identifier: MIT
"""A strategy for reports that French can say."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sahelcoop.lexicon import Lexicon, default_lexicon
from sahelcoop.model._checks import LARGEST
from sahelcoop.model._record import Record
from sahelcoop.model.actors import Actor, ActorKind, ActorRef
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.report import Report, Scope, ScopeVerdict
from sahelcoop.testing._build import Drawn, built
from sahelcoop.testing._paths import below
from sahelcoop.testing._readable_deals import readable_agreements
from sahelcoop.testing._readable_records import readable_attacks, readable_deliveries
from sahelcoop.testing._readable_said import readable_statements
from sahelcoop.testing._readable_values import (
    actor_of,
    readable_actors,
    readable_dates,
)
from sahelcoop.testing._reports import by_kind
from sahelcoop.testing._texts import digests

__all__ = ["readable_reports"]

_SCOPE: Final = Scope(ScopeVerdict.IN)


def _articles(lexicon: Lexicon) -> SearchStrategy[ArticleInfo]:
    media = readable_actors(kinds=[ActorKind.MEDIA], lexicon=lexicon)
    optional = {"outlet": media.map(attrgetter("name")), "published": readable_dates()}
    required = {"sha256": digests(), "length": st.integers(0, LARGEST)}
    return built(ArticleInfo, {}, required=required, optional=optional)


def _cast(records: Sequence[Record], actors: Mapping[str, Actor]) -> Iterator[Actor]:
    """Yield the actors that *records* refer to, each once."""
    references = {
        found.actor: None
        for record in records
        for _, found in below(record)
        if isinstance(found, ActorRef) and found.actor is not None
    }
    for key in references:
        yield actors[key]


def readable_reports(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Report]:
    """Draw reports with the actors that their records refer to."""
    known = lexicon or default_lexicon()
    actors = {actor.id: actor for actor in map(actor_of, known.actors)}
    each = st.one_of(
        readable_deliveries(lexicon=known),
        readable_attacks(lexicon=known),
        readable_agreements(lexicon=known),
        readable_statements(lexicon=known),
    )

    def told(records: Sequence[Record]) -> Drawn:
        return by_kind([*_cast(records, actors), *records])

    records = st.lists(each, max_size=4)
    return built(
        Report,
        fields,
        required={"article": _articles(known), "scope": st.just(_SCOPE)},
        together=records.map(told),
    )
