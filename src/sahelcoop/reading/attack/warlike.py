# SPDX-License-Identifier: MIT
"""What makes a deed one of this war, and when enough of it is told for a record.

That nothing speaks against it (`facts.tells`) is not enough where only people who came
to harm are told: crews drown, too. One thing has to speak for it, in this order: whom
it befell, how it came to them, what stands beside it, and what was told before.
"""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention, PeriodTemplate
from sahelcoop.model.attack import Group, Harm
from sahelcoop.reading.attack.days import is_day
from sahelcoop.reading.attack.epochs import VIOLENT
from sahelcoop.reading.attack.sharing import Count
from sahelcoop.reading.attack.tellings import Telling
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["ARMS", "is_warlike", "note_violence", "stands"]

ARMS: Final = frozenset(
    {
        *("AMBUSH", "ARMS", "EXPLOSION", "EXPLOSIVE", "FIRE"),
        *("KILLING_EVENT", "MASSACRE", '"balles"', '"balle"'),
    }
)
"""Words for what kills in war."""
_HURT: Final = frozenset({Harm.KILLED, Harm.WOUNDED})
"""What befalls people in a deed that only they tell of."""
_ATTACKS: Final = frozenset({"ATTACK_EVENT", "P"})
"""Words for several attacks, of none of which is what they cost together."""
_LOSSES: Final = frozenset({"attack.force_lost", "attack.own_lost"})
"""Rules for what those under arms have lost."""
_SEVERAL: Final = 2
"""As many as die in one deed where nothing says how."""
_NEAR: Final = 2
"""Most utterances from violence to those who came to harm in it."""


def note_violence(scene: Scene) -> None:
    """Keep which utterance told of armed violence last."""
    if not scene.features.isdisjoint(VIOLENT | ARMS):
        scene.cast.last_violence = scene.utterance.number


def is_warlike(
    scene: Scene, sentence: Sequence[Unit], count: Count, *, placed: bool
) -> bool:
    """Tell whether those whom *count* counts came to harm in a deed of war.

    Where a town is told, soldiers were, and people whom somebody killed. Others were of
    whom that is said beside a word of violence or soon after one; several of them, if
    no town is told: "pour un rebelle abattu, deux se lèvent" tells no deed. Nor does a
    toll without a town since then, over months or of several attacks.
    """
    if count.toll.harm not in _HURT:
        return False
    by_hand = _is_by_hand(sentence, count.unit)
    ranked = "ROLE" in count.unit.features  # "un général est mort lundi à Gao"
    soldiers = count.toll.group is Group.MILITARY and not ranked
    soldiers = soldiers or count.match.rule in _LOSSES
    if placed and (by_hand or soldiers):
        return True
    summed = "DEPUIS" in sentence[0].features
    summed |= any(u.features >= _ATTACKS or _is_span(u) for u in sentence)
    if not placed and (summed or not _is_deed(count, by_hand=by_hand)):
        return False
    last = scene.cast.last_violence
    near = last is not None and scene.utterance.number - last <= _NEAR
    return near or any(unit.features & (VIOLENT | ARMS) for unit in sentence)


def _is_span(unit: Unit) -> bool:
    """Tell a time that lasts: "de mars à mai 2021"."""
    told = unit.value
    return isinstance(told, Mention) and isinstance(told.value, PeriodTemplate)


def _is_deed(count: Count, *, by_hand: bool) -> bool:
    """Tell whether a toll without a town is of several, or of somebody killed."""
    inner = any("INF" in unit.features for unit in count.match.units)
    told = count.toll
    number = told.quantity.low or told.quantity.best or 0
    single = by_hand and told.group is not Group.ATTACKER
    return not inner and (number >= _SEVERAL or single)


def _is_by_hand(sentence: Sequence[Unit], who: Unit) -> bool:
    """Tell people whom somebody has killed: "six bergers tués", not "morts"."""
    after = [u.features for u in sentence if u.start >= who.start]
    verb = next((f for f in after if f & {"KILL", "DIE", "VG"}), frozenset[str]())
    return "KILL" in verb


def stands(
    draft: Draft, telling: Telling, *, own: bool, fresh: bool, warlike: bool
) -> bool:
    """Tell whether enough is told of an act for a record.

    What a verb states needs any one thing more: whom it struck, by whom, when or where.
    What is only named needs the first, the second, or when *and* where; what is only
    pointed at needs the first, or the second and a setting. A mere toll that is its
    *own*, and no new figure of another, needs an author, a day or to be *warlike*.
    """
    if telling > Telling.COST and draft.get("certainty") is not None:
        least = 2 if telling is Telling.NAMED else 1
        if _harms(draft) or _settles(draft, telling, least):
            return True
    dead = [t for t in draft.get("tolls") or () if t.quantity.high != 0]
    if not dead or not own:
        return False
    when = draft.get("date")
    killed = any(toll.harm is Harm.KILLED for toll in dead)
    dated = killed and when is not None and (fresh or is_day(when.edtf))
    return dated or warlike or bool(draft.get("perpetrators"))


def _harms(draft: Draft) -> bool:
    """Tell whether it says whom or what an attack has struck."""
    tolls = draft.get("tolls") or ()
    return bool(draft.get("targets")) or any(t.quantity.high != 0 for t in tolls)


def _settles(draft: Draft, telling: Telling, least: int) -> bool:
    """Tell whether it says by whom, and for that matter when and where.

    What is only pointed at needs both an author and *least* of date and place; what is
    named needs either.
    """
    setting = sum(bool(draft.get(name)) for name in ("date", "places")) >= least
    author = bool(draft.get("perpetrators"))
    named = telling >= Telling.NAMED
    return author or setting if named else author and setting
