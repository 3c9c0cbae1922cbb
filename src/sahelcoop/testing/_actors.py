# SPDX-License-Identifier: MIT
"""Strategies for actors and for how records refer to them."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    Affiliation,
    Name,
    NameKind,
    Office,
    Party,
    UnnamedSource,
)
from sahelcoop.model.article import Article
from sahelcoop.testing._build import built, tuples
from sahelcoop.testing._dates import partial_dates
from sahelcoop.testing._documents import documents
from sahelcoop.testing._provenance import frozen_maps
from sahelcoop.testing._texts import countries, lines, passages
from sahelcoop.testing._values import quantities

__all__ = [
    "actor_refs",
    "actors",
    "affiliations",
    "names",
    "offices",
    "parties",
    "unnamed_sources",
]


def names(**fields: SearchStrategy[Any]) -> SearchStrategy[Name]:
    """Draw names of every kind."""
    optional = {"kind": st.sampled_from(NameKind)}
    return built(Name, fields, required={"text": lines()}, optional=optional)


def offices(**fields: SearchStrategy[Any]) -> SearchStrategy[Office]:
    """Draw offices held."""
    optional = {"organisation": lines(), "held": partial_dates()}
    return built(Office, fields, required={"title": lines()}, optional=optional)


def actor_refs(**fields: SearchStrategy[Any]) -> SearchStrategy[ActorRef]:
    """Draw references to actors."""
    optional = {"actor": lines(), "label": passages(), "role": lines()}
    return built(ActorRef, fields, required={"name": lines()}, optional=optional)


def unnamed_sources(**fields: SearchStrategy[Any]) -> SearchStrategy[UnnamedSource]:
    """Draw people whom a text does not name."""
    optional = {"count": quantities(), "affiliation": lines()}
    return built(
        UnnamedSource, fields, required={"description": lines()}, optional=optional
    )


def parties() -> SearchStrategy[Party]:
    """Draw actors and people whom a text does not name."""
    return actor_refs() | unnamed_sources()


def affiliations(**fields: SearchStrategy[Any]) -> SearchStrategy[Affiliation]:
    """Draw ties to other actors."""
    optional = {"held": partial_dates(), "according_to": tuples(parties())}
    return built(Affiliation, fields, required={"to": actor_refs()}, optional=optional)


def actors(
    *, article: Article | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Actor]:
    """Draw actors of every kind."""
    required = {
        "kind": st.sampled_from(ActorKind),
        "names": tuples(names(), min_size=1),
    }
    optional = {
        "country": countries(),
        "affiliations": tuples(affiliations()),
        "offices": tuples(offices()),
        "identifiers": frozen_maps(lines()),
    }
    return documents(
        Actor, fields, required=required, optional=optional, article=article
    )
