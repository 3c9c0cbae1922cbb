# SPDX-License-Identifier: MIT
"""What people are called beside their names: offices, ranks, and whose colleagues."""

import re
from typing import Final

import attrs

from sahelcoop.model.actors import Actor, ActorKind, ActorRef, Party
from sahelcoop.render.heads import (
    classes,
    feminise,
    inflecting,
    plural,
    singularise,
)
from sahelcoop.render.names import described, is_woman, named, spelling
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    definite,
    indefinite,
    own,
    plain,
)
from sahelcoop.render.sentences import clause
from sahelcoop.render.wordlists import GRADES

__all__ = ["apposed", "is_colleague", "office_of", "person_of", "rank_of", "related"]

_RELATIONAL: Final = (
    "adjoints",
    "collègue",
    "confrère",
    "consœur",
    "homologue",
    "pairs",
    "vis-à-vis",
)
"""What one is to somebody, who is told by the words around: no office."""


_MINISTER: Final = re.compile(
    r"(?:vice-)?ministre(?: (?!de\b)[\w’]+){0,3}? (?:de la |de l’|du |des )"
)
"""A minister of something, with the adjectives before it."""
_FIELD: Final = re.compile("(?<!auprès )((?:de la |de l’|du |des ))([a-zà-ÿ])")
"""What a minister is in charge of, which takes a capital: "de la Sécurité"."""
_COMMON: Final = re.compile(
    "Ambassade(?= d[eu’])|[ÉE]tat-major|(?:(?<=major des )|(?<=général des ))Armées"
)
"""Bodies that one serves in and that are no names."""


def related(phrase: NounPhrase, *, others: bool) -> NounPhrase:
    """Make a colleague "son homologue", that of somebody, where there are *others*."""
    if not phrase.text.startswith(_RELATIONAL) or phrase.article is Article.NONE:
        return phrase
    if not others:
        return attrs.evolve(phrase, article=Article.INDEFINITE)
    text = own(phrase, NounPhrase(""))
    return attrs.evolve(phrase, text=text, article=Article.NONE, head=None)


def is_colleague(party: Party) -> bool:
    """Tell whether somebody is told by what he is to another, who comes first."""
    return party.name.startswith(_RELATIONAL)


def apposed(phrase: NounPhrase) -> NounPhrase:
    """Close the comma of a second office: "le ministre d’État, ministre …,"."""
    _, parted, second = phrase.text.partition(", ")
    office = bool(parted) and "OFFICE" in classes(second.partition(" ")[0])
    if not office or second.endswith(",") or second.count(","):
        return phrase
    return attrs.evolve(phrase, text=f"{phrase.text},")


def _spelled(role: str) -> str:
    """Write a minister's title as the name of the ministry is: "des Affaires …"."""
    rest = role.removeprefix("ministre")
    known = spelling(f"ministère{rest}") if rest != role else None
    if known:
        return f"ministre{known.text.removeprefix('ministère')}"
    office, *more = role.split(", ")
    if _MINISTER.match(office):
        office = _FIELD.sub(lambda found: found[1] + found[2].upper(), office)
    return ", ".join(
        [_COMMON.sub(lambda f: f[0].lower().replace("etat", "état"), office), *more]
    )


def _uncapitalised(role: str) -> str:
    """Write the title of one who holds it as a common noun: "le président"."""
    lower = role[:1].lower() + role[1:]
    head = lower.partition(" ")[0]
    if role[:2].isupper():
        return role
    if "OFFICE" in classes(head) and plural(lower):
        lower = singularise(lower)
    return lower if classes(head) & {"NOUN", "LADEN"} else role


def rank_of(actor: Actor | None) -> str:
    """Give the rank that a person holds beside an office."""
    titles = [office.title for office in actor.offices] if actor else []
    ranks = [title for title in titles if classes(title) >= {"RANK"}]
    return ranks[-1] if ranks else ""


def office_of(actor: Actor | None) -> str:
    """Give the first office of a person, where it is no mere rank."""
    titles = [office.title for office in actor.offices] if actor else []
    return next((t for t in titles if "RANK" not in classes(t.partition(" ")[0])), "")


def person_of(ref: ActorRef, kind: ActorKind | None, title: str = "") -> NounPhrase:
    """Put the role before the name: "le colonel Camara", "la maire de Kati, Maria X,".

    A rank that can be an office ("commandant") is one when it has a complement. What
    somebody is one of follows the name: "Alpha, un média privé,".
    """
    name, woman = named(ref.name, kind), bool(is_woman(ref.name))
    role = _titled(_spelled(_uncapitalised(ref.role or "")), woman=woman)
    if (ref.role or "").startswith(("un ", "une ")):
        return attrs.evolve(name, text=f"{name.text}, {indefinite(role)},")
    head = classes(role.text.partition(" ")[0])
    rank = "RANK" in head and (" " not in role.text or "OFFICE" not in head)
    if rank or role.text in GRADES:
        return attrs.evolve(role, text=f"{role.text} {name.text}")
    rank_held = definite(_titled(_uncapitalised(title), woman=woman)) if title else ""
    full = clause(rank_held, name.text) * bool(title)
    if role.text.startswith(_RELATIONAL):
        return attrs.evolve(name, text=full or name.text)
    who = full or plain(name)
    if _is_restrictive(role.text) and not full:
        return attrs.evolve(role, text=f"{role.text} {who}")
    if head >= {"PEOPLE"} and "OFFICE" not in head:
        return attrs.evolve(name, text=f"{who}, {role.text},")
    return attrs.evolve(role, text=f"{role.text}, {who},")


def _is_restrictive(role: str) -> bool:
    """Tell whether many can be what a role says, so that the name follows unparted.

    "le ministre Awa Sow", "l’économiste malien Issa Maro", "l’ancien ministre malien
    Awa Sow"; but "le maire de Kati, Awa Sow,": there is one.
    """
    head, *rest = role.split(" ")
    if not rest:
        return True
    former = head in {"ancien", "ancienne"} or head.startswith("ex-")
    office = head == "Premier" or "OFFICE" in classes(head)
    return (former or not office) and inflecting(role) == len(rest) + 1


def _titled(title: str, *, woman: bool) -> NounPhrase:
    """Give a title the article, and the form that the gender of who has it asks."""
    phrase = attrs.evolve(described(title), article=Article.DEFINITE)
    hers = feminise(phrase.text) if woman and not phrase.feminine else None
    return attrs.evolve(phrase, text=hers, feminine=True) if hers else phrase
