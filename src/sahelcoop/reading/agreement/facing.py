# SPDX-License-Identifier: MIT
"""With whom one side alone deals, where the words around a deal do not tell."""

from collections.abc import Iterator
from sys import maxsize
from typing import Final

from sahelcoop.model.actors import ActorKind
from sahelcoop.reading.agreement.behind import sides_of_actor
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.nearby import countries_of, is_where, seats_of_firms
from sahelcoop.reading.agreement.recall import (
    BODIES,
    DEALING,
    group_before,
    home,
    just_named,
    mentions,
    told_before,
)
from sahelcoop.reading.agreement.standing import Side, sides_of, states
from sahelcoop.reading.agreement.subjects import subjects
from sahelcoop.reading.cast import state_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["actor_before", "is_peace"]


def actor_before(scene: Scene, act: Act, one: Side) -> Iterator[Side]:
    """Give who was told last before a deal and is not of the side of *one*.

    A contract may be with a company. People and fighters deal with the state that the
    article is about.
    """
    tied = [side for side in _tied(scene, act) if side.key != one.key][:1]
    if tied:
        yield from tied
        return
    if one.key != "io-eu" and _is_of_mission(scene, act):
        yield from states(scene, ["io-eu"], act.head)
        return
    contract = any("CONTRACT" in u.features for u in act.nouns)
    kinds = DEALING | {ActorKind.COMPANY} if contract else DEALING
    own = {one.key} | seats_of_firms(scene) | _only_where(scene, act)
    folk = not one.unit.features.isdisjoint(_FOLK)
    told = _foes(scene, act, own) or (_at_home(scene, act, own) if folk else [])
    if act.over and act.detail("of") is not None and not told:
        return  # whoever was told last need not be of "l'accord d'Alger"
    for more in (frozenset[ActorKind](), _OTHERS):
        found = told_before(scene, act.head.start, kinds | more)
        told = told or [key for _, key in found if key not in own]
    before = (u for u in leaves(scene.units) if u.end <= act.head.start)
    told = told or [k for u in before for k in countries_of(scene, u) if k not in own]
    told = told or [key for key in home(scene) if key not in own]
    firms = [key for key in told if key.startswith("company-")]
    if contract and firms and act.detail("sides") is None:  # a state deals with a firm
        told = firms
    if "FORCE" in act.nouns[0].features:
        allies = group_before(scene, act.head.start, own)
        yield from states(scene, allies or told[-1:], act.head)
        return
    open_for_whom = _unresolved(scene, act)
    near = just_named(scene, act.head.start) if open_for_whom else []
    near = [key for key in near if key not in own and state_of(scene.lexicon, key)]
    if len(near) == 1:  # "À Lomé, les généraux prennent le pouvoir. La junte dénonce"
        told = near
    impersonal = "ACTIVE" not in act.verb.features and not act.over
    if impersonal or open_for_whom or "TALKS" in act.head.features:
        told.sort(key=lambda key: mentions(scene, key))
    yield from states(scene, told[-1:], act.head)


def _only_where(scene: Scene, act: Act) -> set[str]:
    """Give the states of which no more is told than a town where a deal was made.

    "La faction a signé avec Lomé, mardi à Accra, un pacte": Ghana is no side of it.
    """
    units = leaves(scene.units)
    before = [u for u in units if act.verb.end <= u.start < act.head.start]
    towns = [u for n, u in enumerate(before) if is_where(before[:n], u)]
    start = scene.units[0].start
    told = {key for _, key in told_before(scene, start, BODIES)} if towns else set()
    return {key for u in towns for key in countries_of(scene, u)} - told


def _is_of_mission(scene: Scene, act: Act) -> bool:
    """Tell whether a deal is about a mission of the European Union, which it told.

    "L'accord relatif à l'EUCAP Sahel" is one with the Union.
    """
    after = [u for u in leaves(scene.units) if u.start >= act.head.start]
    near = after[:_MATTER]
    words = {word for u in near for word in scene.words(u).lower().split()}
    return "io-eu" in scene.cast.members and not words.isdisjoint(_MISSIONS)


_MATTER: Final = 9
"""Words from a deal on in which stands what it is about."""
_MISSIONS: Final = frozenset({"eucap", "eumpm", "eutm"})


def _tied(scene: Scene, act: Act) -> Iterator[Side]:
    """Give whom a pronoun takes up in "le pacte qui le liait à Paris": the subject."""
    binding = [m for m in act.details if m.rule == "agreement.side_bound"]
    verbs = (u for u in scene.units if {"VG", "FIN"} <= u.features)
    before = [u for u in verbs if u.end <= act.head.start] if binding else []
    for verb in reversed(before):
        for unit in subjects(scene, verb):
            told = sides_of_actor(scene, unit)
            yield from (side for side in told if state_of(scene.lexicon, side.key))


def _at_home(scene: Scene, act: Act, own: set[str]) -> list[str]:
    """Give the state that is spoken of most, its forces and people among it."""
    told = [key for _, key in told_before(scene, act.head.start, BODIES)]
    found = sorted(told, key=lambda key: mentions(scene, key))
    return [key for key in found if key not in own][-1:]


_FOLK: Final = frozenset({"COMMUNITY", "FIGHTERS", "PEOPLE_NP"})


def _foes(scene: Scene, act: Act, own: set[str]) -> list[str]:
    """Give with whom peace is made: a group with its state, a state with groups."""
    group = frozenset({ActorKind.ARMED_GROUP})
    groups = [key for _, key in told_before(scene, maxsize, group)]
    homes = {scene.cast.members[key].country for key in groups if key in own}
    told = [key for _, key in told_before(scene, maxsize) if key in homes]
    peace = is_peace(scene, act)
    return told or ([key for key in groups if key not in own] if peace else [])


def is_peace(scene: Scene, act: Act) -> bool:
    """Tell whether the words for a deal say that it is one of peace."""
    after = [u for u in leaves(scene.units) if u.start >= act.head.start][:_NEAR]
    told = {scene.words(u).lower() for u in after}
    return any("PEACE" in u.features for u in after) or not told.isdisjoint(_PEACE)


_PEACE: Final = frozenset({"paix", "non-agression", "réconciliation"})


_NEAR: Final = 5
"""Words from a deal on that tell whether it is one of peace."""
_OTHERS: Final = frozenset(
    {ActorKind.ARMED_FORCE, ActorKind.INTERNATIONAL_ORGANISATION}
)
"""Who deals too where no state is told."""


def _unresolved(scene: Scene, act: Act) -> bool:
    """Tell whether it is open for whom those who act do so: "les généraux"."""
    acting = subjects(scene, act.verb)
    bodies = [u for u in acting if "NAME" not in u.features]  # "le gouvernement" is one
    return bool(acting) and not [
        s
        for u in acting
        for s in (sides_of_actor if u in bodies else sides_of)(scene, u)
    ]
