# SPDX-License-Identifier: MIT
"""The authors of an attack: who did it, and on what the naming of them rests."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import ActorKind, Party, UnnamedSource
from sahelcoop.model.attack import Basis, Group, Perpetrator
from sahelcoop.reading.attack.armed import bears_arms
from sahelcoop.reading.attack.harms import harmed_side
from sahelcoop.reading.attack.meant import meant_by
from sahelcoop.reading.cast import Member
from sahelcoop.reading.clauses import is_party, sentence_of, subject_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "AUTHORS",
    "as_one",
    "author_of",
    "claimants",
    "put_accuser",
    "put_owner",
    "put_teller",
]

AUTHORS: Final = (
    *("perpetrator", "perpetrator_be", "perpetrator_first", "perpetrator_taking"),
    *("perpetrator_blamed", "perpetrator_of", "perpetrator_led", "user_named"),
)
"""The roles that tell who did it."""
_BASES: Final = {
    "CLAIM": Basis.CLAIMED,
    "BLAME": Basis.SUSPECTED,
    "BOAST": Basis.CLAIMED,
    "ACCUSED": Basis.SUSPECTED,
}
_BY_PRONOUN: Final = frozenset(
    {"attack.by_pronoun", "attack.killing_by_pronoun", "attack.kidnapping"}
)
_IT: Final = frozenset({"il", "elle"})
_THEIRS: Final = frozenset({"FIGHTERS", "STRONGHOLD"})
"""What an army strikes: fighters, and where they hold out."""
_OWN_ACTS: Final = frozenset({"AIR_STRIKE", "OPERATION_EVENT"})
"""Words for what armies do."""
_GUESSES: Final = frozenset({"croire", "penser", "semble", "supposer", "probablement"})
"""What makes an author of what is only believed: "tout porte à croire que"."""
_LED: Final = 3
"""Most units from "vraisemblablement" to who did it: "vraisemblablement par le"."""
_HEAD: Final = 4
_SIDES: Final = frozenset({"côté", "camp", "rangs", "face"})
"""What a sentence opens with that tells of one side of a fight only."""
_CITED: Final = 5
"""Most units from "selon" to the force: "selon un communiqué de l’armée"."""

_OPENS: Final = frozenset({"COMMA", "STOP", "SEMICOLON", "VG", "COLON"})
_LEADING: Final = 2
"""Units of "du", or of "de la"."""


def author_of(scene: Scene, match: Match, unit: Unit) -> Perpetrator | None:
    """Say who did it, and on what basis, as *match* tells it."""
    if _in_participle(scene, match, unit):
        return None
    verb = match.role("verb")
    ahead = [u for u in sentence_of(scene.units, unit.start) if u.end <= unit.start]
    guess = any(scene.words(u).lower() in _GUESSES for u in ahead)
    guess |= any("PRESUMED" in u.features for u in match.units)
    unsure = guess or (verb is not None and "COND" in verb.features)
    led = any("HEARSAY" in u.features for u in ahead[-_LED:])
    hearsay = led or (match.emits == "DONE" and unsure)
    basis = Basis.SUSPECTED if hearsay else _BASES.get(match.emits)
    return meant_by(scene, unit, basis)


def as_one(authors: Iterable[Perpetrator]) -> list[Perpetrator]:
    """Let those without a name who are told beside a force act as surely as that."""
    found = list(authors)
    return [
        attrs.evolve(a, basis=found[0].basis) if a.basis is Basis.UNKNOWN else a
        for a in found
    ]


def claimants(
    scene: Scene, match: Match, sentence: Sequence[Unit], told: list[Unit]
) -> list[Unit]:
    """Give those who claim an act: the subject, and nobody in a clause about them.

    "Le FLA, qui réunit des séparatistes, a revendiqué l’assaut."
    """
    verb = match.role("verb")
    if match.emits != "CLAIM" or verb is None or "ACTIVE" not in verb.features:
        return told
    subject = subject_of(sentence, verb)
    armed = subject is not None and bears_arms(scene, subject)
    return [subject] if subject is not None and armed else told


def put_owner(scene: Scene, match: Match, sheet: Sheet) -> bool:
    """Say who is meant where no name does; tell whether that is an army.

    "l’accusent de", "ses avions", "un drone français", "un hélicoptère"
    """
    cast = scene.cast
    again = match.rule == "attack.accused_again" or _boasts_again(match)
    again = again or _is_it(scene, match)
    if again and cast.last_group is not None:
        basis = _BASES.get(match.emits, Basis.ASSERTED)
        meant = Perpetrator(cast.last_group, basis)
        sheet.put("perpetrators", (meant,), *match.units[:1])
    means = match.role("means")
    if match.role("perpetrator") is not None:
        return False
    whose = match.role("whose") or (means and _adjective(scene, means))
    force = None if whose is None else _army(scene, whose)
    if whose is None and means is not None:
        force = _last_owner(scene, means)
    if force is None:
        return False
    sheet.put("perpetrators", (Perpetrator(force, Basis.ASSERTED),), whose or match)
    return True


def _adjective(scene: Scene, means: Unit) -> Unit | None:
    """Give the adjective of a state on or beside a weapon: "un TB2 malien"."""
    beside = [u for u in scene.units if u.start >= means.end][:1]
    told = (u for u in (*leaves((means,)), *beside) if "DEMONYM" in u.features)
    return next(told, None)


def _last_owner(scene: Scene, means: Unit) -> Party | None:
    """Give the force named last where "ses avions" or a gunship can only be its."""
    own = any("POSS" in u.features for u in leaves((means,)))
    owners = _owners(scene, means) if own else ()
    force = next((party(scene, owner) for owner in owners if owner), None)
    if force is None and (None in owners or _is_military(scene, means)):
        return scene.cast.last_force
    return force


def _is_it(scene: Scene, match: Match) -> bool:
    """Tell a deed of the group named last by its pronoun: "elle a tué six soldats"."""
    pronoun = match.rule in _BY_PRONOUN and scene.words(match.units[0]).lower() in _IT
    last = scene.cast.recent(_acts, match.start) if pronoun else None
    return last is not None and last.kind is ActorKind.ARMED_GROUP


def _acts(member: Member) -> bool:
    """Tell who may be meant by a pronoun for whoever has killed."""
    return member.kind in {
        ActorKind.ARMED_FORCE,
        ActorKind.ARMED_GROUP,
        ActorKind.PERSON,
    }


def _boasts_again(match: Match) -> bool:
    """Tell a boast of those told before: "ils affirment avoir attaqué le camp"."""
    return match.emits == "BOAST" and match.role("perpetrator") is None


def _owners(scene: Scene, means: Unit) -> tuple[Unit | None, ...]:
    """Give the force that says that "ses avions" struck; None is the one named last.

    Nobody where another speaks: "la ministre a dit que ses avions …".
    """
    sentence = sentence_of(scene.units, means.start)
    said = [u for u in sentence if u.end <= means.start and {"VG", "SAY"} <= u.features]
    if not said:
        return (None,)
    return tuple(_forces((subject_of(sentence, said[-1]),)))


def put_accuser(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say according to whom an act is one, where somebody accuses another of it."""
    verb = match.role("verb")
    if match.emits != "ACCUSED" or verb is None or "ACTIVE" not in verb.features:
        return
    accuser = subject_of(scene.units, verb)
    if accuser is None or not is_party(accuser):
        return
    whole = _body_of(scene, accuser)
    who = party(scene, accuser) if whole is None else UnnamedSource(scene.words(whole))
    sheet.put("according_to", (who,) if who else (), whole or accuser)


