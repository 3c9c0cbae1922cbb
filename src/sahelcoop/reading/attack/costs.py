# SPDX-License-Identifier: MIT
"""Drafts of what only a toll tells of an attack."""

from collections.abc import Sequence
from itertools import dropwhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.attack import AttackKind
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.attack.acts import episode
from sahelcoop.reading.attack.days import is_particular
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.relatives import participle_clause, where_clause
from sahelcoop.reading.attack.retold import is_again
from sahelcoop.reading.attack.revisions import is_earlier, is_outdated
from sahelcoop.reading.attack.settings import Setting
from sahelcoop.reading.attack.settled import is_wide
from sahelcoop.reading.attack.sharing import Count, adds_to
from sahelcoop.reading.attack.targets import target_of
from sahelcoop.reading.attack.tellings import Telling
from sahelcoop.reading.attack.totals import compared
from sahelcoop.reading.attack.turns import are_counted_again, goes_back, opens_anew
from sahelcoop.reading.attack.warlike import is_warlike
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.events import certainty
from sahelcoop.reading.scene import Scene, capitals

__all__ = ["cost_of", "is_loss", "part_of"]

_OF_PLACE: Final = 3
"""Units from a count on to the place that the dead are of: "blessés de Ber"."""
_VICTIMS: Final = frozenset({"DEAD", "HURT", "GONE"})
_GIVING: Final = frozenset({"ATTACK_EVENT", "BATTLE_EVENT", "EXPLOSIVE", "KILL"})
"""What tells how people came by their wounds."""
_LATER: Final = frozenset({"CARE", "HURT", "ORDINAL", "OTHER"})
"""What tells that those who die of wounds are some of the wounded."""
_NOW: Final = frozenset({"désormais", "maintenant"})
_RAISED: Final = 3
"""Most units from the verb to what a toll has come to."""
_OPENS: Final = frozenset({"QUI", "SUBORDINATE", "WHEN"})
_WOUNDS: Final = 6
"""Most units from dying to the wounds that one dies of."""


def cost_of(scene: Scene, count: Count) -> Episode:
    """Make a draft of a toll; a report without a verb is one of an attack too."""
    sheet = Sheet(scene.quote, count.match.rule)
    sheet.cite("record", count.match)
    sheet.put("kind", AttackKind.ATTACK, count.match)
    sheet.put("certainty", certainty(count.match, scene), count.match)
    sheet.put("tolls", (count.toll,), count.unit)
    target = count.match.role("target")
    if target is not None:
        sheet.put("targets", (target_of(scene, target),), target)
    sentence = sentence_of(scene.units, count.unit.start)
    verb = count.match.role("verb")
    told = part_of(sentence, count.unit)
    words = scene.words(Unit(told[0].start, told[-1].end, frozenset()))
    earlier = is_earlier(words) or is_outdated(words, scene.document.text)
    earlier = earlier and count.match.rule != "attack.revised"
    ranked = count.match.rule == "attack.lost" and "ROLE" in count.unit.features
    none = count.toll.quantity.high == 0
    mere = earlier or none or ranked or _is_aftermath(scene, sentence)
    # "un général est mort lundi à Gao": perhaps of illness
    telling = Telling.COST if mere else _put_scene(scene, count, sheet, told)
    site = _site_of(sheet) if telling is Telling.COST else None
    _put_home(scene, count, sheet)
    revises = any("TOLL" in u.features for u in sentence)
    revises = revises or count.match.rule.startswith("attack.revised")
    return episode(scene, sheet, telling).but(
        site=site,
        warlike=is_warlike(scene, sentence, count, placed=site is not None),
        anew=not revises and opens_anew(scene, sentence, count.unit),
        known=are_counted_again(sentence, [count.unit]),
        known_victim=is_again(count.unit),
        flashback=verb is not None and goes_back(sentence, verb),
        earlier_count=earlier,
        adds=adds_to(scene, count),
        revises=revises,
        raised=_is_raised(scene, sentence, count),
    )


def _is_raised(scene: Scene, sentence: Sequence[Unit], count: Count) -> bool:
    """Tell a figure to which a toll has come: "il s’est alourdi à douze morts"."""
    before = [u for u in sentence if u.end <= count.unit.start][-_RAISED:]
    now = (scene.words(u).lower() in _NOW for u in before)
    return any({"VG", "RISE"} <= u.features for u in before) or any(now)


def _put_home(scene: Scene, count: Count, sheet: Sheet) -> None:
    """Say where that was of which the dead or wounded are: "les dix blessés de Ber"."""
    after = [u for u in scene.units if u.start >= count.unit.end][:_OF_PLACE]
    if len(after) < _OF_PLACE or "places" in sheet.fields:
        return
    noun, of, name = after
    named = "PLACE" in name.features or capitals(after, _OF_PLACE - 1) > 0
    told = bool(noun.features & _VICTIMS) and "DE" in of.features
    if told and named and "STATE" not in name.features:
        sheet.put("places", (scene.place(name),), name, rule="place.of_people")


