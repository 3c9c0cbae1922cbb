# SPDX-License-Identifier: MIT
"""From matches of the delivery stage to drafts of deliveries, and which are one."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.delivery import DeliveryStatus, Participant, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.reading.cargo import items
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.events import certainty, tells_fact
from sahelcoop.reading.parties import entry_of, parties, state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["read_deliveries", "same_delivery"]

_VAGUE: Final = frozenset(
    {ItemCategory.AID, ItemCategory.EQUIPMENT, ItemCategory.ARMS, None}
)
"""Categories whose words may stand for any load: "aide", "matériel", "cargaison"."""
_FLYING: Final = frozenset(
    {
        ItemCategory.AIRCRAFT,
        ItemCategory.COMBAT_AIRCRAFT,
        ItemCategory.TRANSPORT_AIRCRAFT,
    }
)
"""Categories that "avion" may stand for."""


_SIDES: Final = frozenset({"suppliers", "recipients"})


def read_deliveries(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the deliveries of one utterance; no goods are read by two rules."""
    taken: set[int] = set()
    for match in matches:
        cargo = match.role("items")
        if cargo is None or cargo.start in taken or not tells_fact(match):
            continue
        taken.add(cargo.start)
        yield _draft(scene, match, cargo, items(scene, cargo))


def _draft(scene: Scene, match: Match, cargo: Unit, loaded: tuple[Item, ...]) -> Draft:
    sheet = scene.sheet(match)
    sheet.put("items", loaded, cargo)
    verb = match.role("verb") or match
    sheet.put("status", _status(match), verb)
    sheet.put("certainty", certainty(match), verb)
    _put_recipients(scene, match, sheet)
    _put_suppliers(scene, match, cargo, sheet)
    _put_carrier(scene, match, sheet)
    scene.locate(match, sheet)
    gift = next((u for u in scene.units if "GIFT_WORD" in u.features), None)
    if gift is not None:
        sheet.put("terms", Terms.GIFT, gift, rule="delivery.gift_word")
    elif "ACQUIRE" in _features(match) and "ORDER" not in _features(match):
        sheet.put("terms", Terms.PURCHASE, verb)
    return sheet.draft(
        scene.utterance.number,
        earlier=any("EARLIER" in u.features for u in leaves(match.units)),
        refers_back=_refers_back(sheet, cargo),
    )


def _refers_back(sheet: Sheet, cargo: Unit) -> bool:
    """Tell whether the goods are some told of before: "ce don", "le lot", "les engins".

    An "aide" from nobody to nobody is none by itself either.
    """
    first = next(leaves((cargo,)))
    families = {item.category for item in sheet.fields["items"]}
    known = "DEF" in first.features and families <= _VAGUE
    alone = families == {ItemCategory.AID} and not sheet.fields.keys() & _SIDES
    return "DEM" in first.features or known or alone


def _features(match: Match) -> frozenset[str]:
    verb = match.role("verb")
    return verb.features if verb else frozenset()


def _status(match: Match) -> DeliveryStatus:
    features = _features(match)
    if features & {"PROMISED", "PROMISE"}:
        return DeliveryStatus.PROMISED
    if features & {"ANNOUNCED", "FUT"}:
        return DeliveryStatus.ANNOUNCED
    ordered = "ACQUIRE" in features
    return DeliveryStatus.ORDERED if ordered else DeliveryStatus.DELIVERED


