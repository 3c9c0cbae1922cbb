# SPDX-License-Identifier: MIT
"""Who says what, and whose words they are."""

import pytest

from sahelcoop.model.actors import UnnamedSource
from sahelcoop.model.statement import Form
from tests.reading.read import names, read, statement, statements, words


@pytest.mark.parametrize(
    ("text", "speaker", "form", "said"),
    [
        (
            "« Nos hommes tiennent le pont », a déclaré le colonel Issa Maro.",
            "Issa Maro",
            Form.DIRECT,
            "Nos hommes tiennent le pont",
        ),
        (
            "Le maire Issa Maro a salué « un grand pas pour tous ».",
            "Issa Maro",
            Form.MIXED,
            "un grand pas pour tous",
        ),
        (
            "Le maire Issa Maro a dit que la rue est « de nouveau ouverte à tous ».",
            "Issa Maro",
            Form.MIXED,
            "de nouveau ouverte à tous",
        ),
        (
            "Le maire Issa Maro a souri : « Nous avons tous bien dormi ».",
            "Issa Maro",
            Form.DIRECT,
            "Nous avons tous bien dormi",
        ),
        (
            "Selon le maire Issa Maro, il faut « rester unis et patients ».",
            "Issa Maro",
            Form.DIRECT,
            "rester unis et patients",
        ),
        (
            "Le maire Issa Maro a affirmé que le pont tiendra.",
            "Issa Maro",
            Form.INDIRECT,
            "le pont tiendra",
        ),
        (
            "Le pont reste fermé aux camions, a précisé le gouvernement béninois.",
            "gouvernement béninois",
            Form.INDIRECT,
            "Le pont reste fermé aux camions",
        ),
        (
            "Selon la présidence béninoise, le pont reste fermé aux camions.",
            "présidence béninoise",
            Form.INDIRECT,
            "le pont reste fermé aux camions",
        ),
    ],
)
def test_forms(text: str, speaker: str, form: Form, said: str) -> None:
    """Each way of reporting gives the speaker, whose words they are, and the words."""
    found = statement(text)

    assert [speaker] == names(found.speakers)
    assert (form, said, [said]) == (found.form, found.text, words(found, "text"))
    assert (() if form is Form.INDIRECT else (said,)) == found.segments


def test_every_field_has_its_words() -> None:
    """What was read, and the words behind it."""
    found = statement(
        "Dans un communiqué, le colonel Issa Maro a affirmé que le pont tiendra."
    )

    assert ["colonel Issa Maro"] == words(found, "speakers")
    assert ("a affirmé", ["a affirmé"]) == (found.cue, words(found, "cue"))
    assert ("communiqué", ["communiqué"]) == (found.medium, words(found, "medium"))


@pytest.mark.parametrize(
    ("where", "medium"),
    [
        (" à l’AFP", "AFP"),
        (" dans un discours", "discours"),
        (" sur le site", "site"),
        (" au maire", None),
        ("", None),
    ],
)
def test_medium(where: str, medium: str | None) -> None:
    """An agency spoken to is the medium, like a speech or a site; a hearer is not."""
    found = statement(f"Le maire Issa Maro a déclaré{where} que le pont tiendra.")

    assert medium == found.medium


def test_inversion_goes_to_the_last_speaker() -> None:
    """An inverted pronoun and "il" stand for the one who spoke last."""
    text = (
        "« Nos hommes tiennent le pont », a déclaré le colonel Issa Maro. "
        "« Ils tiendront aussi la route », a-t-il ajouté. "
        "Il a précisé que la paix est proche."
    )

    assert [["Issa Maro"]] * 3 == [names(s.speakers) for s in statements(text)]


@pytest.mark.parametrize(
    "text",
    [
        "« Nos hommes tiennent le pont », a-t-il ajouté.",
        "Il a précisé que la paix est proche.",
        "Le maire Issa Maro évoque un « libérateur ».",
        "Le Maroc a livré un radar « capable de voir très loin ».",
        "Le maire Issa Maro n’a pas déclaré que le pont tiendra.",
        "« Nos hommes tiennent le pont », et le maire le sait.",
        "Le maire Issa Maro a affirmé son soutien.",
        "Le maire Issa Maro a affirmé que demain matin très tôt.",
    ],
)
def test_no_statement(text: str) -> None:
    """Without a speaker, four quoted words or a clause there is no statement."""
    assert () == statements(text)


