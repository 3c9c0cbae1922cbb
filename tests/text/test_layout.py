# SPDX-License-Identifier: MIT
"""Layout: title, datelines, bylines, sources, page furniture, rejoined paragraphs."""

import pytest

from sahelcoop.text import Document, read_document
from sahelcoop.text._cues import CUES

_BODY = "Le Mali a reçu deux hélicoptères. La Russie les a livrés."
_SLOTS = ("title", "outlet", "author", "published", "dateline_place")
_MORE = f"{_BODY[:-1]}, et ainsi de suite."


def slots(document: Document) -> dict[str, str]:
    """Return the words of the slots that are filled."""
    found = {name: getattr(document.metadata, name) for name in _SLOTS}
    return {name: s.slice(document.text) for name, s in found.items() if s}


def body(document: Document) -> list[str]:
    """Return the words of the paragraphs."""
    return [span.slice(document.text) for span in document.paragraphs]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Publié le vendredi 28 juillet 2023 | SpunikNews",
         {"published": "vendredi 28 juillet 2023", "outlet": "SpunikNews"}),
        ("Publié le 13 août 2021 à 18 h 40 par la rédaction",
         {"published": "13 août 2021", "author": "la rédaction"}),
        ("Publié le : 10/09/2025 - 14:05", {"published": "10/09/2025"}),
        ("Mis en ligne le 2025-09-10, mis à jour le 11 septembre 2025",
         {"published": "2025-09-10"}),
        ("8 novembre 2023", {"published": "8 novembre 2023"}),
        ("Mercredi 1er mars 2023.", {"published": "Mercredi 1er mars 2023"}),
        ("July 28, 2023", {"published": "July 28, 2023"}),
        ("Niamey, mercredi 8 décembre 2021",
         {"published": "mercredi 8 décembre 2021", "dateline_place": "Niamey"}),
        ("Gao, le 3 mai 2022", {"published": "3 mai 2022", "dateline_place": "Gao"}),
        ("3 mai 2022, Kidal", {"published": "3 mai 2022", "dateline_place": "Kidal"}),
        ("3 mai 2022, Ber", {"published": "3 mai 2022", "dateline_place": "Ber"}),
        ("Carnet de Niamey, 23 août 2020",
         {"published": "23 août 2020", "outlet": "Carnet de Niamey"}),
        ("R. I. | Samedi 6 juin 2020",
         {"published": "Samedi 6 juin 2020", "author": "R. I."}),
        ("Awa Sow | 6 juin 2020", {"published": "6 juin 2020", "author": "Awa Sow"}),
        ("6 juin 2020 | Awa SOW", {"published": "6 juin 2020", "author": "Awa SOW"}),
        ("15 mai 2023 | Le Fil du Sahel",
         {"published": "15 mai 2023", "outlet": "Le Fil du Sahel"}),
        ("Lundi 7 août 2023 | Avec agences", {"published": "Lundi 7 août 2023"}),
        ("Décryptage | 30 mai 2025", {"published": "30 mai 2025"}),
        ("De notre correspondant à Gao | 29/11/2024", {"published": "29/11/2024"}),
        ("Source : Maroc Diplomatique", {"outlet": "Maroc Diplomatique"}),
        ("(Source: AFP)", {"outlet": "AFP"}),
        ("Par Awa Sow, à Bamako", {"author": "Awa Sow"}),
        ("Awa Sow (à Niamey)", {"author": "Awa Sow"}),
        ("Par TV5MONDE", {"outlet": "TV5MONDE"}),
        ("GRAND ENTRETIEN - Propos recueillis à Gao par Awa Sow",
         {"author": "Awa Sow"}),
        ("A. Sow", {"author": "A. Sow"}),
        ("AA / Niamey / Awa Sow",
         {"outlet": "AA", "dateline_place": "Niamey", "author": "Awa Sow"}),
        ("AA/Niamey", {"outlet": "AA", "dateline_place": "Niamey"}),
        ("La rédaction", {"author": "La rédaction"}),
        ("Publié le 3 mai 2022 à 06h30 – Lecture : 4 minutes",
         {"published": "3 mai 2022"}),
        ("Studio Ber – Flash de 13 heures – 3 mai 2022",
         {"published": "3 mai 2022", "outlet": "Studio Ber"}),
        ("Le Fil & le Fleuve, le blog | billet du 3 mai 2022",
         {"published": "3 mai 2022", "outlet": "Le Fil & le Fleuve"}),
        ("Le Puits libre, n° 88, mardi 3 mai 2022, p. 3",
         {"published": "mardi 3 mai 2022", "outlet": "Le Puits libre"}),
        ("Le Fil de Ber du mardi 3 mai 2022",
         {"published": "mardi 3 mai 2022", "outlet": "Le Fil de Ber"}),
        ("Récit radio, diffusé le mardi 3 mai 2022 sur Ondes de Ber",
         {"published": "mardi 3 mai 2022", "outlet": "Ondes de Ber"}),
        ("Gao, mardi 3 mai 2022 – Propos rapportés par Awa Sow",
         {"published": "mardi 3 mai 2022", "dateline_place": "Gao",
          "author": "Awa Sow"}),
        ("3 mai 2022 | Par Awa Sow, à Ber",
         {"published": "3 mai 2022", "author": "Awa Sow", "dateline_place": "Ber"}),
        ("Par Awa Sow, envoyée spéciale à Gao – 3 mai 2022",
         {"published": "3 mai 2022", "author": "Awa Sow"}),
        ("Enquête : Awa Sow, Issa Maro (publiée le 3 mai 2022)",
         {"published": "3 mai 2022", "author": "Awa Sow, Issa Maro"}),
        ("Texte : Awa Sow – Photo : DR", {"author": "Awa Sow"}),
        ("Analyse, par Awa Sow", {"author": "Awa Sow"}),
        ("| Reportage | Par Awa Sow |", {"author": "Awa Sow"}),
        ("De notre envoyée spéciale à Gao et à Ber, Awa Sow", {"author": "Awa Sow"}),
        ("Par Awa Sow – Le Fil de Ber",
         {"author": "Awa Sow", "outlet": "Le Fil de Ber"}),
        ("RFI – Afrique", {"outlet": "RFI"}),
        ("Gao (AFP) - Publié le 03/05/2022 à 19:03",
         {"published": "03/05/2022", "dateline_place": "Gao", "outlet": "AFP"}),
        ("RFI – Publié le : 03/05/2022 - 07:51",
         {"published": "03/05/2022", "outlet": "RFI"}),
        ("Le Puits libre n° 17.407 du mardi 3 mai 2022",
         {"published": "mardi 3 mai 2022", "outlet": "Le Puits libre"}),
        ("Date de création : 3 mai 2022 19:42", {"published": "3 mai 2022"}),
        ("Par: Ber-News | 03 mai, 2022 12:07:44 | Lecture: 3 min | 4 256 vues",
         {"published": "03 mai, 2022", "outlet": "Ber-News"}),
        ("Ouest-France, avec AFP. Mis en ligne le 03/05/2022",
         {"published": "03/05/2022", "outlet": "Ouest-France"}),
        ("3 mai 2022 · La rédaction de Ber Demain · A la une",
         {"published": "3 mai 2022", "outlet": "Ber Demain"}),
        ("Par AFP | 03/05/2022", {"published": "03/05/2022", "outlet": "AFP"}),
        ("Rédaction Sidwaya", {"outlet": "Sidwaya"}),
        ("Rédaction de Gao", {"author": "Rédaction de Gao"}),
        ("Une chronique d'Awa Sow", {"author": "Awa Sow"}),
        ("AUTEUR: Awa T. SOW", {"author": "Awa T. SOW"}),
        ("Awa S. (Gao, correspondance)", {"author": "Awa S."}),
        ("Awa Sow / Agences", {"author": "Awa Sow"}),
        ("RFI avec AFP et Reuters.", {"outlet": "RFI"}),
        ("Sidwaya - Awa Sow", {"outlet": "Sidwaya", "author": "Awa Sow"}),
        ("Texte par : FRANCE 24 avec AFP et Reuters", {"outlet": "FRANCE 24"}),
        ("Service de presse - Ambassade du Japon au Mali",
         {"outlet": "Ambassade du Japon au Mali"}),
        ("Direction de la communication de la Présidence",
         {"outlet": "Présidence"}),
        ("Fait à Gao, le 3 mai 2022",
         {"published": "3 mai 2022", "dateline_place": "Gao"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["under the title", "at the foot"])
def test_metadata_lines(line: str, expected: dict[str, str], place: str) -> None:
    """A line that names date, place, outlet or author is read at both ends."""
    head = f"Bamako reçoit deux appareils\n{line}\n\n{_BODY}"
    foot = f"Bamako reçoit deux appareils\n\n{_BODY}\n\n{line}"
    document = read_document(head if place == "under the title" else foot)

    assert {"title": "Bamako reçoit deux appareils", **expected} == slots(document)
    assert [_BODY] == body(document)


@pytest.mark.parametrize(
    ("dateline", "expected"),
    [
        ("Niamey, 7 août 2020 (ONEP) – ",
         {"dateline_place": "Niamey", "published": "7 août 2020", "outlet": "ONEP"}),
        ("BAMAKO, le 7 août 2020 - ",
         {"dateline_place": "BAMAKO", "published": "7 août 2020"}),
        ("Berlin/Niamey, dimanche 7 juillet 2024 — ",
         {"dateline_place": "Berlin/Niamey", "published": "dimanche 7 juillet 2024"}),
        ("ABIDJAN, 14 juin 2021. — ",
         {"dateline_place": "ABIDJAN", "published": "14 juin 2021"}),
        ("Niamey, le 13 mai 2024. ",
         {"dateline_place": "Niamey", "published": "13 mai 2024"}),
        ("Dakar (AFP) -", {"dateline_place": "Dakar", "outlet": "AFP"}),
        ("BAMAKO — ", {"dateline_place": "BAMAKO"}),
        ("N'DJAMENA — ", {"dateline_place": "N'DJAMENA"}),
        ("(Togo First) - ", {"outlet": "Togo First"}),
        ("Togo First - ", {"outlet": "Togo First"}),
        ("Gao (Mali), 3 mai 2022 - ",
         {"dateline_place": "Gao", "published": "3 mai 2022"}),
        ("GAO (AZB), mardi 3 mai 2022 – ",
         {"dateline_place": "GAO", "published": "mardi 3 mai 2022", "outlet": "AZB"}),
        ("APA-Gao (Mali) – ", {"dateline_place": "Gao", "outlet": "APA"}),
        ("(Gao, 3 mai 2022). ",
         {"dateline_place": "Gao", "published": "3 mai 2022"}),
        ("GAO/BER, 3 mai 2022 (Dépêche). ",
         {"dateline_place": "GAO/BER", "published": "3 mai 2022"}),
    ],
)  # fmt: skip
def test_datelines(dateline: str, expected: dict[str, str]) -> None:
    """Place, date and agency before a dash are cut off the first paragraph."""
    document = read_document(f"Des appareils à Bamako\n\n{dateline}{_BODY}")

    assert {"title": "Des appareils à Bamako", **expected} == slots(document)
    assert [_BODY] == body(document)


def test_names_in_brackets_end_an_agency_text() -> None:
    """Who wrote and who translated stand behind the last sentence, on its line."""
    text = f"{_BODY} (Awa Sow et Issa Maro; Ann Berg pour le service français)"
    document = read_document(f"Des appareils à Bamako\n\n{text}")

    assert "Awa Sow et Issa Maro" == slots(document)["author"]
    assert [_BODY] == body(document)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("a appris Studio Tamani de source locale", "Studio Tamani"),
        ("a appris la radio Studio Kalangou", "Studio Kalangou"),
        ("raconte un élu joint au téléphone par l'AFP", None),
        ("a appris la population", None),
        ("a-t-on appris auprès de RFI", None),
        ("a appris Le Monde du Sahel", None),
    ],
)  # fmt: skip
def test_an_outlet_speaks_of_itself(said: str, name: str | None) -> None:
    """Who has learnt a thing publishes, if nobody else is named."""
    text = f"Deux avions\n\n3 mai 2022\n\nLe camp est vide, {said}. {_BODY}"
    named = read_document(f"RFI - Afrique\n{text}")

    assert name == slots(read_document(text)).get("outlet")
    assert "RFI" == slots(named)["outlet"]


