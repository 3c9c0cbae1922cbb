# SPDX-License-Identifier: MIT
"""Transfers told by a verb that says nothing itself: its sides and goods say it."""

from collections.abc import Iterable
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.lexicon import REGION
from sahelcoop.reading.clauses import Lead, is_party, lead_of
from sahelcoop.reading.delivery.dealing import Deal
from sahelcoop.reading.delivery.subjects import POINTING
from sahelcoop.reading.parties import country_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["framed"]

_FRAME: Final = "delivery.frame_"
"""How the ids of the rules begin whose verb tells of no transfer by itself."""
_MORE: Final = frozenset({"MOST", "NEW", "OTHER", '"plus"', '"supplémentaires"'})
"""What says of goods that they were not there before."""
_GETTING: Final = frozenset(
    {"delivery.frame_got", "delivery.frame_owned", "delivery.frame_taken_in"}
)
_GIVEN: Final = "delivery.frame_given"
_OUTFITTED: Final = "delivery.frame_outfitted"
_FOES: Final = frozenset({"FIGHTERS", "ARMED_GROUP", "SUSPECTS"})
_TOWN: Final = frozenset({"LOCALITY"})
_HOLDS: Final = frozenset({"ARMED_FORCE", "BODY", "ROLE", "PERSON", "COLLECTIVE"})
"""Takers that are no place as well, as "au Mali" is."""


def framed(scene: Scene, match: Match, deal: Deal, cargo: Unit) -> bool:
    """Tell whether a frame has what makes it a transfer; true of any other match.

    Both sides are known parties, neither of them fighters, and of two states: "la
    Turquie a refilé six drones au Mali". With a verb of getting the goods are told to
    come from elsewhere.
    """
    if not match.rule.startswith(_FRAME):
        return True
    sides = (*deal.suppliers, *deal.recipients)
    known = all(_is_known(u) and u.features.isdisjoint(_FOES) for u in sides)
    led = "A" in next(leaves((cargo,))).features  # "a fermé ses portes aux drones"
    if led or not (known and deal.recipients) or _is_of_noun(match, cargo):
        return False
    if match.rule == "delivery.frame_counted":
        return any(not u.features.isdisjoint(_MORE) for u in leaves((cargo,)))
    if match.rule in _GETTING:
        return _comes_from_afar(deal, cargo)
    return _is_given(scene, match, deal)


def _is_of_noun(match: Match, cargo: Unit) -> bool:
    """Tell goods that are no object: "a débattu de l’achat de dix blindés"."""
    before = [u.features for u in match.units if u.end <= cargo.start]
    nouns = (n for n, features in enumerate(before) if features & {"NOUN", "WORD"})
    genitive = any("DE" in features for n in nouns for features in before[n:])
    return match.rule == _GIVEN and genitive


def _is_given(scene: Scene, match: Match, deal: Deal) -> bool:
    """Tell whether somebody gives to whom a preposition leads, or could as well."""
    verb = match.roles["verb"][0].features
    wished = {"COND", "SIMPLE"} <= verb  # "refilerait"
    led = match.rule == _OUTFITTED or any(_is_led(scene, u) for u in deal.recipients)
    passive = "ACTIVE" not in verb and _is_taker(scene, match, deal)
    told = led and not wished and (bool(deal.suppliers) or passive)
    return told and _are_apart(deal) and not _are_towns(deal.recipients)


def _is_known(unit: Unit) -> bool:
    return is_party(unit) or not unit.features.isdisjoint(POINTING)


def _is_led(scene: Scene, unit: Unit) -> bool:
    """Tell whether a preposition leads to who gets goods, or a pronoun is them."""
    leads = {Lead.TO, Lead.AT}
    return "PRONOUN" in unit.features or lead_of(scene.units, unit) in leads


def _is_taker(scene: Scene, match: Match, deal: Deal) -> bool:
    """Tell whether who gets goods is no place where something was done to them."""
    passing = "PASS" in match.roles["verb"][0].features
    led = any(lead_of(scene.units, u) is Lead.TO for u in deal.recipients)
    return passing or led or any(u.features & _HOLDS for u in deal.recipients)


def _are_apart(deal: Deal) -> bool:
    """Tell whether the sides are of two states, as far as that is told."""
    mine, theirs = country_of((*deal.suppliers,)), country_of((*deal.recipients,))
    return mine is None or mine != theirs


def _are_towns(units: Iterable[Unit]) -> bool:
    return all(u.features & _TOWN for u in units)


def _comes_from_afar(deal: Deal, cargo: Unit) -> bool:
    """Tell whether goods come from another state than who got them."""
    if deal.suppliers:
        return _are_apart(deal)
    own = country_of((*deal.recipients,))
    foreign = {u.value for u in leaves((cargo,)) if "DEMONYM" in u.features}
    return own in REGION and any(c != own and c not in REGION for c in foreign)
