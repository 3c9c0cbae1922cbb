# SPDX-License-Identifier: MIT
"""People told in one sentence, whom the next one says killed: "ils ont été abattus"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Harm, Toll
from sahelcoop.model.quantities import UNSPECIFIED, Quantity
from sahelcoop.reading.attack.counted import group_of, is_one, noun_of, stated_count
from sahelcoop.reading.attack.settings import Setting
from sahelcoop.reading.attack.sites import site_of
from sahelcoop.reading.clauses import Lead, lead_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["AGAIN", "note_people", "people_again", "put_before", "tolls_again"]

AGAIN: Final = "attack.people_again"
_THEY: Final = frozenset({"ils", "elles", "tous", "toutes"})
_ONE: Final = frozenset({"il", "elle"})
_SHE: Final = frozenset({"elle", "elles", "toutes"})
_GENDERS: Final = frozenset({"F", "M"})
_PEOPLE: Final = frozenset({"PEOPLE_NP", "FIGHTERS", "PERSON", "ROLE", "UNNAMED"})
_HARMS: Final = (
    ("KILL", Harm.KILLED),
    ("WOUND", Harm.WOUNDED),
    ("ABDUCT", Harm.CAPTURED),
)
_LIGHT: Final = frozenset({"ADVERB", "CLITIC", "COMMA", "DATE"})
_LASTING: Final = frozenset({"IMPF", "PRES"})
"""Tenses of what was going on then, or of where they are missed now."""
_OVER: Final = frozenset({"COMPOUND", "PASSIVE"})


def note_people(scene: Scene) -> None:
    """Keep the people whom a sentence is about: its subject, or else the first told."""
    told = [u for u in scene.units if u.features & _PEOPLE]
    if told:
        bare = (u for u in told if lead_of(scene.units, u) is Lead.BARE)
        people = next(bare, told[0])
        scene.cast.last_told = scene.units, people, scene.utterance.number


def people_again(scene: Scene) -> Iterator[Match]:
    """Give the passives of which a pronoun for those people is the subject."""
    last = scene.cast.last_told
    hurt = scene.cast.last_hurt
    if last is None or scene.utterance.number - last[2] != 1:
        return
    if hurt is not None and hurt[2] == last[2]:
        return
    for at, unit in enumerate(scene.units):
        they = unit.features & {"PRONOUN", "WHOLE"}
        verb = _verb_of(scene.units[at + 1 :]) if they else None
        if verb is None or not _means(scene, unit, last[1]):
            continue
        others = [u for u in scene.units[:at] if u.features & _PEOPLE]
        if not any(_means(scene, unit, u) for u in others):
            roles = {"again": (unit,), "verb": (verb,), "again_of": (last[1],)}
            yield Match(AGAIN, "ATTACK", (unit, verb), roles)
            return


def _verb_of(after: Sequence[Unit]) -> Unit | None:
    """Give what is said of a pronoun right before it, if that is a violent passive."""
    rest = after[len(list(takewhile(lambda u: u.features & _LIGHT, after))) :]
    told = rest[0].features if rest else frozenset[str]()
    harms = any(harm in told for harm, _ in _HARMS)
    return rest[0] if harms and {"VG", "PASSIVE"} <= told else None


def _means(scene: Scene, pronoun: Unit, people: Unit) -> bool:
    """Tell whether a pronoun may stand for people, by number and gender."""
    word = scene.words(pronoun).lower()
    gender = people.features & _GENDERS
    agrees = not gender or ("F" if word in _SHE else "M") in gender
    return agrees and word in (_ONE if is_one(people) else _THEY)


def tolls_again(scene: Scene, match: Match) -> Iterator[Toll]:
    """Say who and how many those are of whom only a pronoun is told."""
    (people,), (verb,) = match.roles["again_of"], match.roles["verb"]
    quantity = stated_count(scene, people)
    if quantity == UNSPECIFIED and is_one(people):
        quantity = Quantity.exact(1)
    harm = next(harm for feature, harm in _HARMS if feature in verb.features)
    yield Toll(harm, quantity, noun_of(scene, people), group_of(people))


def put_before(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Fill in when and where they were told to be, if their own sentence says nothing.

    "Cinq bergers rentraient samedi du marché de Ber. Ils ont été abattus."
    """
    last = scene.cast.last_told
    if match.rule != AGAIN or last is None:
        return
    units = last[0]
    verb = next((u.features for u in units if "VG" in u.features), frozenset[str]())
    if verb and (verb.isdisjoint(_LASTING) or verb & _OVER):
        return
    if "date" not in sheet.fields:
        scene.put_first_date((u for u in units if "DATE" in u.features), sheet)
    place = Setting(scene.over(units), units).town() or _home(units)
    if place is not None and "places" not in sheet.fields:
        sheet.put("places", (scene.place(place),), place, rule="place.again")


def _home(units: Sequence[Unit]) -> Unit | None:
    """Give the town that a sentence is about: "le village de Ber pleure ses morts"."""
    sites = (site_of(u) for u in units if lead_of(units, u) is Lead.BARE)
    return next((site for site in sites if site is not None), None)
