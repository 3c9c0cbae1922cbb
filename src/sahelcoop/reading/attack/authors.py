# SPDX-License-Identifier: MIT
"""The authors of an attack: who did it, and on what the naming of them rests."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import Party, UnnamedSource
from sahelcoop.model.attack import Basis, Perpetrator
from sahelcoop.reading.attack.counted import noun_of
from sahelcoop.reading.clauses import agent, is_party, sentence_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "AUTHORS",
    "author_of",
    "each_of",
    "is_patron",
    "put_accuser",
    "put_owner",
    "put_teller",
]

AUTHORS: Final = (
    *("perpetrator", "perpetrator_be", "perpetrator_first", "perpetrator_taking"),
    *("perpetrator_blamed", "perpetrator_of", "perpetrator_led"),
)
"""The roles that tell who did it."""
_BASES: Final = {
    "CLAIM": Basis.CLAIMED,
    "BLAME": Basis.SUSPECTED,
    "BOAST": Basis.CLAIMED,
    "ACCUSED": Basis.SUSPECTED,
}
_GROUPS: Final = ("group", "group_of", "group_one")
"""The roles that tell of fighters which group they are of."""
_ARMED: Final = frozenset({"ARMED_FORCE", "ARMED_GROUP", "PRIVATE_MILITARY_COMPANY"})
_NAMELESS: Final = frozenset({"FIGHTERS", "PEOPLE_NP"})
_NOBODY: Final = frozenset({"assaillant", "auteur"})
"""Words for attackers that name nobody (annotation guide)."""
_LEAD: Final = 3
"""Most units from "affilié" to the group: "affilié à l'"."""
_BONDS: Final = frozenset({"affilié", "lié", "allégeanc", "proch"})


def author_of(scene: Scene, match: Match, unit: Unit) -> Perpetrator | None:
    """Say who did it, and on what basis; "les assaillants" names nobody."""
    if "GROUP_AGAIN" in unit.features:
        again = scene.cast.last_group
        known = _BASES.get(match.emits, Basis.ASSERTED)
        return None if again is None else Perpetrator(again, known)
    presumed = any("PRESUMED" in u.features for u in leaves((unit,)))
    if unit.match is not None:
        groups = (unit.match.role(name) for name in _GROUPS)
        unit = next(filter(None, groups), unit)
    words = noun_of(scene, unit)
    head = words.casefold().split()[0]
    generic = "ACTOR" not in unit.features and bool(unit.features & _NAMELESS)
    who = UnnamedSource(words) if generic else party(scene, unit)
    if who is None or head.rstrip("s") in _NOBODY or is_patron(scene, unit):
        return None
    if _in_participle(scene, match, unit):
        return None
    basis = _BASES.get(match.emits)
    if basis is None and presumed:
        basis = Basis.SUSPECTED
    return Perpetrator(who, basis or (Basis.UNKNOWN if generic else Basis.ASSERTED))


def each_of(unit: Unit) -> list[Unit]:
    """Give those of several who bear arms: "l'armée malienne et Wagner"."""
    if "PARTIES" not in unit.features:
        return [unit]
    return [u for u in leaves((unit,)) if u.features & _ARMED]


def put_owner(scene: Scene, match: Match, sheet: Sheet) -> bool:
    """Say who is meant where no name does; tell whether that is an army.

    "l’accusent de", "ses avions", "un drone français", "un hélicoptère"
    """
    cast = scene.cast
    again = match.rule == "attack.accused_again" or _boasts_again(match)
    if again and cast.last_group is not None:
        meant = Perpetrator(cast.last_group, _BASES[match.emits])
        sheet.put("perpetrators", (meant,), *match.units[:1])
    means = match.role("means")
    if means is None or match.role("perpetrator") is not None:
        return False
    inner = tuple(leaves((means,)))
    whose = match.role("whose") or next(
        (u for u in inner if "DEMONYM" in u.features), None
    )
    theirs = any("POSS" in u.features for u in inner) and not _is_reported(scene, means)
    owned = theirs or _is_military(scene, means)
    force = cast.last_force if owned and whose is None else None
    force = force if whose is None else _army(scene, whose)
    if force is None:
        return False
    sheet.put("perpetrators", (Perpetrator(force, Basis.ASSERTED),), whose or means)
    return True


def _boasts_again(match: Match) -> bool:
    """Tell a boast of those told before: "ils affirment avoir attaqué le camp"."""
    return match.emits == "BOAST" and match.role("perpetrator") is None


def _is_reported(scene: Scene, unit: Unit) -> bool:
    """Tell whether "ses" is of a speaker: "la ministre a dit que ses avions …"."""
    before = [u for u in sentence_of(scene.units, unit.start) if u.end <= unit.start]
    return any({"VG", "SAY"} <= u.features for u in before)


def put_accuser(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say according to whom an act is one, where somebody accuses another of it."""
    verb = match.role("verb")
    if match.emits != "ACCUSED" or verb is None or "ACTIVE" not in verb.features:
        return
    accuser = agent(scene.units, verb)
    who = party(scene, accuser) if accuser is not None and is_party(accuser) else None
    if who is not None and accuser is not None:
        sheet.put("according_to", (who,), accuser)


