# SPDX-License-Identifier: MIT
"""Dossiers in French: each event once, how many tell of it, and where they differ."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import attrs

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorRef, Party, UnnamedSource
from sahelcoop.model.attack import Attack, Harm, Toll
from sahelcoop.model.delivery import Aggregation, Delivery, DeliveryStatus
from sahelcoop.model.dossier import (
    Comparison,
    Dossier,
    Merged,
    MergedField,
    Variant,
)
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.render.course import tell
from sahelcoop.render.coverage import Coverage, Story, rivals
from sahelcoop.render.goods import common_noun, goods
from sahelcoop.render.nouns import listed, of, plain
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.places import in_all
from sahelcoop.render.plan import Happening, silences
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.several import by_source, corroboration, dating, tally
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.voice import Voice

__all__ = ["Digest"]

_DEAD: Final = Noun("mort", "morts")
_DEATHS: Final = f"tolls.{Harm.KILLED}"
_UNNAMED: Final = (UnnamedSource("source"), UnnamedSource("une autre source"))

_TOPICS: Final[Mapping[str, str]] = {
    "suppliers": "le fournisseur",
    "recipients": "le destinataire",
    "items": "la cargaison",
    "places": "le lieu",
    "parties": "les parties",
}
"""By field, on what sources can be said to differ."""


@attrs.frozen
class Digest:
    """A dossier on its way into words."""

    coverage: Coverage
    voice: Voice

    @classmethod
    def of(cls, dossier: Dossier, profile: TypographyProfile) -> "Digest":
        """Prepare to tell a *dossier*."""
        coverage = Coverage.of(dossier)
        return cls(coverage, Voice(profile, coverage.actors))

    def tell(self, story: Story) -> Iterator[str]:
        """Tell one event, how many articles do, and on what they differ."""
        yield from tell(self._attributed(story), self.voice)
        number = self.coverage.weight(story)
        if number > 1:
            yield corroboration(story.event, number, self.voice.profile, told=True)
        for field in story.fields:
            yield from self._earlier_count(field)
            yield from self._difference(field, story.event)

    def _difference(self, field: MergedField, event: Happening) -> Iterator[str]:
        """Say who says what of a field on which sources contradict one another."""
        against = rivals(field)
        told = [self.coverage.first(variant) for variant in against]
        sources = [self._sources(variant) for variant in against]
        if against and field.name == "date":
            dates = [
                (record.date, said)
                for record, said in zip(told, sources, strict=True)
                if isinstance(record, Happening) and record.date is not None
            ]
            yield dating(event, dates, self.voice)
        elif against and field.name in _TOPICS:
            words = [self._said(field.name, record) for record in told]
            start = f"les sources divergent sur {_TOPICS[field.name]}"
            sides = ", ".join(by_source(words, sources, self.voice))
            yield sentence(clause(f"{start}{self.voice.profile.colon}", sides))

    def _said(self, name: str, record: object) -> str:
        """Say the value of a field: people, goods or places."""
        value = getattr(record, name)
        if name == "places":
            return in_all(value, self.voice.profile)
        if name == "items":
            phrases = goods(value, self.voice.profile)
            return listed(plain, phrases, self.voice.profile)
        return listed(plain, list(map(self.voice.party, value)), self.voice.profile)

    def _sources(self, variant: Variant) -> tuple[Party, ...]:
        return tuple(map(ActorRef, self.coverage.outlets(variant)))

    def _earlier_count(self, field: MergedField) -> Iterator[str]:
        """Say what was counted first: "Un premier bilan faisait état de 12 morts."."""
        for variant in field.variants:
            superseded = variant.comparison is Comparison.SUPERSEDED
            if superseded and field.name == _DEATHS:
                dead = [
                    count(_DEAD, toll.quantity, self.voice.profile)
                    for toll in self._counts(variant, Harm.KILLED)
                ]
                told = listed(of, dead, self.voice.profile)
                yield sentence("un premier bilan faisait état", told)

    def _counts(self, variant: Variant, harm: Harm) -> list[Toll]:
        record = self.coverage.first(variant)
        tolls = record.tolls if isinstance(record, Attack) else ()
        return [toll for toll in tolls if toll.harm is harm]

    def _attributed(self, story: Story) -> Happening:
        """Put rival tolls in the mouth of the outlets that told them."""
        event = story.event
        if not isinstance(event, Attack):
            return event
        tolls = event.tolls
        for field in story.fields:
            against = rivals(field) if field.name.startswith("tolls.") else []
            if against:
                harm = Harm(field.name.partition(".")[2])
                told = self._tolls(against, harm)
                tolls = (*(toll for toll in tolls if toll.harm is not harm), *told)
        absent = silences(event, "tolls")
        return attrs.evolve(event, tolls=tolls, sources={}, absent=absent)

    def _tolls(self, against: Sequence[Variant], harm: Harm) -> Iterator[Toll]:
        for number, variant in enumerate(against):
            unnamed = _UNNAMED[min(number, len(_UNNAMED) - 1)]
            sources = self._sources(variant) or (unnamed,)
            for toll in self._counts(variant, harm):
                yield attrs.evolve(toll, according_to=toll.according_to or sources)

    def totals(self) -> Iterator[str]:
        """Say what the same gave to the same in several deliveries, at the least."""
        for series in self._series():
            for category, noun in _common_goods(series):
                chosen = [(m, r) for m, r in series if _has(r, category)]
                least = self.coverage.dossier.total(
                    category, [m for m, _ in chosen]
                ).low
                told = [record for _, record in chosen]
                if least is not None and least > _most(told, category):
                    yield tally(told, noun, int(least), self.voice)

    def _series(self) -> Iterable[list[tuple[Merged, Delivery]]]:
        """Group what was handed over by giver and taker; a summing-up is none."""
        sums = {link.summary for link in self.coverage.dossier.links}
        found: dict[object, list[tuple[Merged, Delivery]]] = defaultdict(list)
        for merged in self.coverage.dossier.timeline():
            record = merged.record
            if isinstance(record, Delivery) and sums.isdisjoint(merged.members):
                between = (_names(record.suppliers), _names(record.recipients))
                if all(between) and _is_sure(record):
                    found[between].append((merged, record))
        return found.values()


def _names(parties: Sequence[Party]) -> frozenset[str]:
    return frozenset(party.name for party in parties)


def _is_sure(delivery: Delivery) -> bool:
    """Tell whether a delivery was made beyond doubt, and counts once."""
    return (
        delivery.status is DeliveryStatus.DELIVERED
        and delivery.certainty is Certainty.ASSERTED
        and delivery.aggregation is Aggregation.SINGLE
    )


def _has(delivery: Delivery, category: ItemCategory) -> bool:
    return any(item.category is category for item in delivery.items)


def _most(deliveries: Sequence[Delivery], category: ItemCategory) -> float:
    """Give the least that the greatest lot held: a sum must tell more."""
    return max(
        item.quantity.bounds[0]
        for delivery in deliveries
        for item in delivery.items
        if item.category is category
    )


def _common_goods(
    deliveries: Sequence[tuple[Merged, Delivery]],
) -> Iterator[tuple[ItemCategory, Noun]]:
    """Give the categories of several deliveries whose goods all have one head noun."""
    found: dict[ItemCategory, list[tuple[int, Item]]] = defaultdict(list)
    for number, (_, record) in enumerate(deliveries):
        for item in record.items:
            if item.category and item.category is not ItemCategory.PERSONNEL:
                found[item.category].append((number, item))
    for category, items in found.items():
        heads = {item.description.partition(" ")[0] for _, item in items}
        if len({number for number, _ in items}) > 1 and len(heads) == 1:
            yield category, common_noun(heads.pop())
