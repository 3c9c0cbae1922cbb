# SPDX-License-Identifier: MIT
"""Two records side by side: what the rules ask of them."""

from typing import Final

from sahelcoop.merging import facets
from sahelcoop.merging.facets import Facet
from sahelcoop.merging.profile import AHEAD, Profile
from sahelcoop.merging.when import When, compare
from sahelcoop.model.items import ItemCategory

__all__ = ["Pair"]

_SOON: Final = 45
"""Days after an event within which an article may tell it without a date."""
_NEWS: Final = 3
"""Days between two articles about the same piece of news."""
_LARGE: Final = 10
"""Least figure that is no mere coincidence."""
_COPIED: Final = 60
"""Characters of a sentence that two papers do not write alike by chance."""
_LONG: Final = 8
"""Content words that two speakers do not use alike by chance."""
_WEEK: Final = 7
"""Days within which papers quote what was said."""
_WORDS: Final = 4
"""Least content words of a statement that is known again."""
_CUT: Final = 0.8
"""Share of the words of a quotation that a longer one has, when it was cut from it."""
_ALIKE: Final = 0.5
"""Share of common words in two paraphrases of one statement: that of the scoring."""
_YEAR: Final = 400
"""Days within which a promise is kept, if it is."""
_ORDER: Final = {"begun": 0, "": 1, "made": 1, "ended": 2}
"""Stages of an agreement in the order of time."""
_PERSONNEL: Final = frozenset({str(ItemCategory.PERSONNEL)})

AGREE, CLASH = Facet.AGREE, Facet.CLASH


