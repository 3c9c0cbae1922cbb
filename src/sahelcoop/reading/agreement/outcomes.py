# SPDX-License-Identifier: MIT
"""What has come of a deal by the form of what tells it: done, to come, none."""

from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.mentions import DateTemplate
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.scene import Scene

__all__ = ["OVER", "WEAK", "is_object", "is_ruled", "told_by_noun", "told_by_verb"]

OVER: Final = frozenset(
    {AgreementStatus.DENOUNCED, AgreementStatus.BROKEN, AgreementStatus.EXPIRED}
)
WEAK: Final = frozenset(
    {"agreement.standing", "agreement.framework", "agreement.known"}
)
"""Rules by which a deal is only named."""
_UNREAL: Final = frozenset(
    {"NE", "PLANNED", "PLAN", "COND", "ASK", "DENY", "LIFT", "POSTPONE", "SUSPEND"}
)
"""Verbs and forms under which what a noun names is none."""
_TOWARDS: Final = frozenset({"POUR", "VERS", '"vue"', "NO", '"autorisation"'})
_UNDER_WAY: Final = frozenset({"RESTORE_EVENT", "DANS"})
"""What is a step in a restoring is none yet."""
_ENDED: Final = frozenset({"END", "SUSPEND", "LEAVE"})
_REACH: Final = 24
"""Units before a noun in which the verb that rules it is looked for."""


def told_by_noun(
    scene: Scene, match: Match, verb: Unit, status: AgreementStatus
) -> AgreementStatus | None:
    """Give what the words around a noun or a participle make of the *status*."""
    noun = "PPART" not in verb.features
    if (noun and _is_put_off(scene, match)) or not _is_real(scene, match, verb):
        return None
    agreed = "SIGN_EVENT" in verb.features and is_ruled(scene, verb, "AGREE")
    to_come = noun and (agreed or _is_planned(scene, match))
    return AgreementStatus.ANNOUNCED if to_come else status


def told_by_verb(
    scene: Scene, verb: Unit, status: AgreementStatus
) -> AgreementStatus | None:
    """Give what the form of a verb makes of the *status* that it tells."""
    features = verb.features
    ending = not features.isdisjoint(_ENDED) or status in OVER
    wished = "PLANNED" in features and "PROMISED" not in features
    ongoing = {"IMPF", "SIMPLE"} <= features and not ending
    habit = ongoing and not _is_narrated(scene, verb)
    if _denied(scene, verb) or wished:
        return None
    if habit and status is not AgreementStatus.NEGOTIATING:
        return None
    lasting = "SIMPLE" in features and features & {"IMPF", "PRES"}
    if lasting and status is AgreementStatus.EXPIRED and "EXIST" not in features:
        return None  # "qui arrive à échéance en juin"
    to_come = "COND" in features and features.isdisjoint({"ACTIVE", "HAVE"})
    if to_come and status is not AgreementStatus.NEGOTIATING:
        return AgreementStatus.ANNOUNCED  # "assure que le pacte serait signé en mai"
    if features & {"ANNOUNCED", "FUT"} or ("PROMISED" in features and not ending):
        return AgreementStatus.ANNOUNCED
    return status


def _is_narrated(scene: Scene, verb: Unit) -> bool:
    """Tell whether the imperfect tells what was done on a day: "le 3, ils signaient".

    The day stands in the clause: at its head, or right after the verb.
    """
    before = [u for u in scene.units if u.end <= verb.start]
    after = [u for u in scene.units if u.start >= verb.end][:_BESIDE]
    clause = takewhile(lambda u: u.features.isdisjoint(_CLAUSE), reversed(before))
    beside = takewhile(lambda u: u.features.isdisjoint(_CLAUSE), after)
    days = (getattr(u.value, "value", None) for u in (*clause, *beside))
    told = (day for day in days if isinstance(day, DateTemplate))
    return any(day.day is not None or day.from_event for day in told)


_CLAUSE: Final = frozenset({"VG", "STOP", "SEMICOLON", "QUI", "QUE", "DEPUIS"})
_BESIDE: Final = 4
"""Units after a verb in which the day stands on which something was done."""


def is_object(scene: Scene, what: Unit) -> bool:
    """Tell whether a deal is the object of an infinitive, and no subject.

    "Le projet de loi visant à ratifier l'accord a été adopté"
    """
    before = [u.features for u in scene.units if u.end <= what.start][-2:]
    return len(before) > 1 and "INF" in before[0] and "DET" in before[1]


def is_ruled(scene: Scene, verb: Unit, feature: str) -> bool:
    """Tell whether an infinitive stands under a verb with *feature*."""
    before = [u for u in scene.units if u.end <= verb.start][-_RULING:]
    return any({"VG", feature} <= u.features for u in before)


_RULING: Final = 6
"""Units before an infinitive in which the verb that rules it is looked for."""


def _denied(scene: Scene, verb: Unit) -> bool:
    """Tell whether a verb is negated: "ne … que" only limits."""
    if "NE" not in verb.features or "SURVIVE" in verb.features:
        return False  # "n'a pas survécu" tells an end
    words = scene.words(verb).lower().split()
    if "EXIST" in verb.features and "plus" in words:
        return False
    after = next((u for u in scene.units if u.start >= verb.end), verb)
    bare = _PAS.isdisjoint(words)
    return not ("QUE" in after.features and bare)


_PAS: Final = frozenset({"pas", "plus", "jamais", "guère", "point"})


def _is_real(scene: Scene, match: Match, verb: Unit) -> bool:
    """Tell whether what a noun or a participle names took place."""
    renewal = match.rule == "agreement.restored" and "renewal" in match.roles
    if match.rule in WEAK or ("PPART" in verb.features and not renewal):
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


def _is_planned(scene: Scene, match: Match) -> bool:
    """Tell whether what a noun names is planned: "la signature de l'accord est prévue".

    The noun is the subject of the verb when nothing parts them.
    """
    inside = {scene.words(u).lower() for u in match.units}
    if inside & _SOON:
        return True
    told = list(_predicate(scene, match))
    verb = next((f for f in told if "VG" in f), _NOTHING)
    if any('"effet"' in features for features in told):
        return False  # "la dénonciation prendra effet en mai"
    provides = verb >= {"PROVIDE", "ACTIVE"}  # "le contrat prévoit dix radars"
    return not provides and "SIGN" not in verb and not verb.isdisjoint(_COMING)


def _is_put_off(scene: Scene, match: Match) -> bool:
    """Tell whether what a noun names is put off or denied: "n'est pas en vue"."""
    told = list(_predicate(scene, match))
    verb = next((f for f in told if "VG" in f), _NOTHING)
    denied = any("NE" in one and {"AUX", "BE"} <= two for one, two in pairwise(told))
    denied = denied or any({"VG", "NE", "BE", "PASSIVE"} <= one for one in told)
    return denied or "POSTPONE" in verb


def _predicate(scene: Scene, match: Match) -> Iterator[frozenset[str]]:
    """Give the features of what follows *match* in its clause."""
    end = max(units[-1].end for units in match.roles.values())
    after = (u.features for u in scene.units if u.start >= end)
    return takewhile(lambda features: features.isdisjoint(_PARTING), after)


_NOTHING: Final = frozenset[str]()


_PARTING: Final = frozenset({"STOP", "COMMA", "QUI", "QUE", "SEMICOLON"})
_SOON: Final = frozenset({"prochaine", "imminente", "future", "prochain", "imminent"})
_COMING: Final = frozenset({"PLAN", "AWAIT", "FUT", "ANNOUNCED", "PLANNED"})
