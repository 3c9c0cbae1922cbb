# SPDX-License-Identifier: MIT
"""Where, when and to whom something was said, told only after it: "il s’exprimait"."""

import re
from collections.abc import Iterable
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import Party
from sahelcoop.model.dates import PartialDate
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.speech.sentence import Sentence
from sahelcoop.reading.speech.settings import put_setting
from sahelcoop.reading.talk import Setting

__all__ = ["announced", "looks_back", "note_afterwards", "with_settings"]

_PAST: Final = frozenset({"VG", "IMPF"})
_ANNOUNCED: Final = re.compile(
    r"\ben (?:a|ont|avait|avaient) fait l['’]annonce"
    r"|\b(?:a|ont|avait|avaient) fait cette annonce"
    r"|(?:l['’]|cette )annonce (?:en )?(?:a|avait) été faite"
)
_NEAR: Final = 2
"""Most utterances from something said to what tells how it was said."""


def looks_back(sentence: Sentence) -> bool:
    """Tell whether a sentence tells how what stands before it was said.

    "Il s’exprimait jeudi à Gao", "X, qui prenait la parole jeudi", "il l’a annoncé
    jeudi"; "il a pris la parole jeudi" may only open what he says next.
    """
    units = sentence.units[sentence.first : sentence.last]
    past = [u.features >= _PAST and "COMPOUND" not in u.features for u in units]
    spoke = any(
        imperfect and ("SPEAK" in unit.features or '"parole"' in beyond.features)
        for imperfect, unit, beyond in zip(past, units, units[_NEAR:], strict=False)
    )
    return spoke or any(cue.emits == "SUMS_UP" for cue in sentence.cues)


def note_afterwards(
    sentence: Sentence, who: tuple[Party, ...], sheet: Sheet | None = None
) -> None:
    """Remember a setting of what was said before: by *who*, or by whoever spoke."""
    scene = sentence.scene
    if sheet is None:
        sheet = Sheet(scene.quote, "speech.goes_on")
        put_setting(scene, sheet, sentence.units[sentence.first : sentence.last])
    setting = Setting(who, None, 1, dict(sheet.fields), dict(sheet.sources))
    start = sentence.units[sentence.first].start
    scene.cast.talk.added.append((start, scene.utterance.number, setting))


def announced(sentence: Sentence) -> bool:
    """Tell whether a sentence tells how something was made known.

    "Son porte-parole en a fait l’annonce jeudi", "L’annonce a été faite jeudi"
    """
    units = sentence.units[sentence.first : sentence.last]
    if not any("CAUSE" in unit.features for unit in units):
        return False
    whole = Unit(units[0].start, units[-1].end, frozenset())
    return _ANNOUNCED.search(sentence.scene.words(whole).lower()) is not None


def with_settings(drafts: Iterable[Draft], cast: Cast) -> list[Draft]:
    """Give statements the setting that is told after them."""
    said = list(drafts)
    order = sorted(range(len(said)), key=lambda n: -said[n].start)
    for start, utterance, setting in cast.talk.added:
        last = utterance
        for n in (n for n in order if said[n].start < start):
            draft = said[n]
            if last - draft.utterance > _NEAR or not _suits(draft, setting, cast):
                break
            fields = {**setting.fields, **draft.fields}
            sources = {**setting.sources, **draft.sources}
            said[n] = draft.but(fields=fields, sources=sources)
            last = draft.utterance
            if not setting.who:
                break
    return said


def _suits(draft: Draft, setting: Setting, cast: Cast) -> bool:
    """Tell whether a setting may be that of a statement: no other is told of it."""
    same = not setting.who or _names(setting.who, cast) == _names(
        draft.fields["speakers"], cast
    )
    told = ((draft.fields.get(name, one), one) for name, one in setting.fields.items())
    return same and all(_plain(one) == _plain(other) for one, other in told)


def _plain(value: object) -> object:
    """Give a value without the words that it was told by."""
    return value.edtf if isinstance(value, PartialDate) else value


def _names(parties: Iterable[Party], cast: Cast) -> set[str]:
    """Give the names of parties, those of the holders of an office where told."""
    held = ((party.name, cast.holders.get(party.name)) for party in parties)
    return {name if member is None else member.name for name, member in held}
