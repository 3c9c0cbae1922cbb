# SPDX-License-Identifier: MIT
"""From matches of the delivery stage to drafts of deliveries."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.lexicon import REGION
from sahelcoop.model._event import Certainty
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.reading.cargo import (
    in_full,
    items,
    load_of,
)
from sahelcoop.reading.delivery.accused import accusing
from sahelcoop.reading.delivery.acting import lands_of
from sahelcoop.reading.delivery.added import put_added
from sahelcoop.reading.delivery.carriers import put_carrier
from sahelcoop.reading.delivery.days import each_day, is_of_a_year
from sahelcoop.reading.delivery.dealing import Deal
from sahelcoop.reading.delivery.follow import has_main, is_arrival
from sahelcoop.reading.delivery.handed import HEAD, NEAR, SAME
from sahelcoop.reading.delivery.happening import said_ahead
from sahelcoop.reading.delivery.last import opens, put_load, see
from sahelcoop.reading.delivery.matched import plain
from sahelcoop.reading.delivery.ours import OURS
from sahelcoop.reading.delivery.passing import (
    handed_over,
    is_to_come,
    told,
    verb_features,
)
from sahelcoop.reading.delivery.pointing import (
    SIDES,
    has_come_before,
    is_earlier,
    is_taken_up,
    refers_back,
)
from sahelcoop.reading.delivery.progress import status_of
from sahelcoop.reading.delivery.same import COMING
from sahelcoop.reading.delivery.settings import put_setting
from sahelcoop.reading.delivery.sides import behind, put_sides
from sahelcoop.reading.delivery.sources import put_source
from sahelcoop.reading.delivery.subjects import acting_subject
from sahelcoop.reading.delivery.terms import TELLING_MORE, put_terms
from sahelcoop.reading.delivery.troops import troops
from sahelcoop.reading.delivery.ungoverned import ungoverned
from sahelcoop.reading.delivery.uniting import UNITING, Consignment
from sahelcoop.reading.delivery.whose import employers, is_from_same
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.events import certainty
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["read_deliveries"]

_MARK: Final = frozenset({COMING})
_BACK: Final = frozenset({"ABOARD", "AGAIN", "DETAIL", "MORE", "SIDE"})
"""What rules emit that only tell more of a load told before."""


def read_deliveries(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the deliveries of one utterance; no goods are read by two rules."""
    taken: set[int] = set()
    matches = sorted(matches, key=_shares)
    own = [match for match in matches if _shares(match) <= 0]
    rest = matches[len(own) :]
    for found in chain(own, ungoverned(scene, taken), troops(scene), rest):
        better = any(_is_told_better(found, other) for other in matches)
        if better or has_main(found, matches):
            continue
        match = plain(scene, found)
        see(scene, match.start, taken)
        cargo = match.role("items") or match.role("verb") or match.units[0]
        if match.emits == "SHARED":
            cargo = match.role("items") or match.roles["amount"][0]
        if match.emits == "LANDED":
            craft = match.roles["carrier"][0]
            scene.cast.landed = _draft(scene, match, craft, Deal())
            continue
        if cargo.start in taken or not told(scene, match, cargo):
            continue
        if "CARGO" in cargo.features and not items(scene, cargo):
            continue
        deal = _deal(scene, match, cargo)
        if handed_over(scene, match, deal, cargo):
            bringing = match.roles.get("carrier", ())
            passed = () if opens(scene, match) else (cargo, *bringing)
            taken.update(unit.start for unit in passed)
            draft = _draft(scene, match, cargo, deal)
            given = draft.get("recipients"), draft.utterance
            scene.cast.last_takers = given if given[0] else scene.cast.last_takers
            if match.emits == "ABOARD":
                yield _landed_with(scene, draft)
            elif not _is_at_home(draft, cargo):
                yield from each_day(scene, draft)
    see(scene, scene.units[-1].end if scene.units else 0, taken)


def _deal(scene: Scene, match: Match, cargo: Unit) -> Deal:
    """Give the sides that the words of *match* tell."""
    if match.emits == "ABOARD":
        return Deal(suppliers=employers(scene.units, cargo))
    if match.emits in TELLING_MORE or is_arrival(match):
        return Deal()
    deal = Deal.of(scene, match, cargo)
    said = said_ahead(scene, match) if not deal.suppliers else None
    teller = acting_subject(scene, said) if said is not None else None
    if said is not None and teller is not None:
        envoy = any("ENVOY" in u.features for u in leaves((teller,)))
        deal.suppliers += [teller] if envoy or "PROMISE" in said.features else []
    return deal


