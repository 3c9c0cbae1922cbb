# SPDX-License-Identifier: MIT
"""Tables of the small French words and word parts that decide where things stop."""

from enum import Enum, auto
from typing import Final

from sahelcoop.text._table import words


class Follow(Enum):
    """What a full stop after an abbreviation can be followed by."""

    NAME = auto()
    """A name or the rest of the phrase: the stop never ends a sentence."""
    NUMBER = auto()
    """A number; before anything else the word is no abbreviation ("de l'art.")."""
    RANK = auto()
    """A name, unless a word follows that opens sentences ("au col. Le …")."""
    OPEN = auto()
    """Anything: before a capital the stop ends the sentence as well ("etc. Le …")."""


_ABBREVIATIONS: Final = {
    Follow.NAME: "M MM Mr Mme Mmes Mlle Mlles Me Mes Dr Drs Pr Prs Mgr Gal Gén Gral Col"
    " Cdt Cpt Cne Lt Slt Sgt Adj Adjt Brig St Ste Sts Stes Sr Jr Prof"
    " Dre Dres MME MMES MLLE MLLES MGR SEM NDLR Ndlr ndlr"
    " Prés Ing Hon Amb av ap apr bd bld boul rte pl cf vs env tél fax ex càd réf"
    " Réf dir",
    Follow.NUMBER: "Art Chap art cal km al p pp n no nos num vol chap fig éd par ch t"
    " tab vz",
    Follow.RANK: "gal gén col cdt cpt cne lt slt sgt adj dr pr prof mgr brig amb"
    " Cie cie div cap capt lieut Cap Capt Com Cal Cel Lieut Sté COL GAL GÉN CDT CNE LT",
    Follow.OPEN: "etc Ltd ltd Inc Corp Co hab min max sec janv févr fév"
    " mar avr juil sept oct nov déc lun mer jeu ven sam dim dép rép dém gouv"
    " Dép Rép Gouv",
}

ABBREVIATIONS: Final = {
    form: follow for follow, forms in _ABBREVIATIONS.items() for form in words(forms)
}
"""Forms as written, without their full stop."""

WORDS_TOO: Final = frozenset(words("mer jeu sec max min"))
"""Those of `ABBREVIATIONS` that are words as well: "ils vont à la mer."."""

STARTERS: Final = frozenset(
    words(
        """
    Le La Les L Un Une Des Du De D Il Ils Elle Elles On Nous Vous Je J Ce C Cet
    Cette Ces Cela Ça Celui Celle Ceux Son Sa Ses Leur Leurs Notre Nos Au Aux À
    A En Dans Sur Sous Par Pour Avec Sans Selon Depuis Dès Après Avant Pendant
    Lors Lorsque Quand Si S Mais Et Or Car Donc Ainsi Aussi Alors Puis Ensuite
    Enfin Toutefois Cependant Néanmoins Pourtant Malgré Face Grâce Suite Outre
    Hier Demain Aujourd Plusieurs Deux Trois Quatre Cinq Six Sept Huit Dix
    Aucun Aucune Qui Que Quel Quelle Quant Comme Chaque Tous Tout Toute Toutes
    Quelque Quelques Certains Certaines Rien
    Personne Nul Nulle Rappelons Reste Ni Là Ici Parmi Entre Contre Vers Chez
    """
    )
)
"""Capitalised words that open sentences and are no part of a name after an initial."""

PARTICLES: Final = frozenset(words("Le La Les L De Du Des D"))
"""Those of `STARTERS` with which a family name can begin."""

INDEFINITE: Final = frozenset(words("un une ce cet cette chaque aucun aucune"))
"""What no rank before a name follows."""

UNITS: Final = frozenset(
    words("h min mn sec s j cm mm km kg g t ha l mio mln mlns md mds mrd mrds")
)
"""Units of measure that are written with a full stop now and then ("10h. du matin")."""

LETTERED: Final = frozenset(
    words(
        """
    plan groupe hépatite vitamine classe catégorie type zone annexe ligne point
    phase section bloc lot série équipe poule bâtiment route niveau option
    variante
    """
    )
)
"""Nouns that a single capital can follow as a label ("le plan B.")."""

ELISIONS: Final = words("c ç d j l m n s t qu jusqu lorsqu puisqu quoiqu")
"""What stands before the apostrophe of a word of its own; "aujourd'hui", "quelqu'un",
"presqu'île", "prud'homme" are whole because their first part is not here."""

CLITICS: Final = words(
    """
    ils il elles elle on je tu nous vous ce les le la lui leur moi toi y en
    """
)
"""Pronouns that a hyphen ties to the verb before them."""

WHOLE: Final = words(
    """
    rendez-vous garde-à-vous chez-vous celui-ci celui-là celle-ci celle-là
    ceux-ci ceux-là celles-ci celles-là jusque-là de-là par-là par-ci
    qu'en-dira-t-on Jong-il
    """
)
"""Words that end like a verb and its clitic, or like a noun and "-là", and are one."""

ORDINALS: Final = words(
    """
    ières ière ères ère ers er res re èmes ème emes eme ièmes ième ieme ndes nde
    nds nd es e è
    """
)
"""Endings of ordinals in figures."""

WEEKDAYS: Final = words(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche
    """
)

MONTHS: Final = words(
    """
    janvier février fevrier mars avril mai juin juillet août aout septembre
    octobre novembre décembre decembre jan janv févr fév avr juil sept oct nov déc
    dec
    """
)
"""Months as French pages write them, accents dropped and abbreviations included."""

ENGLISH_MONTHS: Final = words(
    """
    january february march april may june july august september october november
    december feb mar apr jun jul aug sep
    """
)
"""Page themes that were never translated print "Jul 28, 2023" on French pages."""
