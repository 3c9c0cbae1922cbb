# SPDX-License-Identifier: MIT
"""Who the attackers were, what they struck and with what, as told beside an attack.

"Les assaillants, des combattants du Jnim, …", "il s’agirait d’éléments de l’EIGS", "la
cible était un convoi", "ils étaient munis de roquettes": no act is stated in these.
"""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, islice, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.attack import Basis, Perpetrator
from sahelcoop.reading.attack.armed import BAND, is_band
from sahelcoop.reading.attack.around import hint_of, sentences
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.meant import NOBODY, meant_by
from sahelcoop.reading.attack.sentence import DEEDS
from sahelcoop.reading.attack.targets import target_of
from sahelcoop.reading.cargo import items
from sahelcoop.reading.clauses import Lead, is_finite, lead_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["identified"]

_BELONGING: Final = ("apparten", "appartien", "issus", "membres", "réclam")
"""What says of them to which group they belong."""
_DOUBTED: Final = ("soupçonn", "suspect", "présum", "semble", "probable", "croire")
_WEAPONS: Final = frozenset(
    {
        *("WEAPON", "DRONE", "ARTILLERY", "EXPLOSIVE", "MISSILE", "AMMUNITION"),
        *("ARMS", "SMALL_ARMS"),
    }
)
_HELD: Final = frozenset(
    {"munis", "équipés", "armés", "usage", "utilisé", "employé", "tirs", "tiré", "aide"}
)
"""What leads to the weapons that attackers use."""
_WENT_OFF: Final = ("explos", "déton", "employ", "utilis", "tomb")
_AIMS: Final = frozenset({"cible", "cibles", "objectif", "objectifs"})
_STRUCK: Final = frozenset({"SITE_NP", "PEOPLE_NP", "VEHICLE", "TRUCK", "UNNAMED"})
_THINGS: Final = frozenset({"SITE_NP", "VEHICLE", "TRUCK"})
_KNOWN: Final = frozenset({"DEF", "DEM"})
_UNREAL: Final = frozenset({"NE", "FUT", "PLANNED"})
_VICTIMS: Final = frozenset({"victimes", "victime", "morts", "tués"})
_NEAR: Final = 8
"""Most units from what says who or what they were to those."""
_SOON: Final = 4
_BEFORE: Final = frozenset(
    {"COMMA", "DET", "NUMBER", "SEVERAL", "DE", "ADJ", "PRESUMED"}
)


def identified(scene: Scene) -> Iterator[Episode]:
    """Give what each sentence says of those who did it, of what they hit and used."""
    for sentence in sentences(scene.units):
        finite = [u for u in sentence if is_finite(u) and "INF" not in u.features]
        if any(u.features & _UNREAL for u in finite[:1]):
            continue
        for name, put, needs in _PUT:
            if scene.features.isdisjoint(needs):
                continue
            sheet = Sheet(scene.quote, name)
            put(scene, sentence, sheet)
            if sheet.fields:
                yield hint_of(scene, sheet, sentence[0], ahead=False)


def _put_author(scene: Scene, sentence: Sequence[Unit], sheet: Sheet) -> None:
    named = _named(scene, sentence)
    author = None if named is None else meant_by(scene, named)
    if named is None or author is None:
        return
    text = scene.words(Unit(sentence[0].start, sentence[-1].end, frozenset())).lower()
    verbs = [u.features for u in sentence if is_finite(u)]
    doubted = any(stem in text for stem in _DOUBTED) or any("COND" in f for f in verbs)
    if doubted and "ARMED_GROUP" in named.features:
        author = Perpetrator(author.who, Basis.SUSPECTED)
    sheet.put("perpetrators", (author,), named)


def _named(scene: Scene, sentence: Sequence[Unit]) -> Unit | None:
    """Find whom a sentence says that the attackers were, or belong to."""
    for at, unit in enumerate(sentence):
        words = scene.words(unit).lower().split()
        of_group = {"FIGHTERS", "ACTOR"} <= unit.features
        if of_group and {w.rstrip("s") for w in words[:2]} & NOBODY:
            return unit  # "les assaillants sont soupçonnés d’appartenir à X"
        if words[-1].rstrip("s") in NOBODY:
            return _apposed(sentence[at + 1 :]) or _being(scene, sentence[at + 1 :])
        if words[-1] in {"il", "ils", "c'", "c’"} and at < _SOON:
            after = sentence[at + 1 : at + 2]
            if any("IMPERSONAL" in u.features or _is(u) for u in after):
                return _first_band(sentence[at + 2 :])
    return None


def _is(unit: Unit) -> bool:
    return {"BE", "FIN"} <= unit.features and "VG" not in unit.features


def _apposed(after: Sequence[Unit]) -> Unit | None:
    """Find who stands right after a comma: "les assaillants, des hommes à moto, …"."""
    if not after or "COMMA" not in after[0].features:
        return None
    return _first_band(after[1:])


