# SPDX-License-Identifier: MIT
"""Around a delivery: who was there, and whom the sentence before has named."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from sahelcoop.model.actors import Party
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Participant, Terms
from sahelcoop.model.provenance import Absence
from sahelcoop.render.consignment import Consignment, uncounted
from sahelcoop.render.dates import when
from sahelcoop.render.nouns import NounPhrase, definite, joined, neither, opening
from sahelcoop.render.plan import same_people
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.titles import is_colleague
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import Mood, has, has_been, has_not_been
from sahelcoop.render.voice import Voice

__all__ = [
    "MADE",
    "NOTHING",
    "OUTCOMES",
    "SALE",
    "TERMS",
    "UNTOLD",
    "Before",
    "announced",
    "attendance",
    "gaps",
    "took_part",
]

_RECEIVED: Final = "réceptionné"
_GIVEN: Final = "procédé"
_PARTS: Final = (
    (("reç", "recev", "récep"), _RECEIVED, ""),
    (("rem",), _GIVEN, "à"),
    (("assist",), "assisté", "à"),
    (("présid",), "présidé", "à"),
    (("",), "pris part", "à"),
)
"""By the start of a participant's part: the verb and what leads to its object."""
_HANDED: Final = "la livraison"
_ARRIVED: Final = "l’arrivée"
"""What people take part in where it is people who were sent."""
_EVENTS: Final[Mapping[DeliveryStatus, str]] = {
    DeliveryStatus.PROMISED: "l’annonce",
    DeliveryStatus.ANNOUNCED: "l’annonce",
    DeliveryStatus.ORDERED: "la commande",
    DeliveryStatus.SHIPPED: "l’envoi",
    DeliveryStatus.DISCUSSED: "l’annonce",
    DeliveryStatus.CANCELLED: "l’annonce",
}
"""What people take part in where nothing was handed over yet."""


MADE: Final = frozenset({DeliveryStatus.DELIVERED, DeliveryStatus.SHIPPED})
"""Statuses under which goods have left."""
OUTCOMES: Final[Mapping[DeliveryStatus, str]] = {
    DeliveryStatus.DISCUSSED: "évoqué",
    DeliveryStatus.CANCELLED: "annulé",
}
"""Statuses under which nothing was handed over: what befell the delivery itself."""

TERMS: Final[Mapping[Terms | None, str]] = {
    Terms.GIFT: "à titre gratuit",
    Terms.LOAN: "à titre de prêt",
}

SALE: Final = "dans le cadre d’une vente"
"""What stands at the end, as a date or a place after it would be that of the sale."""


UNTOLD: Final = (
    ("date", "La date de la livraison n’est pas connue."),
    ("places", "Le lieu de la livraison n’a pas été précisé."),
    ("terms", "Les conditions de la livraison n’ont pas été divulguées."),
)
"""By field, what is said of it when the text says that it was not disclosed."""


def _part(participant: Participant) -> tuple[str, str]:
    """Give the verb for somebody's part, and what leads to its object."""
    return next(
        (verb, link)
        for starts, verb, link in _PARTS
        if participant.part.startswith(starts)
    )


def _by_part(participants: Iterable[Participant]) -> Iterator[list[Participant]]:
    """Put those together who had the same part."""
    parts: dict[object, list[Participant]] = {}
    for participant in participants:
        parts.setdefault(_part(participant), []).append(participant)
    yield from parts.values()


def took_part(
    participants: Sequence[Participant],
    voice: Voice,
    mood: Mood,
    load: str = "",
    event: str = _HANDED,
) -> str:
    """Say what those did who had one part in an *event*, each named once.

    Only goods that have come are received, and people are not handed over.
    """
    verb, link = _part(participants[0])
    odd = {_HANDED: (), _ARRIVED: (_RECEIVED, _GIVEN)}.get(event, (_RECEIVED,))
    if verb in odd:
        _, verb, link = _PARTS[-1]
    event = "la remise" if (verb, event) == (_GIVEN, _HANDED) else event
    people: dict[str, Party] = {}
    for one in participants:
        people.setdefault(one.who.name, one.who)
    who = joined([voice.party(party) for party in people.values()], voice.profile)
    return clause(opening(who), has(verb, who, mood), link, event, load)


def attendance(
    delivery: Delivery,
    participants: Iterable[Participant],
    load: Consignment,
    voice: Voice,
    mood: Mood,
) -> Iterator[str]:
    """Say who took part in what a delivery has come to, colleagues of others last."""
    event = _EVENTS.get(delivery.status, _ARRIVED if load.of_people else _HANDED)
    ordered = sorted(participants, key=lambda one: is_colleague(one.who))
    for alike in _by_part(ordered):
        yield sentence(took_part(alike, voice, mood, event=event))


def announced(
    delivery: Delivery, event: NounPhrase, profile: TypographyProfile
) -> Iterator[str]:
    """Say when a delivery was announced; before it, what was done."""
    day = when(delivery.announced, profile)
    done = delivery.status in MADE
    verb = has_been("annoncé", event, Mood.EARLIER if done else Mood.FACT)
    if day:
        yield sentence(definite(event), verb, day)


def gaps(delivery: Delivery, load: NounPhrase, profile: TypographyProfile) -> str:
    """Say that the supplier or the number of the *load* was not disclosed."""
    found: list[NounPhrase] = []
    untold = delivery.absent.get("suppliers") is Absence.UNDISCLOSED
    if untold and not delivery.suppliers:
        found.append(NounPhrase("le fournisseur"))
    if uncounted(delivery):
        number = NounPhrase("leur nombre")
        amount = NounPhrase("la quantité", feminine=True)
        found.append(number if load.plural else amount)
    if not found:
        return ""
    if len(found) == 1:
        words = f"{found[0].text} {has_not_been('précisé', found[0])}"
    else:
        both = neither(found)
        words = f"{both.text} {has_been('précisé', both)}"
    return f"{profile.semicolon} {words}"


@attrs.frozen
class Before:
    """What a text told before a delivery."""

    givers: bool = False
    """Whether its suppliers have delivered before: "également"."""
    related: bool = True
    """Whether they or the recipients are those of what the text began with."""
    awaited: bool = False
    """Whether what they gave before is yet to come: of what has, one says "déjà"."""
    delivery: Delivery | None = None
    """What the last sentence was on, if that was a delivery."""
    words: str = ""
    """The last sentence: what was "livré" in it is "remis" now."""

    def he(self, delivery: Delivery, voice: Voice) -> NounPhrase | None:
        """Give the pronoun for suppliers who are those of the sentence before.

        Of an order the buyer is the subject, whom a pronoun would mean.
        """
        last = self.delivery
        if last is None or not same_people(last.suppliers, delivery.suppliers):
            return None
        if last.status is DeliveryStatus.ORDERED:
            return None
        return voice.pronoun(delivery.suppliers)

    def him(self, delivery: Delivery, voice: Voice) -> str:
        """Give the pronoun for recipients, who the same suppliers cannot be."""
        last = self.delivery
        if last is None or not same_people(last.suppliers, delivery.suppliers):
            return ""
        phrase = voice.parties(delivery.recipients)
        same = same_people(last.recipients, delivery.recipients)
        if phrase is None or not (same and delivery.suppliers):
            return ""
        return "leur" if phrase.plural else "lui"


NOTHING: Final = Before()
"""Before the first sentence."""
