# SPDX-License-Identifier: MIT
"""Attacks as sentences: what happened to whom, when, where, and who is behind it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.model.actors import Party
from sahelcoop.model.attack import Attack, AttackKind, Basis, Claim, Harm, Toll
from sahelcoop.model.provenance import Absence
from sahelcoop.render.means import tell_means
from sahelcoop.render.names import as_printed
from sahelcoop.render.nouns import (
    NounPhrase,
    by,
    joined,
    listed,
    of,
    opening,
    plain,
    to,
)
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.targets import (
    KINDS,
    Kind,
    authors,
    bears,
    blamed,
    by_weight,
    event_of,
    struck,
)
from sahelcoop.render.tolls import (
    abducted,
    is_idle,
    losses,
    personal,
    suffered,
    tell_tolls,
)
from sahelcoop.render.verbs import Mood, has, has_been, has_not_been
from sahelcoop.render.voice import Voice

__all__ = ["tell_attack"]


_NO_GROUP: Final = NounPhrase("aucun groupe")
_AFTERWARDS: Final = frozenset({Basis.CLAIMED, Basis.SUSPECTED, Basis.ACCUSED})
"""Grounds that are given on a day of their own: that of the attack is no part of it."""

_DURING: Final = frozenset({AttackKind.KIDNAPPING, AttackKind.OPERATION})
"""What one dies in the course of, and not of."""
_UNTOLD: Final = (
    ("date", "La date {} n’est pas connue."),
    ("places", "Le lieu {} n’a pas été précisé."),
    ("perpetrators", "L’identité des auteurs {} n’a pas été précisée."),
    ("tolls", "Le bilan {} n’a pas été communiqué."),
)
"""By field, what is said of it when the text says that it was not disclosed."""


def tell_attack(
    attack: Attack, voice: Voice, *, known: bool = False, again: bool = False
) -> list[str]:
    """Tell an attack in sentences, the fact itself in the first.

    *known*: the text has told that it happened; it is "l’attaque", and only what else
    the record says is told. *again*: it has told of one of its kind, this is "une
    autre".
    """
    kind = KINDS[attack.kind]
    event, later = event_of(kind, attack.assaults, voice.profile)
    if again and attack.targets and not event.plural:
        event = attrs.evolve(event, text=f"autre {event.text}")
    event, mood = later if known else event, voice.mood(attack.certainty)
    telling = _Telling(attack, voice, kind, event, later, mood, known=known)
    source = voice.according_to(attack.according_to, heard=voice.heard)
    if known and not source and not telling.has_news():
        return list(telling.more(heard=())) or [telling.first("")]
    return [telling.first(source), *telling.more(heard=attack.according_to)]


@attrs.frozen
class _Telling:
    """One attack on its way into words."""

    attack: Attack
    voice: Voice
    kind: Kind
    event: NounPhrase
    later: NounPhrase
    """The event once it was told."""
    mood: Mood
    known: bool = attrs.field(kw_only=True)

    def has_news(self) -> bool:
        """Tell whether there is more to tell than tolls, means and a claim."""
        attack = self.attack
        return bool(attack.targets or attack.perpetrators or any(self._setting()))

    def first(self, source: str) -> str:
        """Make the first sentence, after the source or the label if there is one."""
        when, where = self._setting()
        lead, after = source, [when, where]
        if not (source or self.voice.label or self.voice.terse):
            # A date leads, and the place with it; alone it follows what was struck.
            trails = bool(self.attack.targets) and not when
            lead = ", ".join(filter(None, [when, where * (not trails)]))
            after = [where * trails]
        return sentence(
            self.voice.label,
            f"{lead}," * bool(lead),
            self._core(first=not (lead or self.voice.label)),
            ", ".join(filter(None, after)),
            self._aftermath(),
        )

    def _setting(self) -> tuple[str, str]:
        """Say when and where; a place that a target is, or bears, goes without."""
        struck = [as_printed(target.description) for target in self.attack.targets]
        places = [
            place
            for place in self.attack.places
            if not any(bears(words, as_printed(place.name)) for words in struck)
        ]
        return self.voice.when(self.attack.date), self.voice.where(places)

    def _core(self, *, first: bool) -> str:
        """Say what happened, by its targets, by its toll, or just that it did."""
        put = opening if first else plain
        if self.attack.targets:
            return self._on_targets(put)
        told = self.told()
        if told and self._is_abduction(told):
            return self._abduction(told, first=first)
        if told and personal(told[0]):
            words = suffered(told, self.event, self.voice, self.mood, first=first)
            return clause(words, self._within(told))
        if told:
            harm = losses(told, self.event, self.voice, self.mood)
            return clause(self._event(put), harm)
        return self._bare(put)

    def _within(self, told: Sequence[Toll]) -> str:
        """Say in what people came to harm, or by whom they were carried off."""
        if self._has_taken(told):
            return self._by_whom()
        if self.attack.kind in _DURING:
            return f"lors {self._event(of)}"
        return f"dans {self._event(plain)}"

    def _is_abduction(self, told: Sequence[Toll]) -> bool:
        """Tell whether all that is told is who was taken."""
        kidnapping = self.attack.kind is AttackKind.KIDNAPPING
        return kidnapping and all(
            personal(toll) and toll.harm is Harm.CAPTURED for toll in told
        )

    def _abduction(self, told: Sequence[Toll], *, first: bool) -> str:
        """Say who was taken, and by whom."""
        words = abducted(told, self.voice, self.mood, first=first)
        return clause(words, self._by_whom())

    def _has_taken(self, told: Sequence[Toll]) -> bool:
        """Tell whether the first sentence is on whom a kidnapping took."""
        taken = any(personal(one) and one.harm is Harm.CAPTURED for one in told)
        return self.attack.kind is AttackKind.KIDNAPPING and taken

    def _by_whom(self) -> str:
        """Say by whom people were carried off, where that is beyond doubt."""
        found = self.attack.perpetrators
        if any(one.basis in _AFTERWARDS for one in found):
            return ""
        who = [self.voice.party(one.who) for one in found]
        return listed(by, who, self.voice.profile) if who else ""

    def _laid(self) -> str:
        """Say on what ground a kidnapping is laid to whom: "; l’enlèvement a été"."""
        found = self.attack.perpetrators
        if all(one.basis not in _AFTERWARDS for one in found):
            return ""
        laid = authors(found, self.event, self.kind.done, self.voice)
        verb = has(f"été {self.voice.profile.listed(laid)}", self.later, self.mood)
        return f"{self.voice.profile.semicolon} {plain(self.later)} {verb}"

    def _aftermath(self) -> str:
        """Go on about several: "⎵; elles ont fait quatre morts"."""
        told = self.told()
        if not (told and self.attack.targets):
            return self._laid() * self._has_taken(told)
        pronoun = "elles" if self.event.feminine else "ils"
        harm = losses(told, self.event, self.voice, self.mood)
        return f"{self.voice.profile.semicolon} {pronoun} {harm}"

    def told(self) -> list[Toll]:
        """Give the tolls that the first sentence tells: those of the article's own.

        Beside targets these are the losses of several assaults, which are a pronoun.
        """
        if self.known or (self.attack.targets and not self.event.plural):
            return []
        sources = {(), self.attack.according_to}
        own = [
            toll
            for toll in self.attack.tolls
            if toll.according_to in sources and toll.quantity.high != 0
        ]
        people = bool(own) and personal(own[0]) and not self.attack.targets
        return [toll for toll in own if personal(toll) == people]

    def _event(self, put: Callable[[NounPhrase], str]) -> str:
        """Name the event and its authors: "une attaque, revendiquée par le JNIM,"."""
        found = self.attack.perpetrators
        told = authors(found, self.event, self.kind.done, self.voice)
        if not told:
            return put(self.event)
        words = self.voice.profile.listed(told)
        if found[0].basis is Basis.CLAIMED:
            return f"{put(self.event)}, {words},"
        return f"{put(self.event)} {words}"

    def _on_targets(self, put: Callable[[NounPhrase], str]) -> str:
        found = self.attack.perpetrators
        fought = [one.who for one in found if one.basis not in _AFTERWARDS]
        if not self.kind.done and fought and len(fought) == len(found):
            return self._opposed(fought, put)
        event = self._event(put)
        targets = [struck(target, self.voice) for target in self.attack.targets]
        object_ = plain(joined(by_weight(targets), self.voice.profile))
        return clause(event, has(self.kind.strike, self.event, self.mood), object_)

    def _opposed(
        self, fought: Sequence[Party], put: Callable[[NounPhrase], str]
    ) -> str:
        """Say who fought whom: "un affrontement a opposé le CSP à l’armée malienne"."""
        sides = plain(joined(list(map(self.voice.party, fought)), self.voice.profile))
        targets = [struck(target, self.voice) for target in self.attack.targets]
        against = listed(to, targets, self.voice.profile)
        verb = has("opposé", self.event, self.mood)
        return clause(put(self.event), verb, sides, against)

    def _bare(self, put: Callable[[NounPhrase], str]) -> str:
        found = self.attack.perpetrators
        if self._is_unclaimed():
            blame = blamed(found, self.event, self.voice)
            return self._claim(f"{put(self.event)}, {blame},")
        grounds = {(one.basis, one.according_to) for one in found}
        done = self.kind.done and found and found[0].basis not in _AFTERWARDS
        if done and len(grounds) == 1:
            told = authors(found, self.event, self.kind.done, self.voice)
            verb = has(f"été {told[0]}", self.event, self.mood)
            return clause(put(self.event), verb)
        return clause(self._event(put), has("eu lieu", self.event, self.mood))

    def _is_unclaimed(self) -> bool:
        """Tell whether the first sentence sets a blame against the lack of a claim."""
        found = self.attack.perpetrators
        alike = len({(one.basis, one.according_to) for one in found}) == 1
        alone = self.known and not self.attack.targets
        told = self.attack.claim is not None and alike
        return alone and told and found[0].basis in {Basis.SUSPECTED, Basis.ACCUSED}

    def _claim(self, event: str) -> str:
        """Say that *event* was not claimed, or that nobody knows."""
        if self.attack.claim is Claim.NONE:
            return clause(event, has_not_been("revendiqué", self.later, self.mood))
        claimed = has_been("revendiqué", self.later, self.mood)
        return clause("on ignore si", event, claimed)

    def _no_claim(self) -> Iterator[str]:
        """Say the same in a sentence of its own, unless somebody did claim it."""
        claim, found = self.attack.claim, self.attack.perpetrators
        claimed = any(one.basis is Basis.CLAIMED for one in found)
        if claim is None or claimed or self._is_unclaimed():
            return
        if claim is Claim.NONE:
            verb = has("revendiqué", _NO_GROUP, self.mood)
            yield sentence(plain(_NO_GROUP), verb, plain(self.later))
        else:
            yield sentence(self._claim(plain(self.later)))

    def more(self, *, heard: tuple[Party, ...]) -> Iterator[str]:
        """Say in further sentences what has no place in the first.

        *heard* are the sources that the first was told after.
        """
        told = self.told()
        rest = [toll for toll in self.attack.tolls if toll not in told]
        rest = [toll for toll in rest if not is_idle(toll, self.kind.noun)]
        yield from tell_tolls(rest, self.later, self.voice, self.mood, heard=heard)
        yield from tell_means(self.attack, self.kind, self.voice, self.mood)
        yield from self._no_claim()
        for field, words in _UNTOLD:
            untold = self.attack.absent.get(field) is Absence.UNDISCLOSED
            if untold and not getattr(self.attack, field):
                yield words.format(of(self.later))
