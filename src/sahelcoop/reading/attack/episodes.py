# SPDX-License-Identifier: MIT
"""Episodes: drafts of attacks, and what two of one attack are together."""

from typing import Any, Final

import attrs

from sahelcoop.model._event import Certainty
from sahelcoop.model.attack import Group, Harm, Target
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.attack.revisions import (
    added,
    counts_only,
    is_second_source,
    merged,
    not_counted_in,
    not_outdone,
)
from sahelcoop.reading.attack.settled import (
    is_by_group,
    is_finer,
    is_wide,
    kills_fighters,
    targets_of,
    united,
)
from sahelcoop.reading.attack.tellings import Telling
from sahelcoop.reading.attack.warlike import stands
from sahelcoop.reading.drafts import Draft

__all__ = ["Episode"]

_THEIRS: Final = frozenset({"côté ami", "leurs", "siens"})
"""What people lost of their own is called, and an army its own side."""
_ANSWERED: Final = (Group.ATTACKER, Group.MIXED)
"""Whom an army has killed where it answers an attack, and whom that has killed."""


@attrs.define
class Episode(Draft):
    """A draft of an attack."""

    telling: Telling = Telling.TOLD
    fresh: bool = False
    """Whether its words set it apart from those before: "une autre attaque"."""
    known: bool = False
    """Whether its words take it as told before: "l'attaque s'est produite à Gao"."""
    anew: bool = False
    """Whether its sentence turns to another act: "le même jour"."""
    by_force: bool = False
    """Whether an army is its perpetrator."""
    harmed: Group = Group.UNKNOWN
    """On which side those are whom its words tell killed or hurt."""
    answer: bool = False
    """Whether it tells how an army answered an attack: "le ratissage a permis"."""
    near: bool = False
    """Whether its place is only near: "près de Gao"."""
    placing: bool = False
    """Whether it only says when and where the attack told before took place."""
    boasted: bool = False
    """Whether those who did it say so: "le JNIM affirme avoir tué six soldats"."""
    earlier_count: bool = False
    """Whether its toll is one that was given before: "un premier bilan"."""
    revises: bool = False
    """Whether its toll is called a toll, so that it replaces another."""
    raised: bool = False
    """Whether a verb says that the toll told before has come to its own."""
    adds: bool = False
    """Whether its toll is of others than those counted before: "cinq autres"."""
    days: tuple[str, ...] = ()
    """What days are told beside a toll without a day of its own."""
    heading: tuple[str, int] | None = None
    """Under which day such a toll stands, and the utterance of that."""
    counted: bool = False
    """Whether it tells of a number of assaults as of one: "deux frappes"."""
    known_victim: bool = False
    """Whether its toll is of one person told before: "le militaire a été tué"."""
    by_teller: bool = False
    """Whether its author is only the army that tells of it."""
    hint: bool = False
    """Whether it only names fighters, who may have done what was told before."""
    ahead: bool = False
    """Whether fighters it only names may be those of an attack told next."""
    inferred: bool = False
    """Whether its targets are only its victims, or what was burnt in it."""
    reckoned: tuple[PartialDate, Evidence] | None = None
    """The day that it is counted back to, if nothing dates it better."""
    site: tuple[tuple[Place, ...], tuple[Evidence, ...]] | None = None
    """Where people were killed of whom no attack is told otherwise."""
    warlike: bool = False
    """Whether its toll is by itself that of a deed of war."""

    def joined(self, other: Draft) -> "Episode":
        """Add what *other* says of the same attack; the latest toll stands."""
        if not isinstance(other, Episode):
            return super().joined(other)
        if self.hint is not other.hint:
            return other.filled(self) if self.hint else self.filled(other)
        return self._united(other)

    def _united(self, other: "Episode") -> "Episode":
        """Add what *other*, told later, says of the same attack."""
        one, two = self.plain(), other.answering(self).plain()
        one, two = one.unless_named(two), two.unless_named(one)
        if self.earlier_count and not other.earlier_count:
            one = one.counting_apart_from(two)
        mere = two.telling <= Telling.POINTED and counts_only(two)
        if is_second_source(one, mere=mere, acted=one.telling > Telling.COST):
            two = two.without("according_to")
        here = self.utterance == other.utterance
        later = self.utterance if other.is_passing else other.utterance
        both = Draft.joined(one, two)
        fields = {**both.fields, **_settled(one, two)}
        if is_finer(two, one):
            both = both.but(sources={**both.sources, "date": two.sources["date"]})
            fields["date"] = two.get("date")
        whole = one.but(
            fields=fields,
            sources=both.sources,
            absent=both.absent,
            behind=both.behind,
            about=both.about,
            fresh=self.fresh or (other.fresh and here),
            utterance=max(self.utterance, later),
            telling=max(self.telling, other.telling),
            hint=self.hint and other.hint,
            several=max(self.several, other.several if here else 1),
            by_force=self.by_force or two.by_force,
            by_teller=any(d.by_teller and d.get("perpetrators") for d in (one, two)),
            near=one.near and fields.get("places") == one.get("places"),
            known=self.known and other.known,
            known_victim=self.known_victim or other.known_victim,
            reckoned=self.reckoned or other.reckoned,
            site=self.site or other.site,
            warlike=self.warlike or other.warlike,
            earlier_count=(one.earlier_count and not two.get("tolls"))
            or (two.earlier_count and (here or not one.get("tolls"))),
        ).weighed()
        pair = (d for d in (self, other) if "targets" in d.sources)
        burnt = (d for d in pair if d.inferred and not d.get("tolls"))
        guessed = next(burnt, None)
        if guessed is None or whole.get("targets"):
            return whole
        fields = {**whole.fields, "targets": guessed.get("targets")}
        sources = {**whole.sources, "targets": guessed.sources["targets"]}
        return whole.but(fields=fields, sources=sources, inferred=True)

    def filled(self, hint: "Episode") -> "Episode":
        """Fill in what is lacking with what *hint* tells, and nothing else of it.

        Who tells the hint is no source of the attack.
        """
        attack = self.plain()
        new = [n for n in hint.fields if n != "according_to" and not attack.get(n)]
        if attack.lacks_author(hint):
            new = list({*new, *({"perpetrators"} & hint.fields.keys())})
        fields = {**attack.fields, **{n: hint.fields[n] for n in new}}
        sources = {**attack.sources, **{n: hint.sources[n] for n in new}}
        return attack.but(fields=fields, sources=sources).weighed()

    def lacks_author(self, hint: Draft) -> bool:
        """Tell whether nobody is named as its author, or none by a name as *hint* has.

        "Des hommes armés ont attaqué … Les assaillants, des combattants du Jnim, …"
        """
        named = is_by_group(hint) and not is_by_group(self)
        return named or not self.get("perpetrators")

    def likeness(self, other: Draft) -> int:
        """Count the targets and places that both tell.

        What is past counts less, and what is no attack of its own so far; of fighters
        who were killed rather what an army has just done than what they did.
        """
        pair = [{t.description for t in d.get("targets") or ()} for d in (self, other)]
        here = {p.name for p in self.get("places") or () if not is_wide(p)}
        here &= {p.name for p in other.get("places") or ()}
        alike = len(pair[0] & pair[1]) + len(here)
        beside = other.utterance - self.utterance <= 1
        alike += 2 * (self.by_force and beside and kills_fighters(other))
        alike += 2 * (self.flashback and other.flashback and beside)
        return alike - (self.flashback > other.flashback) - self.refers_back

    @property
    def is_passing(self) -> bool:
        """Whether it only names an attack in passing: it tells nothing more of it."""
        return self.refers_back and not self.get("tolls")

    def plain(self) -> "Episode":
        """Drop targets that were only inferred."""
        return self.without("targets").but(inferred=False) if self.inferred else self

    def unless_named(self, other: "Episode") -> "Episode":
        """Drop an author who only tells of it, where *other* names one."""
        named = other.get("perpetrators") and not other.by_teller
        return self.without("perpetrators") if self.by_teller and named else self

    def answering(self, other: "Episode") -> "Episode":
        """Keep of a mere toll, or of an army's answer to an attack, what it cost."""
        apart = self.utterance != other.utterance and other.telling > Telling.COST
        later = apart
        apart |= (self.harmed, other.harmed) == _ANSWERED
        apart = apart or (self.harmed is Group.ATTACKER and is_by_group(other))
        if self.by_force and not other.by_force and apart:
            plain = self.without("perpetrators").without("targets")
            return plain.but(by_force=False, inferred=False)
        plain = self.without("date") if self.answer and later else self
        if self.earlier_count:
            plain = plain.counting_apart_from(other)
        if self.telling is Telling.COST and other.telling > Telling.COST:
            return plain.without("according_to")
        return plain

    def counting_apart_from(self, other: Draft) -> "Episode":
        """Keep of its tolls those for which *other* has no figure."""
        tolls = not_counted_in(self.get("tolls"), other.get("tolls"))
        return self.but(fields={**self.without("tolls").fields, "tolls": tolls})

    def without(self, name: str) -> "Episode":
        """Drop a field."""
        if name not in self.fields:
            return self
        return self.but(fields={n: v for n, v in self.fields.items() if n != name})

    def weighed(self) -> "Episode":
        """Judge whether enough is told for a record, and whom it struck."""
        whole = self._with_victims()
        told = stands(
            whole,
            self.telling,
            own=not (self.earlier_count or self.revises),
            fresh=self.fresh,
            warlike=self.warlike,
        )
        return whole if whole.refers_back != told else whole.but(refers_back=not told)

    def settled(self) -> "Episode":
        """Give a mere toll that is told of no attack the place told beside it."""
        if self.site is None or self.telling > Telling.COST or self.get("places"):
            return self
        where, told = self.site
        fields = {**self.fields, "places": where}
        return self.but(fields=fields, sources={**self.sources, "places": told})

    def _with_victims(self) -> "Episode":
        """Let victims be the targets where no others are told."""
        if self.get("targets"):
            return self
        tolls = self.get("tolls") or ()
        fought = self.by_force and any(t.group is not Group.MILITARY for t in tolls)
        struck = [
            Target(toll.who, toll.group)
            for toll in tolls
            if toll.harm is not Harm.MISSING
            and toll.quantity.high != 0
            and toll.who
            and toll.who.lower() not in _THEIRS
            and toll.group is not (Group.MILITARY if fought else Group.ATTACKER)
        ]
        if not struck:
            return self
        fields = {**self.fields, "targets": targets_of(tuple(struck))}
        sources = {**self.sources, "targets": self.sources["tolls"]}
        return self.but(fields=fields, sources=sources, inferred=True)


def _settled(one: "Episode", two: "Episode") -> dict[str, Any]:
    """Settle the fields that do not simply add up."""
    settled: dict[str, Any] = {}
    first, second = one.get("certainty"), two.get("certainty")
    if two.telling > one.telling or second is Certainty.ASSERTED:
        settled["certainty"] = second or first
    if one.telling > two.telling:
        settled["certainty"] = first or second
    counts = one.get("tolls") or (), two.get("tolls") or ()
    if two.raised:
        counts = not_outdone(*counts), counts[1]
    tolls = (
        added(*counts)
        if two.adds
        else merged(
            *counts,
            revised=two.revises or two.raised,
            apart=one.utterance != two.utterance,
            known=two.known_victim,
        )
    )
    if tolls:
        settled["tolls"] = tolls
    return settled | united(one, two)
