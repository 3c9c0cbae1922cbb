# SPDX-License-Identifier: MIT
"""Who delivered what to whom: one small article for each way of telling it."""

import pytest

import sahelcoop as sc
from sahelcoop.model import Certainty
from sahelcoop.model.delivery import DeliveryStatus, Terms
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.quantities import Qualifier, Quantity
from tests.reading.read import deliveries, delivery, names, words


@pytest.mark.parametrize(
    ("text", "suppliers", "recipients"),
    [
        ("L’Italie a livré trois camions au Bénin.", ["Italie"], ["Bénin"]),
        ("L’Italie a fourni au Bénin trois camions.", ["Italie"], ["Bénin"]),
        ("Le Bénin a reçu de l’Italie trois camions.", ["Italie"], ["Bénin"]),
        ("Le Bénin a reçu trois camions de l’Italie.", ["Italie"], ["Bénin"]),
        ("Le Bénin a reçu trois camions italiens.", ["Italie"], ["Bénin"]),
        ("Le Bénin a reçu, hier, de l’Italie, trois camions.", ["Italie"], ["Bénin"]),
        ("Le Bénin a reçu trois camions, dit-on.", [], ["Bénin"]),
        (
            "Rome a remis trois camions aux Forces armées nationales tchadiennes.",
            ["Italie"],
            ["armée tchadienne"],
        ),
        ("Le Bénin a reçu trois camions dimanche.", [], ["Bénin"]),
        (
            "Trois camions ont été remis au Bénin par l’Italie.",
            ["Italie"],
            ["Bénin"],
        ),
        ("On a vu trois camions donnés par l’Italie.", ["Italie"], []),
        ("Le Bénin a commandé trois camions à l’Italie.", ["Italie"], ["Bénin"]),
        ("Trois camions ont été achetés à l’Italie.", ["Italie"], []),
        ("Trois camions sont arrivés à Cotonou.", [], []),
    ],
)
def test_sides(text: str, suppliers: list[str], recipients: list[str]) -> None:
    """Each way of telling a delivery gives the goods and the sides that it names."""
    found = delivery(text)

    assert ["camion"] == [item.description for item in found.items]
    assert [Quantity.exact(3)] == [
        Quantity.exact(item.quantity.best or 0) for item in found.items
    ]
    assert suppliers == names(found.suppliers)
    assert recipients == names(found.recipients)


_THREE = "trois camions"


