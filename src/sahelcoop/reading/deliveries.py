# SPDX-License-Identifier: MIT
"""From matches of the delivery stage to drafts of deliveries, and which are one."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.delivery import DeliveryStatus, Participant, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import UNSPECIFIED
from sahelcoop.reading.cargo import items
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.events import certainty, tells_fact
from sahelcoop.reading.parties import entry_of, parties, state_party
from sahelcoop.reading.scene import Scene, chunks, leaves

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


def read_deliveries(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the deliveries of one utterance; goods that one rule has are not read twice."""
    taken: set[int] = set()
    for match in matches:
        cargo = match.role("items")
        if cargo is None or cargo.start in taken or not tells_fact(match):
            continue
        loaded = items(scene, cargo)
        if loaded:
            taken.add(cargo.start)
            yield _draft(scene, match, cargo, loaded)


def _draft(
    scene: Scene, match: Match, cargo: Unit, loaded: tuple[Item, ...]
) -> Draft:
    fields: dict[str, Any] = {
        "items": loaded,
        "status": _status(match),
        "certainty": certainty(match),
    }
    sources = {
        "record": (scene.quote(match.start, match.end, match.rule),),
        "items": (scene.quote(cargo.start, cargo.end, match.rule),),
    }
    _add_recipients(scene, match, fields, sources)
    _add_suppliers(scene, match, cargo, fields, sources)
    _add_carrier(scene, match, fields, sources)
    dated = scene.date(match, match.role("date"))
    if dated is not None:
        fields["date"], evidence = dated
        sources["date"] = (evidence,)
    places, evidence_of_places = scene.places(match)
    if places:
        fields["places"], sources["places"] = places, evidence_of_places
    gift = next((u for u in scene.units if "GIFT_WORD" in u.features), None)
    if gift is not None:
        fields["terms"] = Terms.GIFT
        sources["terms"] = (scene.quote(gift.start, gift.end, "delivery.gift_word"),)
    earlier = any("EARLIER" in u.features for u in leaves(match.units))
    return Draft(
        fields, sources, scene.utterance.number, earlier, _refers_back(cargo, loaded)
    )


def _refers_back(cargo: Unit, loaded: tuple[Item, ...]) -> bool:
    """Tell whether the goods are some told of before: "ce don", "le lot", "les engins"."""
    first = next(leaves((cargo,)))
    vague = all(item.category in _VAGUE for item in loaded)
    return "DEM" in first.features or ("DEF" in first.features and vague)


def _status(match: Match) -> DeliveryStatus:
    verb = match.role("verb")
    features = verb.features if verb else frozenset()
    if "PROMISED" in features:
        return DeliveryStatus.PROMISED
    if features & {"ANNOUNCED", "FUT"}:
        return DeliveryStatus.ANNOUNCED
    return DeliveryStatus.ORDERED if "ORDER" in features else DeliveryStatus.DELIVERED


def _add_recipients(
    scene: Scene, match: Match, fields: dict[str, Any], sources: dict[str, Any]
) -> None:
    unit = match.role("recipient") or match.role("recipient_after")
    if unit is None:
        return
    found = parties(scene, unit)
    evidence = (scene.quote(unit.start, unit.end, match.rule),)
    if unit.features & {"PERSON", "ROLE"}:
        fields["participants"] = tuple(Participant(who, "reçoit") for who in found)
        entry = entry_of(unit)
        state = state_party(
            scene, entry.country if entry else None, unit, "delivery.receiver_state"
        )
        found = (state,) if state else ()
        if fields["participants"]:
            sources["participants"] = evidence
    if found:
        fields["recipients"], sources["recipients"] = found, evidence


def _add_suppliers(
    scene: Scene, match: Match, cargo: Unit, fields: dict[str, Any], sources: dict[str, Any]
) -> None:
    unit = match.role("supplier") or _after_de(scene, match) or _owner(scene, cargo)
    if unit is not None:
        found = parties(scene, unit)
        if found:
            fields["suppliers"] = found
            sources["suppliers"] = (scene.quote(unit.start, unit.end, match.rule),)
        return
    carried = [u for u in match.roles.get("carrier", ())]
    for leaf in leaves((cargo, *carried)):
        if "DEMONYM" in leaf.features:
            state = state_party(scene, leaf.value, leaf, "delivery.demonym")
            if state is not None:
                fields["suppliers"] = (state,)
                sources["suppliers"] = (
                    scene.quote(leaf.start, leaf.end, "delivery.demonym"),
                )
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
    named = (u for u in scene.units if u.end <= cargo.start and "ACTOR" in u.features)
    return max(named, key=lambda u: u.start, default=None)


def _add_carrier(
    scene: Scene, match: Match, fields: dict[str, Any], sources: dict[str, Any]
) -> None:
    unit = match.role("carrier") or _aboard(scene, match)
    if unit is None:
        return
    found = items(scene, unit)
    after = [u for u in match.units if u.start >= unit.end][:4]
    typed = next((u for u in after if "DESIGNATION" in u.features), None)
    if typed is not None and found and found[0].designation is None:
        words = scene.words(typed)
        found = (Item(found[0].description, designation=words, designation_text=words),)
    fields["carriers"] = found
    sources["carriers"] = (scene.quote(unit.start, unit.end, match.rule),)


def _aboard(scene: Scene, match: Match) -> Unit | None:
    units = [u for u in scene.units if u.start >= match.end]
    for before, unit in zip(units, units[1:], strict=False):
        if "VG" in before.features:
            return None
        if "CARGO" in unit.features and "DE" in before.features:
            at = units.index(before)
            if at and '"bord"' in units[at - 1].features:
                return unit
    return None


def same_delivery(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts of an article may be one load: nothing contradicts."""
    if other.refers_back:
        return True
    if one.earlier or other.earlier or one.get("status") != other.get("status"):
        return False
    dates = {d.edtf for d in (one.get("date"), other.get("date")) if d is not None}
    apart = abs(one.utterance - other.utterance)
    return len(dates) < 2 and apart <= 12 and _loads_agree(one, other) and all(
        _sides_agree(one.get(side), other.get(side)) for side in ("suppliers", "recipients")
    )


def _loads_agree(one: Draft, other: Draft) -> bool:
    mine = _families(one.get("items"))
    theirs = _families(other.get("items"))
    if ItemCategory.PERSONNEL in mine ^ theirs:
        return False
    return bool(mine & theirs) or mine <= _VAGUE or theirs <= _VAGUE


def _families(load: Iterable[Item]) -> set[ItemCategory | None]:
    found = {item.category for item in load}
    return found | {ItemCategory.AIRCRAFT} if found & _FLYING else found


def _sides_agree(one: Any, other: Any) -> bool:  # noqa: ANN401
    return not one or not other or bool({p.name for p in one} & {p.name for p in other})
