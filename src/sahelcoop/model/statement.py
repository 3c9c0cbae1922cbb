# SPDX-License-Identifier: MIT
"""Statements: who said what, to whom, through whom."""

from enum import StrEnum
from typing import ClassVar

import attrs

from sahelcoop.model._checks import LINE, PASSAGE, Maybe, Of, Texts, refuse
from sahelcoop.model._record import Record
from sahelcoop.model.actors import PARTIES, Party
from sahelcoop.model.dates import PartialDate

__all__ = ["Form", "SpeechAct", "Statement"]


class Form(StrEnum):
    """Whose words they are."""

    DIRECT = "direct"
    """All of it quoted."""
    MIXED = "mixed"
    """Quoted pieces in reported speech."""
    INDIRECT = "indirect"


class SpeechAct(StrEnum):
    """What the speaker does by saying it."""

    AFFIRM = "affirm"
    ANNOUNCE = "announce"
    CLAIM = "claim"
    DENY = "deny"
    THANK = "thank"
    PRAISE = "praise"
    ACCUSE = "accuse"
    CONDEMN = "condemn"
    PLEDGE = "pledge"
    THREATEN = "threaten"
    REQUEST = "request"
    COMMENT = "comment"


@attrs.frozen(kw_only=True, repr=False)
class Statement(Record):
    """A speech act; its speakers may be unnamed or several."""

    tag: ClassVar[str] = "statement"

    speakers: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)
    act: SpeechAct = attrs.field(default=SpeechAct.AFFIRM, validator=Of(SpeechAct))
    form: Form = attrs.field(validator=Of(Form))
    text: str = attrs.field(default="", validator=PASSAGE)
    """From the first segment to the last; empty when no words are reported."""
    segments: tuple[str, ...] = attrs.field(default=(), validator=Texts())
    """The quoted pieces in order; empty for indirect speech."""
    cue: str | None = attrs.field(default=None, validator=Maybe(LINE))
    """The words that introduce it: "a affirmé", "selon"."""
    addressees: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)
    medium: str | None = attrs.field(default=None, validator=Maybe(PASSAGE))
    """"communiqué", "AFP", "sommet Russie-Afrique"."""
    date: PartialDate | None = attrs.field(
        default=None, validator=Maybe(Of(PartialDate))
    )
    relays: tuple[Party, ...] = attrs.field(default=(), validator=PARTIES)
    """Who passed it on, from the nearest to the speaker outwards."""

    def __attrs_post_init__(self) -> None:
        if (self.form is Form.INDIRECT) == bool(self.segments):
            rule = "must be given if and only if words are quoted"
            raise refuse(self, "segments", rule, self.segments)
        at = 0
        for segment in self.segments:
            at = self.text.find(segment, at)
            if at < 0:
                raise refuse(self, "segments", "must stand in text in order", segment)
            at += len(segment)
        super().__attrs_post_init__()
