# SPDX-License-Identifier: MIT
"""The stages of rules, each run over many utterances at once."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import Final

import attrs

from sahelcoop.cascade import Engine, Match, Rule, Trace, Unit
from sahelcoop.lexicon import Lexicon
from sahelcoop.model.agreement import AgreementStatus
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.sources import opens_with_source
from sahelcoop.reading.utterances import Utterance
from sahelcoop.rules import STAGES, rules_of

__all__ = ["REWRITING", "Staged", "Stages"]

REWRITING: Final = ("verbs", "nouns", "lists")
"""Stages that rewrite one after the other what all others find in."""
_VOICES: Final = ("voices",)
_SPEECH: Final = ("speech",)
_EVENTS: Final = ("delivery", "attack", "silence")
"""Stages that find in the same lines."""
_STRUCK: Final = ("delivery", "attack")
"""Stages that read a quotation that is no clause as words like any others."""
_DEALS: Final = ("agreement",)
_FINDING: Final = (_SPEECH, _EVENTS, _DEALS)

_STATUSES: Final = {
    "delivery": frozenset(DeliveryStatus.__members__),
    "agreement": frozenset(AgreementStatus.__members__),
}
"""What the rules of a stage may emit besides what those of the library do."""

_NEEDED: Final = {
    ("agreement", "CONTENT"): frozenset({"what", "subject"}),
    ("agreement", "TOLD"): frozenset({"day"}),
    ("silence", "ANNOUNCED"): frozenset({"day"}),
}
"""The roles without which nothing can be made of what a rule of a stage emits."""

_TELLING: Final = frozenset({"ACTOR", "BODY", "PERSON", "INTRODUCED", "QUOTE"})
"""What names somebody who joins the cast, or quotes."""


_UNKNOWN: Final = frozenset({"WORD"})
"""What a word is that the lexicon does not know."""

_Make = Callable[[Utterance, tuple[Unit, ...]], Scene]


@attrs.frozen
class Staged:
    """An utterance with what the stages made of it and found in it."""

    scene: Scene
    """What stands around its long quotations."""
    heard: Scene
    """The same with voices as chunks, for speech."""
    whole: Scene
    """All of it, as if there were no marks of quotation."""
    inside: Scene | None
    """What stands inside its long quotations, if it has any."""
    struck: Scene
    """What stands around those long quotations that are clauses, for events."""

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """Those in which rules of events find, each once."""
        inside = () if self.inside is None else (self.inside,)
        whole = () if self.whole is self.scene else (self.whole,)
        return (self.scene, *whole, *inside)


class Stages:
    """The engines of all stages; may be shared between threads."""

    def __init__(self, lexicon: Lexicon, rules: Iterable[Rule] = ()) -> None:
        """Take the words that will come, and *rules* beside those of the library.

        Raises ValueError for a rule of a stage that there is not, with an id taken, or
        that emits what no reader knows or lacks a role that its reader needs.
        """
        staged = _staged(rules)
        every = [rule for own in staged.values() for rule in own]
        terms = frozenset(term for rule in every for term in rule.terms)
        self.literals: frozenset[str] = frozenset(
            form for rule in every for form in rule.pattern.forms
        )
        """The forms that rules name."""
        known = {features & terms for features in set(lexicon.words.values())}
        known.update(
            lexicon.words.get(form, _UNKNOWN) & terms | {f'"{form}"'}
            for form in self.literals
        )
        self.engines: dict[tuple[str, ...], Engine] = {
            stages: Engine(chain.from_iterable(map(staged.__getitem__, stages)), known)
            for stages in (REWRITING, _VOICES, *_FINDING)
        }
        """The engines by the stages that each runs in one go."""
        self._lists = Engine(staged["lists"])
        self._stage_of = {rule.id: rule.stage for rule in every}

    def sleep(self, spoken: Iterable[Utterance]) -> bool:
        """Tell whether an article names nobody, quotes nothing and wakes no rule.

        Then nothing can come of it.
        """
        each = [_union((*said.units, *said.quoted)) for said in spoken]
        every = frozenset[str]().union(*each)
        grown = every
        for stages in (REWRITING, _VOICES):
            if not grown.isdisjoint(_TELLING):
                return False
            grown = self.engines[stages].grown(grown)
        made = grown - every
        for stages in _FINDING:
            engine = self.engines[stages]
            awake = engine.awake(grown)
            roused = (own for own in each if awake and engine.awake(own | made, awake))
            if any(engine.awake(self._grown(own), awake) for own in roused):
                return False
        return grown.isdisjoint(_TELLING)

    def _grown(self, features: frozenset[str]) -> frozenset[str]:
        """Give *features* of one utterance, and those of what may be made of it."""
        for stages in (REWRITING, _VOICES):
            features = self.engines[stages].grown(features)
        return features

    def run(self, page: Sequence[Utterance], make: _Make) -> Iterator[Staged]:
        """Run all stages over the utterances of *page*, of which *make* makes scenes.

        Speech is heard around long quotations, an agreement found across their marks, a
        delivery and an attack both around and inside them, but across the marks of
        those that are no clause: "« plus de six soldats maliens » ont été tués".
        """
        quoted = [each for each in page if each.inside]
        lines = [each.units for each in page]
        lines += [each.whole for each in quoted]
        lines += [each.inside for each in quoted]
        rewritten = iter(self.rewritten(lines))
        scenes = [make(each, next(rewritten)) for each in page]
        whole = {each.number: make(each, next(rewritten)) for each in quoted}
        inside = {each.number: make(each, next(rewritten)) for each in quoted}
        struck, left = self._opened(inside)
        voiced = self.voiced([scene.units for scene in scenes])
        heard = [make(*each) for each in zip(page, voiced, strict=True)]
        self._find(_SPEECH, heard)
        apart = [*struck.values(), *(left[at] for at in struck)]
        self._find(_EVENTS, [*scenes, *inside.values(), *apart])
        self._find(_DEALS, [whole.get(s.utterance.number, s) for s in scenes])
        for scene, speech in zip(scenes, heard, strict=True):
            at = scene.utterance.number
            hidden = inside.get(at)
            if hidden is not None:
                hidden.found.update((s, left[at].found[s]) for s in _STRUCK)
            around = struck.get(at, scene)
            yield Staged(scene, speech, whole.get(at, scene), hidden, around)

    def _opened(
        self, inside: Mapping[int, Scene]
    ) -> tuple[dict[int, Scene], dict[int, Scene]]:
        """Take the marks off quotations that are no clause; give what is left too."""
        free = {n: quotes for n, s in inside.items() if (quotes := _no_clauses(s))}
        lines = [_without_marks(inside[n].utterance, free[n]) for n in free]
        again = zip(free, self.rewritten(lines), strict=True)
        struck = {n: inside[n].over(units) for n, units in again}
        left = {
            n: scene.over(tuple(u for u in scene.units if not _is_in(u, free[n])))
            if n in free
            else scene
            for n, scene in inside.items()
        }
        return struck, left

    def _find(self, stages: tuple[str, ...], scenes: Sequence[Scene]) -> None:
        """Tell *scenes* what the rules of each of *stages* match in them."""
        every = self.engines[stages].find_each([scene.units for scene in scenes])
        for scene, found in zip(scenes, every, strict=True):
            for stage in stages:
                scene.found[stage] = []
            for match in found:
                scene.found[self._stage_of[match.rule]].append(match)

    def voiced(self, many: Sequence[Sequence[Unit]]) -> list[tuple[Unit, ...]]:
        """Make chunks of whoever may speak, for the speech rules alone."""
        return self.engines[_VOICES].rewrite_each(many)

    def matches(self, stage: str, units: Sequence[Unit]) -> list[Match]:
        """Give what the rules of a *stage* that finds match in rewritten units."""
        (engine,) = (e for stages, e in self.engines.items() if stage in stages)
        return [m for m in engine.find(units) if self._stage_of[m.rule] == stage]

    def traces(self, units: tuple[Unit, ...]) -> Iterator[Trace]:
        """Say of each rule that finds something how far it got in rewritten units."""
        for stages in _FINDING:
            heard = self.voiced([units])[0] if stages is _SPEECH else units
            yield from self.engines[stages].trace(heard)

    def rewritten(self, many: Sequence[Sequence[Unit]]) -> list[tuple[Unit, ...]]:
        """Run the rewriting stages over each of *many* lines."""
        many = self.engines[REWRITING].rewrite_each(many)
        return [self._apart(units) for units in many]

    def _apart(self, units: tuple[Unit, ...]) -> tuple[Unit, ...]:
        """Part sources from subjects: "selon RFI, le Mali et le Togo ont …"."""
        listed = [n for n, unit in enumerate(units) if "PARTIES" in unit.features]
        opened = [n for n in listed if opens_with_source(units, n)]
        return tuple(self._parted(units, opened)) if opened else units

    def _parted(self, units: Sequence[Unit], opened: Container[int]) -> Iterator[Unit]:
        for at, unit in enumerate(units):
            if at in opened and unit.match is not None:
                source, comma, *rest = unit.match.units
                yield from (source, comma)
                yield from self._lists.rewrite(tuple(rest))
            else:
                yield unit


def _no_clauses(scene: Scene) -> list[Unit]:
    """Give the long quotations that hold no finite verb and say how many or what load.

    What somebody reports in a clause of its own is their word for it.
    """
    around, hidden = scene.utterance.units, scene.utterance.inside
    verbs = [u for u in scene.units if _states(u.features)]
    counts = [u for u in hidden if u.features & {"NUMBER", "CARGO_NOUN"}]
    said = next((n for n, u in enumerate(around) if "SAY" in u.features), len(around))
    reported = [u for u in around[said:] if "QUE" in u.features][:1]
    return [
        quote
        for quote in around
        if "QUOTE" in quote.features
        and not any(_is_in(verb, (quote,)) for verb in verbs)
        and (
            any(_is_in(count, (quote,)) for count in counts)
            or not any(que.start < quote.start for que in reported)
        )
    ]


def _states(word: frozenset[str]) -> bool:
    """Tell whether a word is a finite verb: a group, or a bare auxiliary ("j’ai")."""
    bare = {"AUX", "FIN"} <= word and "ITEM" not in word
    return ("VG" in word and "INF" not in word) or bare


def _is_in(unit: Unit, quotes: Iterable[Unit]) -> bool:
    return any(quote.start <= unit.start < quote.end for quote in quotes)


def _without_marks(said: Utterance, quotes: Sequence[Unit]) -> tuple[Unit, ...]:
    """Give the units of an utterance as if *quotes* were no quotations."""
    around = [u for u in said.units if u not in quotes]
    inner = [u for u in said.inside if _is_in(u, quotes)]
    return tuple(sorted((*around, *inner), key=attrgetter("start")))


def _union(units: Iterable[Unit]) -> frozenset[str]:
    return frozenset[str]().union(*[unit.features for unit in units])


def _staged(more: Iterable[Rule]) -> dict[str, tuple[Rule, ...]]:
    """Give the rules of each stage, those of the library before *more*."""
    staged = {stage: rules_of(stage) for stage in STAGES}
    taken = {rule.id for rules in staged.values() for rule in rules}
    for rule in more:
        if rule.stage not in staged:
            told = f"no stage is called {rule.stage!r}, known: {', '.join(staged)}"
            raise ValueError(f"{rule.id}: {told}")
        if rule.id in taken:
            raise ValueError(f"{rule.id}: another rule has this id")
        known = _emitted(rule.stage)
        if rule.stage in {*_SPEECH, *_EVENTS, *_DEALS} and rule.emits not in known:
            words = ", ".join(sorted(known))
            told = f"emits {rule.emits!r}, {rule.stage} knows {words}"
            raise ValueError(f"{rule.id}: {told}")
        needed = _NEEDED.get((rule.stage, rule.emits), frozenset())
        if lacking := ", ".join(sorted(needed - rule.pattern.roles)):
            told = f"emits {rule.emits!r}, but names no role {lacking}"
            raise ValueError(f"{rule.id}: {told}")
        staged[rule.stage] += (rule,)
        taken.add(rule.id)
    return staged


def _emitted(stage: str) -> frozenset[str]:
    """Give what is made something of, where a rule of *stage* emits it."""
    ours = (rule.emits for rule in rules_of(stage))
    return _STATUSES.get(stage, frozenset()).union(ours)
