# SPDX-License-Identifier: MIT
"""The ways to write a type name: "Il-76", "Il 76" and "Il76"."""

import re
from typing import Final

__all__ = ["spell_out"]

_SEAM: Final = re.compile(r"([^\W\d_])[- ]?(\d)")
"""Where letters meet digits for the first time; later seams do not vary ("59N6-TE")."""

_COUNTED: Final = re.compile(r"A \d+(?![\w-])")
"""No type in this spelling: "À 29 ans", which sloppy copy prints "A 29 ans"."""


def spell_out(*names: str) -> tuple[str, ...]:
    """Give each name with all its seams, in order and none twice."""
    found = (name for given in names for name in (given, *_variants(given)))
    return tuple(dict.fromkeys(found))


def _variants(name: str) -> tuple[str, ...]:
    found = _SEAM.search(name)
    if found is None:
        return ()
    before, after = name[: found.end(1)], name[found.start(2) :]
    made = (f"{before}{seam}{after}" for seam in ("-", " ", ""))
    return tuple(one for one in made if not _COUNTED.match(one))
