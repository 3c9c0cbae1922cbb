# SPDX-License-Identifier: MIT
"""The day of the occasion on which goods were handed over, or of their contract."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final
from unicodedata import normalize

from sahelcoop.cascade import Match, Unit
from sahelcoop.mentions import DateTemplate
from sahelcoop.model.dates import PartialDate
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["put_occasion", "put_signing"]

_OF: Final = r"(?:du |de (?:la |l.|cette |cet |ce |leur |leurs |ces )|des )"
_UPON: Final = re.compile(
    r"(?:lors|au cours|au terme|en marge|à l.issue|à l.occasion|au sortir) "
    rf"{_OF}(?:même )?(?P<occasion>\w{{6,}})"
)
"""What sets a hand-over on an occasion told before."""
_SAME: Final = re.compile(r"(?:à|en) (?:cette|la même) occasion|dans la foulée")
"""What sets it on the day told last."""
_MEETING: Final = (
    r"rencontres?|entretiens?|audiences?|entrevues?|réunions?|échanges|visites?|travaux"
    r"|sessions?|séjour|sommet|pourparlers|a reçu|ont reçu|s.est entretenue?"
)
"""Words for people who meet: one tells the day of what another takes up."""
_SIGNED: Final = re.compile(
    r"(?:(?:le|ce) (?:contrat|marché)|(?:la|cette) commande)(?: d.achat)? "
    r"(?:a|avait) été (?:signée?|passée?|conclue?|paraphée?) "
)
"""What tells in the sentence after an order when it was made."""
_CEREMONY: Final = r"cérémonies?|signature|signé|paraphé|remise|inauguré|inauguration"


def put_occasion(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say when goods passed that were handed over on an occasion whose day is told.

    The day is told in a sentence with a word for it; "à cette occasion" takes up the
    last one. What "avait été remis" is of another day.
    """
    verb = match.role("verb")
    if "date" in sheet.fields or verb is None or not _goes_on(verb):
        return
    sentence = sentence_of(scene.units, match.start)
    opening = [u for u in sentence if u.end <= verb.start]
    if not opening or any("VG" in u.features for u in opening):
        return
    words = _text(scene, opening[0].start, opening[-1].end)
    upon, same = _UPON.search(words), _SAME.search(words)
    if upon is None and same is None:
        return
    word = upon["occasion"] if upon is not None else ""
    for where, solved in reversed([*_days(scene, 0, sentence[0].start)]):
        if solved.day is not None and (not word or _is_of(scene, where, _kin(word))):
            sheet.put("date", solved, verb, rule="delivery.occasion")
            return


def put_signing(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say when goods were ordered, by the next sentence: "le contrat a été signé".

    A deal that was to be signed, or another one, is none of them.
    """
    starts = [s.start for s in scene.document.sentences]
    for after in scene.document.sentences[bisect_right(starts, match.start) :][:1]:
        signed = _SIGNED.match(_text(scene, after.start, after.end))
        days = [*_days(scene, after.start, after.end)] if signed else []
        if days and "date" not in sheet.fields:
            sheet.put("date", days[0][1], match.units[-1], rule="delivery.signing")


def _days(scene: Scene, start: int, end: int) -> Iterator[tuple[int, PartialDate]]:
    """Give the dates told from *start* to *end*, and where."""
    told = (
        (where, scene.calendar.solve(template, "", at=where))
        for where, template in scene.calendar.told
        if start <= where < end and isinstance(template, DateTemplate)
    )
    return ((where, day) for where, day in told if isinstance(day, PartialDate))


def _goes_on(verb: Unit) -> bool:
    """Tell whether a verb tells what was done then, and not before or later."""
    before = {"IMPF", "COMPOUND"} <= verb.features
    return "FIN" in verb.features and not before and "FUT" not in verb.features


def _kin(word: str) -> str:
    """Give the words that tell of an occasion as well."""
    for words in (_MEETING, _CEREMONY):
        if re.fullmatch(words, word):
            return words
    return re.escape(word)


def _is_of(scene: Scene, where: int, occasion: str) -> bool:
    """Tell whether a date is told in one sentence with words for an *occasion*."""
    sentences = scene.document.sentences
    told = sentences[bisect_right([s.start for s in sentences], where) - 1]
    return re.search(occasion, _text(scene, told.start, told.end)) is not None


def _text(scene: Scene, start: int, end: int) -> str:
    return normalize("NFC", scene.document.text[start:end].lower())
