# SPDX-License-Identifier: MIT
"""Fact files as reports, to merge what is true, whatever the parser makes of it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import attrs

from sahelcoop.lexicon import default_lexicon, key
from sahelcoop.merging.profile import FAMILIES, VAGUE
from sahelcoop.model import Certainty
from sahelcoop.model.actors import ActorRef, Party, UnnamedSource
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.attack import Attack, Basis, Group, Harm, Perpetrator, Target, Toll
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.quantities import PIECE, Qualifier, Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement

__all__ = ["Facts", "cross_files", "report_of", "reports_of"]

Facts = Mapping[str, Any]

_ROOT: Final = Path(__file__).parents[2]
_UNITS: Final = {"tonne": "TNE", "kilogramme": "KGM", "litre": "LTR"}
_GROUPS: Final = {
    "MILITARY": Group.MILITARY,
    "CIVILIAN": Group.CIVILIAN,
    "FIGHTER": Group.ATTACKER,
    "FIGHTERS": Group.ATTACKER,
}
_HARMS: Final = (Harm.KILLED, Harm.WOUNDED, Harm.MISSING)


def cross_files() -> dict[Path, Path]:
    """Give the files that say which records are one, each with its folder of facts."""
    tests = _ROOT / "tests"
    return {
        tests / "gold" / "cross.facts.json": _ROOT / "seeds",
        tests / "corpus" / "cross.facts.json": tests / "corpus",
        tests / "crossdoc" / "cross.facts.json": tests / "crossdoc",
    }


def reports_of(cross: Path, folder: Path) -> Iterator[Report]:
    """Read the facts of the articles that a cross file names, as reports."""
    for name in json.loads(cross.read_text("utf-8"))["seeds"]:
        yield report_of(json.loads((folder / f"{name}.facts.json").read_text("utf-8")))


def report_of(facts: Facts) -> Report:
    """Turn a fact file into a report; the ids of its records are NAME/ID."""
    name = facts["id"]
    return Report(
        id=name,
        article=ArticleInfo(
            id=name,
            outlet=facts.get("publisher"),
            published=facts.get("published"),
            sha256=sha256(name.encode()).hexdigest(),
            length=0,
        ),
        deliveries=tuple(_delivery(name, f) for f in facts["deliveries"]),
        attacks=tuple(_attack(name, f) for f in facts["attacks"]),
        agreements=tuple(_agreement(name, f) for f in facts["agreements"]),
        statements=tuple(_statement(name, f) for f in facts["statements"]),
    )


def _event(name: str, facts: Facts) -> dict[str, Any]:
    return {
        "id": f"{name}/{facts['id']}",
        "date": _date(facts.get("date")),
        "certainty": Certainty(facts["certainty"].split("|")[0]),
        "sources": {"record": (_quoted(name, facts["evidence"]),)},
        "according_to": _parties([facts.get("according_to")]),
    }


def _date(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate(text.split("|")[-1])


def _quoted(name: str, words: str) -> Evidence:
    """Point at words; where they stand plays no part here."""
    return Evidence(name, 0, len(words), words)


@cache
def _names() -> frozenset[str]:
    actors = default_lexicon().actors
    return frozenset(key(name.text) for actor in actors for name in actor.names)


def _party(text: str) -> Party:
    """Take the first alternative that names somebody, and the next as the label."""
    names = text.split("|")
    known = [n for n in names if not n[:1].islower() or key(n) in _names() or _land(n)]
    if not known:
        return UnnamedSource(names[0])
    others = [name for name in names if name != known[0]]
    return ActorRef(known[0], label=others[0] if others else None)


def _land(text: str) -> bool:
    return any(w in default_lexicon().demonyms for w in text.lower().split())


def _parties(texts: Iterable[str | None]) -> tuple[Party, ...]:
    return tuple(_party(text) for text in texts if text)


def _places(text: str | None) -> tuple[Place, ...]:
    if text is None:
        return ()
    first, *rest = text.split("|")
    return (Place(first, text=rest[0] if rest else None),)


def _quantity(facts: Facts) -> Quantity:
    number, unit = facts["n"], _UNITS.get(facts.get("unit") or "", PIECE)
    if number is None:
        return Quantity(Qualifier.UNSPECIFIED, unit=unit)
    makers = {
        "exact": Quantity.exact,
        "at_least": Quantity.at_least,
        "at_most": Quantity.at_most,
        "about": Quantity.about,
    }
    return makers[facts["bound"].split("|")[0]](number, unit)


@cache
def _goods() -> Mapping[str, ItemCategory]:
    entries = default_lexicon().goods
    return {key(form): e.category for e in entries for form in (e.singular, e.plural)}


@cache
def _types() -> Mapping[str, ItemCategory]:
    entries = default_lexicon().designations
    return {key(name): entry.category for entry in entries for name in entry.names}


def _category(what: str, designation: str | None) -> ItemCategory | None:
    words = key(what).replace("d'", "d' ").split()
    heads = [" ".join(words[:n]) for n in range(len(words), 0, -1)]
    known = [_goods()[head] for head in heads if head in _goods()]
    return known[0] if known else _types().get(key(designation or ""))


def _item(facts: Facts) -> Item:
    names = facts["what"].split("|")
    designation = (facts.get("designation") or "").split("|")[0] or None
    told = [_category(name, designation) for name in names]
    known = sorted(told, key=lambda one: FAMILIES.get(one) == VAGUE)
    return Item(names[0], _quantity(facts), known[0], designation)


def _delivery(name: str, facts: Facts) -> Delivery:
    carrier = facts.get("carrier")
    terms = facts.get("terms")
    return Delivery(
        **_event(name, facts),
        suppliers=_parties(facts["supplier"]),
        recipients=_parties(facts["recipient"]),
        items=tuple(_item(item) for item in facts["items"]),
        carriers=(Item("avion", designation=carrier),) if carrier else (),
        places=_places(facts.get("place")),
        status=DeliveryStatus(facts["status"].split("|")[0]),
        terms=Terms(terms.split("|")[0]) if terms else None,
    )


def _group(who: str | None) -> Group:
    words = default_lexicon().words
    for word in (who or "").lower().split("|")[0].split():
        for feature in sorted(words.get(word, ())):
            if feature in _GROUPS:
                return _GROUPS[feature]
    return Group.UNKNOWN


def _tolls(facts: Facts) -> Iterator[Toll]:
    for harm in _HARMS:
        for toll in facts.get(harm) or ():
            who = (toll["who"] or "").split("|")[0] or None
            sources = _parties([toll.get("according_to")])
            yield Toll(harm, _quantity(toll), who, _group(toll["who"]), sources)


def _attack(name: str, facts: Facts) -> Attack:
    basis = Basis((facts.get("attribution") or "unknown").split("|")[0])
    return Attack(
        **_event(name, facts),
        perpetrators=tuple(
            Perpetrator(who, basis) for who in _parties(facts["perpetrator"])
        ),
        targets=tuple(
            Target(text.split("|")[0], _group(text)) for text in facts["target"]
        ),
        places=_places(facts.get("place")),
        tolls=tuple(_tolls(facts)),
        means=tuple(Item(text.split("|")[0]) for text in facts.get("means") or ()),
    )


def _agreement(name: str, facts: Facts) -> Agreement:
    kind = (facts.get("kind") or "other").split("|")[0]
    status = facts["status"].split("|")[0]
    title, subject = facts.get("name"), facts.get("subject")
    return Agreement(
        **_event(name, facts),
        parties=_parties(facts["parties"]),
        kind=AgreementKind(kind),
        name=title.split("|")[0] if title else None,
        subject=subject.split("|")[0] if subject else None,
        status=AgreementStatus("denounced" if status == "ended" else status),
    )


def _statement(name: str, facts: Facts) -> Statement:
    direct, text = facts["direct"], facts["text"]
    role, medium = facts.get("role"), facts.get("medium")
    speakers = _parties([facts.get("speaker")])
    if role:
        speakers = tuple(
            attrs.evolve(who, role=role.split("|")[0])
            for who in speakers
            if isinstance(who, ActorRef)
        )
    return Statement(
        id=f"{name}/{facts['id']}",
        sources={"record": (_quoted(name, facts["evidence"]),)},
        speakers=speakers,
        form=Form.DIRECT if direct else Form.INDIRECT,
        text=text,
        segments=(text,) if direct else (),
        addressees=_parties([facts.get("to")]),
        medium=medium.split("|")[0] if medium else None,
        date=_date(facts.get("date")),
    )