def part_of(sentence: tuple[Unit, ...], unit: Unit) -> tuple[Unit, ...]:
    """Give the part between semicolons: "un premier bilan …; il est de quatre"."""
    ends = [u.start for u in sentence if "SEMICOLON" in u.features]
    first = max((end for end in ends if end < unit.start), default=-1)
    last = min((end for end in ends if end > unit.start), default=sentence[-1].end)
    return tuple(u for u in sentence if first < u.start < last)


def _put_scene(
    scene: Scene, count: Count, sheet: Sheet, sentence: tuple[Unit, ...]
) -> Telling:
    """Say when and where, if no other verb is told; with both it is an attack."""
    clause = participle_clause(sentence, count.unit)
    alone = clause or _is_told_alone(count, sentence)
    if not alone or any(compared(scene, sentence)):
        return Telling.COST
    colon = any("COLON" in u.features for u in sentence if u.end <= count.unit.start)
    setting = Setting(scene, sentence if colon else clause or sentence)
    setting.date(count.unit, sheet)
    setting.places(count.unit, sheet, frozenset({count.unit.start}))
    if "places" not in sheet.fields and _is_later(scene, count.match.role("verb")):
        sheet.fields.pop("date", None)
    whole = sentence_of(scene.units, count.unit.start)
    Setting(scene, whole).put_again(count.unit, sheet)
    date = sheet.fields.get("date")
    lost = Draft(sheet.fields, sheet.sources, scene.utterance.number)
    once = date and (is_particular(date.edtf) or is_loss(scene, count, lost))
    if once and "places" in sheet.fields:
        return Telling.NAMED
    return Telling.COST


def _site_of(
    sheet: Sheet,
) -> tuple[tuple[Place, ...], tuple[Evidence, ...]] | None:
    """Give the town beside a toll, which an attack told before may not share."""
    places = sheet.fields.pop("places", None)
    if not places or any(map(is_wide, places)):
        return None
    return places, sheet.sources["places"]


def _is_later(scene: Scene, verb: Unit | None) -> bool:
    """Tell who died of wounds, on a day after that of the attack."""
    if verb is None or "DIE" not in verb.features:
        return False
    after = [u.features for u in scene.units if u.start >= verb.end][:_WOUNDS]
    return any("WOUND_NOUN" in f for f in after) or "succomb" in scene.words(verb)


def _is_aftermath(scene: Scene, sentence: Sequence[Unit]) -> bool:
    """Tell of dying of wounds, and not where or of what: "a succombé à l’hôpital"."""
    told = frozenset[str]().union(*(u.features for u in sentence))
    elsewhere = bool(told & _LATER) or "PLACE" not in told
    later = any(_is_later(scene, unit) for unit in sentence)
    dead = any({"VG", "DIE"} <= unit.features for unit in sentence)
    later = later or (dead and "CARE" in told)
    return later and elsewhere and told.isdisjoint(_GIVING)


def _is_told_alone(count: Count, sentence: tuple[Unit, ...]) -> bool:
    """Tell whether the first verb of the sentence, or of a clause with où, is of it."""
    before = [u for u in sentence if u.end <= count.unit.start]
    colon = max((u.end for u in before if "COLON" in u.features), default=0)
    clause = where_clause(sentence, count.unit.start)
    told = sentence if clause is None else clause.units
    verbs = [u for u in told if "VG" in u.features and u.start >= colon]
    verbs = list(dropwhile(_is_of_telling, verbs))
    verbs = [v for v in verbs if not _is_aside(told, count.unit, v)]
    return not verbs or verbs[0] == count.match.role("verb")


def _is_aside(told: Sequence[Unit], who: Unit, verb: Unit) -> bool:
    """Tell a verb of a clause that goes on from the toll: "alors qu’il passait"."""
    between = (u for u in told if who.end <= u.start < verb.start)
    return any(u.features & _OPENS for u in between)


def is_loss(scene: Scene, count: Count, cost: Draft) -> bool:
    """Tell what a force lost at one place: "l'an dernier, elle a perdu six hommes à X".

    Such a loss is one battle, though only its year is told; so is what a clause says
    of a town: "X, où six soldats ont péri en 2019".
    """
    places = cost.get("places") or ()
    force = count.match.role("target")
    lost = count.match.role("verb_lost") is not None and force is not None
    sentence = sentence_of(scene.units, count.unit.start)
    lost = lost or where_clause(sentence, count.unit.start) is not None
    return lost and bool(places) and not any(map(is_wide, places))


def _is_of_telling(verb: Unit) -> bool:
    return "SAY" in verb.features and "ACTIVE" in verb.features
