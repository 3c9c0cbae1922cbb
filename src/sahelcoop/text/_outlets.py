# SPDX-License-Identifier: MIT
"""Names that head or sign articles: outlets, agencies, and places that need telling.

The outlets are those of the lexicon. They and the lists here decide only between an
outlet, a place and an author in a dateline or a byline; a name that is in none of them
is judged by its shape.
"""

from typing import Final

from sahelcoop.lexicon.outlets import OutletKind, read_outlets
from sahelcoop.text._table import names, words

OUTLETS: Final = frozenset(name for one in read_outlets() for name in one.names)
OUTLETS_FOLDED: Final = frozenset(map(str.casefold, OUTLETS))
AGENCIES: Final = frozenset(
    name
    for one in read_outlets()
    if one.kind is OutletKind.AGENCY
    for name in one.names
)

OUTLET_WORDS: Final = frozenset(
    words(
        """
        24 actu actus agence aube blog bulletin canard carnet combat courrier
        diplomatique dépêche enquête essor fil figaro gazette hebdo hebdomadaire
        indépendant info information infos journal lettre libération magazine matin
        media médias média net news nouvelles observateur observatoire pays post presse
        quotidien radio revue républicain soir soleil studio sahélien times tribune tv
        télé témoin web écho échos echo echos
        """
    )
)
"""Words of which names of newspapers, stations and sites are made, in lower case."""

PLACES: Final = frozenset(
    (
        *names(
            """
            Abou Dhabi, Addis Abeba, Addis-Abeba, Bobo Dioulasso, Buenos Aires,
            Cap Skirring, Cape Town, Fada N'Gourma, Hong Kong, In Guezzam, La Haye,
            La Mecque, La Valette, Le Bourget, Le Caire, Le Cap, Le Havre, Los Angeles,
            Nations Unies, Nations unies, New Delhi, New York, Rio de Janeiro,
            San Francisco, Sao Tomé, Tel Aviv
            """
        ),
        *words(
            """
            Abidjan Abuja Abéché Accra Agadez Alger Ankara Bamako Bangui Banjul Berlin
            Bissau Bobo-Dioulasso Bruxelles Conakry Cotonou Dakar Dapaong Diffa Djibo
            Dori Dosso Faya Freetown Gao Genève Kara Kaya Kayes Khartoum Kidal Kiev
            Kinshasa Kyiv Libreville Lomé Londres Maradi Monrovia Mopti Moscou
            N'Djamena N'Djaména Niamey Nouakchott Ouagadougou Paris Porto-Novo Pékin
            Rabat Sikasso Ségou Tahoua Tillabéri Tombouctou Tripoli Tunis Washington
            Yamoussoukro Yaoundé Zinder
            """
        ),
    )
)
"""Places that no shape tells: of several words, or named behind a date where an outlet
would stand. A place of one word before a date is told by standing there."""

RUBRICS: Final = frozenset(
    words(
        """
        actu actualité actualités afrique analyse billet burkina chronique culture
        diplomatie dossier décryptage dépêche défense enquête entretien exclusif
        international interview mali monde nation niger opinion politique portrait
        reportage récit sahel société sport sécurité tchad terrorisme économie éditorial
        """
    )
)
"""Headings of a page's sections, in lower case; a name they are not."""
