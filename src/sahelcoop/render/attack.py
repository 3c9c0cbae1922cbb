# SPDX-License-Identifier: MIT
"""Attacks as sentences: what happened to whom, when, where, and who is behind it."""

from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from sahelcoop.model.attack import Attack, AttackKind, Basis, Toll
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.provenance import Absence
from sahelcoop.render.goods import goods
from sahelcoop.render.names import as_printed
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    definite,
    joined,
    of,
    opening,
    plain,
)
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.targets import authors, struck
from sahelcoop.render.tolls import losses, suffered, tell_tolls
from sahelcoop.render.verbs import Mood, has, has_been
from sahelcoop.render.voice import Voice

__all__ = ["tell_attack"]


@attrs.frozen
class _Kind:
    """A kind of attack in words."""

    noun: str
    feminine: bool = True
    strike: str = "visé"
    """Participle: what it did to its targets."""
    done: str = "mené"
    """Participle: what its authors did."""
    assailants: bool = False
    """Whether its authors can be called "les assaillants"."""


_KINDS: Final[Mapping[AttackKind, _Kind]] = {
    AttackKind.ATTACK: _Kind("attaque", assailants=True),
    AttackKind.AMBUSH: _Kind("embuscade", done="tendu", assailants=True),
    AttackKind.AIR_STRIKE: _Kind("frappe aérienne"),
    AttackKind.DRONE_STRIKE: _Kind("frappe de drone"),
    AttackKind.SHELLING: _Kind("bombardement", feminine=False),
    AttackKind.EXPLOSION: _Kind("explosion", strike="touché", done="provoqué"),
    AttackKind.MASSACRE: _Kind("massacre", feminine=False, done="commis"),
    AttackKind.KIDNAPPING: _Kind("enlèvement", feminine=False, done="commis"),
    AttackKind.BATTLE: _Kind("affrontement", feminine=False, strike="touché"),
    AttackKind.OPERATION: _Kind("opération"),
    AttackKind.MUTINY: _Kind("mutinerie", strike="touché"),
}

_DRONE: Final = Item("drone", category=ItemCategory.DRONE)
_AFTERWARDS: Final = frozenset({Basis.CLAIMED, Basis.SUSPECTED, Basis.ACCUSED})
"""Grounds that are given on a day of their own: that of the attack is no part of it."""

_UNTOLD: Final = (
    ("date", "La date {} n’est pas connue."),
    ("places", "Le lieu {} n’a pas été précisé."),
    ("perpetrators", "L’identité des auteurs {} n’a pas été précisée."),
    ("tolls", "Le bilan {} n’a pas été communiqué."),
)
"""By field, what is said of it when the text says that it was not disclosed."""


def tell_attack(attack: Attack, voice: Voice) -> list[str]:
    """Tell an attack in sentences, the fact itself in the first."""
    kind = _KINDS[attack.kind]
    event = NounPhrase(kind.noun, kind.feminine, article=Article.INDEFINITE)
    source = voice.according_to(attack.according_to)
    telling = _Telling(attack, voice, kind, event, voice.mood(attack.certainty))
    setting = telling.setting()
    after = bool(source or voice.label)
    lead = source if after else setting
    first = sentence(
        voice.label,
        f"{lead}," * bool(lead),
        telling.core(first=not (lead or voice.label)),
        setting * after,
    )
    return [first, *telling.more()]


@attrs.frozen
class _Telling:
    """One attack on its way into words."""

    attack: Attack
    voice: Voice
    kind: _Kind
    event: NounPhrase
    mood: Mood

    def setting(self) -> str:
        """Say when and where; a place that is itself the target is not repeated."""
        struck = {as_printed(target.description) for target in self.attack.targets}
        places = [p for p in self.attack.places if as_printed(p.name) not in struck]
        parts = (self.voice.when(self.attack.date), self.voice.where(places))
        return ", ".join(part for part in parts if part)

    def core(self, *, first: bool) -> str:
        """Say what happened, by its targets, by its toll, or just that it did."""
        if self.attack.targets:
            return self._on_targets()
        told = self.told()
        if told and told[0].who:
            words = suffered(told, self.voice, self.mood, first=first)
            return clause(words, f"dans {self._event()}")
        if told:
            harm = losses(told, self.event, self.voice, self.mood)
            return clause(self._event(), harm)
        return self._bare()

    def told(self) -> list[Toll]:
        """Give the tolls that the first sentence tells: those of the article's own."""
        if self.attack.targets:
            return []
        sources = {(), self.attack.according_to}
        own = [
            toll
            for toll in self.attack.tolls
            if toll.according_to in sources and toll.quantity.high != 0
        ]
        return [toll for toll in own if bool(toll.who) == bool(own[0].who)]

    def _event(self) -> str:
        """Name the event and its authors: "une attaque, revendiquée par le JNIM,"."""
        found = self.attack.perpetrators
        told = authors(found, self.event, self.kind.done, self.voice)
        if not told:
            return plain(self.event)
        words = self.voice.profile.listed(told)
        if found[0].basis is Basis.CLAIMED:
            return f"{plain(self.event)}, {words},"
        return f"{plain(self.event)} {words}"

    def _on_targets(self) -> str:
        event = self._event()
        targets = [struck(target, self.voice) for target in self.attack.targets]
        object_ = plain(joined(targets, self.voice.profile))
        return clause(event, has(self.kind.strike, self.event, self.mood), object_)

    def _bare(self) -> str:
        found = self.attack.perpetrators
        grounds = {(one.basis, one.according_to) for one in found}
        if len(grounds) == 1 and found[0].basis not in _AFTERWARDS:
            told = authors(found, self.event, self.kind.done, self.voice)
            verb = has(f"été {told[0]}", self.event, self.mood)
            return clause(plain(self.event), verb)
        return clause(self._event(), has("eu lieu", self.event, self.mood))

    def more(self) -> Iterator[str]:
        """Say in further sentences what has no place in the first."""
        event = attrs.evolve(self.event, article=Article.DEFINITE)
        told = self.told()
        rest = [toll for toll in self.attack.tolls if toll not in told]
        heard = self.attack.according_to
        yield from tell_tolls(rest, event, self.voice, self.mood, heard=heard)
        means = self._means()
        if means:
            yield self._tell_means(means)
        for field, words in _UNTOLD:
            untold = self.attack.absent.get(field) is Absence.UNDISCLOSED
            if untold and not getattr(self.attack, field):
                yield words.format(of(event))

    def _means(self) -> tuple[Item, ...]:
        """Leave out the drone that a drone strike is made with."""
        strike = self.attack.kind is AttackKind.DRONE_STRIKE
        plain = strike and self.attack.means == (_DRONE,)
        return () if plain else self.attack.means

    def _tell_means(self, used: tuple[Item, ...]) -> str:
        means = joined(goods(used, self.voice.profile), self.voice.profile)
        if self.kind.assailants:
            assailants = NounPhrase("assaillants", plural=True)
            verb = has("utilisé", assailants, self.mood)
            return sentence(definite(assailants), verb, plain(means))
        return sentence(opening(means), has_been("utilisé", means, self.mood))
