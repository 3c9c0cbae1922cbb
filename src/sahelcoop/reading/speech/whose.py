# SPDX-License-Identifier: MIT
"""Whose words a cue introduces."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, Party
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.speech.cues import Cue, governed
from sahelcoop.reading.speech.fellows import fellows
from sahelcoop.reading.speech.phrases import is_document
from sahelcoop.reading.speech.pronouns import meant
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.speech.subjects import noun_before, subject_says
from sahelcoop.reading.speech.voices import agrees, speakers_of

__all__ = ["mouth", "of_nobody", "who_says"]

_BREAK: Final = frozenset({"COLON", "SEMICOLON"})
_PROMISED: Final = frozenset({"speech.promise", "speech.threat"})
"""What things do too: "la saison promet d’être longue"."""
_BELIEVED: Final = frozenset({"speech.believing_him", "speech.in_his_eyes"})
_TELLING: Final = frozenset({"TELLS", "INTRODUCES", "PROMISES"})
_MOUTHS: Final = frozenset({"voix", "bouche"})
_BY: Final = 2
"""Units of "par la" before a voice."""
_NEAR: Final = 5
"""Units from a voice to whose it is, told by his office and his name."""
_HUMAN: Final = frozenset({"PERSON", "ROLE", "UNNAMED", "PRONOUN", "PARTIES", "PEOPLE"})


def mouth(sentence: Sentence) -> Unit | None:
    """Find by whose voice a body speaks: "par la voix de son porte-parole, X, elle"."""
    units, words = sentence.units, sentence.scene.words
    said = range(sentence.first + _BY, sentence.last)
    spoken = (n for n in said if words(units[n]).lower() in _MOUTHS)
    at = next((n for n in spoken if "PAR" in units[n - _BY].features), sentence.last)
    near = units[at : min(at + _NEAR, sentence.last)]
    return next((u for u in near if u.features >= {"VOICE", "PERSON"}), None)


def who_says(sentence: Sentence, cue: Cue, voice: Unit | None) -> tuple[Party, ...]:
    """Give whose words a cue introduces."""
    scene = sentence.scene
    verb = cue.verb
    lead = _named_before(sentence, cue)
    if lead is None and not sentence.absolute(cue):
        lead = _lead(sentence, cue)
    if lead is not None:
        return who_says(sentence, lead, sentence.voice(lead))
    if voice is not None and "HIM" in voice.features:
        voice = _told_here(sentence, cue) or voice
    if voice is not None and "PRONOUN" in voice.features:
        voice = _subject_here(sentence, voice) or voice
    told_by = cue.emits == "INCISE" or cue.match.rule == "speech.by_whom"
    if voice is not None and (told_by or _speaks(verb, voice)):
        each_of = fellows(sentence.units, voice)
        return tuple(party for each in each_of for party in speakers_of(scene, each))
    if cue.match.role("paper") is not None:
        document = scene.cast.talk.paper
        told = document.who if document is not None else _issuer(scene)
        return told or scene.cast.talk.speaking
    pronoun = cue.pronoun
    if cue.emits == "INCISE" and pronoun is not None and not of_nobody(sentence, cue):
        return meant(scene, scene.words(pronoun), pronoun.start)
    if voice is None and is_document(sentence.units, cue.at + 1):
        return _issuer(scene) or scene.cast.talk.speaking
    return _untold(sentence, cue, voice)


def _untold(sentence: Sentence, cue: Cue, voice: Unit | None) -> tuple[Party, ...]:
    """Give whose words they are where no voice tells it: whoever spoke last."""
    if voice is None and cue.emits in _TELLING and not cue.dependent:
        subject = noun_before(sentence, cue.at)
        if subject is not None:
            return subject_says(sentence, cue, subject)
    promised = cue.match.rule in _PROMISED and voice is None and not cue.dependent
    if cue.match.rule in _BELIEVED:
        person = _person_in(sentence, cue.first) or _only_person(sentence)
        if person is not None:
            return speakers_of(sentence.scene, person)
    nobody = promised or of_nobody(sentence, cue) or _anybody(sentence, cue)
    return () if nobody else sentence.scene.cast.talk.speaking


def _only_person(sentence: Sentence) -> Unit | None:
    """Find whom "à l’en croire" means after a sentence about something else than him.

    "Une délégation conduite par X est venue. À l’en croire, …": its one person.
    """
    talk = sentence.scene.cast.talk
    people = [unit for unit in talk.units if unit.features >= {"VOICE", "PERSON"}]
    told = talk.here is not None and talk.here.person
    return people[0] if len(people) == 1 and not told else None


def _named_before(sentence: Sentence, cue: Cue) -> Cue | None:
    """Find the cue that says who "à l’en croire" means, in its own sentence."""
    if cue.match.rule not in _BELIEVED:
        return None
    said = (c for c in reversed(sentence.cues) if c.at < cue.first)
    told = (c for c in said if c.emits in {"INCISE", "ACCORDING"})
    return next((c for c in told if sentence.voice(c) is not None), None)


def _issuer(scene: Scene) -> tuple[Party, ...]:
    """Find the body that spoke last, whose "le texte" is: no person issues one."""
    for focus in scene.cast.talk.backwards():
        members = map(scene.cast.member_of, focus.parties)
        bodies = any(m is not None and m.kind is not ActorKind.PERSON for m in members)
        if focus.spoke and bodies:
            return focus.parties
    return ()


def _told_here(sentence: Sentence, cue: Cue) -> Unit | None:
    """Find whom "selon lui" means in the clause before it: its subject."""
    units = sentence.units
    broken = [n for n in range(sentence.first, cue.first) if _BREAK & units[n].features]
    return _person_in(sentence, broken[-1] if broken else sentence.first)


def _person_in(sentence: Sentence, end: int) -> Unit | None:
    """Find the first person in a sentence up to *end* whom nothing governs."""
    units = sentence.units
    people = (
        units[n]
        for n in range(sentence.first, end)
        if units[n].features >= {"VOICE", "PERSON"} and not governed(units, n)
    )
    return next(people, None)


def _subject_here(sentence: Sentence, pronoun: Unit) -> Unit | None:
    """Find whom a pronoun means in its own sentence: the first subject that agrees.

    "L’armée avance, et elle dit que …", but not "la France, qu’elle accuse"
    """
    units, word = sentence.units, sentence.scene.words(pronoun).lower()
    if word not in {"il", "elle"}:
        return None
    place = units.index(pronoun)
    relative = bool(units[place - 1].features & {"QUE", "DONT"})
    comma = relative and "COMMA" in units[place - 2].features
    ahead = range(sentence.first, place - (1 + relative + comma))
    told = (
        units[n]
        for n in ahead
        if "VOICE" in units[n].features and not governed(units, n)
    )
    she = word == "elle"
    return next((u for u in told if agrees(sentence.scene, u, she=she)), None)


def _lead(sentence: Sentence, cue: Cue) -> Cue | None:
    """Find the cue whose speaker goes on: "X dit que A, ajoutant que B"."""
    if not cue.dependent:
        return None
    before = [c for c in sentence.cues if c.at < cue.at]
    said = (
        other
        for other in before
        if other.verb is not None and other.emits != "PROMISES"
        if "VG" in other.verb.features
        if other.emits == "INCISE" or "SAY" in other.verb.features
    )
    cited = (other for other in before if other.emits == "ACCORDING")
    return next(said, None) or next(cited, None)


def _anybody(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether nobody speaks: the subject is "on", or a thing is."""
    if _is_on(sentence, cue):
        return True
    ahead = sentence.units[sentence.first : cue.first]
    things = (u for u in ahead if "NOUN" in u.features or "REPORTED" in u.features)
    thing = next(things, None)
    told = thing is not None and thing.features.isdisjoint({"VOICE", "MEDIUM"})
    return told and cue.emits == "TELLS"