def test_the_author_may_sign_under_the_lead() -> None:
    """A word that leads to a name is needed there: initials alone head what follows."""
    head = f"Deux avions\n\n3 mai 2022\n\n{_MORE}\n\n"
    signed = read_document(f"{head}Une chronique d'Awa Sow\n\n{_BODY}")
    headed = read_document(f"{head}I. DELIBERATIONS\n\n{_BODY}")

    assert "Awa Sow" == slots(signed)["author"]
    assert "author" not in slots(headed)


def test_the_day_of_a_signed_text_stands_above_office_name_and_ranks() -> None:
    """A notice ends with place and date, and whoever signed it below."""
    signed = "Le Directeur\n\nLe colonel Awa SOW\n\nChevalier du Mérite"
    document = read_document(f"AVIS\n\n{_BODY}\n\nGao, le 3 mai 2022\n\n{signed}")

    assert "3 mai 2022" == slots(document)["published"]


@pytest.mark.parametrize(
    "text",
    [
        "Bamako - Le président est parti.",
        "GSIM - Le groupe est parti.",
        "L’UFDD-Fondamentale a attaqué le camp.",
        "CORENS-Niger a porté plainte.",
        "Le ministre est parti (Issa Maro pour le Togo).",
        "Le 3 mai 2022, un avion s'est posé à Bamako.",
        "Il est venu le 3 sept. Il est reparti.",
        "Le convoi est parti de Gao le 3 mai 2022.",
        "Partager les vivres prendra du temps.",
        "Suivez ce que dit la loi.",
        "Selon une source proche du dossier, rien n'a été livré.",
    ],
)
def test_running_text_is_left_alone(text: str) -> None:
    """A sentence that begins like metadata or furniture stays running text."""
    document = read_document(f"{text}\n\n{_BODY}")

    assert [text, _BODY] == body(document)
    assert () == document.boilerplate
    assert {} == slots(document)


