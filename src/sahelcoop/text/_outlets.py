# SPDX-License-Identifier: MIT
"""Names that head or sign articles: outlets, agencies, and places that need telling.

The lists decide only between an outlet, a place and an author in a dateline or a
byline; a name that is missing here is judged by its shape.
"""

from typing import Final

from sahelcoop.text._table import names, words

AGENCIES: Final = frozenset(
    words(
        """
        AA ABP ACP AFP AGP AIB AIP AMAP AMI ANP AP APA APAnews APS ATOP Anadolu Belga
        DPA EFE Fides MAP ONEP PANA RIA Reuters Sputnik TAP TASS Xinhua
        """
    )
)

_STATIONS_AND_SITES: Final = words(
    """
    ActuNiger Afribone Afrik Afrik.com Alwihda BBC Bamada Burkina24 CNN DW Dakaractu
    France24 Icilome Koaci Maliactu Malijet Maliweb Minute.bf Mondafrique ORTM ORTN RFI
    RTB RTN RTS Seneplus Seneweb Sidwaya TV5 TV5MONDE TVM TVT Tchadinfos Togofirst VOA
    aBamako aNiamey
    """
)
_OF_SEVERAL_WORDS: Final = names(
    """
    Africa Radio, Agence Ecofin, BBC Afrique, Burkina 24, Deutsche Welle, France 24,
    Jeune Afrique, La Nouvelle Tribune, Le Monde, Mali Actu, Radio Omega, Radio Oméga,
    Sputnik Afrique, Studio Kalangou, Studio Tamani, TV5 Monde, VOA Afrique, Wakat Séra
    """
)
OUTLETS: Final = AGENCIES.union(_STATIONS_AND_SITES, _OF_SEVERAL_WORDS)

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
        diplomatie dossier décryptage défense enquête entretien exclusif international
        interview mali monde nation niger opinion politique portrait reportage récit
        sahel société sport sécurité tchad terrorisme économie éditorial
        """
    )
)
"""Headings of a page's sections, in lower case; a name they are not."""
