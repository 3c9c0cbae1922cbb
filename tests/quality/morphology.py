# SPDX-License-Identifier: MIT
"""The grammar of the lexicon's words beside that of Grammalecte's dictionary.

`python -m tests.quality.morphology` compares gender, number and elision for every word
that both know, and fails where they differ and `morphology.csv` does not say why we are
right, or says it of a word on which they agree.
"""

import csv
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

import attrs

from sahelcoop.render.heads import refuses_elision
from sahelcoop.render.nouns import elides
from sahelcoop.render.wordlists import ASPIRATED
from tests.quality.grammalecte import MISSING, checker

ARGUED: Final = Path(__file__).with_suffix(".csv")
_NOUN: Final = re.compile(r":(?:N|A|Q)\b.*?:([mfe]):([spi])\b")
_H: Final = re.compile(";([éÉ])")

_Morphs = Callable[[str], list[str]]


@attrs.frozen
class Word:
    """A form, and what we say of it."""

    form: str
    genders: frozenset[str]
    """m, f or both; none if we do not say."""
    number: str
    """s, p, or i where one form is both; empty if we do not say."""
    where: str


def _rows(name: str) -> Iterator[dict[str, str]]:
    table = files("sahelcoop.lexicon.data").joinpath(name).read_text("utf-8")
    return csv.DictReader(table.splitlines())


def _pair(singular: str, plural: str, gender: str, where: str) -> Iterator[Word]:
    genders = frozenset(gender.replace("e", "mf"))
    one = {"s": singular.split(), "p": plural.split()}
    both = one["s"][:1] == one["p"][:1] != []
    for number, words in one.items():
        if words:
            yield Word(words[0], genders, "i" if both else number, where)


def words() -> Iterator[Word]:
    """Give the nouns, the heads of goods, the demonyms, and the aspirated words."""
    for name in ("nouns.csv", "goods.csv"):
        for row in _rows(name):
            yield from _pair(row["singular"], row["plural"], row["gender"], name)
    for row in _rows("demonyms.csv"):
        yield from _pair(row["ms"], row["mp"], "m", "demonyms.csv")
        yield from _pair(row["fs"], row["fp"], "f", "demonyms.csv")
    for form in ASPIRATED:
        yield Word(form, frozenset(), "", "wordlists.py")


def _against(word: Word, analyses: Sequence[str]) -> Iterator[str]:
    """Say in what the dictionary differs: every one of its analyses must."""
    nouns = [m for m in map(_NOUN.search, analyses) if m]
    genders = {gender for m in nouns for gender in m[1].replace("e", "mf")}
    if nouns and word.genders and not word.genders <= genders:
        yield "gender"
    numbers = {number for m in nouns for number in m[2].replace("i", "sp")}
    if nouns and word.number and not set(word.number.replace("i", "sp")) <= numbers:
        yield "number"
    told = {m[1] for m in map(_H.search, analyses) if m}
    elided = elides(word.form, aspirated=refuses_elision(word.form))
    if told and (elided == (told == {"é"})):
        yield "elision"


def _differences(found: Iterable[Word], known_to: _Morphs) -> tuple[int, set[str]]:
    """Count the words that both know, and give "word: what differs"."""
    known, differing = 0, set[str]()
    for word in found:
        analyses = known_to(word.form)
        known += any(map(_NOUN.search, analyses))
        differing |= {f"{word.form}: {what}" for what in _against(word, analyses)}
    return known, differing


def main() -> int:
    """Compare them all, or say that nothing was compared."""
    with ARGUED.open(encoding="utf-8", newline="") as lines:
        argued = {f"{row['word']}: {row['what']}" for row in csv.DictReader(lines)}
    with checker() as grammalecte:
        if grammalecte is None:
            sys.stdout.write(f"{MISSING}\n")
            return 0
        found = list(words())
        known, differing = _differences(found, grammalecte.oSpellChecker.getMorph)
    sys.stdout.writelines(
        f"{line} is {'argued without need' if line in argued else 'not argued'}\n"
        for line in sorted(differing ^ argued)
    )
    sys.stdout.write(
        f"{len(found)} forms, {known} known to Grammalecte, {len(differing)} differ\n"
    )
    return int(differing != argued)


if __name__ == "__main__":
    sys.exit(main())