_FURNITURE = {
    "comment_count": ["0 Commentaires", "Vos réactions (12)",
                      "Commentaires via Facebook"],
    "comment_form": ["Commentez cet article", "LEAVE A REPLY", "Laisser un commentaire",
                     "Votre adresse e-mail ne sera pas publiée.", "Répondre"],
    "follow_us": ["Suivez-nous sur Facebook, Telegram pour ne rien rater",
                  "► Écoutez nos podcasts"],
    "follow_us_led": ["Un doute ? Écrivez-nous sur WhatsApp",
                      "Chaque matin, recevez l'essentiel de l'actualité"],
    "subscription": ["Article réservé à nos abonnés", "Offrir l'article",
                     "Des services payants existent, écrivez pour vous abonner."],
    "address": [
        "redaction@exemple.bf",
        "Contact : www.exemple.bf",
        "Exemple Sahel redaction@exemple.bf +22625000000",
    ],
    "follow_us_bare": ["Newsletter", "S'abonner"],
    "share": ["PARTAGER : Facebook | Twitter | E-mail",
              "Partagez l'article sur vos réseaux sociaux"],
    "related": ["Lire aussi : Bamako et Moscou", "► À lire également : un récit",
                "Related articles", "Article suivant > Lac Tchad"],
    "advert": ["Publicité", "- ANNONCE -"],
    "rights": ["© Tous droits réservés. Reproduction interdite.", "Copyright 2024"],
    "navigation": ["Accueil | Mentions légales | Contact", "Mots-clés : Mali, Russie"],
    "reading_time": ["Temps de lecture : 3 min", "1 245 vues"],
    "cookies": ["Ce site utilise des cookies"],
    "agencies": ["(avec agences)", "Avec l'AFP et Reuters"],
    "agency_credit": ["(Rédaction Awa S., version française Ann B., édité par Issa M.)",
                      "(Avec la contribution d'Awa S. à Gao, édité par Issa M.)"],
    "photo_credit": ["Photo : © WAM", "© Autre presse par DR",
                     "Florence Parly. Photo D. R.", "Le camp de Gao © AFP"],
}  # fmt: skip


