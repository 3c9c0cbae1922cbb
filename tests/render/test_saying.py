# SPDX-License-Identifier: MIT
"""The verb of an affirmation: the article's, or the one that its medium asks."""

import pytest

from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render import summarise
from sahelcoop.render.cues import cue_of
from tests.render.build import report, shown, who


def said(
    cue: str | None = None,
    medium: str | None = None,
    *,
    words: str = "Le puits est à sec",
    act: SpeechAct = SpeechAct.AFFIRM,
    by: str = "Mali",
) -> Statement:
    """Make a quotation that opens its sentence."""
    return Statement(
        speakers=who(by),
        act=act,
        form=Form.DIRECT,
        text=words,
        segments=(words,),
        cue=cue,
        medium=medium,
    )


@pytest.mark.parametrize(
    ("cue", "medium", "verb"),
    [
        ("explique-t-il", None, "a expliqué"),
        ("martelait", None, "a martelé"),
        ("reconnaissent", None, "a reconnu"),
        ("écrit-il", None, "a écrit"),
        ("confirme", None, "a affirmé"),
        ("tonne", None, "a affirmé"),
        (None, "communiqué", "a indiqué"),
        (None, "X", "a écrit"),
        ("a précisé", "communiqué", "a précisé"),
    ],
)
def test_the_verb_is_that_of_the_article_or_of_the_medium(
    cue: str | None, medium: str | None, verb: str
) -> None:
    """Verbs that judge are left to the article."""
    assert f"», {verb} le Mali" in shown(summarise(said(cue, medium)))


def test_a_question_is_asked() -> None:
    """Nobody affirms what he or she asks."""
    told = summarise(said("martèle", words="Qui a pris le pont ?"))

    assert "«⍽Qui a pris le pont⎵?⍽», a demandé le Mali." == shown(told)


def test_another_act_keeps_its_verb() -> None:
    """Who promises has promised, whatever the cue."""
    told = said("a précisé", act=SpeechAct.PLEDGE)

    assert shown(summarise(told)).endswith("», a promis le Mali.")


def test_no_verb_is_used_twice_on_end() -> None:
    """Of another speaker too."""
    text = summarise(report(statements=(said(), said(by="Togo", words="Il pleut"))))

    assert "a affirmé le Mali" in text
    assert "a déclaré le Togo" in text


def test_who_goes_on_does_so_by_the_words_of_the_article() -> None:
    """Unless the sentence before has used them."""
    first, second = said(), said("a-t-il précisé", words="Il pleut")
    third = said("précise-t-il", words="Il vente")
    text = summarise(report(statements=(first, second, third)))

    assert "«\u00a0Il pleut\u00a0», a-t-il précisé." in text
    assert "«\u00a0Il vente\u00a0», a-t-il ajouté." in text


def test_a_clause_follows_verbs_that_lead_to_one() -> None:
    """Nobody insists that."""
    told = Statement(
        speakers=who("Mali"),
        form=Form.INDIRECT,
        text="le puits est à sec",
        cue="insiste",
    )

    assert summarise(told) == "Le Mali affirme que le puits est à sec."


def test_who_goes_on_praising_does_so_by_adding() -> None:
    """The article's verb is for what is affirmed."""
    first = said(act=SpeechAct.PRAISE)
    second = said("a précisé", words="Il pleut", act=SpeechAct.PRAISE)
    text = summarise(report(statements=(first, second)))

    assert text.endswith("», a-t-il ajouté.")


def test_a_present_of_the_other_number_is_not_used() -> None:
    """Two do not "évoque la pluie"."""
    told = Statement(
        speakers=who("Mali", "Togo"),
        form=Form.MIXED,
        text="une pluie de saison",
        segments=("une pluie de saison",),
        cue="évoque avec joie",
    )

    assert "ont évoqué «" in summarise(told)


@pytest.mark.parametrize("cue", ["a été cité", "est cité", "a cités hier"])
def test_a_cue_that_is_no_verb_of_the_speaker(cue: str) -> None:
    """A passive tells who was spoken of."""
    found = cue_of(cue)

    assert (found is None) == ("s hier" not in cue)
