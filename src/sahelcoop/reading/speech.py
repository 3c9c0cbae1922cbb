# SPDX-License-Identifier: MIT
"""From matches of the speech stage to drafts of statements."""

from collections.abc import Iterator

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import Party
from sahelcoop.model.statement import Form
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene
from sahelcoop.text import Quotation

__all__ = ["read_speech"]


def read_speech(scene: Scene, matches: list[Match]) -> Iterator[Draft]:
    """Give the statements of one utterance; a verb and words that are taken stay so."""
    taken: list[tuple[int, int]] = []
    for match in matches:
        said = _said(scene, match)
        verb = _role(match, "verb")
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


def _role(match: Match, name: str) -> Unit | None:
    return match.role(name) or match.role(f"{name}_vg")


def _speakers(scene: Scene, match: Match) -> tuple[Party, ...]:
    speaker = _role(match, "speaker")
    if speaker is None:
        return scene.cast.last_speaker
    return parties(scene, speaker, pronouns=True)


def _draft(scene: Scene, match: Match, speakers: tuple[Party, ...]) -> Draft:
    text = scene.document.text
    fields: dict[str, object] = {"speakers": speakers}
    if match.emits == "DIRECT":
        quotes = _quotes(scene, match)
        start, end = quotes[0].inner_start, quotes[-1].inner_end
        fields["segments"] = tuple(
            text[q.inner_start : q.inner_end].strip() for q in quotes
        )
        mixed = match.rule == "speech.speaker_verb_quote"
        fields["form"] = Form.MIXED if mixed else Form.DIRECT
    else:
        span = match.roles["text"]
        start, end = span[0].start, span[-1].end
        fields["form"] = Form.INDIRECT
    start, end = _trimmed(text, start, end)
    fields["text"] = text[start:end]
    sources = {
        "record": (scene.quote(match.start, match.end, match.rule),),
        "text": (scene.quote(start, end, match.rule),),
    }
    verb = _role(match, "verb")
    if verb is not None:
        fields["cue"] = scene.words(verb)
        sources["cue"] = (scene.quote(verb.start, verb.end, match.rule),)
    speaker = _role(match, "speaker")
    if speaker is not None:
        place = scene.quote(speaker.start, speaker.end, match.rule)
        sources["speakers"] = (place,)
    else:
        sources["speakers"] = (sources["record"][0],)
    _add_medium(scene, match, fields, sources)
    return Draft(fields, sources, scene.utterance.number)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return start, end


def _add_medium(
    scene: Scene, match: Match, fields: dict[str, object], sources: dict[str, object]
) -> None:
    """Say where it was said: "dans un communiqué", "lors du sommet …", "à l’AFP"."""
    units = [u for u in scene.units if "DET" not in u.features or "IN" in u.features]
    for before, unit in zip(units, units[1:], strict=False):
        led = before.features & {"DANS", "SUR"} or '"lors"' in before.features
        if led and unit.features & {"MEDIUM", "OCCASION", "DELIVERY_EVENT"}:
            fields["medium"] = scene.words(unit)
            sources["medium"] = (scene.quote(unit.start, unit.end, "speech.medium"),)
            return
        if "A" in before.features and "MEDIA" in unit.features:
            fields["medium"] = scene.words(unit)
            sources["medium"] = (scene.quote(unit.start, unit.end, "speech.medium"),)
            return