def test_every_cue_has_examples() -> None:
    """The table above names all cues, and no other."""
    assert {cue.id for cue in CUES} == _FURNITURE.keys()


@pytest.mark.parametrize(
    ("rule", "line"), [(rule, line) for rule in _FURNITURE for line in _FURNITURE[rule]]
)
def test_furniture(rule: str, line: str) -> None:
    """A line of page furniture is told by its words and keeps its reason."""
    document = read_document(f"{_BODY}\n{line}")
    (region,) = document.boilerplate

    assert (line, rule) == (region.slice(document.text), region.rule)
    assert region.reason
    assert [_BODY] == body(document)


def test_what_follows_furniture_under_the_text_is_furniture() -> None:
    """Under the last sentence, menus and links need no cue; a source stays metadata."""
    tail = "Related articles\nLe blé russe arrive à Conakry\nSource : Le Sahel"
    document = read_document(f"{_BODY}\n{tail}\nRTB en direct prix bas Mali")
    rules = [region.rule for region in document.boilerplate]

    assert ["related", "link", "footer"] == rules
    assert {"outlet": "Le Sahel"} == slots(document)


def test_a_text_without_any_sentence_has_no_foot() -> None:
    """Where no line ends like a sentence, furniture taints nothing below it."""
    document = read_document("Publicité\nLe Mali a reçu deux hélicoptères")

    assert ["Le Mali a reçu deux hélicoptères"] == body(document)


