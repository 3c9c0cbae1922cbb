# SPDX-License-Identifier: MIT
"""Names that head or sign articles: outlets, agencies, and places that need telling.

The lists decide only between an outlet, a place and an author in a dateline or a byline;
a name that is missing here is judged by its shape.
"""

from typing import Final

AGENCIES: Final = frozenset(
    "AFP APA APS AIB AMAP ANP AMI ATOP ABP AIP AGP ACP ONEP MAP TAP AP EFE DPA AA PANA"
    " APAnews Reuters Xinhua Anadolu Sputnik TASS RIA Belga Fides".split()
)

OUTLETS: Final = AGENCIES | frozenset(
    (
        "RFI BBC VOA DW CNN TV5 ORTM RTB RTN ORTN RTS TVT TVM ActuNiger aNiamey Mondafrique"
        " Maliweb Malijet Maliactu Bamada Afribone Sidwaya Seneweb Dakaractu Seneplus"
        " Burkina24 Tchadinfos Alwihda aBamako Icilome Togofirst Koaci Abidjan.net"
        " Minute.bf Omegamédias Financial Afrik Afrik.com Nordsud Fraternité Zonebourse"
    ).split()
) | frozenset(
    (
        "BBC Afrique", "VOA Afrique", "France 24", "France24", "Jeune Afrique", "Le Monde",
        "TV5 Monde", "TV5MONDE", "Sputnik Afrique", "Wakat Séra", "Studio Tamani",
        "Studio Kalangou", "Radio Omega", "Radio Oméga", "Burkina 24", "Mali Actu",
        "Agence Ecofin", "La Nouvelle Tribune", "Deutsche Welle", "Africa Radio",
    )
)  # fmt: skip

OUTLET_WORDS: Final = frozenset(
    "agence journal carnet quotidien hebdo hebdomadaire revue magazine gazette tribune"
    " écho echo échos echos courrier dépêche observateur indépendant fil info infos actu"
    " actus news presse radio studio tv télé web net nouvelles matin soir sahélien post"
    " times figaro combat essor canard républicain aube témoin soleil pays enquête"
    " libération observatoire lettre bulletin diplomatique média médias 24 blog".split()
)
"""Words of which names of newspapers, stations and sites are made, in lower case."""

PLACES: Final = frozenset(
    (
        "Abou Dhabi", "Addis Abeba", "Addis-Abeba", "New York", "La Haye", "Le Caire",
        "Le Cap", "Los Angeles", "San Francisco", "Le Havre", "La Mecque", "Tel Aviv",
        "Hong Kong", "New Delhi", "Sao Tomé", "Cap Skirring", "Rio de Janeiro",
        "Nations unies", "Nations Unies", "Fada N'Gourma", "La Valette",
        "Bobo Dioulasso", "Buenos Aires", "Le Bourget", "Cape Town", "In Guezzam",
    )
) | frozenset(
    (
        "Bamako Ouagadougou Niamey N'Djamena N'Djaména Nouakchott Dakar Abidjan Lomé"
        " Cotonou Accra Abuja Conakry Alger Rabat Tunis Tripoli Yaoundé Bangui Libreville"
        " Yamoussoukro Porto-Novo Banjul Bissau Freetown Monrovia Kinshasa Khartoum"
        " Paris Moscou Pékin Washington Ankara Bruxelles Genève Berlin Londres Kiev Kyiv"
        " Gao Kidal Tombouctou Mopti Ségou Sikasso Kayes Bobo-Dioulasso Dori Djibo Kaya"
        " Agadez Tillabéri Diffa Zinder Maradi Tahoua Dosso Abéché Faya Kara Dapaong"
    ).split()
)  # fmt: skip
"""Places that no shape tells: of several words, or named behind a date where an outlet
would stand. A place of one word before a date is told by standing there."""

RUBRICS: Final = frozenset(
    "décryptage analyse reportage billet opinion éditorial interview entretien enquête"
    " chronique politique sécurité société économie afrique monde international sport"
    " diplomatie défense actualité actualités actu dossier récit portrait exclusif"
    " terrorisme culture nation sahel mali burkina niger tchad".split()
)
"""Headings of a page's sections, in lower case; a name they are not."""
