# SPDX-License-Identifier: MIT
"""What kind of bond a deal makes, by the words for it."""

import re
from collections.abc import Iterable
from itertools import dropwhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.agreement import AgreementKind
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["FOUNDING", "MEMBERSHIP", "NAMING", "is_of_soldiers", "kind_of", "surer"]

_KINDS: Final = {
    "CONSORTIUM": AgreementKind.CONSORTIUM,
    "INTERNATIONAL_ORGANISATION": AgreementKind.MEMBERSHIP,
    "RELATIONS": AgreementKind.DIPLOMATIC_RELATIONS,
    "PEACE": AgreementKind.PEACE,
    "CONTRACT": AgreementKind.CONTRACT,
    "TREATY": AgreementKind.TREATY,
    "PACT": AgreementKind.DEFENCE_PACT,
    "MEMORANDUM": AgreementKind.MEMORANDUM,
    "FORCE": AgreementKind.MILITARY_COOPERATION,
    "COOPERATION": AgreementKind.MILITARY_COOPERATION,
    "PARTNERSHIP": AgreementKind.PARTNERSHIP,
}
"""What the words for a deal make of it, the surest first."""
NAMING: Final = {
    "adhésion": AgreementKind.MEMBERSHIP,
    "consortium": AgreementKind.CONSORTIUM,
    "relations diplomatiques": AgreementKind.DIPLOMATIC_RELATIONS,
}
"""Subjects that only name the kind: "accord d’adhésion"."""
_SPECIFIED: Final = {
    **NAMING,
    "défense": AgreementKind.DEFENCE_PACT,
    "non-agression": AgreementKind.PEACE,
    "réconciliation": AgreementKind.PEACE,
    "cessation": AgreementKind.PEACE,
}
"""What "de" joins to a deal to name its kind."""
_LOOSE: Final = frozenset(
    {AgreementKind.PARTNERSHIP, AgreementKind.MILITARY_COOPERATION, AgreementKind.OTHER}
)
"""Kinds that depend on whether soldiers have to do with the deal."""
_MILITARY: Final = frozenset(
    {
        *("militaire", "militaires", "défense", "sécuritaire", "sécuritaires"),
        *("sécurité", "armée", "armées", "renseignement", "renseignements"),
        *("soldats", "troupes", "antiterroriste", "forces"),
        *("marines", "gendarmeries", "états-majors", "patrouille", "patrouilles"),
        *("base", "bases", "emprises", "retrait", "eucap", "eumpm", "eutm"),
        *("poursuite", "déploiement", "déployer"),
        *(
            "stationner",
            "stationnement",
            "état-major",
            "antidjihadiste",
            "antidjihadistes",
        ),
    }
)
_ENDING: Final = frozenset({"cesser", "cessation", "fin", "terme"})
_SOLDIERS: Final = frozenset({"MILITARY", "ARMED_FORCE", "PERSONNEL"})
_NEAR_HEAD: Final = 9
"""Words from the head of a deal on that tell its kind."""


MEMBERSHIP: Final = frozenset(
    f"agreement.{name}"
    for name in (
        *("left", "left_treaty", "slammed_door", "leaving", "joined"),
        *("left_alliance", "left_force"),
        *("membership_paused", "member_suspended", "member_suspension", "no_member"),
        *("member_again", "member_back", "frame_member", "left_it", "body_lost"),
        "body_admitted",
    )
)
"""Rules that tell who belongs to what."""
_BY_RULE: Final = {
    **dict.fromkeys(MEMBERSHIP, AgreementKind.MEMBERSHIP),
    "agreement.made_peace": AgreementKind.PEACE,
    "agreement.broke_with": AgreementKind.DIPLOMATIC_RELATIONS,
}
"""What kind of bond a rule tells of, whatever its words."""


FOUNDING: Final = frozenset({"agreement.founded", "agreement.dissolved"})
"""Rules that tell of an organisation itself, and of no deal by name."""


def surer(one: AgreementKind, other: AgreementKind) -> AgreementKind:
    """Give of two kinds told of a deal the one that says more."""
    vague = {AgreementKind.OTHER, AgreementKind.PARTNERSHIP}
    return other if one in vague and other is not AgreementKind.OTHER else one


def kind_of(scene: Scene, act: Act, subject: Unit | None) -> AgreementKind:
    """Give the kind of the deal of *act*, whose *subject* tells of soldiers or not."""
    if act.match.rule in _BY_RULE:
        return _BY_RULE[act.match.rule]
    if act.match.rule in FOUNDING:
        force = "ARMED_FORCE" in act.head.features
        common = AgreementKind.MILITARY_COOPERATION
        return common if force else AgreementKind.PARTNERSHIP
    if (
        act.match.rule == "agreement.joined_treaty"
        and "AGREEMENT" not in act.head.features
    ):
        return AgreementKind.MEMBERSHIP
    words = "" if subject is None else scene.words(subject).lower()
    form = any("MEMORANDUM" in unit.features for unit in act.nouns)
    sort = None if form else _SPECIFIED.get(_specified(scene, act))
    named = NAMING.get(words) or sort
    kind = named or _by_words(scene, act, subject, words)
    if kind is AgreementKind.TREATY and "agression" in re.split(r"\W+", words):
        return AgreementKind.DEFENCE_PACT  # "se porter secours en cas d'agression"
    of = act.detail("of")
    if kind is AgreementKind.OTHER and of and scene.words(of).lower() in _PEACES:
        return AgreementKind.PEACE
    return _by_subject(scene, subject) if kind is AgreementKind.OTHER else kind


