# SPDX-License-Identifier: MIT
"""How two events stand in time; that one is the reason of the other is never said."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from sahelcoop.model.attack import Attack
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery, DeliveryStatus
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report
from sahelcoop.render.nouns import NounPhrase, definite, of, plain
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.sentences import sentence
from sahelcoop.render.targets import event_noun
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import has, is_

__all__ = ["closeness", "sequel"]

_AID: Final = frozenset(
    {ItemCategory.AID, ItemCategory.CEREALS, ItemCategory.FERTILISER}
    | {ItemCategory.FOOD, ItemCategory.HUMANITARIAN, ItemCategory.MEDICAL}
)

_NEXT: Final[Mapping[int, str]] = {
    -1: "à la veille",
    0: "le jour même",
    1: "au lendemain",
}
"""By the number of days, what *de* and the other event follow."""

_FAR: Final = 7
"""Days beyond which nobody would count from one to the other."""

_DAYS: Final = Noun("jour", "jours")


def closeness(report: Report, profile: TypographyProfile) -> str:
    """Say how the one delivery and the one attack of an article stand in time.

    Nothing is said where there are more of either, or days that are not known.
    """
    if len(report.deliveries) != 1 or len(report.attacks) != 1:
        return ""
    return sequel(report.deliveries[0], report.attacks[0], profile)


def sequel(delivery: Delivery, attack: Attack, profile: TypographyProfile) -> str:
    """Say "l’aide est arrivée au lendemain de l’attaque", or nothing."""
    day, other = _day(delivery.date), _day(attack.date)
    if delivery.status is not DeliveryStatus.DELIVERED or not day or not other:
        return ""
    days = (day - other).days
    if abs(days) > _FAR:
        return ""
    aid = all(item.category in _AID for item in delivery.items) and delivery.items
    noun = NounPhrase("aide" if aid else "livraison", feminine=True)
    verb = is_("arrivé", noun) if aid else has("eu lieu", noun)
    return sentence(definite(noun), verb, _apart(days, event_noun(attack), profile))


def _day(date: PartialDate | None) -> dt.date | None:
    """Give a day that is known beyond doubt."""
    first = date and date.earliest
    if date is None or first is None or first != date.latest:
        return None
    if date.is_uncertain or date.is_approximate:
        return None
    return dt.date(*first) if dt.MINYEAR <= first.year <= dt.MAXYEAR else None


def _apart(days: int, event: NounPhrase, profile: TypographyProfile) -> str:
    """Say "au lendemain de l’attaque", "trois jours après l’embuscade"."""
    if days in _NEXT:
        return f"{_NEXT[days]} {of(event)}"
    number = count(_DAYS, Quantity.exact(abs(days)), profile)
    return f"{plain(number)} {'avant' if days < 0 else 'après'} {plain(event)}"
