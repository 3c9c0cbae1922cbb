# SPDX-License-Identifier: MIT
"""Closed lists of French words that the rules of grammar here need."""

from typing import Final

__all__ = [
    "AFFIRMING",
    "ASPIRATED",
    "ASPIRATED_STEMS",
    "AUTHORITIES",
    "BONDS",
    "CONTINENTS",
    "FEMININES",
    "GOING_ON",
    "GRADES",
    "GUARDS",
    "INVARIABLE",
    "LEADING",
    "LEADING_ON",
    "LIKE_FATAL",
    "LIKE_FEMININES",
    "LOSSES",
    "MASS_HEADS",
    "MUTE_NAMES",
    "NETWORKS",
    "NOUNS_IN_ER",
    "NUMBERS",
    "OCCASIONS",
    "PAPERS",
    "PLATFORMS",
    "PLURAL_IN_X",
    "POINTS",
    "ROADS",
    "SINGULAR_IN_S",
    "SPOTS",
    "STAGES",
    "STRETCHES",
    "SURFACES",
    "TEENS",
    "TEXTS",
]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ASPIRATED: Final = _words(
    "hache haie haine halle halte hamac hameau handicap handicapé handicapée hangar"
    " haoussa haricot harcèlement harnais harpon hasard hausse haussa haut haute"
    " hauteur hélas héros herse heurt hold holding hondurien hondurienne hongrois"
    " hongroise honte horde hors houe houle housse hublot huit huitaine huitième"
    " hurlement hussard hutte"
)
"""Words with an aspirated h, in the singular; so have those made with them, by a
hyphen: "haut-commissaire"."""

ASPIRATED_STEMS: Final = _words(
    "hach haïr haïss hant harang harass harcel harcèl harnach harponn hât hauss heurt"
    " hiss hurl"
)
"""How verbs with an aspirated h begin, and the words made from them."""

MUTE_NAMES: Final = _words("haïti hélène henri hervé hippolyte honoré hortense")
"""Names with a mute h; other names are foreign and refuse elision: "de Hamas"."""

INVARIABLE: Final = _words("non plus moins très peu sol-air air-air air-sol")
SINGULAR_IN_S: Final = _words("bras colis cours discours fils mois pays secours temps")
"""Words in -s that are singulars as well."""

PLURAL_IN_X: Final = _words("travaux vœux")
"""Words in -x that are told of in the plural."""

LIKE_FATAL: Final = _words("fatal final natal naval bancal")
"""Words in -al with a plural in -als."""

LIKE_FEMININES: Final = _words(
    "génie incendie grade lycée monopole murmure musée pétrole silence stade trophée"
)
"""Masculines that end as feminines do."""
FEMININES: Final = _words("cour place zone")
"""Feminines whose ending does not tell."""

LOSSES: Final = _words("victime mort décè perte dégât")
"""What an attack makes, without the s of the plural."""

TEENS: Final = _words(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
    " quinze seize dix-sept dix-huit dix-neuf"
)
"""The numbers from 0 to 19."""

NUMBERS: Final = (
    *TEENS[2:],
    *_words("vingt trente quarante cinquante soixante cent mille"),
    *_words("plusieurs quelques certains certaines"),
)
"""Words before a noun that say how many and leave no room for an article."""

AUTHORITIES: Final = _words("autorités populations")
"""People who are spoken of as one body."""
GUARDS: Final = _words("garde")
"""Nouns for people that are bodies in the feminine: "la garde présidentielle"."""

BONDS: Final = _words(
    "alliance collaboration coopération dialogue partenariat relations"
)
"""What parties have with one another, so that it is theirs."""

MASS_HEADS: Final = _words("aide appui artillerie assistance personnel")
"""Nouns that are not counted, whatever stands after them."""

PAPERS: Final = _words(
    "hebdomadaire quotidien mensuel magazine revue gazette bimensuel"
)
"""What one writes in, or is printed in, that goes by its name."""

NOUNS_IN_ER: Final = _words(
    "atelier cahier calendrier chantier clavier courrier dossier fichier foyer levier"
    " métier palier papier quartier sentier"
)
"""Nouns that end as infinitives do."""
OCCASIONS: Final = _words(
    "adresse allocution anniversaire assemblée audience audition briefing cérémonie"
    " colloque conférence congrès conseil débat discours entretien entrevue forum"
    " inauguration interview meeting messe obsèques point remise rencontre réunion"
    " salon séance session"
    " sommet tournée travaux visite"
)
"""Occasions on which one speaks."""

STAGES: Final = _words("clôture journal lancement ouverture vœux")
"""Parts of an occasion that there is only one of."""

SURFACES: Final = _words("blog chaîne compte mur page réseaux site")
"""Where one posts."""

TEXTS: Final = _words(
    "article billet bulletin communiqué courrier déclaration dépêche document lettre"
    " message mémorandum note post publication rapport texte tribune tweet vidéo"
    " audio chronique courriel éditorial enregistrement étude mail podcast résolution"
    " tract"
)
"""Texts in which one speaks."""

CONTINENTS: Final = _words("afrique amérique asie europe")
"""What one is en, as a whole and in its parts: "en Afrique de l’Ouest"."""
SPOTS: Final = _words("carrefour chute col point puit")
"""What one is at, not in: "au point triple"; without the s of a plural."""
ROADS: Final = _words(
    "autoroute axe berge corridor esplanade île lac piste pont rive route tarmac"
    " tronçon"
)
"""What one is on, not at."""
STRETCHES: Final = _words(
    "banlieue faubourg forêt hameau localité périphérie quartier secteur village ville"
    " voisinage capitale métropole bourgade préfecture environ cour zone"
)
"""What one is in, though it is no region: "dans le village de Boro"."""

LEADING_ON: Final = _words(
    "précisé expliqué assuré estimé rappelé souligné confié raconté reconnu constaté"
)
"""What somebody does who goes on, before a clause."""
GOING_ON: Final = (
    *LEADING_ON,
    *_words("insisté conclu martelé averti lancé répété noté observé résumé"),
)
"""The same after a quotation."""
LEADING: Final = (*_words("déclaré indiqué affirmé"), *LEADING_ON)
"""Verbs that tell what somebody affirmed, before a clause, and judge nothing of it."""
AFFIRMING: Final = (*LEADING, *_words("écrit témoigné"), *GOING_ON[len(LEADING_ON) :])
"""The same after a quotation."""

NETWORKS: Final = _words("antenne ondes plateau plateforme réseau")
"""What there is one of, on which one speaks: "sur le réseau X"."""
PLATFORMS: Final = _words("facebook instagram telegram tiktok twitter x")
POINTS: Final = _words(
    "nord sud est ouest centre nord-est nord-ouest sud-est sud-ouest"
)
"""Parts of a country."""
GRADES: Final = frozenset(
    {
        *("chef de bataillon", "chef d’escadron", "chef d’escadrons"),
        *("commissaire divisionnaire", "commissaire principal", "contrôleur général"),
        *("médecin colonel", "médecin commandant", "médecin capitaine"),
    }
)
"""Ranks of two words that no complement makes an office of: the name follows bare."""
