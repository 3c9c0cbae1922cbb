# SPDX-License-Identifier: MIT
"""Who does what is told of a deal: the subject, the agent, whoever announces it."""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.subjects import AGENT, controlling
from sahelcoop.reading.scene import Scene

__all__ = ["NAMED", "acting", "agents"]

_BY_ITSELF: Final = frozenset({"agreement.over", "agreement.past_relative"})
"""Rules by which the deal itself does something: "elle a volé en éclats"."""
NAMED: Final = ("party", "party_first", "two")
"""Roles under which a rule itself tells who acts."""


def acting(scene: Scene, act: Act) -> Iterator[Unit]:
    """Give who acts: the subject of an active verb, or the agent led by par."""
    features = act.verb.features
    if act.match.rule in _BY_ITSELF:
        return
    bound = "bound" in act.match.roles
    being = "going" in act.match.roles and {"AUX", "FIN"} <= features
    active = bound or being or features & {"ACTIVE", "INF", "PPRES", "AGREE"}
    if active and act.match.roles.keys().isdisjoint(NAMED):
        yield from controlling(scene, act.verb)
    elif act.named:
        yield from _announcing(scene, act)
        yield from agents([u for u in scene.units if u.start > act.verb.start])
    elif not active:
        yield from agents([u for u in scene.units if u.start > act.verb.start])


def agents(after: Sequence[Unit]) -> Iterator[Unit]:
    """Give those whom par leads to, and those joined to them: "par A, B et C".

    What an office is of acts too: "par les ministres du Mali et du Niger".
    """
    ends = _PARTED | {"AGREEMENT", "AVEC", "UNDER"}
    clause = list(takewhile(lambda u: u.features.isdisjoint(ends), after[:_AGENTS]))
    phrase = list(dropwhile(lambda u: "PAR" not in u.features, clause))
    if any("VG" in u.features for u in after[len(clause) : len(clause) + 1]):
        commas = [n for n, u in enumerate(phrase) if "COMMA" in u.features]
        phrase = phrase[: commas[-1]] if commas else phrase
    bare = [u for u in phrase if "DET" not in u.features or "PREP" in u.features]
    bare = [*phrase[:1], *bare]
    for led, before, unit in zip(bare, bare[1:], bare[2:], strict=False):
        state = unit.features & {"STATE", "PARTIES"}
        several = "INDEF" in before.features and led.features & {"PAR", "ET"}
        of = "DE" in before.features and not state and not several
        governed = "IN" in before.features or of
        if unit.features & AGENT and not governed:
            yield unit


_PARTED: Final = frozenset({"STOP", "VG", "QUI", "QUE", "SEMICOLON", "SELON"})
_AGENTS: Final = 30
"""Units in which those are told who sign; titles and offices are long."""


def _announcing(scene: Scene, act: Act) -> Iterator[Unit]:
    """Give who announces an act of its own: "Lomé a annoncé la fin de l'accord"."""
    before = [u for u in scene.units if u.end <= act.verb.start][-_RULED:]
    ruling = next((u for u in reversed(before) if "VG" in u.features), None)
    if ruling is None or "ACTIVE" not in ruling.features:
        return
    between = [u for u in before if u.start >= ruling.end]
    own = any("POSS" in u.features for u in between[-2:])  # "sa sortie de l'alliance"
    if not own and ruling.features.isdisjoint(_PROCLAIMING):
        return
    told = {feature for unit in (ruling, *between) for feature in unit.features}
    governed = not own and any("PREP" in u.features for u in between[-2:])
    doing = ruling.features & {"AGREE", "DECIDE", "PROCEED", "WITNESS"}
    led = doing & _LED and any("A" in u.features for u in between[-2:])
    decided = led or (doing and all(u.features & _SMALL for u in between))
    if told.isdisjoint({"STOP", "NE"}) and (decided or not governed):
        found = [*controlling(scene, ruling)]
        found += [u for u in between if "PARTIES" in u.features]
        several = len(found) > 1 or any(u.features & _SEVERAL for u in found)
        yield from found if several or "WITNESS" not in ruling.features else ()


_PROCLAIMING: Final = frozenset(
    {"AGREE", "ANNOUNCE", "DECIDE", "INFORM", "PROCEED", "RATIFY", "WITNESS"}
)
_LED: Final = frozenset({"PROCEED", "WITNESS"})
"""Verbs with à before what is done: "ont procédé, dans la salle, à la signature"."""
_SEVERAL: Final = frozenset({"P", "PARTIES", "STATES"})
"""Of those who witness a signing several are its sides, one may be the guest."""
_SMALL: Final = frozenset(
    {"A", "DE", "DET", "COMMA", "DATE", "ADVERB", "ADJ_BEFORE", "PLACE", "SITE_NP"}
)
"""What may stand between a verb of decision and the noun for what is decided."""
_RULED: Final = 18
"""Units before the noun for an act in which the verb that rules it is looked for."""
