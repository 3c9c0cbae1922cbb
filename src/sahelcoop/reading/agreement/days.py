# SPDX-License-Identifier: MIT
"""The dates in the clause of an act that may be its own."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.mentions import PeriodTemplate
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.scene import Scene

__all__ = ["days_of"]

_REACH: Final = 24
"""Units around an act in which its date is looked for."""
_BACKWARDS: Final = 2
"""How much farther a date before an act counts: French tells it after more often."""


def days_of(scene: Scene, act: Act) -> list[Unit]:
    """Give the dates that may be the act's own, the nearest first."""
    units = scene.units
    at = next(n for n, u in enumerate(units) if u.end > act.verb.start)
    led = any(_leads(scene, u) for u in units[max(0, at - 2) : at])
    named = act.named and not led
    reported = "SIMPLE" in act.verb.features and "FUT" not in act.verb.features
    done = act.over or act.match.rule in _BEGUN
    told = done and (named or reported or "INF" in act.verb.features)
    doing = _TELLING if told else _PROCEEDING
    if act.named and any("PAR" in u.features for u in units[max(0, at - 2) : at]):
        doing = _ANY  # "la visite s'est achevée lundi par la signature"
    clause = takewhile(lambda u: not u.features & _ENDING, reversed(units[:at]))
    if any('"où"' in u.features for u in clause):
        doing = _ANY  # "il était lundi à Lomé, où un pacte a été signé"
    own = act.match.start <= act.verb.start
    end = act.match.end if own else act.verb.end
    found = list(_after(units, at, act.head, within=end, crossing=named))
    if not any(_is_after(scene, u) for u in units[max(0, at - 2) : at]):
        found += [(d + _BACKWARDS, u) for d, u in _before(units, at, doing)]
    if done and not found and not named:
        found = list(_of_announcement(units, at))
    ranked = sorted(found, key=lambda ranked: ranked[0])
    dates = (u for _, u in ranked if not _of_signing(scene, act, u))
    return [u for u in dates if not _of_other(scene, act, u)]


def _of_signing(scene: Scene, act: Act, date: Unit) -> bool:
    """Tell the day on which a deal now over was made: "signé en 2019, il a vécu"."""
    between = [u.features for u in scene.units if act.head.end <= u.start < date.start]
    made = any({"PPART", "SIGN"} <= f and "VG" not in f for f in between)
    return act.over and made and date.end <= act.verb.start


def _of_other(scene: Scene, act: Act, date: Unit) -> bool:
    """Tell whether a date names something: "dénoncer l'accord du 3 mai".

    "Du 3 au 5 mai" tells how long something lasts.
    """
    if isinstance(getattr(date.value, "value", None), PeriodTemplate):
        return False
    after = next((u.features for u in scene.units if u.start >= date.end), _NONE)
    if {"VG", "INF", "AUX"} <= after:
        return True  # "un mois après avoir signé"
    return _opens_with_of(scene, date) and _names(scene, act, date)


def _opens_with_of(scene: Scene, date: Unit) -> bool:
    return scene.words(date).lower().startswith(("du ", "de ", "d'", "d’"))


def _names(scene: Scene, act: Act, date: Unit) -> bool:
    """Tell whether "du 3 mai" belongs to the noun before it."""
    before = [u.features for u in scene.units if u.end <= date.start][-2:]
    if not before or "INF" in before[-1]:
        return False  # "du 3 mai" at the head of a sentence, "à compter du 3 mai"
    if date.start > act.head.start:
        past = act.over and date.end <= act.verb.start  # "le pacte de mai, auquel …"
        return past or act.verb.start < act.head.start
    noun = before if "ADJ" in before[-1] else before[-1:]
    if date.start > act.verb.start:
        return any("AGREEMENT" in features for features in noun)
    return all(features.isdisjoint({"AGREEMENT", "TALKS"}) for features in noun)


def _leads(scene: Scene, unit: Unit) -> bool:
    """Tell whether *unit* leads to a noun that is no subject: "après la rupture"."""
    return bool(unit.features & {"PREP", "DURATION"}) or _is_after(scene, unit)


def _is_after(scene: Scene, unit: Unit) -> bool:
    """Tell what leads to something that was before: "un mois après"."""
    return "AFTER" in unit.features or scene.words(unit).lower().endswith("après")


