# SPDX-License-Identifier: MIT
"""When and where an act took place: which dates and places of a sentence are its."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.places import Place, PlaceKind
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene, capitals, leaves

__all__ = ["Setting"]

_TELLING: Final = frozenset(
    {"SAY", "CLAIM", "ANNOUNCE", "REPORT", "ATTRIBUTE", "LEARN"}
)
"""What goes with such a verb dates and places the telling, not the act."""
_CLAIMING: Final = frozenset({"CLAIM", "ATTRIBUTE"})
_BEFORE: Final = 2
"""How much farther what stands before counts: French tells it after more often."""
_ACROSS: Final = 6
"""How much farther what stands beyond a verb counts."""
_VAGUE: Final = 12
"""How much farther a country, or a site without a name, counts than a town."""
_WIDE: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.AREA})
_RELATIVE: Final = frozenset({"lendemain", "veille", "après", "avant"})
_POINTING: Final = frozenset({"DEM", "EVEN"})
_SETTLED: Final = frozenset({"localité", "commune", "ville", "village", "bourgade"})
_NEAR: Final = frozenset({"près", "nord", "sud", "est", "ouest", "km", "kilomètres"})
_HEAD: Final = 5
"""Units at the head of a sentence that may turn to another act."""
_ANEW: Final = re.compile(
    r"par ailleurs|\b(?:le|ce|la|cette|du) même (?:jour|soir|matin|nuit|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|matinée|soirée|journée|période|semaine)"
    r"|dans une? autre"
)
_BESIDE: Final = frozenset(
    {"hauteur", "niveau", "abords", "alentours", "environs", "périphérie"}
)
"""Nouns that lead to a place: "à hauteur de", "aux abords de"."""
_CARRIED: Final = re.compile(r"évacu|transf[ée]r|transport|admis|affl|hospitalis")
"""Where the wounded are taken is not where they were hurt."""
_PUBLISHED: Final = re.compile(r"(?:publié|diffusé|daté|transmis|parvenu)e?s?$")
_OF: Final = ("du ", "de ", "d'", "d’")
_PLACES: Final = frozenset({"PLACE", "SITE_NP"})
_STEPS: Final = ("après", "avant")
_LOOK_BACK: Final = 4
"""Most units between a preposition and a place: "dans le petit village"."""
_LINKS: Final = frozenset({"DET", "DE", "ADJ", "ADJ_BEFORE"})
_POINTS: Final = frozenset({"nord", "sud", "est", "ouest", "centre"})
_COMPASS: Final = _POINTS | {"nord-est", "nord-ouest", "sud-est", "sud-ouest"}


@attrs.frozen
class Setting:
    """A sentence, and how far its dates and places are from an act told in it."""

    scene: Scene
    sentence: tuple[Unit, ...]

    def date(self, act: Unit, sheet: Sheet) -> None:
        """Fill in when *act* happened: the nearest date that is no other verb's."""
        dates = [u for u in self._flat() if "DATE" in u.features]
        own = [
            u
            for u in dates
            if u.start < u.end
            and "SINCE" not in u.features
            and not self._counts_from(u, act)
            and not self._is_visited(act)
            and not self._is_published(u)
            and self._is_of(act, u)
        ]
        own.sort(key=lambda unit: self._distance(act, unit))
        self.scene.put_first_date(own, sheet)

    def places(self, act: Unit, sheet: Sheet, taken: frozenset[int]) -> None:
        """Fill in where *act* happened; what starts at *taken* is something else."""
        found = [u for u in self._located() if u.start not in taken]
        own = [u for u in found if self._is_of(act, u) and not self._is_taken_to(u)]
        if own:
            first = min(own, key=lambda unit: self._far(act, unit))
            units = (first, *self._joined_to(first))
            places = tuple(map(self.place, units))
            sheet.put("places", places, *units, rule="place.locative")

    def opens_anew(self, act: Unit) -> bool:
        """Tell whether the sentence turns to another act: "par ailleurs"."""
        head = [u for u in self.sentence if u.end <= act.start][:_HEAD]
        words = " ".join(self.scene.words(u).lower() for u in head)
        return _ANEW.search(words) is not None

    def is_near(self, sheet: Sheet) -> bool:
        """Tell whether the place found is only near: "à l'ouest de Ber"."""
        if "places" not in sheet.fields:
            return False
        return self._is_beside(sheet.sources["places"][0])

    def _is_beside(self, place: Unit | Evidence) -> bool:
        before = [u for u in self.sentence if u.end <= place.start][-_LOOK_BACK:]
        return any(self.scene.words(u).lower() in _NEAR for u in before)

    def points_back(self) -> bool:
        """Tell whether "y" or "la même localité" points at a place told before."""
        words = (self.scene.words(u).lower().split() for u in self.sentence)
        return any("y" in each[:2] for each in words) or any(
            self._is_again(before, unit) for before, unit in pairwise(self.sentence)
        )

    def answers(self) -> bool:
        """Tell whether an army answers an attack: "en riposte", "lors de la riposte"."""
        return any(self.scene.words(u).lower() == "riposte" for u in self.sentence)

    def _is_again(self, before: Unit, unit: Unit) -> bool:
        """Tell whether "cette" or "même" before a word for a town points back."""
        if before.features.isdisjoint(_POINTING):
            return False
        return not _SETTLED.isdisjoint(self.scene.words(unit).lower().split()[:1])

    def town(self) -> Unit | None:
        """Give the first town that the sentence tells as where."""
        towns = (u for u in self._located() if "SITE_NP" not in u.features)
        return next((u for u in towns if self.place(u).kind not in _WIDE), None)

    def place(self, unit: Unit) -> Place:
        """Make a place of a name, listed or not, or of a site."""
        return self.scene.place(unit)

    def _counts_from(self, date: Unit, act: Unit) -> bool:
        """Tell whether *date* is counted from *act*: "deux jours après l'attaque"."""
        if self.scene.words(date).lower().endswith(_STEPS):
            return True
        between = self._between(date, act)
        apart = _has_comma(between) or any("COLON" in u.features for u in between)
        if date.start > act.start or apart:
            return False
        end = between[0].end if between else date.end
        words = self.scene.words(Unit(date.start, end, frozenset())).lower().split()
        return not _RELATIVE.isdisjoint(words)

    def _is_visited(self, act: Unit) -> bool:
        """Tell of a visit to the scene: "sur les lieux de l'attaque"."""
        before = [
            self.scene.words(u).lower() for u in self.sentence if u.end <= act.start
        ]
        return "lieux" in before[-_LOOK_BACK:]

    def _is_published(self, date: Unit) -> bool:
        """Tell whether a text came out then: "un communiqué publié mardi"."""
        before = [u for u in self.sentence if u.end <= date.start][-1:]
        return any(_PUBLISHED.match(self.scene.words(u).lower()) for u in before)

    def _flat(self) -> Iterator[Unit]:
        """Give the units of the sentence, those inside chunks that hold a date too."""
        for unit in self.sentence:
            if unit.match is not None and "DATE" not in unit.features:
                yield from (u for u in leaves((unit,)) if "DATE" in u.features)
            yield unit

    def _between(self, one: Unit, other: Unit) -> tuple[Unit, ...]:
        first, last = sorted((one, other), key=lambda unit: unit.start)
        return tuple(u for u in self.sentence if first.end <= u.start < last.start)

    def _is_of(self, act: Unit, unit: Unit) -> bool:
        """Tell whether no verb of telling and no semicolon keeps *unit* from *act*."""
        between = self._between(act, unit)
        apart = any("SEMICOLON" in u.features or _tells(u) for u in between)
        if apart or self._starts(act, unit) or self._is_aside(act, unit, between):
            return False
        before = self._verb_before(unit)
        if before is None:
            return True
        if before.start <= act.start < unit.start:
            of_act = any("DE" in u.features for u in (*between[-2:], unit))
            of_act |= any("PPART" in u.features for u in between)
            own = of_act or self.scene.words(unit).lower().startswith(_OF)
            return own or "PLACE" in unit.features or not before.features & _CLAIMING
        words = {self.scene.words(u).lower() for u in between}
        led = self._between(before, act) if "GO_BACK" in before.features else ()
        dating = any("COLON" in u.features for u in led)
        comma = "," in words and "où" not in words
        aside = unit.start < act.start and comma and not dating
        return not _tells(before) and not aside

    def _is_taken_to(self, unit: Unit) -> bool:
        """Tell whether people are only brought to a place: "évacués à Gao"."""
        verb = self._verb_before(unit)
        return verb is not None and _CARRIED.search(self.scene.words(verb)) is not None

    def _verb_before(self, unit: Unit) -> Unit | None:
        """Give the last verb before *unit* in its clause."""
        for each in reversed([u for u in self.sentence if u.start < unit.start]):
            if "VG" in each.features:
                return each
            if "SEMICOLON" in each.features:
                return None
        return None

    def _starts(self, act: Unit, unit: Unit) -> bool:
        """Tell whether something only goes on since then: "depuis la crise de 2012".

        Of an act after "depuis" it is its own: "depuis l'attentat de 2016".
        """
        own = act.start if act.start < unit.start else -1
        before = [u for u in self.sentence if own < u.end <= unit.start]
        near = before[-_HEAD - 3 :]
        for each in reversed(near):
            if each.features & {"COMMA", "VG"}:
                return False
            if "DEPUIS" in each.features:
                return True
        return False

    def _is_aside(self, act: Unit, unit: Unit, between: Sequence[Unit]) -> bool:
        """Tell whether *act* dates another: "après l'attaque, il est venu mardi"."""
        lead = [u for u in self.sentence if u.end <= act.start][-_LOOK_BACK:]
        while lead and not lead[-1].features.isdisjoint(_LINKS):
            lead.pop()
        after = (
            bool(lead) and self.scene.words(lead[-1]).lower().split()[-1] in _RELATIVE
        )
        if unit.start < act.start or (after and _has_comma(between)):
            return after
        if _is_relative(between):
            return False
        crossed = next((n for n, u in enumerate(between) if "VG" in u.features), None)
        if crossed is None:
            return False
        commas = sum("COMMA" in u.features for u in between[:crossed])
        return after or commas % 2 == 1

    def _distance(self, act: Unit, unit: Unit) -> int:
        if act.start <= unit.start < act.end:
            return 0
        between = self._between(act, unit)
        across = sum("VG" in u.features for u in between)
        before = unit.start < act.start
        return len(between) + _ACROSS * across + _BEFORE * before

    def _far(self, act: Unit, unit: Unit) -> int:
        place = self.place(unit)
        vague = place.kind in _WIDE or "STATE" in unit.features
        border = "STATE" in unit.features and self._is_beside(unit)
        bare = "SITE_NP" in unit.features and place.country is None
        return self._distance(act, unit) + _VAGUE * ((vague or bare) + border)

    def _located(self) -> Iterator[Unit]:
        """Give the units that a preposition of place leads to."""
        at = 0
        while at < len(self.sentence):
            unit = self.sentence[at]
            size = self._unlisted(at)
            if size:
                last = self.sentence[at + size - 1]
                yield Unit(unit.start, last.end, frozenset({"PLACE"}))
            elif self._is_where(at):
                yield unit
            at += size or 1

    def _is_where(self, at: int) -> bool:
        """Tell whether a unit says where: after a preposition, or at the head."""
        features = self.sentence[at].features
        if "LOCATIVE" in features and "STATE" not in features:
            return True
        if features.isdisjoint(_PLACES) or "ITEM" in features:
            return False
        if at and self._is_again(self.sentence[at - 1], self.sentence[at]):
            return False
        heads = at == 0 and "PLACE" in features and self._heads()
        return self._led(at) or heads

    def _heads(self) -> bool:
        """Tell a first word before a comma or colon from a dateline."""
        after = self.sentence[1:2]
        apart = any(u.features & {"COMMA", "COLON"} for u in after)
        return apart and not any(
            u.features & {"OPEN", "DASH"} for u in self.sentence[2:5]
        )

    def _led(self, at: int) -> bool:
        """Tell whether a preposition of place stands before, articles apart."""
        for before in reversed(self.sentence[max(0, at - _LOOK_BACK) : at]):
            if "IN" in before.features:
                return True
            word = self.scene.words(before).lower()
            if word in _BESIDE:
                return True
            compass = word in _COMPASS
            if before.features.isdisjoint(_LINKS) and not compass:
                return False
        return False

    def _unlisted(self, at: int) -> int:
        """Count the capitalised words after à or près de that no table knows."""
        led = self.sentence[at - 1].features if at else self._lead()
        near = at > 1 and "IN" in self.sentence[at - 2].features and "DE" in led
        if not (near or {'"à"', "A"} <= led):
            return 0
        return capitals(self.sentence, at)

    def _lead(self) -> frozenset[str]:
        """Let a head before a date be led as after à: "Zibane, le 3 mai : …"."""
        names = takewhile(lambda unit: "CAP" in unit.features, self.sentence)
        after = [unit.features for unit in self.sentence[sum(1 for _ in names) :][:2]]
        led = len(after) > 1 and "COMMA" in after[0] and "DATE" in after[1]
        return frozenset({'"à"', "A"}) if led else frozenset()

    def _joined_to(self, first: Unit) -> Iterator[Unit]:
        """Give the places joined to *first* by et, or by a comma and a preposition."""
        last = first
        rest = [u for u in self.sentence if u.start >= first.end]
        for unit in rest:
            if "PLACE" not in unit.features or "STATE" in unit.features:
                continue
            between = self._between(last, unit)
            plain = all(u.features & {"ET", "COMMA", "A", "DET"} for u in between)
            commas = any("COMMA" in u.features for u in between)
            listed = bool(between) and "A" in between[-1].features
            if not plain or (commas and not listed):
                return
            last = unit
            yield unit


def _has_comma(units: Sequence[Unit]) -> bool:
    return any("COMMA" in u.features for u in units)


def _is_relative(between: Sequence[Unit]) -> bool:
    """Tell whether what follows is said of the act itself: "l'attentat qui a tué"."""
    opens = next((n for n, u in enumerate(between) if "QUI" in u.features), None)
    return opens is not None and not _has_comma(between[opens:])


def _tells(verb: Unit) -> bool:
    """Tell whether a verb has a speaker: "a annoncé", "a revendiqué"."""
    spoken = "PASSIVE" not in verb.features or bool(verb.features & _CLAIMING)
    return "VG" in verb.features and spoken and bool(verb.features & _TELLING)
