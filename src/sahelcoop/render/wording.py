# SPDX-License-Identifier: MIT
"""What reported words are: a clause and its tense, a thing, half a sentence."""

import re
from collections.abc import Iterator
from typing import Final

import attrs

from sahelcoop.lexicon import after_past
from sahelcoop.render.heads import classes, is_infinitive
from sahelcoop.render.names import described
from sahelcoop.render.nouns import Article, elides, indefinite
from sahelcoop.render.wordlists import NUMBERS, TEENS

__all__ = [
    "WORD",
    "article_of",
    "finite",
    "follows_of",
    "in_past",
    "is_clause",
    "is_past",
    "is_subjunctive",
    "lacks_subject",
    "shortened",
    "subordinate",
    "unstopped",
    "with_subject",
]

_QUE: Final = re.compile("(?:que |qu['’])")

_NOT_VERBS: Final = frozenset({"NOUN", "ADJ", "DET", "PREP", "PAS", "MOST"})
_BEFORE_NOUNS: Final = frozenset({"DET", "PREP", "ADJ_BEFORE"})
_DENIED: Final = re.compile(r"\bn(?:e |[’'])(?!(?:pas|plus|jamais|rien) )")
"""The first half of a negation, which a finite verb follows."""
_BETWEEN: Final = frozenset({"ADVERB", "PAS"})
"""What may stand between an auxiliary and its participle."""
_RELATIVES: Final = frozenset({"QUI", "QUE", "REL", "DONT"})
_CONJUNCTIONS: Final = frozenset(
    {"car", "lorsque", "lorsqu’", "puisque", "puisqu’", "quand", "si"}
)
"""What opens a clause as well, whose verb is not the main one."""
_PAST: Final = frozenset({"IMPF", "COND"})
_NEVER_NOUNS: Final = frozenset({"AUX", "COND", "FUT", "IMPF"})
"""Verb forms that no noun has: what stands before them is a pronoun, "l’ont", "ce"."""

_DAYS: Final = frozenset(
    ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"]
)
_OPENERS: Final = frozenset(
    [
        "quant",
        "reste",
        "aucun",
        "aucune",
        "beaucoup",
        "chaque",
        "malgré",
        "moins",
        "ni",
        "non",
        "plus",
        "quelque",
        "rien",
        "seul",
        "seule",
        "seuls",
        "seules",
        "tous",
        "tout",
        "toute",
        "toutes",
    ]
)
"""Words that open a sentence and that the lexicon has no class for."""
_SMALL: Final = frozenset(
    {"DET", "PRONOUN", "PREP", "CLITIC", "NO", "SEVERAL", "SUBORDINATE"}
)
"""Words that have no capital of their own."""


def unstopped(words: str) -> str:
    """Leave out the full stop or comma that ends quoted words."""
    words = words.rstrip()
    return words if words.endswith("..") else words.rstrip(".,;: ")


_SENTENCE_END: Final = re.compile(r"(?<=\w{3})(?:[.!?…]\s(?=[A-ZÀ-Ý«])|\s?;\s)")


def shortened(words: str, most: int) -> str:
    """Cut quoted words of more than *most* where a sentence or a semicolon ends.

    What is kept is whole sentences, so that it means what it meant; one that is too
    long by itself is not cut.
    """
    ends = [(found.start(), found[0]) for found in _SENTENCE_END.finditer(words)]
    if len(words.split()) <= most or not ends:
        return words
    fitting = [end for end in ends if len(words[: end[0]].split()) <= most]
    at, mark = (fitting or ends[:1])[-1]
    return f"{words[:at]}{mark.strip(' ;')} […]"


_LINK: Final = re.compile("(?:Mais|Et|Or|Car|Donc) ")
"""What ties a sentence to the one before, which is not there."""


def subordinate(text: str) -> str:
    """Make a subordinate clause of reported words."""
    text = _QUE.sub("", unstopped(text), count=1) if _QUE.match(text) else text
    text = _LINK.sub("", unstopped(text), count=1)
    head = re.split("[ ,’]", text, maxsplit=1)[0]
    apart = f"{head}'" if text.startswith(f"{head}’") else head
    small = head.lower()
    plain = small in _OPENERS or head in _DAYS or small.endswith("ement")
    plain = plain or small.partition("-")[0] in {*TEENS, *NUMBERS}
    if plain or (classes(head) | classes(apart)) & {*_SMALL, "PPART", "PPRES"}:
        text = text[:1].lower() + text[1:]
    return _before_verb(text)


def _before_verb(text: str) -> str:
    """Leave out a second verb of the speaker after a thing: "nie tout et affirme …"."""
    verb = next((word for word, _ in _verbs(text)), None)
    lead = text[: verb.start()] if verb else ""
    return lead.removesuffix(" et ") if lead.endswith(" et ") else text


def _first_classes(text: str) -> frozenset[str]:
    return classes(re.split("[ ,.’]", text, maxsplit=1)[0])


