# SPDX-License-Identifier: MIT
"""The document told of last, whose words "selon le texte" and "y lit-on" give."""

import re
from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene, leaves
from sahelcoop.reading.speech.cues import Cue
from sahelcoop.reading.speech.days import own_days
from sahelcoop.reading.talk import Paper

__all__ = ["note_paper", "put_heading", "put_organ", "put_paper"]

_HEADED: Final = re.compile(
    r"^(?P<medium>COMMUNIQU[ÉE](?: (?:COMMUN|CONJOINT|FINAL|OFFICIEL))?)"
    r"(?: DE PRESSE)?(?: N ?°.{1,24}?)?"
    r"(?: D(?:U|ES?|['’])\b(?! CONSEIL)[^a-z\n]{2,90})?"
    r"(?=\s*$|\. | [–—:-])",
    re.MULTILINE,
)
"""The line that heads a communiqué which an article gives whole, and whose it is."""
_TOP: Final = 600
"""Most characters of an article above its first sentence."""


def put_heading(scene: Scene, sheet: Sheet) -> None:
    """Fill in the communiqué that an article is, by the line at its head."""
    text = scene.document.text[:_TOP]
    found = _HEADED.search(text) if "medium" not in sheet.fields else None
    if found is not None:
        words = Unit(*found.span("medium"), frozenset())
        medium = found["medium"].lower().replace("communique", "communiqué")
        sheet.put("medium", medium, words, rule="speech.read_in")


def put_paper(scene: Scene, sheet: Sheet, cue: Cue | None) -> None:
    """Fill in the document told of before, and its day, for what is said in it."""
    paper = scene.cast.talk.paper
    if paper is not None and cue is not None and _therein(scene, cue):
        for name, value in paper.fields.items():
            sheet.fields.setdefault(name, value)
            sheet.sources.setdefault(name, paper.sources[name])


def _therein(scene: Scene, cue: Cue) -> bool:
    """Tell whether a document told of before says it: "lit-on", "y affirme X"."""
    verb = cue.verb
    said = leaves((verb,)) if verb is not None and "SAY" in verb.features else ()
    return cue.emits == "READ" or any(scene.words(u).lower() == "y" for u in said)


def put_organ(scene: Scene, sheet: Sheet, cue: Cue | None) -> None:
    """Fill in the press organ that learnt something: "a appris l’AFP auprès de X"."""
    organ = cue.match.role("organ") if cue is not None else None
    if organ is not None and organ.match is not None:
        head = organ.match.role("head") or organ
        sheet.put("medium", scene.words(head), head, rule="speech.learnt")


def note_paper(scene: Scene, units: Sequence[Unit]) -> None:
    """Remember the document that a sentence tells of, for "y lit-on" after it."""
    talk = scene.cast.talk
    if "DOCUMENT" not in scene.utterance.features:
        return
    cited = (n for n, unit in enumerate(units) if "SELON" in unit.features)
    near = units[next(cited, 0) :]
    for unit in leaves(units):
        if unit.features >= {"DOCUMENT", "NOUN"} and "VG" not in unit.features:
            words = scene.words(unit)
            sheet = Sheet(scene.quote, "speech.read_in")
            sheet.put("medium", words, unit)
            scene.put_first_date(own_days(scene, near), sheet)
            known = talk.paper
            if known is not None and known.medium == words:
                fields = {**known.fields, **sheet.fields}
                sources = {**known.sources, **sheet.sources}
                talk.paper = Paper(words, known.who, fields, sources)
            else:
                talk.paper = Paper(words, talk.last, sheet.fields, sheet.sources)