@pytest.mark.parametrize(
    ("text", "suppliers", "recipients"),
    [
        # The subject is found past asides, infinitives, relatives and other verbs.
        ("L’Italie, mardi à Rome, a livré {} au Bénin.", ["Italie"], ["Bénin"]),
        ("L’Italie, qui a livré {} au Bénin, est loin.", ["Italie"], ["Bénin"]),
        ("L’Italie, qui a perdu Gao, lundi, à l’est, a livré {}.", ["Italie"], []),
        ("L’Italie, dont l’armée a cédé, hier, a livré {}.", ["Italie"], []),
        ("Quant à l’Italie, qui a livré {}, elle est loin.", ["Italie"], []),
        ("L’Italie a dit hier, à Rome, avoir livré {}.", ["Italie"], []),
        ("L’Italie a salué et hier a livré {} au Bénin.", ["Italie"], ["Bénin"]),
        ("L’Italie a salué le maire et a livré {} au Bénin.", ["Italie"], ["Bénin"]),
        ("L’Italie a fêté le maire. Elle a livré {}.", ["Italie"], []),
        ("La firme de l’Italie a livré {}.", ["Italie"], []),
        ("L’Italie vient de livrer {} au Bénin.", ["Italie"], ["Bénin"]),
        ("Ayant reçu {} de l’Italie, le Bénin attend.", ["Italie"], ["Bénin"]),
        ("L’Italie, a livré {} au Bénin.", ["Italie"], ["Bénin"]),
        ("L’Italie a livré après réparation de {} au Bénin.", ["Italie"], ["Bénin"]),
        ("Après avoir livré {} au Bénin, l’Italie attend.", ["Italie"], ["Bénin"]),
        ("Elle a livré {} au Bénin.", [], ["Bénin"]),
        ("Le maire est venu ; a livré {} au Bénin.", [], ["Bénin"]),
        ("Le maire est venu quand a livré {} au Bénin.", [], ["Bénin"]),
        ("Le Bénin a reçu {}", [], ["Bénin"]),
        # Prepositions and words before them lead to the sides.
        ("L’Italie a livré {} au profit du Bénin.", ["Italie"], ["Bénin"]),
        ("Le Parlement malien a approuvé l’achat de {}.", [], ["Mali"]),
        ("L’Italie a livré {} à la ville de Say.", ["Italie"], ["ville de Say"]),
        ("Rome a livré {} au chef du Togo, au maire.", ["Italie"], ["Togo"]),
        ("Rome a livré {} au Togo et au Mali.", ["Italie"], ["Togo", "Mali"]),
        ("Rome a livré {} au Togo mardi, au Mali.", ["Italie"], ["Togo"]),
        ("L’Italie a livré à Gao, mardi, {} au Bénin.", ["Italie"], ["Bénin"]),
        ("L’Italie a livré {} destinés au Bénin.", ["Italie"], ["Bénin"]),
        ("L’Italie a doté le Bénin de {}.", ["Italie"], ["Bénin"]),
        ("Rome a livré {} à Cotonou.", ["Italie"], ["Bénin"]),
        ("Le Bénin a été doté de {} par l’Italie.", ["Italie"], ["Bénin"]),
        ("Le Bénin s’est doté de {} auprès de l’Italie.", ["Italie"], ["Bénin"]),
        ("Le Bénin a reçu {} venus d’Italie.", ["Italie"], ["Bénin"]),
        ("Le Bénin a reçu {} promis par l’Italie.", ["Italie"], ["Bénin"]),
        ("Le Bénin a reçu {} Vroum de l’Italie.", ["Italie"], ["Bénin"]),
        ("Les {} que l’Italie a livrés au Bénin roulent.", ["Italie"], ["Bénin"]),
        ("{} ont été réceptionnés par le Bénin.", [], ["Bénin"]),
        ("{} pour le Bénin ont été livrés par l’Italie.", ["Italie"], ["Bénin"]),
        ("{} promis au Bénin par l’Italie sont arrivés.", ["Italie"], ["Bénin"]),
        ("{} venus d’Italie sont arrivés à Cotonou.", ["Italie"], []),
        ("Un don de {} de l’Italie au Bénin a été remis.", ["Italie"], ["Bénin"]),
        ("Le Bénin s’est vu remettre {} par l’Italie.", ["Italie"], ["Bénin"]),
        ("Le Bénin a pris livraison de {}.", [], ["Bénin"]),
        ("L’Italie a fait parvenir {} au Bénin.", ["Italie"], ["Bénin"]),
        ("L’Italie a mis {} à la disposition du Bénin.", ["Italie"], ["Bénin"]),
        ("{} destinés au Bénin sont arrivés à Lomé.", [], ["Bénin"]),
        # A noun for the event has the actors of its verb.
        ("L’Italie a procédé à la remise de {} au Bénin.", ["Italie"], ["Bénin"]),
        ("Le Bénin a reçu une livraison de {}.", [], ["Bénin"]),
        ("Il a procédé à la remise de {} au Bénin.", [], ["Bénin"]),
        ("La France a salué la remise de {} au Bénin.", [], ["Bénin"]),
        # A body that nobody knows is that of the state or organisation beside it.
        ("La délégation de l’UE au Bénin a livré {}.", ["Union européenne"], ["Bénin"]),
        ("L’Italie a livré {} à la délégation béninoise.", ["Italie"], ["Bénin"]),
        ("La coopération belge a livré {} au Bénin.", ["Belgique"], ["Bénin"]),
        ("L’Italie a livré {} à la délégation.", ["Italie"], ["délégation"]),
        ("L’Italie a livré {} à la délégation du sud.", ["Italie"], ["délégation"]),
        ("Le Bénin se dote de {} auprès de l’Italie.", ["Italie"], ["Bénin"]),
        # An envoy gives for an organisation; who sends by ship may be a state.
        ("L’ambassadeur de l’UE a remis {} au Bénin.", ["Union européenne"], ["Bénin"]),
        ("L’Italie a débarqué {} destinés au Bénin.", ["Italie"], ["Bénin"]),
        ("La partie italienne a remis {} au Bénin.", ["Italie"], ["Bénin"]),
        ("L’appui de l’Italie, composé de {}, a été remis.", ["Italie"], []),
        ("Un lot composé de {} a été remis par l’Italie.", ["Italie"], []),
        ("Ils ont remis un tout composé de {} au Bénin.", [], ["Bénin"]),
        # Firms sell, whoever is the subject of the signing.
        ("Baykar a signé avec le Bénin un contrat pour {}.", ["Baykar"], ["Bénin"]),
        ("Le Bénin et Baykar ont signé un contrat pour {}.", ["Baykar"], ["Bénin"]),
        ("Baykar a signé un contrat pour {}.", ["Baykar"], []),
        (
            "Le gouvernement italien a approuvé la vente de {} au Bénin.",
            ["gouvernement italien"],
            ["Bénin"],
        ),
        # Words before the goods that open the sentence say who gave or got them.
        ("Promis par l’Italie, {} sont arrivés au nord.", ["Italie"], []),
        ("Venus d’Italie, {} ont été remis au Bénin.", ["Italie"], ["Bénin"]),
        ("Lundi, {} ont été remis au Bénin.", [], ["Bénin"]),
        ("Le Bénin a reçu mardi de l’Italie {}.", ["Italie"], ["Bénin"]),
        ("Le Bénin a obtenu de l’Italie la livraison de {}.", ["Italie"], ["Bénin"]),
        ("Le port a reçu {} destinés au Bénin.", [], ["Bénin"]),
        # Who only hands over within a state is no supplier.
        ("L’armée italienne a remis {} à l’Italie.", [], ["Italie"]),
        ("L’ambassadeur d’Italie a remis {} au Bénin.", ["Italie"], ["Bénin"]),
        ("Le maire a vu le Togo. Le Maroc a livré {}.", ["Maroc"], ["Togo"]),
        ("Le maire a vu l’Italie. Le Maroc a livré {}.", ["Maroc"], []),
        ("L’Italie a livré {} aux soldats béninois.", ["Italie"], ["Bénin"]),
        (
            "L’ambassadeur d’Italie a dit que son pays a livré {} au Bénin.",
            ["Italie"],
            ["Bénin"],
        ),
    ],
)
def test_more_sides(text: str, suppliers: list[str], recipients: list[str]) -> None:
    """Asides, prepositions, participles and nouns tell the sides as well."""
    found = delivery(text.format(_THREE))

    assert [Quantity.exact(3)] == [
        Quantity.exact(item.quantity.best or 0) for item in found.items
    ]
    assert suppliers == names(found.suppliers)
    assert recipients == names(found.recipients)


def test_every_field_has_its_words() -> None:
    """What was read, and the words behind it."""
    found = delivery("Le 4 mai, le Maroc a offert douze ambulances au Bénin.")
    (item,) = found.items

    assert ("ambulance", ItemCategory.VEHICLE) == (item.description, item.category)
    assert (Qualifier.EXACT, 12, "douze") == (
        item.quantity.qualifier,
        item.quantity.best,
        item.quantity.text,
    )
    assert ["douze ambulances"] == words(found, "items")
    assert ["Maroc"] == words(found, "suppliers")
    assert ["Bénin"] == words(found, "recipients")
    assert found.date is not None
    assert ("2022-05-04", ["Le 4 mai"]) == (found.date.edtf, words(found, "date"))
    assert (Terms.GIFT, ["a offert"]) == (found.terms, words(found, "terms"))
    assert Certainty.ASSERTED is found.certainty
    assert DeliveryStatus.DELIVERED is found.status


@pytest.mark.parametrize(
    ("text", "status", "verb"),
    [
        (
            "Le Maroc va envoyer deux radars au Bénin.",
            DeliveryStatus.ANNOUNCED,
            "va envoyer",
        ),
        (
            "Le Maroc livrera deux radars au Bénin.",
            DeliveryStatus.ANNOUNCED,
            "livrera",
        ),
        (
            "Le Maroc s’est engagé à fournir deux radars au Bénin.",
            DeliveryStatus.PROMISED,
            "s’est engagé à fournir",
        ),
        (
            "Le Maroc a décidé d’offrir deux radars au Bénin.",
            DeliveryStatus.PROMISED,
            "a décidé d’offrir",
        ),
        (
            "Le Bénin a commandé deux radars.",
            DeliveryStatus.ORDERED,
            "a commandé",
        ),
        (
            "Le Maroc a livré deux radars au Bénin.",
            DeliveryStatus.DELIVERED,
            "a livré",
        ),
    ],
)
def test_status(text: str, status: DeliveryStatus, verb: str) -> None:
    """The verb tells how far the delivery has come."""
    found = delivery(text)

    assert (status, [verb]) == (found.status, words(found, "status"))


