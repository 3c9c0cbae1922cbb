# SPDX-License-Identifier: MIT
"""What French news pages print around an article, as patterns over one short line.

Each cue is a regular expression that is matched at the start of a line after its
bullets, all in lower case.
"""

from typing import Final

import attrs


@attrs.frozen
class Cue:
    """A kind of page furniture."""

    id: str
    reason: str
    pattern: str
    hints: tuple[str, ...] = ()
    """Strings of which a line that matches holds at least one; none if it opens with
    words of its own, which is as quickly seen."""


_NETWORK = (
    r"(?:facebook|twitter|x|telegram|whats ?app|you ?tube|instagram|tik ?tok|linkedin"
    r"|messenger|threads|pinterest|e-?mail|courriel|google news|google actualités)"
)
_CALL = (
    r"(?:(?:re)?joignez|(?:ré)?abonnez|suivez|retrouvez|likez|aimez|contactez|inscrivez"
    r"|recevez|téléchargez|[ée]crivez|[ée]coutez|regardez|installez|activez|visitez"
    r"|cliquez|signalez|soutenez|faites)"
)
_OURS = (
    r"(?:nous|notre|nos|vos|newsletter|lettre|infolettre|podcasts?|radios?|application"
    rf"|appli|alertes?|notifications?|cha[îi]ne|page|ici|don|{_NETWORK})"
)
_AGENCY = r"(?:agences?|afp|apa|aps|ap|reuters|anadolu|aa|xinhua|efe|dpa|map|pana)"

