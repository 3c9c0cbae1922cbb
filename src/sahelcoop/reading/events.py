# SPDX-License-Identifier: MIT
"""What the verb of an event says about its being a fact."""

from sahelcoop.cascade import Match
from sahelcoop.model._event import Certainty

__all__ = ["certainty", "tells_fact"]


def tells_fact(match: Match) -> bool:
    """Tell whether the verb states the event: neither denied nor only wished for."""
    verb = match.role("verb")
    if verb is None:
        return True
    denied = "NE" in verb.features
    wished = "PLANNED" in verb.features and "PROMISED" not in verb.features
    habit = "SIMPLE" in verb.features and bool(verb.features & {"PRES", "IMPF"})
    present = habit and "PPART" not in verb.features and "PAST" not in verb.features
    return not (denied or wished or present)


def certainty(match: Match) -> Certainty:
    """Tell whether the verb stands in the hearsay conditional."""
    verb = match.role("verb")
    alleged = verb is not None and "COND" in verb.features
    return Certainty.ALLEGED if alleged else Certainty.ASSERTED