def test_caption_under_its_credit() -> None:
    """The line under a picture's credit is its caption, unless it is a sentence."""
    title = "L'appui de Moscou"
    caption = read_document(f"{title}\n© DR\nPoutine et Goïta\n\n{_BODY}")
    sentence = read_document(f"{title}\n© DR\n{_BODY}")
    lower = read_document(f"{title}\n© DR\nselon Moscou\n\n{_BODY}")

    assert ["photo_credit", "caption"] == [r.rule for r in caption.boilerplate]
    assert [_BODY] == body(caption)
    assert [_BODY] == body(sentence)
    assert [title, "selon Moscou", _BODY] == body(lower)


def test_title_and_publication_share_a_line() -> None:
    """The words "Publié le" behind a title on its line starts the publication line."""
    line = "L'appui de Moscou Publié le mardi 24 septembre 2024 | Les Echos"
    document = read_document(f"{line}\n\n{_BODY}")
    expected = {
        "title": "L'appui de Moscou",
        "published": "mardi 24 septembre 2024",
        "outlet": "Les Echos",
    }

    assert expected == slots(document)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Deux avions\n\n{_BODY}", "Deux avions"),
        (f"Deux avions pour Bamako ?\n\n{_BODY}", "Deux avions pour Bamako ?"),
        (f"Deux avions...\n\n{_BODY}", "Deux avions..."),
        (f"Deux avions\nmercredi 6 juillet 2022\n{_BODY}", "Deux avions"),
        (f"TERRORISME\nMoscou appuie la transition à Bamako\n\n{_BODY}",
         "Moscou appuie la transition à Bamako"),
        (f"TERRORISME\nMoscou\n\n{_BODY}", "TERRORISME"),
        (f"LA PRESSE AU MALI\n\nDes avions russes à Gao\n\n{_BODY}",
         "Des avions russes à Gao"),
        (f"Moscou livre deux avions à Bamako | RFI\n\n{_BODY}",
         "Moscou livre deux avions à Bamako"),
        (f"Deux avions - Moscou livre\n\n{_BODY}", "Deux avions - Moscou livre"),
        (f"Vous êtes ici : Accueil / Mali\n\nDeux avions\n\n{_BODY}", "Deux avions"),
        (f"Actualité › Sécurité du pays\n\nDeux avions\n\n{_BODY}", "Deux avions"),
        (f"LA RUSSIE ARME GAO\n\nDES AVIONS AU CAMP\n\n{_BODY}",
         "LA RUSSIE ARME GAO"),
        (f"{_BODY}\n\n{_BODY}", None),
        ("Deux avions", None),
        (f"Deux avions\nont été livrés. {_BODY}", None),
        (f"{'Deux avions ' * 25}\n\n{_BODY}", None),
        ("Deux avions\n8 novembre 2023", None),
    ],
)  # fmt: skip
def test_titles(text: str, title: str | None) -> None:
    """The first line is a title unless it stops or goes on like a sentence."""
    assert title == slots(read_document(text)).get("title")


def test_a_long_line_above_the_date_is_text() -> None:
    """Between title and date, short lines are headings and long ones are text."""
    long = "Le camp de Gao attend depuis un mois ses deux appareils promis"
    head = f"Deux avions\n\nRécit\n\n{long}\n\n3 mai 2022\n\n{_BODY}"
    document = read_document(head)

    assert [long, _BODY] == body(document)
    assert ["title", "heading", "publication"] == [
        region.rule for region in document.metadata.regions
    ]


def test_a_date_of_change_gives_way() -> None:
    """The date of the last change is that of publication only if there is no other."""
    changed = read_document(f"Deux avions\n\nMis à jour le 4 mai 2022\n\n{_BODY}")
    both = read_document(
        f"Deux avions\n\nMis à jour le 4 mai 2022\nPublié le 3 mai 2022\n\n{_BODY}"
    )

    assert "4 mai 2022" == slots(changed)["published"]
    assert "3 mai 2022" == slots(both)["published"]


