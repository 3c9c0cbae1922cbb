# SPDX-License-Identifier: MIT
"""Of which country somebody is, or a body, where the grammar of a sentence tells it."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.mentions import Mention, Named
from sahelcoop.reading.scene import Scene

__all__ = ["home", "subject_land", "visited"]

_ENDS: Final = frozenset({"STOP"})
_LED: Final = ("condui", "dirig", "men", "emmen", "présid", "pilot")
"""How participles open that tell who leads a delegation."""
_REACH: Final = 6
"""Most words of the delegation that somebody leads."""
_PEERS: Final = frozenset(
    {"homologue", "hôte", "hôtesse", "invité", "invitée", "interlocuteur", "pair"}
    | {"voisin", "voisine", "adversaire", "rival", "rivale", "visiteur", "allié"}
)
"""Who is somebody’s and of another country."""
_ABROAD: Final = frozenset({"DIPLOMAT", "ENVOY"})
"""Who serves in another country than that in whose capital he speaks."""
_VISITS: Final = frozenset({"visite", "déplacement", "séjour", "tournée"})
"""What somebody is on who is not at home."""
_THERE: Final = frozenset({"LOCATIVE", "STATE"})
_PARTING: Final = frozenset({"PERSON", "STOP"})
_HEAD: Final = 2
"""Words of a place at the head of a sentence: "À Accra, …"."""


def home(scene: Scene, unit: Unit) -> str | None:
    """Give the country of a person or a body by the words around it.

    "Le Niger …: son ministre", "à Accra, le ministre", "le ministère à Berlin", "une
    délégation russe conduite par", "pour la partie malienne par".
    """
    words = scene.leaves
    at = next((n for n, leaf in enumerate(words) if leaf.start >= unit.start), 0)
    first = next((n for n in range(at, 0, -1) if _ends(words[n - 1])), 0)
    own = words[at - (at > first and "POSS" not in words[at].features)]
    if "POSS" in own.features:
        peer = scene.words(words[at]).lower() in _PEERS
        return None if peer else _owner(scene, first, at)
    led = _led_by(scene, words, at)
    if led is not None:
        return led
    if "PERSON" not in unit.features and (there := _beside(words, unit)) is not None:
        return there
    told = frozenset[str]().union(*(w.features for w in words[at : at + _HEAD]))
    return _heading(words, first, at) if told.isdisjoint(_ABROAD) else None


def visited(scene: Scene, unit: Unit) -> str | None:
    """Give the country that somebody is told to visit, which is not his own.

    "En visite à Niamey, le ministre": no other person stands between.
    """
    words = scene.leaves
    at = next((n for n, leaf in enumerate(words) if leaf.start >= unit.start), 0)
    told = (n for n, w in enumerate(words) if scene.words(w).lower() in _VISITS)
    for n in told:
        if not n or "EN" not in words[n - 1].features:
            continue
        low, high = sorted((n, at))
        between = words[low + 1 : high] if n < at else _beyond(words[at:n], unit)
        parted = any(w.features & _PARTING for w in between)
        lands = (w for w in words[n : n + _REACH] if w.features >= _THERE)
        land = next(map(_land, lands), None)
        if land is not None and not parted:
            return land
    return None


def _beyond(words: Sequence[Unit], unit: Unit) -> Sequence[Unit]:
    return [word for word in words if word.start >= unit.end]


def subject_land(scene: Scene) -> str | None:
    """Give the country of whom the last sentence that names somebody is about."""
    words = scene.leaves
    starts = [0, *(n + 1 for n, word in enumerate(words) if _ends(word))]
    bounds = zip(starts, [*starts[1:], len(words)], strict=True)
    lands = (_subject(words[first:end]) for first, end in bounds)
    return next((land for land in reversed(list(lands)) if land), None)


def _ends(word: Unit) -> bool:
    return not word.features.isdisjoint(_ENDS)


def _owner(scene: Scene, first: int, at: int) -> str | None:
    """Find whose "son" is: of the subject of the sentence, or of the one before."""
    words = scene.leaves
    own = _subject(words[first:at])
    if own is not None:
        return own
    before = scene.over(tuple(words[:first])) if first else None
    told = subject_land(before) if before is not None else None
    paragraph, land = scene.cast.subject
    return told or (land if paragraph == scene.utterance.paragraph else None)


def _subject(words: Sequence[Unit]) -> str | None:
    """Give the country of the first actor that no preposition governs.

    A subject after its verb is nearer: "le Togo attend dix bus, dit la Chine".
    """
    found = None
    said = False
    for n, word in enumerate(words):
        said = said or word.features >= {"VERB", "SAY"}
        if word.features.isdisjoint({"ACTOR", "BODY"}) or _governed(words, n):
            continue
        land = _land(word) or next((_land(w) for w in words[n + 1 : n + 2]), None)
        if land is not None and (found is None or (said and _follows(words, n))):
            found = land
    return found


def _follows(words: Sequence[Unit], at: int) -> bool:
    """Tell whether an actor stands right after a verb of speech."""
    before = words[max(0, at - _HEAD) : at]
    return any(word.features >= {"VERB", "SAY"} for word in before)


def _governed(words: Sequence[Unit], at: int) -> bool:
    """Tell whether a preposition leads to the word *at*, over its article."""
    ahead = words[max(0, at - _HEAD) : at]
    while ahead and "DET" in ahead[-1].features and "PREP" not in ahead[-1].features:
        ahead = ahead[:-1]
    return bool(ahead) and "PREP" in ahead[-1].features


def _land(word: Unit) -> str | None:
    """Give the country of a name, or the one that a demonym is of."""
    if "DEMONYM" in word.features and isinstance(word.value, str):
        return word.value
    named = word.value.value if isinstance(word.value, Mention) else None
    bearer = (named.actor or named.place) if isinstance(named, Named) else None
    return bearer.country if bearer is not None else None


def _led_by(scene: Scene, words: Sequence[Unit], at: int) -> str | None:
    """Find the people whose delegation somebody leads: "mission turque menée par X"."""
    while at and "DET" in words[at - 1].features:
        at -= 1
    if not at or "PAR" not in words[at - 1].features:
        return None
    at -= 1
    if scene.words(words[at - 1]).lower().startswith(_LED):
        at -= 1
    elif "DEMONYM" not in words[at - 1].features:
        return None
    for word in reversed(words[max(0, at - _REACH) : at]):
        if "DEMONYM" in word.features:
            return _land(word)
        if word.features.isdisjoint({"ADJ", "NOUN", "WORD"}):
            break
    return None


def _beside(words: Sequence[Unit], unit: Unit) -> str | None:
    """Find where a body sits: "le ministère de la Défense à Berlin"."""
    after = [word for word in words if word.start >= unit.end][:_HEAD]
    there = len(after) == _HEAD and "A" in after[0].features
    return _land(after[1]) if there and "LOCATIVE" in after[1].features else None


def _heading(words: Sequence[Unit], first: int, at: int) -> str | None:
    """Find the place at the head of a sentence: "À Accra, le ministre"."""
    head = words[first : first + _HEAD + 1]
    if len(head) <= _HEAD or at <= first + _HEAD:
        return None
    led = head[0].features & {"A", "EN"} and "LOCATIVE" in head[1].features
    return _land(head[1]) if led and "COMMA" in head[_HEAD].features else None
