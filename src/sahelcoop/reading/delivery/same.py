# SPDX-License-Identifier: MIT
"""Which drafts of deliveries are of one consignment."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.model.items import Item
from sahelcoop.model.quantities import UNSPECIFIED
from sahelcoop.reading.delivery.loads import (
    GENERIC,
    VAGUE,
    earlier,
    families,
    head_of,
    loads_agree,
)
from sahelcoop.reading.delivery.pointing import SIDES
from sahelcoop.reading.delivery.uniting import Consignment
from sahelcoop.reading.drafts import Draft

__all__ = ["COMING", "is_echo", "same_delivery"]

_FARTHEST: Final = 12
"""Most utterances between two mentions of one load; the corpus has up to nine."""
COMING: Final = "coming"
"""Under which a draft keeps that known goods are told to have come before."""
_TOLD_OR_NOT: Final = frozenset({"suppliers", "terms"})
"""Fields that are not withheld where they are told: a sale for a secret price."""
_NEXT: Final = 2
"""Most utterances between goods and a pronoun for them."""
_STEPS: Final = (
    DeliveryStatus.PROMISED,
    DeliveryStatus.ANNOUNCED,
    DeliveryStatus.ORDERED,
    DeliveryStatus.SHIPPED,
    DeliveryStatus.DELIVERED,
)
"""How far goods come that are told of more than once, step by step."""


def same_delivery(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts of an article may be one load."""
    return _is_other_step(one, other) or _is_same_load(one, other)


def _is_same_load(one: Draft, other: Draft) -> bool:
    """Tell whether nothing in two drafts contradicts that they are one load.

    What details goods told of before is not of those told of after it.
    """
    loose = one.refers_back and one.get("items") and not other.refers_back
    loose = loose and one.get("items") != other.get("items")
    if loose or not loads_agree(one, other) or not _sides_agree(one, other, *SIDES):
        return False
    apart = abs(one.utterance - other.utterance)
    if other.refers_back:
        telling = other.get("status") is not None or any(other.behind.values())
        pronoun = other.get("items") is None and telling
        near = apart <= (_NEXT if pronoun else _FARTHEST)
        known = any(one.get(n) for n in other.absent if n in _TOLD_OR_NOT)
        aside = apart == 0 and other.absent  # "… déjà remis, dont le nombre est secret"
        return near and not known and (bool(aside) or not one.earlier)
    if one.earlier or other.earlier or other.goes_back_from(one):
        return False
    if one.get("certainty") != other.get("certainty"):
        return False
    bare = one.get("status") is None and one.get("items") == other.get("items")
    differ = not bare and one.get("status") != other.get("status")
    if differ and not _comes_true(one, other):
        return False
    on_a_day = dates_agree(one, other) or _came_before(one, other)
    return apart <= _FARTHEST and on_a_day


def _came_before(one: Draft, other: Draft) -> bool:
    """Tell whether *other* tells that goods just handed over had come before that.

    "Dix bus ont été remis jeudi. Les véhicules étaient arrivés lundi."
    """
    first, second = one.get("date"), other.get("date")
    near = other.utterance - one.utterance in {1, _NEXT}
    if not (near and first and second and other.behind.get(COMING)):
        return False
    done = one.get("status") is DeliveryStatus.DELIVERED
    return done and earlier(first, second) is second


def _comes_true(one: Draft, other: Draft) -> bool:
    """Tell whether help announced in one word is what then arrives."""
    announced = one.get("status") is DeliveryStatus.ANNOUNCED
    arrived = other.get("status") is DeliveryStatus.DELIVERED
    return announced and arrived and families(one.get("items") or ()) <= VAGUE


def dates_agree(one: Draft, other: Draft) -> bool:
    """Tell whether two dates may be one: equal, or one within the other."""
    first, second = one.get("date"), other.get("date")
    if first is None or second is None:
        return True
    short, long = sorted((first.edtf, second.edtf), key=len)
    return bool(long.startswith(short))


def _sides_agree(one: Draft, other: Draft, *sides: str) -> bool:
    """Tell whether none of the *sides* is told as two different ones."""
    return all(
        not mine or not theirs or mine & theirs
        for side in sides
        for mine, theirs in [(one.behind.get(side), other.behind.get(side))]
    )


def _is_other_step(one: Draft, other: Draft) -> bool:
    """Tell whether goods taken as known are those told at another step before.

    "Le Togo a commandé des drones. Les drones ont été livrés en mai." Those who are to
    get goods that have come may be others: "le riz sera remis aux ménages".
    """
    if not (isinstance(other, Consignment) and other.known):
        return False
    steps = [d.get("status") for d in (one, other)]
    heads = [{head_of(i) for i in d.get("items") or ()} for d in (one, other)]
    reach = _FARTHEST if heads[1] else _NEXT
    near = 0 <= other.utterance - one.utterance <= reach
    told = near and heads[1] <= heads[0] and steps[0] is not steps[1]
    if not (told and steps[0] in _STEPS and steps[1] in _STEPS):
        return False
    passed_on = _STEPS.index(steps[1]) < _STEPS.index(steps[0])
    certain = one.get("certainty") == other.get("certainty")
    sides = SIDES[:1] if passed_on else SIDES
    agree = loads_agree(one, other) and _sides_agree(one, other, *sides)
    return certain and agree


def is_echo(one: Draft, other: Draft) -> bool:
    """Tell whether one of two loads is only a vague word for the other, told apart.

    "Six drones sont arrivés lundi. [...] Les équipements livrés par Ankara": uncounted,
    between the same two, of no other day and no other town.
    """
    loads = [one.get("items") or (), other.get("items") or ()]
    if not (all(loads) and any(map(_is_vague, loads)) and loads_agree(one, other)):
        return False
    same = all(_names(one, side) & _names(other, side) for side in SIDES)
    where = {p.name for d in (one, other) for p in d.get("places") or ()}
    told = one.get("certainty") == other.get("certainty")
    return same and told and len(where) <= 1 and dates_agree(one, other)


def _names(draft: Draft, side: str) -> set[str]:
    return {who.name for who in draft.get(side) or ()}


def _is_vague(load: Sequence[Item]) -> bool:
    """Tell whether a load is uncounted and told by words that stand for any."""
    return all(
        item.quantity == UNSPECIFIED
        and item.designation is None
        and (head_of(item) in GENERIC or item.category in VAGUE)
        for item in load
    )
