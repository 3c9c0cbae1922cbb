# SPDX-License-Identifier: MIT
"""French verb forms: regular, bent at the seam, irregular, and the table of verbs."""

import csv
import re
import unicodedata
from importlib.resources import files

import pytest
from hypothesis import given, strategies as st

from sahelcoop.errors import ModelError
from sahelcoop.lexicon.conjugation import VerbForm, conjugate, read_models

PERSONS = ("P1 S", "P2 S", "P3 S", "P1 P", "P2 P", "P3 P")
CLASSES = """
DELIVER RECEIVE ACQUIRE ORDER DISPATCH ARRIVE TAKE_OFF CARRY UNLOAD PROMISE PLAN ATTACK
DESTINE SUPERSEDE
KILL DIE WOUND ABDUCT CLAIM ATTRIBUTE REPEL EXPLODE DESTROY SIGN RATIFY END SUSPEND TRY
RENEW NEGOTIATE LAUNCH SAY DENY DENY_SE WITNESS AUX MODAL CAUSE HAVE BE ANNOUNCE BEGIN
COST DECIDE DISCLOSE CHAIR DO FALL GO LOSE REACH CARRY_AWAY CARRY_OUT MUST CONCUR LAST
ASK AWAIT BELIEVE COMPOSE GIFT_WORD HOLD HOST POSTPONE PROCEED PURCHASE_WORD PUT SHOW
TRANS IMPERSONAL INFORM CALL BREAK CANCEL COMMENT CONDEMN PRAISE RAISE SHIP THANK CHOOSE
WORDING THREAT RISE BRING RELAY VOUCH ACCIDENT SOUND SET_OUT HEAD_FOR IRRUPT TAKE_ALONG
ANSWER COMMIT FIGHT NEUTRALISE OCCUR POSSESS REPORT STRIKE UNDERGO
BIND COME LEARN DISCUSS ENTER EXPIRE FINALISE GOVERN JOIN LEAVE LIFT PROVIDE RESTORE
AGREE ALLOW POSTPONE AWARD BECOME CONTINUE FUND GAIN DISPOSE EXIST FIND REMAIN
ASSUME ATTAIN DONATE FOIL GO_BACK LACK LET REINFORCE SEIZE SWOOP THROW USE WELCOME
CREATE DEEPEN CHAIR FIT HEAD_FOR IMITATE OWN IRRUPT TAKE_ALONG OVERCOME FEIGNED
LEAD BARGAIN CAPTURE OPENS SEE_TO SPEAK SURVIVE
CLASH INFLICT AVENGE OUST RETAKE EMPTY ERASE HURL RESULT PASS GET OPT PART_WITH SPORT
ACCEPT APPLY ARISE LAPSE RIPEN STALL
"""
TABLE = files("sahelcoop.lexicon").joinpath("data", "verbs.csv").read_text("utf-8")
ROWS = tuple(csv.DictReader(TABLE.splitlines(), strict=True))
LEMMAS = {row["lemma"] for row in ROWS}


