# SPDX-License-Identifier: MIT
"""How the tables of this package are written: as words, or as names with commas."""

__all__ = ["names", "words"]


def words(table: str) -> tuple[str, ...]:
    """Return the words of a table, which blanks part."""
    return tuple(table.split())


def names(table: str) -> tuple[str, ...]:
    """Return the names of a table, which commas part."""
    return tuple(" ".join(name.split()) for name in table.split(","))
