# SPDX-License-Identifier: MIT
"""Whether goods are a gift, a purchase or a loan, as a word of the clause says."""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.delivery import Terms
from sahelcoop.reading.clauses import is_party
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["TELLING_MORE", "put_terms"]

TELLING_MORE: Final = frozenset({"ABOARD", "DETAIL"})
"""What rules emit that tell of no act of giving."""


def put_terms(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Fill in a gift, a purchase or a loan, where a word of the sentence says so."""
    sentence: list[Unit] = []
    for unit, then in pairwise((*scene.units, *scene.units[-1:])):
        contrast = "SUBORDINATE" in unit.features and "QUE" in then.features
        contrast = contrast or _opens_clause(scene.units, unit)
        if contrast or unit.features & {"STOP", "SEMICOLON"}:
            if unit.start >= match.end:
                break
            sentence = []
        sentence.append(unit)
    words = [*match.units, *leaves(match.units), *leaves(sentence)]
    gifts = (u for u in words if "GIFT_WORD" in u.features)
    gift = next((u for u in gifts if "SE" not in u.features), None)
    if _is_open(sentence):
        return
    bought = next((u for u in words if "PURCHASE_WORD" in u.features), None)
    lent = next((u for u in sentence if "LOAN_WORD" in u.features), None)
    verb = match.role("verb") if match.emits not in TELLING_MORE else None
    if gift is None and verb is not None and "DONATE" in verb.features:
        gift = verb
    if gift is not None:
        sheet.put("terms", Terms.GIFT, gift, rule="delivery.gift_word")
    elif bought is not None:
        sheet.put("terms", Terms.PURCHASE, bought, rule="delivery.purchase_word")
    elif lent is not None:
        sheet.put("terms", Terms.LOAN, lent, rule="verbs.on_loan")


def _opens_clause(units: Sequence[Unit], joint: Unit) -> bool:
    """Tell whether "et" past a comma opens a clause with a subject and a verb."""
    if "ET" not in joint.features:
        return False
    before = [u.features for u in units if u.end <= joint.start][-1:]
    after = [u for u in units if u.start >= joint.end]
    words = [*takewhile(lambda u: u.features.isdisjoint(_PAUSES), after)]
    verb = after[len(words) : len(words) + 1]
    acting = any("VG" in u.features for u in verb) and any(map(is_party, words))
    return acting and any("COMMA" in features for features in before)


_PAUSES: Final = frozenset({"CARGO", "COMMA", "SEMICOLON", "STOP", "VG"})


def _is_open(sentence: Sequence[Unit]) -> bool:
    """Tell whether it is left open how goods were got: "un don ou une vente"."""
    for at, (gift, joint) in enumerate(pairwise(sentence), 2):
        either = "GIFT_WORD" in gift.features and "OU" in joint.features
        after = sentence[at : at + _SALE] if either else ()
        if any("PURCHASE_WORD" in u.features for u in after):
            return True
    return False


_SALE: Final = 3
"""Most units from "ou" to a word of purchase."""
