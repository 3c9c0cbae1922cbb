# SPDX-License-Identifier: MIT
"""Which drafts are of one deal, whose it is, and who is a source of it."""

from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from sahelcoop.model.actors import ActorKind, Party
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.drafts import Draft

__all__ = ["LIKELY", "same_agreement", "settled"]


def same_agreement(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts may be of one deal."""
    if other.refers_back and not other.about:
        return _follows(one, other)
    if not one.about or not other.about:
        named = one.get("name") == other.get("name") is not None
        return named or (_follows(one, other) and one.utterance == other.utterance)
    nested = one.about <= other.about or other.about <= one.about
    names = {d.get("name") for d in (one, other)} - {None}
    return (
        nested
        and len(names) < 2
        and (other.refers_back or _may_be_one_kind(one, other))
        and one.get("status") == other.get("status")
        and _may_be_one_day(one, other)
    )


def _may_be_one_kind(one: Draft, other: Draft) -> bool:
    """Tell whether the kinds agree; one may tell the form, one the matter of a deal."""
    kinds = {d.get("kind") for d in (one, other)} - {AgreementKind.OTHER}
    told = not (one.weak or other.weak) and one.utterance != other.utterance
    return len(kinds) < 2 or (told and len(kinds & _FORMS) < 2 and kinds <= _LOOSE)


_FORMS: Final = frozenset({AgreementKind.TREATY, AgreementKind.MEMORANDUM})
_LOOSE: Final = _FORMS | frozenset(
    {
        AgreementKind.PARTNERSHIP,
        AgreementKind.MILITARY_COOPERATION,
        AgreementKind.DEFENCE_PACT,
    }
)


def _follows(one: Draft, other: Draft) -> bool:
    """Tell whether *other* may add to what was told right before it."""
    near = other.utterance - one.utterance <= 1
    alike = other.get("status") in {None, one.get("status")}
    return (
        near and alike and (other.get("status") is None or _may_be_one_day(one, other))
    )


def _may_be_one_day(one: Draft, other: Draft) -> bool:
    """Tell whether the dates agree, the subjects too where one has no date."""
    dates = [d.get("date") for d in (one, other)]
    told = [str(d.edtf) for d in dates if d is not None]
    if len(told) == 2:
        if "~" in told[0] + told[1]:
            told = [day[: len("2022-05")] for day in told]
        return told[0].startswith(told[1]) or told[1].startswith(told[0])
    subjects = [d.get("subject") for d in (one, other)]
    if None in subjects:
        return True
    words = [set(s.lower().split()) for s in subjects]
    return not words[0].isdisjoint(words[1])


def settled(drafts: Iterable[Draft], cast: Cast) -> list[Draft]:
    """Give parties to deals told without, and leave out what only names a deal.

    Who deals goes on from the deal told before; without one it is who was told last.
    """
    known: list[Draft] = []
    for draft in drafts:
        known.append(_with_parties(known, _without_own_voice(draft, cast)))
    told = {d.about for d in known if not d.weak}
    return [d for d in known if not (d.weak and d.about in told)]


def _without_own_voice(draft: Draft, cast: Cast) -> Draft:
    """Leave out who tells of a deal as a side of it: one's own act needs no source.

    A person whose country nothing tells speaks for a side too: officials tell of deals.
    The press does not.
    """
    voices = draft.get("according_to") or ()
    own = any(_is_side(voice, cast, draft.about) for voice in voices)
    if not own or draft.get("status") is AgreementStatus.IN_FORCE:
        return draft
    fields = {k: v for k, v in draft.fields.items() if k != "according_to"}
    sources = {k: v for k, v in draft.sources.items() if k != "according_to"}
    return attrs.evolve(draft, fields=fields, sources=sources)


def _is_side(voice: Party, cast: Cast, about: frozenset[str]) -> bool:
    member = cast.member_of(voice)
    if member is None:
        return False
    if member.kind is ActorKind.MEDIA:
        return False
    unknown = member.kind is ActorKind.PERSON and member.country is None
    return unknown or member.country in about


def _with_parties(known: Sequence[Draft], draft: Draft) -> Draft:
    likely = draft.behind.get(LIKELY)
    if likely is None or any(same_agreement(one, draft) for one in known):
        return draft
    before = next((d for d in reversed(known) if len(d.about) > 1), None)
    if before is None:
        return attrs.evolve(draft, about=likely, refers_back=not likely)
    fields = {**draft.fields, "parties": before.fields["parties"]}
    sources = {**draft.sources, "parties": before.sources["parties"]}
    return attrs.evolve(
        draft, about=before.about, refers_back=False, fields=fields, sources=sources
    )


LIKELY: Final = "parties"
"""Under which a draft keeps whom a deal told without parties must be about."""
