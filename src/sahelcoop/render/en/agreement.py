# SPDX-License-Identifier: MIT
"""Agreements in English."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.render.bonds import are_restored, body_of, mover_of
from sahelcoop.render.days import amount_of
from sahelcoop.render.deals import ENDLESS, truce_of
from sahelcoop.render.en.glossary import Noun, noun_of
from sahelcoop.render.en.names import Narrator
from sahelcoop.render.en.phrases import Phrase, an, count, joined, quoted, sentence
from sahelcoop.render.en.verbs import Verb, active, be, undergone, untold
from sahelcoop.render.heads import plural
from sahelcoop.render.verbs import Mood

__all__ = ["tell_agreement"]

_Status = AgreementStatus

_OTHER: Final = Noun("agreement", "agreements")
_DEALS: Final[Mapping[AgreementKind, Noun]] = {
    AgreementKind.CONTRACT: Noun("contract", "contracts"),
    AgreementKind.MILITARY_COOPERATION: _OTHER.before("military cooperation"),
    AgreementKind.PARTNERSHIP: _OTHER.before("partnership"),
    AgreementKind.TREATY: Noun("treaty", "treaties"),
    AgreementKind.MEMORANDUM: Noun(
        "memorandum of understanding", "memoranda of understanding"
    ),
    AgreementKind.DEFENCE_PACT: _OTHER.before("defence"),
    AgreementKind.PEACE: _OTHER.before("peace"),
    AgreementKind.CONSORTIUM: _OTHER.before("consortium"),
    AgreementKind.DIPLOMATIC_RELATIONS: Noun(
        "diplomatic relations", "diplomatic relations", plural_only=True
    ),
    AgreementKind.MEMBERSHIP: _OTHER.before("membership"),
}
_ACTS: Final[Mapping[AgreementStatus, Verb]] = {
    _Status.NEGOTIATING: ("negotiate", "negotiated", "negotiated"),
    _Status.ANNOUNCED: ("announce", "announced", "announced"),
    _Status.SIGNED: ("sign", "signed", "signed"),
    _Status.RATIFIED: ("ratify", "ratified", "ratified"),
    _Status.RENEWED: ("renew", "renewed", "renewed"),
    _Status.SUSPENDED: ("suspend", "suspended", "suspended"),
    _Status.DENOUNCED: ("denounce", "denounced", "denounced"),
    _Status.BROKEN: ("break off", "broke off", "broken off"),
}
_LEAVE: Final[Verb] = ("leave", "left", "left")
_JOIN: Final[Verb] = ("join", "joined", "joined")
_ESTABLISH: Final[Verb] = ("establish", "established", "established")
_RESTORE: Final[Verb] = ("restore", "restored", "restored")
_END: Final[Verb] = ("end", "ended", "ended")
_EXPIRE: Final[Verb] = ("expire", "expired", "expired")
_PAIR: Final = 2
_OTHERS: Final = Noun("other party", "other parties")


def tell_agreement(agreement: Agreement, narrator: Narrator) -> list[str]:
    """Tell an agreement: who did what with it, on what, when."""
    source = narrator.according_to(agreement.according_to)
    date = narrator.when(agreement.date)
    first = not (source or narrator.label)
    words = _bond(agreement, narrator, first=first)
    if date and not words and agreement.status is _Status.IN_FORCE:
        date = re.sub("^(?:at|in|on) ", "in force since ", date)
    words = words or _core(agreement, narrator, first=first)
    told = sentence(narrator.label, source, *words, _term(agreement), date)
    return [told, *untold(agreement)]


_ARTICLE: Final = re.compile("^(?:le |la |les |l['’]|des )")


def _about(subject: str) -> str:
    """Say what a deal is about: in English where a table has all of its words."""
    bare = _ARTICLE.sub("", subject)
    noun = noun_of(bare)
    if noun is None:
        return f"on {quoted(subject)}"
    several = plural(bare) and not noun.mass
    return f"on {noun.plural if several else noun.singular}"


def _term(agreement: Agreement) -> str:
    """Say for how long: "for five years"."""
    term = agreement.term
    if term is None or agreement.status in ENDLESS:
        return ""
    unit = term.unit.name.lower()
    return f"for {count(Noun(unit, f'{unit}s'), amount_of(term)).text}"


def _parties(
    agreement: Agreement, narrator: Narrator, but: Sequence[Party] = ()
) -> list[Phrase]:
    parties = [party for party in agreement.parties if party not in but]
    found = [narrator.party(party) for party in parties]
    others = agreement.other_parties
    return found if others is None else [*found, count(_OTHERS, others)]


def _bond(agreement: Agreement, narrator: Narrator, *, first: bool) -> list[str]:
    """Say what members and states do to their bonds; nothing for another deal."""
    status, mood = agreement.status, narrator.mood(agreement.certainty)
    body = body_of(agreement, narrator.kind)
    if body is not None:
        they = joined(_parties(agreement, narrator, but=(body,)))
        deed = _deed(agreement, body, they, narrator.party(body))
    else:
        ties = agreement.kind is AgreementKind.DIPLOMATIC_RELATIONS
        if not ties or status is not _Status.IN_FORCE or len(agreement.parties) < _PAIR:
            return []
        they = joined(_parties(agreement, narrator))
        verb = _RESTORE if are_restored(agreement) else _ESTABLISH
        deed = they, verb, "diplomatic relations"
    if deed is None:
        return []
    who, done, what = deed
    return [who.opening if first else who.text, active(who, done, mood), what]


def _deed(
    agreement: Agreement, body: Party, they: Phrase, whole: Phrase
) -> tuple[Phrase, Verb, str] | None:
    """Give who joined, left or was suspended, the verb, and of what."""
    share = f"{'their' if they.plural else 'its'} participation in {whole.text}"
    ended = Phrase(f"the membership of {they.text} in {whole.text}")
    suspend = _ACTS[_Status.SUSPENDED]
    deeds = {
        (_Status.IN_FORCE, None): (they, _JOIN, whole.text),
        (_Status.SUSPENDED, "body"): (whole, suspend, they.text),
        (_Status.SUSPENDED, "members"): (they, suspend, share),
        (_Status.SUSPENDED, None): (whole, suspend, they.text),
        (_Status.BROKEN, "members"): (they, _LEAVE, whole.text),
        (_Status.BROKEN, None): (ended, _END, ""),
    }
    status, mover = agreement.status, mover_of(agreement, body)
    return deeds.get((status, mover)) or deeds.get((status, None))


def _core(agreement: Agreement, narrator: Narrator, *, first: bool) -> list[str]:
    """Say what the parties did, or what became of the deal."""
    mood, status = narrator.mood(agreement.certainty), agreement.status
    subject = "" if _truce(agreement) else agreement.subject
    about = _about(subject) if subject else ""
    deal, mover = _deal(agreement), narrator.subject(agreement.by)
    if mover is not None and status in _ACTS:
        done = active(mover, _ACTS[status], mood)
        partners = _parties(agreement, narrator, but=agreement.by)
        others = f"with {joined(partners).text}" if partners else ""
        who = mover.opening if first else mover.text
        return [who, done, deal.text, about, others]
    parties = _parties(agreement, narrator)
    both = joined(parties) if parties else None
    if both is not None and status in _ACTS:
        done = active(both, _ACTS[status], mood)
        return [both.opening if first else both.text, done, deal.text, about]
    if both is not None and status is _Status.IN_FORCE:
        bound = f"{be(both, Mood.NOW)} bound by"
        return [both.opening if first else both.text, bound, deal.text, about]
    between = ""
    if both is not None:
        between = f"{'between' if len(parties) > 1 else 'with'} {both.text}"
    start = [deal.opening if first else deal.text, about, between]
    if status is _Status.IN_FORCE:
        return [*start, undergone(deal, "concluded", mood)]
    if status is _Status.EXPIRED:
        return [*start, active(deal, _EXPIRE, mood)]
    return [*start, undergone(deal, _ACTS[status][2], mood)]


def _truce(agreement: Agreement) -> Noun | None:
    """Give the truce that a deal of peace is."""
    truce = truce_of(agreement)
    return noun_of(truce.text) if truce else None


def _deal(agreement: Agreement) -> Phrase:
    noun = _truce(agreement) or _DEALS.get(agreement.kind, _OTHER)
    if agreement.name is not None:
        return Phrase(f"the {noun.singular} {quoted(agreement.name)}")
    if agreement.documents is not None:
        return count(noun, agreement.documents)
    if noun.plural_only:
        return Phrase(noun.plural, plural=True)
    return Phrase(an(noun))