@pytest.mark.parametrize("line", ["le 30 mars", "Awa SOW", "Partager", "Source : AFP"])
def test_a_line_alone_is_text(line: str) -> None:
    """Head, foot and furniture stand beside a text; a line alone is the text."""
    document = read_document(f"\n{line}\n")

    assert [line] == body(document)
    assert {} == slots(document)


@pytest.mark.parametrize("line", ["2022", "***", "?"])
def test_years_and_rules_are_no_counters(line: str) -> None:
    """A year heads what follows it; a line of marks has nothing to count."""
    document = read_document(f"{_BODY}\n\n{line}\n\n{_MORE}")

    assert [_BODY, line, _MORE] == body(document)


def test_a_source_in_the_middle_is_metadata() -> None:
    """Lines that say what they are need not stand at an end."""
    text = f"{_BODY}\nSource : AFP\nPublié le 3 mai 2022\n{_MORE}"
    document = read_document(text)

    assert {"outlet": "AFP", "published": "3 mai 2022"} == slots(document)
    assert [_BODY, _MORE] == body(document)


@pytest.mark.parametrize("line", ["2021-11-08 06:12:40", "08/11/2021 à 6h12"])
def test_a_line_of_figures_under_the_lead_dates(line: str) -> None:
    """A date in digits alone on its line is that of publication, below a lead too."""
    document = read_document(f"Deux avions livrés\n\n{_BODY}\n\n{line}\n\n{_MORE}")

    assert slots(document)["published"] in line
    assert body(document) == [_BODY, _MORE]


def test_what_stands_above_is_told_once() -> None:
    """A line that comes again word for word adds nothing; a short one may be meant."""
    document = read_document(f"{_BODY}\nNon.\n{_MORE}\nNon.\n{_BODY}")

    assert [_BODY, "Non.", _MORE, "Non."] == body(document)
    assert ["repeated"] == [region.rule for region in document.boilerplate]


def test_a_sentence_with_par_and_a_date_is_no_signature() -> None:
    """Who has more words than a name has after "par" has signed nothing."""
    line = "Les Veilleurs par la nuit ont tué dix soldats à Nokou vendredi 31 mars."
    document = read_document(f"{_BODY}\n\n{line}")

    assert [_BODY, line] == body(document)


def test_signatures_at_the_foot() -> None:
    """A bare name under the text signs it; a known outlet is told from a person."""
    person = read_document(f"{_BODY}\n\nAwa Sow")
    outlet = read_document(f"{_BODY}\n\n(Studio Tamani)")
    nobody = read_document(f"{_BODY}\n\nLe texte s'arrête là sans point")

    assert {"author": "Awa Sow"} == slots(person)
    assert {"outlet": "Studio Tamani"} == slots(outlet)
    assert {} == slots(nobody)


@pytest.mark.parametrize(
    ("foot", "told"),
    [
        ("Awa Sow(onep)", {"author": "Awa Sow"}),
        ("Awa Sow, Issa Zan", {"author": "Awa Sow, Issa Zan"}),
        ("Awa Sow et Issa Zan", {"author": "Awa Sow et Issa Zan"}),
        ("KR-as/wis", {"author": "KR-as/wis"}),
        ("A.K", {"author": "A.K"}),
        ("Enquête d'Awa Sow, parue le 5 mai", {"author": "Awa Sow"}),
        ("Par notre envoyée spéciale à Gao, Awa S.", {"author": "Awa S."}),
    ],
)
def test_more_signatures(foot: str, told: dict[str, str]) -> None:
    """Several names, initials, an agency in brackets and a genre sign as well."""
    assert told == slots(read_document(f"{_BODY}\n\n{foot}"))


def test_who_wrote_may_stand_under_the_date() -> None:
    """Author and outlet on lines of their own below the date are metadata."""
    head = "Le Mali reçoit du blé\n\n3 mai 2022 à 18:30\nPar Awa Sow\nJeune Afrique"
    document = read_document(f"{head}\n\n{_BODY}")
    told = slots(document)

    assert ("3 mai 2022", "Awa Sow", "Jeune Afrique") == (
        told["published"],
        told["author"],
        told["outlet"],
    )
    assert [_BODY] == body(document)


