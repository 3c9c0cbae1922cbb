# SPDX-License-Identifier: MIT
"""What has become of a deal by the verb of which it is the object or the subject."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene

__all__ = ["FINITE", "by_deal", "by_parties"]

FINITE: Final = frozenset({"AUX", "VG"})
"""What a predicate opens with."""
_Told = Mapping[str, str]
"""What has become of a deal by a class of the verb: the first that it has tells."""

_BY_PARTIES: Final[_Told] = {
    "SUSPEND": "SUSPENDED",
    "RENEW": "RENEWED",
    "END": "DENOUNCED",
    "LEAVE": "DENOUNCED",
    "SIGN": "SIGNED",
    "RATIFY": "SIGNED",
    "LAUNCH": "SIGNED",
    "AWARD": "SIGNED",
    "REACH": "SIGNED",
    "DISCUSS": "NEGOTIATING",
    "NEGOTIATE": "NEGOTIATING",
    "FINALISE": "NEGOTIATING",
    "ANNOUNCE": "ANNOUNCED",
    "DISCLOSE": "ANNOUNCED",
    "APPLY": "IN_FORCE",
    "DISPOSE": "IN_FORCE",
    "OWN": "IN_FORCE",
    "EXIST": "IN_FORCE",
    "HAVE": "IN_FORCE",
}
"""What parties do with a deal."""
_ON_PARTIES: Final[_Told] = {"BIND": "SIGNED", "ACQUIRE": "SIGNED"}
"""What parties do that are themselves the object: "se sont unis par un pacte"."""
_UNDONE: Final[_Told] = {"RENEW": "DENOUNCED", "SURVIVE": "DENOUNCED"}
"""What it means that something is not done."""
_NO_MORE: Final[_Told] = {
    "APPLY": "SUSPENDED",
    "ACCEPT": "DENOUNCED",
    "BIND": "DENOUNCED",
    "DISPOSE": "DENOUNCED",
    "EXIST": "DENOUNCED",
    "HAVE": "DENOUNCED",
    "LAST": "DENOUNCED",
    "MODAL": "DENOUNCED",
    "OWN": "DENOUNCED",
}
"""What it means that something is no longer so."""
_TO_DEAL: Final[_Told] = {
    "SUSPEND": "SUSPENDED",
    "RENEW": "RENEWED",
    "END": "DENOUNCED",
    "SIGN": "SIGNED",
    "RATIFY": "SIGNED",
    "AWARD": "SIGNED",
    "DISCUSS": "NEGOTIATING",
    "FINALISE": "NEGOTIATING",
    "AWAIT": "ANNOUNCED",
    "PROVIDE": "ANNOUNCED",
    "ANNOUNCE": "ANNOUNCED",
    "DISCLOSE": "ANNOUNCED",
    "APPLY": "IN_FORCE",
}
"""What is done to a deal."""
_BY_ITSELF: Final[_Told] = {
    "END": "EXPIRED",
    "SIGN": "SIGNED",
    "DISCUSS": "NEGOTIATING",
    "APPLY": "IN_FORCE",
}
"""What a deal does that is its own object: "s’est noué", "s’achève"."""
_BY_DEAL: Final[_Told] = {
    "EXPIRE": "EXPIRED",
    "LAPSE": "DENOUNCED",
    "DIE": "DENOUNCED",
    "STALL": "SUSPENDED",
    "RENEW": "RENEWED",
    "ARISE": "SIGNED",
    "RIPEN": "NEGOTIATING",
    "LAST": "IN_FORCE",
    "BIND": "IN_FORCE",
    "GOVERN": "IN_FORCE",
    "EXIST": "IN_FORCE",
}
"""What a deal does or is."""


def by_parties(scene: Scene, group: Sequence[Unit], verb: Unit) -> str | None:
    """Give what has become of the object of a *verb* in its *group* of units."""
    features = verb.features
    if any("NE" in unit.features for unit in group):
        return _denied(scene, group, verb)
    if "PASSIVE" in features:
        return "IN_FORCE" if "BIND" in features else None
    if "SE" in features and not features.isdisjoint(_ON_PARTIES):
        return _first(_ON_PARTIES, features) if "COMPOUND" in features else "IN_FORCE"
    blames = {"CONDEMN", "END"} <= features and "COMPOUND" not in features
    return None if blames else _first(_BY_PARTIES, features)


def by_deal(scene: Scene, group: Sequence[Unit]) -> str | None:
    """Give what has become of the subject of the verb of a *group*."""
    verb = next(u for u in group if u.features & FINITE)
    features = verb.features
    if any("NE" in unit.features for unit in group):
        return _denied(scene, group, verb)
    if "PASSIVE" in features:
        return _first(_TO_DEAL, features)
    own = _first(_BY_ITSELF, features) if "SE" in features else None
    return own or _first(_BY_DEAL, features)


def _denied(scene: Scene, group: Iterable[Unit], verb: Unit) -> str | None:
    """Give what it makes of a deal that something is not, or no longer, so."""
    words = {word for unit in group for word in scene.words(unit).lower().split()}
    over = "plus" in words
    if over and {"APPLY", "SE"} <= verb.features:
        return "DENOUNCED"  # "ne s’applique plus", where "n’est plus appliqué" rests
    status = _first(_NO_MORE, verb.features) if over else None
    return status or _first(_UNDONE, verb.features)


def _first(told: _Told, features: frozenset[str]) -> str | None:
    known = features - {"HAVE"} if "VG" in features else features
    return next((status for name, status in told.items() if name in known), None)
