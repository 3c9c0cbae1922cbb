# SPDX-License-Identifier: MIT
"""What the verb of an event says about its being a fact."""

from sahelcoop.cascade import Match
from sahelcoop.model._event import Certainty

__all__ = ["certainty", "tells_fact"]


def tells_fact(match: Match, *, performative: bool = False) -> bool:
    """Tell whether the verb states the event: not denied, wished for, or a habit.

    A *performative* verb does in the present what it says: "Niamey dénonce l’accord".
    """
    verb = match.role("verb")
    if verb is None:
        return True
    denied = "NE" in verb.features
    wished = "PLANNED" in verb.features and "PROMISED" not in verb.features
    present = "SIMPLE" in verb.features and bool(verb.features & {"PRES", "IMPF"})
    return not (denied or wished or (present and not performative))


def certainty(match: Match) -> Certainty:
    """Tell whether the verb stands in the hearsay conditional."""
    verb = match.role("verb")
    alleged = verb is not None and "COND" in verb.features
    return Certainty.ALLEGED if alleged else Certainty.ASSERTED
