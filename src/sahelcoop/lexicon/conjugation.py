# SPDX-License-Identifier: MIT
"""French verb forms, made from a lemma and a model of conjugation.

The models are in `data/conjugation.toml`, whose head explains its keys. Left out are
the imperative, the imperfect subjunctive and the inverted first person in -é-je.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from operator import add
from typing import Final

import attrs

from sahelcoop.errors import ModelError

__all__ = ["Ending", "Model", "VerbForm", "conjugate", "read_models", "stems_of"]

_FILE: Final = "conjugation.toml"
_PERSONS: Final = ("P1 S", "P2 S", "P3 S", "P1 P", "P2 P", "P3 P")
_TENSES: Final = ("PRES", "IMPF", "FUT", "COND", "PAST", "SUBJ")
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


Ending = tuple[str, str, frozenset[str]]
"""What follows the stem in one form, the seam, and what the form can be.

The seam is `old>new` where the last `old` of the stem becomes `new`, else empty.
"""


@attrs.frozen
class Model:
    """A way to conjugate: the ending of the lemma and those of all its forms."""

    infinitive: str
    endings: tuple[Ending, ...]
    merged: Mapping[str, Mapping[str, frozenset[str]]]
    """By seam and text, the features of all endings that are so written."""


def conjugate(lemma: str, model: str) -> tuple[VerbForm, ...]:
    """Give every form of *lemma*; of two spellings the preferred one comes first.

    A form that serves twice ("livre": first and third person) comes once for each.
    Errors as in `stems_of`.
    """
    stems = stems_of(lemma, model)
    endings = read_models()[model].endings
    return tuple(VerbForm(stems[seam] + text, told) for text, seam, told in endings)


def stems_of(lemma: str, model: str) -> Mapping[str, str]:
    """Give what the endings of *model* follow, by their seam.

    Raises ModelError when *model* is unknown or does not conjugate such a lemma.
    """
    found = read_models().get(model)
    if found is None:
        raise _refusal("model", f"of {lemma!r} must be one of {_FILE}", model)
    if not lemma.endswith(found.infinitive):
        rule = f"must end in -{found.infinitive} for model {model!r}"
        raise _refusal("lemma", rule, lemma)
    stem = lemma.removesuffix(found.infinitive)
    return {seam: _bend(stem, seam) for seam in found.merged}


def _refusal(field: str, rule: str, value: str) -> ModelError:
    return ModelError("VerbEntry", field, rule, repr(value))


@cache
def read_models() -> Mapping[str, Model]:
    """Read the models of conjugation by name."""
    path = files("sahelcoop.lexicon").joinpath("data", _FILE)
    tables = tomllib.loads(path.read_text("utf-8"))
    seams = {name: re.compile(where) for name, where in tables["seams"].items()}
    rules = _Rules(tables["endings"], tables["past"], seams)
    models, spellings = tables["models"], tables["spellings"]
    return {name: rules.model(_whole(name, models), spellings) for name in models}


def _bend(stem: str, seam: str) -> str:
    """Change the last *old* of the stem into *new*, where *seam* is `old>new`."""
    if not seam:
        return stem
    old, _, new = seam.partition(">")
    head, found, tail = stem.rpartition(old)
    if not found:
        raise _refusal("lemma", f"must have {old!r} in its stem for its model", stem)
    return head + new + tail


def _whole(name: str, models: Mapping[str, _Row]) -> _Row:
    """Complete a model with what it takes from the one that it is like."""
    row = models[name]
    return {**_whole(row["like"], models), **row} if "like" in row else row


def _features(names: str) -> frozenset[str]:
    return frozenset(names.split())


_INFINITIVE: Final = _features("INF")
_GERUND: Final = _features("PPRES")
_PARTICIPLES: Final = tuple(_features(f"PPART {name}") for name in _AGREEMENTS)
_FINITE: Final = {
    tense: tuple(_features(f"FIN {tense} {person}") for person in _PERSONS)
    for tense in _TENSES
}


@attrs.frozen
class _Rules:
    """What all models share: endings of the tenses, and where a stem changes."""

    tenses: _Row
    past: _Row
    seams: Mapping[str, re.Pattern[str]]

    def model(self, row: _Row, spellings: Mapping[str, _Row]) -> Model:
        """Work out the endings of a row, and those of its second spelling."""
        endings = [*self._endings(row)]
        if "also" in row:
            second = self._endings({**row, **spellings[row["also"]]})
            endings = [*dict.fromkeys((*endings, *second))]
        merged: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
        for text, seam, features in endings:
            known = merged[seam].setdefault(text, features)
            if known is not features:
                merged[seam][text] = known | features
        return Model(row["infinitive"], tuple(endings), dict(merged))

    def _endings(self, row: _Row) -> Iterator[Ending]:
        """Put the seam to each ending that exists."""
        seams = [(self.seams[key], row[key]) for key in self.seams if row.get(key)]
        for features, text in self._texts(row):
            if text != _MISSING:
                yield text, _seam(seams, text), features

    def _texts(self, row: _Row) -> Iterator[tuple[frozenset[str], str]]:
        """Give each ending with its features."""
        imperfect = _imperfect(row)
        yield _INFINITIVE, row["infinitive"]
        yield _GERUND, row.get("gerund", f"{imperfect}ant")
        # A participle that never varies has the first of the four alone.
        yield from zip(_PARTICIPLES, row["participle"].split(), strict=False)
        persons = slice(2, 3) if "impersonal" in row else slice(6)
        for features, texts in zip(
            _FINITE.values(), self._tenses(row, imperfect), strict=True
        ):
            yield from zip(features[persons], texts[persons], strict=True)

    def _tenses(self, row: _Row, imperfect: str) -> Iterator[list[str]]:
        """Give the six endings of each of the tenses."""
        future = row.get("future", row["infinitive"].removesuffix("e"))
        theme = next(theme for theme in self.past if row["past"].endswith(theme))
        yield row["present"].split()
        yield _all(imperfect, self.tenses["imperfect"])
        yield _all(future, self.tenses["future"])
        yield _all(future, self.tenses["conditional"])
        yield _all(row["past"].removesuffix(theme), self.past[theme])
        yield self._subjunctive(row, imperfect)

    def _subjunctive(self, row: _Row, imperfect: str) -> list[str]:
        """Take the stem of *ils* except for *nous* and *vous*, if the row has none."""
        if "subjunctive" in row:
            return row["subjunctive"].split()
        strong = row["present"].split()[-1].removesuffix("ent")
        stems = (*[strong] * 3, *[imperfect] * 2, strong)
        return [*map(add, stems, self.tenses["subjunctive"].split())]


def _seam(seams: list[tuple[re.Pattern[str], str]], text: str) -> str:
    for where, seam in seams:
        if where.fullmatch(text):
            return seam
    return ""


def _imperfect(row: _Row) -> str:
    """Give the stem of the imperfect: the *nous*-form of the present without -ons."""
    return row.get("imperfect", row["present"].split()[3].removesuffix("ons"))


def _all(stem: str, endings: str) -> list[str]:
    return [stem + ending for ending in endings.split()]
