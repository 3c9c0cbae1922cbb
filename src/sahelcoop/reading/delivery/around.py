# SPDX-License-Identifier: MIT
"""The words around an event of a delivery that may tell when and where it was."""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.reading.delivery.asides import clause_before, goes_on, own_words
from sahelcoop.reading.delivery.carriers import is_landing
from sahelcoop.reading.delivery.cuts import until_more
from sahelcoop.reading.delivery.passing import verb_features
from sahelcoop.reading.delivery.telling import promise_of
from sahelcoop.reading.scene import Scene

__all__ = ["around", "without_aside"]

_AHEAD: Final = frozenset({DeliveryStatus.PROMISED, DeliveryStatus.ORDERED})
"""When goods are promised or ordered, the place told is where that was done."""
_HANDING: Final = frozenset({"DELIVER", "RECEIVE", "PUT", "ARRIVE", "SHOW"})
"""Verbs whose subject a gift is, which tell when and where it was handed over."""
_REACH: Final = 14
"""Most units between an event and a date or place of its own; longer ones in the
development corpus belonged to another clause."""
_FAR: Final = 30
"""Most units after it: a list of takers and terms stand before the date."""


def around(
    scene: Scene, inside: Sequence[Unit], match: Match, status: DeliveryStatus
) -> tuple[list[Unit], list[Unit]]:
    """Give the units before an event, the last first, and after it, up to a verb.

    What heads a sentence is of its first verb, however long the subject between.
    """
    start, end = inside[0].start, inside[-1].end
    before = [u for u in scene.units if u.end <= start]
    after = [u for u in scene.units if u.start >= end]
    lead = clause_before(before)
    promise = promise_of(scene, match, status)
    if promise is not None:
        lead += clause_before([u for u in before if u.end <= promise.start])
    first = next((n for n, u in enumerate(lead) if "STOP" in u.features), len(lead))
    heads = first < len(lead) or not before or lead[-1:] == before[:1]
    reach = max(first, _REACH) if heads else _shared_with(lead)
    if not verb_features(match) & {"VG", "NOUN"} and match.role("verb"):
        goods = (n for n, u in enumerate(lead) if "CARGO" in u.features)
        reach = min(reach, next(goods, reach))  # a participle has its own setting
    handing = next((u for u in after if "VG" in u.features), None)
    given = match.emits == "GIFT" and handing and handing.features & _HANDING
    if given or is_landing(after, handing):
        after = [u for u in after if u is not handing]  # "don de X, ont été remis à"
    tail = until_more(scene, own_words(after[:_FAR]), inside[-1])
    tail = [*takewhile(_is_no_deal, takewhile(goes_on, tail))]
    if status in _AHEAD:
        tail = [*takewhile(lambda u: "DUE" not in u.features, tail)]
    else:
        other = (n for n, u in enumerate(tail) if _tells_of_other(tail[:n], u))
        tail = tail[: next(other, None)]
    return lead[:reach], tail


def _shared_with(lead: Sequence[Unit]) -> int:
    """Give how many of the words up to the verb before are no longer of its clause.

    "Six chars ont débarqué lundi à Lomé, et l’Inde a donné dix bus": the day and the
    place are those of the chars.
    """
    joints = (n for n, (u, b) in enumerate(pairwise(lead)) if _parts_clauses(u, b))
    return min(_REACH, next(joints, _REACH))


def _parts_clauses(unit: Unit, before: Unit) -> bool:
    return "ET" in unit.features and "COMMA" in before.features


def _is_no_deal(unit: Unit) -> bool:
    """Tell whether *unit* is no participle of a deal: "un accord signé en mai"."""
    return not {"PPART", "SIGN"} <= unit.features


def _tells_of_other(before: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether a participle tells of an order or promise, or of other goods.

    "dix chars commandés en mai", "six chars, après un premier lot reçu en mai"
    """
    if "PPART" not in unit.features:
        return False
    ahead = bool(unit.features & {"PROMISE", "ORDER"})
    passing = ahead or unit.features & {"DELIVER", "RECEIVE", "ACQUIRE"}
    others = any(u.features & {"CARGO", "CARGO_NOUN"} for u in before)
    return bool(ahead or (passing and others))


def without_aside(match: Match) -> tuple[Unit, ...]:
    """Leave out what a participle before the verb adds: "promis en mai par Pékin"."""
    verb = match.role("verb")
    if verb is None:
        return match.units
    before = [n for n, u in enumerate(match.units) if u.start < verb.start]
    aside = (n for n in before if _opens_aside(match.units, n))
    at = next(aside, len(before))
    return (*match.units[:at], *(u for u in match.units if u.start >= verb.start))


def _opens_aside(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a participle of passing, or any after goods, tells of another.

    So does what goods are the object of: "les radars que la Chine destinait au Niger".
    """
    features = units[at].features
    if "QUE" in features:
        return at > 0 and "CARGO" in units[at - 1].features
    if "DONT" in features:
        return any("VG" in u.features for u in units[at:-1])
    passing = features & {"DELIVER", "PROMISE", "ACQUIRE", "RECEIVE"}
    apart = at > 0 and units[at - 1].features & {"CARGO", "COMMA"}
    return "PPART" in features and bool(passing or apart)
