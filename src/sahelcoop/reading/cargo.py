# SPDX-License-Identifier: MIT
"""From cargo chunks to items: what, how many, of which type."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.lexicon import DesignationEntry, GoodsEntry
from sahelcoop.mentions import Mention
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import PIECE, UNSPECIFIED, Qualifier, Quantity
from sahelcoop.reading.counts import WEIGHTS, in_step, shared
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["in_full", "is_pointed", "items", "load_of", "quantity_of"]

_SHOWING: Final = frozenset({"COLON", "COMPOSED", "ALSO"})
"""What leads from a word for a load to what it is made of."""
_JOINTS: Final = frozenset({"COMMA", "ET", "OU"})
"""What joins the goods of a list."""
_ARTICLES: Final = ("des ", "du ", "la ", "l'", "l’")
_DETAIL: Final = 9
"""Most units from a word for a load to its first goods."""
_LISTING: Final = frozenset({"CARGO", "VESSEL"})
"""Chunks of goods, or of craft."""
_VAGUE: Final = frozenset({ItemCategory.AID, ItemCategory.EQUIPMENT})
_MONEY: Final = frozenset({"aide financière", "aide budgétaire"})
"""Help that is no goods (annotation guide)."""
_UNITS = {"UNIT_TNE": "TNE", "UNIT_KGM": "KGM", "UNIT_LTR": "LTR"}
"""UN/CEFACT Recommendation 20 codes."""

_COUNTING: Final = frozenset({"NUMBER", "SEVERAL", "ONE", "MANY"})


def quantity_of(scene: Scene, unit: Unit | None) -> Quantity:
    """Read a count: a numeral, "plusieurs", "nombreux", "un", or a bare plural."""
    if unit is None:
        return UNSPECIFIED
    text = scene.words(unit)
    value = unit.value.value if isinstance(unit.value, Mention) else None
    if isinstance(value, Quantity) and not _is_part(value):
        return attrs.evolve(value, text=text)
    if "ONE" in unit.features:
        return attrs.evolve(Quantity.exact(1), text=text)
    if "SEVERAL" in unit.features:
        return Quantity(Qualifier.SEVERAL, low=2, text=text)
    if "MANY" in unit.features:
        return Quantity(Qualifier.MANY, text=text)
    return UNSPECIFIED


def _is_part(quantity: Quantity) -> bool:
    """Tell whether this is a share of some, "la moitié", and no count of them."""
    return quantity.unit == PIECE and not float(quantity.best or 0).is_integer()


def load_of(scene: Scene, cargo: Unit) -> Unit:
    """Give the load that is told in full after a vague word or a total for it.

    "un lot composé de dix camions", "du matériel (trois radars)", "dix engins : six
    chars et quatre blindés"
    """
    after = [u for u in scene.units if u.start >= cargo.end][:_DETAIL]
    shown = bool(after) and "OPEN" in after[0].features
    for unit in after:
        if unit.features & {"VG", "STOP"}:
            break
        shown = shown or not unit.features.isdisjoint(_SHOWING)
        if shown and "CARGO" in unit.features:
            whole, parts = items(scene, cargo), items(scene, unit)
            return unit if _is_vague(whole) or _is_total(whole, parts) else cargo
    return cargo


def is_pointed(scene: Scene, cargo: Unit) -> bool:
    """Tell whether a demonstrative stands in or before goods: "deux de ces avions"."""
    before = [u for u in scene.units if u.end <= cargo.start][-1:]
    words = takewhile(lambda u: "GOODS" not in u.features, leaves((cargo,)))
    return any("DEM" in u.features for u in (*words, *before))


def _is_vague(load: tuple[Item, ...]) -> bool:
    """Tell whether one word without a count stands for the whole load."""
    return len(load) == 1 and load[0].category in _VAGUE


def in_full(scene: Scene, cargo: Unit) -> tuple[Item, ...]:
    """Read a load told in full; of a type that no table knows its total says what."""
    full = load_of(scene, cargo)
    if full is cargo:
        return items(scene, cargo)
    parts, whole = items(scene, full), items(scene, cargo)
    if not _is_total(whole, parts):
        return parts
    (kind,) = whole
    return tuple(
        attrs.evolve(part, description=kind.description, category=kind.category)
        if part.category is None
        else part
        for part in parts
    )


def _is_total(whole: Sequence[Item], parts: Sequence[Item]) -> bool:
    """Tell whether *parts* are as many together as the one thing counted before."""
    counts = [item.quantity.best for item in parts if item.quantity.unit == PIECE]
    told = sum(count for count in counts if count is not None)
    return len(whole) == 1 < len(parts) and told == whole[0].quantity.best


def items(scene: Scene, unit: Unit) -> tuple[Item, ...]:
    """Read the items of a cargo, or the bare noun of one ("la cargaison")."""
    found, apart = _listed(scene, unit)
    if found or "CARGO" in unit.features:
        return tuple(found) if apart else shared(found)
    if "PERSONNEL" in unit.features:
        return (_people(scene, (unit,)),)
    return (Item(scene.words(unit)),)


def _listed(scene: Scene, unit: Unit) -> tuple[list[Item], bool]:
    """Read goods one by one, and tell whether one of them has an article of its own.

    A total gives way to its parts, unless it alone is counted.
    """
    listed = unit.match.units if unit.match and unit.features & _LISTING else (unit,)
    load = unit.match.role("load") if unit.match else None
    found: list[Item] = []
    total: list[Item] = []
    apart = False
    for at, part in enumerate(listed):
        apart = apart or (bool(found) and _is_apart(scene, part))
        if part is load:
            continue
        if "PART" in part.features and len(found) == 1:
            total, found = found, []
        if "ITEM" in part.features and part.match is not None:
            found += _goods(_item(scene, part.match))
            if len(found) > 1:
                found[-2:] = in_step(part.match, found[-2:])
        elif "DESIGNATION" in part.features and found:
            found.append(_typed(scene, part, found[-1]))
        elif "NUMBER" in part.features:
            found.append(_unlisted(scene, part, listed[at + 1 :]))
    return _parts(found, total), apart


def _parts(found: list[Item], total: list[Item]) -> list[Item]:
    """Leave out what types make up: "trois avions, deux L-39 et un C-130".

    A *total* before "dont" stays only where it alone is counted.
    """
    if all(item.quantity == UNSPECIFIED for item in found):
        return [item for item in total if item.quantity != UNSPECIFIED] + found
    typed = all(item.designation for item in found[1:])
    return found[1:] if typed and _is_total(found[:1], found[1:]) else found


def _people(scene: Scene, units: Sequence[Unit]) -> Item:
    """Read people who are sent as goods are: "vingt officiers"."""
    words = [*leaves(units)]
    count = next((u for u in words if u.features & _COUNTING), None)
    goods = next((g for u in words if isinstance(g := _value(u), GoodsEntry)), None)
    noun = goods.singular if goods else scene.words(words[-1]).removesuffix("s")
    return Item(noun, quantity_of(scene, count), ItemCategory.PERSONNEL)


def _is_apart(scene: Scene, part: Unit) -> bool:
    """Tell whether goods have an article: "2 tonnes de mil et de l’huile"."""
    return scene.words(part).lower().startswith(_ARTICLES)


def _unlisted(scene: Scene, count: Unit, after: Sequence[Unit]) -> Item:
    """Read a counted thing that the lexicon has no goods for: "trois gyroscopes"."""
    words = [*takewhile(lambda u: u.features.isdisjoint(_JOINTS), after)]
    whole = Unit(words[0].start, words[-1].end, frozenset())
    return Item(scene.words(whole), quantity_of(scene, count))


def _goods(item: Item) -> list[Item]:
    aid = item.category is ItemCategory.AID
    money = aid and item.quantity.unit not in {PIECE, *WEIGHTS}
    return [] if money or item.description in _MONEY else [item]


def _typed(scene: Scene, unit: Unit, before: Item) -> Item:
    """Read a type name after goods of another type: "des chars T-55 et T-62"."""
    words = scene.words(unit)
    name = _designation(_value(unit)) or words
    return attrs.evolve(
        before, quantity=UNSPECIFIED, designation=name, designation_text=words
    )


def _item(scene: Scene, match: Match) -> Item:
    head = match.role("head")
    if head is not None and head.match is not None and "ITEM" in head.features:
        item = _item(scene, head.match)  # "(les) dix tonnes de riz"
        bare = item.quantity == UNSPECIFIED  # "des engrais (dix tonnes)"
        told = quantity_of(scene, match.role("measure"))
        return attrs.evolve(item, quantity=told) if bare else item
    if head is not None and head.match is not None and "PERSONNEL" in head.features:
        count = match.roles.get("count", ())  # "une équipe de dix instructeurs"
        team = match.role("team") is not None
        return _people(scene, (*count, head) if team else match.units)
    counts = filter(None, map(match.role, ("measure", "count", "many")))
    quantity = quantity_of(scene, next(counts, None))
    if quantity == UNSPECIFIED and "lot" not in match.roles:
        quantity = _ranked(scene, match)
    measure = match.role("unit")
    if measure is not None:
        code = next((_UNITS[f] for f in measure.features if f in _UNITS), "C62")
        quantity = attrs.evolve(quantity, unit=code)
    goods = _value(head)
    if isinstance(goods, GoodsEntry) and goods.category is ItemCategory.AID:
        quantity = UNSPECIFIED if quantity.best == 1 else quantity
    kind = _value(match.role("type"))
    if isinstance(goods, GoodsEntry):
        description, category = goods.singular, goods.category
    elif isinstance(kind, DesignationEntry):
        noun = next((g for g in scene.lexicon.goods if g.id == kind.noun), None)
        description = noun.singular if noun else kind.designation
        category = kind.category
    else:
        whole = Unit(match.start, match.end, frozenset())
        description, category = _designation(kind) or scene.words(whole), None
    typed = match.role("type") or _new_type(match)
    words = scene.words(typed) if typed else None
    return Item(
        description,
        quantity,
        category,
        designation=_designation(kind) or words,
        designation_text=words,
    )


def _new_type(match: Match) -> Unit | None:
    """Find the type that "de type" leads to and no table knows."""
    for unit in match.units:
        sort = unit.match.roles.get("sort") if unit.match is not None else None
        if sort:
            return Unit(sort[0].start, sort[-1].end, frozenset())
    return None


def _ranked(scene: Scene, match: Match) -> Quantity:
    """Read "le deuxième avion" as one, but "les premiers camions" as uncounted."""
    words = (scene.words(u) for u in match.units if "ORDINAL" in u.features)
    rank = next(words, "s")
    return UNSPECIFIED if rank.endswith("s") else Quantity.exact(1)


def _value(unit: Unit | None) -> object:
    if unit is None:
        return None
    leaf = next((u for u in leaves((unit,)) if isinstance(u.value, Mention)), None)
    return leaf.value.value if leaf and isinstance(leaf.value, Mention) else None


def _designation(kind: object) -> str | None:
    if isinstance(kind, DesignationEntry):
        return kind.designation
    return kind if isinstance(kind, str) else None
