# SPDX-License-Identifier: MIT
"""Which states the words near a deal tell: names, demonyms, who meets."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.recall import BODIES
from sahelcoop.reading.agreement.standing import Side, sides_of, states
from sahelcoop.reading.parties import entry_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = [
    "countries_of",
    "demonym_sides",
    "distinct",
    "double_near",
    "is_where",
    "met",
    "of_matter",
    "seats_of_firms",
]


def demonym_sides(scene: Scene, units: Sequence[Unit]) -> Iterator[Side]:
    """Give the states of demonyms and states among *units*: "contrat marocain"."""
    known = (unit for n, unit in enumerate(units) if not _is_seat(units[:n], unit))
    told = ((unit, country) for unit in known for country in countries_of(scene, unit))
    for unit, country in told:
        yield from states(scene, [country], unit)


def _is_seat(before: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether a capital names something but a body: "le processus d'Alger"."""
    if "LOCALITY" not in unit.features or len(before) < 2:
        return False
    return "DE" in before[-1].features and "BODY" not in before[-2].features


def is_where(before: Sequence[Unit], unit: Unit) -> bool:
    """Tell whether a capital is where something was done: "signé à Lomé"."""
    led = before and "A" in before[-1].features
    return bool(led) and "LOCALITY" in unit.features


def countries_of(scene: Scene, unit: Unit) -> list[str]:
    """Give the countries of a demonym, of both halves of one, or of a state's name."""
    entry = entry_of(unit) if "ACTOR" in unit.features else None
    if entry is not None:
        official = entry.kind in BODIES and entry.country
        return [official] if official else []
    forms = scene.words(unit).lower().split("-")
    known = scene.lexicon.demonyms
    told = [known[form] for form in forms if form in known]
    return told or _paired(scene, forms)


def _paired(scene: Scene, forms: Sequence[str]) -> list[str]:
    """Give the two states or organisations joined by a hyphen: "Maroc-Guinée"."""
    joined = [key for form in forms if (key := scene.lexicon.dealers.get(form))]
    return joined if len(joined) == len(forms) > 1 else []


def double_near(scene: Scene, act: Act) -> list[Unit]:
    """Give the word for two states near a deal: "ports bénino-togolais"."""
    double = [u for u in leaves(scene.units) if len(countries_of(scene, u)) > 1]
    before = [u for u in double if u.end <= act.head.start]
    return before[-1:] or double[:1]


def met(scene: Scene, before: int) -> list[Side]:
    """Give who is told in a sentence up to an offset: who meets, or deals so."""
    people = (u for u in scene.units if u.features & _MEETING and u.end <= before)
    meeting = (s for u in people for s in sides_of(scene, u))
    told = [u for u in leaves(scene.units) if u.end <= before]
    found = distinct((*meeting, *demonym_sides(scene, told)))
    states = [s for s in found if "INTERNATIONAL_ORGANISATION" not in s.unit.features]
    return states if len(states) > 1 else found  # "au sommet de l'AES"


def of_matter(scene: Scene, after: Sequence[Unit]) -> list[Side]:
    """Give whom only its matter tells: "l'accord sur les soldats russes à Lomé"."""
    led = next((u for u in after if "ADJ" not in u.features), None)
    if led is None or led.features.isdisjoint(_ON_MATTER):
        return []
    clause = takewhile(lambda u: not u.features & {"STOP", "COMMA"}, after[:_MATTER])
    found = distinct(demonym_sides(scene, list(clause)))
    return found if len(found) == 2 else []


_ON_MATTER: Final = frozenset({"ABOUT", "PROVIDE", "QUI", "SUR"})
"""What leads to the matter of a deal."""
_MATTER: Final = 14
"""Words after a deal in which its matter tells whose it is."""


def seats_of_firms(scene: Scene) -> set[str]:
    """Give the countries where firms are at home: "l'entreprise russe", "le turc X"."""
    told = [u for u in leaves(scene.units) if "DE" not in u.features]
    pairs = list(pairwise(told))
    seats = [unit for firm, unit in pairs if "OF_COMPANY" in firm.features]
    seats += [
        unit
        for unit, firm in pairs
        if "DEMONYM" in unit.features and "COMPANY" in firm.features
    ]
    return {key for unit in seats for key in countries_of(scene, unit)}


_MEETING: Final = frozenset({"PERSON", "ROLE", "INTERNATIONAL_ORGANISATION"})
"""Who deals beside states."""


def distinct(sides: Iterable[Side]) -> list[Side]:
    """Leave out sides that are of the same country, or of the same name."""
    known: dict[str, Side] = {}
    for side in sides:
        known.setdefault(side.key, side)
    return list(known.values())
