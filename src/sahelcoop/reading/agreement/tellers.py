# SPDX-License-Identifier: MIT
"""Who tells of a deal: a side of it, whose state made it, or a source."""

from collections.abc import Sequence
from typing import Final

import attrs

from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.reading.cast import Cast, state_of
from sahelcoop.reading.drafts import Draft

__all__ = ["OURS", "with_speaker", "without_own_voice"]


def without_own_voice(draft: Draft, cast: Cast, about: frozenset[str]) -> Draft:
    """Leave out who tells of a deal as a side of it: one's own act needs no source.

    A person whose country nothing tells speaks for a side too: officials tell of deals,
    though not of those that stand. The press does not.
    """
    voices = draft.get("according_to") or ()
    standing = draft.get("status") is AgreementStatus.IN_FORCE
    own = any(_is_side(voice, cast, about, known=standing) for voice in voices)
    if not own or draft.weak:
        return draft
    fields = {k: v for k, v in draft.fields.items() if k != "according_to"}
    sources = {k: v for k, v in draft.sources.items() if k != "according_to"}
    return attrs.evolve(draft, fields=fields, sources=sources)


def with_speaker(draft: Draft, cast: Cast) -> Draft:
    """Make the state of who tells what "we" did a side of it."""
    voices: Sequence[Party] = draft.get("according_to") or ()
    countries = (_country_of(voice, cast) for voice in voices)
    entry = next((state_of(cast.lexicon, country) for country in countries), None)
    country = "" if entry is None else str(entry.country)
    if OURS not in draft.behind or entry is None or country in draft.about:
        return draft
    told = draft.sources["according_to"]
    state = cast.named(entry, entry.name, told[0])
    partners = {} if draft.about else _facing(draft, cast, country)
    if not (draft.about or partners):
        return draft  # "nous négocions": with nobody
    sides = (state, *(draft.get("parties") or ()), *partners.values())
    return attrs.evolve(
        draft,
        fields={**draft.fields, "parties": sides},
        sources={
            **draft.sources,
            "parties": (*told, *draft.sources.get("parties", ())),
        },
        about=draft.about | {country, *partners},
        refers_back=False,
    )


def _country_of(voice: Party, cast: Cast) -> str | None:
    """Give the country of whoever speaks, of an office by its demonym."""
    member = cast.member_of(voice)
    if member is not None:
        return member.country
    known = cast.lexicon.demonyms
    told = (known[form] for form in voice.name.lower().split() if form in known)
    return next(told, None)


def _facing(draft: Draft, cast: Cast, country: str) -> dict[str, ActorRef]:
    """Give the other state told just before "nous négocions un accord", by its code."""
    near = range(max(0, draft.start - _NEAR), draft.start)
    last: dict[int, tuple[str, ActorRef]] = {}
    for member in cast.members.values():
        if member.kind is ActorKind.STATE and member.country not in {None, country}:
            told = (e.start for e in member.evidence if e.start in near)
            last |= {at: (str(member.country), member.ref()) for at in told}
    return dict([last[max(last)]]) if last else {}


_NEAR: Final = 200
"""Code points before a deal in which its other side may just have been told."""


def _is_side(voice: Party, cast: Cast, about: frozenset[str], *, known: bool) -> bool:
    """Tell whether a *voice* is that of a side, whose country is to be *known*."""
    member = cast.member_of(voice)
    if member is None:
        return _speaks_for_side(voice.name, cast, about)
    if member.kind is ActorKind.MEDIA:
        return False
    unknown = member.kind is ActorKind.PERSON and member.country is None
    return (unknown and not known) or member.country in about


def _speaks_for_side(words: str, cast: Cast, about: frozenset[str]) -> bool:
    """Tell whether a document that nobody signed, or an office, is that of a side.

    A demonym tells whose it is; without one it is taken for one of theirs.
    """
    lexicon = cast.lexicon
    told = [form.strip("'’,") for form in words.lower().split()]
    states = {lexicon.demonyms[form] for form in told if form in lexicon.demonyms}
    known = [lexicon.words.get(form, frozenset()) for form in told[:_HEADED]]
    voiced = "un porte-parole" in words.lower()
    speaks = "TITLE" in known[0] or voiced or any("DOCUMENT" in f for f in known)
    return speaks and (not states or not states.isdisjoint(about))


_HEADED: Final = 2
"""Words in which what somebody is called has its head: "un communiqué"."""
OURS: Final = "ours"
"""Under which a draft keeps that whoever tells of a deal made it: "nous"."""
