# SPDX-License-Identifier: MIT
"""Clauses of violence that no rule reads whole, and what stands between their words."""

import pytest

from tests.reading.read import attacks

Told = list[tuple[str | None, list[str], list[str], list[str], list[float | None]]]
"""Day, places, authors, targets, and how many came to harm."""


def told(text: str) -> Told:
    """Say of each attack of *text* when and where it was, who did it and to whom."""
    return [
        (
            None if each.date is None else each.date.edtf,
            [place.name for place in each.places],
            [str(author.who.name) for author in each.perpetrators],
            [target.description for target in each.targets],
            [toll.quantity.best for toll in each.tolls],
        )
        for each in attacks(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Fin mai, près de Kidal, les rebelles ont infligé une lourde défaite à"
                " l’armée malienne."
            ),
            [("2022-05", ["Kidal"], ["rebelles"], ["armée malienne"], [])],
        ),
        (
            (
                "L’armée malienne a essuyé une défaite face aux rebelles le 3 mai à "
                "Kidal."
            ),
            [("2022-05-03", ["Kidal"], ["rebelles"], ["armée malienne"], [])],
        ),
        (
            (
                "Le 3 mai, les rebelles ont chassé, au bout de deux jours, l’armée "
                "malienne de Tessalit."
            ),
            [("2022-05-03", ["Tessalit"], ["rebelles"], ["armée malienne"], [])],
        ),
        (
            "Le 3 mai, des rebelles ont délogé les soldats de Zibane.",
            [("2022-05-03", ["Zibane"], ["rebelles"], ["soldats"], [])],
        ),
        (
            (
                "En mai 2013, les soldats tchadiens ont délogé les rebelles (une "
                "centaine)."
            ),
            [("2013-05", [], ["soldats tchadiens"], ["rebelles"], [])],
        ),
        (
            "L’armée malienne a été chassée de Tessalit par les rebelles le 3 mai.",
            [("2022-05-03", ["Tessalit"], ["rebelles"], ["armée malienne"], [])],
        ),
        (
            (
                "Le 3 mai, une patrouille s’est heurtée à des rebelles aux abords de "
                "Zibane."
            ),
            [("2022-05-03", ["Zibane"], ["rebelles"], ["patrouille"], [])],
        ),
        (
            "Le 3 mai, des rebelles se sont heurtés à des gendarmes à Gao.",
            [("2022-05-03", ["Gao"], ["rebelles"], ["gendarmes"], [])],
        ),
        (
            "L’armée malienne a affronté, le 3 mai, à Gao, des rebelles.",
            [("2022-05-03", ["Gao"], ["rebelles"], ["armée malienne"], [])],
        ),
        (
            "L’armée sénégalaise a pris, le 3 mai, les bases rebelles de Sikoun.",
            [("2022-05-03", [], ["armée sénégalaise"], ["bases"], [])],
        ),
        (
            "L’armée nigériane a pris, le 3 mai, Baga à Boko Haram.",
            [("2022-05-03", ["Baga"], ["armée nigériane"], ["Baga"], [])],
        ),
        (
            (
                "Les rebelles ont pris, le 3 mai, après une nuit de combat, le poste "
                "de Zibane."
            ),
            [
                (
                    "2022-05-03",
                    ["poste de Zibane"],
                    ["rebelles"],
                    ["poste de Zibane"],
                    [],
                )
            ],
        ),
        (
            (
                "Lundi, des membres du JNIM ont traversé le fleuve et abattu trois "
                "bergers à Zibane."
            ),
            [("2022-06-13", ["Zibane"], ["JNIM"], ["bergers"], [3])],
        ),
        (
            (
                "Les FAMa ont nettoyé la forêt le 3 mai près de Gao, tuant vingt "
                "terroristes."
            ),
            [("2022-05-03", ["Gao"], ["armée malienne"], ["terroristes"], [20])],
        ),
        (
            "Le chef de poste a été tiré de son lit et exécuté, le 3 mai, à Zibane.",
            [("2022-05-03", ["Zibane"], [], ["chef de poste"], [1])],
        ),
        (
            (
                "L’enlèvement, en pleine nuit, à la sortie d’un bar, d’un humanitaire "
                "italien a ému."
            ),
            [(None, ["bar"], [], ["humanitaire italien"], [1])],
        ),
        (
            (
                "L’assassinat, dans la nuit du 3 mai, à Djibo, par des hommes armés, "
                "d’un imam a ému."
            ),
            [("2022-05-03", ["Djibo"], ["hommes armés"], ["imam"], [1])],
        ),
        (
            "Le JNIM a frappé mardi à Gao.",
            [("2022-06-14", ["Gao"], ["JNIM"], [], [])],
        ),
        (
            "Le 3 mai 2024, le JNIM frappait jusqu’à Bamako.",
            [("2024-05-03", ["Bamako"], ["JNIM"], [], [])],
        ),
        (
            "Les rebelles ont tiré, mardi à Gao, sur tout ce qui bougeait.",
            [("2022-06-14", ["Gao"], ["rebelles"], [], [])],
        ),
        (
            "Les rebelles ont tiré mardi sur tout ce qui bougeait à Gao.",
            [("2022-06-14", ["Gao"], ["rebelles"], [], [])],
        ),
        (
            "Le 3 mai, l’organisation d’Iyad Ag Ghali frappait Tombouctou.",
            [
                (
                    "2022-05-03",
                    ["Tombouctou"],
                    ["organisation d’Iyad Ag Ghali"],
                    ["Tombouctou"],
                    [],
                )
            ],
        ),
        (
            "Le camp que les rebelles ont pillé le 3 mai, à Gao, a rouvert.",
            [("2022-05-03", ["Gao"], ["rebelles"], ["camp"], [])],
        ),
        (
            "Le poste, que les rebelles avaient pris le 3 mai, a rouvert.",
            [("2022-05-03", [], ["rebelles"], ["poste"], [])],
        ),
        (
            (
                "Les rebelles sont partis. Le 3 mai, ils ont tué six bergers à Gao et "
                "brûlé un marché."
            ),
            [("2022-05-03", ["Gao"], ["rebelles"], ["marché"], [6])],
        ),
        (
            (
                "Le JNIM impose un blocus à Djibo. Le 3 mai, il brûle six camions près"
                " de Dori."
            ),
            [("2022-05-03", ["Dori"], ["JNIM"], ["camions"], [])],
        ),
        (
            "Nos soldats sont là. Ils ont encore été visés, mardi, à Gao.",
            [("2022-06-14", ["Gao"], [], ["soldats"], [])],
        ),
        (
            "Nos soldats sont là. Ils ont encore été visés près de Gao.",
            [(None, ["Gao"], [], ["soldats"], [])],
        ),
        (
            (
                "Le poste de Zibane n’existe plus : les hommes du JNIM l’ont rasé le 3"
                " mai."
            ),
            [("2022-05-03", ["poste de Zibane"], ["JNIM"], ["poste de Zibane"], [])],
        ),
        (
            (
                "Le poste de Zibane n’existe plus. Les hommes du JNIM l’ont rasé le 3 "
                "mai."
            ),
            [("2022-05-03", ["poste de Zibane"], ["JNIM"], ["poste de Zibane"], [])],
        ),
        (
            "Les hommes du JNIM l’ont rasé le 3 mai à Gao.",
            [("2022-05-03", ["Gao"], ["JNIM"], [], [])],
        ),
        (
            (
                "Le matériel dort. Deux d’entre eux ont bombardé, le 3 mai, des "
                "bergers de Zibane."
            ),
            [("2022-05-03", [], [], ["bergers"], [])],
        ),
        (
            (
                "Le matériel dort. Deux d’entre eux ont tiré, le 3 mai, sur des "
                "bergers de Zibane."
            ),
            [("2022-05-03", [], [], ["bergers"], [])],
        ),
        (
            "Un drone a frappé, le 3 mai, à l’aube, un marché à Zibane.",
            [("2022-05-03", ["Zibane"], [], ["marché"], [])],
        ),
        (
            "Un drone a frappé le 3 mai à Gao.",
            [("2022-05-03", ["Gao"], [], [], [])],
        ),
        (
            (
                "Deux roquettes se sont écrasées, le 3 mai, à proximité de l’aéroport "
                "de Gao."
            ),
            [("2022-05-03", ["aéroport de Gao"], [], ["aéroport de Gao"], [])],
        ),
        (
            "Deux roquettes sont tombées le 3 mai.",
            [("2022-05-03", [], [], [], [])],
        ),
        (
            (
                "L’armée a perdu le 3 mai, dans les faubourgs de Kidal, une vingtaine "
                "d’hommes."
            ),
            [("2022-05-03", ["faubourgs de Kidal"], [], ["armée"], [20])],
        ),
        (
            (
                "Un kamikaze au volant d’un camion piégé s’est jeté, le 3 mai, contre "
                "le camp de Gao."
            ),
            [("2022-05-03", ["base de Gao"], ["kamikaze"], ["camp de Gao"], [])],
        ),
        (
            (
                "Un enfant, qui gardait ses chèvres, a été visé, lundi à Gao, par un "
                "drone."
            ),
            [("2022-06-13", ["Gao"], [], ["enfant"], [])],
        ),
        (
            "Le 3 mai, des gens de Wagner frappaient Gao.",
            [("2022-05-03", ["Gao"], ["Wagner"], ["Gao"], [])],
        ),
        (
            "Des hommes au volant d’un bus ont tué, le 3 mai, à Gao, six bergers.",
            [("2022-05-03", ["Gao"], [], ["bergers"], [6])],
        ),
        (
            (
                "L’armée malienne et Wagner ont frappé, le 3 mai, au petit matin, un "
                "marché à Gao."
            ),
            [("2022-05-03", ["Gao"], ["armée malienne", "Wagner"], ["marché"], [])],
        ),
        (
            "Six soldats ont été attaqués, lundi à Gao, par des éléments du JNIM.",
            [("2022-06-13", ["Gao"], ["JNIM"], ["soldats"], [])],
        ),
        (
            (
                "La zone était calme depuis le 3 mai, date à laquelle six gardes ont "
                "sauté sur une mine."
            ),
            [("2022-05-03", [], [], ["gardes"], [])],
        ),
        (
            "Calme depuis peu, quand six gardes ont été tués le 3 mai à Dori.",
            [("2022-05-03", ["Dori"], [], ["gardes"], [6])],
        ),
        (
            (
                "Nos gardes continuaient de mourir : seize en avril entre Dori et "
                "Sebba, neuf à Gao en mai."
            ),
            [
                ("2022-04", ["Dori", "Sebba"], [], ["gardes"], [16]),
                ("2022-05", ["Gao"], [], ["gardes"], [9]),
            ],
        ),
        (
            "Ils continuaient de mourir : seize en avril entre Dori et Sebba.",
            [("2022-04", ["Dori", "Sebba"], [], [], [16])],
        ),
        (
            "La rupture éclatait ; le 3 mai, les rebelles tuaient six gardes à Gao.",
            [("2022-05-03", ["Gao"], ["rebelles"], ["gardes"], [6])],
        ),
        (
            "À Gao, le 3 mai : des rebelles tuent six gardes.",
            [("2022-05-03", ["Gao"], ["rebelles"], ["gardes"], [6])],
        ),
        (
            (
                "Le 3 mai, un camp a été attaqué à Gao. Un car avait été attaqué "
                "entre-temps à Ber."
            ),
            [
                ("2022-05-03", ["Gao"], [], ["camp"], []),
                (None, ["Ber"], [], ["car"], []),
            ],
        ),
        (
            "Un garde a péri à Ber le 3 mai, son car ayant sauté sur une mine.",
            [("2022-05-03", ["Ber"], [], ["car"], [1])],
        ),
    ],
)
def test_sides_are_found_over_what_stands_between(text: str, expected: Told) -> None:
    """A verb of violence finds its sides over asides, days, places and adverbs."""
    assert expected == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "L’armée malienne a été chassée de Tessalit le 3 mai.",
        "Une patrouille est tombée sur des bergers, le 3 mai, près de Gao.",
        "Une patrouille est tombée le 3 mai sur la route de Gao.",
        "L’armée malienne a affronté, le 3 mai, à Gao, la pluie.",
        "L’armée nigériane a repris, le 3 mai, la base de Baga.",
        "L’armée nigériane a pris, le 3 mai, à Boko Haram, deux chars.",
        "Les soldats ont pris la route de Gao lundi.",
        (
            "Lundi, des membres du club ont traversé le fleuve et abattu trois bergers"
            " à Zibane."
        ),
        "Le maire a dit lundi à Gao, égorgé par la peur, que rien ne va.",
        "Le meurtre, en mai dernier, près du bureau du maire, a choqué.",
        "L’enlèvement, de nuit, des ordures de Gao a repris.",
        "Le JNIM a frappé.",
        "Les rebelles ont frappé à la porte du ministre lundi à Gao.",
        "Les rebelles ont tiré mardi un trait à Gao.",
        "Le 3 mai, Iyad Ag Ghali frappait Tombouctou.",
        "Le 3 mai, le cousin d’Iyad Ag Ghali frappait Tombouctou.",
        "Des rebelles sont entrés lundi à Gao. Ils ont brûlé le marché.",
        "Des rebelles sont là. Le 3 mai, il a frappé à Gao.",
        (
            "Des rebelles sont là. Il pleut. Il vente. Il neige. Le 3 mai, ils ont "
            "frappé à Gao."
        ),
        "Nos soldats sont là. Ils ont été visés, mardi, à Gao, par une plainte.",
        "Nos soldats sont là. Ils ont encore été visés.",
        "Les soldats dormaient. La foule a fui quand ils ont été visés mardi à Gao.",
        "Les rebelles sont là. Ils ont été visés mardi à Gao.",
        "Le matériel dort. Deux d’entre eux ont bombardé des bergers.",
        "Le matériel dort. Deux d’entre eux ont tué le temps le 3 mai.",
        "Deux roquettes sont tombées.",
        "Deux roquettes ont perdu leur charge le 3 mai à Gao.",
        "L’armée a perdu le 3 mai, à Kidal, la guerre.",
        "La garde présidentielle a séquestré le ministre le 3 mai à Niamey.",
        "Un camion piégé s’est jeté, le 3 mai, contre le camp de Gao.",
        "Un élu, dont le bureau a été soufflé lundi à Gao, est sauf.",
        "Les terroristes n’ont pas besoin de visa, dit-il.",
        "Le convoi s’est heurté lundi à Gao à un refus.",
        "Le 3 mai, l’armée a subi à Gao un revers.",
        "Le 3 mai, le parti a subi à Gao un revers face aux rebelles.",
        "Le 3 mai, les soldats ont subi à Gao un revers face aux gendarmes.",
        "La ville a subi un revers.",
        "Les rebelles ont infligé le 3 mai une amende à l’armée malienne.",
        "Calme depuis le 12 avril ; quand il pleut, six gardes sont tués à Dori.",
        "Nos gardes continuaient de partir : seize en avril entre Dori et Sebba.",
        "Des hommes ont chassé, le 3 mai, les soldats de Gao.",
        "Un officier a été soufflé lundi à Gao.",
        "La France a perdu le 3 mai, à Gao, six soldats.",
    ],
)
def test_what_has_no_sides_is_none(text: str) -> None:
    """Without two sides, or a time or place, there is no attack."""
    assert not attacks(text)