REGULAR = """
chanter (aimer) PRES: chante chantes chante chantons chantez chantent
chanter (aimer) IMPF: chantais chantais chantait chantions chantiez chantaient
chanter (aimer) FUT: chanterai chanteras chantera chanterons chanterez chanteront
rêver (aimer) COND: rêverais rêverais rêverait rêverions rêveriez rêveraient
chanter (aimer) PAST: chantai chantas chanta chantâmes chantâtes chantèrent
chanter (aimer) SUBJ: chante chantes chante chantions chantiez chantent
bâtir (finir) PRES: bâtis bâtis bâtit bâtissons bâtissez bâtissent
bâtir (finir) PAST: bâtis bâtis bâtit bâtîmes bâtîtes bâtirent
bâtir (finir) SUBJ: bâtisse bâtisses bâtisse bâtissions bâtissiez bâtissent
mordre (rendre) PRES: mords mords mord mordons mordez mordent
mordre (rendre) FUT: mordrai mordras mordra mordrons mordrez mordront
"""
BENT = """
tracer (lancer) FIN PRES P1 P: traçons
tracer (lancer) FIN PAST P1 P: traçâmes
tracer (lancer) FIN IMPF P1 P: tracions
tracer (lancer) PPRES: traçant
plonger (manger) FIN PRES P1 P: plongeons
plonger (manger) FIN IMPF P3 S: plongeait
plonger (manger) FIN PAST P3 P: plongèrent
ficeler (appeler) FIN PRES P3 S: ficelle
ficeler (appeler) FIN PRES P1 P: ficelons
ficeler (appeler) FIN COND P1 P: ficellerions
feuilleter (jeter) FIN FUT P3 S: feuillettera
peser (acheter) FIN PRES P3 P: pèsent
peser (acheter) FIN FUT P2 P: pèserez
peser (acheter) INF: peser
relever (acheter) FIN SUBJ P3 S: relève
compléter (céder) FIN PRES P3 S: complète
compléter (céder) FIN FUT P3 S: complétera complètera
compléter (céder) FIN SUBJ P1 P: complétions
célébrer (céder) FIN PRES P3 P: célèbrent
déléguer (céder) FIN PRES P3 S: délègue
abréger (protéger) FIN PRES P3 S: abrège
abréger (protéger) FIN PRES P1 P: abrégeons
broyer (employer) FIN PRES P3 S: broie
broyer (employer) FIN IMPF P1 P: broyions
balayer (payer) FIN PRES P3 S: balaie balaye
balayer (payer) FIN FUT P3 P: balaieront balayeront
renouveler (renouveler) FIN PRES P3 S: renouvelle renouvèle
traîner (entraîner) INF: traîner trainer
goûter (coûter) PPART F S: goûtée goutée
agréer (aimer) PPART F P: agréées
"""
IRREGULAR_TENSES = """
être (être) PRES: suis es est sommes êtes sont
être (être) SUBJ: sois sois soit soyons soyez soient
avoir (avoir) PRES: ai as a avons avez ont
avoir (avoir) SUBJ: aie aies ait ayons ayez aient
avoir (avoir) PAST: eus eus eut eûmes eûtes eurent
aller (aller) PRES: vais vas va allons allez vont
refaire (faire) PRES: refais refais refait refaisons refaites refont
détenir (venir) PAST: détins détins détint détînmes détîntes détinrent
apprendre (prendre) SUBJ: apprenne apprennes apprenne apprenions appreniez apprennent
dire (dire) PRES: dis dis dit disons dites disent
prédire (prédire) PRES: prédis prédis prédit prédisons prédisez prédisent
pouvoir (pouvoir) PRES: peux peux peut pouvons pouvez peuvent
vouloir (vouloir) SUBJ: veuille veuilles veuille voulions vouliez veuillent
savoir (savoir) FUT: saurai sauras saura saurons saurez sauront
revoir (voir) FUT: reverrai reverras reverra reverrons reverrez reverront
mourir (mourir) PRES: meurs meurs meurt mourons mourez meurent
requérir (acquérir) PRES: requiers requiers requiert requérons requérez requièrent
résoudre (résoudre) PRES: résous résous résout résolvons résolvez résolvent
croire (croire) PRES: crois crois croit croyons croyez croient
plaindre (craindre) PRES: plains plains plaint plaignons plaignez plaignent
élire (lire) PAST: élus élus élut élûmes élûtes élurent
vivre (vivre) PAST: vécus vécus vécut vécûmes vécûtes vécurent
"""
IRREGULAR_FORMS = """
être (être) PPRES: étant
avoir (avoir) PPRES: ayant
aller (aller) FIN COND P3 S: irait
faire (faire) FIN SUBJ P3 S: fasse
recevoir (recevoir) PPART M P: reçus
recevoir (recevoir) FIN PRES P3 P: reçoivent
devoir (devoir) PPART M S: dû
devoir (devoir) PPART F S: due
pouvoir (pouvoir) FIN PAST P3 P: purent
savoir (savoir) PPRES: sachant
valoir (valoir) FIN PRES P3 S: vaut
prévoir (prévoir) FIN FUT P3 S: prévoira
pourvoir (pourvoir) FIN PAST P3 S: pourvut
renvoyer (envoyer) FIN FUT P3 S: renverra
renvoyer (envoyer) FIN PRES P3 P: renvoient
mourir (mourir) PPART F P: mortes
mourir (mourir) FIN FUT P3 S: mourra
parcourir (courir) PPART F S: parcourue
acquérir (acquérir) FIN FUT P3 S: acquerra
recueillir (accueillir) FIN FUT P3 S: recueillera
assaillir (assaillir) FIN FUT P3 S: assaillira
offrir (ouvrir) PPART M S: offert
ressortir (partir) FIN PRES P3 S: ressort
servir (servir) FIN PRES P3 P: servent
fuir (fuir) PPRES: fuyant
remettre (mettre) PPART M P: remis
abattre (battre) FIN PRES P3 S: abat
rompre (rompre) FIN PRES P3 S: rompt
convaincre (vaincre) FIN PRES P3 S: convainc
convaincre (vaincre) FIN PAST P3 S: convainquit
suivre (suivre) PPART F P: suivies
inscrire (écrire) FIN PAST P3 P: inscrivirent
traduire (conduire) PPART F S: traduite
exclure (conclure) PPART M S: exclu
inclure (inclure) PPART M S: inclus
dissoudre (dissoudre) PPART M S: dissous dissout
dissoudre (dissoudre) PPART F S: dissoute
méconnaître (connaître) FIN PRES P3 S: méconnaît méconnait
méconnaître (connaître) INF: méconnaître méconnaitre
naître (naître) FIN PAST P3 S: naquit
naître (naître) FIN FUT P3 S: naîtra naitra
accroître (accroître) FIN PRES P3 S: accroît accroit
plaire (plaire) FIN PRES P3 S: plaît plait
taire (taire) FIN PRES P3 S: tait
"""