CUES: Final = (
    Cue(
        "comment_count",
        "the number of readers' comments, or the heading over them",
        r"(?:\(?\d+\)? (?:commentaires?|réactions?|comments?|avis)"
        r"|(?:vos |les |tous les )?(?:commentaires?|réactions|comments?)"
        r"(?: (?:via|sur|avec) facebook)?(?: ?\(\d+\)| ?: ?\d+)?)\W*$",
    ),
    Cue(
        "comment_form",
        "the form for a reader's comment",
        r"(?:commente[rz] (?:cet|l'|l |cette|sur)"
        r"|participe[rz] à la (?:discussion|conv)"
        r"|(?:laisse[rz]|ajoute[rz]|écri(?:re|vez)|poste[rz]|publier)"
        r" (?:un|votre|une) (?:commentaire|réponse|réaction|avis)"
        r"|donne[rz] votre (?:avis|opinion)|réagi(?:r|ssez) à (?:cet|l')|annuler la rép"
        r"|(?:leave|post|write|add) a (?:reply|comment)|please enter your|save my name"
        r"|your email address|votre (?:adresse e-?mail|adresse de messagerie) ne sera"
        r"|(?:les )?champs obligatoires|enregistrer mon nom|prévenez-moi"
        r"|(?:connectez|identifiez|enregistrez)-vous pour"
        r"|soyez le premier à (?:comm|réa)"
        r"|cancel reply|(?:répondre|réagir|reply|commenter|votre nom|e-?mail|site web)"
        r"\W*$)",
    ),
    Cue(
        "follow_us",
        "an invitation to follow, subscribe, listen or write to the outlet",
        rf"{_CALL}\b[^.]{{0,120}}\b{_OURS}\b[^.]{{0,120}}\W?$",
    ),
    Cue(
        "follow_us_led",
        "an invitation to follow, subscribe, listen or write, after what leads to it",
        rf"[^.!?:|]{{0,60}}[:?!|] {_CALL}\b"
        rf"[^.]{{0,120}}\b{_OURS}\b[^.]{{0,120}}\W?$",
        ("ez ", "ez-", "faites "),
    ),
    Cue(
        "follow_us_bare",
        "a heading over the outlet's accounts or its newsletter",
        rf"(?:suivez-nous|abonnez-vous|newsletter|restez connectés?|nous suivre"
        rf"|s'abonner|je m'abonne)(?: sur| à|\W|\b{_NETWORK}\b)*$",
    ),
    Cue(
        "share",
        "share buttons",
        rf"(?:partage[rz]?|share|tweete[rz]?|imprimer|envoyer)"
        rf"(?:\W|\b(?:sur|par|avec|cet?|cette|l|les?|la|vos|ce|à|un|une|ami|amie|article|"
        rf"page|info|publication|r[ée]seaux|sociaux|partage[rz]?|share|tweete[rz]?|"
        rf"imprimer|envoyer|print|copier|lien|{_NETWORK})\b)*$",
    ),
    Cue(
        "related",
        "a link to another article",
        r"(?:(?:[àa] )?(?:lire|voir|[ée]couter|regarder|découvrir|relire|consulter)"
        r" (?:aussi|également|encore|ensuite|(?:la )?suite|plus|notre|nos|sur le même)"
        r"\b"
        r"|(?:à|a) (?:lire|voir|écouter|relire) ?[:|>]"
        r"|articles? (?:suivants?|précédents?|similaires?|liés?|connexes?|récents?)\b"
        r"|(?:related|recent|popular|previous|next) (?:articles?|posts?|news|stor)"
        r"|read (?:also|more)\b"
        r"|(?:dans|sur) l[ae] même (?:rubrique|catégorie|sujet|thème)"
        r"|vous (?:aimerez|pourriez|pouvez) (?:peut-être )?(?:aussi|également|aimer)"
        r"|(?:les )?plus lus\W*$|plus d'articles|pour aller plus loin\W*$|en lien\W*:)",
    ),
    Cue(
        "advert",
        "an advertisement",
        r"(?:publicités?|annonces?|pub|advertisement|(?:contenu )?sponsorisé"
        r"|publi-?reportage|espace publicitaire|contenu partenaire)\W*$",
    ),
    Cue(
        "rights",
        "a copyright notice",
        r"(?:(?:©|\(c\)|copyright)?[^.]{0,60}"
        r"(?:tous droits réservés|all rights reserved)"
        r"|copyright\b|reproduction (?:interdite|totale|partielle)\b|© ?\d{4})",
        ("droits", "rights", "copyright", "reproduction", "©"),
    ),
    Cue(
        "navigation",
        "a menu of the page",
        r"(?:[^|.]{1,30}\|[^|.]{1,30}\|[^.]{1,90}$"
        r"|(?:accueil|menu|home|contacts?|contactez-nous|nous contacter|se connecter"
        r"|connexion|mentions légales|plan du site|rechercher|qui sommes-nous"
        r"|haut de page"
        r"|retour(?: à l'accueil)?|politique de confidentialité|chargement)"
        r"(?: ?[|>/-] ?[^.]{1,60})?\W*$"
        r"|(?:mots[- ]clés?|tags?|étiquettes?|catégories?|rubriques?|thèmes?|dossiers?)"
        r" ?:)",
    ),
    Cue(
        "reading_time",
        "a counter of the page",
        r"(?:(?:temps de )?lecture(?: estimée?)? ?:? ?\d+ ?(?:mn|min)"
        r"|\d+ ?min(?:utes?)?"
        r" de lecture|\d[\d ]* (?:vues|views|lectures|partages|shares))\b",
    ),
    Cue(
        "cookies",
        "a notice about cookies",
        r"(?:ce site|nous) utilis(?:e|ons) des cookies|j'accepte\W*$",
    ),
    Cue(
        "agencies",
        "the agencies whose copy was used",
        rf"\(?avec (?:l'|les |des )?{_AGENCY}(?:(?:,| et) (?:l')?{_AGENCY})?\W*$",
    ),
    Cue(
        "photo_credit",
        "the credit of a picture, with or without its caption",
        r"(?:©|\(c\) |(?:[^.]{0,80}\W{1,3})?"
        r"(?:photos?|crédits?(?: photos?)?|images?(?: d'illustration)?|illustration|ph)"
        r" ?(?:[:©/]|d\. ?r\b|dr\b|(?:afp|reuters|aps|aib|apa|amap|ap)\b)"
        r"|[^.]{3,100} © ?\w)[^.]{0,80}(?:d\. ?r)?\.?$",
        ("photo", "crédit", "image", "illustration", "ph ", "ph:", "©", "(c)"),
    ),
)
"""In order of trial; the first that matches names the line."""

BULLETS: Final = r"[\s►▶→»>•●■*|#+_=-]*"

FOOTER: Final = Cue(
    "footer",
    "a line that is no sentence, after the page furniture under an article",
    "",
)
CAPTION: Final = Cue(
    "caption",
    "a line that is no sentence, right after the credit of a picture",
    "",
)
