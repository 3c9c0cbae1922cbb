# SPDX-License-Identifier: MIT
"""When and where it was, as told by a sentence beside the one that tells an attack.

Such a sentence states no attack. It tells of what happened ("c’était mardi", "la scène
s’est passée à Ber"), of what its authors did first ("les assaillants ont surgi mardi"),
of how a town mourns ("Ber est sous le choc") or where the site struck lies.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.clause import Clause
from sahelcoop.reading.attack.days import is_day
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.meant import stands_for
from sahelcoop.reading.attack.sentence import DEEDS
from sahelcoop.reading.attack.settings import Setting
from sahelcoop.reading.attack.sites import site_of
from sahelcoop.reading.attack.tellings import Telling
from sahelcoop.reading.clauses import Lead, is_finite, lead_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["around", "hint_of", "sentences"]

_HAPPENING: Final = frozenset(
    {
        *("drame", "drames", "scène", "scènes", "faits", "événements", "évènements"),
        *("tragédie", "carnage", "horreur", "tuerie", "tirs", "détonations"),
        *("détonation", "rafales", "coups de feu", "explosions", "violences"),
        *("incident", "massacre", "combats", "affrontements", "accrochage"),
        *("attaque", "assaut", "embuscade", "cauchemar", "bain de sang", "lieu"),
    }
)
"""Words for what happened, which a sentence about it opens with."""
_BLOODY: Final = frozenset(
    {
        *("meurtrière", "meurtrier", "sanglante", "sanglant", "tragique", "noire"),
        *("noir", "funeste", "macabre"),
    }
)
"""Words for how a day was that saw one."""
_GRIEF: Final = _BLOODY | frozenset(
    {
        *("choc", "deuil", "larmes", "émoi", "stupeur", "consternation", "panique"),
        *("psychose", "désolation", "tristesse", "endeuillé", "endeuillée"),
        *("terreur", "effroi", "horreur", "cauchemar", "théâtre"),
        *(
            "drame",
            "tragédie",
            "fui",
            "fuir",
            "fuient",
            "exode",
            "terrés",
            "terré",
            "bouclé",
            "bouclée",
        ),
        *("bouclage", "vidé", "vidée", "pleure", "pleurent"),
    }
)
"""Words for how a town is that saw one."""
_DEICTIC: Final = frozenset({"c'", "c’", "ce", "cela", "ça", "ceci", "tout"})
_UNREAL: Final = frozenset({"COND", "FUT", "NE", "PLANNED", "IF"})
_PAST: Final = frozenset({"COMPOUND", "IMPF", "PAST"})
_TELLING: Final = frozenset({"CLAIM", "ANNOUNCE", "HEAD_FOR"})
_FLIGHT: Final = frozenset(
    {
        *("fui", "enfuis", "repliés", "retirés", "repartis", "fuite", "direction"),
        *("quitté", "replié", "retranchés", "regagné", "disparu", "dispersés"),
    }
)
_SET_UP: Final = frozenset(
    {"installé", "installée", "implanté", "implantée", "établi", "établie", "trouve"}
)
_SCENES: Final = frozenset({"lieu", "théâtre", "cadre", "épicentre"})
_ACTS: Final = DEEDS - {"FIRE"}
"""Words of which, with a verb, rules tell what happened."""
_TELLS: Final = frozenset({"DATE", "LOCALITY", "PLACE", "SITE_NP", "CAP"})
"""What tells a day or a place."""
_OPENING: Final = 5
"""Units among which the subject of such a sentence stands."""
_TOWN: Final = frozenset({"LOCALITY", "SITE_NP"})


def sentences(units: Sequence[Unit]) -> Iterator[tuple[Unit, ...]]:
    """Give the sentences of an utterance, without their full stops."""
    start = 0
    for at, unit in enumerate(units):
        if "STOP" in unit.features:
            if at > start:
                yield tuple(units[start:at])
            start = at + 1
    if start < len(units):
        yield tuple(units[start:])


def hint_of(scene: Scene, sheet: Sheet, cue: Unit, *, ahead: bool) -> Episode:
    """Make a draft that only fills in what an attack told beside it lacks."""
    sheet.cite("record", cue)
    number = scene.utterance.number
    draft = Episode(sheet.fields, sheet.sources, number, telling=Telling.COST)
    return draft.but(hint=True, ahead=ahead, flashback=True, refers_back=True)


def around(scene: Scene) -> Iterator[Episode]:
    """Give the day and the place that each sentence tells of what happened beside."""
    if scene.features.isdisjoint(_TELLS):
        return
    for sentence in sentences(scene.units):
        sheet = Sheet(scene.quote, "attack.around")
        cue = _happening(scene, sentence)
        if cue is not None:
            _put_setting(scene, sentence, cue, sheet)
        if cue is None:
            cue = _grieving(scene, sentence, sheet)
        if cue is None or not sheet.fields:
            cue = _named(scene, sentence, sheet) or _lying(scene, sentence, sheet)
        ahead = cue is not None
        if cue is None:
            cue = _doing(scene, sentence)
            if cue is not None:
                _put_setting(scene, sentence, cue, sheet)
        if cue is not None and sheet.fields:
            yield hint_of(scene, sheet, cue, ahead=ahead)


def _words(scene: Scene, units: Sequence[Unit]) -> list[str]:
    return [scene.words(unit).lower() for unit in units]


def _put_setting(
    scene: Scene, sentence: tuple[Unit, ...], cue: Unit, sheet: Sheet
) -> None:
    setting = Setting(scene, sentence)
    setting.date(cue, sheet)
    when = sheet.fields.get("date")
    if when is not None and not is_day(when.edtf):
        del sheet.fields["date"]
    said = {w for each in _words(scene, sentence) for w in each.split()}
    if said.isdisjoint(_FLIGHT):
        setting.places(cue, sheet, frozenset())


def _happening(scene: Scene, sentence: tuple[Unit, ...]) -> Unit | None:
    """Find the word for what happened that a sentence opens with, if it is real.

    "C’était mardi", "il était 4 heures mardi", "la scène s’est passée à Ber", "tout a
    commencé mardi", "drame à Ber"; no other verb may rule it.
    """
    finite = [u for u in sentence if is_finite(u) and "INF" not in u.features]
    if any(u.features & _UNREAL for u in finite[:1]):
        return None
    ahead = sentence[: _OPENING * 2]
    head = list(takewhile(lambda u: u not in finite, ahead))
    words = _words(scene, head)
    for unit, word in zip(head, words, strict=True):
        deictic = word in _DEICTIC and bool(finite) and unit is head[-1]
        happened = word in _HAPPENING and not (finite and unit.features & _ACTS)
        if deictic or (happened and lead_of(sentence, unit) is Lead.BARE):
            return finite[0] if finite else unit
    hour = words[-1:] == ["il"] and bool(finite) and "VG" not in finite[0].features
    after = [u for u in sentence if finite and u.start >= finite[0].end][:2]
    timed = any(u.features & {"DURATION", "DATE"} for u in after)
    return finite[0] if hour and timed else None


def _grieving(scene: Scene, sentence: tuple[Unit, ...], sheet: Sheet) -> Unit | None:
    """Find the town, or the day, that a sentence says is shocked or was bloody."""
    words = {w for each in _words(scene, sentence) for w in each.split()}
    finite = [u for u in sentence if is_finite(u)]
    if words.isdisjoint(_GRIEF) or any(u.features & _UNREAL for u in finite[:1]):
        return None
    if "national" in words:
        return None
    head = list(takewhile(lambda u: not is_finite(u), sentence))
    bloody = not words.isdisjoint(_BLOODY)
    days = [u for u in head if "DATE" in u.features and bloody]
    scene.put_first_date(days, sheet)
    town = _town(scene, head)
    if town is not None:
        sheet.put("places", (scene.place(town),), town, rule="place.locative")
    return head[0] if head else None


def _town(scene: Scene, head: Sequence[Unit]) -> Unit | None:
    """Find the town that a sentence is about, or whose people it is about."""
    own = Setting(scene, tuple(head)).town()
    if own is not None:
        return own
    for unit in head:
        site = site_of(unit) if unit.features & (_TOWN | {"PEOPLE_NP"}) else None
        if site is not None and lead_of(head, unit) in {Lead.BARE, Lead.OF}:
            return site
    return None


def _lying(scene: Scene, sentence: tuple[Unit, ...], sheet: Sheet) -> Unit | None:
    """Find the site without a name that a sentence says lies in or near a town."""
    first = next((u for u in sentence[:_OPENING] if "SITE_NP" in u.features), None)
    if first is None or lead_of(sentence, first) is not Lead.BARE:
        return None
    known = [u.features for u in sentence if u.end <= first.start][-1:]
    said = {w for each in _words(scene, sentence) for w in each.split()}
    lies = any("STANDING" in u.features for u in sentence)
    lies = lies or not said.isdisjoint(_SET_UP)
    if (
        site_of(first) is not None
        or not lies
        or not any(f & {"DEF", "DEM"} for f in known)
    ):
        return None
    town = Setting(scene, sentence).town()
    if town is None:
        return None
    sheet.put("places", (scene.place(town),), town, rule="place.locative")
    return first


def _named(scene: Scene, sentence: tuple[Unit, ...], sheet: Sheet) -> Unit | None:
    """Find the town that a sentence says is the place attacked, or where it was.

    "Le village attaqué est Ber", "Ber, lieu de l’attaque", "il s’agit du camp de Ber".
    """
    town = _equated(scene, sentence)
    if town is None:
        return None
    sheet.put("places", (scene.place(town),), town, rule="place.locative")
    return town


def _equated(scene: Scene, sentence: Sequence[Unit]) -> Unit | None:
    words = _words(scene, sentence)
    for at, unit in enumerate(sentence):
        after = sentence[at + 1 : at + 1 + _OPENING]
        bare = "SITE_NP" in unit.features and site_of(unit) is None
        if bare and at < _OPENING and lead_of(sentence, unit) is Lead.BARE:
            linked = list(takewhile(_links, after))
            town = after[len(linked) : len(linked) + 1]
            if linked and _is_told_so(linked) and town and _is_town(town[0]):
                return town[0]
        if "IMPERSONAL" in unit.features and words[at - 1 : at] == ["il"]:
            return next((s for u in after if (s := site_of(u)) is not None), None)
        of_deed = any(u.features & (DEEDS | {"STRIFE"}) for u in after)
        if words[at] in _SCENES and of_deed:
            return next(filter(_is_town, reversed(sentence[:at])), None) or next(
                filter(_is_town, after), None
            )
    return None


def _links(unit: Unit) -> bool:
    return bool(unit.features & {"PPART", "COMMA", "ADJ"}) or "BE" in unit.features


def _is_told_so(linked: Sequence[Unit]) -> bool:
    """Tell whether a site is set equal to a name: by a comma, or by "est"."""
    return any("COMMA" in u.features or {"BE", "FIN"} <= u.features for u in linked)


def _is_town(unit: Unit) -> bool:
    named = "LOCALITY" in unit.features or (
        "SITE_NP" in unit.features and site_of(unit) is not None
    )
    return named and "STATE" not in unit.features


def _doing(scene: Scene, sentence: tuple[Unit, ...]) -> Unit | None:
    """Find what those who did it did: "les assaillants sont arrivés mardi à Ber"."""
    for verb in sentence:
        told = verb.features
        if not ({"VG", "ACTIVE"} <= told and told & _PAST) or told & (
            _UNREAL | _TELLING
        ):
            continue
        who = Clause(scene, sentence, verb).subject
        if who is not None and _are_attackers(scene, sentence, who):
            return verb
    return None


def _are_attackers(scene: Scene, sentence: Sequence[Unit], who: Unit) -> bool:
    if "PRONOUN" not in who.features:
        return "FIGHTERS" in who.features
    quoted = bool(scene.utterance.inside) and scene.words(who).lower() == "ils"
    return quoted or "FIGHTERS" in stands_for(scene, sentence, who).features
