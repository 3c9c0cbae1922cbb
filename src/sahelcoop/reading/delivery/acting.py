# SPDX-License-Identifier: MIT
"""Whom people and bodies act for when they give or get: a state, an organisation."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.lexicon import ActorEntry
from sahelcoop.model.actors import ActorKind, Party
from sahelcoop.reading.delivery.handed import OFFICIAL
from sahelcoop.reading.parties import country_of, entry_of, party, state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "CIVIL",
    "is_anonymous",
    "is_of_state",
    "is_owned",
    "is_parliament",
    "is_stationed",
    "lands_of",
    "owner_of",
    "state_behind",
]

CIVIL: Final = {
    ActorKind.INTERNATIONAL_ORGANISATION,
    ActorKind.ORGANISATION,
    ActorKind.COMPANY,
}
"""Kinds whose people act for them, whatever their country."""


_THEIRS: Final = frozenset({"son", "sa", "ses", "leur", "leurs"})


def is_of_state(unit: Unit) -> bool:
    """Tell whether people with an adjective are a state’s: "les soldats maliens"."""
    people = "PEOPLE_NP" in unit.features and "CIVILIAN" not in unit.features
    return people and not is_stationed(unit)


def is_stationed(unit: Unit) -> bool:
    """Tell whether soldiers are told by where they serve: "le bataillon de Torodi"."""
    words = frozenset[str]().union(*(u.features for u in leaves((unit,))))
    return {"FORCE", "LOCALITY"} <= words and "DEMONYM" not in words


def lands_of(scene: Scene, units: Sequence[Unit]) -> frozenset[str]:
    """Give the countries of troops and houses told by their town, for want of others.

    What another sentence says that the state got may be what they got.
    """
    posts = [u for u in units if u.features & {"PEOPLE_NP", "SITE_NP", "UNLISTED"}]
    words = (u for u in leaves(scene.units) if "LOCALITY" in u.features)
    inside = (w for w in words if any(p.start <= w.start < p.end for p in posts))
    return frozenset(filter(None, (country_of((w,)) for w in inside)))


def is_parliament(unit: Unit) -> bool:
    """Tell whether a body is one that only allows what its state gets."""
    entry = entry_of(unit)
    return entry is not None and entry.id.endswith("-assembly")


def is_anonymous(unit: Unit) -> bool:
    """Tell whether a body is none that is known: "la délégation de l’UE"."""
    return "BODY" in unit.features and "NAME" not in unit.features


def is_owned(scene: Scene, body: Unit) -> bool:
    """Tell whether a body is told as somebody’s: "son armée"."""
    before = [u for u in scene.units if u.end <= body.start][-1:]
    return any(scene.words(u).lower() in _THEIRS for u in before)


def owner_of(scene: Scene, body: Unit) -> Party | None:
    """Find whom a body belongs to: a demonym in or after it, or who "de" leads to.

    "Son armée", to which another state gives, is that of the state most spoken of.
    """
    if is_owned(scene, body):
        most = scene.cast.most_named(OFFICIAL, body.start)
        return state_party(scene, most, body, "delivery.acting_state")
    after = [u for u in scene.units if u.start >= body.end and "DET" not in u.features]
    owner = next((u for u in after if "DE" not in u.features), body)
    for unit in (*leaves((body,)), owner):
        if "DEMONYM" in unit.features:
            return state_party(scene, unit.value, unit, "delivery.demonym")
    if "PERSON" in owner.features and {"BODY", "OF_GOVERNMENT"} <= body.features:
        return state_behind(scene, owner)  # "le régime de X"
    return party(scene, owner) if {"NAME", "ACTOR"} <= owner.features else None


def state_behind(scene: Scene, unit: Unit) -> Party | None:
    """Find whom a person acts for: a state, or the organisation of an envoy."""
    inside = tuple(leaves((unit,)))
    country = next((u.value for u in inside if "DEMONYM" in u.features), None)
    if country is None:
        entry = _european(scene, unit) or entry_of(unit)
        country = entry.country if entry else country_of((unit,))
        if entry and entry.kind in CIVIL:
            evidence = scene.quote(unit.start, unit.end, "delivery.acting_state")
            return scene.cast.named(entry, entry.name, evidence)
    return state_party(scene, country, unit, "delivery.acting_state")


def _european(scene: Scene, unit: Unit) -> ActorEntry | None:
    """Give the Union for an office of it: "la commissaire européenne"."""
    if not any("EUROPEAN" in u.features for u in leaves((unit,))):
        return None
    return next((e for e in scene.lexicon.actors if e.id == "io-eu"), None)
