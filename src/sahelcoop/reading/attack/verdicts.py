# SPDX-License-Identifier: MIT
"""Whose an attack was, where no rule says so: who did it, claims it or is blamed.

Rules find an author or a claim that stands right beside the word for the attack. Here a
sentence is asked for its *cue*, a word for violence, claiming or blaming, and then for
the group that the grammar of the cue makes the author: whom "par" or "à" leads to, the
subject, whom "de" leads to. The first step that names somebody decides.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, pairwise, takewhile
from operator import attrgetter
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import Basis, Perpetrator
from sahelcoop.reading.attack.armed import is_force
from sahelcoop.reading.attack.cues import AGENTS, CLAIMS, Step, asked
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.meant import all_of, meant_by
from sahelcoop.reading.attack.preludes import clause_with
from sahelcoop.reading.attack.sentence import DEEDS, Sentence
from sahelcoop.reading.attack.tellings import Telling
from sahelcoop.reading.cargo import quantity_of
from sahelcoop.reading.clauses import is_finite, sentence_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = [
    "Verdict",
    "draft_of_verdict",
    "several_in",
    "verdict",
    "verdicts",
    "with_agent",
]

_JUDGED: Final = frozenset({"ACCUSED", "BLAME", "BOAST", "CLAIM", "DONE"})
"""What rules emit that name an author on some basis."""
_ALL: Final = 9
"""As many attacks as one may claim at once: "ces attaques"."""

_CLITICS: Final = frozenset({"CLITIC", "SE"})
"""What may stand between "ne" and the verb: "ne s’en est"."""
_DENIALS: Final = frozenset({"DENY", "NE"})
_OF: Final = ("du ", "de ", "d'", "d’")
_LINKS: Final = frozenset({"ADJ", "DE", "DET"})


@attrs.frozen
class Verdict:
    """Who is named as the author of an attack, and by what word."""

    cue: Unit
    author: Perpetrator
    named: Unit
    elsewhere: bool
    """Whether its attack has a day or a place of its own: "l’attaque du 4 février"."""


def verdict(scene: Scene, sentence: Sequence[Unit]) -> Verdict | None:
    """Say who is named as the author of what *sentence*, or the one before, tells.

    Nobody where it is denied or asked: "aucun groupe n’a revendiqué l’attaque".
    """
    told = Sentence(scene, sentence)
    for at, step, who in asked(told, CLAIMS):
        author = None if _is_denied(sentence, at) else meant_by(scene, who, step.basis)
        if author is not None and _may_be(told, step, who):
            if _is_lasting(sentence) or _is_asked(scene, sentence):
                return None
            return Verdict(sentence[at], author, who, _has_own(scene, sentence))
    return None


def with_agent(scene: Scene, draft: Episode, act: Unit) -> Episode:
    """Name the author of a draft that has none, if its sentence tells of one."""
    if draft.get("perpetrators") or draft.by_force:
        return draft
    told = Sentence(scene, clause_with(scene, act))
    for _, step, who in asked(told, AGENTS):
        units = all_of(scene, told.units, [who])
        pairs = [
            (u, a) for u in units if (a := meant_by(scene, u, step.basis)) is not None
        ]
        if pairs:
            units, authors = map(list, zip(*pairs, strict=True))
            cited = [scene.quote(u.start, u.end, "attack.agent") for u in units]
            return draft.but(
                fields={**draft.fields, "perpetrators": tuple(authors)},
                sources={**draft.sources, "perpetrators": tuple(cited)},
                by_force=any(map(is_force, units)),
            )
    return draft


def _has_own(scene: Scene, sentence: Sequence[Unit]) -> bool:
    """Tell whether a word for an attack has a day or a place right after it.

    "L’attaque du 3 mai", but not "a revendiqué l’attaque lundi".
    """
    for at, unit in enumerate(sentence):
        rest = [u for u in sentence[at + 1 : at + 3] if u.features.isdisjoint(_LINKS)]
        claimed = any({"ACTIVE", "VG"} <= u.features for u in sentence[:at])
        told = {"PLACE"} if claimed else {"DATE", "PLACE"}
        of = any(scene.words(u).lower().startswith(_OF) for u in rest[:1])
        own = of or any(u.features & told for u in rest[:1])
        if unit.features & DEEDS and own:
            return True
    return False


def _may_be(told: Sentence, step: Step, who: Unit) -> bool:
    """Tell whether a force may be meant: it claims nothing, and is given much else."""
    force = "ARMED_FORCE" in who.features
    blamed = told.tells_deed(0) or (step.blames and told.stands_alone(who))
    return not force or (step.basis is not Basis.CLAIMED and blamed)


def _is_denied(sentence: Sequence[Unit], at: int) -> bool:
    """Tell whether a cue, or the verb that it belongs to, is denied.

    "Rien ne permet d’imputer", "nie être derrière"; "la police soupçonne X, et
    nul n’a été arrêté" is no denial, nor is "revendiquée par X, elle n’a tué personne".
    """
    cue = sentence[at].features
    if "VG" in cue and "INF" not in cue:
        lead = list(dropwhile(lambda u: u.features & _CLITICS, reversed(sentence[:at])))
        denied = any(u.features & _DENIALS for u in (*lead[:1], sentence[at]))
        only = any("QUE" in u.features for u in sentence[at + 1 : at + 2])
        return denied and not only  # "ne s’en est vanté que trois semaines après"
    if "PPART" in cue:
        return False
    before = takewhile(lambda u: "COMMA" not in u.features, reversed(sentence[:at]))
    ruling = next((u.features for u in before if is_finite(u)), frozenset[str]())
    return not ruling.isdisjoint(_DENIALS)


def _is_lasting(sentence: Sequence[Unit]) -> bool:
    """Tell what goes on since a year, of the sentence and not only of a group."""
    since = [n for n, u in enumerate(sentence) if "SINCE" in u.features]
    return bool(since) and not any("QUI" in u.features for u in sentence[: since[0]])


def _is_asked(scene: Scene, sentence: Sequence[Unit]) -> bool:
    stop = next((u for u in scene.units if u.start >= sentence[-1].end), None)
    return stop is not None and scene.words(stop).endswith("?")


def verdicts(scene: Scene, matches: Iterable[Match]) -> Iterator[Verdict]:
    """Say of each sentence who is named as an author, where no rule has found that."""
    judged = [m.start for m in matches if m.emits in _JUDGED]
    first = 0
    for at, unit in enumerate((*scene.units, None)):
        if unit is not None and "STOP" not in unit.features:
            continue
        sentence, first = scene.units[first:at], at + 1
        if sentence and not any(
            sentence[0].start <= start < sentence[-1].end for start in judged
        ):
            found = verdict(scene, sentence)
            yield from () if found is None else (found,)


def draft_of_verdict(scene: Scene, found: Verdict) -> Episode:
    """Make a draft of what only names the author of an attack told before."""
    spans = sorted((found.cue, found.named), key=attrgetter("start"))
    told = Unit(spans[0].start, spans[1].end, frozenset())
    sheet = Sheet(scene.quote, "attack.verdict")
    sheet.cite("record", told)
    sheet.put("perpetrators", (found.author,), found.named)
    number = scene.utterance.number
    draft = Episode(sheet.fields, sheet.sources, number, telling=Telling.POINTED)
    return draft.but(several=several_in(scene, found.cue), flashback=True)


def several_in(scene: Scene, told: Unit) -> int:
    """Tell of how many attacks a claim or an accusation is: "ces deux attaques"."""
    sentence = sentence_of(scene.units, told.start)
    for before, unit in pairwise(sentence):
        if unit.features & DEEDS and "P" in unit.features:
            if "NUMBER" in before.features:
                return int(quantity_of(scene, before).best or 1)
            if "DEM" in before.features:
                return _ALL
    return 1
