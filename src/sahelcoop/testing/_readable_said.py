# SPDX-License-Identifier: MIT
"""A strategy for statements that French can say."""

from collections.abc import Collection, Mapping
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.lexicon import Lexicon
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.testing._build import Drawn, built
from sahelcoop.testing._readable_values import (
    readable_moments,
    readable_parties,
    several,
)
from sahelcoop.testing._readable_words import (
    AGENCY,
    CLAUSES,
    MEDIA,
    PAST_CLAUSES,
    PHRASES,
    SENTENCES,
)

__all__ = ["readable_statements"]

_SPEAKERS: Final = (ActorKind.PERSON, ActorKind.GOVERNMENT)
_ACTS: Final = frozenset(SpeechAct) - {SpeechAct.CLAIM}
"""A claim of responsibility is no statement (annotation guide)."""
_REPORTED: Final = (SpeechAct.AFFIRM, SpeechAct.ANNOUNCE, SpeechAct.DENY)
"""Acts whose verb leads to a clause in the indicative, and to no other act."""
_TO_SOMEBODY: Final = frozenset({SpeechAct.ACCUSE, SpeechAct.THANK, SpeechAct.THREATEN})
"""Acts whose verb has a person for its object, and no quoted thing."""
_SAYING: Final[Mapping[Form, tuple[tuple[str, ...], Collection[SpeechAct]]]] = {
    Form.DIRECT: (SENTENCES, _ACTS),
    Form.MIXED: (PHRASES, _ACTS - _TO_SOMEBODY),
    Form.INDIRECT: (CLAUSES, _REPORTED),
}
"""By form, the words that can be said and what is done by it."""


@st.composite
def _said(draw: DrawFn) -> Drawn:
    """Draw what is said: a whole sentence, a piece of one, or reported words.

    The tense of reported words hangs on whether the day is told.
    """
    form, date = draw(st.sampled_from(Form)), draw(st.none() | readable_moments())
    texts, acts = _SAYING[form]
    if form is Form.INDIRECT and date is not None:
        texts = PAST_CLAUSES
    text = draw(st.sampled_from(texts))
    quoted = () if form is Form.INDIRECT else (text,)
    act = draw(st.sampled_from(sorted(acts)))
    return {"form": form, "act": act, "text": text, "segments": quoted, "date": date}


def readable_statements(
    *, lexicon: Lexicon | None = None, **fields: SearchStrategy[Any]
) -> SearchStrategy[Statement]:
    """Draw what persons and governments say, quoted in full, in part or not at all."""
    hearers = readable_parties(kinds=_SPEAKERS, lexicon=lexicon)
    relays = readable_parties(kinds=[ActorKind.MEDIA], lexicon=lexicon)
    drawn = built(
        Statement,
        fields,
        required={"speakers": several(_SPEAKERS, lexicon, least=1)},
        optional={
            "addressees": st.tuples(hearers),
            "medium": st.sampled_from(MEDIA),
            "relays": st.tuples(relays),
        },
        together=_said(),
    )
    return drawn.filter(_is_heard)


def _is_heard(said: Statement) -> bool:
    """Tell whether a sentence has room for who heard it and through whom.

    An agency is spoken to in place of somebody; the press that passes words on is
    their medium, and reported words after it are speech inside speech. Nobody speaks to
    himself.
    """
    if {*said.speakers} & {*said.addressees}:
        return False
    agency = bool(said.addressees) and said.medium == AGENCY
    reported = said.form is Form.INDIRECT or said.medium is not None
    return not agency and not (said.relays and reported)
