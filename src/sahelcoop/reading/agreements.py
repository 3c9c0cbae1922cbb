# SPDX-License-Identifier: MIT
"""From matches of the agreement stage to drafts of agreements."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.reading.cargo import quantity_of
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.events import certainty, tells_fact
from sahelcoop.reading.parties import entry_of, parties, state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["read_agreements", "same_agreement"]

_KINDS: Final = {
    "CONTRACT": AgreementKind.CONTRACT,
    "TREATY": AgreementKind.TREATY,
    "PACT": AgreementKind.DEFENCE_PACT,
    "MEMORANDUM": AgreementKind.MEMORANDUM,
    "CONSORTIUM": AgreementKind.CONSORTIUM,
    "INTERNATIONAL_ORGANISATION": AgreementKind.MEMBERSHIP,
    "RELATIONS": AgreementKind.DIPLOMATIC_RELATIONS,
    "COOPERATION": AgreementKind.MILITARY_COOPERATION,
    "PARTNERSHIP": AgreementKind.PARTNERSHIP,
}
_ORGANISATION: Final = defaultdict[str, tuple[str, ...]](
    tuple, {"agreement.left": ("what",)}
)
"""Rules in which the deal is an organisation, itself a party."""
_TOLD: Final = {
    "SUSPEND": AgreementStatus.SUSPENDED,
    "RENEW": AgreementStatus.RENEWED,
    "SIGN": AgreementStatus.SIGNED,
}
"""What a verb makes of an agreement, whatever its rule emits."""
_REACH: Final = 14
"""Words after an agreement in which its other side is looked for."""
_MILITARY: Final = frozenset({"militaire", "militaires", "défense"})


def read_agreements(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the agreements of one utterance; a word for one is read once."""
    taken: set[int] = set()
    for match in matches:
        what = match.role("what")
        if (
            what is None
            or what.start in taken
            or not tells_fact(match, performative=True)
        ):
            continue
        taken.add(what.start)
        yield _draft(scene, match, what)


def _draft(scene: Scene, match: Match, what: Unit) -> Draft:
    sheet = scene.sheet(match)
    verb = match.role("verb") or match
    sheet.put("kind", _kind(scene, match, what), what)
    sheet.put("status", _status(match, what), verb)
    sheet.put("certainty", certainty(match), verb)
    roles = ("parties", "parties_after", "party", "other", *_ORGANISATION[match.rule])
    sides = [u for n in roles if (u := match.role(n)) is not None]
    named = tuple(dict.fromkeys(p for u in sides for p in parties(scene, u)))
    if len(named) == 1 and (other := _other_side(scene, match)) is not None:
        sides.append(other[0])
        named = (*named, other[1])
    sheet.put("parties", named, *sides)
    of = match.role("of")
    if of is not None:
        whole = Unit(what.start, of.end, frozenset())
        sheet.put("name", scene.words(whole), whole)
    count = match.role("count")
    if count is not None and "DET" not in count.features:
        sheet.put("documents", quantity_of(scene, count), count)
    if match.rule != "agreement.standing":
        scene.put_date(match, sheet)
    return sheet.draft(scene.utterance.number)


def _other_side(scene: Scene, match: Match) -> tuple[Unit, Party] | None:
    """Find the other side of an agreement in the demonym or state told after it."""
    what = match.role("what")
    start = what.end if what is not None else match.end
    party = match.role("party")
    own = entry_of(party) if party is not None else None
    for unit in [u for u in leaves(scene.units) if u.start >= start][:_REACH]:
        country = unit.value if "DEMONYM" in unit.features else None
        if "STATE" in unit.features and (entry := entry_of(unit)) is not None:
            country = entry.country
        if country is not None and (own is None or own.country != country):
            state = state_party(scene, country, unit, "agreement.other_side")
            return None if state is None else (unit, state)
    return None


def _status(match: Match, what: Unit) -> AgreementStatus:
    verb = match.role("verb")
    told = (s for f, s in _TOLD.items() if verb is not None and f in verb.features)
    status = next(told, None)
    if status is not None:
        return status
    if "RELATIONS" in what.features:
        return AgreementStatus.BROKEN
    return AgreementStatus[match.emits]


def _kind(scene: Scene, match: Match, what: Unit) -> AgreementKind:
    around = {scene.words(u).lower() for u in leaves(match.units)}
    kind = next((k for f, k in _KINDS.items() if f in what.features), None)
    if kind in {None, AgreementKind.PARTNERSHIP} and around & _MILITARY:
        return AgreementKind.MILITARY_COOPERATION
    if kind is AgreementKind.MILITARY_COOPERATION and not around & _MILITARY:
        return AgreementKind.PARTNERSHIP
    return kind or AgreementKind.OTHER


def same_agreement(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts are of one deal: same parties, kind, status and name."""
    sides = [frozenset(p.name for p in d.get("parties") or ()) for d in (one, other)]
    return sides[0] == sides[1] and all(
        one.get(name) == other.get(name) for name in ("kind", "status", "name")
    )