def put_teller(
    scene: Scene, match: Match, sentence: Sequence[Unit], sheet: Sheet
) -> bool:
    """Say that a strike on fighters is of the army that tells of it, if one does."""
    event = match.role("event")
    who = match.role("who") or match.role("target")
    aerial = event is not None and "AIR_STRIKE" in event.features
    on_them = who is not None and "FIGHTERS" in who.features
    if "perpetrators" in sheet.fields or not (aerial and on_them):
        return False
    before = [u for u in sentence if u.end <= match.start]
    verb = next((u for u in before if {"VG", "SAY", "ACTIVE"} <= u.features), None)
    teller = None if verb is None else agent(sentence, verb)
    if teller is None or "ARMED_FORCE" not in teller.features:
        return False
    army = party(scene, teller)
    own = army and (Perpetrator(army, Basis.ASSERTED),)
    sheet.put("perpetrators", own, teller)
    return True


def _is_military(scene: Scene, means: Unit) -> bool:
    """Tell whether only armies have a weapon: a drone must be called military."""
    called = "militaire" in scene.words(means).lower()
    return called or bool(means.features & {"COMBAT_AIRCRAFT", "HELICOPTER"})


def _army(scene: Scene, demonym: Unit) -> Party | None:
    """Refer to the army of the state that an adjective on a weapon tells."""
    key = f"armed-force-{demonym.value}".lower()
    entry = next((a for a in scene.lexicon.actors if a.id == key), None)
    if entry is None:
        return None
    evidence = scene.quote(demonym.start, demonym.end, "attack.demonym")
    return scene.cast.named(entry, entry.name, evidence)


def is_patron(scene: Scene, unit: Unit) -> bool:
    """Tell whether a group is only the one that another is said to belong to."""
    before = [u for u in scene.units if u.end <= unit.start][-_LEAD:]
    words = {scene.words(u).lower().rstrip("es") for u in before}
    return not words.isdisjoint(_BONDS)


def _in_participle(scene: Scene, match: Match, unit: Unit) -> bool:
    """Tell whether *unit* only completes a participle: ", parti chercher X, a tiré".

    What fighters come from is their group: "des rebelles, venus de X, ont tiré".
    """
    verb = match.role("verb")
    sentence = sentence_of(scene.units, unit.start)
    after = next((u for u in sentence if u.start >= unit.end), unit)
    if verb is None or verb.start < unit.start or "COMMA" not in after.features:
        return False
    before = [u for u in sentence if u.start < unit.start]
    commas = [n for n, u in enumerate(before) if "COMMA" in u.features]
    own = bool(commas) and "FIGHTERS" in before[max(0, commas[-1] - 1)].features
    opens = before[commas[-1] + 1 :][:1] if commas and not own else []
    return any("PPART" in u.features and "VG" not in u.features for u in opens)
