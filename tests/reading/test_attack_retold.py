# SPDX-License-Identifier: MIT
"""How several sentences of an article belong together, each attack in one line."""

import pytest

from sahelcoop.model.attack import Attack, Harm
from tests.reading.read import attacks

_AMBUSH = "Le 3 mai, dix soldats ont été tués à Gao dans une embuscade."
_BY_REBELS = "Le 3 mai, dix soldats ont été tués à Gao par des rebelles."


def _line(found: Attack) -> str:
    """Give when, where, by whom, on whom and with how many dead and hurt."""
    day = found.date.edtf[5:] if found.date else ""
    places = ", ".join(place.name for place in found.places)
    authors = ", ".join(str(author.who) for author in found.perpetrators)
    targets = ", ".join(target.description for target in found.targets)
    dead, hurt = (
        ", ".join(
            " ".join(filter(None, (t.quantity.text, t.who)))
            for t in found.tolls
            if t.harm is harm
        )
        for harm in (Harm.KILLED, Harm.WOUNDED)
    )
    return f"{day} | {places} | {authors} | {targets} | {dead} | {hurt}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                f"{_AMBUSH} Quatre jours après, deux gendarmes ont péri à Ménaka"
                " dans une attaque."
            ),
            [
                "05-03 | Gao |  | soldats | dix soldats | ",
                "05-07 | Ménaka |  | gendarmes | deux gendarmes | ",
            ],
        ),
        (
            f"{_AMBUSH} Quatre jours après l’embuscade, le ministre est venu à Gao.",
            ["05-03 | Gao |  | soldats | dix soldats | "],
        ),
        (
            "Un poste a été attaqué à Gao. Les faits remontent au 3 mai.",
            ["05-03 | Gao |  | poste |  | "],
        ),
        (
            "La dernière attaque dans le nord remonte au 3 mai, à Gao.",
            ["05-03 | Gao |  |  |  | "],
        ),
        (
            f"{_BY_REBELS} À Lomé, une source militaire attribue l’attaque au JNIM.",
            ["05-03 | Gao | JNIM | soldats | dix soldats | "],
        ),
        (
            "Le 3 mai, l’armée malienne a été défaite à Gao par des rebelles.",
            ["05-03 | Gao | rebelles | armée malienne |  | "],
        ),
        (
            "Le 3 mai, une garnison a été décimée à Gao par des rebelles.",
            ["05-03 | Gao | rebelles | garnison |  | "],
        ),
        (
            "L’exercice a simulé l’attaque du 3 mai à Gao.",
            [],
        ),
        (
            "Le 3 mai, une attaque fictive a visé le camp de Gao.",
            [],
        ),
        (
            "Simulant une retraite, des rebelles ont attaqué un camp le 3 mai.",
            ["05-03 |  | rebelles | camp |  | "],
        ),
        (
            "Le 3 mai, une frappe aérienne malienne a tué dix civils à Gao.",
            ["05-03 | Gao | armée malienne | civils | dix civils | "],
        ),
        (
            "Le 3 mai, une frappe de TB2 maliens a tué dix civils à Gao.",
            ["05-03 | Gao | armée malienne | civils | dix civils | "],
        ),
        (
            "Le 3 mai, un TB2 malien a tiré près de Gao.",
            ["05-03 | Gao | armée malienne |  |  | "],
        ),
        (
            "Le 3 mai, une frappe d’un drone sans insigne a tué dix civils à Gao.",
            ["05-03 | Gao |  | civils | dix civils | "],
        ),
        (
            "Des hommes à moto ont attaqué un camp. Six d’entre eux ont péri.",
            [" |  | hommes à moto | camp | Six hommes à moto | "],
        ),
        (
            (
                "Le 3 mai, six rebelles ont attaqué un camp à Gao : deux"
                " d’entre eux et un soldat ont été tués."
            ),
            ["05-03 | Gao | rebelles | camp | deux rebelles, un soldat | "],
        ),
        (
            "Un raid a eu lieu le 3 mai à Gao. Six d’entre eux ont été tués.",
            ["05-03 | Gao |  |  | Six | "],
        ),
        (
            (
                "Le don suit de dix jours l’embuscade de Zibane, où, le 3 mai,"
                " six soldats ont péri."
            ),
            ["05-03 | Zibane |  | soldats | six soldats | "],
        ),
        (
            "Rien depuis celle de Zibane, le 3 mai, où six soldats ont été tués.",
            ["05-03 | Zibane |  | soldats | six soldats | "],
        ),
        (
            (
                "L’embuscade dont a été victime, le 3 mai, un convoi près de"
                " Gao a fait six morts."
            ),
            ["05-03 | Gao |  | convoi | six | "],
        ),
        (
            (
                "Le 3 mai, dix soldats ont été tués à Gao, selon l’armée"
                " malienne, qui affirme avoir abattu six assaillants."
            ),
            ["05-03 | Gao |  | soldats | dix soldats, six assaillants | "],
        ),
        (
            (
                "Le 3 mai, dix soldats et six assaillants ont été tués à Gao,"
                " selon l’armée malienne."
            ),
            ["05-03 | Gao |  | soldats | dix soldats, six assaillants | "],
        ),
        (
            (
                f"{_BY_REBELS} Le ratissage engagé dès le lendemain a permis de"
                " neutraliser six rebelles."
            ),
            ["05-03 | Gao | rebelles | soldats | dix soldats, six rebelles | "],
        ),
        (
            (
                f"{_BY_REBELS} L’opération Barkhane, lancée peu après, a permis"
                " de neutraliser six rebelles."
            ),
            [
                "05-03 | Gao | rebelles | soldats | dix soldats | ",
                " |  | Barkhane | rebelles | six rebelles | ",
            ],
        ),
        (
            (
                "Deux attaques ont visé le nord. La première, le 3 mai, a coûté"
                " la vie à deux soldats à Gao."
            ),
            ["05-03 | Gao |  | soldats | deux soldats | "],
        ),
        (
            (
                "La liste s’allonge : dix soldats tués à Gao le 3 mai ; une"
                " ambulance détruite par une mine, le 9 mai, à Ménaka."
            ),
            [
                "05-03 | Gao |  | soldats | dix soldats | ",
                "05-09 | Ménaka |  | ambulance |  | ",
            ],
        ),
        (
            f"{_AMBUSH} Mercredi, il n’était encore question que de six morts.",
            ["05-03 | Gao |  | soldats | dix soldats | "],
        ),
        (
            f"{_AMBUSH} Le nombre de blessés est passé de six à neuf.",
            ["05-03 | Gao |  | soldats | dix soldats | de six à neuf"],
        ),
        (
            "Le 3 mai, six villageois de Zibane ont été tués.",
            ["05-03 | Zibane |  | villageois | six villageois | "],
        ),
        (
            "Le 3 mai, des rebelles ont tué six habitants de Gao.",
            ["05-03 | Gao | rebelles | habitants de Gao | six habitants de Gao | "],
        ),
        (
            "Le 3 mai, des rebelles ont tué six bergers.",
            ["05-03 |  | rebelles | bergers | six bergers | "],
        ),
        (
            (
                "L’attaque contre l’ambassade de France a choqué. Vendredi, des"
                " rebelles avaient ouvert le feu sur l’ambassade de France."
            ),
            ["06-10 |  | rebelles | ambassade de France |  | "],
        ),
        (
            (
                "Le 3 mai, des avions de l’armée malienne ont localisé et"
                " bombardé un camp à Gao."
            ),
            ["05-03 | Gao | armée malienne | camp |  | "],
        ),
        (
            f"{_AMBUSH} Un élu fait état de six blessés ; le maire, de neuf.",
            ["05-03 | Gao |  | soldats | dix soldats | six, neuf"],
        ),
        (
            "Le 3 mai, des rebelles se sont emparés pendant deux jours de Zibane.",
            ["05-03 | Zibane | rebelles | Zibane |  | "],
        ),
        (
            (
                "Un raid a visé un camp le 3 mai. Le Mali donne six morts ; le"
                " JNIM fait état de neuf morts, un élu de dix."
            ),
            ["05-03 |  |  | camp | six, neuf, dix | "],
        ),
        (
            "L’armée malienne dit que dix rebelles ont été tués le 3 mai à Gao.",
            ["05-03 | Gao | armée malienne | rebelles | dix rebelles | "],
        ),
        (
            "Dix rebelles ont été tués le 3 mai à Gao, selon l’armée malienne.",
            ["05-03 | Gao | armée malienne | rebelles | Dix rebelles | "],
        ),
        (
            "Lors de l’exercice, des soldats ont attaqué un camp à Gao.",
            [],
        ),
        (
            "Le 3 mai, un guide de Gao a été tué par des rebelles.",
            ["05-03 | Gao | rebelles | guide | un guide | "],
        ),
        (
            (
                "Un raid a eu lieu le 3 mai à Gao, selon un élu. Des soldats"
                " sont venus ; six d’entre eux ont été tués."
            ),
            ["05-03 | Gao |  | soldats | six soldats | "],
        ),
    ],
)
def test_what_is_told_of_each_attack(text: str, told: list[str]) -> None:
    """Each attack has its own day, place, authors, targets and dead, and is one."""
    assert told == [_line(found) for found in attacks(text)]
