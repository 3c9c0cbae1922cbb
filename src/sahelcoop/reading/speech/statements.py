# SPDX-License-Identifier: MIT
"""From the sayings of an utterance to drafts of statements."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.statement import Form, SpeechAct
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.speech.callings import note_callings
from sahelcoop.reading.speech.carrying import carry, resume
from sahelcoop.reading.speech.cues import Cue, clauses, cues_in, governed, has_verb
from sahelcoop.reading.speech.holders import note_envoy
from sahelcoop.reading.speech.interviews import answers, asks, note_question
from sahelcoop.reading.speech.occasions import note_day, note_entry, put_day, put_entry
from sahelcoop.reading.speech.papers import (
    note_paper,
    put_heading,
    put_organ,
    put_paper,
)
from sahelcoop.reading.speech.pronouns import is_latter
from sahelcoop.reading.speech.running import goes_on, joined
from sahelcoop.reading.speech.sayings import Saying, quoted, reported
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.speech.settings import around_words, put_setting
from sahelcoop.reading.speech.tenses import (
    comes_back,
    goes_back,
    note_tense,
    resumes,
)
from sahelcoop.reading.speech.voices import head_of, see, speakers_of
from sahelcoop.reading.speech.watching import watch
from sahelcoop.reading.speech.whose import mouth
from sahelcoop.reading.speech.wording import piece, text_of
from sahelcoop.reading.talk import Talk

__all__ = ["Heard", "flush", "read_speech"]

Heard = tuple[Scene, Sequence[Match]]
"""A scene with its cues of speech."""

_ACTS: Final = {
    "DENY": SpeechAct.DENY,
    "ATTRIBUTE": SpeechAct.ACCUSE,
    "THREAT": SpeechAct.THREATEN,
    "PROMISE": SpeechAct.PLEDGE,
    "ANNOUNCE": SpeechAct.ANNOUNCE,
    "THANK": SpeechAct.THANK,
    "PRAISE": SpeechAct.PRAISE,
    "CONDEMN": SpeechAct.CONDEMN,
    "COMMENT": SpeechAct.COMMENT,
    "ASK": SpeechAct.REQUEST,
    "CALL": SpeechAct.REQUEST,
}
"""What verbs of these classes do; the first counts: to thank is to call on, too."""


@attrs.frozen
class _Inner:
    """Reads a quotation as a sentence; a closure that named itself would be garbage."""

    inside: Callable[[Unit], Heard]

    def __call__(self, quote: Unit) -> Sentence:
        heard, told = self.inside(quote)
        found = cues_in(heard.units, told)
        return Sentence(heard, 0, len(heard.units), found, self)


def read_speech(
    scene: Scene, matches: Sequence[Match], inside: Callable[[Unit], Heard]
) -> Iterator[Draft]:
    """Give the statements of one utterance, in which `voices` are chunks.

    *inside* reads the words between the marks of a quotation in the same way.
    """
    talk = scene.cast.talk
    if not goes_on(scene):
        yield from _settled(talk)
    waiting, talk.waiting = talk.waiting, ()
    opens = talk.begin(scene.utterance.paragraph) and not answers(scene)

    inner = _Inner(inside)
    cues = cues_in(scene.units, matches)
    note_entry(scene)
    for first, last in clauses(scene.units):
        cut = tuple(c for c in cues if first <= c.at < last)
        sentence = Sentence(scene, first, last, cut, inner)
        if waiting and not _puts_off(sentence, waiting):
            yield from _answered(sentence, waiting)
            waiting = ()
        note_callings(sentence)
        plain = True
        for saying in _sayings(sentence):
            plain = False
            yield from _spoken(sentence, saying, opens=opens)
        if plain:
            watch(sentence)
            note_day(scene, scene.units[first:last])
        units = scene.units[first:last]
        talk.units = units
        plain = plain and has_verb(units)
        talk.told = (units[0].start, units[-1].end) if plain else None
        note_paper(scene, scene.units[first:last])
        note_envoy(scene, units)
        note_question(sentence)
    talk.waiting = (*waiting, *talk.waiting)


def _puts_off(sentence: Sentence, waiting: tuple[Draft, ...]) -> bool:
    """Tell whether a sentence lets statements wait for the next one, but once.

    Nobody is told of in it, nor quoted, nor before: "« … » Le ton est ferme. X …"
    """
    talk = sentence.scene.cast.talk
    told = any("VOICE" in u.features for u in sentence.units) or sentence.quotes()
    guessed = any(draft.get("speakers") for draft in waiting)
    talk.put_off = not (told or guessed or talk.put_off)
    return talk.put_off


def flush(talk: Talk) -> Iterator[Draft]:
    """Give the statements that no later sentence told the speaker of."""
    yield from _settled(talk)
    waiting, talk.waiting = talk.waiting, ()
    yield from (draft for draft in waiting if draft.get("speakers"))


def _settled(talk: Talk) -> Iterator[Draft]:
    """Give the statement whose quotation no other paragraph goes on with."""
    running, talk.running = talk.running, None
    if running is not None and running[0].get("speakers"):
        yield running[0]


def _spoken(sentence: Sentence, saying: Saying, *, opens: bool) -> Iterator[Draft]:
    """Give a statement, or keep it until the next sentence has told who spoke.

    A quotation alone at the head of a paragraph is often told of after it.
    """
    talk = sentence.scene.cast.talk
    if saying.press and saying.cue is not None:
        yield _passed_on(sentence, saying, saying.cue)
        return
    said = text_of(sentence, saying)
    if said.end <= said.start:
        return  # nothing stands between the mark and the verb
    who = saying.who or talk.last
    alone = sentence.last - sentence.first == 1
    draft = _draft(sentence, attrs.evolve(saying, who=who))
    quotes, sure = saying.quotes, bool(saying.who)
    if talk.running is not None and quotes and quotes[0].continues:
        before, told = talk.running
        draft, talk.running = joined(sentence.scene, before, draft, told=told), None
        sure = sure or told
    if quotes and not (quotes[-1].closed or saying.until):
        talk.running = draft, sure
    elif sure or (who and not (opens and alone)):
        yield draft
    else:
        talk.waiting = (*talk.waiting, draft)


def _answered(sentence: Sentence, waiting: tuple[Draft, ...]) -> Iterator[Draft]:
    """Give statements the speaker whom the sentence after them is about."""
    scene = sentence.scene
    units = sentence.units
    names = (
        unit
        for at, unit in enumerate(units)
        if "VOICE" in unit.features
        and (not governed(units, at) or _are_his(units, at))
        and (unit.features & {"PERSON", "UNNAMED", "ROLE"} or is_latter(scene, unit))
    )
    voice = None if asks(sentence) else next(names, None)
    who = speakers_of(scene, voice) if voice is not None else ()
    if voice is not None and who and not sentence.quotes():
        sheet = Sheet(scene.quote, "speech.told_after")
        sheet.put("speakers", who, voice)
        put_setting(scene, sheet, units)
        see(scene, voice, who)
        for draft in waiting:
            fields = {**draft.fields, **sheet.fields}
            sources = {**draft.sources, **sheet.sources}
            yield attrs.evolve(draft, fields=fields, sources=sources)
        carry(scene, sheet, who)
    else:
        talk = scene.cast.talk
        talk.answered = talk.answered or (talk.asked and asks(sentence))
        yield from (draft for draft in waiting if draft.get("speakers"))


def _are_his(units: Sequence[Unit], at: int) -> bool:
    """Tell whether words are told to be of the unit *at*: "ces mots sont de X"."""
    before = units[max(0, at - _TWO) : at]
    be = len(before) == _TWO and {"AUX", "BE", "FIN"} <= before[0].features
    return "PAR" in before[-1].features or (be and "DE" in before[-1].features)


_TWO: Final = 2


def _sayings(sentence: Sentence) -> Iterator[Saying]:
    """Give what was said, no words twice; questions report nothing.

    One cue may have a clause before it and a quotation after: "A, a dit X : « B »".
    """
    taken: list[Saying] = []
    for saying in quoted(sentence):
        taken.append(saying)
        yield saying
    cues = () if asks(sentence) else sorted(sentence.cues, key=_is_aside)
    for cue in cues:
        closes = cue.emits == "INCISE"
        if any(cue == s.cue and not (closes and _apart(sentence, s)) for s in taken):
            continue
        said = reported(sentence, cue)
        if said is not None and all(
            said.last < other.first or other.last < said.first for other in taken
        ):
            taken.append(said)
            yield said


def _apart(sentence: Sentence, saying: Saying) -> bool:
    """Tell whether a colon leads to a quotation after what its cue closes."""
    at = saying.cue.at if saying.cue is not None else saying.first
    between = sentence.units[at : saying.first]
    return any("COLON" in unit.features for unit in between)


def _is_aside(cue: Cue) -> bool:
    """Tell whether others only told something like what is said: "comme l’a dit X"."""
    return cue.match.rule == "speech.as_told"


def _passed_on(sentence: Sentence, saying: Saying, cue: Cue) -> Draft:
    """Tell what the press passes on: a draft without a form, which is no statement.

    It passes on what the first verb tells, not what others then do.
    """
    whole = sentence.whole(saying.first, saying.last, cue, cue.match.rule)
    sheet = sentence.scene.sheet(whole)
    text = text_of(sentence, saying)
    sheet.put("text", sentence.scene.document.text[text.start : text.end], text)
    sheet.put("speakers", saying.who, saying.voice or text)
    units = sentence.units[saying.first : saying.last + 1]
    verb = next((unit for unit in units if "VG" in unit.features), text)
    sheet.cite("first", verb)
    return sheet.draft(sentence.scene.utterance.number)


def _draft(sentence: Sentence, saying: Saying) -> Draft:
    scene = sentence.scene
    cue = saying.cue
    rule = cue.match.rule if cue is not None else "speech.goes_on"
    sheet = scene.sheet(sentence.whole(saying.first, saying.last, cue, rule))
    text = text_of(sentence, saying)
    if saying.quotes:
        mixed = cue is not None and cue.emits in {"INTRODUCES", "TELLS"}
        sheet.put("form", Form.MIXED if mixed else Form.DIRECT, text)
        pieces = [piece(scene, quote, saying.until) for quote in saying.quotes]
        said = tuple(scene.document.text[p.start : p.end] for p in pieces)
        sheet.put("segments", said, *pieces)
    else:
        sheet.put("form", Form.INDIRECT, text)
    sheet.put("text", scene.document.text[text.start : text.end], text)
    verb = cue.verb if cue is not None else None
    heard = head_of(saying.voice) if saying.voice is not None else None
    sheet.put("speakers", saying.who, heard or verb or text)
    if verb is not None:
        sheet.put("cue", scene.words(verb), verb)
        act = next((a for name, a in _ACTS.items() if name in verb.features), None)
        sheet.put("act", act, verb)
    around, broken = around_words(sentence, text, cue)
    broken = broken or goes_back(sentence)
    put_setting(scene, sheet, around, verb, saying.voice)
    put_organ(scene, sheet, cue)
    put_paper(scene, sheet, cue)
    if not broken:
        put_day(scene, sheet, verb)
    broken = broken or comes_back(scene, verb)
    if resumes(scene, verb) and not broken:
        resume(scene, sheet, saying.who)
    carry(scene, sheet, saying.who, broken=broken)
    note_tense(scene, verb)
    put_heading(scene, sheet)
    put_entry(scene, sheet, verb)
    if saying.who:
        see(scene, saying.voice, saying.who, spoke=True)
    by = mouth(sentence)
    if by is not None:
        see(scene, by, speakers_of(scene, by))
    return sheet.draft(scene.utterance.number)
