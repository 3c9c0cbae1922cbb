# SPDX-License-Identifier: MIT
"""What the title of an article tells of the toll of an attack of its body."""

from collections.abc import Iterable, Sequence

import attrs

from sahelcoop.cascade import Match
from sahelcoop.model.attack import Group, Harm, Toll
from sahelcoop.reading.attack.facts import tells
from sahelcoop.reading.attack.sharing import Count
from sahelcoop.reading.attack.tolls import told_counts
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["headed"]


def headed(attacks: Sequence[Draft], title: Scene) -> list[Draft]:
    """Add the people that the title counts: "six soldats tués", of six dead.

    If no attack of the body tells such a harm, and there is one attack, it is its.
    """
    found = list(attacks)
    matches = [m for m in title.found["attack"] if _is_told(title, m)]
    for count in told_counts(title, matches):
        named = next((n for n, a in enumerate(found) if _lacks(a, count.toll)), None)
        if named is not None:
            found[named] = _naming(found[named], count)
        elif len(found) == 1 and not _tells(found, count.toll.harm):
            found[0] = _adding(found[0], title, count)
    return found


def _is_told(title: Scene, match: Match) -> bool:
    return match.emits in {"ATTACK", "TOLL"} and tells(title, match)


def _tells(attacks: Iterable[Draft], harm: Harm) -> bool:
    return any(toll.harm is harm for a in attacks for toll in a.get("tolls") or ())


def _lacks(attack: Draft, told: Toll) -> bool:
    return any(_is_bare(toll, told) for toll in attack.get("tolls") or ())


def _is_bare(toll: Toll, told: Toll) -> bool:
    """Tell whether a toll gives the figure of *told*, and not whose it is."""
    nobody = toll.who is None and toll.group in {Group.UNKNOWN, told.group}
    same = toll.harm is told.harm and _figure(toll) == _figure(told) is not None
    return told.who is not None and nobody and same


def _figure(toll: Toll) -> float | None:
    quantity = toll.quantity
    return quantity.low if quantity.best is None else quantity.best


def _naming(attack: Draft, count: Count) -> Draft:
    """Say who those are whom an attack only counts."""
    tolls = [
        attrs.evolve(toll, who=count.toll.who, group=count.toll.group)
        if _is_bare(toll, count.toll)
        else toll
        for toll in attack.fields["tolls"]
    ]
    return attack.but(fields={**attack.fields, "tolls": tuple(tolls)})


def _adding(attack: Draft, title: Scene, count: Count) -> Draft:
    """Add a toll that only the title tells."""
    unit = count.unit
    cited = title.quote(unit.start, unit.end, count.match.rule)
    tolls = (*(attack.get("tolls") or ()), count.toll)
    sources = (*attack.sources.get("tolls", ()), cited)
    return attack.but(
        fields={**attack.fields, "tolls": tolls},
        sources={**attack.sources, "tolls": sources},
    )
