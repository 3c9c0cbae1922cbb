# SPDX-License-Identifier: MIT
"""The cast: who takes part in an article, and whom a name or a role means."""

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
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence

__all__ = ["Cast", "state_of"]


@attrs.define
class _Member:
    """An actor as it builds up while the article is read."""

    key: str
    kind: ActorKind
    name: str
    country: str | None
    labels: dict[str, NameKind] = attrs.field(factory=dict)
    roles: dict[str, None] = attrs.field(factory=dict)
    evidence: list[Evidence] = attrs.field(factory=list)

    def actor(self) -> Actor:
        names = {self.name: NameKind.SHORT, **self.labels}
        return Actor(
            id=f"actor-{self.key}",
            kind=self.kind,
            names=tuple(Name(text, kind) for text, kind in names.items()),
            country=self.country,
            offices=tuple(Office(role) for role in self.roles),
            sources={"names": tuple(self.evidence)},
        )


@attrs.define
class Cast:
    """Builds up over one article and is then done with: no state outlives `parse`."""

    lexicon: Lexicon
    members: dict[str, _Member] = attrs.field(factory=dict)
    last_speaker: tuple[Party, ...] = ()
    last_group: Party | None = None
    """The armed group named last: "le même groupe"."""
    last_place: tuple[Place, Unit] | None = None
    """The place of the attack told last, or the first town: "y", "la même localité"."""

    def actors(self) -> tuple[Actor, ...]:
        """Give the actors in the order of their first appearance."""
        return tuple(member.actor() for member in self.members.values())

    def named(self, entry: ActorEntry, label: str, evidence: Evidence) -> ActorRef:
        """Refer to an actor of the lexicon by *label*."""
        member = self.members.setdefault(
            entry.id, _Member(entry.id, entry.kind, entry.name, entry.country)
        )
        known = {name.text: name.kind for name in entry.names}
        if label != member.name:
            member.labels.setdefault(label, known.get(label, NameKind.ALIAS))
        member.evidence.append(evidence)
        return ActorRef(member.name, f"actor-{member.key}", label)

    def described(
        self, kind: ActorKind, text: str, country: str | None, evidence: Evidence
    ) -> ActorRef:
        """Refer to an actor that only the text names."""
        key = f"{kind}-{text.casefold().replace(' ', '-')}"
        member = self.members.setdefault(key, _Member(key, kind, text, country))
        member.evidence.append(evidence)
        return ActorRef(member.name, f"actor-{member.key}", text)

    def person(
        self, name: str, entry: ActorEntry | None, role: str | None, evidence: Evidence
    ) -> ActorRef:
        """Refer to a person by full name, or by a surname told before."""
        if entry is not None:
            ref = self.named(entry, name, evidence)
        else:
            known = self._by_surname(name)
            if known is None:
                ref = self.described(ActorKind.PERSON, name, None, evidence)
            else:
                known.evidence.append(evidence)
                ref = ActorRef(known.name, f"actor-{known.key}", name)
        member = self.members[(ref.actor or "").removeprefix("actor-")]
        if role:
            member.roles.setdefault(role, None)
        said = role or next(iter(member.roles), None)
        return attrs.evolve(ref, role=said)

    def _by_surname(self, name: str) -> _Member | None:
        for member in reversed(self.members.values()):
            if member.kind is ActorKind.PERSON and member.name.split()[-1:] == [name]:
                return member
        return None

    def by_role(self, role: str, country: object = None) -> ActorRef | None:
        """Find the person last told to hold *role*, of *country* where that is told."""
        head = role.lower().split()[0]
        for member in reversed(self.members.values()):
            held = [r for r in member.roles if head in r.lower().split()]
            if held and country in {None, member.country}:
                return ActorRef(member.name, f"actor-{member.key}", role, held[0])
        return None


def state_of(lexicon: Lexicon, country: str | None) -> ActorEntry | None:
    """Find the state with an ISO 3166-1 code."""
    return next(
        (
            a
            for a in lexicon.actors
            if country is not None
            and a.kind is ActorKind.STATE
            and a.country == country
        ),
        None,
    )
