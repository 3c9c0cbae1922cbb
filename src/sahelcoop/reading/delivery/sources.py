# SPDX-License-Identifier: MIT
"""Who tells of a delivery where none of their words are: an announcer, a notice."""

from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import UnnamedSource
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.reading.clauses import is_party, sentence_of, subject_of
from sahelcoop.reading.delivery.accused import accuser
from sahelcoop.reading.delivery.whose import givers
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["announcer", "put_source"]

_SORT: Final = frozenset({"ADJ", "RELATIONAL"})
"""What says of which sort a paper is."""


def put_source(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say according to whom: "a annoncé l’arrivée", "est accusé par X d’avoir livré".

    So does a paper ("selon une note secrète"), and who promises what others give.
    Whoever else tells of it speaks or passes on words, and is found with them.
    """
    named = announcer(scene, match) or match.role("source")
    unit = named or accuser(scene, match.role("verb")) or _paper(scene, match)
    if unit is not None:
        who = party(scene, unit) or UnnamedSource(scene.words(unit))
        sheet.put("according_to", (who,), unit, rule="delivery.source")
    elif sheet.fields.get("status") is DeliveryStatus.PROMISED:
        _put_promiser(sheet)


def _put_promiser(sheet: Sheet) -> None:
    """Say who promises goods that others are to give: "l’ambassadeur a promis …"."""
    givers = sheet.fields.get("suppliers", ())
    took_part = sheet.fields.get("participants", ())
    people = tuple(p.who for p in took_part if p.part == "remet")
    if givers and people and not {*map(str, people)} & {*map(str, givers)}:
        sheet.fields["according_to"] = people[:1]
        sheet.sources["according_to"] = sheet.sources["participants"]


def _paper(scene: Scene, match: Match) -> Unit | None:
    """Find the paper that tells it of which nobody is told: "selon une note secrète".

    Whose it is speaks instead ("selon un rapport de l’ONU").
    """
    sentence = sentence_of(scene.units, match.start)
    at = next((n for n, u in enumerate(sentence, 1) if "SELON" in u.features), None)
    bare = (u for u in sentence[at:] if {"DET"} != u.features & {"DET", "DE"})
    rest = [*bare] if at else []
    if not rest or "MEDIUM" not in rest[0].features or "NAME" in rest[0].features:
        return None
    sort = [*takewhile(lambda u: u.features & _SORT, rest[1:3])]
    after = rest[len(sort) + 1 :][:1]
    own = any("POSS" in u.features for u in sentence[at : at + 1]) if at else False
    if own or any(u.features & {"DE", "PAR"} for u in after):
        return None
    last = sort[-1] if sort else rest[0]
    return Unit(rest[0].start, last.end, rest[0].features)


def announcer(scene: Scene, match: Match) -> Unit | None:
    """Find who announces an arrival or another’s gift, and so is no side of it."""
    event, cargo = match.role("event"), match.role("items")
    telling = match.role("ruling") or match.role("verb")
    if telling is None or telling.features.isdisjoint({"SAY", "ANNOUNCE"}):
        return None
    arrival = event is not None and "ARRIVAL_EVENT" in event.features
    gift = match.rule == "delivery.gift_announced" and cargo is not None
    if not (arrival or (gift and cargo and givers(scene.units, cargo))):
        return None
    actor = subject_of(scene.units, telling)
    told = actor is not None and is_party(actor) and not _is_abroad(scene, actor)
    return actor if told else None


def _is_abroad(scene: Scene, actor: Unit) -> bool:
    """Tell whether an envoy or a mission tells: it is their goods that arrive."""
    envoy = any("ENVOY" in unit.features for unit in leaves((actor,)))
    return envoy or scene.words(actor).lower().startswith(_MISSIONS)


_MISSIONS: Final = ("délégation", "ambassade", "représentation")
