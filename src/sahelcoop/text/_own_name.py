# SPDX-License-Identifier: MIT
"""The name by which an outlet speaks of itself in its running text.

"a appris Studio Tamani de source locale": of no other outlet is it told that it has
learnt a thing ("un élu joint par l'AFP" is quoted by others). Head and foot go first.
"""

import re
from typing import Final

from sahelcoop.text._document import Span
from sahelcoop.text._outlets import OUTLETS

__all__ = ["own_name"]

_NAMES = "|".join(sorted(map(re.escape, OUTLETS), key=len, reverse=True))
_OWN: Final = re.compile(
    rf"\ba appris (?:l'|la |le )?(?:[a-zé]+ )?(?P<outlet>{_NAMES})"
    r"(?![\w-]| d(?:u |e |')[A-ZÀ-Þ])"
)


def own_name(view: str, start: int) -> Span | None:
    """Find where an outlet names itself after *start*."""
    match = _OWN.search(view, start)
    return match and Span(*match.span("outlet"))