def lacks_subject(text: str) -> bool:
    """Tell whether reported words begin with their verb."""
    known = _first_classes(text)
    return known >= {"FIN", "P3"} and not known & {"NOUN", *_SMALL}


def with_subject(text: str) -> str:
    """Give a pronoun to words that begin with their verb: its subject is not told."""
    if not lacks_subject(text):
        return text
    return f"{'il' if 'S' in _first_classes(text) else 'ils'} {text}"


WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*[’']?")
_Verb = tuple["re.Match[str]", frozenset[str]]


def _words(text: str) -> Iterator[_Verb]:
    """Give each word with its classes, a preposition or a pronoun before ’ apart."""
    for word in WORD.finditer(text):
        yield word, classes(word[0].replace("’", "'"))


def _verbs(text: str) -> Iterator[_Verb]:
    """Give the finite verbs with their classes, those of clauses within aside.

    A form that can be a noun, that follows a determiner, a preposition or an adjective,
    or is the participle after an auxiliary, is none: "l’aide", "en cause", "a fait".
    """
    relative = noun = auxiliary = led = False
    for word, known in _words(text):
        verbal = "FIN" in known and not known & _NOT_VERBS
        verbal = verbal and ("P3" in known or "PPART" not in known)
        named = noun and not known & _NEVER_NOUNS
        taken = named or (auxiliary and "PPART" in known) or (led and "PRES" in known)
        if verbal and not taken:
            if not relative:
                yield word, known
            relative = False
        opens = known & _RELATIVES or (not noun and word[0].lower() in _CONJUNCTIONS)
        relative = relative or bool(opens)
        led = "EN" in known  # a preposition, or the pronoun before a verb
        noun = bool(known & _BEFORE_NOUNS) and not led
        auxiliary = "AUX" in known or (auxiliary and bool(known & _BETWEEN))


def finite(text: str) -> Iterator[frozenset[str]]:
    """Give the classes of the finite verbs of a text."""
    for _, known in _verbs(text):
        yield known


_PAST_ENDING: Final = re.compile(r"(?<!l[ae] )(?<!les )\b[a-zà-ÿ]{2,}(?:ait|aient)\b")


def is_past(text: str) -> bool:
    """Tell whether the verb of a clause stands in a tense that follows "a dit que".

    Where the lexicon has none of its verbs, an ending tells.
    """
    verb = next(finite(text), None)
    if verb is not None:
        return bool(verb & _PAST)
    ended = _PAST_ENDING.findall(text)
    return any(not classes(word) for word in ended)


def is_clause(words: str) -> bool:
    """Tell whether quoted words are a whole clause, whose subject opens it."""
    first = _first_classes(words)
    opens = first & {"DET", "PRONOUN", "WHOLE"} and "P3" not in first
    return bool(opens) and next(finite(words), None) is not None


def is_subjunctive(text: str) -> bool:
    """Tell whether the verb of a clause stands in the subjunctive alone."""
    verb = next(finite(text), frozenset[str]())
    return "SUBJ" in verb and "PRES" not in verb


_ELIDING: Final = re.compile(r"\b[ns]e $")
"""A pronoun or a negation that elides before a vowel; "automne" does not."""


def in_past(text: str) -> str:
    """Put a clause in the tenses that follow a past: "l’aide était là".

    Words between marks and the verbs of relatives stay as they are.
    """
    told, mark, quoted = text.partition("«")
    pieces: list[str] = []
    end = 0
    for word, _ in _verbs(told):
        past = after_past(word[0])
        if past is None:
            continue
        before = told[end : word.start()]
        if _ELIDING.search(before) and elides(past):
            before = f"{before[:-2]}’"
        pieces += before, past
        end = word.end()
    return f"{''.join(pieces)}{told[end:]}{mark}{quoted}"


def article_of(words: str) -> str | None:
    """Tell what a quoted noun phrase needs before its marks; None for another thing."""
    first = next((known for _, known in _words(words)), frozenset[str]())
    if is_infinitive(words) or _DENIED.search(words) or any(finite(words)):
        return None
    if " " in words and ("DET" in first or words.partition(" ")[0] in NUMBERS):
        return ""
    phrase = described(words)
    noun = "NOUN" in first or words.partition(" ")[0].endswith("ion")
    if not noun or phrase.article is not Article.DEFINITE:
        return None
    return indefinite(attrs.evolve(phrase, text="")).strip()


_OF: Final = re.compile("(?:de |d['’])(?=.)")


def follows_of(words: str) -> bool:
    """Tell whether one can speak of quoted words: a noun, an infinitive and its object.

    Neither gender nor number needs to be known: "a parlé de «⍽mercenaires⍽»".
    """
    bare = _OF.sub("", words, count=1)
    if " " in bare and is_infinitive(bare):
        return True
    first = _first_classes(bare)
    noun = "NOUN" in _first_classes(words) or (bare != words and "INDEF" in first)
    return noun and next(finite(words), None) is None
