# SPDX-License-Identifier: MIT
"""Which drafts are of one deal, whose it is, and who is a source of it."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

import attrs

from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.reading.agreement.imitated import IMITATES, as_imitator
from sahelcoop.reading.agreement.moves import goes_on
from sahelcoop.reading.agreement.outcomes import OVER
from sahelcoop.reading.agreement.taking import TAKEN, taken_up
from sahelcoop.reading.agreement.tellers import with_speaker, without_own_voice
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.drafts import Draft

__all__ = [
    "AGAIN",
    "ALLUDED",
    "ANOTHER",
    "BEFORE",
    "CALLED",
    "LIKELY",
    "NEAR",
    "ONCE",
    "TALKED",
    "same_agreement",
    "settled",
]


def same_agreement(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts may be of one deal."""
    if ANOTHER in other.behind:
        return False
    if AGAIN in other.behind and not other.about:
        near = other.utterance - one.utterance <= _LATER
        return near and _alike(one, other) and _may_be_one_day(one, other)
    if other.refers_back and not other.about:
        return _follows(one, other)
    if other.earlier and other.get("status") is None:
        return one.get("status") in OVER and _is_one_bond(one, other)
    if not one.about or not other.about:
        named = not _named(one).isdisjoint(_named(other))
        return named or (_follows(one, other) and one.utterance == other.utterance)
    nested = one.about <= other.about or other.about <= one.about
    return (
        nested
        and _may_be_one_name(one, other)
        and (other.refers_back or _may_be_one_kind(one, other))
        and _alike(one, other)
        and _may_be_one_day(one, other)
    )


def _is_one_bond(one: Draft, other: Draft) -> bool:
    """Tell whether *other* tells how the deal once came about that *one* ends."""
    if {AGAIN, ONCE} <= other.behind.keys():
        return 0 <= other.utterance - one.utterance <= 1
    if _named(one) and _named(other):
        return _may_be_one_name(one, other)
    nested = one.about <= other.about or other.about <= one.about
    return nested and bool(one.about) and _may_be_one_kind(one, other)


def _may_be_one_name(one: Draft, other: Draft) -> bool:
    names = [_named(one), _named(other)]
    return not all(names) or not names[0].isdisjoint(names[1])


def _named(draft: Draft) -> frozenset[str]:
    """Give what a deal is called after: "Alger" for "l'accord de paix d'Alger"."""
    words = str(draft.get("name") or "").replace("’", " ").replace("'", " ").split()
    after = frozenset(word.casefold() for word in words[-1:])
    return after | draft.behind.get(CALLED, frozenset())


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


