# SPDX-License-Identifier: MIT
"""What members and states do to their bonds: they join, leave, restore relations."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Final

import attrs

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model._record import WHOLE
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.render.nouns import Article, NounPhrase, listed, of, own, plain, to
from sahelcoop.render.sentences import clause
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import Mood, agree, has, has_been

__all__ = [
    "are_restored",
    "binding",
    "body_of",
    "deed_of",
    "mover_of",
    "suspension",
    "tie",
]

_Status = AgreementStatus

_JOINING: Final = frozenset(
    {ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.PERSON, None}
)
"""What belongs to bodies and is none, and what nobody knows."""

_MEMBERSHIP: Final = NounPhrase("appartenance", feminine=True, article=Article.DEFINITE)
_ACCESSION: Final = NounPhrase("adhésion", feminine=True)
_PARTICIPATION: Final = NounPhrase("participation", feminine=True)
_BODY: Final = "body"
_MEMBERS: Final = "members"

_AGAIN: Final = re.compile(r"\b(?:r[ée]tabli|renou|repr[ei])", re.IGNORECASE)
"""By what an article tells that there were relations before."""


@cache
def _kinds() -> Mapping[str, ActorKind]:
    """Index the kinds of the actors of the lexicon by name."""
    entries = default_lexicon().actors
    return {name.text: entry.kind for entry in entries for name in entry.names}


def body_of(
    agreement: Agreement, told: Callable[[Party], ActorKind | None]
) -> ActorRef | None:
    """Give the body that the other parties are members of, None where it is unclear.

    *told* gives the kind of a party, if the article tells it. A body of its own kind,
    an alliance of armed groups, stands last.
    """
    if agreement.kind is not AgreementKind.MEMBERSHIP:
        return None
    kinds = {
        party: told(party) or _kinds().get(party.name)
        for party in agreement.parties
        if isinstance(party, ActorRef)
    }
    whole = ActorKind.INTERNATIONAL_ORGANISATION
    bodies = [party for party, kind in kinds.items() if kind is whole]
    if not bodies:
        bodies = [p for p, kind in list(kinds.items())[-1:] if kind not in _JOINING]
    alone = len(bodies) == 1 and len(agreement.parties) > 1
    return bodies[0] if alone else None


def deed_of(
    agreement: Agreement, body: Party, members: NounPhrase, whole: NounPhrase
) -> tuple[NounPhrase, str, str] | None:
    """Give who joined, left or was suspended, the participle, and of what.

    None for what has no verb of its own. *whole* is the phrase for *body*.
    """
    share = clause(own(_PARTICIPATION, members), to(whole))
    entry = clause(own(_ACCESSION, members), to(whole))
    ended = f"{_MEMBERSHIP.text} {of(members)} {to(whole)}"
    over = attrs.evolve(_MEMBERSHIP, text=ended), "pris fin", ""
    deeds = {
        (_Status.IN_FORCE, None): (members, "adhéré", to(whole)),
        (_Status.SUSPENDED, _BODY): (whole, "suspendu", plain(members)),
        (_Status.SUSPENDED, _MEMBERS): (members, "suspendu", share),
        (_Status.SUSPENDED, None): (
            members,
            f"été {agree('suspendu', members)}",
            of(whole),
        ),
        (_Status.BROKEN, _MEMBERS): (members, "quitté", plain(whole)),
        (_Status.DENOUNCED, _MEMBERS): (members, "dénoncé", entry),
        (_Status.BROKEN, None): over,
        (_Status.DENOUNCED, None): over,
        (_Status.EXPIRED, None): over,
    }
    status, mover = agreement.status, mover_of(agreement, body)
    return deeds.get((status, mover)) or deeds.get((status, None))


def suspension(
    agreement: Agreement,
    whose: NounPhrase,
    told: Callable[[Party], ActorKind | None],
    mood: Mood,
) -> tuple[NounPhrase, str]:
    """Say of which one side is told that it suspended or was suspended.

    *told* gives the kind of a party, if the article tells it.
    """
    if agreement.by != agreement.parties:
        text = f"{_PARTICIPATION.text} {of(whose)}"
        part = attrs.evolve(_PARTICIPATION, text=text, article=Article.DEFINITE)
        return part, has_been("suspendu", part, mood)
    first, *others = agreement.by
    kind = told(first) or _kinds().get(first.name)
    led = kind is ActorKind.INTERNATIONAL_ORGANISATION and not others
    what = "un de ses membres" if led else own(_PARTICIPATION, whose)
    return whose, clause(has("suspendu", whose, mood), what)


def mover_of(agreement: Agreement, body: Party) -> str | None:
    """Tell whether it was the body or its members that brought a deal to its status."""
    if not agreement.by:
        return None
    return _BODY if agreement.by == (body,) else _MEMBERS


def are_restored(agreement: Agreement) -> bool:
    """Tell whether the words of the article say that there were relations before."""
    return any(_AGAIN.search(e.exact) for e in agreement.sources.get(WHOLE, ()))


def tie(agreement: Agreement, parties: NounPhrase, ties: NounPhrase, mood: Mood) -> str:
    """Say that *parties* took up relations, or took them up again."""
    if are_restored(agreement):
        return clause(has("rétabli", parties, mood), own(ties, parties))
    return clause(has("établi", parties, mood), plain(ties))


def binding(
    deal: NounPhrase,
    mover: NounPhrase,
    partners: Sequence[NounPhrase],
    profile: TypographyProfile,
    *,
    lasting: bool,
) -> str:
    """Say whom a deal ties: "qui le liait à la France", "qui les lie"."""
    if not partners and not mover.plural:
        return ""
    verb = ("lie", "lient") if lasting else ("liait", "liaient")
    tied = "les" if mover.plural else "la" if mover.feminine else "le"
    to_whom = listed(to, partners, profile) if partners else ""
    return clause("qui", tied, verb[deal.plural], to_whom)
