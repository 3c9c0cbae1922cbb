# SPDX-License-Identifier: MIT
"""Deliveries that the text has told of: "les hélicoptères que la Russie a livrés"."""

from collections.abc import Iterator, Sequence
from typing import Final

from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import UNSPECIFIED, Quantity
from sahelcoop.render.goods import by_carriers, common_noun, goods, known_goods
from sahelcoop.render.heads import is_infinitive
from sahelcoop.render.nouns import (
    NounPhrase,
    by,
    joined,
    listed,
    of,
    opening,
    plain,
    this,
    to,
)
from sahelcoop.render.numbers import count_alone
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import Mood, agree, can, has, has_been, is_, that
from sahelcoop.render.voice import Voice

__all__ = ["amounts", "tell_addition", "tell_arrival", "tell_capability", "tell_lots"]

_HANDOVER: Final = NounPhrase("livraison", feminine=True)
_SENDING: Final = NounPhrase("envoi")


def _of_people(delivery: Delivery) -> bool:
    """Tell whether those delivered are people, who are sent."""
    return {item.category for item in delivery.items} == {ItemCategory.PERSONNEL}


def tell_arrival(delivery: Delivery, voice: Voice) -> str:
    """Say that known goods have come, where and by what.

    "Les hélicoptères que la Russie a livrés au Mali sont arrivés à bord d’un avion."
    """
    what = joined(known_goods(delivery.items, voice.profile), voice.profile)
    mood = voice.mood(delivery.certainty)
    recipients = [voice.party(party) for party in delivery.recipients]
    for_whom = listed(to, recipients, voice.profile) if recipients else ""
    supplier = voice.parties(delivery.suppliers)
    if supplier is not None:
        done = "envoyé" if _of_people(delivery) else "livré"
        which = clause(that(what, supplier, done), for_whom)
    else:
        which = clause(agree("destiné", what), for_whom) if for_whom else ""
    return sentence(
        opening(what),
        which,
        is_("arrivé", what, mood),
        voice.where(delivery.places),
        by_carriers(delivery.carriers, voice.profile) if delivery.carriers else "",
        voice.when(delivery.date),
    )


def tell_addition(delivery: Delivery, earlier: Sequence[Delivery], voice: Voice) -> str:
    """Say what a delivery adds to, the suppliers of that included.

    "Cette livraison s’ajoute aux quatre hélicoptères déjà fournis par la Russie."
    """
    what = _SENDING if _of_people(delivery) else _HANDOVER
    told = [_added_to(one, voice) for one in earlier]
    return sentence(this(what), "s’ajoute", voice.profile.listed(told))


def _added_to(delivery: Delivery, voice: Voice) -> str:
    """Name goods of before: "aux deux radars déjà fournis par la Chine"."""
    phrases = known_goods(delivery.items, voice.profile)
    done = "envoyé" if _of_people(delivery) else "fourni"
    participle = agree(done, joined(phrases, voice.profile))
    supplier = voice.parties(delivery.suppliers)
    goods_ = listed(to, phrases, voice.profile)
    return clause(goods_, "déjà", participle, by(supplier) if supplier else "")


def tell_lots(lots: Sequence[Delivery], voice: Voice) -> str:
    """Say lot after lot what somebody had received: those of the first lot.

    "Le Mali avait déjà reçu quatre radars en mars, puis deux en avril."
    """
    first, *_ = lots
    told = [
        clause(words, voice.when(lot.date))
        for lot, words in zip(lots, amounts(lots, voice.profile), strict=True)
    ]
    who = voice.parties(first.recipients)
    if who is None:
        what = joined(goods(first.items, voice.profile), voice.profile)
        verb = has_been("livré", what, Mood.EARLIER, "déjà")
        told[0] = clause(opening(what), verb, voice.when(first.date))
    else:
        verb = has("reçu", who, Mood.EARLIER, "déjà")
        told[0] = clause(opening(who), verb, told[0])
    return sentence(", puis ".join(told))


def amounts(lots: Sequence[Delivery], profile: TypographyProfile) -> Iterator[str]:
    """Say the goods of each lot; of those of the lot before, the number alone."""
    before = None
    for lot in lots:
        item = lot.items[0] if len(lot.items) == 1 else None
        noun = common_noun(item.description) if item else None
        if item and noun and noun == before and item.quantity.best is not None:
            yield count_alone(noun, item.quantity, profile)
        else:
            yield plain(joined(goods(lot.items, profile), profile))
        before = noun


def tell_capability(item: Item, profile: TypographyProfile) -> str:
    """Say what a known item can do: "le radar peut détecter des objets …"."""
    words = profile.clean(item.capability or "").rstrip(" .")
    one = item.quantity == Quantity.exact(1)
    thing = Item(item.description, item.quantity if one else UNSPECIFIED)
    (what,) = known_goods([thing], profile)
    if is_infinitive(words):
        return sentence(opening(what), can(words, what))
    return sentence("capacité annoncée", of(what), profile.colon, words)
