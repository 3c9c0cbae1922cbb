# SPDX-License-Identifier: MIT
"""What the rules of expressions emit, as values."""

from collections.abc import Mapping
from typing import Final

from sahelcoop.mentions.counts import COUNT_KINDS, COUNT_READERS, is_measured
from sahelcoop.mentions.mention import MentionKind
from sahelcoop.mentions.roles import Reader
from sahelcoop.mentions.times import TIME_KINDS, TIME_READERS

__all__ = ["KINDS", "READERS", "kind_of"]

READERS: Final[Mapping[str, Reader]] = {**TIME_READERS, **COUNT_READERS}

KINDS: Final[Mapping[str, MentionKind]] = {**TIME_KINDS, **COUNT_KINDS}
"""What sort of mention each of them is; what has none is no mention by itself."""


def kind_of(emits: str, value: object) -> MentionKind | None:
    """Say what sort of mention a *value* of a rule is; None if it is none by itself."""
    return MentionKind.QUANTITY if is_measured(value) else KINDS.get(emits)