def cases(table: str) -> list[tuple[str, ...]]:
    """Read the lines `lemma (model) features: forms` of a table."""
    return re.findall(r"^(.+) \((.+)\) (.+): (.+)$", table, re.MULTILINE)


def forms(lemma: str, model: str, features: str) -> str:
    """Give the forms with exactly these features, the preferred spelling first."""
    wanted = frozenset(features.split())
    return " ".join(f.form for f in conjugate(lemma, model) if f.features == wanted)


def tense(lemma: str, model: str, name: str) -> str:
    """Give the six persons of a tense of a verb with one spelling."""
    return " ".join(forms(lemma, model, f"FIN {name} {person}") for person in PERSONS)


@pytest.mark.parametrize(("lemma", "model", "name", "expected"), cases(REGULAR))
def test_regular(lemma: str, model: str, name: str, expected: str) -> None:
    """A verb that no table lists is conjugated by its model."""
    assert lemma not in LEMMAS
    assert expected == tense(lemma, model, name)


@pytest.mark.parametrize(("lemma", "model", "features", "expected"), cases(BENT))
def test_stem_bends_at_the_seam(
    lemma: str, model: str, features: str, expected: str
) -> None:
    """The last letters of a stem follow the ending, the usual spelling first."""
    assert expected == forms(lemma, model, features)


@pytest.mark.parametrize(
    ("lemma", "model", "name", "expected"), cases(IRREGULAR_TENSES)
)
def test_irregular_tense(lemma: str, model: str, name: str, expected: str) -> None:
    """An irregular tense has its six forms."""
    assert expected == tense(lemma, model, name)


@pytest.mark.parametrize(
    ("lemma", "model", "features", "expected"), cases(IRREGULAR_FORMS)
)
def test_irregular_form(lemma: str, model: str, features: str, expected: str) -> None:
    """The forms that are easiest to get wrong are right."""
    assert expected == forms(lemma, model, features)


