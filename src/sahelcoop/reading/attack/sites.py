# SPDX-License-Identifier: MIT
"""Sites as places: those with a name, and the one that a pronoun means."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.attack.harms import harmed
from sahelcoop.reading.clauses import Lead, lead_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "home_of",
    "is_placed",
    "is_town",
    "note_site",
    "site_again",
    "site_before",
    "site_of",
]

_PASSIVE: Final = frozenset(
    {"attack.undergone", "attack.scene", "attack.taken", "attack.by_pronoun"}
)
"""Rules by which a pronoun, as the subject, is what has been attacked."""
_TOWN: Final = frozenset({"LOCALITY", "CAP", "SITE_NP"})
_OFFICES: Final = frozenset({"PERSON", "ROLE"})
"""Somebody with an office, who is where that is: "le maire de Ber"."""
_GENDERS: Final = {"il": "M", "elle": "F", "ils": "M", "elles": "F"}
_SEVERAL: Final = frozenset({"ils", "elles"})
_REACH: Final = 1
"""Most utterances from a site to the pronoun for it."""


def note_site(scene: Scene) -> None:
    """Keep the site that a sentence is about: its subject, or what it presents."""
    for unit in scene.units if "SITE_NP" in scene.features else ():
        site = "SITE_NP" in unit.features
        if site and lead_of(scene.units, unit) is Lead.BARE:
            scene.cast.last_site = unit, scene.utterance.number
            return


def site_again(scene: Scene, match: Match, sentence: Sequence[Unit]) -> Iterator[Unit]:
    """Give the site told just before, if a pronoun for it is the subject of *match*."""
    last = scene.cast.last_site
    if match.rule not in _PASSIVE or last is None:
        return
    lead = takewhile(lambda u: "VG" not in u.features, sentence)
    words = [scene.words(u).lower() for u in lead]
    pronoun = next((word for word in words if word in _GENDERS), None)
    site, number = last
    near = scene.utterance.number - number <= _REACH
    if pronoun is None or not near or _GENDERS[pronoun] not in site.features:
        return
    if ("P" in site.features) is (pronoun in _SEVERAL):
        yield site


def site_before(scene: Scene, sentence: Sequence[Unit], subject: Unit) -> Unit | None:
    """Find the site that a pronoun takes up: "le poste n'est plus : ils l'ont rasé"."""
    before = [u for u in sentence if u.end <= subject.start]
    sites = (u for u in reversed(before) if "SITE_NP" in u.features)
    last = scene.cast.last_site
    near = last is not None and scene.utterance.number - last[1] <= _REACH
    return next(sites, last[0] if last and near else None)


def is_town(site: Unit) -> bool:
    """Tell a target that is a place by its name alone."""
    return "PLACE" in site.features and "SITE_NP" not in site.features


def is_placed(site: Unit) -> bool:
    """Tell a site with the name of its town: "le camp de Dioura, près de Mopti".

    A town that no table knows has no article: "le camp du Mécanisme" is of none.
    """
    return "SITE_NP" in site.features and any(
        (unit.features & {"BASE", "LOCALITY"} or _is_bare_name(before, unit))
        and "ACTOR" not in unit.features
        and "DE" in before
        for before, unit in _led(site)
    )


def _is_bare_name(before: frozenset[str], unit: Unit) -> bool:
    return "CAP" in unit.features and "DET" not in before


def _led(site: Unit) -> Iterator[tuple[frozenset[str], Unit]]:
    """Give each unit of a site with what stands before it; "camp Zibane" has no de."""
    before = frozenset[str]()
    for unit in leaves((site,)):
        yield before, unit
        before = unit.features


def site_of(unit: Unit) -> Unit | None:
    """Give a target that is a place with a name, or the place that people are of.

    A detachment is where it is stationed, a convoy is nowhere.
    """
    inner = tuple(leaves((unit,)))
    moves = "MOBILE" in unit.features and "HOLDER" not in unit.features
    if unit.features & {"SITE_NP", "PLACE"} and not moves:
        named = any(u.features & {"PLACE", "CAP"} for u in inner)
        return unit if named else None
    return next(
        (u for u in inner if "PLACE" in u.features and "STATE" not in u.features), None
    )


def home_of(match: Match, sentence: Sequence[Unit]) -> Unit | None:
    """Give the town that those killed are of: "dix villageois de Ber", its mayor."""
    for people in harmed(match):
        after = [u for u in sentence if u.start >= people.end][:2]
        if people.features & _OFFICES:
            return site_of(people)
        if "CIVILIAN" not in people.features:
            continue
        if len(after) > 1 and "DE" in after[0].features and after[1].features & _TOWN:
            return site_of(after[1]) or after[1]
        return site_of(people)
    return None
