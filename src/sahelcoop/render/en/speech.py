# SPDX-License-Identifier: MIT
"""Statements in English: the words stay in the French in which they were printed."""

from collections.abc import Mapping
from typing import Final

from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render.asides import uninterrupted
from sahelcoop.render.en.glossary import lookup
from sahelcoop.render.en.names import Narrator
from sahelcoop.render.en.phrases import listed, quoted, sentence
from sahelcoop.render.names import as_printed, respelled

__all__ = ["tell_statement"]

_SAID: Final[Mapping[SpeechAct, str]] = {
    SpeechAct.AFFIRM: "said",
    SpeechAct.ANNOUNCE: "made an announcement",
    SpeechAct.CLAIM: "made a claim",
    SpeechAct.DENY: "issued a denial",
    SpeechAct.THANK: "expressed thanks",
    SpeechAct.PRAISE: "gave praise",
    SpeechAct.ACCUSE: "made an accusation",
    SpeechAct.CONDEMN: "voiced condemnation",
    SpeechAct.PLEDGE: "made a pledge",
    SpeechAct.THREATEN: "made a threat",
    SpeechAct.REQUEST: "made a request",
    SpeechAct.COMMENT: "commented",
}
_PLATFORMS: Final = frozenset(
    {"social media", "television", "radio", "X", "Twitter", "Facebook", "Telegram"}
)


def tell_statement(statement: Statement, narrator: Narrator) -> list[str]:
    """Tell who spoke, to whom, how and when, and quote the French."""
    lead = narrator.according_to(statement.relays)
    speakers = narrator.subject(statement.speakers)
    who = "it was said" if speakers is None else speakers.text
    if speakers is not None and not lead:
        who = speakers.opening
    act = _SAID[statement.act] if speakers is not None else ""
    to = narrator.each("to", statement.addressees)
    setting = " ".join(
        filter(None, [to, _through(statement.medium), narrator.when(statement.date)])
    )
    if statement.form is Form.INDIRECT:
        words = uninterrupted(statement.text, statement.speakers)
        words = respelled(words, narrator.actors.values())
        told = f", in the article’s words: {quoted(words)}"
        return [sentence(lead, who, act, setting, told if statement.text else "")]
    said = [uninterrupted(words, statement.speakers) for words in statement.segments]
    pieces = listed(list(map(quoted, said)))
    return [sentence(lead, who, act, f"{setting}, in French: {pieces}".strip())]


def _through(medium: str | None) -> str:
    """Say through what somebody spoke, if English has a word for it."""
    if not medium:
        return ""
    text = as_printed(medium)
    told = lookup("medium", text[:1].lower() + text[1:]) or lookup("name", text)
    if told is None or told in _PLATFORMS:
        return f"on {told}" if told else ""
    if text[:1].isupper():
        return f"to {told}"
    occasion = told.startswith("the ") or told in {"a speech", "an interview"}
    return f"{'at' if occasion else 'in'} {told}"