def test_hearsay() -> None:
    """The conditional of hearsay makes it alleged."""
    found = delivery("L’Iran aurait livré cinq drones au Tchad.")

    assert Certainty.ALLEGED is found.certainty
    assert ["aurait livré"] == words(found, "certainty")


@pytest.mark.parametrize(
    "text",
    [
        "Le Bénin n’a pas reçu deux camions.",
        "Le Maroc n’a jamais livré de camions au Bénin.",
        "Le Maroc envisage de livrer deux camions au Bénin.",
        "Le Maroc pourrait fournir deux camions au Bénin.",
        "Le Bénin devrait recevoir deux camions offerts par le Maroc.",
        "Le Maroc fournit des camions au Bénin.",
        "Le Maroc fournissait des camions au Bénin.",
        "Le Bénin a reçu une délégation marocaine.",
        "Le Maroc a livré bataille au Bénin.",
        "Le Bénin possède trois camions.",
        "Une frappe de drone attribuée au Bénin a tué deux bergers.",
        "Les tirs de roquettes attribués au Bénin ont cessé.",
        "Il a parlé de la livraison supposée de dix chars au Bénin.",
        "Lundi, l’éventuelle livraison de dix chars au Bénin a été évoquée.",
        "Le Maroc a assuré au Bénin l’entretien de dix camions.",
        "Le Bénin a obtenu du Maroc la réparation de trois hélicoptères.",
        "Le Bénin a obtenu le retrait des blindés marocains.",
        "Le Maroc a remis au Bénin, en échange de dix camions, une somme.",
        "Le Maroc a fourni la liste des camions au Bénin.",
        "Le maire a offert un repas aux instructeurs.",
        "La police a reçu une plainte pour le vol de deux bus.",
        "Une exposition d’armes a été offerte au public à Cotonou.",
        "Le Maroc a remis en état deux chars béninois.",
        "Un avion transportant une délégation est arrivé à Cotonou.",
        "Deux avions marocains sont arrivés à Cotonou pour évacuer des blessés.",
        "L’avion du président marocain est arrivé à Cotonou.",
        "La frégate marocaine est arrivée à Cotonou avec à son bord dix marins.",
        "Trois navires chinois sont arrivés à Cotonou pour une visite.",
        "Le Maroc a envoyé un avion évacuer des blessés.",
        "Le Maroc a extradé vers le Bénin un pilote d’hélicoptère.",
        "Un chauffeur de camion marocain est arrivé à Cotonou.",
    ],
)
def test_no_delivery(text: str) -> None:
    """What is denied, planned or a habit is no delivery, nor is what is no load."""
    assert () == deliveries(text)


def test_a_minister_receives_for_the_state() -> None:
    """A person who receives takes part; the recipient is the state behind them."""
    known = delivery("Le ministre Sadio Camara a reçu trois camions.")
    unknown = delivery("Le maire Issa Maro a reçu trois camions.")

    assert (["Sadio Camara"], ["reçoit"]) == (
        names(tuple(p.who for p in known.participants)),
        [p.part for p in known.participants],
    )
    assert ["Mali"] == names(known.recipients)
    assert ["Issa Maro"] == names(tuple(p.who for p in unknown.participants))
    assert () == unknown.recipients


def test_a_craft_brings_its_load() -> None:
    """What lands is the carrier, what is aboard the goods."""
    found = delivery(
        "Un avion-cargo de type Il-76 s’est posé à Gao avec à son bord six radars."
    )
    (carrier,) = found.carriers

    assert ("avion-cargo", "Il-76") == (carrier.description, carrier.designation)
    assert ["radar"] == [item.description for item in found.items]
    assert ["Gao"] == [place.name for place in found.places]


def test_a_type_beside_the_carrier() -> None:
    """A type name told after the carrier is the carrier's."""
    (carrier,) = delivery(
        "Un avion-cargo immatriculé Il-76 s’est posé à Gao avec à son bord six radars."
    ).carriers

    assert ("avion-cargo", "Il-76") == (carrier.description, carrier.designation)


def test_goods_come_aboard_a_craft() -> None:
    """What goods are aboard of carries them, unless a verb or no craft comes first."""
    sentence = "Le Bénin a reçu six radars{} à bord d’un {}."
    aboard = delivery(sentence.format("", "avion-cargo"))
    person = delivery(sentence.format("", "ami"))
    other = delivery(sentence.format(" et le maire est parti", "navire"))

    assert ["avion-cargo"] == [c.description for c in aboard.carriers]
    assert () == person.carriers
    assert () == other.carriers


def test_their_instructors() -> None:
    """Somebody’s instructors are those of the actor named last before them."""
    own = delivery(
        "À Gao, le Maroc a vu ses instructeurs. Dix formateurs sont arrivés."
    )
    found = delivery("Le Maroc se réjouit : ses instructeurs sont arrivés à Gao.")

    assert () == own.suppliers
    assert ["Maroc"] == names(found.suppliers)


def test_instructors_deploy() -> None:
    """Personnel that deploys somewhere has been sent by the state of its people."""
    found = delivery("Vingt instructeurs marocains se sont déployés à Sévaré.")

    assert (["Maroc"], ["marocains"]) == (
        names(found.suppliers),
        words(found, "suppliers"),
    )
    assert ["Sévaré"] == [place.name for place in found.places]


def test_two_dates_are_two_deliveries() -> None:
    """Two consignments on two dates stay two, in two sentences or in one."""
    apart = deliveries(
        "Le Bénin a reçu six radars le 2 mai. Le Bénin a reçu six radars le 7 juin."
    )
    gapped = deliveries("Le Bénin a reçu six radars en mai, puis deux chars en juin.")

    for found in (apart, gapped):
        assert 2 == len({d.date.edtf for d in found if d.date is not None})


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("L’armée béninoise a reçu les camions le 2 mai.", 1),
        ("Le Bénin a reçu ces camions le 2 mai.", 1),
        ("Le Bénin a reçu le lot le 2 mai.", 1),
        ("Le Bénin a reçu trois camions le 2 mai.", 1),
        ("Le Bénin a reçu du matériel le 2 mai.", 1),
        ("Le Bénin a reçu dix instructeurs.", 2),
        ("Le Bénin a reçu quatre radars.", 2),
        ("Le Togo a reçu trois camions.", 2),
        ("Le Bénin avait déjà reçu trois camions.", 2),
        ("Le Bénin a commandé trois camions.", 2),
        ("Le Bénin aurait reçu trois camions.", 2),
        ("Le Bénin a reçu six camions et un char.", 2),
    ],
)
def test_one_load_or_two(second: str, expected: int) -> None:
    """A second mention is the same load unless something tells them apart."""
    found = deliveries(f"Le Bénin a reçu trois camions. {second}")

    assert expected == len(found)
    if expected == 1:
        assert found[0].date is not None
        assert "2022-05-02" == found[0].date.edtf
        assert 2 == len(found[0].sources["record"])


