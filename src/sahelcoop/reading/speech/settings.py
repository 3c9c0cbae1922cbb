# SPDX-License-Identifier: MIT
"""The setting of a statement: through what, to whom and when it was said."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import Party, UnnamedSource
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene, leaves
from sahelcoop.reading.speech.cues import Cue
from sahelcoop.reading.speech.days import ELSEWHERE, of_telling, own_days
from sahelcoop.reading.speech.holders import bare, named
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.speech.voices import speakers_of

__all__ = ["around_words", "put_setting"]

_OPENING: Final = re.compile('[«“„"]')
_BEFORE: Final = frozenset({"DET", "ADJ_BEFORE"})
_ASIDE: Final = frozenset({"QUI", "PPART", "SETTING"})
"""What may tell more of a speaker after a comma."""
_OPENS: Final = frozenset({"COLON", "QUI", '"où"'})
"""What parts a clause from the one before it, or from what it tells of."""
_BETWEEN: Final = frozenset({"DATE", "ADVERB"})
"""What may stand between a verb and the one whom it informs."""
_CROWDS: Final = frozenset(
    {"foule", "population", "assistance", "auditoire", "troupe", "nation", "peuple"}
)
"""Words for many people at once."""
_GIVEN: Final = 3
"""Units from an interview up to the organ that it was given to."""
_HANDED: Final = frozenset({"DELIVER", "CONTACTED"})  # "remis à", "adressé à"
_FACING: Final = frozenset(
    {"interrogé", "interrogée", "interrogés", "interrogées", "questionné", "sommé"}
    | {"questionnée", "relancé", "relancée", "interpellé", "interpellée", "sommée"}
    | {"devant", "face", "s'", "s’", "adresse", "intention", "endroit"}
)
"""First words of an audience wherever it stands: "s’adressant", "interrogé par"."""
_ORGANS: Final = frozenset(
    {"radio", "télévision", "chaîne", "quotidien", "journal", "hebdomadaire", "site"}
)
"""Words for an organ of the press that an interview may be given to."""
_INTERVIEWS: Final = ("interview", "entretien")
_BESIDE: Final = ("marge", "téléphone")
"""Where something is said only if it is said to no press organ, in no document."""
_MET: Final = re.compile(
    r"(?:à l['’]issue|au sortir|à (?:la|sa|leur) sortie|au terme) (?:du |de |d)"
    r".*\b(?:audiences?|entretiens?|rencontres?|séances?|visites?|tête-à-tête)\b",
    re.IGNORECASE,
)
"""What those who met have left when they speak: "à l’issue de l’audience"."""
_THROUGH: Final = re.compile(
    r"(?:micros?|colonnes|antennes?|caméras) (?:du |des |d['’]|de (?:la |l['’])?)(?=\w)"
)
"""What leads to the organ that somebody speaks through."""


def around_words(
    sentence: Sentence, text: Unit, cue: Cue | None
) -> tuple[list[Unit], bool]:
    """Give the units that tell how *text* was said, and if another clause is before."""
    around, broken = _around(sentence, text, cue)
    verb = cue.verb if cue is not None else None
    if verb is not None and cue is not None and cue.emits == "INCISE":
        after = [unit for unit in around if unit.start >= verb.start]
        around = [*after, *_heading(around, text)] if after else around
    if verb is None and cue is not None and cue.emits == "ACCORDING":
        around = _beside(sentence, text, cue, around)
    return around, broken


def _heading(units: Sequence[Unit], text: Unit) -> Sequence[Unit]:
    """Give the day at the head of a sentence whose speaker closes it."""
    head = [unit for unit in units if unit.end <= text.start]
    first = next((n for n, unit in enumerate(head) if "COMMA" in unit.features), 0)
    return [unit for unit in head[:first] if "DATE" in unit.features]


def _around(sentence: Sentence, text: Unit, cue: Cue | None) -> tuple[list[Unit], bool]:
    """Give the units of the clause around the words said, and if another is before."""
    before: list[Unit] = []
    after: list[Unit] = []
    broken = False
    for unit in sentence.units[sentence.first : sentence.last]:
        if "SEMICOLON" in unit.features and unit.start < text.start:
            before, broken = [], True
        elif "SEMICOLON" in unit.features and unit.start >= text.end:
            break
        elif unit.end <= text.start:
            before.append(unit)
        elif text.end <= unit.start or _parts(unit, text, cue):
            after.append(unit)
    return before + after, broken


def _parts(unit: Unit, text: Unit, cue: Cue | None) -> bool:
    """Tell whether a unit stands between two quotations: "« A », a dit X, « B »"."""
    verb = cue.verb if cue is not None and cue.emits == "INCISE" else None
    parted = verb is not None and text.start < verb.start <= unit.start
    quoted = cue is not None and "quote" in cue.match.roles
    return parted and quoted and "QUOTE" not in unit.features


def _beside(sentence: Sentence, text: Unit, cue: Cue, around: list[Unit]) -> list[Unit]:
    """Leave out what "selon X, qui …," leads to: it is in the clause that X tells.

    So with what a colon parts from that clause before it, or what its relative is of.
    """
    ahead = text.start < sentence.units[cue.at].start
    opens = [
        unit.end
        for unit in around
        if unit.start < text.start and unit.features & (_OPENS if ahead else {"COLON"})
    ]
    around = [unit for unit in around if unit.start >= max(opens, default=0)]
    beyond = sentence.units[cue.last + 1 : sentence.last]
    commas = (
        comma.start
        for comma, unit in pairwise(beyond)
        if "COMMA" in comma.features and unit.features.isdisjoint(_ASIDE)
    )
    end = next(commas, None)
    return [unit for unit in around if end is None or unit.start < end]


def put_setting(
    scene: Scene,
    sheet: Sheet,
    around: Sequence[Unit],
    verb: Unit | None = None,
    voice: Unit | None = None,
) -> None:
    """Fill in medium, hearers and date from the units around what was said."""
    plain = tuple(_plain(around))
    nearby = plain if verb is None else tuple(_plain(of_telling(around, verb)))
    medium = _medium(scene, plain, nearby) or _is_paper(voice)
    if medium is not None:
        words = named(scene.words(medium))
        sheet.put("medium", words, medium, rule="voices.setting")
    elif verb is not None and "tweet" in scene.words(verb):
        sheet.put("medium", "Twitter", verb, rule="voices.platform")
    hearer = _hearer(scene, around, verb)
    if hearer is not None and hearer is not voice:
        who = speakers_of(scene, voice) if voice is not None else ()
        heard = _heard(scene, hearer, who)
        sheet.put("addressees", heard, hearer, rule="voices.hearer")
    if "addressees" not in sheet.fields:
        _called(scene, sheet, around, verb, voice)
    days = list(own_days(scene, plain))
    if verb is not None:
        told = {unit.start for unit in days}
        days = [unit for unit in own_days(scene, nearby) if unit.start in told]
    scene.put_first_date(days, sheet)


def _heard(scene: Scene, hearer: Unit, who: tuple[Party, ...]) -> tuple[Party, ...]:
    """Give whom words are meant for; a crowd is nobody who was told of before.

    Nor is he who speaks, whose peer has no other name.
    """
    noun = scene.words(tuple(leaves((hearer,)))[-1]).lower()
    words = bare(scene.words(hearer))
    heard = () if noun in _CROWDS else speakers_of(scene, hearer)
    himself = bool(heard) and [p.name for p in heard] == [p.name for p in who]
    return heard if heard and not himself else (UnnamedSource(words),)


def _plain(units: Iterable[Unit]) -> Iterator[Unit]:
    """Open up the verb groups, in which a circumstance may stand, and hearers."""
    for unit in units:
        if unit.features & {"VG", "HEARER"} and unit.match is not None:
            yield from unit.match.units
        else:
            yield unit


def _before_marks(scene: Scene, span: Sequence[Unit]) -> int:
    """Give where a medium ends, before marks of quotation: "l’émission « X »"."""
    start = span[0].start
    words = scene.document.text[start : span[-1].end]
    return start + len(_OPENING.split(words, maxsplit=1)[0].rstrip())


def _medium(scene: Scene, units: Sequence[Unit], nearby: Sequence[Unit]) -> Unit | None:
    """Find where something is said, not on whose margins, or else in what document."""
    document = _document(nearby)
    held = document or any(unit.features >= {"SETTING", "PRESS"} for unit in units)
    for at, unit in enumerate(units):
        span = unit.match.roles.get("medium") if unit.match is not None else None
        words = scene.words(unit).lower()
        left = _MET.match(words) or (held and any(word in words for word in _BESIDE))
        if span and not left:
            shown = tuple(u for u in span if u.features >= {"PLATFORM", "CAP"})
            whole = shown or _given_to(scene, units[at : at + 1 + _GIVEN]) or span
            end = _before_marks(scene, whole)
            led = _THROUGH.match(scene.document.text, whole[0].start, end)
            return Unit(led.end() if led else whole[0].start, end, frozenset())
    return document


def _is_paper(voice: Unit | None) -> Unit | None:
    """Give the document that speaks for itself, if one does: "le communiqué final"."""
    match = voice.match if voice is not None else None
    if match is None or "paper" not in match.roles:
        return None
    return Unit(match.roles["paper"][0].start, match.units[-1].end, frozenset())


def _is_organ(scene: Scene, unit: Unit) -> bool:
    """Tell whether a setting is of the press, named or not: "à la radio publique"."""
    span = unit.match.roles.get("medium", ()) if unit.match is not None else ()
    nouns = (scene.words(leaf).lower() for leaf in leaves(span))
    return "PRESS" in unit.features or not _ORGANS.isdisjoint(nouns)


def _given_to(scene: Scene, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Find the organ that an interview is given to: "accordé à RFI"."""
    talk, *given = units
    if not given or given[0].features.isdisjoint({"PPART", "SETTING"}):
        return ()
    private = scene.words(talk).lower().endswith(_INTERVIEWS)
    organs = (u for u in given if "SETTING" in u.features)
    press = (u for u in organs if "PRESS" in u.features or private)
    found = next((u for u in press if _is_organ(scene, u)), None)
    return found.match.roles["medium"] if found and found.match else ()


