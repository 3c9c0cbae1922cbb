# SPDX-License-Identifier: MIT
"""From cargo chunks to items: what, how many, of which type."""

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.lexicon import DesignationEntry, GoodsEntry
from sahelcoop.mentions import Mention
from sahelcoop.model.items import Item
from sahelcoop.model.quantities import PIECE, UNSPECIFIED, Qualifier, Quantity
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["items", "quantity_of"]

_UNITS = {"UNIT_TNE": "TNE", "UNIT_KGM": "KGM", "UNIT_LTR": "LTR"}
"""UN/CEFACT Recommendation 20 codes."""


def quantity_of(scene: Scene, unit: Unit | None) -> Quantity:
    """Read a count: a numeral, "plusieurs", "un", or a bare plural."""
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
    return UNSPECIFIED


def _is_part(quantity: Quantity) -> bool:
    """Tell whether this is a share of some, "la moitié", and no count of them."""
    return quantity.unit == PIECE and not float(quantity.best or 0).is_integer()


def items(scene: Scene, unit: Unit) -> tuple[Item, ...]:
    """Read the items of a cargo, or the bare noun of one ("la cargaison")."""
    listed = unit.match.units if unit.match and "CARGO" in unit.features else (unit,)
    load = unit.match.role("load") if unit.match else None
    goods = [u.match for u in listed if "ITEM" in u.features and u is not load]
    found = [_item(scene, match) for match in goods if match is not None]
    return _shared(found) if found else (Item(scene.words(unit)),)


def _shared(found: list[Item]) -> tuple[Item, ...]:
    """Let a measured total cover the goods without a count that follow it."""
    first = found[0]
    if first.quantity.unit == "C62" or len(found) == 1:
        return tuple(found)
    if any(item.quantity != UNSPECIFIED for item in found[1:]):
        return tuple(found)
    return tuple(attrs.evolve(item, quantity=first.quantity, group=1) for item in found)


def _item(scene: Scene, match: Match) -> Item:
    head = match.role("head")
    if head is not None and head.match is not None and "ITEM" in head.features:
        return _item(scene, head.match)  # "(les) dix tonnes de riz"
    quantity = quantity_of(scene, match.role("measure") or match.role("count"))
    measure = match.role("unit")
    if measure is not None:
        code = next((_UNITS[f] for f in measure.features if f in _UNITS), "C62")
        quantity = attrs.evolve(quantity, unit=code)
    goods = _value(head)
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
    type_unit = match.role("type")
    return Item(
        description,
        quantity,
        category,
        designation=_designation(kind),
        designation_text=scene.words(type_unit) if type_unit else None,
    )


def _value(unit: Unit | None) -> object:
    if unit is None:
        return None
    leaf = next((u for u in leaves((unit,)) if isinstance(u.value, Mention)), None)
    return leaf.value.value if leaf and isinstance(leaf.value, Mention) else None


def _designation(kind: object) -> str | None:
    if isinstance(kind, DesignationEntry):
        return kind.designation
    return kind if isinstance(kind, str) else None
