# SPDX-License-Identifier: MIT
"""From matches of the speech stage to drafts of statements."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import Party
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.statement import Form
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene
from sahelcoop.text import Quotation

__all__ = ["attributed", "read_speech"]

_SIDES: Final = ("parties", "suppliers", "recipients")
"""A party that tells of its own act is no source of it."""
_OCCASIONS: Final = frozenset({"MEDIUM", "OCCASION", "DELIVERY_EVENT"})


def read_speech(scene: Scene, matches: list[Match]) -> Iterator[Draft]:
    """Give the statements of one utterance; a verb and words that are taken stay so."""
    taken: list[tuple[int, int]] = []
    for match in matches:
        said = _said(scene, match)
        verb = match.role("verb")
        spans = [s for s in (said, verb and (verb.start, verb.end)) if s]
        if said is None or any(
            s < end and start < e for s, e in taken for start, end in spans
        ):
            continue
        speakers = _speakers(scene, match)
        if speakers:
            taken += spans
            scene.cast.last_speaker = speakers
            yield _draft(scene, match, speakers)


def _quotes(scene: Scene, match: Match) -> list[Quotation]:
    """Give the quotations of the sentence: several pieces are one statement."""
    sentence: list[Unit] = []
    for unit in scene.units:
        if "STOP" in unit.features:
            if unit.start > match.start:
                break
            sentence = []
        sentence.append(unit)
    return [u.value for u in sentence if isinstance(u.value, Quotation)]


def _said(scene: Scene, match: Match) -> tuple[int, int] | None:
    if match.emits == "DIRECT":
        quotes = _quotes(scene, match)
        return (quotes[0].start, quotes[-1].end) if quotes else None
    text = match.roles.get("text", ())
    if not any(u.features & {"VG", "AUX"} for u in text):
        return None
    return text[0].start, text[-1].end


def _speakers(scene: Scene, match: Match) -> tuple[Party, ...]:
    speaker = match.role("speaker")
    if speaker is None:
        return scene.cast.last_speaker
    return parties(scene, speaker, pronouns=True)


def _draft(scene: Scene, match: Match, speakers: tuple[Party, ...]) -> Draft:
    sheet = scene.sheet(match)
    speaker = match.role("speaker")
    sheet.put("speakers", speakers, speaker or match)
    if match.emits == "DIRECT":
        quotes = _quotes(scene, match)
        text = _span(scene, quotes[0].inner_start, quotes[-1].inner_end)
        mixed = match.rule == "speech.speaker_verb_quote"
        sheet.put("form", Form.MIXED if mixed else Form.DIRECT, text)
        pieces = [_span(scene, q.inner_start, q.inner_end) for q in quotes]
        said = tuple(scene.document.text[p.start : p.end] for p in pieces)
        sheet.put("segments", said, *pieces)
    else:
        told = match.roles["text"]
        text = _span(scene, told[0].start, told[-1].end)
        sheet.put("form", Form.INDIRECT, text)
    sheet.put("text", scene.document.text[text.start : text.end], text)
    verb = match.role("verb")
    if verb is not None:
        sheet.put("cue", scene.words(verb), verb)
    _put_medium(scene, sheet)
    around = (u for u in match.units if not text.start <= u.start < text.end)
    scene.put_first_date((u for u in around if "DATE" in u.features), sheet)
    return sheet.draft(scene.utterance.number)


def _span(scene: Scene, start: int, end: int) -> Unit:
    """Trim blanks at both ends, and a comma at the end."""
    words = scene.document.text[start:end]
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip().rstrip(",").rstrip())
    return Unit(first, last, frozenset())


def _put_medium(scene: Scene, sheet: Sheet) -> None:
    """Say where it was said: "dans un communiqué", "lors du sommet …", "à l’AFP"."""
    units = [u for u in scene.units if "DET" not in u.features or "IN" in u.features]
    for before, unit in pairwise(units):
        led = before.features & {"DANS", "SUR"} or '"lors"' in before.features
        if (led and unit.features & _OCCASIONS) or (
            "A" in before.features and "MEDIA" in unit.features
        ):
            sheet.put("medium", scene.words(unit), unit, rule="speech.medium")
            return


def attributed(event: Draft, said: Iterable[Draft]) -> Draft:
    """Give *event* the speakers of the reported clause that tells it."""
    for statement in said:
        told, text = event.sources["record"][0], statement.sources["text"][0]
        if text.start <= told.start and told.end <= text.end:
            speakers = statement.fields["speakers"]
            own = {p.name for name in _SIDES for p in event.get(name) or ()}
            own |= {p.who.name for p in event.get("perpetrators") or ()}
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
