# SPDX-License-Identifier: MIT
"""The town of an attack that is told nowhere to be in one: the nearest one named.

An attack of the press nearly always has a place, and the reader is told it in the
sentence or in the one before, though no preposition may lead from one to the other.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.attack.elsewhere import is_carried_to
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.settled import is_wide
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.locatives import located
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["Town", "note_towns", "with_towns"]

_PASSED: Final = frozenset({"ORIGIN", "HEAD_FOR", "TOWARDS", "SAY"})
"""What leads to a town where somebody only comes from, goes to or speaks."""
_LEAD: Final = 3
_NAME: Final = 5
"""Most units from the word for an operation to a town in its name."""
_BACK: Final = 1
"""Most utterances from a town to the attack told after it."""


@attrs.frozen
class Town:
    """A town that an utterance names, and where."""

    utterance: int
    paragraph: int
    place: Place
    told: Evidence


def note_towns(scene: Scene) -> None:
    """Keep the towns that an utterance names, but for those people only go to.

    A capital that acts is its state: "Cotonou conteste ce bilan".
    """
    if scene.features.isdisjoint({"LOCALITY", "PLACE", "SITE_NP", "CAP"}):
        return
    led = [
        u
        for u in located(scene, scene.units)
        if "CAP" not in u.features or "PLACE" in u.features
    ]
    starts = {u.start for u in led}
    named = (
        u
        for u in leaves(scene.units)
        if "LOCALITY" in u.features and "ACTOR" not in u.features
    )
    for unit in sorted(
        (*led, *(u for u in named if u.start not in starts)), key=_start
    ):
        place = scene.place(unit)
        if (
            not is_wide(place)
            and place.kind is not None
            and not _is_passed(scene, unit)
        ):
            scene.cast.towns.append(
                Town(
                    scene.utterance.number,
                    scene.utterance.paragraph,
                    place,
                    scene.quote(unit.start, unit.end, "place.nearest"),
                )
            )


def _start(unit: Unit) -> int:
    return unit.start


def _is_passed(scene: Scene, unit: Unit) -> bool:
    before = [u for u in scene.units if u.end <= unit.start]
    led = before[-_LEAD:]
    named = any("OPERATION_EVENT" in u.features for u in before[-_NAME:])
    if named or _is_of_actor(before):
        return True  # "l’opération Colère de Bohoma"
    return any(u.features & _PASSED for u in led) or is_carried_to(scene, before)


def _is_of_actor(before: Sequence[Unit]) -> bool:
    """Tell a town that a clause only tells of a group: "le JNIM, qui est né à Gao"."""
    told = [u.features for u in before]
    whose = max((n for n, f in enumerate(told) if "QUI" in f), default=0)
    ahead = told[max(0, whose - 2) : whose]
    return any("ACTOR" in f for f in ahead) and not any(
        f & {"STOP", "SEMICOLON"} for f in told[whose:]
    )


def with_towns(attacks: Iterable[Draft], towns: Sequence[Town]) -> list[Draft]:
    """Give each attack without a place the town that is named nearest to it."""
    drafts = list(attacks)
    taken = {
        (place.name, draft.sources["places"][0].start)
        for draft in drafts
        for place in draft.get("places") or ()
    }
    free = [t for t in towns if (t.place.name, t.told.start) not in taken]
    return [_placed(d, free) if isinstance(d, Episode) else d for d in drafts]


def _placed(draft: Episode, towns: Sequence[Town]) -> Episode:
    if draft.get("places"):
        return draft
    town = next(_near(draft, towns), None)
    if town is None:
        return draft
    return draft.but(
        fields={**draft.fields, "places": (town.place,)},
        sources={**draft.sources, "places": (town.told,)},
    )


def _near(draft: Episode, towns: Sequence[Town]) -> Iterator[Town]:
    """Give the towns beside its first words, the nearest first, then those before."""
    start = draft.sources["record"][0].start
    number = draft.utterance
    here = [t for t in towns if t.utterance == number]
    yield from sorted(here, key=lambda t: abs(t.told.start - start))
    before = [t for t in towns if 0 < number - t.utterance <= _BACK]
    yield from reversed(before)