def test_aircraft_are_one_family() -> None:
    """The word "avion" can take up a combat aircraft told before."""
    found = delivery("Le Bénin a reçu un bombardier. Le Bénin a reçu un avion en mai.")

    assert found.date is not None
    assert "2022-05" == found.date.edtf


def test_what_only_points_back_is_no_event() -> None:
    """Goods that only point back, at nothing told before, are no delivery."""
    assert () == deliveries("Le Bénin a reçu ces camions.")


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("L’Italie va livrer trois camions au Bénin en mai.", "2023-05"),
        ("L’Italie va livrer trois camions au Bénin en mai 2022.", "2022-05"),
        ("L’Italie a livré trois camions au Bénin en mai.", "2022-05"),
    ],
)
def test_the_tense_points_ahead(text: str, month: str) -> None:
    """A month told without its year is the next one where the verb looks forward."""
    article = sc.Article(text, published="2022-06-15")
    (found,) = sc.parse(article).deliveries

    assert found.date is not None
    assert month == found.date.edtf


@pytest.mark.parametrize(
    "text",
    [
        "L’Italie dément avoir livré trois camions au Bénin.",
        "Le Bénin a reçu l’ambassadeur d’Italie, venu avec trois camions.",
        "Le Bénin a reçu en audience le maire pour trois camions.",
        "Des djihadistes ont remis trois fusils à l’armée béninoise.",
        "Le Bénin a remis ses fusils.",
        "L’armée béninoise a envoyé trois hélicoptères à Gao.",
        "Un marchand a acheté trois camions.",
        "L’Italie a promis une aide financière au Bénin.",
        "Une aide financière est arrivée au Bénin.",
        "Le Bénin a demandé la livraison de trois camions.",
        "La livraison de trois camions n’a pas eu lieu.",
        "La livraison de trois camions a été suspendue par l’Italie.",
        "L’Italie négocie la livraison de trois camions. Rien n’est fait.",
        "Un don de grâce est tombé. Le don italien suffit.",
        "L’Italie en a livré quarante au Bénin.",
    ],
)
def test_nothing_passes(text: str) -> None:
    """What is denied, one’s own, private, money or merely wanted is no delivery."""
    assert () == deliveries(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("L’Italie annonce l’envoi de trois camions au Bénin.", "announced"),
        ("L’Italie a annoncé l’arrivée de trois camions au Bénin.", "delivered"),
        ("L’Italie s’engage à la remise de trois camions au Bénin.", "promised"),
        ("La remise de trois camions à l’armée a eu lieu lundi.", "delivered"),
        ("La remise de trois camions s’est tenue lundi.", "delivered"),
        ("La remise de trois camions interviendra lundi.", "announced"),
        ("Cérémonie et remise de trois camions : le Bénin jubile.", "delivered"),
        ("Trois camions sont en route pour le Bénin.", "announced"),
        ("Trois camions sont attendus au Bénin.", "announced"),
        ("Le Bénin a signé un contrat pour l’achat de trois camions.", "ordered"),
        ("L’Italie a dit que Rome livrerait trois camions au Bénin.", "announced"),
        ("L’Italie livre trois camions au Bénin.", "delivered"),
        ("Le Bénin s’est doté de trois camions.", "delivered"),
    ],
)
def test_more_status(text: str, status: str) -> None:
    """Nouns, tenses and contracts tell how far a delivery has come too."""
    assert status == delivery(text).status.value


@pytest.mark.parametrize(
    ("text", "goods", "count"),
    [
        ("Dix camions sont là. L’Italie les a donnés au Bénin.", "camion", 10),
        ("Dix camions sont là. C’est un don de l’Italie.", "camion", 10),
        ("Le Bénin a reçu dix camions. L’Italie les a donnés.", "camion", 10),
        ("Le Bénin a reçu dix camions. Ce don de l’Italie suffit.", "camion", 10),
        ("Dix camions : le maire a vu le matériel donné par l’Italie.", "camion", 10),
        ("Le Bénin a reçu du matériel composé de dix camions.", "camion", 10),
        ("Le Bénin a reçu du matériel. Il s’agit de dix camions.", "camion", 10),
        ("Le Bénin a reçu dix véhicules dont trois camions.", "camion", 3),
        ("Le Bénin a reçu du matériel. Le Bénin a reçu dix chars.", "char", 10),
        ("Le Bénin a reçu un char. Le Bénin a reçu ces engins.", "char", 1),
        ("Le Bénin a reçu des chars. Il s’agit de dix chars lourds.", "char lourd", 10),
    ],
)
def test_goods_told_twice(text: str, goods: str, count: int) -> None:
    """What points back, or says more of the goods, makes them fuller, not more."""
    (item,) = delivery(text).items

    assert (goods, count) == (item.description, item.quantity.best)


@pytest.mark.parametrize(
    "told",
    [
        "Le Togo a reçu six hélicoptères. Les appareils sont des Mi-171.",
        "Le Togo a reçu six hélicoptères, de type Mi-171, et les a montrés.",
    ],
)
def test_a_type_told_elsewhere(told: str) -> None:
    """The type of goods may be told of them in a sentence of its own."""
    (item,) = delivery(told).items

    assert (6, "Mi-171") == (item.quantity.best, item.designation_text)


def test_each_good_once() -> None:
    """Goods of two mentions of a load are told once each, types and people too."""
    mixed = delivery(
        "Le Bénin a reçu deux Su-25 et un radar. "
        "Le Bénin a reçu un radar, un L-39 et des chars."
    )
    people = delivery(
        "Dix instructeurs sont arrivés à Gao. Ces formateurs sont arrivés lundi."
    )

    assert [("Su-25", 2), (None, 1), ("L-39", 1), (None, None)] == [
        (item.designation, item.quantity.best) for item in mixed.items
    ]
    assert [("instructeur", 10)] == [
        (item.description, item.quantity.best) for item in people.items
    ]


def test_a_price_not_told() -> None:
    """What was not disclosed of goods belongs to the delivery of such goods."""
    camions, others = deliveries(
        "Le Bénin a reçu dix camions. Dix instructeurs sont arrivés à Gao. "
        "Le prix de ces camions n’a pas été révélé."
    )

    assert (["terms"], []) == ([*camions.absent], [*others.absent])


