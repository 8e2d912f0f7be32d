import type { Lexicon } from './lexicon.ts';

export const fr: Lexicon = {
  'give-ask': `
    (faites|faire|je fais|faîtes) un don( maintenant| en ligne| de| mensuel| à|)
    (donnez|donner|je donne) (maintenant|en ligne|aujourd'hui|chaque mois|ce que*|*€)
    soutenez (nous|notre|le|la|les|une|un|l'*|*)
    soutenir (notre|le média|le journal|l'info*|une presse*|un journal*|la rédaction)
    (aidez|aidez nous|participez|contribuez) (nous|à (faire|financer|maintenir|poursuivre|produire|défendre|rester|notre)*|au financement*)
    (votre|chaque|vos|par un|grâce à vos|tout) (don|soutien|contribution|dons|adhésion|euro|geste) (compte|nous|permet*|est|aide*|régulier*|ponctuel*|mensuel*|nous permet*|garanti*|financ*)*
    (offrez|payez) nous un café*; (cliquez ici pour|pour) (nous soutenir|faire un don|soutenir*)
    (tipez|tipez nous); laissez un pourboire*; (donnez|versez) ce que vous (pouvez|voulez)*; faites un (geste|legs)*
    (envisagez|pensez) (de |à )(faire un don|nous soutenir|donner)*
    (faites|envoyez) (vos dons|votre contribution|un virement)*; (pour que|afin que) nous puissions continuer*
    aidez nous à *; (je participe|participez|prenez part) (au|à la) (financement|campagne|cagnotte|souscription)*
  `,
  'give-button': `
    faire un don; je fais un don; je soutiens; soutenez nous; nous soutenir; soutenir; donner; je donne; don; dons
    adhérer; devenir membre; devenir adhérent; contribuer; je contribue; faire un don en ligne; don ponctuel
    don mensuel; une fois; soutenez notre journal; soutenez notre travail; adhérez; rejoignez nous; participer
    abonnement faire un don
    je soutiens la rédaction; faites un don; je donne chaque mois; donner une fois; donner chaque mois; tipez nous
    je fais un geste; non merci; soutenir la rédaction; je rejoins; montant libre
  `,
  'give-word': `don; dons; donateur*; appel aux dons; campagne de dons; cagnotte`,
  'member-ask': `
    (devenez|devenir) (membre|adhérent*|donateur*|mécène*|sociétaire*|ami*|abonné*|parrain*)*
    rejoignez (nos|notre|la|les) (membres|communauté|abonné*|adhérent*|lecteurs|cercle)*; adhérez*
  `,
  need: `
    (nous avons|avons|a|on a) (plus que jamais |aujourd'hui |vraiment |)besoin de (vous|votre|vos|ses lecteurs|soutien)
    grâce à (vous|votre soutien|vos dons|nos (lecteurs|abonnés|donateurs|membres|adhérents)|nos lectrices*|ses lecteurs)
    sans (vous|votre soutien|vos dons)*
    (dépend|dépendons|dépendent|vit|vivons|financé*) (uniquement |exclusivement |entièrement |essentiellement |)(de|par|grâce à|que de) (vous|vos|votre|dons|ses lect*|nos lect*|ses abonn*|nos abonn*|la générosité*|les dons|des dons|leurs*)
    (sans|ni) (pub|publicité|actionnaire*|milliardaire*)(,| ni| et) *
    (vous (aimez|appréciez|avez aimé)|cet article vous a plu|vous a plu) *
    (en accès libre|accès libre|gratuit pour tous*)
    (seul*|notre indépendance|une presse indépendante|l'information de qualité|l'indépendance|un journal indépendant) (a un coût|a un prix|dépend*|vos dons|coûte*)*
    (un petit service|une minute) à vous demander; (si|puisque) vous (êtes arrivé*|êtes là|lisez) *
    (ne vit|ne vivons|ne tient|n'existe|n'existons) que (de|par|grâce à) *
    (aucun|pas de|zéro) (milliardaire|actionnaire|annonceur|publicité)
    (l'info|informer|enquêter|le journalisme) (a un prix|a un coût|coûte cher*)
    (rendu possible|possible) (par le soutien|grâce au soutien|grâce à nos)*
    (nous avons|avons|a) besoin de * (membres|abonnés|donateurs); sans pub(|licité) et *
  `,
  'our-work': `
    (notre|nos) (journalisme|rédaction|travail|indépendance|média|journal|équipe|enquêtes|journalistes|mission)
    (média|journal|presse|journalisme|information|site|rédaction) (indépendant*|libre*|associatif*|à but non lucratif|sans publicité|participatif*)
  `,
  'give-terms': `
    déductible* (des|de vos|à|d'impôt*|fiscal*)*; défiscalis*; réduction d'impôt*; reçu fiscal; après déduction*
    par chèque; à l'ordre de; virement*; prélèvement*; don (mensuel|ponctuel|régulier)*; carte bancaire; par mois
    utilité publique; helloasso*
    don déductible; crédit d'impôt; ouvr* droit à une réduction*; iban; communication:*; twint; legs; libre réponse
    orange money; par prélèvement; compte postal
  `,
  'letter-ask': `
    (abonnez vous|inscrivez vous|s'inscrire|s'abonner|inscription|je m'inscris|je m'abonne|abonne toi|inscris toi) (gratuitement |dès maintenant |vite |)(à|a|à la|pour|au|aux) (notre |nos |la |l'|une |recevoir|)(newsletter*|infolettre*|lettre*|liste*|alertes*|*)*
    (recevez|recevoir|retrouvez|découvrez) (chaque|tous les|toute l'|toutes|gratuitement|nos|notre|la newsletter|l'essentiel|le meilleur|par*|en avant*|les dernières|une fois)*
    (ne (manquez|ratez|loupez)|pour ne) (rien|plus|pas|aucun*)*; restez (informé*|connecté*|à jour|au courant)*
    dans votre (boîte*|boite*|messagerie)*; directement (par|dans)*
    (laissez|donnez) nous votre (adresse|mail|e mail)*; (créer|créez) une alerte*
    (extrait|issu) de notre (lettre|newsletter)*
  `,
  'letter-button': `
    newsletter; newsletters; infolettre; infolettres; s'inscrire; je m'inscris; inscrivez vous; inscription
    inscription newsletter; la newsletter; nos newsletters; s'inscrire à la newsletter; inscription à la newsletter
    lettre d'information; restez informé; toutes nos newsletters; ok; valider; envoyer; voir toutes les newsletters
    les newsletters; merci de votre inscription
    gérer mes inscriptions; créer une alerte; je reçois la lettre
  `,
  'letter-word': `newsletter*; infolettre*; lettre d'information*`,
  inbox: `dans votre (boite*|boîte*|messagerie); par (mail|e mail|email|courriel)`,
  'email-field': `
    (votre|entrez votre|saisissez votre|indiquez votre|adresse) (adresse |)(e mail|email|mail|courriel|électronique)*
    adresse (e mail|email|mail|courriel|électronique); confirmer votre*
  `,
  unsubscribe: `
    vous (désabonner|désinscrire)*; désinscri*(à tout moment|)*
    en (vous inscrivant|cliquant|vous abonnant|renseignant)*
    (vous pouvez|vous pourrez) vous (désabonner|désinscrire)*; politique de confidentialité; conditions générales*
    j'accepte (de recevoir|que|les)*; données personnelles*; vos données*
  `,
  'subscribe-ask': `
    (abonnez vous|je m'abonne|s'abonner|abonnez|profitez|essayez|testez|découvrez) (maintenant|dès*|à partir*|pour*|à|au|sans engagement|nos offres*|gratuitement|et*|de*|*€*)*
    (sans|résiliable|résiliez) (engagement|à tout moment|en ligne)*
    (déjà|vous êtes déjà|pas encore|vous n'êtes pas|vous avez déjà) (abonné*|inscrit*|un compte|un abonnement)*
    (pour|afin de) (lire la suite|lire l'*|accéder|continuer|poursuivre|profiter)*; à partir de * (€|euro*)*
    (créer|créez) (un|votre) compte*; accédez (à tous|en illimité|à l'*|gratuitement)*; à vie pour*; premier mois*
  `,
  'subscribe-button': `
    s'abonner; abonnez vous; je m'abonne; abonnement; abonnements; se connecter; connexion; mon compte
    créer un compte; s'identifier; déjà abonné; déjà abonné ?; voir les offres; découvrir les offres
    voir nos offres; offrir; essai gratuit; kiosque; boutique; déconnexion; le journal; continuer; s'enregistrer
  `,
  login: `
    (connectez vous|identifiez vous|se connecter|inscrivez vous|vous devez être (connecté|inscrit))*
    mot de passe oublié*; mot de passe; vous avez déjà un compte*; (créez|créer) (gratuitement |)(un|votre) compte*
  `,
  paywall: `
    (cet article|contenu|cette vidéo|article|la suite|ce contenu) (est |)(réservé*|exclusif*|payant*|premium*|est offert*)*
    réservé (à nos|aux|à tous les) (abonné*|membre*|inscrit*)*; il vous reste *
    (lecture|accès|contenus) (illimité*|réservé*)*; en accès (libre|illimité)*
    publication réservée *; l'intégralité de l'article; (il vous reste|vous avez lu) * articles*
    (offert|partagé) par un abonné*; poursuivez votre lecture*
  `,
  'share-ask': `
    (partagez|partager|imprimer|envoyer|recommander|partage|transférer|faites circuler|diffusez) (cet|cette|l'article|cet article|ce|sur|par|via|le|la|avec|*)( article| page| sur| *|)*
    copier le lien*; (contactez|contacter|écrivez|écrire à|envoyez) (nous|la rédaction|l'auteur|nos journalistes|à)*
    (vous avez|une) (une information|un témoignage|témoignage|info)*
  `,
  'share-button': `
    partager; partagez; partager l'article; partager cet article; partager sur facebook; partager sur twitter
    partager sur x; partager par mail; partager sur; imprimer; envoyer; copier le lien; enregistrer; sauvegarder
    suivre; suivez nous; réagir; commenter; offrir l'article; lire plus tard; écouter; télécharger; contact
    contactez nous; nous contacter; lien copié; envoyer par email; j'aime; ajouter aux favoris; sur le même thème
  `,
  'follow-ask': `
    (suivez|suivre|retrouvez|rejoignez|likez|aimez) (nous|moi|l'actu*|notre*|toute*|le|la|les|*) *(sur (facebook|twitter|x|instagram|whatsapp|google*|linkedin|youtube|telegram|tiktok|les réseaux*|nos réseaux*|notre*)|)*
    (suivez nous|retrouvez nous|rejoignez nous)*; sur (les|nos) réseaux sociaux*
    abonnez vous à notre (chaîne|page|compte|podcast)*
  `,
  'more-label': `
    lire aussi*; à lire aussi*; à lire*; lire:; lire :; lire également*; lire la suite*; lire plus*; lire l'article*
    lisez aussi*; lisez également*; voir aussi*; à voir aussi*; à voir*; à écouter*; voir plus*; voir tous*
    en savoir plus*; pour en savoir plus*; pour aller plus loin*; sur le même (sujet|thème)*; dans la même*
    articles liés*; articles similaires*; articles connexes*; vous aimerez aussi*; vous pourriez aussi*
    vous pourriez aimer*; ceci pourrait*; à découvrir*; découvrez aussi*; découvrez également*; (notre|nos) dossier*
    à ne pas (manquer|rater)*; les plus lus*; le plus lu*; les plus populaires*; plus d'infos*; plus d'informations*
    retrouvez tou*; retrouvez ici*; retrouvez l'*; article précédent*; article suivant*; précédent*; suivant*
    cliquez ici*; vidéo:; vidéo :; en vidéo*; à relire*; relire*; notre sélection*; lire notre*; lire nos*
    recommandé*; tous nos articles*; toute l'actu*; mots clés*; tags :; thèmes :; thématiques*; revoir*; écouter*
    publicité
    la suite sous*; la suite de l'article*; articles recommandés*; nos autres articles*; consultez la carte*
    du même auteur*; notre article du*
  `,
  'more-button': `
    lire la suite; lire plus; lire aussi; à lire aussi; voir plus; voir tout; plus; en savoir plus
    sur le même sujet; sur le même thème; articles liés; articles similaires; articles connexes
    dans la même rubrique; à découvrir; à ne pas manquer; les plus lus; le plus lu; plus populaires; populaires
    recommandés; recommandé pour vous; nos recommandations; à la une; dernières actualités; dernières nouvelles
    suivant; précédent; article suivant; article précédent; retour; retour en haut; haut de page; accueil; sommaire
    mots clés; tags; thèmes; étiquettes; fermer; menu; rechercher; voir les commentaires; pour aller plus loin
    vous aimerez aussi; tous les articles; ici; cliquez ici; afficher plus; lire l'article; à lire; à lire également
    ailleurs sur le web; contenus sponsorisés; l'auteur; liens; voir aussi; les dernières vidéos
  `,
  'more-ask': `
    (cliquez|rendez vous|à retrouver|retrouvez|consultez|lisez|lire) (ici|sur*|l'intégralité*|notre|nos|tous|toute*|la suite*|l'article*|le reste*|également)*
    (cet article|ce texte|cette tribune|cet entretien) (a été|est|est d'abord|a d'abord|est initialement) (publié*|paru*|initialement*|d'abord*|extrait*|traduit*|tiré*)*
    (plus|pour plus) d'(informations|infos) *
  `,
  'photo-label': `
    photo:; photo :; photos:; photos :; photo ©*; photo *; photographie *; crédit*; © *; image :; image:
    illustration*; légende*; source:; source :; sources:; sources :; photo d'illustration*; photo d'archives*
    (photo*; (crédit*; (image*; (© *; (source*; (afp*; vidéo *; visuel*; dessin :*; infographie*; texte :*; texte:
    par :*; auteur:; auteur :; propos recueillis par*; recueilli par*; traduit de*; traduction:; traduction :*
    (avec afp*; (avec agences*; image d'illustration*; capture d'écran*; mis à jour le*; publié le*
  `,
  rights: `
    tous droits (réservés|de reproduction*)*; droits réservés; toute reproduction*
    reproduction (interdite|même partielle|totale|strictement)*; mentions légales
    conditions (générales|d'utilisation)*; politique de confidentialité; gestion des cookies; marque déposée*
    (sous |)licence (creative|cc)*; n'engage(nt|) que*
    (cet article|ce texte) est republié*; (l'éditeur|l'agence) s'oppose*; fouille de textes*
    directeur de la publication*; vous pouvez (reproduire|reprendre|republier)*
  `,
  'comment-ask': `
    (laissez|laisser|écrire|écrivez|ajouter|ajoutez|publier|poster|donnez|déposer) (un|votre|nous|une|moi) (commentaire*|avis|réaction|réponse|opinion|un commentaire*)
    (réagissez|réagir|commentez|dites nous|partagez vos|donnez nous|débattez)*; (dans|en) (les |)commentaires
    (qu'en pensez vous|et vous|que pensez vous)*; participez à la (discussion|conversation)*
    rejoignez la (discussion|conversation)*
    soyez le premier à (commenter|réagir)*; (rejoindre|rejoignez) la discussion*; racontez nous*; avis ci dessous
  `,
  'comment-button': `
    commentaires; commentaire; commenter; laisser un commentaire; laissez un commentaire; ajouter un commentaire
    écrire un commentaire; publier un commentaire; poster un commentaire; annuler la réponse; répondre; réagir
    réactions; aucun commentaire; 0 commentaire; * commentaires; les commentaires sont fermés; voir les commentaires
    lire les commentaires; afficher les commentaires; voir tous les commentaires; signaler; nom; site web; publier
    vos commentaires; vos réactions; envoyer; trier par; les plus récents; modération; la conversation
    soyez le premier à commenter; commenter l'article; laisser une réponse; voir toutes les réactions
    signaler un abus; les plus anciens; * réactions
  `,
  'comment-rule': `
    adresse (e mail|de messagerie|email|courriel) ne sera pas (publiée|divulguée|visible)*; champs obligatoires*
    les commentaires (sont|sous|de ce|ne sont)*(fermés|modérés|clos|désactivés|)*
    (vous devez|vous devez être|il faut|connectez vous|pour) (être |vous |pouvoir |)(connecté*|inscrit*|identifi*|laisser un commentaire|commenter|réagir|poster)*
    enregistrer mon nom*; prévenez moi*; charte (de|des|d')*(modération|commentaires|utilisation|)*
    (modérés|modération) (a priori|a posteriori)*; propos (injurieux|diffamatoires|racistes)*
    signaler (ce commentaire|un abus|un contenu)*
    espace commentaires*; (ouvert|réservé) aux (abonnés|membres payants)*; (devenez|soyez) membre pour participer*
    lien de connexion*
  `,
  'ad-label': `
    publicité; publicités; publicité:; annonce; annonces; contenu sponsorisé*; contenu partenaire*; sponsorisé*
    partenariat*; en partenariat*; publi rédactionnel; publireportage; proposé par*; présenté par*; offert par*
    nos partenaires; code promo*; bon plan*; acheter; voir l'offre*; la suite après*; petites annonces
    publi information; contenu proposé par*; contenus sponsorisés
  `,
  affiliate: `
    (liens|lien) (d'affiliation|affiliés|affilié|sponsorisé*); affiliation
    (percevoir|toucher|reçoit|perçoit|recevoir|percevons|touche) une (petite |)commission*
    (commission|rémunération) (sur|si|lors|pour)*; sans (coût|surcoût|frais) (supplémentaire*|pour vous)*
    (en achetant|si vous achetez) via (nos|ces) liens*; prix (indiqués|affichés) sont susceptibles*
  `,
  sponsor: `
    (contenu|article) (sponsorisé|partenaire|proposé|conçu|réalisé) *(par|avec)*; (en|un) partenariat avec*
    bloqueur de pub*; sponsorisé par*; financé par la publicité*
  `,
  'app-ask': `
    (téléchargez|télécharger|installez|installer|découvrez|essayez) (gratuitement |)(l'|notre |l'|la |)(application*|appli*|l'appli*)*
    (sur|dans|via) (notre|l') *(application|appli) (mobile|gratuite|)*; notre application*
    activez les notifications*; disponible sur (app*|google*|ios*|android*)*
  `,
  'report-error': `
    (signaler|signalez|une) (une |)(erreur*|faute*|coquille*)*
    (vous avez|avez vous) (repéré|trouvé|constaté) une (erreur|faute|coquille)*; demande de correction*
    droit de réponse*
    dites le nous; (cette information|cet article) a été vérifié*
  `,
  standards: `
    charte (éditoriale|déontologique|éthique|d'indépendance|des)*
    (ligne|principes|politique|règles) (éditoriale*|déontologique*|éthique*)*
    (pourquoi|comment) (nous faire confiance|travaille la rédaction|nous travaillons)*
    (généré|traduit|rédigé|réalisé) (par|avec|à l'aide de*) (l'intelligence artificielle|une ia|l'ia)*
    journalism trust initiative
  `,
  said: `
    a déclaré; a dit; a indiqué; a expliqué; affirme; explique; selon; a ajouté; raconte; estime; précise; souligne
    dit il; dit elle; a annoncé; a affirmé
  `,
  gave: `
    (a|ont|avait|avaient) (fait un don*|donné|versé|récolté|collecté|partagé|publié|souscrit)
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche); l'an dernier; l'année dernière; tribunal; entreprise
    trimestre; le groupe
  `,
  notice: `
    ni fleurs ni couronnes; (rectificatif|correction|erratum|précision)*:*; rectificatif*; erratum*; ndlr
    note de la rédaction*; obsèques*; numéro vert*; (appelez|appeler) le (3114|15|112|3919)*; sos amitié*
    une version (antérieure|précédente)*
  `,
  reader: `vous; votre; vos; tu; ton; ta; tes; toi`,
  ours: `nous; notre; nos`,
};