def _shares(match: Match) -> int:
    """Rank what shares a verb last, in order: it goes on from other goods.

    What a load opens a sentence with comes first: "composé de dix bus, ce lot …".
    """
    if match.emits == "DETAIL" and "items_opening" in match.roles:
        return -1
    return match.end if match.emits in {"SHARED", "SIDE"} else 0


def _landed_with(scene: Scene, load: Draft) -> Draft:
    """Give what a craft has aboard, as the delivery of one that has just landed."""
    landed = scene.cast.landed
    if landed is None or load.utterance - landed.utterance > 1:
        return load
    return landed.joined(load).but(refers_back=False)


def _is_at_home(draft: Draft, cargo: Unit) -> bool:
    """Tell whether a state sent its people to a place of its own."""
    where = {place.country for place in draft.get("places") or ()}
    return "PERSONNEL" in cargo.features and bool(where & draft.behind["suppliers"])


def _is_told_better(match: Match, other: Match) -> bool:
    """Tell whether *other* tells more of the goods of *match*, or that these brought.

    "Un Il-76 a déchargé dix caisses": the craft has not been handed over.
    """
    craft = match.roles.get("items_down")
    brought = craft is not None and craft == other.roles.get("carrier")
    brought = brought and "items" in other.roles
    held = other.emits == "ABOARD" and match.rule == "delivery.gift_of"
    brought = brought or (held and match.role("items") == other.role("items"))
    along = match.roles.get("items_after"), other.rule
    brought = brought or along == (other.roles.get("items"), "delivery.with_them")
    return brought or _has_come(match, other) or is_to_come(match, other)


def _has_come(order: Match, other: Match) -> bool:
    """Tell whether *other* tells that what *order* says was ordered has come."""
    landed = other.rule == "delivery.ordered_landed" and order is not other
    return landed and order.start == other.start


def _draft(scene: Scene, match: Match, cargo: Unit, deal: Deal) -> Draft:
    sheet = scene.sheet(match)
    if match.role("items") is not None:
        full = load_of(scene, cargo)
        spans = (cargo,) if full is cargo else (cargo, full)
        sheet.put("items", in_full(scene, cargo), *spans)
    loose = put_load(scene, match, cargo, sheet)
    called = match.rule == "delivery.gift_told"
    loose = not called and (loose or load_of(scene, cargo) is not cargo)
    if "items" in sheet.fields:
        put_added(scene, match, sheet)
    verb = match.role("verb") or match
    status = status_of(scene, match)
    telling = match.emits in {*TELLING_MORE, "SIDE"}
    if loose or not telling or "REACH" in verb_features(match):
        sheet.put("status", status, verb)
    said = said_ahead(scene, match)
    sheet.put("certainty", _certainty(scene, match, said), verb)
    if said:
        promised = "PROMISE" in said.features
        status = DeliveryStatus["PROMISED" if promised else "ANNOUNCED"]
        sheet.put("status", status, verb)
    put_sides(scene, deal, cargo, match, sheet)
    put_source(scene, match, sheet)
    put_carrier(scene, match, sheet)
    if match.role("source") is None:
        put_setting(scene, match, deal, sheet, status)
    put_terms(scene, match, sheet)
    draft = Consignment(
        sheet.fields,
        sheet.sources,
        scene.utterance.number,
        absent=sheet.absent,
        uniting=UNITING,
        known=is_taken_up(scene, match, cargo),
        earlier=is_earlier(match, cargo),
        refers_back=not loose
        and (match.emits in _BACK or refers_back(scene, match, sheet, cargo)),
    )
    known = {
        side: behind(scene, draft.get(side)) | lands_of(scene, getattr(deal, side))
        for side in SIDES
    }
    known |= {OURS: frozenset(deal.ours)} if deal.ours else {}
    known[HEAD] = frozenset({scene.cast.headed[1] or ""}) - {"", *REGION}
    known |= {SAME: frozenset({SAME})} if is_from_same(scene, cargo) else {}
    known |= {COMING: _MARK} if has_come_before(match, cargo, sheet) else {}
    known[NEAR] = REGION.intersection(scene.cast.near[1])
    past = {"IMPF", "COMPOUND"} <= verb_features(match) or is_of_a_year(match, draft)
    return draft.but(behind=known, flashback=past)


def _certainty(scene: Scene, match: Match, said: Unit | None) -> Certainty:
    """Tell whether it is told as a fact; what somebody is accused of is not."""
    if accusing(scene, match.role("verb")) is not None:
        return Certainty.ALLEGED
    return Certainty.ASSERTED if said else certainty(match, scene)