def test_two_last_speakers_are_nobody() -> None:
    """A singular pronoun after two speakers points at neither."""
    text = (
        "Le gouvernement béninois et la présidence béninoise ont parlé. "
        "Il a précisé que la paix est proche."
    )

    assert () == statements(text)


def test_several_pieces_are_one_statement() -> None:
    """The pieces that one sentence quotes are one statement, first to last."""
    found = statement(
        "Le maire Issa Maro a dit que le pont « ne cédera pas de sitôt » et que "
        "« la route sera bientôt sûre »."
    )

    assert ("ne cédera pas de sitôt", "la route sera bientôt sûre") == found.segments
    assert "ne cédera pas de sitôt » et que « la route sera bientôt sûre" == found.text
    assert list(found.segments) == words(found, "segments")


def test_consecutive_sentences_in_one_pair_of_marks_are_one() -> None:
    """A quotation of several sentences is said in one go."""
    said = "La paix viendra un jour. La ville est libre. Le reste suivra."
    found = statement(f"Le maire Issa Maro a affirmé : « {said} » Puis il est parti.")

    assert (said, (said,)) == (found.text, found.segments)


def test_quotations_of_another_sentence_are_not_joined() -> None:
    """A quotation of the next or the last sentence is another statement."""
    text = (
        "« Nos hommes tiennent le pont », a déclaré le colonel Issa Maro. "
        "« La route sera bientôt sûre », a déclaré le maire Ali Zen."
    )

    assert [["Issa Maro"], ["Ali Zen"]] == [names(s.speakers) for s in statements(text)]


def test_an_ellipsis_keeps_statements_apart() -> None:
    """Within a sentence that trails off, each part has its own quotation."""
    text = (
        "Il doute… et « nous tenons le pont ici », a déclaré le colonel Issa Maro… "
        "et « ils tiendront la rue demain », a déclaré le maire Ali Zen."
    )

    assert ["nous tenons le pont ici", "ils tiendront la rue demain"] == [
        s.text for s in statements(text)
    ]


@pytest.mark.parametrize(
    "quoted", ["“Nous tenons tout ici,”", "«   Nous tenons tout ici  »"]
)
def test_blanks_and_a_last_comma_are_left_out(quoted: str) -> None:
    """The words of a quotation start and end with words."""
    found = statement(f"{quoted} a déclaré le colonel Issa Maro.")

    assert ("Nous tenons tout ici", ("Nous tenons tout ici",)) == (
        found.text,
        found.segments,
    )


def test_unnamed_speakers() -> None:
    """Sources speak without a name, with their number where it is told."""
    two = statement("Deux sources militaires ont indiqué que le pont tiendra.")
    one = statement("« Ils sont venus à l’aube », raconte un habitant.")

    assert ["Deux sources militaires"] == names(two.speakers)
    for found, count in ((two, 2), (one, None)):
        (source,) = found.speakers
        assert isinstance(source, UnnamedSource)
        best = source.count.best if source.count else None
        assert count == best


def test_people_keep_their_roles() -> None:
    """A role told once goes with the person, by surname and by role alike."""
    text = (
        "Le colonel Ali Zen est venu. M. Zen a affirmé que le pont tiendra. "
        "Le colonel a ajouté que la route est sûre."
    )
    report = read(text)

    assert [("Ali Zen", "colonel")] * 2 == [
        (str(s.speakers[0]), getattr(s.speakers[0], "role", None))
        for s in report.statements
    ]
    (zen,) = (a for a in report.actors if a.names[0].text == "Ali Zen")
    assert ["colonel"] == [office.title for office in zen.offices]


def test_a_role_without_a_person() -> None:
    """A role that nobody was told to hold speaks for itself."""
    found = statement("Le préfet a affirmé que le pont tiendra.")

    assert ["préfet"] == names(found.speakers)
    assert isinstance(found.speakers[0], UnnamedSource)


def test_roles_beside_a_name() -> None:
    """A role in apposition, before or after the name, is the person's."""
    before = statement("Le ministre Sadio Camara a affirmé que le pont tiendra.")
    after = statement("Sadio Camara, ministre, a affirmé que le pont tiendra.")
    none = statement("Sadio Camara a affirmé que le pont tiendra.")

    assert ["ministre", "ministre", None] == [
        getattr(s.speakers[0], "role", "") for s in (before, after, none)
    ]


