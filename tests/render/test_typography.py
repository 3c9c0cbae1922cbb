# SPDX-License-Identifier: MIT
"""Marks and spaces, by locale."""

import pickle

import pytest

from sahelcoop.errors import LocaleError, SahelcoopError
from sahelcoop.model.statement import Form, Statement
from sahelcoop.render import profile_of, summarise
from tests.render.build import report, shown, who


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("fr", "«⍽Quelle attaque⎵!⍽»"),
        ("fr_TD", "«⍽Quelle attaque⎵!⍽»"),
        ("fr_CA", "«⍽Quelle attaque!⍽»"),
        ("fr_CH", "«⎵Quelle attaque⎵!⎵»"),
        ("fr-CA", "«⍽Quelle attaque!⍽»"),
        ("fr_GN", "«⍽Quelle attaque⎵!⍽»"),
    ],
)
def test_each_locale_has_its_spaces(locale: str, expected: str) -> None:
    """Row L1 and its neighbours."""
    assert expected == shown(profile_of(locale).quote("Quelle attaque !"))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("l'aide", "l’aide"),
        ("« dit-il »", "«⍽dit-il⍽»"),
        ('le "fruit" mûr', "le «⍽fruit⍽» mûr"),
        ("“Wagner”", "«⍽Wagner⍽»"),
        ("ainsi : non", "ainsi⍽: non"),
        ("à 10:30", "à 10:30"),
        ("deux\n\tlignes", "deux lignes"),
        ("25 000 tonnes", "25⎵000⍽tonnes"),
        ("à 15 km, 3 h et 20 m", "à 15⍽km, 3⍽h et 20⍽m"),
        ("7 morts l' autre", "7 morts l’autre"),
        ("90% des élus, 3 % des autres", "90⍽% des élus, 3⍽% des autres"),
        ("en 2024 100 soldats", "en 2024 100 soldats"),
        ('douze"', "douze"),
        ("atteintes » à la paix » ici", "atteintes à la paix ici"),
        ("il a « bien réagi", "il a «⍽bien réagi⍽»"),
    ],
)
def test_foreign_words_are_set_as_ours(words: str, expected: str) -> None:
    """Apostrophes, marks and blanks follow the profile."""
    assert expected == shown(profile_of("fr").clean(words))


def test_marks_inside_marks_are_curled() -> None:
    """Row S5."""
    assert "«⍽les “formateurs”⍽»" == shown(profile_of("fr").quote("les « formateurs »"))


@pytest.mark.parametrize("locale", ["de", "english", "français", "", "FR", "fr_"])
def test_other_locales_are_refused(locale: str) -> None:
    """The error names the locale and those that are known."""
    with pytest.raises(LocaleError, match="no prose for locale") as caught:
        summarise(report(), locale=locale)

    error = caught.value
    assert locale == error.locale
    assert {"en", "fr", "fr_ML", "fr_CH"} < set(error.known)
    assert isinstance(error, SahelcoopError)
    assert isinstance(error, ValueError)
    assert str(error) == str(pickle.loads(pickle.dumps(error)))  # noqa: S301 - ours


def test_a_log_has_the_marks_of_a_keyboard() -> None:
    """Letters keep their accents, marks and spaces are those of ASCII."""
    statement = Statement(
        speakers=who("Mali"),
        form=Form.DIRECT,
        text="L'« aide » est là…",
        segments=("L'« aide » est là…",),
    )

    assert summarise(statement, locale="plain") == (
        "\"L''aide' est là...\", a affirmé le Mali."
    )