def _body_of(scene: Scene, named: Unit) -> Unit | None:
    """Give those who are of somebody *named*: "une ONG du Mali", "un élu de Ber"."""
    before = sentence_of(scene.units, named.start)
    before = tuple(u for u in before if u.end <= named.start)
    own = [*takewhile(lambda u: u.features.isdisjoint(_OPENS), reversed(before))]
    led = any("DE" in u.features for u in own[:_LEADING])
    first = own[-1] if own else None
    if not led or first is None or "ONE" not in first.features:
        return None
    return Unit(first.start, named.end, frozenset())


def put_teller(
    scene: Scene, match: Match, sentence: Sequence[Unit], sheet: Sheet
) -> bool:
    """Say that what befell fighters is the work of the army that tells of it, if any.

    "Vingt rebelles ont été neutralisés, a annoncé l’armée." Where an attack on others
    is told too, they fell in it. To put "hors de combat" is said of armies alone.
    """
    event = match.role("event") or match.role("event_led")
    struck = [match.role(name) for name in ("who", "who_killed", "target")]
    verb = match.role("verb")
    raided = verb is not None and "ATTACK" in verb.features  # the army's own base
    theirs = {"FIGHTERS"} if raided else _THEIRS
    on_them = any(u is not None and u.features & theirs for u in struck)
    ruled = event is not None and bool(event.features & _OWN_ACTS)
    alone = harmed_side(match) is not Group.MIXED
    by_verb = on_them and alone and match.emits == "ATTACK"
    author = match.role("perpetrator")
    soldiers = author is not None and {"PEOPLE_NP", "MILITARY"} <= author.features
    named = "perpetrators" in sheet.fields and not soldiers
    if named or not (ruled or by_verb):
        return False
    if _is_other_side(scene, sentence) or any(
        "ATTACK_EVENT" in u.features and not u.features & _OWN_ACTS for u in sentence
    ):
        return False
    teller = next(_tellers(sentence), None)
    verb = match.role("verb")
    disabled = verb is not None and "DISABLE" in verb.features
    army = scene.cast.last_force if disabled else None
    army = army if teller is None else party(scene, teller)
    if army is None:
        return False
    own = (Perpetrator(army, Basis.ASSERTED),)
    sheet.put("perpetrators", own, teller or match)
    return True


def _is_other_side(scene: Scene, sentence: Sequence[Unit]) -> bool:
    """Tell what one side of a fight told before lost: "côté ennemi, six tués"."""
    head = [scene.words(u).lower() for u in sentence[:_HEAD]]
    return any(word in _SIDES for word in head)


def _tellers(sentence: Sequence[Unit]) -> Iterator[Unit]:
    """Give the forces that a sentence says speak: "selon l’armée", "a dit l’armée"."""
    for at, unit in enumerate(sentence):
        if {"VG", "SAY", "ACTIVE"} <= unit.features and "DENY" not in unit.features:
            after = [u for u in sentence[at + 1 :] if "DET" not in u.features][:1]
            yield from _forces((subject_of(sentence, unit), *after))
        if "SELON" in unit.features:
            clause = takewhile(lambda u: "COMMA" not in u.features, sentence[at + 1 :])
            yield from _forces(islice(clause, _CITED))


def _forces(units: Iterable[Unit | None]) -> Iterator[Unit]:
    """Give the forces among *units*, and those for which somebody speaks."""
    for unit in units:
        if unit is not None:
            spoken = leaves((unit,)) if "ROLE" in unit.features else (unit,)
            yield from (u for u in spoken if {"NAME", "ARMED_FORCE"} <= u.features)


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
