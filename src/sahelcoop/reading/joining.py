# SPDX-License-Identifier: MIT
"""Who joins the cast of an article by being named in it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention, Named
from sahelcoop.reading.belonging import subject_land
from sahelcoop.reading.parties import entry_of, party
from sahelcoop.reading.scene import COMPASS, Scene, leaves

__all__ = ["enter", "signs"]

_CLOSED: Final = frozenset({"ROLE", "SITE_NP", "UNNAMED"})
"""Chunks whose names only tell what an office, a site or a source is of.

A patrol or an escort is of those who take part.
"""
_STATES: Final = frozenset({"STATE", "PARTIES"})
_LISTED: Final = _STATES | {"DET", "COMMA", "ET"}
_WHICH: Final = frozenset({"OPEN", '"comme"'})
"""What opens a list that only says which are meant."""
_NAMED: Final = frozenset({"ACTOR", "PERSON", "BODY"})
_OWN: Final = frozenset({"COMPANY", "ARMED_GROUP"})
"""Bodies that act when their members do."""
_THERE: Final = frozenset({"DANS", "ORIGIN"})
"""What says that somebody is with a neighbour, or comes from there."""
_TITLE: Final = 2
"""Units of a name and of "de" before the state that a title is of."""
_LISTING: Final = frozenset({"COMMA", "ET", "DE", "DET"})
"""What may stand between the names of a list."""
_OPENING: Final = frozenset({"ENTRE", "STATE"})
"""What may open such a list."""
_LINES: Final = frozenset(
    {"frontière", "frontières", "limite", "axe", "route", "piste", "cheval", "corridor"}
)
"""What lies between two states, which take no part in it."""
_TOUCHING: Final = frozenset({"rejoignent", "rencontrent", "touchent", "croisent"})
"""What the borders of several states do at a place."""
_MEETING: Final = 4
"""Units of "où se rejoignent le"."""
_COUNTRIES: Final = frozenset({"COUNTRY", "DEMONYM"})
"""What tells the country that a paragraph is about; a town may lie in another."""
_AHEAD: Final = 5
"""Most units up to "entre": "la frontière longue et poreuse entre"."""
_HEAD: Final = 3
"""Units up to the end of a place at the head of a sentence: "Au Mali, …"."""
_STOP: Final = frozenset({"STOP"})
_MARKS: Final = frozenset({"STOP", "COLON", "DASH"})
"""What follows a country that heads a paragraph."""
_SIGNED: Final = 3
"""Units of "Auteur : Awa Sow"."""
_NEIGHBOUR: Final = 5
"""Most units of "venus de ses deux voisins" before the comma."""


def enter(scene: Scene) -> None:
    """Let everyone named in the scene join the cast; a mere place does not."""
    heads = _is_heading(scene) or signs(scene)
    units, inside = ((), ()) if heads else (scene.units, scene.leaves)
    _head(scene)
    there = {unit.start for unit in _lying(scene, inside)}
    scene.cast.lands += _lands(inside)
    paragraph = scene.utterance.paragraph
    before = scene.cast.near[1] if scene.cast.near[0] == paragraph else ()
    ahead = (Unit(0, 0, frozenset()), *scene.leaves)
    states = (
        unit
        for last, unit in pairwise(ahead)
        if unit.features & _COUNTRIES and "SITE" not in last.features
    )  # but not "le port guinéen"
    here = not scene.utterance.features.isdisjoint(_COUNTRIES)
    scene.cast.near = paragraph, (*before, *(_lands(states) if here else ()))
    for unit in _joining(
        unit
        for at, unit in enumerate(units)
        if unit.match is not None or not unit.features.isdisjoint(_NAMED)
        if not _explains(units, at)
    ):
        if unit.start not in there and not _publishes(scene, unit):
            party(scene, unit)
    for unit in scene.utterance.quoted:
        if "LOCATIVE" not in unit.features:
            party(scene, unit)
    scene.cast.subject = paragraph, subject_land(scene)


def _head(scene: Scene) -> None:
    """Keep in mind the country that heads a paragraph, or the line before it."""
    last, country, alone = scene.cast.headed
    paragraph = scene.utterance.paragraph
    if last == paragraph:
        scene.cast.headed = paragraph, country, False
        return
    dash = bool(scene.units) and "DASH" in scene.units[0].features
    first, *rest = [*scene.units[dash:], Unit(0, 0, _STOP)]
    mark = not rest or bool(rest[0].features & _MARKS)
    if "COUNTRY" in first.features and mark:
        scene.cast.headed = paragraph, next(_lands((first,)), None), len(rest) < _HEAD
    else:
        kept = country if alone and last == paragraph - 1 else None
        scene.cast.headed = paragraph, kept, False


def _lands(units: Iterable[Unit]) -> Iterator[str]:
    """Give the countries of the places and the demonyms among *units*."""
    for unit in units:
        if unit.value is None:
            continue
        if "DEMONYM" in unit.features and isinstance(unit.value, str):
            yield unit.value
        named = unit.value.value if isinstance(unit.value, Mention) else None
        place = named.place if isinstance(named, Named) else None
        if place is not None and place.country is not None:
            yield place.country


def _publishes(scene: Scene, unit: Unit) -> bool:
    """Tell whether a name is that of the paper or agency that the article is from."""
    outlet = scene.document.metadata.outlet
    if outlet is None or "MEDIA" not in unit.features:
        return False
    entry = entry_of(unit)
    names = {name.text.lower() for name in entry.names} if entry is not None else set()
    own = scene.quote.words(outlet.start, outlet.end).lower().replace("’", "'")
    told = {*names, scene.words(unit).lower()}
    return any(f"{own} ".startswith(f"{name} ") for name in told)


def _explains(units: Sequence[Unit], at: int) -> bool:
    """Tell whether states only say which are meant: "des pays comme le Mali".

    So does one that a title is of ("les présidents X du Mali et Y du Niger"), and the
    neighbours somebody comes from: "venus de ses voisins, le Mali et le Niger".
    """
    if units[at].features.isdisjoint(_STATES):
        return False
    title = [unit.features for unit in units[max(0, at - _TITLE) : at]]
    if len(title) == _TITLE and "PERSON" in title[0] and "DE" in title[1]:
        return True
    while at and not units[at].features.isdisjoint(_LISTED):
        at -= 1
    if "STATE_NOUN" in units[at].features:
        ahead = units[max(0, at - _NEIGHBOUR) : at]
        return any(unit.features & _THERE for unit in ahead)
    return not units[at].features.isdisjoint(_WHICH)


def _lying(scene: Scene, units: Sequence[Unit]) -> Iterator[Unit]:
    """Give the states of a list that tells where something is.

    It goes on from a place ("aux confins du Mali, du Niger et du Tchad"), or follows
    what lies between its states: "la frontière entre le Mali et le Niger".
    """
    listed: list[Unit] | None = None
    between = False
    for at, unit in enumerate(units):
        if listed is None and unit.features.isdisjoint(_OPENING):
            continue
        opens = "ENTRE" in unit.features and _is_line(scene, units[:at])
        if listed is None and "STATE" in unit.features and _meet(scene, units[:at]):
            listed, between = [], True
        if scene.words(unit).lower() in COMPASS:
            continue  # "du Mali, du Niger et du nord du Tchad"
        if opens or unit.features >= {"STATE", "LOCATIVE"}:
            of = any("DE" in u.features for u in units[max(0, at - _TITLE) : at])
            yield from (listed or ()) if of else ()
            listed, between = [], opens
        elif listed is None or unit.features.isdisjoint(_STATES | _LISTING):
            listed = None
        elif "STATE" in unit.features:
            listed.append(unit)
            led = frozenset[str]().union(*(u.features for u in units[at - 2 : at]))
            sure = between or "DE" in led or not _acts(units, at)
            if "ET" in led and sure:
                yield from listed
        elif "COMMA" in unit.features and at < _HEAD:
            listed = None  # "Au Mali, le Niger et le Tchad ont …"


def _is_line(scene: Scene, ahead: Sequence[Unit]) -> bool:
    """Tell whether what *ahead* closes with lies between two sides."""
    return any(
        scene.words(unit).lower().split()[-1] in _LINES for unit in ahead[-_AHEAD:]
    )


def _meet(scene: Scene, ahead: Sequence[Unit]) -> bool:
    """Tell whether *ahead* says that states share a place: "où se rejoignent"."""
    words = [scene.words(unit).lower() for unit in ahead[-_MEETING:] if unit.features]
    return "où" in words and not _TOUCHING.isdisjoint(words)


def _acts(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a state is the subject of a verb: "au Mali et le Niger accuse"."""
    after = units[at + 1 : at + 2]
    return any(unit.features & {"AUX", "FIN"} for unit in after)