def test_the_words_of_another_sentence() -> None:
    """A word of gift in an exclamation before is said of something else."""
    assert delivery("Quel don ! dit-on, et le Bénin a reçu dix chars.").terms is None


def test_more_of_the_same() -> None:
    """A number after a pronoun counts the goods told before, in their unit."""
    first, second, third = deliveries(
        "Le Togo a reçu dix tonnes de riz. Le Mali en a reçu quarante mardi. "
        "Le Niger en a reçu 50 tonnes mercredi."
    )

    assert [("riz", 10, "TNE"), ("riz", 40, "TNE"), ("riz", 50, "TNE")] == [
        (item.description, item.quantity.best, item.quantity.unit)
        for found in (first, second, third)
        for item in found.items
    ]


def test_help_announced_arrives() -> None:
    """Help that is announced in a word, and goods that then arrive, are one."""
    found = delivery(
        "L’Italie annonce l’envoi d’une aide au Bénin. "
        "Le 3 mai, l’Italie a livré dix camions au Bénin."
    )

    assert ("delivered", ["camion"]) == (
        found.status.value,
        [item.description for item in found.items],
    )


def test_the_day_of_an_announcement() -> None:
    """The day and the place of an announcement are not those of the arrival."""
    found = delivery("Lundi à Gao, l’Italie a annoncé l’envoi de dix camions au Bénin.")

    assert (None, ()) == (found.date, found.places)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lundi, l’Italie a dit avoir livré dix camions au Bénin.", None),
        ("L’Italie a dit lundi qu’elle a livré dix camions au Bénin.", None),
        ("L’Italie a dit qu’elle a livré lundi dix camions au Bénin.", "2022-06-13"),
        ("L’Italie, lundi, a livré dix camions au Bénin.", "2022-06-13"),
        ("La remise de dix chars au Bénin a été confirmée lundi.", None),
        ("La remise de dix chars au Bénin a eu lieu lundi.", "2022-06-13"),
        ("Dix chars, promis en mai par la Chine, ont été remis lundi.", "2022-06-13"),
        (
            "L’Italie a livré dix camions au Bénin. C’était lundi à Gao.",
            "2022-06-13",
        ),
        (
            "L’Italie a envoyé dix camions au Bénin. Le convoi est arrivé lundi.",
            "2022-06-13",
        ),
    ],
)
def test_the_day_of_what_is_told(text: str, day: str | None) -> None:
    """The day of the telling is not that of the delivery; the next sentence may be."""
    found = delivery(text)

    assert day == (found.date and found.date.edtf)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("L’envoyé de Rome au Bénin a livré dix camions.", None),
        ("Dix camions sont arrivés au Bénin.", "Bénin"),
        ("La remise au Bénin de dix camions a été saluée.", None),
        ("Le Maroc a livré dix camions à Djougou.", "Djougou"),
    ],
)
def test_a_state_is_a_side(text: str, place: str | None) -> None:
    """A state is where goods arrive, but not where they are handed over."""
    found = delivery(text)

    assert ([place] if place else []) == [p.name for p in found.places]


def test_a_giver_told_later_does_not_get() -> None:
    """Who a second mention says gave is not taken for the only state that may get."""
    found = delivery("Six radars sont arrivés. Ce don de la Chine est utile.")

    assert (["Chine"], []) == (names(found.suppliers), names(found.recipients))


def test_help_that_is_pointed_at() -> None:
    """Help with its giver tells who gave what was told before."""
    before = "Le Bénin a reçu dix camions. "
    (told,) = deliveries(f"{before}Cet appui de la Chine est utile.")
    (other,) = deliveries(f"{before}L’appui de la Chine est utile.")

    assert (["Chine"], []) == (names(told.suppliers), names(other.suppliers))


def test_a_craft_that_is_no_good() -> None:
    """A craft may be one that is never a load itself."""
    (carrier,) = delivery("Un vol a atterri à Gao avec à son bord six radars.").carriers

    assert "vol" == carrier.description.split()[-1]


def test_they_come_by_craft() -> None:
    """A craft as subject, or after "par", carries the goods."""
    subject = delivery("Un avion-cargo a apporté dix tonnes de riz au Bénin.")
    typed = delivery("Le Togo a reçu dix tonnes de riz par Il-76.")
    led = delivery("L’Italie a livré au Bénin par avion-cargo dix tonnes de riz.")

    named = delivery("Dix chars sont arrivés au Bénin à bord d’un Antonov.")
    coming = delivery("Le navire transportant dix tonnes de riz est attendu à Lomé.")

    assert ["Antonov"] == [c.description for c in named.carriers]
    assert ("announced", "riz") == (coming.status.value, coming.items[0].description)
    assert ["avion-cargo"] == [c.description for c in subject.carriers]
    assert ["avion-cargo"] == [c.description for c in led.carriers]
    assert ["Il-76"] == [c.description for c in typed.carriers]


@pytest.mark.parametrize(
    ("text", "suppliers", "recipients"),
    [
        (
            "L’Italie a livré trois camions au Bénin, qui avait déjà reçu deux radars.",
            ["Italie"],
            ["Bénin"],
        ),
        (
            "L’Italie a livré dix chars au Bénin. Le Togo avait déjà reçu deux radars.",
            [],
            ["Togo"],
        ),
        ("Le Bénin attend. Deux radars sont arrivés à Cotonou.", [], ["Bénin"]),
        (
            "L’armée béninoise attend. Deux radars ont été livrés par l’Italie.",
            ["Italie"],
            ["armée béninoise"],
        ),
        (
            (
                "Le Bénin s’équipe. Rome a livré dix chars à la gendarmerie "
                "béninoise. Paris a cédé deux bus."
            ),
            ["France"],
            ["Bénin"],
        ),
        (
            "Rome a livré dix chars à la gendarmerie béninoise. Paris a cédé deux bus.",
            ["France"],
            ["gendarmerie béninoise"],
        ),
        (
            (
                "L’armée béninoise a reçu dix chars. Les chars ont été remis par le "
                "ministre béninois."
            ),
            [],
            ["armée béninoise"],
        ),
        (
            "L’armée béninoise a reçu six bus, dont deux blindés, de l’Italie.",
            ["Italie"],
            ["armée béninoise"],
        ),
        (
            "Deux avions de l’armée italienne ont livré dix chars au Bénin.",
            ["armée italienne"],
            ["Bénin"],
        ),
        ("Deux avions italiens ont livré dix chars au Bénin.", ["Italie"], ["Bénin"]),
        ("Le gouverneur de Diffa a reçu dix chars de l’Italie.", ["Italie"], ["Niger"]),
    ],
)
def test_sides_told_elsewhere(
    text: str, suppliers: list[str], recipients: list[str]
) -> None:
    """A side left unsaid is that of the delivery before, or the state spoken of."""
    last = deliveries(text)[-1]

    assert (suppliers, recipients) == (names(last.suppliers), names(last.recipients))


