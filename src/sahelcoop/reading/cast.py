# SPDX-License-Identifier: MIT
"""The cast: who takes part in an article, and whom a name or a role means."""

from collections.abc import Callable, Iterator, Set as AbstractSet
from sys import maxsize
from typing import Any, Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.lexicon import ActorEntry, Lexicon
from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    Name,
    NameKind,
    Office,
    Party,
)
from sahelcoop.model.attack import Group
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.drafts import Draft, Heading
from sahelcoop.reading.offices import are_initials, same_holder, words_of
from sahelcoop.reading.talk import Talk

__all__ = ["Cast", "Load", "Member", "state_of"]

_MEMORY: Final = 400
"""Most mentions that a role or a pronoun looks back over."""
_FAMILY_FIRST: Final = frozenset({"CN", "KP", "KR", "TW", "VN"})
_AGAIN: Final = 60
"""Most mentions in one utterance, read for its names and its speech, and cited once."""


@attrs.define
class Member:
    """An actor as it builds up while the article is read."""

    key: str
    kind: ActorKind
    name: str
    country: str | None
    feminine: bool | None = None
    """Its grammatical gender; None where nothing tells it."""
    offices: tuple[str, ...] = ()
    """Offices that the lexicon knows of."""
    labels: dict[str, NameKind] = attrs.field(factory=dict)
    roles: dict[str, None] = attrs.field(factory=dict)
    evidence: list[Evidence] = attrs.field(factory=list)
    visits: str | None = None  # the country that a person is told to visit

    @property
    def first_label(self) -> str | None:
        """The words that it is first called by, if they are one of its names."""
        words = next((evidence.exact for evidence in self.evidence), None)
        return words if words in {self.name, *self.labels} else None

    @property
    def called(self) -> str | None:
        """The longest of the names that the article has for it, but for its own."""
        return max(self.labels, key=len, default=None)

    def ref(self, label: str | None = None) -> ActorRef:
        """Refer to it, with the role first told."""
        role = next(iter(self.roles), None)
        return ActorRef(self.name, f"actor-{self.key}", label, role)

    def actor(self) -> Actor:
        """Make the record of it."""
        names = {self.name: NameKind.SHORT, **self.labels}
        return Actor(
            id=f"actor-{self.key}",
            kind=self.kind,
            names=tuple(Name(text, kind) for text, kind in names.items()),
            country=self.country,
            offices=tuple(Office(role) for role in self.roles),
            sources={"names": tuple(self.evidence)},
        )


@attrs.frozen
class Load:
    """Goods that the article last spoke of."""

    items: tuple[Item, ...]
    evidence: Evidence
    utterance: int
    taken: bool
    """Whether an event has been made of them."""


