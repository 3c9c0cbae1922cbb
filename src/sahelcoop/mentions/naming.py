# SPDX-License-Identifier: MIT
"""The names of a sentence: listed ones, and those that rules build around words."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Final, cast

from sahelcoop.cascade import Node
from sahelcoop.lexicon import (
    ActorEntry,
    BodyEntry,
    Grammar,
    Lexicon,
    PlaceEntry,
    key,
)
from sahelcoop.mentions.bodies import firm, ministry, organisation, start_of_initials
from sahelcoop.mentions.expressions import Expression
from sahelcoop.mentions.lines import Line, lay_out
from sahelcoop.mentions.meanings import Meaning
from sahelcoop.mentions.mention import Mention, MentionKind, Named
from sahelcoop.mentions.page import Page
from sahelcoop.mentions.people import (
    PERSON,
    Told,
    as_told,
    is_president,
    parts_of,
    presidents,
)
from sahelcoop.mentions.words import SEAM, Words
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.places import PlaceKind

__all__ = ["Naming"]

_BEFORE: Final = 6
"""Most words of context before what wakes a rule: "Zokou Zanga, un ancien chef"."""
_AFTER: Final = 4
"""Most words of context after it, but for a name, which is never cut."""


@lru_cache(maxsize=4096)
def _union(some: frozenset[str], more: frozenset[str]) -> frozenset[str]:
    return some | more


_start: Final = itemgetter(0)


def _apart(made: Iterable[Mention]) -> list[Mention]:
    """Drop the names that are part of the name of an organisation."""
    apart: list[Mention] = []
    for mention in made:
        if not apart or mention.start >= apart[-1].end:
            apart.append(mention)
    return apart


class Naming:
    """Finds names with one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words: Words = Words(lexicon)
        self._actors: Mapping[str, ActorEntry] = {a.id: a for a in lexicon.actors}
        self._presidents: Mapping[str, tuple[ActorEntry, ...]] = presidents(lexicon)

    def find(
        self, page: Page, expressions: Sequence[Expression], told: Told
    ) -> list[Mention]:
        """Give the names of some sentences and the *expressions* that are in none.

        A sentence knows what those before it introduced, and what was *told* before.
        """
        line = lay_out(self.words, page, expressions, told)
        made = list(line.expressions)
        if not (line.names or told.names or self.words.islands.search(line.text)):
            return made
        crowded = False
        for offset, node in self._nodes(line):
            mention = _MAKERS[node.rule.emits](self, line, node, offset)
            if mention is not None:
                made.append(mention)
                crowded = crowded or node.rule.emits == "ORGANISATION"
            for token in line.firsts[offset + node.start : offset + node.end]:
                line.names.pop(token, None)
        made += [
            line.listed(at, name)
            for at, name in line.names.items()
            if name.meaning.sure
        ]
        made.sort(key=_start)
        return _apart(made) if crowded else made

    def _nodes(self, line: Line) -> Iterator[tuple[int, Node]]:
        """Give what the rules make of each sentence, with where its line starts.

        A sentence is read when those before it have been understood.
        """
        people = line.people()
        people.reverse()
        offset = 1
        for text, after in zip(
            line.text.split(SEAM)[1:-1], line.page.bounds[1:], strict=True
        ):
            now, met = text, list[int]()
            for unit in line.introduced(offset, len(text)) if line.told.names else ():
                at, met = unit - offset, [*met, line.firsts[unit]]
                now = now[:at] + line.mark(unit) + now[at + 1 :]
            for start, node in self._nodes_of(now):
                yield offset + start, node
            while people and people[-1] < after:
                met.append(people.pop())
            line.meet(met)
            offset += len(text) + 1

    def _nodes_of(self, text: str) -> Iterator[tuple[int, Node]]:
        """Give what the rules make of a line, with where the part of each starts."""
        end, parts = 0, self.words.name_parts
        for found in self.words.islands.finditer(text):
            first, last = found.span()
            low = max(0, first - _BEFORE)
            start = max(low, text.rfind(" ", low, first) + 1)
            stop = text.find(" ", last, last + _AFTER)
            stop = last + _AFTER if stop < 0 else stop
            while text[stop : stop + 1] in parts:
                stop += 1
            for node in self.words.cascade.derive(text[start:stop]):
                if start + node.start >= end:
                    end = start + node.end
                    yield start, node

    def make_place(self, line: Line, node: Node, offset: int) -> Mention:
        """Make a mention of a place that its context shows to be one."""
        start = offset + node.start
        first, after = line.firsts[start], line.firsts[offset + node.end]
        meaning = line.names[first].meaning
        span = line.page.starts[first], line.page.ends[after - 1]
        features = _union(meaning.features, node.rule.adds)
        return Mention(*span, meaning.kind, meaning.value, node.rule.id, features)

    def make_new_place(self, line: Line, node: Node, offset: int) -> Mention:
        """Make a mention of a settlement that nobody listed."""
        start, end = offset + node.start, offset + node.end
        words = " ".join(line.forms(start, end))
        entry = PlaceEntry(f"place-{key(words)}", words, PlaceKind.LOCALITY, Grammar())
        features = node.rule.adds | {"PLACE", "LOCALITY"}
        named, none = Named(place=entry), frozenset[str]()
        meaning = Meaning(MentionKind.NAME, named, "", features, none)
        return line.mention(start, end, meaning, node.rule.id)

    def make_person(self, line: Line, node: Node, offset: int) -> Mention:
        """Make a mention of a person, listed or not."""
        start, end = offset + node.start, offset + node.end
        title = node.roles.get("title")
        told = (
            line.forms(offset + title, offset + title + 1)
            if isinstance(title, int) and title < node.start
            else ()
        )
        name = parts_of(line.forms(start, end), " ".join(told) or None)
        fuller = node.rule.id == "people.fuller"
        known = line.name(end - 1) if fuller or end == start + 1 else None
        named = Named(person=name)
        if known is not None and "PERSON" in known.meaning.marks:
            named = as_told(cast("Named", known.meaning.value), name)
        elif is_president(told) and not name.given:
            known_by = self._presidents.get(key(name.family), ())
            named = Named(next(iter(known_by), None), None, name, None, known_by[1:])
        meaning = Meaning(MentionKind.PERSON, named, "", PERSON, PERSON)
        mention = line.mention(start, end, meaning, node.rule.id)
        line.told.meet(named)
        return mention

    def make_body(self, line: Line, node: Node, offset: int) -> Mention:
        """Make a mention of a body, of the state that is named with it."""
        start, end = offset + node.start, offset + node.end
        roles = {
            role: cell for role, cell in node.roles.items() if isinstance(cell, int)
        }
        words = " ".join(line.forms(start, end)).replace("' ", "'")
        if "body" in roles:
            name = line.names[line.firsts[offset + roles["body"]]]
            body = cast("BodyEntry", name.meaning.value)
        else:
            at = line.firsts[offset + roles["portfolio"]]
            body = ministry(line.word(at).value, words)
        country = next(
            (
                self._country(line, offset + roles[role])
                for role in ("country", "country_after", "country_named")
                if role in roles
            ),
            None,
        )
        return line.mention(
            start, end, self.of_state(body, country, words), node.rule.id
        )

    def of_state(self, body: BodyEntry, country: str | None, words: str) -> Meaning:
        """Say what *body* means, of *country* if that is told."""
        if country is None:
            named, features = Named(body=body), frozenset({"BODY"})
            if body.kind is ActorKind.ARMED_FORCE:
                features |= {body.kind.name}
        else:
            made = body.of(country, words)
            named = Named(self._actors.get(made.id, made), body=body)
            features = frozenset({"ACTOR", "BODY", body.kind.name})
        return Meaning(MentionKind.NAME, named, "", features, frozenset())

    @staticmethod
    def _country(line: Line, at: int) -> str | None:
        name = line.name(at)
        if name is None:
            value = line.word(line.firsts[at]).value
            return value if isinstance(value, str) else None
        named = name.meaning.value
        return named.actor.country if isinstance(named, Named) and named.actor else None

    def make_organisation(self, line: Line, node: Node, offset: int) -> Mention | None:
        """Make a mention of an organisation introduced with its acronym."""
        at = line.firsts[offset + node.start]
        page = line.page
        first = start_of_initials(line.word, at - 1)
        if first is None:
            return None
        words = " ".join(page.forms[first : at - 1]).replace("' ", "'")
        actor = organisation(line.word(first), words, page.forms[at])
        features = frozenset({"ACTOR", actor.kind.name})
        marks = frozenset({"ORG"})
        kind = MentionKind.NAME
        named = Meaning(kind, Named(actor), "bodies.acronym", features, marks)
        line.told.short(page.forms[at], named)
        start, end = page.starts[first], page.ends[at - 2]
        return Mention(start, end, kind, named.value, node.rule.id, features)

    def make_firm(self, line: Line, node: Node, offset: int) -> Mention:
        """Make a mention of a company that the end of its name shows to be one."""
        start, end = offset + node.start, offset + node.end
        actor = firm(" ".join(line.forms(start, end)))
        features = frozenset({"ACTOR", actor.kind.name})
        named, marks = Named(actor), frozenset({"ORG"})
        meaning = Meaning(MentionKind.NAME, named, "", features, marks)
        return line.mention(start, end, meaning, node.rule.id)

    def make_type(self, line: Line, node: Node, offset: int) -> Mention:
        """Make a mention of a type name that nobody listed."""
        start, end = offset + node.start, offset + node.end
        words, none = " ".join(line.forms(start, end)), frozenset[str]()
        meaning = Meaning(MentionKind.DESIGNATION, words, "", none, none)
        return line.mention(start, end, meaning, node.rule.id)

    def make_nothing(self, _line: Line, _node: Node, _offset: int) -> None:
        """Make nothing of a name that is only part of another."""


_Maker = Callable[[Naming, Line, Node, int], Mention | None]
_MAKERS: Final[Mapping[str, _Maker]] = {
    "PLACE": Naming.make_place,
    "NEW_PLACE": Naming.make_new_place,
    "PERSON": Naming.make_person,
    "STATE_BODY": Naming.make_body,
    "ORGANISATION": Naming.make_organisation,
    "FIRM": Naming.make_firm,
    "DESIGNATION": Naming.make_type,
    "PART": Naming.make_nothing,
}