@pytest.mark.parametrize(
    ("text", "supplier"),
    [
        ("Sergueï Lavrov a salué le Mali. Il a promis dix chars.", "Russie"),
        ("Sergueï Lavrov est là. Son pays a livré dix chars.", "Russie"),
        (
            "L’ambassadeur russe, Piotr Maro, est là. Son pays a livré dix chars.",
            "Russie",
        ),
        (
            "L’ambassadeur de Chine, Li Maro, est là. Son pays a livré dix chars.",
            "Chine",
        ),
    ],
)
def test_people_give_for_their_state(text: str, supplier: str) -> None:
    """A pronoun or "son pays" means the state of the person named before."""
    assert [supplier] == names(delivery(text).suppliers)


@pytest.mark.parametrize(
    ("envoy", "recipients"),
    [
        ("L’ambassadeur du Japon au Togo", ["Togo"]),
        ("L’ambassadeur du Japon, au Togo,", ["Togo"]),
        ("L’ambassadeur du Japon à la retraite", []),
    ],
)
def test_the_host_of_an_envoy_receives(envoy: str, recipients: list[str]) -> None:
    """What an envoy gives goes to the state that he is sent to."""
    found = delivery(f"{envoy} a remis dix camions.")

    assert (["Japon"], recipients) == (names(found.suppliers), names(found.recipients))


def test_a_bought_load() -> None:
    """A word of purchase in the sentence gives the terms."""
    found = delivery("Le Bénin a acheté trois camions à l’Italie.")

    assert (Terms.PURCHASE, ["a acheté"]) == (found.terms, words(found, "terms"))


def test_two_givers_share_a_verb() -> None:
    """A load from one giver and a load from another are two deliveries."""
    found = deliveries("Le Bénin a reçu trois avions d’Italie et dix chars de Chine.")

    assert {("Italie", "avion"), ("Chine", "char")} == {
        (d.suppliers[0].name, d.items[0].description) for d in found
    }


