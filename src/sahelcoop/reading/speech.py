# SPDX-License-Identifier: MIT
"""From cues of speech to drafts of statements."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import Party
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.statement import Form, SpeechAct
from sahelcoop.reading.cues import Cue, after, before, clauses, cues_in, has_verb
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.settings import put_setting
from sahelcoop.reading.voices import feminine, meant, speakers_of
from sahelcoop.text import Quotation

__all__ = ["attributed", "read_speech"]

_SIDES: Final = ("parties", "suppliers", "recipients")
"""A party that tells of its own act is no source of it."""
_FOLLOWING: Final = frozenset({"INCISE", "READ"})
_LEADING: Final = frozenset({"INTRODUCES", "TELLS", "GOES_ON", "COLON"})
_OPENING: Final = frozenset({"ADVERB", "COMMA", "ET", "DATE", "CLITIC"})
_ACTS: Final = {
    "DENY": SpeechAct.DENY,
    "ATTRIBUTE": SpeechAct.ACCUSE,
    "THREAT": SpeechAct.THREATEN,
    "PROMISE": SpeechAct.PLEDGE,
    "ANNOUNCE": SpeechAct.ANNOUNCE,
}


@attrs.frozen
class _Sentence:
    """A stretch of units between full stops, with its cues."""

    scene: Scene
    first: int
    last: int
    cues: tuple[Cue, ...]

    @property
    def units(self) -> tuple[Unit, ...]:
        return self.scene.units

    def quotes(self) -> list[int]:
        """Give the places of the quotations that are no names."""
        return [
            at
            for at in range(self.first, self.last)
            if "QUOTE" in self.units[at].features and not self._names(at)
        ]

    def _names(self, at: int) -> bool:
        return at > self.first and "NAMING" in self.units[at - 1].features

    def speaker(self, cue: Cue) -> Unit | None:
        """Find the voice beside a cue."""
        told = cue.match.role("speaker")
        if told is not None or cue.emits == "ACCORDING":
            return told
        if cue.emits in _FOLLOWING:
            quoted = "quote" in cue.match.roles
            return after(self.units, cue.at, self.last, anybody=quoted)
        return before(self.units, cue.at, self.first)


def read_speech(scene: Scene, matches: list[Match]) -> Iterator[Draft]:
    """Give the statements of one utterance, in which `voices` are chunks."""
    cues = cues_in(scene.units, matches)
    for first, last in clauses(scene.units):
        inside = tuple(c for c in cues if first <= c.at < last)
        sentence = _Sentence(scene, first, last, inside)
        taken: list[tuple[int, int]] = []
        for draft in (*_direct(sentence), *_indirect(sentence)):
            said = draft.sources["text"][0]
            if all(said.end <= low or high <= said.start for low, high in taken):
                taken.append((said.start, said.end))
                yield draft
        _watch(sentence)


def _watch(sentence: _Sentence) -> None:
    """Remember whom the sentence is about: its first voice that nothing governs."""
    units = sentence.units[sentence.first : sentence.last]
    for at, unit in enumerate(units):
        led = at > 0 and "PREP" in units[at - 1].features
        if "VOICE" in unit.features and not led and has_verb(units[at:]):
            who = speakers_of(sentence.scene, unit)
            gender = feminine(sentence.scene, unit, who)
            if who and who != sentence.scene.cast.talk.find(
                feminine=gender, plural=len(who) > 1
            ):
                sentence.scene.cast.talk.see(who, feminine=gender)
            return


def _direct(sentence: _Sentence) -> Iterator[Draft]:
    """Give a statement for the quotations of a sentence, or for those of one voice."""
    quotes = sentence.quotes()
    groups: list[tuple[list[int], Cue | None, tuple[Party, ...], Unit | None]] = []
    for n, at in enumerate(quotes):
        past = quotes[n - 1] if n else sentence.first - 1
        beyond = quotes[n + 1] if n + 1 < len(quotes) else sentence.last
        cue = _cue_of(sentence, at, past, beyond)
        voice = sentence.speaker(cue) if cue else None
        who = _who(sentence, cue, voice) if cue else ()
        if groups and (not who or who == groups[-1][2] or not groups[-1][2]):
            places, old, told, heard = groups[-1]
            better = (cue, who, voice) if not told else (old, told, heard)
            groups[-1] = ([*places, at], *better)
        else:
            groups.append(([at], cue, who, voice))
    for places, cue, who, voice in groups:
        told = who or _last(sentence)
        if told:
            yield _quoted(sentence, places, cue, told, voice)


def _last(sentence: _Sentence) -> tuple[Party, ...]:
    seen = sentence.scene.cast.talk.seen
    return seen[-1].parties if seen else ()


def _cue_of(sentence: _Sentence, at: int, past: int, beyond: int) -> Cue | None:
    """Find the cue of the quotation *at*, between the one past and the one beyond."""
    behind = [c for c in sentence.cues if c.emits in _FOLLOWING and at < c.at < beyond]
    ahead = [
        c
        for c in sentence.cues
        if past < c.at < at and (c.emits in _LEADING or c.emits in _FOLLOWING)
    ]
    said = [c for c in ahead if c.verb is not None and "SAY" in c.verb.features]
    every = [c for c in sentence.cues if c.emits == "ACCORDING"]
    found = (*behind[:1], *said[-1:], *every[:1], *ahead[-1:])
    return next(iter(found), None)


def _who(
    sentence: _Sentence, cue: Cue, voice: Unit | None
) -> tuple[Party, ...]:
    """Give whose words a cue introduces."""
    scene = sentence.scene
    if voice is not None:
        return speakers_of(scene, voice)
    verb = cue.verb
    if verb is not None and "INVERSION" in verb.features and cue.emits == "INCISE":
        pronoun = scene.words(verb).rpartition("-")[2].split()[0]
        if verb.match is not None and (u := verb.match.role("subject")):
            pronoun = scene.words(u)
        return meant(scene, pronoun, verb.start)
    return _last(sentence)


def _quoted(
    sentence: _Sentence,
    places: Sequence[int],
    cue: Cue | None,
    who: tuple[Party, ...],
    voice: Unit | None,
) -> Draft:
    scene = sentence.scene
    quotes = [q for at in places if isinstance(q := sentence.units[at].value, Quotation)]
    text = _span(scene, quotes[0].inner_start, quotes[-1].inner_end)
    match = _whole(sentence, places[0], places[-1], cue)
    sheet = scene.sheet(match)
    mixed = cue is not None and cue.emits == "INTRODUCES"
    sheet.put("form", Form.MIXED if mixed else Form.DIRECT, text)
    pieces = [_span(scene, q.inner_start, q.inner_end) for q in quotes]
    said = tuple(scene.document.text[p.start : p.end] for p in pieces)
    sheet.put("segments", said, *pieces)
    return _finished(sentence, sheet, text, cue, who, voice)


def _whole(sentence: _Sentence, first: int, last: int, cue: Cue | None) -> Match:
    """Make a match of the words said and their cue."""
    low, high = first, last
    if cue is not None:
        low, high = min(first, cue.at), max(last, cue.at)
    rule = cue.match.rule if cue is not None else "speech.goes_on"
    return Match(rule, "DIRECT", sentence.units[low : high + 1])


def _finished(
    sentence: _Sentence,
    sheet: Sheet,
    text: Unit,
    cue: Cue | None,
    who: tuple[Party, ...],
    voice: Unit | None,
) -> Draft:
    scene = sentence.scene
    sheet.put("text", scene.document.text[text.start : text.end], text)
    verb = cue.verb if cue is not None else None
    sheet.put("speakers", who, voice or verb or text)
    gender = None
    if voice is not None:
        gender = feminine(scene, voice, who)
    scene.cast.talk.see(who, feminine=gender)
    if verb is not None:
        sheet.put("cue", scene.words(verb), verb)
        act = next((a for name, a in _ACTS.items() if name in verb.features), None)
        sheet.put("act", act, verb)
    units = sentence.units[sentence.first : sentence.last]
    around = [u for u in units if u.end <= text.start or text.end <= u.start]
    put_setting(scene, sheet, around, who)
    return sheet.draft(scene.utterance.number)


def _indirect(sentence: _Sentence) -> Iterator[Draft]:
    """Give the reported clauses of a sentence."""
    for cue in sentence.cues:
        said = _reported(sentence, cue)
        if said is None or any("QUOTE" in u.features for u in said):
            continue
        voice = sentence.speaker(cue)
        who = _who(sentence, cue, voice)
        if voice is None and cue.emits == "INCISE" and not _inverted(cue):
            continue
        if who:
            scene = sentence.scene
            start = said[0].start
            if cue.emits == "PROMISES":
                start = _promised(said[0])
            text = _span(scene, start, said[-1].end)
            low = min(sentence.units.index(said[0]), cue.at)
            high = max(sentence.units.index(said[-1]), cue.at)
            match = Match(cue.match.rule, "INDIRECT", sentence.units[low : high + 1])
            sheet = scene.sheet(match)
            sheet.put("form", Form.INDIRECT, text)
            yield _finished(sentence, sheet, text, cue, who, voice)


def _inverted(cue: Cue) -> bool:
    return cue.verb is not None and "INVERSION" in cue.verb.features


def _promised(verb: Unit) -> int:
    """Give where the infinitive in a verb group starts."""
    head = verb.match.role("head") if verb.match is not None else None
    return head.start if head is not None else verb.start


def _reported(sentence: _Sentence, cue: Cue) -> tuple[Unit, ...] | None:
    """Find the clause that a cue reports."""
    units = sentence.units
    if cue.emits == "PROMISES":
        return _stretch(sentence, cue.at)
    if cue.emits == "TELLS":
        start = cue.match.role("text")
        if start is not None:
            return _stretch(sentence, units.index(start))
        que = cue.match.role("que")
        said = _stretch(sentence, units.index(que) + 1) if que is not None else ()
        return said if any(u.features & {"VG", "AUX"} for u in said) else None
    if cue.emits == "INCISE":
        return _around(sentence, cue.first)
    if cue.emits == "ACCORDING":
        opening = units[sentence.first : cue.first]
        if all(u.features & _OPENING for u in opening):
            return _after_comma(sentence, cue.last + 1)
        return _around(sentence, cue.first)
    return None


def _stretch(sentence: _Sentence, first: int) -> tuple[Unit, ...]:
    """Give the units from *first* to the end of the clause."""
    found: list[Unit] = []
    for unit in sentence.units[first : sentence.last]:
        if "SEMICOLON" in unit.features:
            break
        found.append(unit)
    return tuple(found)


def _around(sentence: _Sentence, at: int) -> tuple[Unit, ...] | None:
    """Give the clause before the place *at*, or around it if it is interrupted."""
    units = sentence.units
    first = sentence.first
    for n in range(sentence.first, at):
        if "SEMICOLON" in units[n].features:
            first = n + 1
    said = units[first:at]
    if has_verb(said):
        return said
    rest = _stretch(sentence, at)
    return (*said, *rest) if said and has_verb(rest[2:]) else None


def _after_comma(sentence: _Sentence, first: int) -> tuple[Unit, ...] | None:
    """Give the clause after the comma that closes "selon X, qui …,"."""
    units = sentence.units
    commas = [
        n for n in range(first, sentence.last) if "COMMA" in units[n].features
    ]
    if not commas:
        return None
    at = commas[0]
    relative = units[at + 1].features & {"QUI", "DONT"} if at + 1 < len(units) else ()
    if relative and len(commas) > 1:
        at = commas[1]
    said = _stretch(sentence, at + 1)
    return said if has_verb(said) else None


def _span(scene: Scene, start: int, end: int) -> Unit:
    """Trim blanks at both ends, and a comma at the end."""
    words = scene.document.text[start:end]
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip().rstrip(",").rstrip())
    return Unit(first, last, frozenset())


def attributed(event: Draft, said: Iterable[Draft]) -> Draft:
    """Give *event* the speakers of the reported clause that tells it."""
    for statement in said:
        told, text = event.sources["record"][0], statement.sources["text"][0]
        if text.start <= told.start and told.end <= text.end:
            speakers = statement.fields["speakers"]
            own = {p.name for name in _SIDES for p in event.get(name) or ()}
            if own.isdisjoint(p.name for p in speakers):
                return _according_to(event, speakers, statement.sources["speakers"])
    return event


def _according_to(
    event: Draft, speakers: tuple[Party, ...], sources: tuple[Evidence, ...]
) -> Draft:
    fields = {**event.fields, "according_to": speakers}
    if "tolls" in fields:
        fields["tolls"] = tuple(
            attrs.evolve(toll, according_to=speakers) for toll in fields["tolls"]
        )
    return attrs.evolve(
        event, fields=fields, sources={**event.sources, "according_to": sources}
    )
