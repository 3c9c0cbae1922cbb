# SPDX-License-Identifier: MIT
"""Given names and family names of the region and of its partners."""

from collections.abc import Mapping
from functools import cache

from sahelcoop.lexicon import columns
from sahelcoop.lexicon.tables import read_each
from sahelcoop.lexicon.terms import key

__all__ = ["read_person_names"]


@cache
def read_person_names() -> Mapping[str, frozenset[str]]:
    """Read the table, once: by its `key` what a form tells, as in `columns`.

    A bad row raises LexiconError with file and line.
    """
    found: dict[str, frozenset[str]] = {}
    for form, told in read_each("person_names.csv", columns.person_names):
        folded = key(form)
        found[folded] = found[folded] | told if folded in found else told
    return found
