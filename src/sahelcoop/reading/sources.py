# SPDX-License-Identifier: MIT
"""The source of an event: who speaks the clause that tells it."""

from collections.abc import Iterable
from typing import Final

import attrs

from sahelcoop.model.actors import Party
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.drafts import Draft

__all__ = ["attributed"]

_SIDES: Final = ("parties", "suppliers", "recipients")
"""A party that tells of its own act is no source of it."""


def attributed(event: Draft, said: Iterable[Draft]) -> Draft:
    """Give *event* the speakers of the reported clause that tells it."""
    for statement in said:
        told, text = event.sources["record"][0], statement.sources["text"][0]
        first = statement.sources.get("first", (text,))[0]
        if text.start <= told.start <= first.end and told.end <= text.end:
            speakers = statement.fields["speakers"]
            own = {p.name for name in _SIDES for p in event.get(name) or ()}
            own |= {p.who.name for p in event.get("perpetrators") or ()}
            if own.isdisjoint(p.name for p in speakers):
                return _according_to(event, speakers, statement.sources["speakers"])
    return event


def _according_to(
    event: Draft, speakers: tuple[Party, ...], sources: tuple[Evidence, ...]
) -> Draft:
    fields = {**event.fields, "according_to": speakers}
    if "tolls" in fields:
        fields["tolls"] = tuple(
            attrs.evolve(toll, according_to=speakers) for toll in fields["tolls"]
        )
    return attrs.evolve(
        event, fields=fields, sources={**event.sources, "according_to": sources}
    )
