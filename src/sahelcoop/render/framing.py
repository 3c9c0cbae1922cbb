# SPDX-License-Identifier: MIT
"""What stands in the article around a quoted piece, so that it need not be cut off.

A piece such as "«⍽n’est pas une lubie⍽»" has its subject before the marks.
"""

import re
from typing import Final

from sahelcoop.model._record import WHOLE
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.statement import Statement
from sahelcoop.render.heads import classes
from sahelcoop.render.nouns import elide
from sahelcoop.render.wording import finite

__all__ = ["MARKS", "between", "opened", "stands", "subject_of"]

MARKS: Final = "«»“”„\"' \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_BOUNDARY: Final = re.compile(r'[.!?…:;»”"\n]\s*')
"""What ends the words before a sentence."""
_PREFIX: Final = 32
"""How much of an article evidence keeps before its words."""
_SOURCE: Final = re.compile(
    '(?:selon|pour|d’après|en croire) ?(?:[^,«“"]+)?, ', re.IGNORECASE
)
"""After whom a clause is told: "Selon lui, "."""
_INCISE: Final = re.compile('[^,«“"]*, ')
"""What is left of who speaks amid a sentence: " M. Sow, "."""
_POINTING: Final = re.compile(
    r"^(?:ils?|elles?|lui|eux|celui|celle|ceux|celles|sa|son|ses|leurs?|y|en)\b"
    r"|\b(?:dernière?s?|voisins?|visiteurs?)\b|^c(?:e|es|et|ette) (?:qui|que)\b",
    re.IGNORECASE,
)
"""A subject of which a summary need not have told before."""
_SOMEONE: Final = re.compile(
    r"(?:le |la |l’)(\w+)(?= n’| ne | [^ ]*$|$)", re.IGNORECASE
)
"""One whom an article takes up by a noun alone: it may be the speaker."""
_IMPERSONAL: Final = re.compile("il (?:faut|fallait|s’agit|y a|n’y a)", re.IGNORECASE)
_NEGATED: Final = re.compile("(?:n’|ne |s’|se |y |en |l’|les? |la |lui |leur )+")
"""What stands between a subject and its verb."""
_SPEAKING: Final = re.compile(
    "(?:je |j’|nous |on |c’est |ce sont |ce n’est |il (?:faut|y a|n’y a) )"
)
"""How a sentence begins that needs nothing before it."""
_CONTEXT: Final = re.compile(
    r"(?:à|au|aux|dans|devant|en|lors|sur|auprès|par|selon|hier|le \d+|[a-z]+di)\b",
    re.IGNORECASE,
)
"""Where, when or to whom somebody spoke, which is told in its own place."""
_QUE_OR_NOTHING: Final = re.compile(r"[ ,]*(?:$|qu(?:e |[’']))")
"""What may be left after who speaks: "il faut, dit-il, que le pont"."""
_QUE: Final = re.compile(r"\bqu(?:e\b|[’'])")
_LONG: Final = 10
"""Most words between a verb of speech and what is quoted."""


def _evidence(statement: Statement) -> Evidence | None:
    return next(iter(statement.sources.get(WHOLE, ())), None)


def stands(words: str) -> bool:
    """Tell whether quoted words are a sentence, whatever their capital."""
    words = words.lstrip()
    return not words[:1].islower() or bool(_SPEAKING.match(words.replace("'", "’")))


def opened(words: str) -> str:
    """Give a sentence that stands the capital that it has at the head of another."""
    return words[:1].upper() + words[1:] if stands(words) else words


def subject_of(statement: Statement) -> str:
    """Give the words of its sentence that lead to the only quoted piece, after "que".

    "que cette aide", "que le compte serait": from the evidence and the little that it
    keeps of what stands before it. Nothing where these lack the head of the sentence,
    or where it points at what a summary need not have told.
    """
    evidence = _evidence(statement)
    if evidence is None or len(statement.segments) != 1:
        return ""
    segment = statement.segments[0]
    before, found, _ = evidence.exact.partition(segment)
    if not found or stands(segment):
        return ""
    led = _sentence(before.rstrip(MARKS), evidence.prefix, statement.cue or "")
    led = led.replace("'", "’").strip(MARKS)
    named = any(party.name.rpartition(" ")[2] in led for party in statement.speakers)
    if not led or "«" in led or named or _points(led):
        return ""
    return _after_que(led, segment)


def _points(led: str) -> bool:
    """Tell whether a subject is that of words before it, or may be the speaker."""
    if _POINTING.search(led) and not _IMPERSONAL.match(led):
        return True
    someone = _SOMEONE.match(led)
    return someone is not None and bool(classes(someone[1]) & {"PEOPLE", "OFFICE"})


def _sentence(before: str, prefix: str, cue: str) -> str:
    """Give the head of the sentence, without who is told to speak."""
    head = _head(prefix).removesuffix(" y")
    if not cue:
        return _after_source(head, before)
    if not before.strip(MARKS):
        return head.removesuffix(",")
    if not head or not before.startswith(cue):
        return ""
    if head.endswith(","):
        return _around(head.removesuffix(","), before.removeprefix(cue))
    verb = classes(cue)
    return f"{head} {before}" if "AUX" in verb and "SAY" not in verb else ""


def _after_source(head: str, before: str) -> str:
    """Give what follows "selon lui" at the head of a sentence or amid it."""
    source = _SOURCE.match(before)
    if source is None:
        return ""
    amid = head.removesuffix(",") if head.endswith(",") else ""
    return f"{amid} {before[source.end() :]}".lstrip()


def _around(head: str, said: str) -> str:
    """Give the words on either side of one who speaks amid a sentence."""
    rest = f"{said.removesuffix(',')}, "
    amid = _INCISE.match(rest)
    after = rest[amid.end() :].rstrip(", ") if amid else ","
    return f"{head} {after}" if _QUE_OR_NOTHING.match(after) else ""


def _head(prefix: str) -> str:
    """Give the beginning of a sentence from what stands before some words."""
    ends = [found.end() for found in _BOUNDARY.finditer(prefix)]
    if not ends and len(prefix) >= _PREFIX:
        return ""
    return prefix[ends[-1] if ends else 0 :].strip()


def _after_que(led: str, segment: str) -> str:
    """Put "que" before a subject, if it and the piece make one clause."""
    words = _NEGATED.sub("", segment.replace("'", "’"), count=1)
    head = classes(re.split("[ ,.’]", words, maxsplit=1)[0])
    told = next(finite(led), None) is not None
    verbal = "FIN" in head if head else not told
    first = classes(re.split("[ ’]", led, maxsplit=1)[0])
    subject = first & {"DET", "WHOLE"} or not first or _IMPERSONAL.match(led)
    relative = led.endswith((" qui", " que", " dont", " où"))
    joined = verbal and told and led.endswith(" et")
    if relative or not subject or (verbal == told and not joined):
        return ""
    return elide("que", led)


def between(statement: Statement) -> str:
    """Give the words between a verb of speech and the only piece that it leads to.

    "décrit la Cour comme un", "dénombre depuis mai": no clause, and no name of one who
    speaks.
    """
    evidence, cue = _evidence(statement), statement.cue or ""
    if evidence is None or not cue or len(statement.segments) != 1:
        return ""
    before, found, _ = evidence.exact.partition(statement.segments[0])
    words = before.removeprefix(cue).strip(MARKS)
    fits = found and before.startswith(cue) and len(words.split()) <= _LONG
    led = _QUE.search(words) or next(finite(words), None) is not None
    told = statement.addressees or _CONTEXT.match(words)
    parted = set(words) & set(',:;«“"(')
    return words if fits and not (led or told or parted) else ""