class Pair:
    """Two records of one kind."""

    def __init__(self, one: Profile, other: Profile) -> None:
        self.one = one
        self.other = other
        self.when: When
        self.gap: float
        self.when, self.gap = compare(one.when, other.when)
        self.where: Facet = facets.places(one.sites, other.sites)
        """How the places stand."""
        self.counts: Facet = facets.figures(one, other)
        """How the counts of people or goods stand."""

    @property
    def same_day(self) -> bool:
        """Whether both tell one and the same day or night."""
        return self.when is When.SAME_DAY

    @property
    def open_date(self) -> bool:
        """Whether one has no date, or little more than its year."""
        return self.when is When.OPEN

    @property
    def alike(self) -> bool:
        """Whether some count of the one may be that of the other."""
        return facets.overlap(self.one, self.other)

    @property
    def same_figure(self) -> bool:
        """Whether both tell one exact figure of two or more."""
        exact = (
            {(f.of, f.low) for f in p.figures if f.low == f.high >= 2}
            for p in (self.one, self.other)
        )
        return not next(exact).isdisjoint(next(exact))

    @property
    def large_count(self) -> bool:
        """Whether both tell one large figure."""
        return facets.figures(self.one, self.other, _LARGE) is AGREE

    @property
    def who(self) -> Facet:
        """How perpetrators, suppliers or speakers stand."""
        return facets.parties(self.one.who, self.other.who)

    @property
    def whom(self) -> Facet:
        """How the recipients stand."""
        return facets.parties(self.one.whom, self.other.whom)

    @property
    def victims(self) -> Facet:
        """Whether soldiers or civilians were hit."""
        return facets.people(self.one, self.other)

    @property
    def marks(self) -> int:
        """Words of targets, types or subjects in common."""
        return len(self.one.marks & self.other.marks)

    @property
    def same_subject(self) -> bool:
        """Whether two words of the subjects are the same, or all that one has."""
        least = min(len(self.one.marks), len(self.other.marks))
        return self.marks >= min(2, max(1, least))

    @property
    def names(self) -> int:
        """Words of names in common."""
        return len(self.one.name & self.other.name)

    @property
    def families(self) -> int:
        """Families of goods in common."""
        return len(self.one.families & self.other.families)

    @property
    def other_goods(self) -> bool:
        """Whether both tell families of goods, and none in common."""
        return bool(self.one.families and self.other.families) and not self.families

    @property
    def same_stage(self) -> bool:
        """Whether both have come equally far, or are of one kind."""
        return len({self.one.stage, self.other.stage} - {""}) < 2

    @property
    def sums_up(self) -> bool:
        """Whether one sums up rather than tells one event."""
        return self.one.sums_up or self.other.sums_up

    @property
    def personnel(self) -> bool:
        """Whether both tell of instructors or the like, who come to stay."""
        return not _PERSONNEL.isdisjoint(self.one.families & self.other.families)

    @property
    def soon(self) -> bool:
        """Whether what has no date was told soon after the other's day."""
        return any(
            undated.when is None
            and dated.when is not None
            and 0 <= undated.told - dated.when.first <= _SOON
            for undated, dated in self._both
        )

    @property
    def same_news(self) -> bool:
        """Whether neither has a date, and both were told within a few days."""
        undated = self.one.when is None and self.other.when is None
        return undated and abs(self.one.told - self.other.told) <= _NEWS

    @property
    def planned(self) -> bool:
        """Whether neither has come yet."""
        return "done" not in {self.one.stage, self.other.stage}

    @property
    def kept_promise(self) -> bool:
        """Whether one promises what the other tells as done, within a year."""
        done, planned = sorted((self.one, self.other), key=lambda p: p.stage != "done")
        if done.stage != "done" or planned.stage == "done":
            return False
        before = planned.told if planned.when is None else planned.when.first
        after = done.told if done.when is None else done.when.last
        return before <= after and self.gap <= _YEAR

    @property
    def later_stage(self) -> bool:
        """Whether one is what became of the other: talks, the signing, the end."""
        one, other = sorted((self.one, self.other), key=lambda p: _ORDER[p.stage])
        if one.when is not None and other.when is not None:
            return one.stage != other.stage and one.when.first <= other.when.last
        return one.stage != other.stage

    @property
    def ended(self) -> bool:
        """Whether one agreement has ended."""
        return "ended" in {self.one.stage, self.other.stage}

    @property
    def foretold(self) -> bool:
        """Whether what has no date was told before the other's day."""
        if (self.one.when is None) is (self.other.when is None):
            return False
        return any(
            undated.when is None
            and dated.when is not None
            and undated.stage not in AHEAD
            and undated.told < dated.when.first
            for undated, dated in self._both
        )

    @property
    def _both(self) -> tuple[tuple[Profile, Profile], tuple[Profile, Profile]]:
        return (self.one, self.other), (self.other, self.one)

    @property
    def copied(self) -> bool:
        """Whether a long sentence was taken over word for word, with its date."""
        quote = self.one.quote
        dates = self.one.when == self.other.when
        return dates and len(quote) >= _COPIED and quote == self.other.quote

    @property
    def same_words(self) -> bool:
        """Whether most words of two statements are the same.

        A quotation may be cut short by one paper, a paraphrase is told whole.
        """
        sizes = sorted((len(self.one.marks), len(self.other.marks)))
        if sizes[0] < _WORDS:
            return False
        quoted = self.one.stage == self.other.stage == "quoted"
        return self.marks >= (_CUT * sizes[0] if quoted else _ALIKE * sum(sizes) / 2)

    @property
    def long(self) -> bool:
        """Whether a statement is too long for a formula that many speakers use."""
        return min(len(self.one.marks), len(self.other.marks)) >= _LONG

    @property
    def told_together(self) -> bool:
        """Whether both were said, or told of, within a week."""
        days = [p.told if p.when is None else p.when.first for p in self._both[0]]
        return abs(days[0] - days[1]) <= _WEEK

    @property
    def same_goods(self) -> bool:
        """Whether both tell the same families of goods, and none besides."""
        return self.families > 0 and self.one.families == self.other.families

    @property
    def same_reading(self) -> bool:
        """Whether one report of an article tells both."""
        return self.one.reading == self.other.reading

    @property
    def same_record(self) -> bool:
        """Whether both are one record of an article that was read twice."""
        one, other = self.one, self.other
        return one.record.id == other.record.id and one.article == other.article

    @property
    def blocs(self) -> int:
        """Sides in common, a state and its bodies being one."""
        return len(self.one.blocs & self.other.blocs)

    @property
    def other_parties(self) -> bool:
        """Whether a side of one agreement has no part in the other."""
        sides = self.one.sides, self.other.sides
        shared = len(sides[0] & sides[1])
        return all(sides) and shared < min(2, *map(len, sides))

    @property
    def standing(self) -> bool:
        """Whether both are a bond in force between the same, with no date or name."""
        bare = (
            p.when is None and p.stage == "made" and not p.name and not p.marks
            for p in (self.one, self.other)
        )
        same = self.one.blocs == self.other.blocs
        return all(bare) and same and self.blocs > 1

    @property
    def other_country(self) -> bool:
        """Whether two actors are of two countries."""
        countries = {c for p in (self.one, self.other) for c in p.countries}
        return len(countries) > 1
