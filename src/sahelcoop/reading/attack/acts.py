# SPDX-License-Identifier: MIT
"""What one match of the attack stage tells: who did what, to whom, when and where."""

from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model._event import Certainty
from sahelcoop.model.attack import AttackKind, Basis, Group, Perpetrator
from sahelcoop.model.quantities import Quantity
from sahelcoop.reading.attack.armed import is_force
from sahelcoop.reading.attack.arms import arms_of
from sahelcoop.reading.attack.authors import (
    AUTHORS,
    as_one,
    author_of,
    claimants,
    put_accuser,
    put_owner,
    put_teller,
)
from sahelcoop.reading.attack.between import names_town
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.gapped import act_in
from sahelcoop.reading.attack.harms import harmed_side
from sahelcoop.reading.attack.kinds import kind_of
from sahelcoop.reading.attack.meant import all_of
from sahelcoop.reading.attack.preludes import clause_with
from sahelcoop.reading.attack.reckoned import reckoned
from sahelcoop.reading.attack.settings import Setting
from sahelcoop.reading.attack.settled import WIDE
from sahelcoop.reading.attack.sites import (
    home_of,
    is_placed,
    is_town,
    site_again,
    site_of,
)
from sahelcoop.reading.attack.targets import TARGETS, named_from, struck, target_of
from sahelcoop.reading.attack.tellings import EVENTS, Telling, telling_of
from sahelcoop.reading.attack.turns import (
    answers,
    goes_back,
    is_another,
    is_apart,
    opens_anew,
    presented,
    told_again,
)
from sahelcoop.reading.attack.verdicts import several_in
from sahelcoop.reading.attack.whom import put_before
from sahelcoop.reading.cargo import items, quantity_of
from sahelcoop.reading.clauses import Lead, lead_of, sentence_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.events import certainty
from sahelcoop.reading.locatives import joined_to
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["act_of", "draft_of", "episode"]

_PLACES: Final = (
    "place",
    "place_heard",
    "place_taken",
    "place_gap",
    "place_listed",
    "place_last",
)
_UNLISTED: Final = ("place_unlisted", "place_unheard")
_PLACING: Final = frozenset({"attack.happened", "attack.took_place"})
"""Rules that say of an attack that it took place."""
_JUDGING: Final = frozenset({"BLAME", "CLAIM"})
_BOASTS: Final = frozenset({"attack.boasted", "attack.reported_own"})
"""Rules by which those who did it say so."""
_FINITE: Final = frozenset({"VG", "AUX"})
_CHARGED: Final = {Basis.ASSERTED: Basis.SUSPECTED}
"""What the naming of an author rests on where somebody only accuses them."""
_MULTIPLES: Final = {"double": 2, "triple": 3}
"""By the role of a word for it, how many assaults an attack is."""


