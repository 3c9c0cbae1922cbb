# SPDX-License-Identifier: MIT
"""What has become of a deal: one act for each word that is the head of one."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.agreement.heads import chain, head_of
from sahelcoop.reading.agreement.outcomes import (
    OVER,
    WEAK,
    is_object,
    is_ruled,
    told_by_noun,
    told_by_verb,
)
from sahelcoop.reading.scene import Scene

__all__ = ["Act", "acts_of"]

_WHAT: Final = ("what", "what_agreed", "what_made", "what_first")
_VERB: Final = (
    *("verb", "infinitive", "found", "bound", "agreed", "made", "again"),
    *("end", "fin", "event", "joining", "leaving", "renewal", "going", "signed"),
    *("valid", "dead", "asleep", "going_letter", "table", "study"),
)
_UNNAMED: Final = frozenset(
    {"agreed_to", "agreed_matter", "bargained", "founded", "left_it", "made_peace"}
    | {"decided_together", "in_common", "joint_body"}
)
_DETAILS: Final = frozenset(
    {"SIDE", "SUBJECT", "NAME", "CONTENT", "TOLD", "IMITATED"} | {"LAUNCHED"}
)
_TOLD: Final = {
    "EXPIRE": AgreementStatus.EXPIRED,
    "SUSPEND": AgreementStatus.SUSPENDED,
    "RENEW": AgreementStatus.RENEWED,
    "RATIFY": AgreementStatus.RATIFIED,
    "SIGN": AgreementStatus.SIGNED,
    "DISCUSS": AgreementStatus.NEGOTIATING,
    "BREAK": AgreementStatus.BROKEN,
    "LAPSE": AgreementStatus.DENOUNCED,
    "END": AgreementStatus.DENOUNCED,
}
"""What a verb makes of an agreement, whatever its rule emits."""
_WITH: Final = ("with", "along", "awarded", "bargaining", "bound", "of")
"""Rules of sides that tell the others alone."""
_WEIGHT: Final = {
    AgreementStatus.BROKEN: 6,
    AgreementStatus.DENOUNCED: 6,
    AgreementStatus.EXPIRED: 6,
    AgreementStatus.SUSPENDED: 5,
    AgreementStatus.RENEWED: 4,
    AgreementStatus.IN_FORCE: 3,
    AgreementStatus.RATIFIED: 2,
    AgreementStatus.SIGNED: 1,
}
"""Which of several acts told of one deal came last."""


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
    """What is told of the deal in the sentence, and what is denied of it."""

    @property
    def named(self) -> bool:
        """Whether a noun tells it: "la sortie", "la signature"."""
        features = self.verb.features
        event = any(feature.endswith("_EVENT") for feature in features)
        event = event or "renewal" in self.match.roles  # "la reprise"
        return event or features.isdisjoint({"VG", "VERB"})

    @property
    def unnamed(self) -> bool:
        """Whether no word tells of a deal: "d'accord pour …", "ont fondé"."""
        rule = self.match.rule.removeprefix("agreement.")
        return rule in _UNNAMED or "what_agreed" in self.match.roles

    @property
    def weak(self) -> bool:
        """Whether the deal is only named."""
        return self.match.rule in WEAK

    @property
    def framed(self) -> bool:
        """Whether no rule but the turn of its clause tells it."""
        return self.match.rule.startswith("agreement.frame_")

    @property
    def merely(self) -> bool:
        """Whether it is no more than implied that the deal is in force."""
        lasting = self.match.rule == "agreement.frame_lasting"
        in_force = self.status is AgreementStatus.IN_FORCE
        return self.framed and in_force and not lasting

    @property
    def told_with(self) -> bool:
        """Whether only its other sides are told with it: avec, comme, "le lie à"."""
        partner = {f"agreement.side_{how}" for how in _WITH}
        ours = "ACTIVE" in self.verb.features
        return any(
            m.rule in partner
            and (m.rule != "agreement.side_bound" or (ours and "one" not in m.roles))
            for m in self.details
        )

    @property
    def over(self) -> bool:
        """Whether the deal is no more, or put off."""
        return self.status in OVER | {AgreementStatus.SUSPENDED}

    def detail(self, role: str, after: int = 0) -> Unit | None:
        """Give the words of the first detail with *role* from *after* on."""
        for match in (self.match, *self.details):
            units = match.roles.get(role)
            if units and units[0].start >= after:
                return Unit(units[0].start, units[-1].end, units[0].features)
        return None


def acts_of(scene: Scene, matches: Sequence[Match]) -> Iterator[Act]:
    """Give for each deal the act that came last, with what its words say of it."""
    details: dict[int, list[Match]] = defaultdict(list)
    for match in matches:
        if match.emits in _DETAILS:
            for unit in map(match.role, ("what", "what_made", "verb", "agreed")):
                if unit is not None:
                    details[head_of(scene, unit).start].append(match)
    told: dict[int, list[Act]] = defaultdict(list)
    for match in matches:
        if match.emits not in _DETAILS:
            act = _act(scene, match)
            other = (
                match.rule == "agreement.left_relative"
            )  # "la sortie de A de B, que C …"
            told[act.verb.start if other else act.head.start].append(act)
    for at in sorted(told):
        if any(_holds(act, told) for act in told[at]):
            continue  # "ont convenu d'étendre leur accord": that one
        acts = _standing(told[at])
        if acts:
            starts = {at, *(act.verb.start for act in told[at])}
            starts |= {u.start for act in told[at] for u in act.nouns}
            found = (m for s in sorted(starts) for m in details.get(s, ()))
            own = tuple(sorted(found, key=_end))
            last = max(acts, key=_rank)
            also = tuple(attrs.evolve(act, details=own) for act in told[at])
            yield attrs.evolve(last, details=own, also=also)


def _holds(act: Act, heads: Collection[int]) -> bool:
    """Tell whether what parties agree to do is to deal with a deal that is told."""
    matter = act.match.roles.get("subject", ()) if act.unnamed else ()
    return any(unit.start == head for unit in matter[1:] for head in heads)


def _standing(acts: Sequence[Act]) -> list[Act]:
    """Give the acts that tell how a deal stands.

    To name one that is said not to be signed puts none in force.
    """
    unmade = any(a.status is None and a.verb.features & _MAKING for a in acts)
    told = [a for a in acts if a.status is not None and not (unmade and a.weak)]
    ruled = any(not (a.weak or a.framed) and a.match.rule not in _BESIDE for a in told)
    standing = all(a.merely for a in told if a.framed)
    ruled = ruled or (standing and any(not a.framed for a in told))
    told = [a for a in told if not (ruled and a.framed)]
    return _without_binding(told)


def _without_binding(acts: Sequence[Act]) -> list[Act]:
    """Leave out that a deal only links its sides where more is told of it."""
    more = [a for a in acts if not {"BIND", "PPRES"} <= a.verb.features]
    strong = [a for a in more if not a.weak]
    return more if strong else list(acts)


_BESIDE: Final = frozenset(
    f"agreement.{how}"
    for how in ("binds", "bound", "fronted_bound", "participle", "fronted")
)
"""Rules beside which the turn of the clause may still tell more of a deal."""
_MAKING: Final = frozenset({"EXIST", "SIGN", "RATIFY"})


def _end(match: Match) -> int:
    return match.end


def _rank(act: Act) -> tuple[bool, bool, bool, int]:
    """Rank what was done over what is to come, and a verb over a participle.

    "Dénoncé en mai, il a repris", "le pacte paraphé en mai sera ratifié"
    """
    status = act.status or AgreementStatus.NEGOTIATING
    named = {"PPART"} == act.verb.features & {"BIND", "PPART", "VG"}
    led = any("QUI" in unit.features for unit in act.match.units)
    named = named or (led and "BIND" in act.verb.features)  # "le pacte qui lie …"
    weight = _WEIGHT.get(status, 0)
    return not act.weak, weight > 0, not named, weight


def _unit(match: Match, names: Sequence[str]) -> Unit | None:
    return next((u for name in names if (u := match.role(name)) is not None), None)


def _act(scene: Scene, match: Match) -> Act:
    verb = _unit(match, _VERB) or match.units[-1]
    what = _unit(match, _WHAT) or verb
    verb = _unit(match, _VERB) or what
    head = head_of(scene, what)
    nouns = tuple(chain(scene, _antecedent(match, head)))
    status = _status(scene, match, verb)
    return Act(match, head, nouns, verb, status, _alleged(scene, match, verb))


def _antecedent(match: Match, head: Unit) -> Unit:
    """Give the noun that "celui" takes up, else the *head* itself."""
    if "THAT" not in head.features:
        return head
    before = (u for u in match.units if u.start < head.start)
    return next((u for u in before if "AGREEMENT" in u.features), head)


def _status(scene: Scene, match: Match, verb: Unit) -> AgreementStatus | None:
    """Give how the deal stands after a match; None if that is not said to be so."""
    features = verb.features
    status = next((s for f, s in _TOLD.items() if f in features), None)
    if status is None or match.emits == "NEGOTIATING":
        status = AgreementStatus[match.emits]
    if features >= {"BARGAIN", "HAVE", "PASSIVE"}:  # "une trêve avait été négociée"
        status = AgreementStatus.SIGNED
    if match.rule == "agreement.agreed_to_sign" and any(
        "FINALISE" in unit.features for unit in match.units
    ):  # "ont convenu de finaliser un projet d'accord"
        status = AgreementStatus.NEGOTIATING
    if match.rule == "agreement.to_finish":
        return None if _is_denied(scene, match) else AgreementStatus.NEGOTIATING
    what = _unit(match, _WHAT) or verb
    if match.emits == "IN_FORCE" and "RELATIONS" in what.features:
        status = AgreementStatus.IN_FORCE
    relations = "RELATIONS" in what.features
    if match.emits == "BROKEN" or (relations and status in OVER):
        status = AgreementStatus.BROKEN
    named = match.rule == "agreement.standing"
    if (named or "PASSIVE" in features) and is_object(scene, what):
        return None
    if features.isdisjoint({"VG", "AUX"}):
        return told_by_noun(scene, match, verb, status)
    told = told_by_verb(scene, verb, status)
    again = told is AgreementStatus.ANNOUNCED and "RATIFY" in features
    return None if again and match.rule in _TAKEN_UP else told


def _is_denied(scene: Scene, match: Match) -> bool:
    """Tell whether "ne" stands right before a match: "ne se sont pas réunis pour"."""
    before = [u for u in scene.units if u.end <= match.start][-2:]
    return any("NE" in unit.features for unit in before)


_TAKEN_UP: Final = frozenset({"agreement.other_text", "agreement.taken_up"})
"""Rules for a deal told before; that it "doit encore être ratifié" is no news of it."""


def _alleged(scene: Scene, match: Match, verb: Unit) -> bool:
    """Tell whether an act stands in the hearsay conditional, or is an accusation."""
    soon = match.rule == "agreement.about_to_sign"
    if "COND" in verb.features or (soon and "COND" in match.units[0].features):
        return True
    return "INF" in verb.features and is_ruled(scene, verb, "ATTRIBUTE")
