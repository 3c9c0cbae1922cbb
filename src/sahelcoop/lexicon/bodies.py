# SPDX-License-Identifier: MIT
"""Bodies that every state has: what "armée" is of whichever country is named."""

from functools import cache
from typing import Final

import attrs

from sahelcoop.lexicon.entries import ActorEntry, Grammar
from sahelcoop.lexicon.tables import Row, read_rows
from sahelcoop.model.actors import ActorKind, Name

__all__ = ["REGION", "BodyEntry", "read_bodies"]

REGION: Final = frozenset(
    {
        *("ML", "BF", "NE", "TD", "MR", "SD"),
        *("BJ", "TG", "GH", "CI", "NG", "SN"),
        *("CF", "CM", "GM", "GN", "GW"),
    }
)
"""The states of the Sahel and their neighbours to the south and west (ISO 3166-1)."""

_ALONE: Final = {"yes": True, "no": False}


@attrs.frozen
class BodyEntry:
    """A common noun for a body of a state: "armée", "ministère de la Défense"."""

    id: str
    """Id of the actor, with braces where the code of the country belongs."""
    forms: tuple[str, ...]
    kind: ActorKind
    grammar: Grammar
    alone: bool = True
    """Whether it names one without its country too: "l'armée", but not "les forces"."""

    def of(self, country: str, words: str) -> ActorEntry:
        """Make the actor that it is in *country* (ISO 3166-1), by the name *words*."""
        name = self.id.format(country.lower())
        return ActorEntry(name, self.kind, (Name(words),), self.grammar, country)


def _body(row: Row) -> BodyEntry:
    if "{}" not in row["actor"]:
        message = f"{row['actor']!r} has no place for a country"
        raise ValueError(message)
    grammar = Grammar(feminine=row["gender"] == "f", plural=row["number"] == "p")
    forms = tuple(row["forms"].split("|"))
    kind, alone = ActorKind(row["kind"]), _ALONE.get(row["alone"])
    if alone is None:
        message = f"{row['alone']!r} is neither yes nor no"
        raise ValueError(message)
    return BodyEntry(row["actor"], forms, kind, grammar, alone)


@cache
def read_bodies() -> tuple[BodyEntry, ...]:
    """Read bodies.csv."""
    return tuple(read_rows("bodies.csv", _body))