def test_the_day_of_the_ceremony() -> None:
    """A relative clause about the ceremony tells the day of the hand-over."""
    sentence = "Le Bénin a reçu dix chars lors d’une cérémonie {} le 3 mai."
    held = delivery(sentence.format("qui s’est tenue"))
    other = delivery(sentence.format("que le maire a quittée"))

    assert held.date is not None
    assert "2022-05-03" == held.date.edtf
    assert other.date is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Bénin a pris possession lundi, à Parakou (nord), de dix camions.",
            "Bénin: 10 camion delivered",
        ),
        (
            "Le Bénin a conclu avec la firme Baykar un contrat portant sur six drones.",
            "Bénin: 6 drone ordered",
        ),
        (
            "Le Togo a reçu dix camions. Deux autres sont attendus en août.",
            "Togo: 10 camion delivered; Togo: 2 camion announced",
        ),
        (
            "La livraison de dix camions au Bénin est prévue en août.",
            "Bénin: 10 camion announced",
        ),
        ("La livraison de dix camions au Bénin n’est pas prévue.", ""),
        (
            "En mars 2021, le Bénin recevait dix camions.",
            "Bénin: 10 camion delivered",
        ),
        ("Le Bénin recevait dix camions.", ""),
        ("Le Bénin a reçu son premier drone.", "Bénin: 1 drone delivered"),
        ("Le Bénin attend dix camions.", "Bénin: 10 camion announced"),
        ("Le Bénin a récupéré ses drones.", ""),
        ("Dix camions arriveront au Bénin en août.", "Bénin: 10 camion announced"),
        (
            "La Chine a achevé la livraison de six camions au Togo.",
            "Togo: 6 camion delivered",
        ),
        (
            "« La Chine a livré six camions au Togo en mai », a dit le préfet.",
            "Togo: 6 camion delivered",
        ),
        ("« Six camions ont été livrés en mai à midi », a dit le préfet.", ""),
        (
            "Le Bénin a reçu deux des six avions commandés à la Chine.",
            "Bénin: 2 avion delivered",
        ),
        (
            "Un avion a atterri au Bénin avec dix tonnes de riz.",
            "Bénin: 10 riz delivered",
        ),
        (
            "Le Bénin a acquis deux chasseurs L-39.",
            "Bénin: 2 avion d'entraînement delivered",
        ),
        (
            "Le Bénin a acheté deux chasseurs L-39.",
            "Bénin: 2 avion d'entraînement ordered",
        ),
        ("La Chine a livré au Bénin ses premiers chars.", "Bénin: None char delivered"),
        ("La Chine a livré ses premiers chars.", ""),
        (
            "La Chine a envoyé au Bénin deux avions chargés de riz.",
            "Bénin: None riz delivered",
        ),
        (
            "Le Bénin a reçu dix Mi-8. Ces dix appareils ont été achetés à Rome.",
            "Bénin: 10 hélicoptère de transport delivered",
        ),
        (
            "La cargaison comprend dix chars. Le Bénin a reçu des bus de la Chine.",
            "Bénin: None bus delivered",
        ),
        (
            "Dix chars ont été remis à l’Italie et deux bus au Bénin.",
            "Italie: 10 char delivered; Bénin: 2 bus delivered",
        ),
        ("Livraison de deux avions au Bénin par Rome.", "Bénin: 2 avion delivered"),
        ("Six chars, promis en mai par Rome, sont arrivés.", ": 6 char delivered"),
        (
            "Le Parlement a approuvé la vente de six chars au Bénin.",
            "Bénin: 6 char announced",
        ),
        ("L’arrivée de six chars a été annoncée lundi.", ": 6 char delivered"),
        ("L’arrivée de six chars n’a pas été annoncée lundi.", ""),
        ("La remise de six chars au Bénin a été repoussée.", ""),
        ("Six chars n’ont toujours pas été livrés au Bénin.", ""),
        (
            "Trente chars ont quitté Brest pour le Bénin.",
            "Bénin: 30 char announced",
        ),
        (
            "L’Italie a débloqué une aide de dix millions d’euros pour le Bénin.",
            "",
        ),
        ("L’Italie a débloqué une aide.", ": None aide delivered"),
        ("L’Italie livre un lot d’armes au Bénin.", "Bénin: None arme delivered"),
        ("Les camions ont été livrés par avion.", ": None camion delivered"),
        (
            "Le matériel offert par Rome au Bénin est là.",
            "Bénin: None matériel delivered",
        ),
        ("Le matériel offert par Rome est là.", ""),
        ("Le Bénin a reçu ses premiers drones.", "Bénin: None drone delivered"),
        ("Le Bénin a reçu un premier lot de chars.", "Bénin: None char delivered"),
        ("Le Bénin a reçu du matériel (deux chars).", "Bénin: 2 char delivered"),
        (
            "L’Italie a livré dix chars au Bénin et, en mai, deux radars au Togo.",
            "Bénin: 10 char delivered; Togo: 2 radar delivered",
        ),
        (
            "La firme Baykar a été retenue pour livrer dix drones au Bénin.",
            "Bénin: 10 drone ordered",
        ),
        (
            "Il est prévu de livrer dix chars au Bénin.",
            "Bénin: 10 char announced",
        ),
        (
            "Le lot comprend dix chars. L’Italie a livré du matériel au Bénin.",
            "Bénin: None matériel delivered",
        ),
        (
            "Le Bénin a reçu dix Mi-8. Le Bénin a reçu des Mi-35 et des chars.",
            (
                "Bénin: 10 hélicoptère de transport delivered; "
                "Bénin: None hélicoptère d'attaque delivered"
            ),
        ),
        (
            "Le Bénin a reçu dix engins. La livraison comprend des chars et des bus.",
            "Bénin: 10 engin delivered",
        ),
        (
            "Le Togo a reçu dix chars de Rome. Un onzième doit suivre.",
            "Togo: 10 char delivered; Togo: 1 char announced",
        ),
        (
            "Le Togo a reçu dix chars de Rome. Six autres doivent l’être en août.",
            "Togo: 10 char delivered; Togo: 6 char announced",
        ),
        (
            "Le Togo attend les chars. Six, livrés par Rome au Bénin, roulent.",
            "Bénin: 6 char delivered",
        ),
        (
            "Commandés en mai à Rome par le Togo, dix chars n’ont pas quitté Gênes.",
            "Togo: 10 char ordered",
        ),
        ("L’Italie a doté ses armées de dix chars.", ""),
        ("Le JNIM a récupéré dix chars de l’armée malienne.", ""),
        ("Dix chars ont été récupérés.", ""),
        (
            "Le Bénin a récupéré dix chars de l’Italie.",
            "Bénin: 10 char delivered",
        ),
        (
            "Les dix chars promis au Bénin par Rome ne sont toujours pas livrés.",
            "Bénin: 10 char promised",
        ),
        (
            "Rome n’a toujours pas livré au Bénin les dix chars promis en mai.",
            "Bénin: 10 char promised",
        ),
        (
            "Selon un élu, Rome livrerait dix chars au Bénin.",
            "Bénin: 10 char announced",
        ),
        ("L’Italie a envoyé au Bénin son aide.", "Bénin: None aide delivered"),
        ("L’Italie devait livrer dix chars au Bénin.", ""),
        (
            "L’Italie a elle-même livré dix chars au Bénin.",
            "Bénin: 10 char delivered",
        ),
        (
            "Le Bénin a reçu du matériel, tel que des projecteurs et des tentes.",
            "Bénin: None projecteur delivered",
        ),
        (
            "Le Bénin a reçu six véhicules de contrôle, dix toilettes et deux bus.",
            "Bénin: 6 véhicule delivered",
        ),
        (
            "Le Bénin a reçu dix chars. Le 2 mai, il avait reçu six chars.",
            "Bénin: 10 char delivered; Bénin: 6 char delivered",
        ),
        (
            "L’Italie a envoyé une aide au Bénin. À bord : dix tonnes de riz.",
            "Bénin: 10 riz delivered",
        ),
        (
            "Le Togo a reçu dix chars. Il pleut. Deux autres sont attendus en mai.",
            "Togo: 10 char delivered; Togo: 2 char announced",
        ),
        (
            "Ce don, composé de six camions, a été remis au Bénin par le Togo.",
            "Bénin: 6 camion delivered",
        ),
        (
            "Dix bus attendent. Ils ont été offerts au Bénin par le Togo.",
            "Bénin: 10 bus delivered",
        ),
        (
            "Dix bus attendent. Offerts par le Togo, ils iront à l’armée béninoise.",
            "armée béninoise: 10 bus delivered",
        ),
        ("Le Togo a envoyé vingt officiers au Bénin.", "Bénin: 20 officier delivered"),
        (
            "Le Bénin a reçu dix drones turcs, dont des TB2.",
            "Bénin: 10 drone delivered",
        ),
        (
            "Le Togo a promis que dix chars seraient livrés au Bénin.",
            "Bénin: 10 char promised",
        ),
        ("Le Bénin attend dix chars, commandés à Rome.", "Bénin: 10 char ordered"),
        ("Le Bénin attend dix chars de Rome.", "Bénin: 10 char announced"),
        (
            "Le ministre béninois a annoncé la réception de dix chars turcs.",
            "Bénin: 10 char delivered",
        ),
        (
            "Bénin : remise de dix chars à l’armée par l’Italie",
            "armée béninoise: 10 char delivered",
        ),
        (
            "Dix tonnes de riz ont été distribuées aux réfugiés béninois.",
            "réfugiés béninois: 10 riz delivered",
        ),
        ("L’Italie a fourni au Bénin deux millions de dollars en véhicules.", ""),
        ("L’Italie a débloqué un million pour livrer dix bus au Bénin.", ""),
        ("Un avion a apporté dix chars.", ": 10 char delivered"),
        (
            "Vingt bus brillent. Ces vingt bus ont été offerts au Bénin par l’Italie.",
            "Bénin: 20 bus delivered",
        ),
        ("Ces bus ont été offerts au Bénin par l’Italie.", ""),
        (
            "Le Bénin a reçu de Rome une aide alimentaire de dix tonnes.",
            "Bénin: 10 aide alimentaire delivered",
        ),
        ("Le Bénin a reçu une aide de deux millions d’euros.", ""),
        (
            "Le ministre béninois a remercié l’Italie pour le don de dix bus.",
            "Bénin: 10 bus delivered",
        ),
        (
            "Le premier des six drones commandés par le Bénin s’est posé à Cotonou.",
            "Bénin: 1 drone delivered",
        ),
        (
            "Dix bus sont là. Ils ont été achetés à Rome par le Bénin.",
            "Bénin: 10 bus ordered",
        ),
        ("Dix chars pour le Bénin ont quitté Gênes.", "Bénin: 10 char announced"),
        ("La livraison de dix chars au Bénin a pris du retard.", ""),
        ("Il faudrait que Rome donne dix chars au Bénin.", ""),
        ("Le maire a agi pour que Rome donne dix chars au Bénin.", ""),
        (
            "Le maire apprend que Rome donne dix chars au Bénin.",
            "Bénin: 10 char delivered",
        ),
        ("Que Rome donne dix chars au Bénin est beau.", "Bénin: 10 char delivered"),
        (
            "Le Bénin a reçu du préfet dix bus offerts par la Chine.",
            "Bénin: 10 bus delivered",
        ),
        (
            "Le Bénin a reçu des blindés. Voici les dix blindés cédés en 2020.",
            "Bénin: None blindé delivered; Bénin: 10 blindé delivered",
        ),
    ],
)
def test_families(text: str, told: str) -> None:
    """The same delivery is told by many verbs and nouns."""
    shown = [
        f"{'/'.join(names(d.recipients))}: {d.items[0].quantity.best} "
        f"{d.items[0].description} {d.status.value}"
        for d in deliveries(text)
    ]

    assert told == "; ".join(shown)