_PEACES: Final = frozenset({"alger", "doha", "pretoria", "arusha"})
"""Places of which the deals that the press calls after them made peace."""


def _by_subject(scene: Scene, subject: Unit | None) -> AgreementKind:
    """Give the kind that only what is talked about tells."""
    inside = [u.features for u in _inside(scene, subject)]
    if any("CEASEFIRE" in features for features in inside):
        return AgreementKind.PEACE  # "un accord qui prévoit une trêve"
    if any(features & _BONDS for features in inside):
        return AgreementKind.PARTNERSHIP  # "discutent d'un programme de partenariat"
    buying = bool(inside) and "PURCHASE_WORD" in inside[0]
    return AgreementKind.CONTRACT if buying else AgreementKind.OTHER


_BONDS: Final = frozenset({"COOPERATION", "PARTNERSHIP"})


def is_of_soldiers(scene: Scene, units: Iterable[Unit]) -> bool:
    """Tell whether soldiers or their ministers deal: "les chefs d'état-major"."""
    units = tuple(units)
    words = {w for u in units for w in re.split(r"[\s’']", scene.words(u).lower())}
    return bool(words & _MILITARY) or any("ARMED_FORCE" in u.features for u in units)


def _by_words(
    scene: Scene, act: Act, subject: Unit | None, words: str
) -> AgreementKind:
    """Give the kind that the nouns of a deal, and the *words* of its subject, tell."""
    told = {feature for unit in act.nouns for feature in unit.features}
    kinds = [kind for feature, kind in _KINDS.items() if feature in told]
    kind = next(iter(kinds), AgreementKind.OTHER)
    cooperating = AgreementKind.MILITARY_COOPERATION in kinds
    loose = cooperating or _is_protocol(scene, act)
    if kind not in _LOOSE and not (loose and kind is AgreementKind.MEMORANDUM):
        return kind
    near = _near(scene, act) | set(words.split())
    if "paix" in near and kind is AgreementKind.OTHER:
        return AgreementKind.PEACE
    inside = _inside(scene, subject)
    if near & _ENDING and any("STRIFE" in u.features for u in inside):
        return AgreementKind.PEACE  # "un accord pour mettre fin à la guerre"
    soldiers = any(u.features & (_SOLDIERS | {"FORCE"}) for u in inside)
    military = near & _MILITARY or soldiers or "FORCE" in act.head.features
    own = _near(scene, act, subject) & _MILITARY
    if military and (own or not _is_mixed(words)):
        return AgreementKind.MILITARY_COOPERATION
    loose = kind is AgreementKind.MILITARY_COOPERATION
    return AgreementKind.PARTNERSHIP if loose else kind


def _is_protocol(scene: Scene, act: Act) -> bool:
    """Tell a bare protocole, which is of any kind; a protocole d'accord is one only."""
    return len(act.nouns) == 1 and scene.words(act.head).lower().startswith("protocole")


def _is_mixed(words: str) -> bool:
    """Tell whether things are listed of which the first has no soldiers in it."""
    first, comma, _ = words.partition(",")
    return bool(comma) and _MILITARY.isdisjoint(re.split(r"\W+", first))


def _inside(scene: Scene, subject: Unit | None) -> list[Unit]:
    """Give the words of what a deal is about."""
    if subject is None:
        return []
    return [u for u in leaves(scene.units) if subject.start <= u.start < subject.end]


def _near(scene: Scene, act: Act, subject: Unit | None = None) -> set[str]:
    """Give the words from the deal on: of talks, from what they are held in view of.

    Where it is given, only those before the *subject* count.
    """
    after = [u for u in leaves(scene.units) if u.start >= act.head.start]
    after = [u for u in after if subject is None or u.start < subject.start]
    words = [scene.words(u).lower() for u in after]
    start = words.index("vue") if _is_talk(act) and "vue" in words else 0
    return set(words[start : start + _NEAR_HEAD])


def _is_talk(act: Act) -> bool:
    """Tell whether a deal is only talked about, and what it is to be comes later."""
    return "TALKS" in act.head.features


def _specified(scene: Scene, act: Act) -> str:
    """Give the word that "de" joins to a deal, or to what talks are in view of."""
    after = [u for u in leaves(scene.units) if u.start >= act.head.start]
    wanted = "AGREEMENT" if _is_talk(act) else None
    heads = (n for n, u in enumerate(after) if not wanted or wanted in u.features)
    first = next(heads, 0) + 1
    of_it = list(dropwhile(_qualifies, after[first : first + _QUALIFIED]))[:2]
    joined = len(of_it) == 2 and "DE" in of_it[0].features
    return scene.words(of_it[1]).lower() if joined else ""


def _qualifies(unit: Unit) -> bool:
    return not unit.features.isdisjoint({"ADJ", "DEMONYM", "WORD"})


_QUALIFIED: Final = 4
"""Words after a deal among which "de" leads to its kind: "accord bilatéral de paix"."""
