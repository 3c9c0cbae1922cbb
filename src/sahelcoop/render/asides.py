# SPDX-License-Identifier: MIT
"""Words of the article around what was said: what carries it, what interrupts it."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from sahelcoop.model._record import WHOLE
from sahelcoop.model.actors import ActorRef, Party
from sahelcoop.model.statement import SpeechAct, Statement
from sahelcoop.render.framing import MARKS, between, subject_of
from sahelcoop.render.heads import classes, is_infinitive
from sahelcoop.render.nouns import elide
from sahelcoop.render.things import has_verb
from sahelcoop.render.wording import is_clause

__all__ = ["accused", "article_before", "carried", "uninterrupted"]

_Setting = Callable[[str], str]

_QUE: Final = re.compile("que |qu’")
_DE: Final = re.compile("^(?:de |d’)")
_OF: Final = re.compile("^d['’]")
"""What leads to an article: "parle d’une «⍽attaque⍽»"."""
_TRAILING: Final = re.compile("^[^«“]*?(que |qu’)(?=[«“])")
"""What leads to "que" just before the marks: "en marge du sommet que"."""
_BESIDE: Final = re.compile(
    "^(?:devant|à|au|aux|dans|lors|en|sur|par|auprès|le même|de (?:son|leur) côté)"
    " [^«“,]*? (?=que |qu’)|^(?:de (?:son|leur) côté|pour (?:sa|leur) part) "
    "|^(?:même|aussi|également|encore|en outre|par ailleurs) (?=que |qu’)"
)
"""Where or to whom somebody spoke, told before "que": "devant la presse que"."""
_DATE: Final = "[a-z]+di|dimanche|hier|(?:fin|début|en|le \\d+(?:er)?) [a-zéû]+"
_NAMED: Final = (
    "(?:[A-ZÉ]|les? |la |des? (?=[\\w«])|une? |l[’'])(?:[^«“\",;:]|« ?[^»]* ?»)*?"
)
_CHARGED: Final = re.compile(
    rf"(?: (?:{_DATE}))? (?P<who>(?:à {_NAMED}|aux? [^«“\",;:]+|{_NAMED})"
    rf"(?:(?:, {_NAMED})* et {_NAMED})?)(?:,[^«“\";:]+,)?(?: (?:de |d[’'])?)?"
)
"""Whom a verb of accusation names before what they are said to have done."""
_BETWEEN: Final = re.compile('^, [^,;:«“"]+, ')
"""What stands between a verb and what it leads to: "jure, pour sa part, que"."""
_CARRYING: Final = 25
"""Most words that carry a quotation."""

_ASIDE: Final = re.compile(
    r", (?P<said>(?:M\. |[^,.;:!?«»])+)(?:(?P<end>[,.])(?= )|(?P<last>[,.]?)$)"
)
_INVERTED: Final = re.compile(r"\S+-(?:t-)?(?:il|elle|on)s?(?: [\w’]+)?")
"""A verb of speech with its pronoun after it: "a-t-il juré", "expliquait-elle"."""

_ACCORDING: Final = ("selon ", "d’après ", "d'après ")


def carried(statement: Statement, quote: _Setting, clean: _Setting) -> str:
    """Give quoted pieces in the clause or after the infinitive that leads to them.

    "que la route est «⍽coupée au nord⍽»", "vouloir «⍽tenir le pont⍽»", by the words
    of the article; "que" leads to a whole clause. Nothing for other pieces.
    """
    if not _is_piece(statement):
        return ""
    found = _led(statement, quote, clean)
    if not found and len(statement.segments) == 1 and is_clause(statement.text):
        whole = elide("que", statement.text).removesuffix(statement.text)
        found = f"{whole}{quote(statement.text)}"
    led = "" if found else clean(subject_of(statement))
    return f"{led} {quote(statement.text)}" if led else found


def article_before(statement: Statement) -> str:
    """Give what stands before the only quoted piece: "a salué un «⍽vrai don⍽»".

    An article, or the words that the verb leads to: "décrit la Cour comme un".
    """
    before, found, _ = _evidence(statement).partition(statement.text)
    word = _OF.sub("", before.strip(MARKS).rpartition(" ")[2])
    article = found and len(statement.segments) == 1 and "DET" in classes(word)
    return between(statement) or word * bool(article)


def accused(statement: Statement) -> str:
    """Give whom an accusation names: "accuse le Bénin d’abriter des bases"."""
    words, cue = _DE.sub("", statement.text, count=1), statement.cue or ""
    before, found, _ = _evidence(statement).partition(words)
    charged = _CHARGED.fullmatch(before.removeprefix(cue)) if cue and found else None
    return charged["who"] if charged else ""


def _evidence(statement: Statement) -> str:
    """Give the first passage that shows the whole statement."""
    return " ".join(e.exact for e in statement.sources.get(WHOLE, ())[:1])


def _led(statement: Statement, quote: _Setting, clean: _Setting) -> str:
    """Give the pieces with what stands between the cue and each."""
    said = _evidence(statement)
    cue = statement.cue or ""
    if not cue or not said.startswith(cue):
        return ""
    pieces, rest = [], _BETWEEN.sub(" ", said.removeprefix(cue), count=1)
    for segment in statement.segments:
        before, found, rest = rest.partition(segment)
        words = clean(before.strip(MARKS)) if found else ""
        if not words:
            return ""
        pieces.append(f"{words}{'' if words.endswith('’') else ' '}{quote(segment)}")
    lead = _TRAILING.sub(r"\1", pieces[0], count=1)
    lead = pieces[0] = _BESIDE.sub("", lead, count=1)
    infinitive = is_infinitive(_DE.sub("", lead, count=1))
    leads = _QUE.match(lead) or (infinitive and statement.act is not SpeechAct.ACCUSE)
    carries = len(said.split()) - len(statement.text.split()) <= _CARRYING
    carries = carries and (infinitive or has_verb(" ".join(pieces)))
    return " ".join(pieces) if leads and carries and not rest.strip(f"{MARKS}.") else ""


def _is_piece(statement: Statement) -> bool:
    """Tell whether a quotation is part of a sentence of the article."""
    return bool(statement.segments) and statement.segments[0].lstrip()[:1].islower()


def uninterrupted(words: str, speakers: Sequence[Party]) -> str:
    """Leave out the words in the middle of a speech that tell who speaks.

    "La route, a-t-il dit, est coupée": an inverted verb has a pronoun or a speaker.
    """
    named = [_last(party) for party in speakers]

    start = 0
    while found := _ASIDE.search(words, start):
        said = found["said"]
        start = found.start() + 1
        told = _is_speech(said) or said.startswith(_ACCORDING)
        if _INVERTED.fullmatch(said) or (told and any(name in said for name in named)):
            end = "." * (found["end"] == ".")
            words = f"{words[: found.start()]}{end}{words[found.end() :]}"
    return words


def _last(party: Party) -> str:
    """Give the words by which an article takes somebody up."""
    if isinstance(party, ActorRef):
        return party.name.rpartition(" ")[2]
    return party.description


def _is_speech(words: str) -> bool:
    """Tell whether words begin with a verb of speech: "a dit", "confie"."""
    head, _, rest = words.partition(" ")
    verb = rest.partition(" ")[0] if "AUX" in classes(head) else head
    return classes(verb) >= {"SAY", "VERB"}