def test_who_took_part_is_told_once() -> None:
    """Somebody named twice, in two words, has taken part once."""
    found = delivery(
        "Le ministre Sadio Camara a reçu dix chars de Rome le 2 mai. M. Camara a reçu "
        "les dix chars le 2 mai."
    )

    assert ["Sadio Camara"] == [p.who.name for p in found.participants]


def test_giving_is_a_gift() -> None:
    """Who gives goods makes a gift; who gives news of them does not."""
    found = delivery("L’Italie a donné dix chars au Bénin.")
    news = "L’information a été donnée par une source militaire."
    told = delivery(f"L’Italie a livré dix chars au Bénin. {news}")

    assert (Terms.GIFT, None) == (found.terms, told.terms)


def test_a_load_is_carried_by_craft() -> None:
    """The craft that a sentence of its own tells brought the goods told before."""
    found = delivery(
        "Le Bénin a reçu dix tonnes de riz. Les sacs ont été transportés par camion."
    )

    assert ["camion"] == [c.description for c in found.carriers]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Le ministre a salué ses hôtes.", "delivered None"),
        ("La livraison se compose de dix drones.", "delivered 10"),
        ("L’Italie a promis six drones au Bénin.", "promised 6"),
    ],
)
def test_a_title_tells_what_the_body_does_not(body: str, told: str) -> None:
    """A headline may go without counts; what the body tells takes its place."""
    found = delivery(f"L’Italie livre des drones au Bénin\n\nRome, 3 mai – {body}")

    assert (["Italie"], ["Bénin"]) == (names(found.suppliers), names(found.recipients))
    assert told == f"{found.status.value} {found.items[0].quantity.best}"


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Rome a livré {} au Bénin, ainsi que deux bus.", ["bus"]),
        ("Rome a livré {} au Bénin, ainsi que dix instructeurs.", ["instructeur"]),
        ("{} ont été remis au Bénin par Rome, de même que deux radars.", ["radar"]),
        ("Les {} sont là. Ils ont été donnés par Rome, ainsi que deux bus.", ["bus"]),
        ("Rome a livré {} au Bénin, accompagnés de deux bus.", ["bus"]),
        ("Rome a livré {} au Bénin, emportant avec eux deux bus.", ["bus"]),
        ("Rome a livré {} au maire, accompagné de dix instructeurs.", []),
        ("Rome a livré {} au Bénin, ainsi que deux bus qui seront loués.", []),
        ("Rome a livré {} au Bénin et a loué, ainsi que deux bus, un hangar.", []),
        ("Rome a livré {} au Bénin, ainsi que des fleurs.", []),
        ("Rome a livré {} au Bénin. Le don comprend aussi des radars.", ["radar"]),
        ("Rome a livré {} au Bénin. Ici il pleut. Il comprend des radars.", []),
        ("Rome a livré {} au Bénin. S’y ajoutent deux bus.", ["bus"]),
        ("Rome a livré {} au Bénin. Le don comprend dix véhicules.", []),
    ],
)
def test_goods_told_last(text: str, more: list[str]) -> None:
    """What comes along with goods is told after the sides, or in the next sentence."""
    found = delivery(text.format("trois camions"))

    assert ["camion", *more] == [item.description for item in found.items]


@pytest.mark.parametrize(
    ("text", "noun", "best"),
    [
        ("Le Togo a envoyé six médecins à l’armée béninoise.", "médecin", 6),
        ("Le Togo a envoyé quatre médecins et deux bus au Bénin.", "médecin", 4),
        ("Le Togo a envoyé huit officiers au Bénin.", "officier", 8),
    ],
)
def test_people_sent_are_counted(text: str, noun: str, best: int) -> None:
    """Those who may speak as sources are people sent all the same."""
    item = delivery(text).items[0]

    assert (item.description, item.quantity.best) == (noun, best)
    assert item.category is ItemCategory.PERSONNEL


def test_a_type_that_nobody_listed_stands_alone() -> None:
    """Counted, it is goods of that name and of no known kind."""
    item = delivery("Le Togo a livré trois ZB-77 au Mali.").items[0]

    assert (item.description, item.designation) == ("ZB-77", "ZB-77")
    assert item.category is None


@pytest.mark.parametrize(
    ("text", "what", "count"),
    [
        ("Le Maroc a livré au Bénin une première série de dix bus.", "bus", 10),
        ("Le Maroc a remis au Bénin les clés de dix bus.", "bus", 10),
        ("Le Maroc a doté la commune de dix bus.", "bus", 10),
        ("Un stock de dix bus a été remis au Bénin par le Maroc.", "bus", 10),
        ("Le Maroc a livré à cette ville de nouveaux bus.", "bus", None),
        ("Le Maroc a livré au village des bus.", "bus", None),
        ("Un avion acheté au Maroc est arrivé au Bénin pour une parade.", "avion", 1),
        ("Dix bus marocains sont arrivés au Bénin pour évacuer la ville.", "bus", 10),
        ("Dix drones marocains sont arrivés au Bénin à bord d’un vol.", "drone", 10),
        ("Un avion militaire marocain a déposé à Gao dix radars.", "radar", 10),
        ("Le roi du Maroc a ordonné l’envoi de dix bus au Bénin.", "bus", 10),
    ],
)
def test_goods_that_pass_with_another_word(
    text: str, what: str, count: int | None
) -> None:
    """What holds or counts goods passes with them, and so does what was bought."""
    (item,) = delivery(text).items
    assert (item.description, item.quantity.best) == (what, count)