def test_a_form_comes_with_its_features() -> None:
    """The infinitive comes first, and each form says what it is."""
    first, second, *_ = conjugate("livrer", "aimer")

    assert VerbForm("livrer", frozenset({"INF"})) == first
    assert VerbForm("livrant", frozenset({"PPRES"})) == second


def test_participle_that_never_varies() -> None:
    """An intransitive verb with avoir has the masculine singular alone."""
    found = [f.form for f in conjugate("trembler", "exploser") if "PPART" in f.features]

    assert ["tremblé"] == found


def test_impersonal_verb() -> None:
    """Falloir has no gerund and no person but the third singular."""
    found = " ".join(f.form for f in conjugate("falloir", "falloir"))

    assert "falloir fallu faut fallait faudra faudrait fallut faille" == found


def test_unknown_model() -> None:
    """An unknown model is refused with the names of both."""
    with pytest.raises(ModelError, match=r"model of 'aimer' must .*, got 'amare'"):
        conjugate("aimer", "amare")


@pytest.mark.parametrize(
    ("lemma", "model", "reason"),
    [
        ("finir", "aimer", "must end in -er for model 'aimer', got 'finir'"),
        ("parler", "acheter", "must have 'e' in its stem for its model, got 'parl'"),
    ],
)
def test_model_that_does_not_fit(lemma: str, model: str, reason: str) -> None:
    """A model refuses a lemma that is not built as its own."""
    with pytest.raises(ModelError) as caught:
        conjugate(lemma, model)

    assert f"VerbEntry.lemma {reason}" == str(caught.value)


@pytest.mark.parametrize("model", read_models())
def test_model_conjugates_its_namesake(model: str) -> None:
    """A model is named after a verb that it conjugates, without a form twice."""
    found = conjugate(model, model)

    assert model == found[0].form
    assert len(found) == len(set(found))


@pytest.mark.parametrize("model", sorted(read_models().keys() - {"falloir"}))
def test_model_is_complete(model: str) -> None:
    """A personal verb has six persons in six tenses and a participle of one or four."""
    features = {f.features for f in conjugate(model, model)}
    finite = {
        frozenset({"FIN", name, *person.split()})
        for name in ("PRES", "IMPF", "FUT", "COND", "PAST", "SUBJ")
        for person in PERSONS
    }

    assert finite == {f for f in features if "FIN" in f}
    assert len([f for f in features if "PPART" in f]) in {1, 4}


@given(st.text("abdfhiklmnopqrstuvwxzâôû", min_size=1), st.sampled_from(["er", "ir"]))
def test_regular_stem_stays(stem: str, ending: str) -> None:
    """A regular verb keeps its stem in every form, whatever the stem."""
    model = {"er": "aimer", "ir": "finir"}[ending]

    assert {stem} == {f.form[: len(stem)] for f in conjugate(stem + ending, model)}


def test_every_row_conjugates() -> None:
    """Each model fits its lemma, and all the forms are lower case and NFC."""
    found = [f.form for row in ROWS for f in conjugate(row["lemma"], row["model"])]

    assert [unicodedata.normalize("NFC", form).lower() for form in found] == found


def test_cells_of_the_table() -> None:
    """Each row has a known auxiliary and a source, its classes sorted."""
    for row in ROWS:
        classes = row["classes"].split()

        assert row["auxiliary"] in {"avoir", "être", "pronominal"}
        assert row["source"]
        assert sorted(set(classes)) == classes


def test_table_of_verbs_is_whole() -> None:
    """No sense comes twice, every class has a verb, and every model is used."""
    senses = [(row["lemma"], row["classes"]) for row in ROWS]
    classes = {name for row in ROWS for name in row["classes"].split()}

    assert len(senses) == len(set(senses))
    assert set(CLASSES.split()) == classes
    assert read_models().keys() == {row["model"] for row in ROWS}
