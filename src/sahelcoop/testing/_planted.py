# SPDX-License-Identifier: MIT
"""A strategy for articles whose facts are known, because they were planted."""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from string import Formatter
from typing import Any, Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sahelcoop.lexicon import Lexicon, default_lexicon
from sahelcoop.model.article import Article
from sahelcoop.testing._build import Terse
from sahelcoop.testing._planted_cast import Cast, Pools

__all__ = ["PlantedArticle", "planted_articles"]

_Facts = dict[str, Any]
_KINDS: Final = ("deliveries", "attacks", "agreements", "statements")

_DEFAULTS: Final[Mapping[str, Mapping[str, object]]] = {
    "deliveries": {"certainty": "asserted", "status": "delivered", "terms": None},
    "attacks": {"certainty": "asserted", "attribution": "unknown"},
    "agreements": {"certainty": "asserted"},
    "statements": {},
    "distractors": {},
    "openings": {},
}
"""By kind, what holds of a record of which its template says nothing else."""

_OPENINGS: Final = "openings"
"""First paragraphs, which say what country an article is about."""
_CHOICE: Final = re.compile(r"\[([^\[\]]*)\]")
_QUOTED: Final = re.compile("« (.*) »")
_EVIDENCE: Final = 200
"""Most characters of a piece of evidence in a fact file."""


@attrs.frozen
class PlantedArticle:
    """An article, and its facts as a fact file has them."""

    article: Article
    facts: Mapping[str, Sequence[Mapping[str, Any]]]
    """The records planted under "deliveries", "attacks", "agreements", "statements"."""
    templates: tuple[str, ...]
    """Which templates of `planted.toml` made the paragraphs, as "kind.id"."""


@attrs.frozen
class _Template:
    """A way to tell one thing, with what it states by itself."""

    kind: str
    id: str
    text: str
    stated: Mapping[str, object]

    @property
    def name(self) -> str:
        return f"{self.kind}.{self.id}"


@cache
def _read() -> Mapping[str, Any]:
    path = files("sahelcoop.testing").joinpath("planted.toml")
    return tomllib.loads(path.read_text("utf-8"))


@cache
def _templates(start: str) -> tuple[_Template, ...]:
    """Give the templates whose names start so."""
    every = (
        _Template(kind, row["id"], row["text"], _stated(kind, row))
        for kind in _DEFAULTS
        for row in _read()[kind]
    )
    return tuple(template for template in every if template.name.startswith(start))


def _is_told(templates: Sequence[_Template]) -> bool:
    """Tell whether each of several deliveries says who gives.

    Where one does not, a reader may take the giver of another for its own.
    """
    deliveries = [t for t in templates if t.kind == "deliveries"]
    return len(deliveries) < 2 or all("{supplier" in t.text for t in deliveries)


def _stated(kind: str, row: Mapping[str, object]) -> Mapping[str, object]:
    own = {key: value for key, value in row.items() if key not in {"id", "text"}}
    return {**_DEFAULTS[kind], **own}


def _chosen(draw: DrawFn, text: str) -> str:
    """Settle the choices of a template."""
    return _CHOICE.sub(lambda m: draw(st.sampled_from(m[1].split("|"))), text)


def _slots(text: str) -> tuple[str, ...]:
    names = (name for _, name, _, _ in Formatter().parse(text) if name)
    return tuple(dict.fromkeys(names))


def _sentence(words: str) -> str:
    """Set a capital and a full stop, and close the gaps of slots without words."""
    text = re.sub(r",(?= ?[,.])", "", " ".join(words.split())).strip(" ,")
    stop = "" if text.endswith(". »") else "."
    start = 2 if text.startswith("«") else 0
    return text[:start] + text[start].upper() + text[start + 1 :] + stop


def _told(draw: DrawFn, template: _Template, cast: Cast) -> tuple[str, _Facts]:
    """Tell one thing: its sentences, and the record that they plant."""
    text = _chosen(draw, template.text)
    drawn = {name: cast.draw(name) for name in _slots(text)}
    told = _sentence(text.format_map({name: slot.said for name, slot in drawn.items()}))
    record: _Facts = {**template.stated, "evidence": told[:_EVIDENCE]}
    for slot in drawn.values():
        for key, value in slot.facts.items():
            known = record.get(key)
            record[key] = [*known, *value] if isinstance(known, list) else value
    return told, {**record, **_COMPLETED[template.kind](record, told)}


def _victims(record: _Facts, _: str) -> _Facts:
    """Take the people harmed for the target, where the text names no other."""
    tolls = [*record.get("killed", ()), *record.get("wounded", ())]
    harmed = [toll["who"] for toll in tolls if toll["who"] is not None]
    return {"target": record.get("target", harmed)}


def _words_said(record: _Facts, told: str) -> _Facts:
    quoted = _QUOTED.search(told)
    return {"direct": bool(quoted), "text": quoted[1] if quoted else record["text"]}


def _according(record: _Facts, told: str) -> _Facts:
    """Make what somebody told of an event a statement: all after "selon X,"."""
    words = told.partition(", ")[2].removesuffix(".")
    source = record["according_to"]
    return {
        "speaker": source,
        "direct": False,
        "text": words,
        "evidence": told[:_EVIDENCE],
    }


def _complete(_: _Facts, __: str) -> _Facts:
    return {}


_COMPLETED: Final[Mapping[str, Callable[[_Facts, str], _Facts]]] = {
    "deliveries": _complete,
    "attacks": _victims,
    "agreements": _complete,
    "statements": _words_said,
    "distractors": _complete,
    "openings": _complete,
}
"""By kind, what a record holds that follows from the rest of it."""


@st.composite
def _planted(draw: DrawFn, pools: Terse[Pools], only: str) -> PlantedArticle:
    cast = Cast.of(draw, pools.value, _read()["words"])
    opening = draw(st.sampled_from(_templates(_OPENINGS)))
    one = st.sampled_from([t for t in _templates(only) if t.kind != _OPENINGS])
    templates = [opening, *draw(st.lists(one, min_size=1, max_size=4).filter(_is_told))]
    facts: dict[str, list[_Facts]] = {kind: [] for kind in _KINDS}
    paragraphs: list[str] = []
    for template in templates:
        told, record = _told(draw, template, cast)
        paragraphs.append(told)
        if template.kind in facts:
            facts[template.kind].append(record)
        if "according_to" in record:
            facts["statements"].append(_according(record, told))
    article = Article("\n\n".join(paragraphs), published=cast.published.isoformat())
    return PlantedArticle(article, facts, tuple(t.name for t in templates))


def planted_articles(
    *, lexicon: Lexicon | None = None, only: str = ""
) -> SearchStrategy[PlantedArticle]:
    """Draw French articles together with the facts that they tell.

    Their names, places, goods and types are those of the *lexicon*; the names of
    persons and of some villages are made up. *only* narrows what is told to the
    templates whose names start so: "attacks", "deliveries.passive".

    Raises ValueError where no name does.
    """
    if all(template.kind == _OPENINGS for template in _templates(only)):
        kinds = ", ".join(kind for kind in _DEFAULTS if kind != _OPENINGS)
        raise ValueError(f"no template's name starts with {only!r}, they are {kinds}")
    return _planted(Terse(Pools.of(lexicon or default_lexicon())), only)
