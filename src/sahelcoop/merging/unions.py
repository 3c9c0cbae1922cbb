# SPDX-License-Identifier: MIT
"""Lists of several tellings made into one: each thing once, in its finest telling."""

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

import attrs

from sahelcoop.lexicon import key
from sahelcoop.merging.naming import site, who, words
from sahelcoop.merging.profile import FAMILIES, VAGUE
from sahelcoop.model.actors import Party
from sahelcoop.model.attack import Basis, Group, Perpetrator, Target
from sahelcoop.model.items import MOST_LINKS, Item
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity

__all__ = ["UNIONS", "finest"]

_T = TypeVar("_T")

_BASES: Final = (
    Basis.CLAIMED,
    Basis.ASSERTED,
    Basis.SUSPECTED,
    Basis.ACCUSED,
    Basis.UNKNOWN,
)
"""The surest first: a claim outlives the suspicion that came before it."""


def _distinct(
    lists: Sequence[tuple[_T, ...]], same: Callable[[_T, _T], bool]
) -> list[_T]:
    """Keep of all that is told what no earlier telling has."""
    kept: list[_T] = []
    for told in lists:
        # What one telling lists twice is two things.
        kept += [one for one in told if not any(same(one, old) for old in list(kept))]
    return kept


def _parties(lists: Sequence[tuple[Party, ...]]) -> tuple[Party, ...]:
    """Name each side once, and leave out whom nobody names beside a named one."""
    kept = _distinct(lists, lambda one, other: who(one).bloc == who(other).bloc)
    named = [party for party in kept if who(party).named]
    return tuple(named or kept[:1])


def _sources(lists: Sequence[tuple[Party, ...]]) -> tuple[Party, ...]:
    return tuple(_distinct(lists, lambda one, other: one.name == other.name))


def _perpetrators(lists: Sequence[tuple[Perpetrator, ...]]) -> tuple[Perpetrator, ...]:
    """Name each once on its surest basis; of unnamed ones keep one telling's."""
    every = [one for told in lists for one in told]
    named = [one for one in every if who(one.who).keys]
    if not named:
        return min(lists, key=lambda told: min(map(_basis, told), default=len(_BASES)))
    surest = sorted(named, key=_basis)
    return tuple(
        _distinct([(one,) for one in surest], lambda a, b: _one_actor(a.who, b.who))
    )


def _one_actor(one: Party, other: Party) -> bool:
    return bool(who(one).keys & who(other).keys)


def _basis(one: Perpetrator) -> int:
    return _BASES.index(one.basis)


def _targets(lists: Sequence[tuple[Target, ...]]) -> tuple[Target, ...]:
    """Take a target for another's when both are one group, or the words agree."""

    def same(one: Target, other: Target) -> bool:
        if one.group is other.group is not Group.UNKNOWN:
            return True
        mine, yours = words(one.description), words(other.description)
        return mine <= yours or yours <= mine

    return tuple(_distinct(lists, same))


def _places(lists: Sequence[tuple[Place, ...]]) -> tuple[Place, ...]:
    """Keep the places of the finest telling: one that lies within another's."""

    def depth(told: tuple[Place, ...]) -> int:
        return max((len(site(p).within) + bool(site(p).keys) for p in told), default=0)

    return max(lists, key=depth)


def finest(one: Quantity, other: Quantity) -> Quantity:
    """Give the one that lies within the other; the first where neither does."""
    if one.unit != other.unit or one.contains(other) == other.contains(one):
        return one
    return other if one.contains(other) else one


def _family(item: Item) -> str:
    return FAMILIES.get(item.category, str(item.category))


def _type(item: Item) -> str:
    return key(item.designation or "")


def _same_type(one: Item, other: Item) -> bool:
    """Tell whether both are of one type: "L-39C" is an "L-39"."""
    mine, yours = _type(one), _type(other)
    return bool(mine and yours) and (mine.startswith(yours) or yours.startswith(mine))


def _match(item: Item, kept: Sequence[Item]) -> Item | None:
    """Find what *item* is told of already: by its type, or as all of its sort."""
    typed = [old for old in kept if _same_type(item, old)]
    if typed:
        return typed[0]
    alike = [old for old in kept if _family(old) == _family(item)]
    return (
        alike[0] if len(alike) == 1 and not (_type(item) and _type(alike[0])) else None
    )


def _covered(item: Item, kept: Sequence[Item]) -> bool:
    """Tell whether *item* only says in general what is told in particular."""
    if _type(item):
        return False
    families = {_family(old) for old in kept}
    return _family(item) in families or _family(item) == VAGUE


def _items(lists: Sequence[tuple[Item, ...]]) -> tuple[Item, ...]:
    """Start from the telling with the most types, and add what others tell besides."""
    first, *rest = sorted(lists, key=_particular)
    kept = list(first)
    for told in rest:
        before = tuple(kept)
        links = (n for item in before for n in (item.group, item.alternative) if n)
        shift = max(links, default=0)
        for item in told:
            old = _match(item, before)
            if old is not None:
                kept[kept.index(old)] = _finer(old, item)
            elif not _covered(item, before):
                kept.append(_regrouped(item, shift))
    return tuple(kept)


def _particular(told: tuple[Item, ...]) -> tuple[int, int]:
    types = sum(1 for item in told if item.designation)
    return -types, sum(1 for item in told if _family(item) == VAGUE) - len(told)


def _finer(old: Item, new: Item) -> Item:
    """Add to *old* the finer count and the type that *new* tells."""
    quantity = old.quantity if old.group else finest(old.quantity, new.quantity)
    return attrs.evolve(
        old,
        quantity=quantity,
        designation=old.designation or new.designation,
        designation_text=old.designation_text or new.designation_text,
    )


def _regrouped(item: Item, shift: int) -> Item:
    """Keep the groups of one telling apart from those of the others."""
    return attrs.evolve(
        item,
        group=item.group and min(item.group + shift, MOST_LINKS),
        alternative=item.alternative and min(item.alternative + shift, MOST_LINKS),
    )


def _any(lists: Sequence[tuple[Any, ...]]) -> tuple[Any, ...]:
    return tuple(_distinct(lists, lambda one, other: one == other))


UNIONS: Final[dict[str, tuple[str, Callable[[Sequence[Any]], tuple[Any, ...]]]]] = {
    "according_to": ("all-sources", _sources),
    "addressees": ("all-parties", _parties),
    "affiliations": ("all-told", _any),
    "carriers": ("finest-items", _items),
    "items": ("finest-items", _items),
    "means": ("finest-items", _items),
    "names": ("all-told", _any),
    "offices": ("all-told", _any),
    "participants": ("all-told", _any),
    "parties": ("all-parties", _parties),
    "perpetrators": ("surest-basis", _perpetrators),
    "places": ("finest-place", _places),
    "recipients": ("all-parties", _parties),
    "relays": ("all-told", _any),
    "speakers": ("all-parties", _parties),
    "suppliers": ("all-parties", _parties),
    "targets": ("all-targets", _targets),
}
"""By field, the rule and the function that joins values, the best telling first."""
