# SPDX-License-Identifier: MIT
"""What French news pages print around an article, as patterns over one short line.

Each cue is a regular expression that is matched at the start of a line after its
bullets, all in lower case.
"""

from typing import Final

import attrs

from sahelcoop.text._outlets import RUBRICS


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
    r"(?:nous|notre|nos|vos|actualités?|essentiel|boîte|newsletter|lettre|infolettre|podcasts?|radios?|application"
    rf"|appli|alertes?|notifications?|cha[îi]ne|page|ici|don|{_NETWORK})"
)
_AGENCY = r"(?:agences?|afp|apa|aps|ap|reuters|anadolu|aa|xinhua|efe|dpa|map|pana)"

_RUBRIC = rf"(?:[àa] la une|{'|'.join(sorted(RUBRICS))})"

CUES: Final = (
    Cue(
        "comment_count",
        "the number of readers' comments, or the heading over them",
        r"(?:\(?\d+\)? (?:commentaires?|réactions?|comments?|avis|votes?)"
        r"|évalue[rz] cet(?:te)? [^.]{1,40}"
        r"|(?:vos |les |tous les )?(?:commentaires?|réactions|comments?)"
        r"(?: (?:via|sur|avec) facebook)?(?: ?\(\d+\)| ?: ?\d+)?)\W*$",
    ),
    Cue(
        "comment_form",
        "the form for a reader's comment",
        r"(?:commente[rz] (?:cet|l'|l |cette|sur|avec|via)"
        r"|les commentaires sont (?:fermés|modérés)"
        r"|un (?:message|commentaire|avis)\b[^.?]{0,30}\?$"
        r"|participe[rz] à la (?:discussion|conv)"
        r"|(?:laisse[rz]|ajoute[rz]|écri(?:re|vez)|poste[rz]|publier)"
        r" (?:un|votre|une) (?:commentaire|réponse|réaction|avis)"
        r"|donne[rz] votre (?:avis|opinion)|annuler la rép"
        r"|(?:vous pouvez )?réagi(?:r|ssez) à (?:cet|l')"
        r"|(?:leave|post|write|add) a (?:reply|comment)|please enter your|save my name"
        r"|your email address|votre (?:adresse e-?mail|adresse de messagerie) ne sera"
        r"|(?:les )?champs obligatoires|enregistrer mon nom|prévenez-moi"
        r"|(?:connectez|identifiez|enregistrez)-vous pour"
        r"|soyez le premier à (?:comm|réa)"
        r"|(?:l')?espace (?:des|de) (?:commentaires|contributions)\b"
        r"|voir les (?:commentaires|contributions|réactions)\b"
        r"|cancel reply|(?!\W*$)(?:répondre(?: à ce message)?|réagir|reply|commenter"
        r"|votre (?:nom|commentaire|message)|pseudo|nom|e-?mail|site web|\W)++$)",
    ),
    Cue(
        "follow_us",
        "an invitation to follow, subscribe, listen or write to the outlet",
        rf"{_CALL}\b[^.]{{0,120}}\b{_OURS}\b[^.]{{0,120}}\W?$",
    ),
    Cue(
        "subscription",
        "what only subscribers read in full",
        r"(?:(?:cet )?(?:article|accès|contenu)? ?réservée? (?:aux|à nos) abonnés\W*$"
        r"|.{0,160}\bpour vous abonner\W*$"
        r"|[^.]{0,80}\bdépêches?\b[^.]{0,80}\bà (?:ses|nos) abonnés\b[^.]{0,120}\W*$"
        r"|(?:offrir l'article|ajouter à (?:vos|mes) \w+|se désabonner)\W*$)",
        ("abonn", "offrir", "ajouter"),
    ),
    Cue(
        "follow_us_led",
        "an invitation to follow, subscribe, listen or write, after what leads to it",
        rf"(?:[^.!?:|]{{0,60}}[:?!|]|[^.!?:|,]{{0,30}},) {_CALL}\b"
        rf"[^.]{{0,120}}\b{_OURS}\b[^.]{{0,120}}\W?$",
        ("ez ", "ez-", "faites "),
    ),
    Cue(
        "follow_us_bare",
        "a heading over the outlet's accounts or its newsletter",
        rf"(?:suivez(?:-nous| (?:le|notre) direct)|abonnez-vous|newsletter"
        r"|restez connectés?|nous suivre"
        rf"|s'abonner|je m'abonne)(?: sur| à|\W|\b{_NETWORK}\b)*$",
    ),
    Cue(
        "share",
        "share buttons",
        rf"(?:partage[rz]?s?|share|tweet(?:e[rz]?)?|imprimer|envoyer|{_NETWORK}"
        rf"|version imprimable|(?:[ée]couter|lire) (?:cet |l'|l )article"
        rf"|[ée]couter \(\d+:\d\d\)|wordpress|j'aime(?: ça| chargement)?"
        r"|(?:[^.!?]{0,60}\? )?partagez-l(?:e|a|es)|cliquez pour partager)"
        rf"(?:\W|\b(?:sur|par|avec|on|via|cet?|cette|l|les?|la|vos|ce|à|un|une|ami|amie|article|"
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
        r"|(?:articles?|vidéos?) (?:suivante?s?|précédente?s?"
        r"|similaires?|liés?|connexes?|récents?)\b"
        r"|(?:related|recent|popular|previous|next) (?:articles?|posts?|news|stor)"
        r"|read (?:also|more)\b"
        r"|(?:dans|sur) l[ae] même (?:rubrique|catégorie|sujet|thème|dossier)"
        r"|read in english\W*$"
        r"|vous (?:aimerez|pourriez|pouvez) (?:peut-être )?(?:aussi|également|aimer)"
        r"|(?:les plus lus|plus lus|du même auteur|plus de l'auteur|[àa] la une"
        r"|pour aller plus loin)\W*$|plus d'articles|en lien\W*:)",
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
        r"(?:tous (?:les )?droits réservés|all rights reserved)"
        r"|copyright\b|reproduction (?:interdite|totale|partielle)\b|© ?\d{4})",
        ("droits", "rights", "copyright", "reproduction", "©"),
    ),
    Cue(
        "navigation",
        "a menu of the page",
        r"(?:[^|.]{1,30}\|[^|.]{1,30}\|[^.]{1,90}$"
        r"|[^.>›:]{1,40}(?: [>›] [^.>›]{1,120}){2,}$"
        r"|(?:accueil|home|vous êtes ici)(?: ?[>›»/:|] ?[^.>›»«]{1,120})+$"
        r"|[^.>›»«:]{2,30} [>›»] [^.>›»«:]{2,40}$"
        r"|(?:accueil|menu|home|contacts?|contactez-nous|nous contacter|se connecter"
        r"|connexion|mentions légales|plan du site|rechercher|qui sommes-nous"
        r"|haut de page|retour en haut|back to top|accepter|recherche"
        r"|retour(?: à l'accueil)?|politique de confidentialité|chargement)"
        r"(?: ?[|>/-] ?[^.]{1,60})?\W*$"
        rf"|dans\W+(?:{_RUBRIC}\W*)+$|(?:publié|classé|posté) dans\b[^.]{{0,60}}$"
        r"|(?:mots[- ]clés?|tags?|étiquettes?|catégories?|rubriques?|thèmes?|dossiers?)"
        r" ?:)",
    ),
    Cue(
        "reading_time",
        "a counter of the page",
        r"(?:(?:temps de )?lecture(?: estimée?)? ?:? ?\d+ ?(?:mn|min)\w*\W*$"
        r"|\d+ ?(?:mn|min(?:utes?)?)(?: de lecture\b|\W*$)|lu \d[\d ]* fois\b"
        r"|\d[\d ]* (?:vues?|views?|lectures?|partages?|shares?)\b"
        r"|(?!(?:19|20)\d\d\b|\W*$)(?:vues?|views?|partages?|shares?"
        r"|\d[\d .,]*+[km]?|\W)++$)",
    ),
    Cue(
        "cookies",
        "a notice about cookies",
        r"(?:ce site|nous) utilis(?:e|ons) des cookies|j'accepte\W*$",
    ),
    Cue(
        "address",
        "an address on the net, alone or with whose it is and a telephone number",
        r"(?:(?:[\w'-]{1,20} ){0,4}(?:: ?)?[\w.+-]{1,64}@[\w.-]{3,64}"
        r"(?:\W{1,3}[\d ().-]{6,24})?"
        r"|(?:(?:contact|site(?: web)?) ?: ?)?(?:https?://|www\.)[^ ]+)$",
    ),
    Cue(
        "agencies",
        "the agencies whose copy was used",
        rf"\(?avec (?:l'|les |des )?{_AGENCY}(?:(?:,| et) (?:l')?{_AGENCY})?\W*$",
    ),
    Cue(
        "agency_credit",
        "who wrote, translated and edited the copy of an agency",
        r"\((?:(?:avec la contribution|rédaction|rédigé|bureaux?|version)\b[^()]*"
        r"|reportage\b[^();]*)(?:version française|édité par|traduit par)[^();]*\)$",
        ("version fran", "édité par", "traduit par"),
    ),
    Cue(
        "photo_credit",
        "the credit of a picture, with or without its caption",
        r"(?!textes? ?:)(?:©|\(c\) |(?:[^.]{0,80}\W{1,3})?"
        r"(?:photos?|crédits?(?: photos?)?|images?(?: d'illustration)?|illustration|ph)"
        r" ?(?:[:©/]|d\. ?r\b|dr\b|(?:afp|reuters|aps|aib|apa|amap|ap)\b)"
        r"|photos?(?: [^ .]+){1,4}$|(?:une )?vue (?:aérienne|générale|partielle|d[eu'])"
        r"|.{3,180}[ .]© ?\w|.{3,180}\((?:photo|image)s? [^)]{1,40}\)?)"
        r"[^.]{0,80}(?:d\. ?r)?\.?$",
        ("vue ", "photo", "crédit", "image", "illustration", "ph ", "ph:", "©", "(c)"),
    ),
)
"""In order of trial; the first that matches names the line."""

BULLETS: Final = r"[\s►▶→»>•●■*|#+_=\[-]*+"

LINK: Final = Cue(
    "link",
    'what stands under a heading such as "Lire aussi :"',
    "",
)
FOOTER: Final = Cue(
    "footer",
    "a line that is no sentence, after the page furniture under an article",
    "",
)
COMMENT: Final = Cue(
    "comment",
    "what readers wrote under the article",
    "",
)
REPEATED: Final = Cue(
    "repeated",
    "a line that stands in the article above, word for word",
    "",
)
INTERTITLE: Final = Cue(
    "intertitle",
    "a quotation on a line of its own that the text below holds again",
    "",
)
CAPTION: Final = Cue(
    "caption",
    "a line that is no sentence, right after the credit of a picture",
    "",
)
