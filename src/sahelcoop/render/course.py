# SPDX-License-Identifier: MIT
"""One record after another: what a sentence need not say since the one before did."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.model._record import WHOLE
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack, Target
from sahelcoop.model.delivery import Aggregation, Delivery, DeliveryStatus
from sahelcoop.model.statement import Statement
from sahelcoop.render.agreement import tell_agreement
from sahelcoop.render.alike import (
    are_agreed,
    are_related,
    does_the_same,
    is_another,
    moved_again,
    precedes,
    tell_same,
    unrepeated,
)
from sahelcoop.render.attack import tell_attack
from sahelcoop.render.delivery import tell_delivery
from sahelcoop.render.goods import common_noun
from sahelcoop.render.handovers import Before
from sahelcoop.render.later import amounts
from sahelcoop.render.markup import Passage
from sahelcoop.render.plan import TO_COME, Happening, Told, same_people, silences
from sahelcoop.render.sentences import clause
from sahelcoop.render.statement import tell_statement
from sahelcoop.render.verbs import Mood
from sahelcoop.render.victims import OWN
from sahelcoop.render.voice import Voice

__all__ = ["by_toll", "openings", "passages", "tell"]

_ALREADY: Final = re.compile(r"\b(?:déjà|précédemment|auparavant)\b")
"""By what an article tells that something went before the rest."""


_DAY: Final = re.compile(r"Le \d+(?:er)?\s\w+ \d{4}(?=,)")
_SELON: Final = re.compile("Selon ([^,«]+),")
_SOURCES: Final = ("des ", "deux ", "plusieurs ")
"""How several sources begin."""


def passages(records: Sequence[Told], voice: Voice) -> Iterator[Passage]:
    """Tell records of one kind; who goes on is a pronoun, what came before is past."""
    course = _Course(voice, records[0])
    for first, *more in _together(records):
        sentences = course.tell(first)
        if more:
            sentences[0] = course.join(sentences[0], [first, *more])
        yield Passage(" ".join(sentences), (first, *more))


def openings(records: Sequence[Told], voice: Voice) -> Iterator[Passage]:
    """Give the first sentence on each record, which takes up what the others told."""
    course = _Course(voice, records[0])
    for record in records:
        first = course.tell(record)[0]
        course.before, course.words = record, first
        yield Passage(first, (record,))


def tell(record: Told, voice: Voice, *, words: str = "") -> list[str]:
    """Tell a record by itself, the fact in the first sentence; *words* came before."""
    return _Course(voice, record, words=words).tell(record)


def _together(records: Sequence[Told]) -> Iterator[list[Told]]:
    """Give each record with the deliveries after it that its sentence can tell."""
    told = [records[0]]
    for record in records[1:]:
        if _goes_on(told[-1], record):
            told.append(record)
            continue
        yield told
        told = [record]
    yield told


def _goes_on(before: Told, record: Told) -> bool:
    """Tell whether the same gave to the same again: "en mai, puis un radar en juin"."""
    return (
        isinstance(before, Delivery)
        and isinstance(record, Delivery)
        and _is_plain(before)
        and _is_plain(record)
        and before.suppliers == record.suppliers
        and before.recipients == record.recipients
        and before.certainty is record.certainty
        and before.according_to == record.according_to
        and precedes(before.date, record.date)
    )


def _is_plain(delivery: Delivery) -> bool:
    """Tell whether goods and a date are all that sets a delivery apart."""
    rest = delivery.participants, delivery.carriers, delivery.places, delivery.absent
    return (
        not any(rest)
        and delivery.terms is None
        and delivery.announced is None
        and delivery.status is DeliveryStatus.DELIVERED
        and delivery.aggregation is Aggregation.SINGLE
        and delivery.items_exhaustive
        and bool(delivery.items and delivery.suppliers and delivery.recipients)
    )


def _is_earlier(record: Happening, lead: Happening) -> bool:
    """Tell whether something was over before the lead, by date or by its words."""
    if record is lead or precedes(lead.date, record.date):
        return False
    words = " ".join(found.exact for found in record.sources.get(WHOLE, ())[:1])
    return precedes(record.date, lead.date) or bool(_ALREADY.search(words))


@attrs.define
class _Course:
    """Where a paragraph has come to."""

    voice: Voice
    lead: Told
    before: Told | None = None
    """What the sentence just before was on."""
    words: str = ""
    """The last sentence."""
    given: Delivery | None = None
    """The delivery that was told last."""
    attacks: tuple[Attack, ...] = ()
    """Those that were told."""
    source: str = ""
    """After whom the last sentence was told, unless it only pointed at them."""

    def tell(self, record: Told) -> list[str]:
        """Tell one record by its kind, and remember on whom it was."""
        sentences = list(map(self._pointing, self._sentences(record)))
        sentences[0] = _same_day(sentences[0], self.words)
        self.before = record if len(sentences) == 1 else None
        self.words = sentences[-1]
        return sentences

    def _pointing(self, words: str) -> str:
        """Say "selon la même source" where the sentence before named it."""
        found = _SELON.match(words)
        source = found[1] if found else ""
        again = bool(found) and source == self.source
        self.source = "" if again else source
        if not again:
            return words
        several = " et " in source or source.startswith(_SOURCES)
        same = "les mêmes sources" if several else "la même source"
        return words.replace(source, same, 1)

    def join(self, told: str, lots: Sequence[Told]) -> str:
        """Add later lots to the sentence on the first."""
        deliveries = [lot for lot in lots if isinstance(lot, Delivery)]
        words = amounts(deliveries, self.voice.profile)
        more = [
            clause(what, self.voice.when(lot.date))
            for lot, what in zip(deliveries, words, strict=True)
        ]
        return f"{', puis '.join([told.removesuffix('.'), *more[1:]])}."

    def _sentences(self, record: Told) -> list[str]:
        if isinstance(record, Statement):
            return self._statement(record)
        earlier = not isinstance(self.lead, Statement) and _is_earlier(
            record, self.lead
        )
        before = self.before
        heard = before.according_to if isinstance(before, Happening) else ()
        tense = Mood.EARLIER if earlier else self.voice.tense
        voice = attrs.evolve(self.voice, tense=tense, heard=heard)
        if isinstance(record, Delivery):
            return self._delivery(record, voice)
        if isinstance(record, Attack):
            return self._attack(record, voice)
        return self._agreement(record, voice)

    def _delivery(self, record: Delivery, voice: Voice) -> list[str]:
        given = self.given
        before_them = given.suppliers if given else ()
        again = bool(record.suppliers) and same_people(record.suppliers, before_them)
        self.given = record
        before = Before(
            givers=again,
            related=isinstance(self.lead, Delivery) and are_related(self.lead, record),
            awaited=again and given is not None and given.status in TO_COME,
            delivery=self.before if isinstance(self.before, Delivery) else None,
            words=self.words,
        )
        return tell_delivery(record, voice, before=before)

    def _attack(self, record: Attack, voice: Voice) -> list[str]:
        alike = [one for one in self.attacks if one.kind is record.kind]
        again = bool(alike) and all(is_another(record, one) for one in alike)
        there = self.attacks[-1].places if self.attacks else ()
        self.attacks = (*self.attacks, record)
        voice = attrs.evolve(voice, there=tuple(place.name for place in there))
        return tell_attack(by_toll(record), voice, again=again)

    def _agreement(self, record: Agreement, voice: Voice) -> list[str]:
        before = self.before
        again = (
            isinstance(before, Agreement)
            and (before.status is record.status or are_agreed(before, record))
            and not record.other_parties
            and not before.other_parties
            and len(record.parties) > 1
            and same_people(before.parties, record.parties)
        )
        moved = isinstance(before, Agreement) and moved_again(before, record)
        if isinstance(before, Agreement) and does_the_same(before, record):
            return [tell_same(record, voice)]
        he = voice.pronoun(record.by) if moved else None
        return tell_agreement(record, voice, again=again, he=he)

    def _statement(self, record: Statement) -> list[str]:
        before = self.before
        if not isinstance(before, Statement) or not same_people(
            before.speakers, record.speakers
        ):
            return tell_statement(record, self.voice)
        if precedes(record.date, before.date):
            return self._said_before(record)
        return tell_statement(unrepeated(record, before), self.voice, before=self.words)

    def _said_before(self, record: Statement) -> list[str]:
        """Tell what was said before the words just told: "avait déclaré"."""
        voice = attrs.evolve(self.voice, tense=Mood.EARLIER)
        told = tell_statement(record, voice)
        self.voice.said = voice.said
        return told


def by_toll(attack: Attack) -> Attack:
    """Leave out targets that the toll counts: they are told as its victims."""
    attack = _with_owners(attack)
    own = {(), attack.according_to}
    victims = [t.who for t in attack.tolls if t.who and t.according_to in own]
    if not all(_is_among(target, victims) for target in attack.targets):
        return attack
    absent = silences(attack, "targets")
    return attrs.evolve(attack, targets=(), sources={}, absent=absent)


def _same_day(words: str, before: str) -> str:
    """Say "le même jour" at the head of a sentence whose day opened the one before."""
    day = _DAY.match(words)
    if day is None or not before.startswith(f"{day[0]},"):
        return words
    return words.replace(day[0], "Le même jour", 1)


def _with_owners(attack: Attack) -> Attack:
    """Leave open whose people died where only "leurs" says so, after no source."""
    tolls = tuple(
        attrs.evolve(toll, who=None)
        if toll.who in OWN and not (toll.according_to or attack.according_to)
        else toll
        for toll in attack.tolls
    )
    return attrs.evolve(attack, tolls=tolls)


def _is_among(target: Target, victims: Sequence[str]) -> bool:
    """Tell whether words for victims say as much as those for a target."""
    aim = set(common_noun(target.description).plural.split())
    return any(aim <= set(common_noun(who).plural.split()) for who in victims)