def _document(nearby: Sequence[Unit]) -> Unit | None:
    """Find the document that is told of with the verb of speech.

    After that verb and a comma it opens a clause: "…, dit-il, le discours prospère".
    """
    said = apart = False
    for before, unit in pairwise(nearby):
        opens = bool(before.features & _BEFORE)
        if opens and not apart and unit.features >= {"DOCUMENT", "NOUN"}:
            return unit
        said = said or "SAY" in before.features
        apart = said and "COMMA" in before.features
    return None


def _hearer(scene: Scene, units: Sequence[Unit], verb: Unit | None) -> Unit | None:
    """Find an audience, or who a document is given to or is told of after the verb."""
    near = False
    before = frozenset[str]()
    for unit in units:
        if "VG" in unit.features:
            near = unit is verb
        elif unit.features & _HANDED and "SETTING" in before:
            near = True
        elif (unit.features & ELSEWHERE and "VOICE" not in unit.features) or (
            _is_held(unit)
        ):
            near = False
        sort = unit.features & {"ADJ", "FIGURE"} and "VERB" not in unit.features
        before = unit.features | (before & {"SETTING"} if sort else set())
        if "HEARER" in unit.features and unit.match is not None:
            led = {scene.words(leaf).lower() for leaf in leaves((unit,))}
            if near or led & _FACING:
                return unit.match.role("hearer")
    return None


def _is_held(unit: Unit) -> bool:
    """Tell whether somebody holds or grants an occasion: to whom is no hearer."""
    return unit.match is not None and unit.match.rule == "voices.held"


def _called(
    scene: Scene,
    sheet: Sheet,
    around: Sequence[Unit],
    said: Unit | None,
    voice: Unit | None,
) -> None:
    """Take the object of a verb like appeler or prévenir for the hearer.

    It is none in a relative clause: "Issa Maro, qui assure la présidence, dit".
    """
    relative = False
    plain = (unit for unit in around if unit.features.isdisjoint(_BETWEEN))
    for verb, unit in pairwise(plain):
        calls = verb.features & {"CALL", "INFORM"} and "VG" in verb.features
        calls = calls and "THANK" not in verb.features
        relative = "QUI" in verb.features or (relative and "COMMA" not in verb.features)
        apart = relative and verb is not said
        if apart or not calls or unit is voice or "VOICE" not in unit.features:
            continue
        if "MEDIA" in unit.features:
            sheet.put("medium", scene.words(unit), unit, rule="voices.hearer")
        else:
            heard = speakers_of(scene, unit)
            sheet.put("addressees", heard, unit, rule="voices.hearer")
        return
