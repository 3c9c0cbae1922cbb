# SPDX-License-Identifier: MIT
"""The outlets of the region and of its partners: who prints, airs or wires the news."""

from enum import StrEnum
from functools import cache

import attrs

from sahelcoop.lexicon.tables import Row, read_rows

__all__ = ["Outlet", "OutletKind", "read_outlets"]


class OutletKind(StrEnum):
    """What an outlet is; only an agency signs a dateline."""

    AGENCY = "agency"
    MAGAZINE = "magazine"
    NEWSPAPER = "newspaper"
    RADIO = "radio"
    SITE = "site"
    TELEVISION = "television"


@attrs.frozen
class Outlet:
    """A row of outlets.csv."""

    name: str
    aliases: tuple[str, ...]
    kind: OutletKind
    country: str | None
    """ISO 3166-1 alpha-2."""
    source: str

    @property
    def names(self) -> tuple[str, ...]:
        """All names, the usual one first."""
        return (self.name, *self.aliases)


def outlet(row: Row) -> Outlet:
    """Read a row; raises ValueError for one of no known kind, or without a source."""
    if not row["name"] or not row["source"]:
        raise ValueError("an outlet needs a name and a source")
    return Outlet(
        row["name"],
        tuple(row["aliases"].split("|")) if row["aliases"] else (),
        OutletKind(row["kind"]),
        row["country"] or None,
        row["source"],
    )


@cache
def read_outlets() -> tuple[Outlet, ...]:
    """Read the table, once; a bad row raises LexiconError with file and line."""
    return tuple(read_rows("outlets.csv", outlet))
