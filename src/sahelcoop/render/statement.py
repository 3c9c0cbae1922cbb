# SPDX-License-Identifier: MIT
"""Statements as sentences: the very words between marks, or reported speech."""

from collections.abc import Mapping
from typing import Final

import attrs

from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render.dates import when
from sahelcoop.render.heads import classes
from sahelcoop.render.media import through
from sahelcoop.render.nouns import NounPhrase, elide, listed, opening, plain, to
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.verbs import agree, has, is_
from sahelcoop.render.voice import Voice

__all__ = ["tell_statement"]


@attrs.frozen
class _Act:
    """The participles of a speech act."""

    quoting: str
    reporting: str
    """The verb before "que"."""
    to_do: str = ""
    """The preposition before an infinitive: "promis de livrer"."""


_Say = SpeechAct

_ACTS: Final[Mapping[SpeechAct, _Act]] = {
    _Say.AFFIRM: _Act("affirmé", "affirmé"),
    _Say.ANNOUNCE: _Act("annoncé", "annoncé"),
    _Say.CLAIM: _Act("affirmé", "affirmé"),
    _Say.DENY: _Act("démenti", "démenti"),
    _Say.THANK: _Act("déclaré", "déclaré"),
    _Say.PRAISE: _Act("salué", "déclaré"),
    _Say.ACCUSE: _Act("accusé", "affirmé"),
    _Say.CONDEMN: _Act("dénoncé", "dénoncé le fait"),
    _Say.PLEDGE: _Act("promis", "promis", "de"),
    _Say.THREATEN: _Act("menacé", "averti", "de"),
    _Say.REQUEST: _Act("demandé", "demandé", "de"),
    _Say.COMMENT: _Act("commenté", "déclaré"),
}

_SUBORDINATORS: Final = ("que ", "qu’", "qu'")
_ASIDE: Final = frozenset({"DET", "PRONOUN", "PREP", "CLITIC"})
"""Words that lose the capital they had at the head of a sentence."""


def tell_statement(
    statement: Statement, voice: Voice, *, again: bool = False
) -> list[str]:
    """Tell a statement in one sentence.

    With *again* the speaker, one person, has just spoken: "a-t-il ajouté".
    """
    relay = voice.according_to(statement.relays)
    telling = _Telling(statement, voice, relayed=bool(relay), again=again)
    return [sentence(f"{relay}," * bool(relay), telling.core())]
