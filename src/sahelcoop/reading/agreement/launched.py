# SPDX-License-Identifier: MIT
"""A common force or an organisation that a pronoun takes up: "elle a été lancée"."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.reading.agreement.acting import agents
from sahelcoop.reading.agreement.behind import sides_of_actor
from sahelcoop.reading.agreement.recall import (
    before_of,
    of_one_sentence,
    together_told,
    told_before,
)
from sahelcoop.reading.agreement.standing import Side, states
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.scene import Scene

__all__ = ["launched"]

_FORCE: Final = re.compile(
    r"\b[Ff]orce (?:[\w’'-]+ ){0,2}?(?:conjointe|commune|unifiée|mixte|multinationale)"
    r"(?: (?:du |de l[’']|de la |des |de )[A-Z]\w*(?: [A-Z]\w*)?)?"
)
"""What a common force is called: "force conjointe de l'AES"."""
_OF: Final = re.compile(r" de l'| (?:du|des|de la|de) ")
_JOINED: Final = frozenset(
    {ActorKind.INTERNATIONAL_ORGANISATION, ActorKind.ARMED_FORCE}
)


def launched(scene: Scene, match: Match) -> Draft | None:
    """Read who launched the force, or founded the organisation, told just before."""
    pronoun = next(match.roles[r][0] for r in ("what", "what_made") if r in match.roles)
    verb = next(match.roles[r][0] for r in ("made", "dead") if r in match.roles)
    start = before_of(scene, pronoun.start)
    force = _FORCE.search(scene.document.text, start, pronoun.start)
    name = _named(scene, start, pronoun) if force is None else _span(force)
    if name is None or not _is_meant(
        scene, name, pronoun, fronted="dead" in match.roles
    ):
        return None
    sides = list(_founders(scene, verb, name, common=force is not None))
    if not sides:
        return None
    sheet = scene.sheet(match)
    kind = AgreementKind.PARTNERSHIP
    if force is not None:
        kind = AgreementKind.MILITARY_COOPERATION
        sheet.put("subject", scene.document.text[name.start : name.end], name)
    sheet.put("kind", kind, name)
    sheet.put("name", scene.document.text[name.start : name.end], name)
    sheet.put("status", AgreementStatus.IN_FORCE, verb)
    sheet.put("parties", tuple(s.party for s in sides), *(s.unit for s in sides))
    after = [u for u in scene.units if u.start >= verb.start and "DATE" in u.features]
    scene.put_first_date(after[:1], sheet)
    draft = sheet.draft(scene.utterance.number)
    return attrs.evolve(draft, about=frozenset(s.key for s in sides))


_OTHER: Final = re.compile(
    r"\b(?:opérations?|offensive|campagne|attaque|mission|enquête|initiative(?! d))\b"
)
"""What else is launched, and may be meant."""


def _is_meant(scene: Scene, name: Unit, pronoun: Unit, *, fronted: bool) -> bool:
    """Tell whether a pronoun means what *name* does: the subject of its sentence."""
    text = scene.document.text
    if _OTHER.search(text, name.end, pronoun.start):
        return False
    sentences = scene.document.sentences
    at = bisect_right([s.start for s in sentences], name.start) - 1
    return fronted or name.start - sentences[at].start <= len("Cette ")


def _span(found: re.Match[str]) -> Unit:
    return Unit(found.start(), found.end(), frozenset())


def _named(scene: Scene, start: int, pronoun: Unit) -> Unit | None:
    """Give where the sentence before names the organisation that was founded."""
    told = [
        evidence
        for member in scene.cast.members.values()
        if member.kind in _JOINED and member.country is None
        for evidence in member.evidence
        if start <= evidence.start < pronoun.start
    ]
    last = max(told, key=lambda evidence: evidence.start, default=None)
    return None if last is None else Unit(last.start, last.end, frozenset())


def _founders(scene: Scene, verb: Unit, name: Unit, *, common: bool) -> Iterator[Side]:
    """Give those par leads to; of a force else those whose it is, or who were told."""
    after = [u for u in scene.units if u.start > verb.start]
    found = [s for u in agents(after) for s in sides_of_actor(scene, u)]
    if len(found) > 1 or not common:
        yield from found
        return
    words = scene.document.text[name.start : name.end].lower().replace("’", "'")
    whose = scene.lexicon.dealers.get(_OF.split(words)[-1])
    if whose is not None and whose.startswith("io-"):
        yield from states(scene, [whose], name)
        return
    several = of_one_sentence(scene, told_before(scene, verb.start))
    told = [key for _, key in together_told(scene, verb.start)]
    yield from states(scene, several if len(several) > 1 else told, name)