def test_bodies_of_a_state() -> None:
    """An institution with a demonym is an actor of that state, listed or not."""
    report = read("L’armée centrafricaine a affirmé que le pont tiendra.")
    court = read("La junte centrafricaine a affirmé que le pont tiendra.")

    assert [("armée centrafricaine", "armed_force", "CF")] == [
        (a.names[0].text, a.kind, a.country) for a in report.actors
    ]
    assert [("gouvernement centrafricain", "government", "CF")] == [
        (a.names[0].text, a.kind, a.country) for a in court.actors
    ]


def test_a_clause_with_an_unknown_verb() -> None:
    """The ending of a verb that no table knows tells that a clause is one."""
    found = statement("Le maire Issa Maro a affirmé que les cours zokouraient.")

    assert "les cours zokouraient" == found.text


QUESTIONS = (
    "\n\n{}\n\n« C’est une décision du gouvernement. »"
    "\n\nLe Niger est-il parti ?\n\n{}« Ses marins sont encore parmi nous. »"
)


@pytest.mark.parametrize(
    ("first", "question", "lead", "speaker"),
    [
        ("Le colonel Ali Zen nous a reçus.", "Le regrettez-vous ?", "", "Ali Zen"),
        (
            "Le colonel Ali Zen est là.",
            "Colonel, vos hommes sont tristes.",
            "",
            "Ali Zen",
        ),
        (
            "Le colonel Ali Zen est là.",
            "Le Mali est parti. Est-ce bien ?",
            "",
            "Ali Zen",
        ),
        ("Le préfet nous a reçus.", "Le Mali est parti. Est-ce bien ?", "", "préfet"),
        ("Le préfet est là.", "Le regrettez-vous ?", "A. Z. : ", "préfet"),
    ],
)
def test_who_is_interviewed_answers(
    first: str, question: str, lead: str, speaker: str
) -> None:
    """Quotations after questions are of the person who was told of before them."""
    text = "Le pont est coupé.\n\n" + first + QUESTIONS.format(question, lead)

    assert [[speaker]] * 2 == [names(said.speakers) for said in statements(text)]


def test_who_is_named_in_the_title_is_interviewed() -> None:
    """Where no person is told of before a question, the one in the title is asked."""
    text = "Ali Zen accuse" + QUESTIONS.format("Pourquoi cette colère ?", "")

    assert [["Ali Zen"]] * 2 == [names(said.speakers) for said in statements(text)]


def test_who_answers_by_name_is_interviewed() -> None:
    """A name before the answer tells who gives it."""
    text = (
        "Le pont est coupé.\n\nLe colonel Ali Zen est là.\n\nLe regrettez-vous ?\n\n"
        "Le maire Issa Maro : « C’est une décision du gouvernement. »"
    )

    assert [["Issa Maro"]] == [names(said.speakers) for said in statements(text)]


def test_what_somebody_has_said_is_about_him() -> None:
    """Ce que somebody says is what he is told of for."""
    text = (
        "Le pont est coupé.\n\nCe que le colonel Ali Zen a dit lundi à Gao.\n\n"
        "L’école. « Elle doit être rouverte demain. »"
    )

    assert [["Ali Zen"]] == [names(said.speakers) for said in statements(text)]


def test_a_question_to_nobody() -> None:
    """Where nobody can be asked, a quotation is of whom the next sentence tells."""
    text = (
        "Le pont est coupé.\n\nLe Mali est-il en paix ?\n\n"
        "« Personne ne le sait vraiment. »\n\nLe préfet hausse les épaules."
    )

    assert [["préfet"]] == [names(said.speakers) for said in statements(text)]


@pytest.mark.parametrize(
    ("told", "medium"),
    [
        ("L’armée malienne a publié un communiqué. Le pont est à Gao.", "communiqué"),
        ("L’armée malienne est là.", None),
    ],
)
def test_a_document_speaks_for_its_issuer(told: str, medium: str | None) -> None:
    """What is said according to the text, they say who issued it."""
    text = f"{told} Des bergers « sont partis avec leurs troupeaux », selon le texte."
    found = statement(text)

    assert (["armée malienne"], medium) == (names(found.speakers), found.medium)


def test_a_source_according_to_which() -> None:
    """Selon laquelle gives a quotation to the source, whatever verb is before it."""
    found = statement(
        "La mort a été confirmée par une source militaire selon laquelle « deux "
        "bergers ont disparu »."
    )

    assert ["une source militaire"] == names(found.speakers)
