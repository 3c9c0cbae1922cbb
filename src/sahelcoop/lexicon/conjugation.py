# SPDX-License-Identifier: MIT
"""French verb forms, made from a lemma and a model of conjugation.

The models are in `data/conjugation.toml`, whose head explains its keys. Left out are
the imperative, the imperfect subjunctive and the inverted first person in -é-je.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from operator import add
from typing import Final

import attrs

from sahelcoop.errors import LexiconError

__all__ = ["Ending", "Model", "VerbForm", "conjugate", "read_models"]

_FILE: Final = "conjugation.toml"
_PERSONS: Final = ("P1 S", "P2 S", "P3 S", "P1 P", "P2 P", "P3 P")
_AGREEMENTS: Final = ("M S", "M P", "F S", "F P")
_MISSING: Final = "-"

_Row = Mapping[str, str]


@attrs.frozen
class VerbForm:
    """An inflected form, in lower case, and what it can be.

    The features are `INF`; `PPRES`; `PPART` with `M` or `F` and `S` or `P`; or `FIN`
    with one of `PRES IMPF FUT COND PAST SUBJ` (`PAST` is the passé simple, `SUBJ` the
    present subjunctive), one of `P1 P2 P3` and `S` or `P`.
    """

    form: str
    features: frozenset[str]


@attrs.frozen
class Ending:
    """What follows the stem in one form.

    `seam` is `old>new` where the last `old` of the stem becomes `new`, else empty.
    """

    text: str
    seam: str
    features: frozenset[str]


@attrs.frozen
class Model:
    """A way to conjugate: the ending of the lemma and those of all its forms.

    `seams` lists the different seams of the endings.
    """

    infinitive: str
    seams: tuple[str, ...]
    endings: tuple[Ending, ...]


def conjugate(lemma: str, model: str) -> tuple[VerbForm, ...]:
    """Give every form of *lemma*; of two spellings the preferred one comes first.

    A form that serves twice ("livre": first and third person) comes once for each.

    Raises:
        LexiconError: *model* is unknown or does not conjugate such a lemma. The file
            is the table of models, the line 0, since no line of it is at fault.
    """
    found = read_models().get(model)
    if found is None:
        raise LexiconError(_FILE, 0, f"no model {model!r} for {lemma!r}")
    if not lemma.endswith(found.infinitive):
        reason = f"model {model!r} wants a lemma in -{found.infinitive}, got {lemma!r}"
        raise LexiconError(_FILE, 0, reason)
    stem = lemma.removesuffix(found.infinitive)
    stems = {seam: _bend(stem, seam) for seam in found.seams}
    return tuple(VerbForm(stems[e.seam] + e.text, e.features) for e in found.endings)


@cache
def read_models() -> Mapping[str, Model]:
    """Read the models of conjugation by name."""
    path = files("sahelcoop.lexicon").joinpath("data", _FILE)
    tables = tomllib.loads(path.read_text("utf-8"))
    rules = _Rules(tables["endings"], tables["past"], tables["seams"])
    models, spellings = tables["models"], tables["spellings"]
    return {name: rules.model(_whole(name, models), spellings) for name in models}


def _bend(stem: str, seam: str) -> str:
    """Change the last *old* of the stem into *new*, where *seam* is `old>new`."""
    if not seam:
        return stem
    old, _, new = seam.partition(">")
    head, found, tail = stem.rpartition(old)
    if not found:
        raise LexiconError(_FILE, 0, f"no {old!r} to change in the stem {stem!r}")
    return head + new + tail


def _whole(name: str, models: Mapping[str, _Row]) -> _Row:
    """Complete a model with what it takes from the one that it is like."""
    row = models[name]
    return {**_whole(row["like"], models), **row} if "like" in row else row


@cache
def _features(names: str) -> frozenset[str]:
    return frozenset(names.split())


@attrs.frozen
class _Rules:
    """What all models share: endings of the tenses, and where a stem changes."""

    tenses: _Row
    past: _Row
    seams: _Row

    def model(self, row: _Row, spellings: Mapping[str, _Row]) -> Model:
        """Work out the endings of a row, and those of its second spelling."""
        endings = [*self._endings(row)]
        if "also" in row:
            second = self._endings({**row, **spellings[row["also"]]})
            endings = [*dict.fromkeys((*endings, *second))]
        seams = dict.fromkeys(ending.seam for ending in endings)
        return Model(row["infinitive"], tuple(seams), tuple(endings))

    def _endings(self, row: _Row) -> Iterator[Ending]:
        """Put the seam and the features to each ending that exists."""
        seams = [(re.compile(self.seams[k]), row[k]) for k in self.seams if row.get(k)]
        for names, text in self._texts(row):
            if text != _MISSING:
                seam = next((s for where, s in seams if where.fullmatch(text)), "")
                yield Ending(text, seam, _features(names))

    def _texts(self, row: _Row) -> Iterator[tuple[str, str]]:
        """Name each ending by its features."""
        imperfect = _imperfect(row)
        yield "INF", row["infinitive"]
        yield "PPRES", row.get("gerund", f"{imperfect}ant")
        # A participle that never varies has the first of the four alone.
        participles = row["participle"].split()
        for agreement, text in zip(_AGREEMENTS, participles, strict=False):
            yield f"PPART {agreement}", text
        for tense, texts in self._tenses(row, imperfect).items():
            for person, text in zip(_PERSONS, texts, strict=True):
                if person == "P3 S" or "impersonal" not in row:
                    yield f"FIN {tense} {person}", text

    def _tenses(self, row: _Row, imperfect: str) -> dict[str, list[str]]:
        """Give the six endings of each tense."""
        future = row.get("future", row["infinitive"].removesuffix("e"))
        theme = next(theme for theme in self.past if row["past"].endswith(theme))
        return {
            "PRES": row["present"].split(),
            "IMPF": _all(imperfect, self.tenses["imperfect"]),
            "FUT": _all(future, self.tenses["future"]),
            "COND": _all(future, self.tenses["conditional"]),
            "PAST": _all(row["past"].removesuffix(theme), self.past[theme]),
            "SUBJ": self._subjunctive(row, imperfect),
        }

    def _subjunctive(self, row: _Row, imperfect: str) -> list[str]:
        """Take the stem of *ils* except for *nous* and *vous*, if the row has none."""
        if "subjunctive" in row:
            return row["subjunctive"].split()
        strong = row["present"].split()[-1].removesuffix("ent")
        stems = (*[strong] * 3, *[imperfect] * 2, strong)
        return [*map(add, stems, self.tenses["subjunctive"].split())]


def _imperfect(row: _Row) -> str:
    """Give the stem of the imperfect: the *nous*-form of the present without -ons."""
    return row.get("imperfect", row["present"].split()[3].removesuffix("ons"))


def _all(stem: str, endings: str) -> list[str]:
    return [stem + ending for ending in endings.split()]