def _is_on(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether the subject of a cue is "on": it stands right before it."""
    ahead = sentence.units[sentence.first : cue.first]
    return bool(ahead) and '"on"' in ahead[-1].features


def of_nobody(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether nobody speaks: people say it, or the article itself tells it.

    A thing does something and no document speaks: "La médaille salue « … »". Hearsay
    is that of the last speaker: "Le compte serait « … »".
    """
    verb = cue.verb
    pronoun = cue.pronoun
    if pronoun is not None and verb is not None and "COMPOUND" not in verb.features:
        return sentence.scene.words(pronoun).endswith("on") and cue.emits == "INCISE"
    if cue.emits != "INTRODUCES" or verb is None:
        return False
    if _is_on(sentence, cue):
        return True
    ahead = sentence.units[sentence.first : cue.at]
    paper = any("MEDIUM" in unit.features for unit in ahead)
    told = verb.features & {"SAY", "WORDING", "COND"}
    return not paper and (not told or "PASSIVE" in verb.features)


def _speaks(verb: Unit | None, voice: Unit) -> bool:
    """Tell whether the subject of a verb is the one who speaks.

    Nobody does to whom something is done ("est accusé"). With a verb that is none of
    speech only people do, and not in hearsay ("aurait").
    """
    if verb is None:
        return True
    if "PASSIVE" in verb.features or verb.features & {"SAY", "WORDING"}:
        return "PASSIVE" not in verb.features
    return "COND" not in verb.features and bool(voice.features & _HUMAN)
