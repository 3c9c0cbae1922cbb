# SPDX-License-Identifier: MIT
"""English: the second language, shorter than the French.

I take the same records as the French does.
I give English sentences, the words that no table of mine has and all speech in French.
I must not know French prose, translate a quotation, or guess at a word.
"""

from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.statement import Statement
from sahelcoop.render.en.agreement import tell_agreement
from sahelcoop.render.en.attack import tell_attack
from sahelcoop.render.en.dates import label
from sahelcoop.render.en.delivery import OTHERWISE, tell_delivery
from sahelcoop.render.en.names import Narrator
from sahelcoop.render.en.speech import tell_statement

__all__ = ["Narrator", "label", "tell"]


def tell(
    record: Delivery | Attack | Agreement | Statement, narrator: Narrator
) -> list[str]:
    """Tell one record in sentences, the fact itself in the first.

    Whoever is the subject of its only sentence can be a pronoun in the next.
    """
    told = _told(record, narrator)
    narrator.last = _subject(record) if len(told) == 1 else ()
    return told


def _told(
    record: Delivery | Attack | Agreement | Statement, narrator: Narrator
) -> list[str]:
    if isinstance(record, Delivery):
        return tell_delivery(record, narrator)
    if isinstance(record, Attack):
        return tell_attack(record, narrator)
    if isinstance(record, Agreement):
        return tell_agreement(record, narrator)
    return tell_statement(record, narrator)


def _subject(record: Delivery | Attack | Agreement | Statement) -> tuple[Party, ...]:
    if isinstance(record, Delivery):
        return record.suppliers if record.status not in OTHERWISE else ()
    if isinstance(record, Agreement):
        return record.by
    return record.speakers if isinstance(record, Statement) else ()
