# SPDX-License-Identifier: MIT
"""When and where goods pass, apart from when and where somebody tells of it."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.mentions import Mention
from sahelcoop.mentions.templates import PeriodTemplate
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.delivery.around import around, without_aside
from sahelcoop.reading.delivery.asides import is_cited
from sahelcoop.reading.delivery.dealing import Deal
from sahelcoop.reading.delivery.happening import acting_verb
from sahelcoop.reading.delivery.occasions import put_occasion, put_signing
from sahelcoop.reading.delivery.passing import verb_features
from sahelcoop.reading.delivery.places import goals, located, passed, venue
from sahelcoop.reading.delivery.spots import headed, put_place
from sahelcoop.reading.delivery.telling import is_shown, promise_of, told_at, told_from
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["put_setting"]


_AHEAD: Final = frozenset({DeliveryStatus.PROMISED, DeliveryStatus.ORDERED})
"""When goods are promised or ordered, the place told is where that was done."""
_TO_COME: Final = frozenset({"ANNOUNCED", "FUT", "AWAIT", "PLAN"})
_MISSIONS: Final = ("ambassade", "consulat")
_BACKWARDS: Final = 2
"""How much farther what stands before an event counts: French tells it after more
often."""


def put_setting(
    scene: Scene, match: Match, deal: Deal, sheet: Sheet, status: DeliveryStatus
) -> None:
    """Fill in when and where; the day of an announcement is not that of the event."""
    first = told_at(scene, match, status)
    last = told_from(scene, match, status)
    inside = without_aside(match)
    before, after = around(scene, inside, match, status)
    if "later" in match.roles or is_shown(scene, match):
        before = []  # when others came that these followed, or these were shown
    verb, date = match.role("verb"), match.role("date")
    ranked = [*enumerate(after), *enumerate(before, _BACKWARDS)]
    near = [*leaves(inside), *(unit for _, unit in sorted(ranked, key=_rank))]
    apart = [u for u in near if "DATE" in u.features and first <= u.start < last]
    dates = [u for u in apart if not is_cited(scene.units, u)]
    late = status is DeliveryStatus.PROMISED and "AWAIT" in verb_features(match)
    if late or match.rule == "delivery.based":
        dates = []  # when it is to come, or that they stood there
    elif match.rule == "delivery.bought_opening":  # shown on another day
        dates = [u for u in dates if u.start < match.roles["items"][0].start]
    verb = promise_of(scene, match, status) or verb
    verb = verb or acting_verb(scene.units, match)  # "la livraison est prévue en mai"
    ahead = verb is not None and _is_ahead(verb.features, status)
    ahead = ahead or any(_is_awaited(scene, u) for u in dates[:1])
    if status in _AHEAD:
        dates = [u for u in dates if not (_is_deadline(u) or _is_due(scene, u))]
    if {"PRES", "SIMPLE"} <= verb_features(match):  # "fournit depuis mai"
        dates = [*map(_begun, dates)]
    dates = dates if date is None else [_begun(date)]
    scene.put_first_date(dates, sheet, ahead=ahead, due=ahead)
    if status is DeliveryStatus.DELIVERED:
        put_occasion(scene, match, sheet)
    elif status is DeliveryStatus.ORDERED:
        put_signing(scene, match, sheet)
    moved = bool(verb_features(match) & {"DISPATCH", "CARRY"})
    taken = _taken(match, deal, moved=moved)
    where = _spots(scene, match, inside, before, after)
    told = [u for u in where if first <= u.start < last and u.start not in taken]
    told = [u for u in told if not (is_cited(scene.units, u) or _is_post(scene, u))]
    told += [u for u in deal.recipients if "SITE_NP" in u.features]
    told = [u for u in told if not any("MOBILE" in w.features for w in leaves((u,)))]
    if status in _AHEAD:  # only where they are to be sent
        told = [u for u in told if moved and u.start >= match.end]
    if told or status not in _AHEAD:
        put_place(scene, match, told, sheet)


def _is_post(scene: Scene, place: Unit) -> bool:
    """Tell whether a town is where an envoy serves: "l’ambassade de Chine à Lomé"."""
    before = [u for u in scene.units if u.end <= place.start]
    *_, post, led = (None, None, *before)
    if post is None or led is None or "A" not in led.features:
        return False
    mission = scene.words(post).lower().startswith(_MISSIONS)
    return mission or "ENVOY" in post.features


def _taken(match: Match, deal: Deal, *, moved: bool) -> set[int]:
    """Say where the words start that are sides, and no places; goods move to towns."""
    takers = (u for u in deal.recipients if not (moved and "LOCALITY" in u.features))
    sides = {u.start for u in (*takers, *deal.suppliers)}
    return sides.union(*({u.start for u in us} for us in match.roles.values()))


def _spots(
    scene: Scene,
    match: Match,
    inside: Sequence[Unit],
    before: Sequence[Unit],
    after: Sequence[Unit],
) -> Iterator[Unit]:
    """Give the places that may be those of the event, the likeliest first."""
    sentence = sentence_of(scene.units, match.start)
    yield from goals((*inside, *after))
    yield from located(inside)
    yield from located((*inside[-1:], *after))
    yield from reversed([*located(before[::-1])])
    yield from venue([u for u in sentence if u.end <= match.start])
    yield from headed(scene, match)
    yield from passed((*inside, *after))


def _is_due(scene: Scene, date: Unit) -> bool:
    """Tell when goods are to come, not when they were ordered: "prévue en 2027"."""
    before = [u.features for u in scene.units if u.end <= date.start][-1:]
    return any("PPART" in f and f & {"AWAIT", "PLAN"} for f in before)


def _is_awaited(scene: Scene, date: Unit) -> bool:
    """Tell whether goods are awaited on a day: "…, attendus à Lomé le 3 mai"."""
    before = (u.features for u in reversed(scene.units) if u.end <= date.start)
    aside = takewhile(lambda told: "COMMA" not in told, before)
    return any({"PPART", "AWAIT"} <= told and "VG" not in told for told in aside)


def _is_deadline(date: Unit) -> bool:
    """Tell whether goods are to come by a day, which is not that of their promise."""
    told = date.value.value if isinstance(date.value, Mention) else None
    return isinstance(told, PeriodTemplate) and told.start is None


def _begun(date: Unit) -> Unit:
    """Give the day that "depuis" leads to."""
    told = date.value
    if not isinstance(told, Mention) or not isinstance(told.value, PeriodTemplate):
        return date
    features = told.features - {"SINCE"}
    first = told._replace(value=told.value.start, features=features)
    return attrs.evolve(date, value=first)


def _is_ahead(verb: frozenset[str], status: DeliveryStatus) -> bool:
    """Tell whether goods are to come on the day told; "qu’elle livrerait" says so too.

    Of goods that are awaited and were ordered, it is that of the order.
    """
    told = bool(verb & _TO_COME) or {"COND", "SIMPLE"} <= verb
    return told and status is not DeliveryStatus.ORDERED


def _rank(ranked: tuple[int, Unit]) -> int:
    return ranked[0]