def _alike(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts say the same of a deal, in whatever word it ends.

    What is announced is signed later, and ratified after that.
    """
    told = {d.get("status") for d in (one, other)} - {None}
    on = goes_on(one.get("status"), other.get("status"))
    return len(told) < 2 or told <= OVER or on


def _follows(one: Draft, other: Draft) -> bool:
    """Tell whether *other* may add to what was told right before it."""
    status = other.get("status")
    if status is None and other.get("date") is not None:
        talks = TALKED in other.behind
        open_to = {AgreementStatus.NEGOTIATING} if talks else OVER
        return one.get("status") in open_to and one.get("date") is None
    beside = status is not None or NEAR in other.behind
    near = other.utterance - one.utterance <= (1 if beside else _LATER)
    told = {one.get("status"), status}
    alike = status is None or _alike(one, other) or told == _SIGNING
    return (
        near and alike and (other.get("status") is None or _may_be_one_day(one, other))
    )


_STANDING: Final = {
    AgreementStatus.RATIFIED,
    AgreementStatus.RENEWED,
    AgreementStatus.SUSPENDED,
}
"""How a deal stands that "avait été signé" before that."""
_SIGNING: Final = {AgreementStatus.RENEWED, AgreementStatus.SIGNED}
"""A deal that is renewed is signed again: "la signature a eu lieu lundi"."""
_LATER: Final = 3
"""Sentences after which a text told of may still be that of the deal told last."""


def _may_be_one_day(one: Draft, other: Draft) -> bool:
    """Tell whether the dates agree, the subjects too where one has no date."""
    if one.get("status") is AgreementStatus.RATIFIED:
        return True  # by one chamber after another
    if goes_on(one.get("status"), other.get("status")) and AGAIN in other.behind:
        return True
    dates = [d.get("date") for d in (one, other)]
    told = [str(d.edtf) for d in dates if d is not None]
    if len(told) == 2:
        if "~" in told[0] + told[1]:
            told = [day[: len("2022-05")] for day in told]
        return told[0].startswith(told[1]) or told[1].startswith(told[0])
    subjects = [d.get("subject") for d in (one, other)]
    if None in subjects or one.get("kind") is AgreementKind.PEACE:
        return True
    words = [set(s.lower().split()) for s in subjects]
    return not words[0].isdisjoint(words[1])


def settled(drafts: Iterable[Draft], cast: Cast) -> list[Draft]:
    """Give parties to deals told without, and leave out what only names a deal.

    Who deals goes on from the deal told before; without one it is who was told last.
    """
    known: list[Draft] = []
    drafts = list(drafts)
    over = [draft for draft in drafts if draft.get("status") in OVER]
    for draft in drafts:
        if IMITATES in draft.behind:
            imitating = as_imitator(known, draft, cast)
            known += [] if imitating is None else [imitating]
            continue
        if TAKEN in draft.behind:
            taken = taken_up(known, draft)
            if LIKELY not in draft.behind or taken != known:
                known = taken
                continue
        before = known if ONCE in draft.behind else ()
        ended = (
            over if draft.earlier else [d for d in before if d.get("status") in OVER]
        )
        if ALLUDED in draft.behind:  # "le pacte qui les lie" is the one told
            ended = [d for d in known if _may_be_alluded(d, draft)]
        status = draft.get("status")  # "avait été signé", before it was ratified
        past = [d for d in before if goes_on(status, d.get("status"))]
        if BEFORE in draft.behind:
            past = [d for d in before if d.get("status") in _STANDING] or past
        if any(_is_one_bond(end, draft) for end in (*ended, *past)):
            known.append(_as_past(draft))
            continue
        ours = with_speaker(_like_last(known, draft), cast)
        about = ours.about or (known[-1].about if known else ours.about)
        sided = _with_parties(known, without_own_voice(ours, cast, about))
        known.append(_again(known, sided))
    told = {d.about for d in known if not d.weak}
    real = (d for d in known if not (d.weak and d.about in told))
    return [draft for draft in real if not _is_alluded(draft, known)]


def _like_last(known: Sequence[Draft], draft: Draft) -> Draft:
    """Give to "celui de mai" the sides and the kind of the deal told last."""
    told = next((d for d in reversed(known) if d.get("parties")), None)
    if told is None or ANOTHER not in draft.behind or draft.get("parties"):
        return draft
    kind = told.get("kind") if draft.get("kind") is AgreementKind.OTHER else None
    names = ("parties", "kind") if kind is not None else ("parties",)
    return attrs.evolve(
        draft,
        fields={**draft.fields, **{name: told.fields[name] for name in names}},
        sources={**draft.sources, **{name: told.sources[name] for name in names}},
        about=told.about,
        refers_back=False,
    )


def _is_alluded(draft: Draft, known: Iterable[Draft]) -> bool:
    """Tell whether a deal only said to bind is told later: "le pacte qui les lie"."""
    if ALLUDED not in draft.behind or draft.get("subject") is not None:
        return False
    told = (d for d in known if _may_be_alluded(d, draft))
    return any(_is_one_bond(other, draft) for other in told)


def _may_be_alluded(told: Draft, draft: Draft) -> bool:
    """Tell whether *draft* may only say that the deal *told* binds its sides."""
    subjects = {d.get("subject") for d in (told, draft)} - {None}
    return len(subjects) < 2 and not told.weak and ALLUDED not in told.behind


def _again(known: Sequence[Draft], draft: Draft) -> Draft:
    """Leave the sides of "cet accord" to the deal told before, which it is."""
    bare = attrs.evolve(draft, about=frozenset(), refers_back=True)
    before = (one for one in reversed(known) if len(one.about) > 1)
    told = any(same_agreement(one, bare) for one in islice(before, 1))
    if AGAIN not in draft.behind or not told:
        return draft
    fields = {k: v for k, v in bare.fields.items() if k != "parties"}
    sources = {k: v for k, v in bare.sources.items() if k != "parties"}
    return attrs.evolve(bare, fields=fields, sources=sources)


def _as_past(draft: Draft) -> Draft:
    """Keep of how a deal came about what is still true of it now that it is over."""
    lost = {"status", "date"}
    again = AGAIN in draft.behind  # "ce dernier": its sides are told
    lost |= {"parties"} if again else set()
    return attrs.evolve(
        draft,
        about=frozenset() if again else draft.about,
        fields={k: v for k, v in draft.fields.items() if k not in lost},
        sources={k: v for k, v in draft.sources.items() if k not in lost},
        refers_back=True,
    )


def _with_parties(known: Sequence[Draft], draft: Draft) -> Draft:
    likely = draft.behind.get(LIKELY)
    if likely is None:
        return draft
    before = next((d for d in reversed(known) if len(d.about) > 1), None)
    if any(same_agreement(one, draft) for one in known):
        sure = before is not None and before.about == likely
        return attrs.evolve(draft, about=likely) if sure else draft
    if before is None:
        return attrs.evolve(draft, about=likely, refers_back=not likely)
    fields = {**draft.fields, "parties": before.fields["parties"]}
    sources = {**draft.sources, "parties": before.sources["parties"]}
    return attrs.evolve(
        draft, about=before.about, refers_back=False, fields=fields, sources=sources
    )


AGAIN: Final = "again"
"""Under which a draft keeps that it is of the deal told before: "cet accord"."""
ALLUDED: Final = "alluded"
"""Under which a draft keeps that it only says that a deal binds: "le pacte qui …"."""
ANOTHER: Final = "another"
"""Under which a draft keeps that it is of a deal not told before: "un autre accord"."""
BEFORE: Final = "before"
"""Under which a draft keeps that a deal had been signed before what was just told."""
CALLED: Final = "called"
"""Under which a draft keeps what else a deal is called after."""
NEAR: Final = "near"
"""Under which a draft keeps that it adds to the sentence right before it alone."""
TALKED: Final = "talked"
"""Under which a draft keeps that it tells when talks were opened."""
ONCE: Final = "once"
"""Under which a draft keeps that a deal told before was signed: "l'accord a été …"."""
LIKELY: Final = "parties"
"""Under which a draft keeps whom a deal told without parties must be about."""
