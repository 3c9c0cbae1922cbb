# SPDX-License-Identifier: MIT
"""What the rules of time emit, as values."""

from collections.abc import Mapping
from typing import Any, Final

from sahelcoop.mentions.mention import DateTemplate, MentionKind

__all__ = ["TIME_KINDS", "TIME_READERS"]


def _date(roles: Mapping[str, Any], _adds: frozenset[str]) -> DateTemplate:
    return DateTemplate(**roles)


TIME_READERS: Final = {"DATE": _date}
TIME_KINDS: Final = {"DATE": MentionKind.DATE}
