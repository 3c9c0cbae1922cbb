# SPDX-License-Identifier: MIT
"""What is delivered, and the verbs for it."""

from collections.abc import Mapping
from typing import Final

import attrs

from sahelcoop.model.delivery import Aggregation, Delivery, DeliveryStatus
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.provenance import Absence
from sahelcoop.model.quantities import Qualifier
from sahelcoop.render.goods import goods
from sahelcoop.render.nouns import Article, NounPhrase, of
from sahelcoop.render.typography import TypographyProfile

__all__ = ["Consignment", "consignment", "uncounted"]


@attrs.frozen
class Consignment:
    """Goods as phrases, and the verb that goes with such goods."""

    phrases: tuple[NounPhrase, ...]
    participle: str
    infinitive: str
    adverb: str = ""
    """"notamment", when there was more; "au total", for a sum."""
    heavy: bool = False
    """Whether the goods are so long that the recipient goes before them."""
    named: bool = True
    """Whether the record says what was delivered."""

    @property
    def of_people(self) -> bool:
        """Whether only people were sent."""
        return (self.participle, self.infinitive) == _PEOPLE

    def event(self, *, sold: bool) -> NounPhrase:
        """Name the delivery itself: what is sent is no hand-over, a sale is one."""
        if self.of_people or self.infinitive == _SHIPPED[1]:
            return NounPhrase("envoi")
        return NounPhrase("vente" if sold else "livraison", feminine=True)

    @property
    def again(self) -> str:
        """The participle of a second delivery: "lui a également remis"."""
        return "remis" if self.participle == _GOODS[0] else self.participle

    def of(self, profile: TypographyProfile) -> str:
        """Put *de* before each: "d’au moins deux radars et de cinq camions"."""
        return profile.listed([of(np) for np in self.phrases]) if self.named else ""


_GOODS: Final = ("livré", "livrer")
_PEOPLE: Final = ("envoyé", "envoyer")
_BOTH: Final = ("fourni", "fournir")
_SHIPPED: Final = ("expédié", "expédier")
_DONE: Final = ("effectué", "effectuer")

_UNTOLD: Final = NounPhrase(
    "matériel militaire dont la nature n’a pas été précisée",
    article=Article.PARTITIVE,
)
_CARGO: Final = NounPhrase("cargaison", feminine=True, article=Article.INDEFINITE)
_HANDOVER: Final = NounPhrase("livraison", feminine=True, article=Article.INDEFINITE)

_SUMS: Final[Mapping[Aggregation, str]] = {
    Aggregation.SINGLE: "",
    Aggregation.CUMULATIVE: "au total",
    Aggregation.SUMMARY: "",
}


def _verb(delivery: Delivery) -> tuple[str, str]:
    people = {item.category is ItemCategory.PERSONNEL for item in delivery.items}
    if people == {True}:
        return _PEOPLE
    if delivery.status is DeliveryStatus.SHIPPED:
        return _PEOPLE if True in people else _SHIPPED
    return _BOTH if True in people else _GOODS


def consignment(delivery: Delivery, profile: TypographyProfile) -> Consignment:
    """Say what *delivery* is of, or no more than that it is one."""
    shipped = delivery.status is DeliveryStatus.SHIPPED
    if delivery.items:
        phrases = goods(delivery.items, profile, exhaustive=delivery.items_exhaustive)
        more = delivery.items_exhaustive or phrases[-1].text.startswith("autres ")
        adverb = _SUMS[delivery.aggregation] if more else "notamment"
        return Consignment(tuple(phrases), *_verb(delivery), adverb)
    if delivery.absent.get("items") is Absence.UNDISCLOSED:
        verb = _SHIPPED if shipped else _GOODS
        return Consignment((_UNTOLD,), *verb, heavy=True)
    noun, verb = (_CARGO, _SHIPPED) if shipped else (_HANDOVER, _DONE)
    return Consignment((noun,), *verb, named=False)


def uncounted(delivery: Delivery) -> bool:
    """Tell whether the text says that the number of the goods was not disclosed."""
    paths = ["items", *(f"items.{n}.quantity" for n in range(len(delivery.items)))]
    told = [delivery.absent.get(path) for path in paths]
    loose = any(i.quantity.qualifier is Qualifier.UNSPECIFIED for i in delivery.items)
    return loose and Absence.UNDISCLOSED in told
