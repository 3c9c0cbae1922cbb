# SPDX-License-Identifier: MIT
"""The setting in which somebody goes on speaking: through what, to whom and when."""

from collections.abc import Iterable
from typing import Final

from sahelcoop.model.actors import ActorKind, Party
from sahelcoop.model.dates import PartialDate
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.talk import Setting
from sahelcoop.reading.unnamed import are_of

__all__ = ["carry", "keep", "resume"]

_FAR: Final = 2
"""Paragraphs after which somebody may resume, for one in which he goes on."""
_PAIR: Final = 2
"""One who spoke, and one who speaks now."""
_STATE: Final = frozenset({ActorKind.STATE, ActorKind.GOVERNMENT})
_CARRIED: Final[tuple[str, ...]] = ("medium", "addressees", "date")


def carry(
    scene: Scene,
    sheet: Sheet,
    who: tuple[Party, ...],
    *,
    broken: bool = False,
    reach: int = 1,
) -> None:
    """Go on in the setting of one who goes on speaking, and remember it.

    *reach* is how many paragraphs it holds for. It ends with another speaker, after so
    many without him, where it is *broken*, and where something of it is told anew.
    """
    talk, here = scene.cast.talk, scene.utterance.paragraph
    old = talk.setting
    near = old.paragraph is not None and here - old.paragraph <= old.reach
    if near and not broken and _goes_on(scene, old, who):
        reach = old.reach if _take(sheet, old, _CARRIED) else reach
    told = {name: sheet.fields[name] for name in _CARRIED if name in sheet.fields}
    kept = {name: value for name, value in told.items() if _lasts(value)}
    sources = {name: sheet.sources[name] for name in kept}
    talk.setting = Setting(who, here, reach, kept, sources)
    if kept:
        keep(scene, talk.setting)


def _take(sheet: Sheet, old: Setting, names: Iterable[str]) -> bool:
    """Fill in what a setting tells, if nothing of it is told anew."""
    moved = any(
        name in sheet.fields and sheet.fields[name] != value
        for name, value in old.fields.items()
    )
    told = [n for n in names if n in old.fields and n not in sheet.fields and not moved]
    sheet.fields.update((name, old.fields[name]) for name in told)
    sheet.sources.update((name, old.sources[name]) for name in told)
    return bool(told)


def resume(scene: Scene, sheet: Sheet, who: tuple[Party, ...]) -> None:
    """Take up the setting in which a person spoke before others did."""
    old = _own(scene, who)
    if old is not None:
        noun = str(old.fields.get("medium", "")).partition(" ")[0].lower()
        held = scene.lexicon.words.get(noun, frozenset()) >= {"OCCASION", "MEDIUM"}
        _take(sheet, old, ("medium", "date") if held else ())


def keep(scene: Scene, setting: Setting) -> None:
    """Remember the setting of one who speaks, for when he speaks again."""
    names = _names(scene, setting.who)
    if len(names) == 1:
        scene.cast.talk.own[names.pop()] = setting


def _own(scene: Scene, who: tuple[Party, ...]) -> Setting | None:
    """Find the setting in which somebody spoke before others did."""
    member = scene.cast.member_of(who[0]) if len(who) == 1 else None
    if member is None or member.kind is not ActorKind.PERSON:
        return None
    setting = scene.cast.talk.own.get(member.name)
    if setting is None or setting.paragraph is None:
        return None
    far = scene.utterance.paragraph - setting.paragraph
    return setting if far <= setting.reach * _FAR else None


def _lasts(value: object) -> bool:
    """Tell whether something may hold for what is said next.

    No span of months does, and what was told to the public at large is told once.
    """
    if isinstance(value, tuple):
        return not any(party.name.startswith("opinion") for party in value)
    return not isinstance(value, PartialDate) or value.month is not None


def _goes_on(scene: Scene, old: Setting, who: tuple[Party, ...]) -> bool:
    """Tell whether the same one speaks, or the state whose document somebody read.

    One of several who spoke goes on; one of several who only did something does not.
    """
    names, before = (_names(scene, each) for each in (who, old.who))
    among = names <= before or are_of(who, old.who)
    if who and (names == before or (old.reach and among)):
        return True
    members = [scene.cast.member_of(party) for party in (*old.who, *who)]
    told = [member for member in members if member is not None]
    noun = str(old.fields.get("medium", "")).partition(" ")[0].lower()
    paper = "DOCUMENT" in scene.lexicon.words.get(noun, ())
    if len(told) != _PAIR or len(members) != _PAIR or not paper:
        return False
    first, now = told
    holds = first.kind in _STATE or bool(first.roles)
    side = first.country is not None and first.country == now.country
    return side and holds and now.kind in _STATE


def _names(scene: Scene, parties: Iterable[Party]) -> set[str]:
    """Give the names of parties, those of the holders of an office where told."""
    held = ((party.name, scene.cast.holders.get(party.name)) for party in parties)
    return {name if member is None else member.name for name, member in held}
