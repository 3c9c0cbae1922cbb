# SPDX-License-Identifier: MIT
"""From a `Report` to a fact file of the annotation guide.

`python -m tests.quality.facts ARTICLE.txt [--published EDTF]` prints it;
`--out FOLDER` with one or more articles writes NAME.facts.json each.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import sahelcoop as sc
from sahelcoop.model.actors import Actor, Party
from sahelcoop.model.attack import Basis, Harm
from sahelcoop.model.dates import DatePrecision
from sahelcoop.model.provenance import Absence
from sahelcoop.model.statement import Form

__all__ = ["find", "main", "to_facts"]

Facts = dict[str, Any]

_COARSER: Final = {
    "shipped": "announced",
    "ratified": "signed",
    "renewed": "signed",
    "denounced": "ended",
    "expired": "ended",
    "broken": "ended",
    "other": None,
    "loan": None,
    "accused": "suspected",
    "more_than": "at_least",
    "less_than": "at_most",
    "between": "at_least",
    "nearly": "about",
    "several": "some",
    "many": "some",
    "unspecified": "some",
}
"""Words of the model that a fact file has no word for (design page)."""
_SLOTS: Final = {"suppliers": "supplier", "tolls": "killed"}
"""Fields of the model that a fact file calls otherwise."""
_NO_RECORD: Final = frozenset({"discussed", "cancelled"})
_OF_MONTHS: Final = frozenset({DatePrecision.QUARTER, DatePrecision.HALF_YEAR})
_UNITS: Final = {"TNE": "tonne", "KGM": "kilogramme", "LTR": "litre"}


def _word(value: str) -> str | None:
    return _COARSER.get(value, value)


def _either(*names: str | None) -> str:
    return "|".join(dict.fromkeys(n for n in names if n))


def _party(party: Party) -> str:
    return _either(party.name, getattr(party, "label", None))


def _source(parties: Iterable[Party]) -> str | None:
    return next((_party(p) for p in parties), None)


def _speakers(parties: Sequence[Party]) -> str | None:
    """Write one speaker with the words used for them, several by their names."""
    if len(parties) == 1:
        return _party(parties[0])
    return " et ".join(p.name for p in parties) or None


def _date(date: sc.PartialDate | None) -> str | None:
    """Write a date; a quarter or a half of a year also as months, as annotators do."""
    if date is None:
        return None
    first, last = date.earliest, date.latest
    if date.precision not in _OF_MONTHS or first is None or last is None:
        return date.edtf
    return f"{date.edtf}|{str(first)[:7]}/{str(last)[:7]}"


def _places(places: Iterable[sc.Place]) -> str | None:
    return _either(*(n for p in places for n in (p.name, p.text))) or None


def _count(quantity: sc.Quantity) -> Facts:
    numbers = (quantity.best, quantity.low, quantity.high)
    number = next((n for n in numbers if n is not None), None)
    bound = _word(quantity.qualifier.value)
    return {"n": None if bound == "some" else number, "bound": bound}


def _items(items: Sequence[sc.Item]) -> list[Facts]:
    """Write items; those that share one total become one with the joined `what`."""
    groups: dict[object, list[sc.Item]] = {}
    for at, item in enumerate(items):
        groups.setdefault(item.group or -at - 1, []).append(item)
    return [
        {
            "what": " et ".join(item.description for item in group),
            **_count(group[0].quantity),
            "unit": _UNITS.get(group[0].quantity.unit),
            "designation": _either(group[0].designation, group[0].designation_text)
            or None,
        }
        for group in groups.values()
    ]


def _event(event: sc.Delivery | sc.Attack | sc.Agreement) -> Facts:
    undisclosed = sorted(
        _SLOTS.get(path, path)
        for path, why in event.absent.items()
        if why is Absence.UNDISCLOSED
    )
    return {
        "id": event.id,
        "date": _date(event.date),
        "certainty": event.certainty.value,
        "according_to": _source(event.according_to),
        "evidence": event.sources["record"][0].exact[:200],
        **({"undisclosed": undisclosed} if undisclosed else {}),
    }


def _delivery(delivery: sc.Delivery) -> Facts:
    return {
        **_event(delivery),
        "supplier": [_party(p) for p in delivery.suppliers],
        "recipient": [_party(p) for p in delivery.recipients],
        "items": _items(delivery.items),
        "carrier": _either(
            *(n for c in delivery.carriers for n in (c.designation, c.description))
        )
        or None,
        "place": _places(delivery.places),
        "status": _word(delivery.status.value),
        "terms": _word(delivery.terms.value) if delivery.terms else None,
    }


def _attack(attack: sc.Attack) -> Facts:
    tolls: dict[Harm, list[Facts]] = {harm: [] for harm in Harm}
    for toll in attack.tolls:
        said = {"who": toll.who, **_count(toll.quantity)}
        tolls[toll.harm].append({**said, "according_to": _source(toll.according_to)})
    basis = next((p.basis for p in attack.perpetrators), Basis.UNKNOWN)
    return {
        **_event(attack),
        "perpetrator": [_party(p.who) for p in attack.perpetrators],
        "attribution": _word(basis.value),
        "target": [t.description for t in attack.targets],
        "place": _places(attack.places),
        "killed": tolls[Harm.KILLED],
        "wounded": tolls[Harm.WOUNDED],
        "missing": tolls[Harm.MISSING],
        "means": [item.description for item in attack.means],
    }


def _agreement(agreement: sc.Agreement) -> Facts:
    return {
        **_event(agreement),
        "parties": [_party(p) for p in agreement.parties],
        "kind": _word(agreement.kind.value),
        "name": agreement.name,
        "subject": agreement.subject,
        "status": _word(agreement.status.value),
    }


def _statement(statement: sc.Statement) -> Facts:
    roles = (getattr(p, "role", None) for p in statement.speakers)
    return {
        "id": statement.id,
        "speaker": _speakers(statement.speakers),
        "role": next((r for r in roles if r), None),
        "direct": statement.form is not Form.INDIRECT,
        "text": statement.text,
        "to": _source(statement.addressees),
        "medium": statement.medium,
        "date": _date(statement.date),
        "evidence": statement.sources["record"][0].exact[:200],
    }


def _actor(actor: Actor) -> Facts:
    return {
        "name": _either(*(name.text for name in actor.names)),
        "kind": actor.kind.value,
        "role": _either(*(office.title for office in actor.offices)) or None,
        "country": actor.country,
    }


def to_facts(report: sc.Report, text: str) -> Facts:
    """Write the *report* of an article's *text* as a fact file."""
    about = report.article
    return {
        "id": about.id,
        "published": _date(about.published),
        "publisher": about.outlet,
        "title": about.title,
        "author": about.author,
        "deliveries": [
            _delivery(d) for d in report.deliveries if d.status not in _NO_RECORD
        ],
        "attacks": [_attack(a) for a in report.attacks],
        "agreements": [_agreement(g) for g in report.agreements],
        "statements": [_statement(s) for s in report.statements],
        "actors": [_actor(a) for a in report.actors],
        "boilerplate": [text[s.start : s.end] for s in report.boilerplate],
        "background": [text[s.start : s.end] for s in report.background],
    }


def find(path: Path, published: str | None = None) -> Facts:
    """Read the article at *path* and write what is found as a fact file."""
    text = path.read_bytes().decode("utf-8-sig")
    article = sc.Article(text, id=path.stem, published=published)
    return to_facts(sc.parse(article), text)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="+", type=Path)
    parser.add_argument("--published", help="EDTF date of publication")
    parser.add_argument("--out", type=Path, help="folder for NAME.facts.json")
    options = parser.parse_args(argv)
    for path in options.articles:
        facts = find(path, options.published)
        text = json.dumps(facts, ensure_ascii=False, indent=1)
        if options.out is None:
            sys.stdout.write(f"{text}\n")
        else:
            options.out.mkdir(parents=True, exist_ok=True)
            out = options.out / f"{path.stem}.facts.json"
            out.write_text(f"{text}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
