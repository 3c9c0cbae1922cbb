# SPDX-License-Identifier: MIT
"""Who only hands over what somebody else is said to have given or paid for."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.clauses import Lead, complements
from sahelcoop.reading.delivery.unlisted import unlisted_agent

__all__ = ["donated", "handing"]

_OFFICIAL: Final = frozenset({"ROLE", "PERSON", "GOVERNMENT", "ARMED_FORCE", "BODY"})
"""Who hands over for others; a state or an organisation gives what others pay for."""


def handing(
    suppliers: list[Unit], part: Sequence[Unit]
) -> tuple[list[Unit], list[Unit]]:
    """Part who hands over from who gives, by a participle of the goods with its giver.

    "Le ministre a remis dix chars offerts par la Chine": the minister gives nothing.
    """
    told = part[0].features
    donated = "GIFT_WORD" in told
    official = all(u.features & _OFFICIAL for u in suppliers)
    if not suppliers or not (donated or ("FUND" in told and official)):
        return [], suppliers
    named = any(c.lead is Lead.BY for c in complements(part))
    return (suppliers, []) if named or unlisted_agent(part) else ([], suppliers)


def donated(
    helping: list[Unit], suppliers: list[Unit], match: Match
) -> tuple[list[Unit], list[Unit]]:
    """Part who hands over from whose gift the goods are called.

    "Le préfet a remis dix bus, don de la Chine"; what a state hands over it gives.
    """
    donors = [*match.roles.get("donor", ())]
    if not donors or any("STATE" in u.features for u in suppliers):
        return helping, suppliers
    return suppliers, donors
