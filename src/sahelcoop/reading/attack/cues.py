# SPDX-License-Identifier: MIT
"""Words that tell whose an attack was, and whom each makes its author.

Each step has cues, by what they are or by what they say, and says whom the grammar of
one names. "Par" or "à" leads to them, or they are the subject.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.attack import Basis
from sahelcoop.reading.attack.armed import AIRCRAFT
from sahelcoop.reading.attack.clause import VIOLENT
from sahelcoop.reading.attack.meant import owner_of
from sahelcoop.reading.attack.sentence import BEHIND, CRIMES, DEEDS, Sentence, has
from sahelcoop.reading.clauses import is_finite
from sahelcoop.reading.scene import leaves

__all__ = ["AGENTS", "CLAIMS", "Step", "asked"]

_OWNED: Final = frozenset({"responsabilité", "paternité"})
_MARKS: Final = frozenset(
    {
        *("empreinte", "griffe", "main", "marque", "signature", "piste"),
        "opératoire",
        *("empreintes", "griffes", "mains", "marques", "signatures"),
        *("responsabilité", "implication"),
    }
)
"""What of a group somebody sees in an attack."""
_IMAGES: Final = frozenset(
    {"clichés", "images", "photographies", "photos", "vidéo", "vidéos"}
)
_SIGNING: Final = frozenset({"ASSUME", "SIGN"})
"""Who signs or endorses an attack says that it is theirs."""
_SUSPECTS: Final = ("accus", "incrimin", "soupçonn", "suspect")
"""Verbs whose object is the suspect; what others impute they impute to somebody."""
_CITED: Final = (frozenset({"du", "doigt"}), frozenset({"en", "cause"}))
"""Ends of set phrases: to point the finger at, to call into question."""
_ENDS: Final = frozenset({"doigt", "cause"})
_DOUBTS: Final = frozenset({"soupçon", "soupçons", "regards", "doutes"})
_ONTO: Final = ("SUR", "VERS")
_BLAMED: Final = frozenset({"suspect", "suspects", "responsable", "responsables"})
_PEACEFUL: Final = frozenset(
    {
        *("indépendance", "autonomie", "appartenance", "allégeance", "territoire"),
        *("souveraineté", "reconnaissance", "filiation"),
    }
)
"""What a group may claim that is no attack."""
_ACTIONS: Final = frozenset({"opération", "opérations"})
_HOLDING: Final = frozenset(
    {"rend", "rendent", "rendu", "tenu", "tient", "tiennent", "juge", "jugent"}
)
"""Verbs by which somebody is held responsible."""
_SHOWING: Final = ("diffus", "publi", "post", "partag", "mis en ligne")
"""Verbs for how a group shows what it has done."""
_OWN: Final = frozenset({"armes", "butin", "corps", "ses", "leurs"})
_SHOWN: Final = 9
"""Most units from images to what they show."""
_NEAR: Final = 7
"""Most units from what leads to a group to its name: "par un groupe lié à X, le Y"."""
_OBJECT: Final = 5
"""Most units from a verb to the head of its object."""
_DOING: Final = frozenset({"VG", "PPART", "HURT"})
_TAKEN: Final = frozenset(
    {"pris", "prise", "prises", "posé", "posée", "posés", "posées", "enfouie"}
)
"""Taken to task, under fire, by storm; laid, as a mine is."""
_FIRE: Final = frozenset(
    {
        *("balles", "bombes", "coups", "feu", "feux", "obus", "roquettes", "tirs"),
        *("rafales", "assauts"),
    }
)
_OWNED_BY_ARMIES: Final = AIRCRAFT | {"AIR_STRIKE", "OPERATION_EVENT"}
"""What armies have of their own: "un drone de l’armée", "une opération de Barkhane"."""
_ACTING: Final = frozenset({"ACTIVE", "VG"})
_QUIET: Final = frozenset({"ANNOUNCE", "ATTRIBUTE", "CLAIM", "NE", "REPORT", "SAY"})


def _claimed(told: Sentence, at: int) -> Unit | None:
    """Read "revendiquée par X, l’attaque …", "le mouvement, qui l’a revendiquée"."""
    cue = told.units[at].features
    if "PASSIVE" in cue or ("PPART" in cue and "VG" not in cue):
        return told.led(at, "PAR")
    if not told.words(at + 1, at + _OBJECT).isdisjoint(_PEACEFUL):
        return None
    return told.subject(at) if {"VG", "ACTIVE"} <= cue else None


def _announced(told: Sentence, at: int) -> Unit | None:
    """Read "la revendication du X", "X a diffusé une vidéo de revendication"."""
    return told.led(at, "DE", at_once=True) or told.doer(at, {"VG", "ACTIVE"})


def _boasted(told: Sentence, at: int) -> Unit | None:
    """Read "X s’en est vanté", "X, qui s’en félicite"."""
    lead = told.words(at - 3, at)
    return told.subject(at) if {"en", "s'"} <= lead or "s’" in lead else None


def _filmed(told: Sentence, at: int) -> Unit | None:
    """Read "X a publié des images de l’assaut", "une vidéo où l’on voit ses hommes"."""
    verbs = [n for n in range(at) if {"VG", "ACTIVE"} <= told.units[n].features]
    if not verbs or not any(stem in told.said[verbs[-1]] for stem in _SHOWING):
        return None
    after = told.units[at + 1 : at + 1 + _SHOWN]
    shown = not told.words(at + 1, at + 1 + _SHOWN).isdisjoint(_OWN)
    deed = shown or any(u.features & DEEDS for u in after)
    who = told.subject(verbs[-1]) if deed else None
    return who if who is not None and "ARMED_GROUP" in who.features else None


def _owned(told: Sentence, at: int) -> Unit | None:
    """Read "X s’en attribue la paternité", "X dit être l’auteur", "a signé l’acte"."""
    cue = told.units[at].features
    words = told.words(at + 1, at + 1 + _OBJECT)
    if "PASSIVE" in cue and not told.words(0, at).isdisjoint(_OWNED):
        return told.led(at, "PAR")
    own = "SE" in cue or has(told.units[max(0, at - 2) : at], "SE")
    takes = "ASSUME" in cue or ("ATTRIBUTE" in cue and own)
    acts = any(u.features & DEEDS for u in told.units[at + 1 : at + _OBJECT])
    deed = acts or not words.isdisjoint(CRIMES | _ACTIONS)
    signs = deed and bool(cue & _SIGNING)
    takes = (
        signs
        or (takes and not words.isdisjoint(_OWNED))
        or (
            bool(cue & {"SAY", "CLAIM"})
            and "être" in words
            and not words.isdisjoint(BEHIND)
        )
    )
    active = "VG" in cue and ("ACTIVE" in cue or own)
    return told.subject(at) if takes and active else None


def _imputed(told: Sentence, at: int) -> Unit | None:
    """Read "imputée par l’armée au X", "attribué à X": with "à"."""
    person = any(stem in told.said[at] for stem in _SUSPECTS)
    own = "SE" in told.units[at].features
    return None if person or own else told.led(at, "A")


def _suspected(told: Sentence, at: int) -> Unit | None:
    """Read "X est soupçonné d’être derrière l’attaque", "la police soupçonne X"."""
    called = told.said[at]
    if not any(stem in called for stem in _SUSPECTS):
        return None
    if "ACTIVE" not in told.units[at].features:
        who = told.subject(at)
        blamed = who is not None and told.stands_alone(who)
        return who if blamed or told.tells_deed(at + 1) else None
    who = told.armed(told.clause(at).rest[:_NEAR])
    if who is None:
        return None
    next_ = told.units.index(who) + 1
    rest = told.units[next_ : next_ + 2]
    plain = "accus" not in called and (not has(rest[:1], "DE") or has(rest, "PERSON"))
    return who if plain or told.stands_alone(who) or told.tells_deed(next_) else None


def _marked(told: Sentence, at: int) -> Unit | None:
    """Read "ils y voient la main de X", "pointent du doigt X", "mis en cause"."""
    if told.ends[at] in _MARKS:
        return told.led(at, "DE", at_once=True)
    if told.ends[at] in _DOUBTS:
        verb = min(at + 1, len(told.units) - 1)
        return next(filter(None, (told.led(verb, lead) for lead in _ONTO)), None)
    if not any(phrase <= told.words(at - 1, at + 1) for phrase in _CITED):
        return None
    who = told.armed(told.clause(at).rest[:_NEAR])
    return who or told.doer(at, {"PASSIVE"})


def _pointed(told: Sentence, at: int) -> Unit | None:
    """Read "les rescapés désignent des chasseurs": who has seen it names them."""
    who = told.armed(told.clause(at).rest[:_NEAR])
    return who if who is not None and who.features & {"FIGHTERS", "NAME"} else None


def _behind(told: Sentence, at: int) -> Unit | None:
    """Read "X serait à l’origine de l’attaque", "en tient X pour responsable"."""
    held = [n for n in range(at) if _HOLDING & set(told.said[n].split())]
    if held and told.ends[at].startswith("responsable"):
        return told.armed(told.units[held[-1] + 1 : at])
    of_it = "en" in told.words(at - _OBJECT, at)
    deed = any(u.features & DEEDS for u in told.units[at + 1 : at + _OBJECT])
    if not (deed or of_it or told.ends[at].startswith("suspect")):
        return None
    return told.doer(at, {"BE", "FIN"})


def _work(told: Sentence, at: int) -> Unit | None:
    """Read "elle serait l’œuvre de X", "l’attaque est le fait de X"."""
    lead = told.units[max(0, at - 3) : at]
    being = any({"BE", "FIN"} <= u.features for u in lead)
    return told.led(at, "DE", at_once=True) if being else None


def _by(told: Sentence, at: int) -> Unit | None:
    """Read "deux bergers ont été tués et un blessé à Gao, sur la route, par X"."""
    violent = told.units[at].features & VIOLENT
    taken = violent or not _TAKEN.isdisjoint(told.said[at].split())
    return told.clause(at).agent if taken else None


def _under(told: Sentence, at: int) -> Unit | None:
    """Read "sous les balles de X", or "face à X", before whom people fell."""
    faced = told.ends[at] == "face"
    under = faced or "sous" in told.words(at - 2, at)
    return told.led(at, "A" if faced else "DE", at_once=True) if under else None


def _of_army(told: Sentence, at: int) -> Unit | None:
    """Read "une frappe de drone de l’armée", "une opération conjointe de X"."""
    after = [u for u in told.units[at + 1 :] if is_finite(u)][:1]
    if told.units[at].features & AIRCRAFT and has(after, "PASSIVE"):
        return None  # "un hélicoptère de l’armée a été abattu"
    who = told.clause(at).of_whom({"ARMED_FORCE", "PARTIES"})
    army = who is not None and any("ARMED_FORCE" in u.features for u in leaves((who,)))
    return who if army else None


def _doer(told: Sentence, at: int) -> Unit | None:
    """Read "les rebelles ont chassé l’armée de Gao ; vingt soldats y sont morts"."""
    verbs = [n for n in range(at) if {"VG", "ACTIVE"} <= told.units[n].features]
    acts = bool(verbs) and told.units[verbs[0]].features.isdisjoint(_QUIET)
    who = told.subject(verbs[0]) if acts else None
    return who if who is not None and "FIGHTERS" in who.features else None


def _own_men(told: Sentence, at: int) -> Unit | None:
    """Read "X affirme que ses hommes ont tué": people of whoever tells of it."""
    cue = told.units[at].features
    who = told.clause(at).subject if cue >= _ACTING and cue & VIOLENT else None
    return None if who is None else owner_of(told.scene, who) and who


@attrs.frozen
class Step:
    """One way to name an author, and the cues for which it is asked."""

    read: Callable[[Sentence, int], Unit | None]
    basis: Basis | None = None
    """On what the naming rests; where it has none, the words for the author say it."""
    features: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    """What they end with, without case."""
    blames: bool = False
    """Whether whoever it names is blamed, though no attack is told beside."""


def asked(told: Sentence, steps: Iterable[Step]) -> Iterator[tuple[int, Step, Unit]]:
    """Give each cue with the step that it wakes, and the author whom that finds."""
    for step in steps:
        worded = any(map(told.text.__contains__, step.words))
        if not worded and step.features.isdisjoint(told.scene.features):
            continue
        for at, unit in enumerate(told.units):
            if (
                worded and told.ends[at] in step.words
            ) or unit.features & step.features:
                found = step.read(told, at)
                if found is not None:
                    yield at, step, found


CLAIMS: Final = (
    Step(_claimed, Basis.CLAIMED, features=frozenset({"CLAIM"})),
    Step(_announced, Basis.CLAIMED, words=frozenset({"revendication"})),
    Step(_boasted, Basis.CLAIMED, words=frozenset({"vanté", "vante", "félicité"})),
    Step(_filmed, Basis.CLAIMED, words=_IMAGES),
    Step(
        _owned,
        Basis.CLAIMED,
        features=frozenset({"ASSUME", "ATTRIBUTE", "CLAIM", "SAY", "SIGN"}),
    ),
    Step(_imputed, Basis.SUSPECTED, features=frozenset({"ATTRIBUTE"})),
    Step(_suspected, Basis.SUSPECTED, features=frozenset({"ATTRIBUTE"}), blames=True),
    Step(_marked, Basis.SUSPECTED, words=_MARKS | _ENDS | _DOUBTS, blames=True),
    Step(_pointed, Basis.SUSPECTED, words=frozenset({"désigne", "désignent"})),
    Step(_behind, Basis.SUSPECTED, words=BEHIND | _BLAMED),
    Step(_work, Basis.SUSPECTED, words=frozenset({"fait", "œuvre", "oeuvre"})),
)
"""In the order in which they are asked: claims before suspicions."""

AGENTS: Final = (
    Step(_by, features=_DOING),
    Step(_under, words=_FIRE | {"face"}),
    Step(_own_men, features=VIOLENT),
    Step(_of_army, features=_OWNED_BY_ARMIES),
    Step(_doer, features=frozenset({"COLON", "SEMICOLON"})),
)
"""From the surest to the least sure."""
