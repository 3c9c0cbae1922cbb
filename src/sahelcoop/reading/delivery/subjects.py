# SPDX-License-Identifier: MIT
"""Who acts by a verb of giving or getting."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.clauses import Lead, inverted, is_party, lead_of, subject_of
from sahelcoop.reading.delivery.accused import accused, accusing
from sahelcoop.reading.delivery.unlisted import unlisted_subject
from sahelcoop.reading.scene import Scene

__all__ = ["POINTING", "acting_subject"]

POINTING: Final = frozenset({"PRONOUN", "OWN_COUNTRY", "THE_COUNTRY", "FIRM_AGAIN"})
"""Units that stand for somebody named before."""


def acting_subject(scene: Scene, verb: Unit) -> Unit | None:
    """Give who acts by *verb*, by the grammar alone where no table knows them.

    Whom a relative between subject and verb names is not meant.
    """
    blame = accusing(scene, verb)
    if blame is not None:
        return accused(scene, blame, verb)
    actor = inverted(scene.units, verb) or subject_of(scene.units, verb)
    if actor is not None and not (is_party(actor) or actor.features & POINTING):
        actor = None
    unlisted = unlisted_subject(scene.units, verb)
    if unlisted is None or actor is None:
        return unlisted or actor
    if any(u.start == unlisted.start and "ROLE" in u.features for u in scene.units):
        return actor  # "le chef d’état-major de la marine, le général X,"
    lead = next((u for u in scene.units if u.start >= actor.end), actor).features
    led = actor.end <= unlisted.start and lead_of(scene.units, actor) is not Lead.BARE
    between = [u for u in scene.units if actor.end <= u.start < unlisted.start]
    led = led and any("COMMA" in u.features for u in between)
    before = led or (actor.end <= unlisted.start and "COMMA" in lead)
    ahead = [u for u in scene.units if unlisted.start < u.end <= actor.start]
    inside = {"PEOPLE_NP", "CIVILIAN"} <= actor.features
    inside = inside and any("DE" in u.features for u in ahead)  # "le syndicat des X"
    return unlisted if before or inside or actor.start >= unlisted.end else actor