def _put_recipients(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Fill in who receives: a minister does so for the state."""
    unit = match.role("recipient") or match.role("recipient_after")
    if unit is None:
        return
    found = parties(scene, unit)
    if not unit.features & {"PERSON", "ROLE"}:
        sheet.put("recipients", found, unit)
        return
    received = tuple(Participant(who, "reçoit") for who in found)
    sheet.put("participants", received, unit)
    entry = entry_of(unit)
    rule = "delivery.receiver_state"
    state = state_party(scene, entry.country if entry else None, unit, rule)
    sheet.put("recipients", (state,) if state else (), unit, rule=rule)


def _put_suppliers(scene: Scene, match: Match, cargo: Unit, sheet: Sheet) -> None:
    """Fill in who supplies: somebody named, or the state of a demonym on the goods."""
    unit = match.role("supplier") or _after_de(scene, match) or _owner(scene, cargo)
    if unit is not None:
        sheet.put("suppliers", parties(scene, unit), unit)
        return
    rule = "delivery.demonym"
    for leaf in leaves((cargo, *match.roles.get("carrier", ()))):
        if "DEMONYM" in leaf.features:
            state = state_party(scene, leaf.value, leaf, rule)
            sheet.put("suppliers", (state,) if state else (), leaf, rule=rule)
            return


def _after_de(scene: Scene, match: Match) -> Unit | None:
    """Find "de la Russie" right after a load that somebody receives."""
    if not match.rule.startswith("delivery.receive"):
        return None
    after = [u for u in scene.units if u.start >= match.end][:3]
    if after and "DE" in after[0].features:
        named = (u for u in after[1:] if "DET" not in u.features)
        unit = next(named, None)
        return unit if unit and "STATE" in unit.features else None
    return None


def _owner(scene: Scene, cargo: Unit) -> Unit | None:
    """Find whose people "ses instructeurs" are: the actor last named before them."""
    first = next(leaves((cargo,)))
    if "POSS" not in first.features:
        return None
    before = (u for u in scene.units if u.end <= cargo.start)
    named = (u for u in before if {"ACTOR", "LOCATIVE"} & u.features == {"ACTOR"})
    return max(named, key=lambda u: u.start, default=None)


def _put_carrier(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Fill in what it came by, with a type name that follows ("de type IL-76")."""
    unit = match.role("carrier") or _aboard(scene, match)
    if unit is None:
        return
    found = items(scene, unit)
    after = [u for u in match.units if u.start >= unit.end][:4]
    typed = next((u for u in after if "DESIGNATION" in u.features), None)
    if typed is not None and found[0].designation is None:
        words = scene.words(typed)
        found = (Item(found[0].description, designation=words, designation_text=words),)
    sheet.put("carriers", found, unit)


def _aboard(scene: Scene, match: Match) -> Unit | None:
    """Find the craft of "à bord de" in the clause after *match*."""
    after = [u for u in scene.units if u.start >= match.end]
    for bord, de, craft in zip(after, after[1:], after[2:], strict=False):
        if "VG" in bord.features:
            return None
        if '"bord"' in bord.features and "DE" in de.features:
            return craft if "CARGO" in craft.features else None
    return None


def same_delivery(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts of an article may be one load: nothing contradicts."""
    if other.refers_back:
        return not one.earlier and _loads_agree(one, other)
    if one.earlier or other.earlier or one.get("status") != other.get("status"):
        return False
    dates = {d.edtf for d in (one.get("date"), other.get("date")) if d is not None}
    apart = abs(one.utterance - other.utterance)
    return (
        len(dates) < 2
        and apart <= 12
        and _loads_agree(one, other)
        and all(
            _sides_agree(one.get(side), other.get(side))
            for side in ("suppliers", "recipients")
        )
    )


def _loads_agree(one: Draft, other: Draft) -> bool:
    """Tell whether two loads have a family in common, or one is told vaguely."""
    mine = _families(one.get("items"))
    theirs = _families(other.get("items"))
    if ItemCategory.PERSONNEL in mine ^ theirs:
        return False
    return bool(mine & theirs) or mine <= _VAGUE or theirs <= _VAGUE


def _families(load: Iterable[Item] | None) -> set[ItemCategory | None]:
    found = {item.category for item in load or ()}
    return found | {ItemCategory.AIRCRAFT} if found & _FLYING else found


def _sides_agree(one: Any, other: Any) -> bool:  # noqa: ANN401
    return not one or not other or bool({p.name for p in one} & {p.name for p in other})