@pytest.mark.parametrize(
    "line",
    ["(AIB) Dori, 3 mai 2022 - ", "(AIB) - Dori, 3 mai 2022 - ", "(AIB) Dori - "],
)
def test_an_agency_in_brackets_opens_a_dateline(line: str) -> None:
    """An agency may stand before the place."""
    document = read_document(f"Un titre\n\n{line}{_BODY}")

    assert "AIB" == slots(document)["outlet"]
    assert [_BODY] == body(document)


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Le Mali renforce\n\nainsi ses liens.", 1),
        ("Le Mali et le\n\nBurkina Faso s'unissent.", 1),
        ("Il a vu Diop,\n\nSergueï Lavrov aussi.", 1),
        ("Le Mali.\n\nselon lui, rien.", 2),
        ("Les dons :\n\n- du blé\n\n- du riz", 3),
        ("Un intertitre\n\nLe Mali reçoit du blé.", 1),
        ("Le Mali reçoit\nPublicité\ndes avions.", 2),
        ("Ce matin le chef Oumar\nDiarra a parlé. Après la\ncérémonie, il part.", 1),
        ("Le chef a vu\nles hommes de Kati et ceux de Gao.\nVrai.", 2),
        ("Ce matin le chef Oumar\r\nDiarra a parlé. Après la\r\ncérémonie, il part.",
         1),
        ("Fin.\nSuite.\nReste.", 3),
        ("", 0),
        (" \n\t\n", 0),
    ],
)  # fmt: skip
def test_paragraphs(text: str, paragraphs: int) -> None:
    """Lines broken in mid-sentence are one paragraph, other lines are their own."""
    document = read_document(text)
    titles = 0 if document.metadata.title is None else 1

    assert paragraphs == len(document.paragraphs) + (titles if paragraphs > 1 else 0)


@pytest.mark.parametrize(
    "line",
    [
        "Du riz, des tentes – le convoi est parti de Gao le 3 mai 2022 !",
        "Retour sur le massacre du 3 mai 2022 à Gao, un an après les faits",
        "Ce que l'on sait du bilan des opérations du 3 au 9 mai 2022",
        "Le ministre a reçu un ami de notre envoyé à Gao, Awa Sow",
    ],
)
def test_a_lead_with_a_date_is_text(line: str) -> None:
    """A line under the title that says more than names is no imprint."""
    title = "Bamako reçoit deux appareils"

    assert [line, _BODY] == body(read_document(f"{title}\n\n{line}\n\n{_BODY}"))


@pytest.mark.parametrize(
    "head",
    [
        "RÉPUBLIQUE DU NIGER\nFraternité – Travail – Progrès\nMINISTÈRE DE LA DÉFENSE",
        "BURKINA FASO\nLa Patrie ou la Mort, nous Vaincrons !\n-----",
        "RÉPUBLIQUE DU TCHAD\nÉtat-major général des armées",
        "Ambassade de Chine au Niger",
    ],
)
def test_a_letterhead_is_no_title(head: str) -> None:
    """State, motto and bodies head an official text; the last body publishes it."""
    title = "BULLETIN N° 7 – SEMAINE DU 3 AU 9 MAI 2022"
    foot = "Niamey, le 10 mai 2022\nLe Directeur général"
    document = read_document(f"{head}\n\n{title}\n\n{_BODY}\n\n{foot}")
    told = slots(document)
    last = head.splitlines()[-1]

    assert title == told["title"]
    assert "10 mai 2022" == told["published"]
    assert told.get("outlet") == (last if last[0] in "MÉA" else None)
    assert [_BODY, "Le Directeur général"] == body(document)


def test_a_session_is_dated_by_its_title() -> None:
    """The minutes of a council are of its day, and keep their title."""
    title = "COMPTE RENDU DU CONSEIL DES MINISTRES DU MERCREDI 6 MARS 2024"
    told = slots(read_document(f"{title}\n\n{_BODY}"))

    assert {"title": title, "published": "MERCREDI 6 MARS 2024"} == told


def test_an_imprint_is_the_title_of_a_text_without_one() -> None:
    """What it tells besides names is its heading."""
    line = "Studio Ber – Flash de 13 heures – 3 mai 2022"

    assert line == slots(read_document(f"{line}\n\n{_BODY}"))["title"]


