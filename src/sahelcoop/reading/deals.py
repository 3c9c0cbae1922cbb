# SPDX-License-Identifier: MIT
"""What has become of a deal: one act for each word that is the head of one."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import dropwhile, islice, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.foreseen import is_planned, is_put_off
from sahelcoop.reading.scene import Scene

__all__ = ["Act", "acts_of"]

_WHAT: Final = ("what", "what_agreed", "what_made", "what_first")
_VERB: Final = (
    *("verb", "infinitive", "found", "bound", "agreed", "made", "again"),
    *("end", "fin", "event", "joining", "leaving", "renewal", "going", "signed"),
    *("valid", "dead", "asleep", "going_letter", "table", "study"),
)
_DETAILS: Final = frozenset({"SIDE", "SUBJECT", "NAME", "CONTENT"})
_TOLD: Final = {
    "EXPIRE": AgreementStatus.EXPIRED,
    "SUSPEND": AgreementStatus.SUSPENDED,
    "RENEW": AgreementStatus.RENEWED,
    "RATIFY": AgreementStatus.RATIFIED,
    "SIGN": AgreementStatus.SIGNED,
    "DISCUSS": AgreementStatus.NEGOTIATING,
    "BREAK": AgreementStatus.BROKEN,
    "END": AgreementStatus.DENOUNCED,
}
"""What a verb makes of an agreement, whatever its rule emits."""
_WEIGHT: Final = {
    AgreementStatus.BROKEN: 5,
    AgreementStatus.DENOUNCED: 5,
    AgreementStatus.EXPIRED: 5,
    AgreementStatus.SUSPENDED: 4,
    AgreementStatus.IN_FORCE: 3,
    AgreementStatus.RATIFIED: 2,
    AgreementStatus.SIGNED: 1,
    AgreementStatus.RENEWED: 1,
}
"""Which of several acts told of one deal came last."""
_WEAK: Final = frozenset({"agreement.standing", "agreement.framework"})
"""Rules by which a deal is only named."""
_UNREAL: Final = frozenset(
    {"NE", "PLANNED", "PLAN", "COND", "ASK", "DENY", "LIFT", "SUSPEND"}
)
"""Verbs and forms under which what a noun names is none."""
_TOWARDS: Final = frozenset({"POUR", "VERS", '"vue"', "NO"})
_UNDER_WAY: Final = frozenset({"RESTORE_EVENT", "DANS"})
"""What is a step in a restoring is none yet."""
_ENDED: Final = frozenset({"END", "SUSPEND", "LEAVE"})
_REACH: Final = 24
"""Units before a noun in which the verb that rules it is looked for."""


@attrs.frozen
class Act:
    """What a match tells of the deal whose head is *head*."""

    match: Match
    head: Unit
    nouns: tuple[Unit, ...]
    """The head and the nouns that specify it: "accord de coopération"."""
    verb: Unit
    status: AgreementStatus | None
    """How the deal stands; None if it is not said to stand at all."""
    alleged: bool
    details: tuple[Match, ...] = ()
    also: tuple["Act", ...] = ()
    """What else is told of the deal in the sentence."""

    @property
    def named(self) -> bool:
        """Whether a noun tells it: "la sortie", "la signature"."""
        features = self.verb.features
        event = any(feature.endswith("_EVENT") for feature in features)
        return event or features.isdisjoint({"VG", "VERB"})

    @property
    def weak(self) -> bool:
        """Whether the deal is only named."""
        return self.match.rule in _WEAK

    @property
    def told_with(self) -> bool:
        """Whether avec tells one of its sides."""
        return any(m.rule == "agreement.side_with" for m in self.details)

    @property
    def over(self) -> bool:
        """Whether the deal is no more, or put off."""
        return self.status in _OVER | {AgreementStatus.SUSPENDED}

    def detail(self, role: str) -> Unit | None:
        """Give the words of the first detail with *role*."""
        for match in (self.match, *self.details):
            units = match.roles.get(role)
            if units:
                return Unit(units[0].start, units[-1].end, units[0].features)
        return None


def acts_of(scene: Scene, matches: Sequence[Match]) -> Iterator[Act]:
    """Give for each deal the act that came last, with what its words say of it."""
    details: dict[int, list[Match]] = defaultdict(list)
    for match in matches:
        if match.emits in _DETAILS:
            for unit in (match.role("what"), match.role("verb")):
                if unit is not None:
                    details[_head(scene, unit).start].append(match)
    told: dict[int, list[Act]] = defaultdict(list)
    for match in matches:
        if match.emits not in _DETAILS:
            act = _act(scene, match)
            told[act.head.start].append(act)
    last: Act | None = None
    for at in sorted(told):
        acts = [act for act in told[at] if act.status is not None]
        if acts:
            starts = {at, *(act.verb.start for act in told[at])}
            starts |= {u.start for act in told[at] for u in act.nouns}
            own = tuple(m for s in sorted(starts) for m in details.get(s, ()))
            last = _with_other(scene, last, max(acts, key=_rank))
            also = tuple(attrs.evolve(act, details=own) for act in acts)
            yield attrs.evolve(last, details=own, also=also)


def _with_other(scene: Scene, before: Act | None, act: Act) -> Act:
    """Let a deal that is joined to one that is ended be ended with it.

    "Lomé a rompu l'accord de pêche ainsi que le traité signé en mai."
    """
    if before is None or not before.over or act.match.rule != "agreement.participle":
        return act
    between = [u for u in scene.units if before.head.end <= u.start < act.head.start]
    joined = any(u.features & {"ET", "QUE"} for u in between[-_JOINED:])
    apart = any("STOP" in u.features for u in between)
    object_of = before.verb.start < before.head.start
    if not joined or apart or not object_of:
        return act
    return attrs.evolve(act, status=before.status, verb=before.verb)


_JOINED: Final = 3
"""Units before a noun in which et or ainsi que join it to another."""


def _rank(act: Act) -> tuple[bool, int]:
    return not act.weak, _WEIGHT.get(act.status or AgreementStatus.NEGOTIATING, 0)


def _unit(match: Match, names: Sequence[str]) -> Unit | None:
    return next((u for name in names if (u := match.role(name)) is not None), None)


def _act(scene: Scene, match: Match) -> Act:
    verb = _unit(match, _VERB) or match.units[-1]
    what = _unit(match, _WHAT) or verb
    verb = _unit(match, _VERB) or what
    head = _head(scene, what)
    nouns = tuple(_chain(scene, head))
    status = _status(scene, match, verb)
    return Act(match, head, nouns, verb, status, _alleged(scene, verb))


def _status(scene: Scene, match: Match, verb: Unit) -> AgreementStatus | None:
    """Give how the deal stands after a match; None if that is not said to be so."""
    features = verb.features
    status = next((s for f, s in _TOLD.items() if f in features), None)
    status = status or AgreementStatus[match.emits]
    what = _unit(match, _WHAT) or verb
    if match.emits == "IN_FORCE" and "RELATIONS" in what.features:
        status = AgreementStatus.IN_FORCE
    relations = "RELATIONS" in match.units[-1].features
    if match.emits == "BROKEN" or (relations and status in _OVER):
        status = AgreementStatus.BROKEN
    if "INF" in features and _ruled(scene, verb, "DENY"):
        return None
    if "VG" not in features:
        if "PPART" not in features and is_put_off(scene, match):
            return None
        if "PPART" not in features and is_planned(scene, match):
            return AgreementStatus.ANNOUNCED
        return status if _is_real(scene, match, verb) else None
    return _told_by(scene, verb, status)


def _told_by(
    scene: Scene, verb: Unit, status: AgreementStatus
) -> AgreementStatus | None:
    """Give what the form of a verb makes of the *status* that it tells."""
    features = verb.features
    ending = not features.isdisjoint(_ENDED) or status in _OVER
    wished = "PLANNED" in features and "PROMISED" not in features
    habit = {"IMPF", "SIMPLE"} <= features and not ending
    if _denied(scene, verb) or wished:
        return None
    if habit and status is not AgreementStatus.NEGOTIATING:
        return None
    if features & {"ANNOUNCED", "FUT"} or ("PROMISED" in features and not ending):
        return AgreementStatus.ANNOUNCED
    return status


_OVER: Final = frozenset(
    {AgreementStatus.DENOUNCED, AgreementStatus.BROKEN, AgreementStatus.EXPIRED}
)


def _denied(scene: Scene, verb: Unit) -> bool:
    """Tell whether a verb is negated: "ne … que" only limits."""
    if "NE" not in verb.features:
        return False
    after = next((u for u in scene.units if u.start >= verb.end), verb)
    bare = _PAS.isdisjoint(scene.words(verb).lower().split())
    return not ("QUE" in after.features and bare)


_PAS: Final = frozenset({"pas", "plus", "jamais", "guère", "point"})


def _is_real(scene: Scene, match: Match, verb: Unit) -> bool:
    """Tell whether what a noun or a participle names took place."""
    if match.rule in _WEAK or "PPART" in verb.features:
        return True
    before = [u for u in scene.units if u.end <= verb.start][-_REACH:]
    if any(u.features & _TOWARDS for u in before[-3:]):
        return False
    if any(_UNDER_WAY <= u.features | verb.features for u in before[-2:]):
        return False
    led_by_a = any("A" in u.features for u in before[-2:])
    clause = takewhile(lambda unit: "STOP" not in unit.features, reversed(before))
    ruling = next((u.features for u in clause if "VG" in u.features), frozenset())
    return ruling.isdisjoint(_UNREAL) and not ("SAY" in ruling and led_by_a)


def _alleged(scene: Scene, verb: Unit) -> bool:
    """Tell whether an act stands in the hearsay conditional, or is an accusation."""
    if "COND" in verb.features:
        return True
    return "INF" in verb.features and _ruled(scene, verb, "ATTRIBUTE")


def _ruled(scene: Scene, verb: Unit, feature: str) -> bool:
    """Tell whether an infinitive stands under a verb with *feature*."""
    before = [u for u in scene.units if u.end <= verb.start][-_RULING:]
    return any({"VG", feature} <= u.features for u in before)


_RULING: Final = 6
"""Units before an infinitive in which the verb that rules it is looked for."""


def _chain(scene: Scene, head: Unit) -> list[Unit]:
    """Give the nouns for a deal joined by de from *head* on."""
    after = (u for u in scene.units if u.start > head.start)
    group = takewhile(lambda unit: unit.features & _GROUP, after)
    return [head, *(u for u in group if "AGREEMENT" in u.features)]


_GROUP: Final = frozenset({"AGREEMENT", "DE", "ADJ", "DEMONYM", "SUR", "DEF"})


def _head(scene: Scene, what: Unit) -> Unit:
    """Give the noun that *what* specifies: "mémorandum d'accord", "accord de trêve"."""
    before = [u for u in scene.units if u.end <= what.start]
    if not before or "DE" not in before[-1].features:
        return what
    led = dropwhile(_specifies, reversed(before[:-1]))
    noun = next((u for u in islice(led, 1) if "AGREEMENT" in u.features), None)
    return what if noun is None else _head(scene, noun)


def _specifies(unit: Unit) -> bool:
    return not unit.features.isdisjoint({"ADJ", "DEMONYM"})