def _being(scene: Scene, after: Sequence[Unit]) -> Unit | None:
    """Find who they are said to be, or what group they are said to be of."""
    for at, unit in enumerate(after[:_NEAR]):
        word = scene.words(unit).lower()
        if any(stem in word for stem in _BELONGING):
            bands = (u for u in after[at + 1 : at + _NEAR] if is_band(u))
            return next(bands, None)
        if _is(unit):
            return _first_band(after[at + 1 :])
        if "VG" in unit.features and "BE" not in unit.features:
            return None
    return None


def _first_band(units: Sequence[Unit]) -> Unit | None:
    """Find the fighters that come at once, after an article or a count."""
    rest = list(takewhile(lambda u: bool(u.features & _BEFORE), units))
    found = units[len(rest) : len(rest) + 1]
    return next((u for u in found if is_band(u)), None)


def _put_target(scene: Scene, sentence: Sequence[Unit], sheet: Sheet) -> None:
    found = _aimed_at(scene, sentence) or _known_site(sentence)
    if found is not None:
        sheet.put("targets", (target_of(scene, found),), found)


def _aimed_at(scene: Scene, sentence: Sequence[Unit]) -> Unit | None:
    """Find what a sentence says was the aim: "la cible était", "l’attaque visait"."""
    for at, unit in enumerate(sentence):
        words = scene.words(unit).lower().split()
        aims = words[-1] in _AIMS or words[-1] in _VICTIMS
        after = sentence[at + 1 :]
        if aims and at < _SOON and lead_of(sentence, unit) is Lead.BARE:
            ruled = [n for n, u in enumerate(after[:_SOON]) if _is(u) or _colon(u)]
            return _object(after[ruled[0] + 1 :]) if ruled else None
        if {"VG", "ATTACK", "IMPF"} <= unit.features and "ACTIVE" in unit.features:
            return _object(after) if _is_deed(sentence[:at]) else None
        if "CONTRE" in unit.features and _is_deed(sentence[:at]):
            return _object(after)
    return None


def _colon(unit: Unit) -> bool:
    return "COLON" in unit.features


def _is_deed(before: Sequence[Unit]) -> bool:
    """Tell a known attack, or a pronoun for one, as what is spoken of."""
    deeds = [u for u in before[:_SOON] if u.features & DEEDS]
    known = any(u.features & _KNOWN for u in before[:2])
    return (bool(deeds) and known) or any("HIM" in u.features for u in before[:1])


def _object(after: Sequence[Unit]) -> Unit | None:
    """Find the site or the people that come at once."""
    rest = dropwhile(
        lambda u: bool(u.features & _BEFORE) and not _is_struck(u), after[:_SOON]
    )
    return next(filter(_is_struck, islice(rest, 1)), None)


def _is_struck(unit: Unit) -> bool:
    return bool(unit.features & _STRUCK) or unit.features >= {"NAME", "ARMED_FORCE"}


def _known_site(sentence: Sequence[Unit]) -> Unit | None:
    """Find the site that a sentence goes on about as known: "le convoi ralliait Ber".

    Only of what moves, or is told damaged or struck, is that so.
    """
    for at, unit in enumerate(sentence[:_SOON]):
        led = sentence[at - 1].features if at else frozenset[str]()
        own = next(leaves((unit,)), unit).features
        known = (led | own) & _KNOWN and "PREP" not in led
        if not (unit.features & _THINGS and known):
            continue
        after = sentence[at + 1 : at + 1 + _SOON]
        struck = any(u.features & {"STRIKE", "DESTROY", "ATTACK"} for u in after)
        moves = unit.features & {"MOBILE", "VEHICLE", "TRUCK"}
        going = any({"VG", "IMPF"} <= u.features for u in sentence[at + 1 :])
        return unit if struck or (moves and going) else None
    return None


def _put_weapons(scene: Scene, sentence: Sequence[Unit], sheet: Sheet) -> None:
    """Put the weapons that attackers had or used: "ont fait usage de", "munis de"."""
    for at, unit in enumerate(sentence):
        if not any(u.features & _WEAPONS for u in leaves((unit,))):
            continue
        before = sentence[max(0, at - 3) : at]
        after = sentence[at + 1 : at + 3]
        led = {w for u in before for w in scene.words(u).lower().split()}
        said = " ".join(scene.words(u).lower() for u in after)
        own = any("FIGHTERS" in u.features for u in sentence[:at])
        own = own or any(scene.words(u).lower() == "ils" for u in sentence[:at])
        own = own or any("FIRE" in u.features for u in before)
        went = not led & {"le", "la", "les"} and any(w in said for w in _WENT_OFF)
        if (own and not led.isdisjoint(_HELD)) or went:
            found = tuple(items(scene, unit))
            sheet.put("means", found, unit)
            return


_PUT: Final = (
    ("attack.who", _put_author, BAND),
    ("attack.aim", _put_target, _STRUCK | {"ARMED_FORCE"}),
    ("attack.arms", _put_weapons, _WEAPONS),
)
"""What each rule puts, and what an utterance must have some of for it."""