def test_who_wrote_and_when_may_stand_below_a_lead() -> None:
    """Dates that head entries of a chronology stay in the text."""
    lead = "Le convoi est parti dans la nuit, sous bonne garde."
    byline = f"Deux avions\n\n{lead}\n\nPropos recueillis par Awa Sow\n\n{_BODY}"
    dated = f"Deux avions\n\n{lead}\n\nMardi 3 mai 2022\n\n{_BODY}"
    entry = f"Deux avions\n\n{lead}\n\n3 mai 2022\n\n{_BODY}"

    assert "Awa Sow" == slots(read_document(byline))["author"]
    assert "Mardi 3 mai 2022" == slots(read_document(dated))["published"]
    assert [lead, "3 mai 2022", _BODY] == body(read_document(entry))


def test_a_dateline_may_stand_below_a_lead() -> None:
    """The first paragraph tells what has changed in a text of an agency."""
    lead = "Ajoute des réactions et un nouveau bilan."
    text = f"Deux avions\n\n{lead}\n\nGao, 3 mai 2022 (AFP) - {_BODY}"
    document = read_document(text)

    assert [lead, _BODY] == body(document)
    assert "AFP" == slots(document)["outlet"]


def test_what_readers_write_is_furniture() -> None:
    """All that stands under the heading of their comments."""
    comments = "Vos réactions (2)\n1. Le 28 juin à 07:12, par Awa Sow\nBravo à tous !"
    document = read_document(f"Deux avions\n\n{_BODY}\n\nAwa Sow\n\n{comments}")

    assert [_BODY] == body(document)
    assert "Awa Sow" == slots(document)["author"]
    assert ["comment_count", "comment", "comment"] == [
        region.rule for region in document.boilerplate
    ]


@pytest.mark.parametrize(
    ("line", "published"),
    [
        (
            "Publié le : 14/01/2026 - 21:30 Modifié le : 15/01/2026 - 08:04",
            "14/01/2026",
        ),
        ("1er juillet 2022 | Par Jean Kouamé-Mian, à Korhogo", "1er juillet 2022"),
        (
            "Aujourd’hui en Sahélie, mercredi 12 février 2025",
            "mercredi 12 février 2025",
        ),
        (
            "Février 2023\nGao, 21 février 2023 (ANP) - Dix bus sont là.",
            "21 février 2023",
        ),
    ],
)
def test_days_of_publication(line: str, published: str) -> None:
    """What was changed later, and a month, give way to the day of publication."""
    text = f"La pluie est là\n\n{line}\n\nDix bus sont arrivés lundi à Gao."
    span = read_document(text).metadata.published

    assert span is not None
    assert published == span.slice(text)


def test_a_line_that_breaks_off_is_no_imprint() -> None:
    """A dateline may stand before words that go on below."""
    text = "Gao, mardi 3 mai 2022 – Le maire attend deux\navions. Ils sont promis."
    document = read_document(f"Bamako reçoit deux appareils\n\n{text}")

    assert [text.partition("– ")[2]] == body(document)
    assert "mardi 3 mai 2022" == slots(document)["published"]


def test_an_official_text_is_dated_above_its_signature() -> None:
    """The office and the name of who signs stay in the text."""
    more = [
        f"{_BODY} {word}."
        for word in ("Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit")
    ]
    signed = "Pour le ministre et par ordre\nLe secrétaire du cabinet"
    text = "\n\n".join(
        ["Deux avions pour Bamako", *more, f"Gao, le 3 mai 2022\n{signed}"]
    )
    document = read_document(text)

    assert "3 mai 2022" == slots(document)["published"]
    assert "Gao" == slots(document)["dateline_place"]


def test_a_date_glued_to_what_leads_it() -> None:
    """A sign right before a date is no comma after a place."""
    assert None is read_document("5\ni:0 avril 2025").metadata.dateline_place


@pytest.mark.parametrize(
    ("below", "rules"),
    [
        ("« On a tout perdu, même la route », dit le maire.", ["intertitle"]),
        ("« On a perdu la route », dit le maire.", []),
    ],
)
def test_a_heading_that_quotes_the_text(below: str, rules: list[str]) -> None:
    """A line that is nothing but words quoted again below is a heading."""
    page = f"Le pont est tombé. Il était vieux.\n\n« On a tout perdu »\n\n{below}\n"

    assert rules == [region.rule for region in read_document(page).boilerplate]