def draft_of(scene: Scene, match: Match, act: Unit) -> Episode:
    """Make a draft of what *match*, which turns on *act*, tells of an attack."""
    sheet = scene.sheet(match)
    setting = Setting(scene, clause_with(scene, act))
    sheet.put("kind", kind_of(match, setting.sentence, (*TARGETS, *AUTHORS)), match)
    sheet.put("certainty", _certainty(scene, match, setting.sentence), match)
    targets, authors = _sides_of(scene, match, setting.sentence)
    found = tuple(target_of(scene, u) for u in targets)
    sheet.put("targets", found, *targets)
    named = _named(scene, match, setting.sentence, authors)
    sheet.put("perpetrators", named, *authors)
    owner = put_owner(scene, match, sheet)
    teller = put_teller(scene, match, setting.sentence, sheet)
    put_accuser(scene, match, sheet)
    claims = match.emits == "CLAIM"
    arms = () if claims else tuple(arms_of(match, setting.sentence, targets))
    sheet.put("means", tuple(i for u in arms for i in items(scene, u)), *arms)
    _put_setting(setting, match, act, sheet, targets)
    _put_assaults(scene, match, sheet)
    det = match.role("det")
    bare = match.rule == "attack.named" and det is match.role("sort") is None
    forces = owner or teller or any(map(is_force, authors))
    known = det is not None and bool(det.features & {"DEF", "DEM", "POSS"})
    operation = sheet.fields.get("kind") is AttackKind.OPERATION and not authors
    known |= presented(setting.sentence, act)
    side = harmed_side(match)
    ours = forces or operation
    theirs = side is Group.ATTACKER or "AIR_STRIKE" in act.features
    answer = (ours or theirs) and answers(scene, setting.sentence)
    back = bare or known or answer
    telling = Telling.POINTED if back else telling_of(scene, match, act, sheet)
    verb = match.role("verb")
    return episode(scene, sheet, telling).but(
        placing=match.rule in _PLACING,
        boasted=match.rule in _BOASTS,
        fresh=is_apart(scene, setting.sentence, match, act, authors),
        anew=opens_anew(scene, setting.sentence, act) or is_another(scene, match),
        near=setting.is_near(sheet) or _is_of_people(sheet, targets),
        flashback=verb is not None and goes_back(setting.sentence, verb),
        by_force=ours,
        harmed=side,
        answer=answer,
        known=known or told_again(scene, setting.sentence, match, authors, targets),
        inferred=match.rule == "attack.burned_down" or _is_defender(match, targets),
        by_teller=teller,
        several=several_in(scene, act) if match.emits in _JUDGING else 1,
        counted=det is not None and bool(det.features & {"NUMBER", "SEVERAL"}),
        reckoned=reckoned(scene, sentence_of(scene.units, act.start), act),
    )


def _named(
    scene: Scene, match: Match, sentence: tuple[Unit, ...], authors: list[Unit]
) -> tuple[Perpetrator, ...]:
    """Name the authors; whom somebody only accuses is suspected."""
    found = (author_of(scene, match, u) for u in authors)
    named = as_one(a for a in found if a is not None)
    if _is_accused(match, sentence):
        named = [Perpetrator(a.who, _CHARGED.get(a.basis, a.basis)) for a in named]
    return tuple(named)


def _sides_of(
    scene: Scene, match: Match, sentence: tuple[Unit, ...]
) -> tuple[list[Unit], list[Unit]]:
    """Give those who *match* says were struck, and those who struck them."""
    sides = tuple(leaves(match.roles.get("sides", ())))
    targets = [u for u in sides if "ARMED_FORCE" in u.features]
    targets = [*struck(match, sentence), *targets]
    targets = targets or list(site_again(scene, match, sentence))
    authors = [u for n in AUTHORS if (u := match.role(n)) is not None]
    authors += [u for u in sides if "ARMED_GROUP" in u.features]
    return targets, all_of(scene, sentence, claimants(scene, match, sentence, authors))


def _put_setting(
    setting: Setting, match: Match, act: Unit, sheet: Sheet, targets: list[Unit]
) -> None:
    """Say when and where; a target with a name is a place too."""
    scene = setting.scene
    start = act.start if match.emits == "BLAME" else match.start
    whole = Unit(start, match.end, act.features)
    setting.date(whole, sheet)
    if not names_town(setting.sentence, act):
        setting.places(whole, sheet, frozenset(u.start for u in targets))
    told = _first(match, _PLACES)
    told = told or next(named_from(setting.sentence, _first(match, _UNLISTED)), None)
    victim = match.role("who") if match.rule == "attack.killing_of" else None
    struck = targets if victim is None else [victim]
    sites = [s for u in struck if (s := site_of(u)) is not None]
    found = sheet.fields.get("places", ())
    vague = all(place.kind in WIDE for place in found) or setting.is_near(sheet)
    unit = told or next((s for s in sites if vague or is_placed(s)), None)
    if unit is not None:
        rest = [] if told else [s for s in sites if s is not unit and is_town(s)]
        rest += joined_to(setting.sentence, unit)
        told_by = {u.start: u for u in (unit, *rest)}
        units = [told_by[start] for start in sorted(told_by)]
        sheet.put("places", tuple(map(scene.place, units)), *units)
    home = home_of(match, setting.sentence)
    if home is not None and "places" not in sheet.fields:
        sheet.put("places", (scene.place(home),), home, rule="place.of_people")
    setting.put_again(act, sheet)
    put_before(scene, match, sheet)
    if "places" in sheet.fields:
        source = sheet.sources["places"][0]
        last = Unit(source.start, source.end, frozenset())
        scene.cast.last_place = sheet.fields["places"][0], last


