# SPDX-License-Identifier: MIT
"""The grammar of free words, by their head noun: gender, number, both forms."""

import re
from typing import Final

from sahelcoop.lexicon import Grammar, default_lexicon
from sahelcoop.render.wordlists import (
    ASPIRATED,
    ASPIRATED_STEMS,
    FEMININES,
    INVARIABLE,
    LIKE_FATAL,
    LIKE_FEMININES,
    MUTE_NAMES,
    NOUNS_IN_ER,
    PLURAL_IN_X,
    SINGULAR_IN_S,
)

__all__ = [
    "classes",
    "feminine",
    "feminise",
    "guess",
    "inflecting",
    "is_infinitive",
    "lowered",
    "pluralise",
    "refuses_elision",
    "singularise",
]

_FEMININE_HEAD: Final = re.compile(
    r".*(?:[ts]ion|[^aeiou]té|auté|ance|ence|orce|olice|ilice|ette|sse|ure|ique|ise|ie|ée|elle"
    r"|ade|rine|aine|ole|igade|cole|[iè]re)s?"
)
"""Endings of nouns that are nearly always feminine in the press read here."""

_FEMININE_ADJECTIVE: Final = re.compile(
    r".*(?:ée|ienne|aise|oise|ale|ive|elle|ante|ente|ointe|euse|caine|rine)s?"
)
"""Endings of adjectives that no masculine has."""

_PLURAL_X: Final = ("eau", "eu", "au")


def classes(word: str) -> frozenset[str]:
    """Give the features of a form in the lexicon, none for an unknown word."""
    return default_lexicon().words.get(word.lower(), frozenset())


def refuses_elision(text: str) -> bool:
    """Tell whether *text* begins with an aspirated h, or with a foreign name in H."""
    word = re.split(r"[ ’']", text, maxsplit=1)[0]
    if word[:1] not in {"h", "H"}:
        return False
    lower = word.lower()
    head = lower.partition("-")[0]
    forms = {head, head.removesuffix("s"), head.removesuffix("x")}
    if not forms.isdisjoint(ASPIRATED) or lower.startswith(ASPIRATED_STEMS):
        return True
    return word[0] == "H" and "NOUN" not in classes(word) and lower not in MUTE_NAMES


_CLITICS: Final = re.compile(
    "(?:(?:ne|pas|plus|rien|jamais|se|en|y) |[ns]['’])*"
    "(?:(?:(?:le|la|les|lui|leur|y|en) |l['’])(?=avoir ))?"
)
_INFINITIVE: Final = re.compile("[a-zà-ÿ]+(?:[ei]|oi)r")
"""Endings of the infinitives that the lexicon lacks."""


def is_infinitive(text: str) -> bool:
    """Tell whether *text* begins with an infinitive, its clitics aside."""
    rest = _CLITICS.sub("", text, count=1)
    word = re.split("[ ,.’]", rest, maxsplit=1)[0]
    known = classes(word)
    if word in NOUNS_IN_ER:
        return False
    return "INF" in known or (not known and bool(_INFINITIVE.fullmatch(word)))


def inflecting(text: str) -> int:
    """Count the words that agree with the head: those up to a preposition or a name."""
    words = text.split()
    for number, word in enumerate(words[1:], 1):
        apart = re.split("[’']", word)[0] + "'" if re.search("[’']", word) else word
        if classes(word) & {"PREP", "ET", "OU"} or "PREP" in classes(apart):
            return number
        if not word.islower() or not word[0].isalpha():
            return number
    return len(words)


_PEOPLE: Final = frozenset({"PEOPLE", "TITLE"})
"""Of whose nouns in -e a woman's adjective tells the gender: "secrétaire adjointe"."""


def _agreeing(text: str) -> list[str]:
    return text.split()[: inflecting(text)]


def feminine(text: str) -> bool | None:
    """Guess the gender of free words; None without a clue."""
    head, *rest = _agreeing(text) or [""]
    known = classes(head)
    agreeing = any(map(_is_feminine_adjective, rest))
    if "NOUN" in known:
        either = agreeing and head.endswith("e") and not known.isdisjoint(_PEOPLE)
        return either or ("F" in known and "M" not in known)
    small = head.lower()
    if small.removesuffix("s") in LIKE_FEMININES:
        return False
    if head != small and small.removesuffix("s") in default_lexicon().demonyms:
        return _is_feminine_adjective(small)
    if _of_man(small):
        return True
    if agreeing or small.removesuffix("s") in FEMININES:
        return True
    return True if _FEMININE_HEAD.fullmatch(small) else None