def _after(
    units: Sequence[Unit], at: int, head: Unit, *, within: int, crossing: bool
) -> Iterator[tuple[int, Unit]]:
    """Give the dates after an act in its clause; "l'accord de mai" tells none.

    What a noun names may be the subject of a verb: *crossing*. *within* is where the
    words that tell the act end.
    """
    deals = False
    for n in range(at + 1, min(len(units), at + 1 + _REACH)):
        unit = units[n]
        deals = deals or (n > at + 1 and "AGREEMENT" in units[n - 1].features)
        inside = deals or unit.start > head.end
        if unit.end <= within and "DATE" not in unit.features:
            continue
        if crossing and "VG" in unit.features:
            crossing = False
        elif unit.features & _BREAKS or (
            {"AUX", "FIN"} <= unit.features and not crossing
        ):
            return
        verbal = {"VG", "AUX", "AGREEMENT"} & unit.features  # "un traité"
        participle = "PPART" in unit.features and not verbal
        held = "HOLD" in unit.features  # "lors d'une cérémonie tenue lundi"
        held = held or "EN" in units[n - 1].features  # "en vue de"
        if inside and participle and not held and units[at].start <= head.start:
            return
        since = "SINCE" in unit.features and units[at].start <= head.start
        since = since and "BIND" not in units[at].features
        past = n - 1 > at and _is_of_another(units[n - 1])
        if "DATE" in unit.features and not (
            inside and (since or past or _of(units, n))
        ):
            yield n - at, unit


def _of_announcement(units: Sequence[Unit], at: int) -> Iterator[tuple[int, Unit]]:
    """Give the day on which it is announced, told after it: "…, a annoncé lundi X".

    What is told in the present is done by saying it: "Lomé met fin …, a dit X lundi".
    """
    clause = list(takewhile(lambda u: "STOP" not in u.features, units[at + 1 :]))
    verbs = [n for n, u in enumerate(clause) if "VG" in u.features]
    for n in verbs[:1]:
        saying = {"PRES", "SIMPLE"} <= units[at].features and "SAY"
        announcing = {saying or "ANNOUNCE", "ACTIVE"} <= clause[n].features
        if n and announcing and "COMMA" in clause[n - 1].features:
            after = enumerate(clause[n + 1 : n + 1 + _SAID])
            yield from ((n + m, u) for m, u in after if "DATE" in u.features)


_SAID: Final = 8
"""Units after "a annoncé" in which its day stands."""


def _is_of_another(unit: Unit) -> bool:
    """Tell whether a participle that tells no deal has the date after it."""
    return "PPART" in unit.features and unit.features.isdisjoint(_DEALT)


_DEALT: Final = frozenset({"VG", "NOUN", "SIGN", "RATIFY", "RENEW", "END", "HOLD"})


def _of(units: Sequence[Unit], n: int) -> bool:
    return "DE" in units[n - 1].features


def _before(
    units: Sequence[Unit], at: int, doing: frozenset[str]
) -> list[tuple[int, Unit]]:
    """Give the dates before an act in its clause.

    The date on which something is said is not that of what is said, unless the verb is
    one of *doing* it: "Lomé a annoncé lundi son retrait". Nor is that of another verb.
    """
    found: list[tuple[int, Unit]] = []
    for n in range(at - 1, max(-1, at - 1 - _REACH), -1):
        unit = units[n]
        verb = unit.features if "VG" in unit.features else frozenset[str]()
        if verb & doing:
            doing = _NONE
        elif "QUE" in unit.features and doing is _TELLING:
            continue  # "Lomé a annoncé lundi qu'il quittait le pacte"
        elif unit.features & (_BREAKS | {"SELON"}):
            return [] if verb else found
        if "DATE" in unit.features and not _is_of(units[n - 1 : n], doing):
            found.append((at - n, unit))
    return found


def _is_of(before: Sequence[Unit], doing: frozenset[str]) -> bool:
    """Tell whether a date is that of the verb or the participle right *before* it."""
    for unit in before:
        said = {"VG", "SAY"} <= unit.features and not unit.features & doing
        done = {"PPART", "SIGN"} <= unit.features and "VG" not in unit.features
        if said or done:
            return True
    return False


_BEGUN: Final = frozenset({"agreement.restored", "agreement.joint_force"})
"""Rules for what is done by announcing it, as an end is."""
_BREAKS: Final = frozenset({"STOP", "VG", "QUI", "QUE", "SEMICOLON"})
_NONE: Final = frozenset[str]()
_ENDING: Final = frozenset({"STOP", "VG", "SEMICOLON"})
_ANY: Final = frozenset({"VG"})
_PROCEEDING: Final = frozenset({"ALLOW", "PROCEED", "WITNESS", "REACH"})
_TELLING: Final = _PROCEEDING | {"ANNOUNCE", "CAUSE", "DECIDE", "SAY"}
"""Verbs by which a state does what it tells; "a fait savoir" is one."""