@attrs.define
class Cast:
    """Builds up over one article and is then done with: no state outlives `parse`."""

    lexicon: Lexicon
    members: dict[str, Member] = attrs.field(factory=dict)
    talk: Talk = attrs.field(factory=Talk)
    mentions: list[tuple[int, Member]] = attrs.field(factory=list[tuple[int, Member]])
    """Who is named where, in the order of reading."""
    holders: dict[str, Member] = attrs.field(factory=dict)  # of offices told alone
    lands: list[str] = attrs.field(factory=list[str])
    """The country of each place told of."""
    subject: tuple[int, str | None] = (-1, None)  # of whom a paragraph told last
    near: tuple[int, tuple[str, ...]] = (-1, ())
    """The countries told of so far in a paragraph, headings included."""
    headed: tuple[int, str | None, bool] = (-1, None, False)
    """The country that heads a paragraph, "Chine. Dix chars …", and if it is alone."""
    last_load: Load | None = None
    last_takers: tuple[tuple[Party, ...], int] | None = None
    """Who was given goods last, and where that is told: "lui a remis aussi …"."""
    landed: Draft | None = None
    """Where and when a craft landed last: "il avait à son bord …"."""
    last_group: Party | None = None
    """The armed group named last: "le même groupe"."""
    last_force: Party | None = None  # the army named last: "ses avions"
    last_several: int | None = None
    """Which utterance last told of one attack more than those before."""
    heading: Heading | None = None  # of the item of a chronology
    last_operation: int | None = None  # the utterance that told a named one last
    last_accident: int | None = None  # the utterance that told one, and no attack
    last_violence: int | None = None  # the utterance that told armed violence last
    last_day: tuple[PartialDate, tuple[Evidence, ...], int] | None = None
    """The day that headed a sentence without a verb, and its utterance."""
    last_site: tuple[Unit, int] | None = None  # and its utterance: "il a été attaqué"
    last_band: tuple[Unit, int] | None = None
    """Who bears arms in the sentence that told of any last, and its utterance."""
    last_people: tuple[str, Group] | None = None
    """The people or fighters told last: "deux d'entre eux"."""
    last_hurt: tuple[str, Group, int] | None = None
    """Whom the toll told last counted, and its utterance: "treize autres"."""
    last_dead: int | None = None  # the utterance that counted dead last
    last_told: tuple[tuple[Unit, ...], Unit, int] | None = None
    """A sentence, the people whom it is about, and which utterance it is."""
    towns: list[Any] = attrs.field(factory=list[Any])  # in the order of reading
    last_place: tuple[Place, Unit] | None = None
    """The place of the attack told last, or the first town: "y", "la même localité"."""

    def actors(self) -> tuple[Actor, ...]:
        """Give the actors in the order of their first appearance."""
        return tuple(member.actor() for member in self.members.values())

    def named(self, entry: ActorEntry, label: str, evidence: Evidence) -> ActorRef:
        """Refer to an actor of the lexicon by *label*."""
        member = self.members.get(entry.id)
        if member is None:
            member = self.members[entry.id] = Member(
                entry.id,
                entry.kind,
                entry.name,
                entry.country,
                entry.grammar.feminine,
                tuple(office.title for office in entry.offices),
            )
        if label != member.name and label not in member.labels:
            known = {name.text: name.kind for name in entry.names}
            member.labels[label] = known.get(label, NameKind.ALIAS)
        self._cite(member, evidence)
        return ActorRef(member.name, f"actor-{member.key}", label)

    def described(
        self, kind: ActorKind, text: str, country: str | None, evidence: Evidence
    ) -> ActorRef:
        """Refer to an actor that only the text names."""
        key = f"{kind}-{text.casefold().replace(' ', '-')}"
        member = self.members.setdefault(key, Member(key, kind, text, country))
        self._cite(member, evidence)
        return ActorRef(member.name, f"actor-{member.key}", text)

    def person(
        self,
        name: str,
        label: str,
        entry: ActorEntry | None,
        role: str | None,
        evidence: Evidence,
    ) -> ActorRef:
        """Refer by *label* to a person, by the longest *name* told so far."""
        known = self._family(name) or self._short(name) if entry is None else None
        if entry is not None:
            ref = self.named(entry, label, evidence)
        elif known is not None:
            ref = known.ref(label)
            self._cite(known, evidence)
        else:
            ref = self.described(ActorKind.PERSON, name, None, evidence)
            self.member(ref).feminine = self._gender(name)
        member = self.member(ref)
        if role:
            member.roles.setdefault(role, None)
        said = role or next(iter(member.roles), None)
        return attrs.evolve(ref, label=member.called or label, role=said)

    def _family(self, name: str) -> Member | None:
        """Find the person of a longer name that ends or opens so, or by initials."""
        short, given = name.casefold(), self._gender(name) is not None

        def bears(member: Member) -> bool:
            told = [n.casefold() for n in (member.name, *member.labels)]
            first = given or member.country in _FAMILY_FIRST
            ends = any(n.endswith(f" {short}") for n in told)
            opens = first and any(n.startswith(f"{short} ") for n in told)
            opens = opens or ends or are_initials(name, member.name)
            return opens and member.kind is ActorKind.PERSON

        return self.recent(bears, maxsize)

    def _short(self, name: str) -> Member | None:
        """Find who was called by the family name alone, and call him by *name* now."""
        family = name.rpartition(" ")[2]
        known = self.members.get(f"{ActorKind.PERSON}-{family.casefold()}")
        if known is None or known.name not in {family, name}:
            return None
        if known.name != name:
            known.labels.setdefault(known.name, NameKind.ALIAS)
            known.name = name
        return known

    def _gender(self, name: str) -> bool | None:
        """Tell by the given name whether a person is a woman, where it does."""
        first = name.split(maxsplit=1)[0].lower()
        told = self.lexicon.person_names.get(first, frozenset[str]())
        return None if len(told & {"M", "F"}) != 1 else "F" in told

    def member(self, ref: ActorRef) -> Member:
        """Give the member that *ref* refers to."""
        return self.members[(ref.actor or "").removeprefix("actor-")]

    def member_of(self, party: Party) -> Member | None:
        """Give the member that a party is, if it is named."""
        return self.member(party) if isinstance(party, ActorRef) else None

    def recent(self, suits: Callable[[Member], bool], before: int) -> Member | None:
        """Find the member named last before an offset that suits."""
        named = reversed(self.mentions[-_MEMORY:])
        return next((m for at, m in named if at < before and suits(m)), None)

    def most_named(self, kinds: AbstractSet[ActorKind], before: int) -> str | None:
        """Give the country whose members of some *kinds* were named most often."""
        told = [
            m.country
            for at, m in self.mentions[-_MEMORY:]
            if at < before and m.kind in kinds
        ]
        return max(filter(None, told), key=told.count, default=None)

    def _cite(self, member: Member, evidence: Evidence) -> None:
        """Remember where a member is named; what is read again is named once."""
        if (evidence.start, member) not in self.mentions[-_AGAIN:]:
            self.mentions.append((evidence.start, member))
            member.evidence.append(evidence)

    def same_office(self, role: str, told: str) -> bool:
        """Tell whether *role* is the office *told*, in as many words or fewer."""
        return same_holder(self._office(role), words_of(told))

    def _office(self, role: str) -> set[str]:
        """Give the words of a role but those for its country, which changes nothing."""
        return words_of(role, self.lexicon.demonyms)

    def by_role(
        self, role: str, country: object = None, before: int = maxsize
    ) -> ActorRef | None:
        """Find who was last told to hold *role*, of *country* where that is told.

        "Le ministre ghanéen" may be who was told as somebody's peer of that country.
        """
        sought = self._office(role)

        def holds(member: Member) -> bool:
            here = country in {None, member.country} or member.country is None
            peer = country is not None and len(sought) == 1
            roles = _roles(member)
            return here and any(
                same_holder(sought, r) or (peer and "homologue" in r) for r in roles
            )

        member = self.recent(holds, before) or self.recent(holds, maxsize)
        if member is None:
            return None
        if not member.roles and " " in role:
            member.roles[role] = None
        held = next(iter(member.roles), role)
        return attrs.evolve(member.ref(member.called or role), role=held)


def _roles(member: Member) -> Iterator[set[str]]:
    if member.kind is ActorKind.PERSON:
        for role in (*member.roles, *member.offices):
            yield words_of(role)


def state_of(lexicon: Lexicon, country: str | None) -> ActorEntry | None:
    """Find the state with an ISO 3166-1 code."""
    return None if country is None else lexicon.states.get(country)