def _is_feminine_adjective(word: str) -> bool:
    """Tell what goes with feminine nouns alone: "locale", "allemande", not "russe"."""
    if _FEMININE_ADJECTIVE.fullmatch(word):
        return True
    one, known = word.removesuffix("s"), default_lexicon().demonyms
    return one in known and one.endswith("e") and one[:-1] in known


def _of_man(head: str) -> bool:
    """Tell whether *head* is the feminine of a word for people: "civile", "élues"."""
    man = classes(re.sub("es?$", "", head))
    return head.rstrip("s").endswith("e") and {"NOUN", "PEOPLE", "M"} <= man


def plural(text: str) -> bool:
    """Tell by its head noun whether *text* is a plural."""
    head = (text.split() or [""])[0]
    known = classes(head)
    if head in PLURAL_IN_X:
        return True
    if "NOUN" in known:
        # "patrouilles" is a singular too, of the verb.
        noun = "S" not in known or ("VERB" in known and "NOUN" in classes(head[:-1]))
        return "P" in known and noun
    if head in SINGULAR_IN_S:
        return False
    return head.endswith(("s", "aux")) and not head.endswith(("ss", "is", "us"))


def guess(text: str) -> Grammar:
    """Guess the grammar of free words; masculine without a clue."""
    return Grammar(
        feminine=bool(feminine(text)),
        plural=plural(text),
        aspirated=refuses_elision(text),
    )


def _plural_word(word: str) -> str:
    common = word.islower() or word.lower() in default_lexicon().demonyms
    if word in INVARIABLE or not common or word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al") and word not in LIKE_FATAL:
        return f"{word[:-2]}aux"
    return word + ("x" if word.endswith(_PLURAL_X) else "s")


def lowered(words: str) -> str:
    """Take the capital of a heading from people: "Civils"; blue helmets keep theirs."""
    head, blank, rest = words.partition(" ")
    small = head.lower()
    if small.removesuffix("s") == "casque" and rest.startswith("bleu"):
        return f"{small.capitalize()}{blank}{rest}"
    told = classes(small)
    common = "PEOPLE" in told and "COMMUNITY" not in told and rest == rest.lower()
    capital = head == small.capitalize() and small not in default_lexicon().demonyms
    return f"{small}{blank}{rest}" if common and capital else words


def _singular_word(word: str) -> str:
    if "S" in classes(word) or not word.endswith(("s", "x")):
        return word
    if word.endswith("aux") and not word.endswith("eaux"):
        return f"{word[:-3]}al"
    return word if word.endswith(("ais", "ois")) else word[:-1]


def pluralise(text: str) -> str:
    """Put the words that agree with the head in the plural: "avions de transport"."""
    words, number = text.split(), inflecting(text)
    return " ".join([*map(_plural_word, words[:number]), *words[number:]])


def singularise(text: str) -> str:
    """Put the words that agree with the head in the singular: "soldat malien"."""
    words, number = text.split(), inflecting(text)
    return " ".join([*map(_singular_word, words[:number]), *words[number:]])


_FEMININES: Final = (
    ("adeur", ("adrice",)),
    ("teur", ("trice", "teuse")),
    ("eur", ("euse", "eure")),
    ("er", ("ère",)),
    ("ien", ("ienne",)),
    ("éen", ("éenne",)),
    ("et", ("ète", "ette")),
    ("el", ("elle",)),
    ("on", ("onne",)),
    ("eau", ("elle",)),
    ("if", ("ive",)),
    ("f", ("ffe",)),
    ("eux", ("euse",)),
)
"""By the ending of a masculine, those of its feminine, the likeliest first."""


def _feminine_forms(word: str) -> list[str]:
    """Give what the feminine of a masculine may be, the likeliest first."""
    apart = word.replace("haut-", "haute-")
    for ending, others in _FEMININES:
        if apart.endswith(ending):
            return [*(apart.removesuffix(ending) + o for o in others), f"{apart}e"]
    return [apart] if apart.endswith(("e", "è")) else [f"{apart}e"]


def feminise(title: str) -> str | None:
    """Put a title in the feminine: "directrice adjointe", "ministre malienne".

    None where its noun has no feminine that the lexicon knows: "général".
    """
    words, number = title.split(), inflecting(title)
    nouns = [n for n, word in enumerate(words[:number]) if "NOUN" in classes(word)]
    made = [_feminine_forms(word) for word in words[:number]]
    for head in nouns[:1]:
        known = [f for f in made[head] if {"NOUN", "F"} <= classes(f)]
        made[head] = known or made[head] * words[head].endswith("e")
    if not all(made):
        return None
    return " ".join([*(forms[0] for forms in made), *words[number:]])