def _is_heading(scene: Scene) -> bool:
    """Tell whether places alone open a paragraph of news from there: "► DAKAR. …".

    A state that an item of a list is about takes part: "- Chine. Dix chars …".
    """
    opens = scene.cast.talk.paragraph != scene.utterance.paragraph
    if not opens or "PLACE" not in scene.features:
        return False
    told = [u.features for u in scene.units if u.features and "STOP" not in u.features]
    places = ["PLACE" in features for features in told if "DASH" not in features]
    item = bool(places) and "DASH" in told[0] and "COUNTRY" in told[-1]
    return bool(places) and all(places) and not item


def signs(scene: Scene) -> bool:
    """Tell whether a paragraph is nothing but the name of somebody not told of so far.

    "Auteur : Awa Sow", or "Awa Sow" alone with what stands below an article after it.
    """
    told = [unit for unit in scene.leaves if unit.features.isdisjoint(_STOP)]
    if not told or "PERSON" not in told[-1].features:
        return False
    alone = len(told) == 1 or (len(told) == _SIGNED and "COLON" in told[1].features)
    words = scene.words(told[-1])
    return alone and not any(m.name == words for m in scene.cast.members.values())


def _joining(units: Iterable[Unit]) -> Iterator[Unit]:
    for unit in units:
        if "PARTIES" in unit.features and unit.match is not None:
            yield from _joining(unit.match.units)
        elif "PERSON" in unit.features:
            yield unit
        elif unit.match is None:
            if not unit.features.isdisjoint(_NAMED) and _takes_part(unit):
                yield unit
        elif unit.features.isdisjoint(_CLOSED) or "MOBILE" in unit.features:
            if "ACTOR" in unit.features:
                yield unit
            yield from filter(_takes_part, leaves(unit.match.units))
        elif "UNNAMED" in unit.features:  # "deux cadres de l’avionneur Embraer"
            yield from (u for u in leaves((unit,)) if not u.features.isdisjoint(_OWN))


def _takes_part(unit: Unit) -> bool:
    return not unit.features.isdisjoint(_NAMED) and "LOCATIVE" not in unit.features
