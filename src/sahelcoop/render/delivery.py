# SPDX-License-Identifier: MIT
"""Deliveries as sentences: who has handed over what to whom, when and where."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

import attrs

from sahelcoop.model.actors import Party
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Terms
from sahelcoop.model.provenance import Absence
from sahelcoop.render.consignment import Consignment, consignment
from sahelcoop.render.goods import by_carriers
from sahelcoop.render.handovers import (
    MADE,
    NOTHING,
    OUTCOMES,
    SALE,
    TERMS,
    UNTOLD,
    Before,
    announced,
    attendance,
    gaps,
    took_part,
)
from sahelcoop.render.later import tell_capability
from sahelcoop.render.nouns import (
    NounPhrase,
    by,
    definite,
    elide,
    joined,
    listed,
    opening,
    plain,
    to,
)
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.verbs import Mood, has, has_been, must
from sahelcoop.render.voice import Voice

__all__ = ["tell_delivery"]

_Status = DeliveryStatus

_AHEAD: Final = frozenset({_Status.PROMISED, _Status.ANNOUNCED, _Status.ORDERED})
"""Statuses whose date may be a deadline."""


def tell_delivery(
    delivery: Delivery,
    voice: Voice,
    *,
    passive: bool = False,
    before: Before = NOTHING,
) -> list[str]:
    """Tell a delivery in sentences, the fact itself in the first.

    The supplier is the subject where there is one, or the goods with *passive*.
    What was told *before* makes pronouns of the same people, where these tell enough:
    "elle lui a également remis".
    """
    source = voice.according_to(delivery.according_to, heard=voice.heard)
    load = consignment(delivery, voice.profile)
    sourced = bool(source or voice.label)
    telling = _Telling(
        delivery,
        voice,
        load,
        sourced=sourced,
        passive=passive,
        before=before,
    )
    first = sentence(
        voice.label,
        f"{source}," * bool(source),
        telling.core(),
        gaps(delivery, joined(load.phrases, voice.profile), voice.profile),
    )
    return [first, *telling.more()]


@attrs.frozen
class _Telling:
    """One delivery on its way into words."""

    delivery: Delivery
    voice: Voice
    load: Consignment
    sourced: bool
    """Whether its source or its date stands before the sentence."""
    passive: bool
    before: Before

    @property
    def mood(self) -> Mood:
        return self.voice.mood(self.delivery.certainty)

    def core(self) -> str:
        """Say who, what and to whom, how, when and where."""
        delivery = self.delivery
        if delivery.status in OUTCOMES:
            subject, verb = self._nominal(OUTCOMES[delivery.status])
            return clause(subject, self._manner(), verb, self._setting(), self._sale())
        if self._is_nominal():
            subject, verb = self._nominal("annoncé")
            setting = self._setting()
            aside = f"{setting}," if ", " in setting else setting
            return clause(subject, self._manner(), aside, verb, self._sale())
        return clause(self._act(), self._manner(), self._setting(), self._sale())

    @property
    def _handover(self) -> NounPhrase:
        sold = self.delivery.terms is Terms.PURCHASE and self._is_nominal()
        return self.load.event(sold=sold)

    def _is_rumoured(self) -> bool:
        """Tell whether it is hearsay that the delivery is to come.

        "Devrait livrer" would be no more than a guess.
        """
        announced = self.delivery.status is _Status.ANNOUNCED
        return announced and self.mood is Mood.HEARSAY

    def _is_nominal(self) -> bool:
        """Tell whether the delivery itself is what the sentence is on."""
        rumoured = self._is_rumoured() and (self.passive or not self.delivery.suppliers)
        return rumoured or self.delivery.status in OUTCOMES

    def _act(self) -> str:
        delivery = self.delivery
        if delivery.status is _Status.ORDERED:
            return self._ordered()
        if self._by_participant():
            load = self.load.of(self.voice.profile)
            return took_part(delivery.participants[:1], self.voice, self.mood, load)
        supplier = self.before.he(delivery, self.voice) or self.voice.parties(
            delivery.suppliers
        )
        if self.passive or supplier is None:
            return self._passive()
        return self._active(supplier)

    def _is_decided(self) -> bool:
        """Tell whether it is a gift to come: one decides on it, none is owed."""
        delivery, load = self.delivery, self.load
        gift = delivery.terms is Terms.GIFT and delivery.status is _Status.PROMISED
        people = load.infinitive != "livrer"
        return gift and bool(delivery.suppliers) and not self.passive and not people

    def _first(self, np: NounPhrase) -> str:
        return plain(np) if self.sourced else opening(np)

    def _goods(self) -> NounPhrase:
        return joined(self.load.phrases, self.voice.profile)

    def _recipient(self) -> str:
        if self.delivery.recipients:
            return self._each(to, self.delivery.recipients)
        undisclosed = self._undisclosed("recipients")
        return "à un destinataire non précisé" * undisclosed

    def _each(self, put: Callable[[NounPhrase], str], parties: Iterable[Party]) -> str:
        return listed(put, list(map(self.voice.party, parties)), self.voice.profile)

    def _undisclosed(self, field: str) -> bool:
        told = getattr(self.delivery, field)
        return not told and self.delivery.absent.get(field) is Absence.UNDISCLOSED

    def _adverb(self) -> str:
        """Say that there was more, or how this delivery stands to the one before."""
        if self.load.adverb:
            return self.load.adverb
        told = self.before.givers and " déjà " in self.before.words
        if self.mood is Mood.EARLIER and not told:
            return "déjà" * self.before.related
        if self.before.awaited and self.delivery.status in MADE:
            return "déjà"
        also = "aussi" if " également " in self.before.words else "également"
        return also if self.before.givers else ""

    def _active(self, supplier: NounPhrase) -> str:
        load, status, adverb = self.load, self.delivery.status, self._adverb()
        if self._is_rumoured():
            verb = has("annoncé", supplier, self.mood, adverb)
            goods = load.of(self.voice.profile)
            told = clause(definite(self._handover), goods, self._recipient())
            return clause(self._first(supplier), verb, told)
        objects = [plain(self._goods()), self._recipient()]
        none = objects[0].startswith("aucun")
        him = "" if none else self.before.him(self.delivery, self.voice)
        infinitive = clause(him, load.infinitive)
        if self._is_decided():
            gift = clause("décidé de", him, "fournir gratuitement")
            verb = has(gift, supplier, self.mood, adverb)
        elif status is _Status.PROMISED:
            promise = f"promis {elide('de', infinitive)}"
            verb = has(promise, supplier, self.mood, adverb)
        elif status is _Status.ANNOUNCED:
            verb = must(infinitive, supplier, self.mood, adverb)
        else:
            verb = clause(him, has(self._done(), supplier, self.mood, adverb))
        if him:
            objects.pop()
        if load.heavy or (self._is_decided() and len(load.phrases) > 1):
            objects.reverse()
        if none:
            verb = elide("ne", verb)
        return clause(self._first(supplier), verb, *objects)

    def _done(self) -> str:
        """Give the participle, which a text does not use twice on end."""
        load, somewhere = self.load, self.delivery.recipients or self.delivery.places
        varied = " livr" in self.before.words and somewhere
        return load.again if varied else load.participle

    def _passive(self) -> str:
        load, subject = self.load, self._goods()
        if self.delivery.status is _Status.ANNOUNCED:
            done = has_been(load.participle, subject).partition("été ")[2]
            verb = must(f"être {done}", subject, self.mood, load.adverb)
        else:
            promised = self.delivery.status is _Status.PROMISED
            participle = "promis" if promised else self._done()
            verb = has_been(participle, subject, self.mood, load.adverb)
        return clause(
            self._first(subject),
            verb,
            self._recipient(),
            self._each(by, self.delivery.suppliers),
        )

    def _ordered(self) -> str:
        buyer = self.voice.parties(self.delivery.recipients)
        subject, seller = self._goods(), self._each(to, self.delivery.suppliers)
        done = "acheté" if self._is_bought() else "commandé"
        if buyer is None:
            verb = has_been(done, subject, self.mood, self.load.adverb)
            return clause(self._first(subject), verb, seller)
        verb = has(done, buyer, self.mood, self.load.adverb)
        return clause(self._first(buyer), verb, plain(subject), seller)

    def _is_bought(self) -> bool:
        """Tell whether the verb of an order says that it is a purchase."""
        delivery = self.delivery
        return delivery.status is _Status.ORDERED and delivery.terms is Terms.PURCHASE

    def _sale(self) -> str:
        """Say last that it is a sale, where neither verb nor noun has said so."""
        told = self._is_bought() or self._handover.text == "vente"
        sold = self.delivery.terms is Terms.PURCHASE and not told
        return f", {SALE}" * sold

    def _nominal(self, participle: str) -> tuple[str, str]:
        """Make the delivery itself the subject, with what it is said of it."""
        load = self.load.of(self.voice.profile)
        verb = has_been(participle, self._handover, self.mood)
        subject = definite(self._handover)
        return clause(
            subject, load, self._recipient(), self._each(by, self.delivery.suppliers)
        ), verb

    def _manner(self) -> str:
        """Say on what terms, and what it came by."""
        voice = self.voice
        told = self._is_decided() or self._is_bought()
        terms = "" if told else TERMS.get(self.delivery.terms, "")
        carriers = by_carriers(self.delivery.carriers, voice.profile)
        return clause(terms, "" if voice.terse else carriers)

    def _by_participant(self) -> bool:
        """Tell whether a participant is all that the record says about people."""
        delivery = self.delivery
        alone = not delivery.suppliers and not delivery.recipients
        handed = delivery.status is _Status.DELIVERED and delivery.participants
        return bool(alone and handed and not delivery.absent)

    def _setting(self) -> str:
        """Say when and where; a place that is the recipient's own is not repeated."""
        delivery, voice = self.delivery, self.voice
        ahead = delivery.status in _AHEAD
        date = (voice.due if ahead else voice.when)(delivery.date)
        known = {party.name for party in delivery.recipients}
        place = voice.where([p for p in delivery.places if p.name not in known])
        if not delivery.recipients:
            return clause(place, date)
        return clause(date, f", {place}" if place else "")

    def more(self) -> Iterator[str]:
        """Say in further sentences what has no place in the first."""
        delivery = self.delivery
        for item in delivery.items:
            if item.capability:
                yield tell_capability(item, self.voice.profile)
        rest = delivery.participants[self._by_participant() :]
        yield from attendance(delivery, rest, self.load, self.voice, self.mood)
        yield from announced(delivery, self._handover, self.voice.profile)
        yield from (said for field, said in UNTOLD if self._undisclosed(field))
