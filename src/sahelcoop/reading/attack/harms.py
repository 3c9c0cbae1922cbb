# SPDX-License-Identifier: MIT
"""The roles of the rules for attacks that tell who came to what harm."""

from collections.abc import Iterator
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Group, Harm
from sahelcoop.reading.scene import leaves

__all__ = [
    "COSTS",
    "COUNTED",
    "TAKEN",
    "TAKING",
    "WHO",
    "as_toll_of_none",
    "harmed",
    "harmed_side",
    "is_of_none",
]

WHO: Final = (
    (
        Harm.KILLED,
        *(
            "who_total",
            "who_one",
            "who_first",
            "who",
            "who_mid",
            "who_too",
            "who_lost",
            "who_lost_by",
            "who_lost_too",
            "who_lost_and",
            "who_hit",
            "who_of",
        ),
        *("who_of_mid", "who_of_too", "who_put", "who_killed", "who_killed_mid"),
        *("who_killed_too", "who_lead", "who_told", "who_along"),
        *("who_with", "who_with_mid", "who_with_too", "who_beside"),
        *(
            "who_besides",
            "who_further",
            "who_named",
            "who_named_first",
            "who_against",
            "who_buried",
            "who_interred",
        ),
    ),
    (
        Harm.WOUNDED,
        *(
            "hurt_first",
            "hurt_who",
            "hurt_by",
            "hurt_by_too",
            "hurt_more",
            "hurt_nursed",
            "hurt_zero",
            "hurt_one",
            "hurt_called",
        ),
        *("hurt_total", "hurt_apart", "hurt_next", "hurt_along", "hurt_too"),
    ),
    (Harm.CAPTURED, "taken_who", "taken_held", "taken_with"),
    (Harm.MISSING, "gone_who", "gone_also", "gone_too", "gone_told"),
)
"""The roles that tell people who came to a harm."""
_ROLES: Final = tuple(role for _, *roles in WHO for role in roles)
COUNTED: Final = (
    ("count", Harm.KILLED),
    ("count_too", Harm.KILLED),
    ("count_passed", Harm.KILLED),
    ("count_far", Harm.KILLED),
    ("count_said", Harm.KILLED),
    ("count_else", Harm.KILLED),
    ("count_by", Harm.KILLED),
    ("count_among", Harm.KILLED),
    ("count_of", Harm.KILLED),
    ("count_them", Harm.KILLED),
    ("count_zero", Harm.KILLED),
    ("hurt_count", Harm.WOUNDED),
    ("count_some", Harm.KILLED),
    ("hurt_some", Harm.WOUNDED),
    ("gone_some", Harm.MISSING),
    ("taken_some", Harm.CAPTURED),
    ("taken_count", Harm.CAPTURED),
    ("taken_more", Harm.CAPTURED),
    ("driven_some", Harm.DISPLACED),
    ("hurt_zero_count", Harm.WOUNDED),
    ("hurt_same", Harm.WOUNDED),
    ("hurt_twice", Harm.WOUNDED),
)
TAKING: Final = frozenset(
    {"attack.kidnapping", "attack.abduction", "attack.people_taken"}
)
TAKEN: Final = ((Harm.CAPTURED, "target", "target_be", "target_first"),)
"""The roles of those whom such a rule tells abducted."""
COSTS: Final = frozenset({*_ROLES, *(role for role, _ in COUNTED)})
"""The roles that tell what an attack has cost."""


def harmed(match: Match) -> Iterator[Unit]:
    """Give the people who came to harm."""
    told = map(match.role, filter(match.roles.__contains__, _ROLES))
    yield from (unit for unit in told if unit is not None)


def harmed_side(match: Match) -> Group:
    """Tell whether fighters alone came to harm, or people who are none too."""
    told = [u.features for u in harmed(match)]
    if any("PEOPLE_NP" in features for features in told):
        return Group.MIXED
    fighters = any("FIGHTERS" in features for features in told)
    return Group.ATTACKER if fighters else Group.UNKNOWN


def is_of_none(match: Match) -> bool:
    """Tell whether no soldier came to harm: "aucun soldat n’a été tué".

    Of civilians that only denies what others say.
    """
    verb = match.role("verb")
    denied = verb is not None and {"NE", "VG"} <= verb.features
    soldiers = [who for who in harmed(match) if "MILITARY" in who.features]
    return denied and any("NO" in u.features for u in leaves(soldiers))


def as_toll_of_none(match: Match) -> Match:
    """Let what befell nobody be a toll of none, and no attack."""
    if match.emits != "ATTACK" or not is_of_none(match):
        return match
    return Match(match.rule, "TOLL", match.units, match.roles)