def _put_assaults(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say how many assaults one word, or one plan, makes one attack."""
    several = match.role("several")
    sheet.put("assaults", several and quantity_of(scene, several), match)
    for name, number in _MULTIPLES.items():
        multiple = match.role(name)
        if multiple is not None:
            sheet.put("assaults", Quantity.exact(number), multiple)


def _first(match: Match, roles: tuple[str, ...]) -> Unit | None:
    return next((u for name in roles if (u := match.role(name)) is not None), None)


def _is_of_people(sheet: Sheet, targets: list[Unit]) -> bool:
    """Tell whether the place is only the one that those attacked are from."""
    told = sheet.sources.get("places", ())
    return any(
        u.start < told[0].start and told[0].end <= u.end and site_of(u) is not u
        for u in targets
        if told
    )


def _certainty(scene: Scene, match: Match, sentence: tuple[Unit, ...]) -> Certainty:
    """Tell hearsay and accusations: the conditional, or a clause like ", accuse X"."""
    accused = _is_accused(match, sentence)
    if accused or match.emits == "ACCUSED" or _is_charge(match, sentence):
        return Certainty.ALLEGED
    verb = match.role("verb")
    if verb is not None and not verb.features.isdisjoint(_FINITE):
        return certainty(match, scene)
    told = _predicate(sentence, act_of(match))
    hearsay = told is not None and {"COND", "HAVE"} <= told.features
    return Certainty.ALLEGED if hearsay else certainty(match, scene)


def _is_defender(match: Match, targets: list[Unit]) -> bool:
    """Tell a force that drove off an attack, on what may be told beside."""
    sites = any("SITE_NP" in unit.features for unit in targets)
    return match.rule == "attack.repelled" and not sites


def _is_accused(match: Match, sentence: tuple[Unit, ...]) -> bool:
    """Tell what a clause after it makes an accusation: ", accuse une ONG"."""
    return any(
        "COMMA" in before.features and {"VG", "ATTRIBUTE", "ACTIVE"} <= unit.features
        for before, unit in pairwise(sentence)
        if unit.start > match.start and "CLAIM" not in unit.features
    )


def _is_charge(match: Match, sentence: tuple[Unit, ...]) -> bool:
    """Tell what somebody is accused of: "accuse X d'avoir tué"."""
    verb = match.role("verb")
    before = [u for u in sentence if u.end <= match.start and "VG" in u.features]
    inner = verb is not None and "INF" in verb.features
    return inner and bool(before) and "ATTRIBUTE" in before[-1].features


def _predicate(sentence: tuple[Unit, ...], act: Unit) -> Unit | None:
    """Find the verb whose subject a word for an attack is: "l’attaque aurait fait"."""
    before = [u.features for u in sentence if u.end <= act.start]
    ruled = any("VG" in f or "AFTER" in f for f in before)
    if ruled or lead_of(sentence, act) is not Lead.BARE:
        return None
    return next(
        (u for u in sentence if u.start >= act.end and "VG" in u.features), None
    )


def act_of(match: Match) -> Unit:
    """Give the word for the attack, or else the verb that tells it."""
    roles = (units[0] for units in match.roles.values() if units)
    event = next((u for u in roles if u.features & EVENTS), None)
    return event or match.role("verb") or act_in(match) or match.units[-1]


def episode(scene: Scene, sheet: Sheet, telling: Telling) -> Episode:
    """Make a draft of an attack from its *sheet*."""
    number = scene.utterance.number
    return Episode(sheet.fields, sheet.sources, number, telling=telling)
