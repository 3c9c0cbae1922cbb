# SPDX-License-Identifier: MIT
"""What the rules of numbers and measures emit, as values."""

from collections.abc import Mapping
from typing import Any, Final

from sahelcoop.mentions.mention import MentionKind
from sahelcoop.model.quantities import Quantity

__all__ = ["COUNT_KINDS", "COUNT_READERS"]


def _count(roles: Mapping[str, Any], _adds: frozenset[str]) -> Quantity:
    return Quantity.exact(roles["number"])


COUNT_READERS: Final = {"COUNT": _count}
COUNT_KINDS: Final = {"COUNT": MentionKind.NUMBER}
