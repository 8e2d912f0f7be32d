import type { Lexicon } from './lexicon.ts';

export const ca: Lexicon = {
  'give-ask': `
    (dona|doneu|dóna|donar) (ara|suport (a|al|als)|suport al|* euros|diners|el que|per|a (la|l'|el)|mensualment|avui)*
    (dona'ns|doneu nos|dóna'ns) (suport|un cop de mà|*)*
    (fes|feu|fer|feu nos) (un donatiu|una donació|una aportació|la teva aportació|el teu donatiu|la vostra aportació|una contribució|un bizum|una transferència)*
    (ajuda'ns|ajudeu nos|ajuda|ajudeu|ens ajudes|ens ajudeu) (a (fer|continuar|seguir|mantenir|créixer|ser|arribar|informar|la)|amb|les|perquè|el|hi|a fer possible)*
    (col·labora|col·laboreu|contribueix|contribuïu|aporta) (amb (nosaltres|*)|hi|a (fer|mantenir)|amb el que|* euros|ara)*
    (convida'ns|convideu nos) a (un|una) *
    (la teva|el teu|la vostra|el vostre|cada|qualsevol|amb la teva|amb el teu|amb la vostra) (aportació|donatiu|donació|suport|ajuda|contribució|euro|quota|subscripció) *
    (subscriu t'hi|subscriu te|subscriviu vos) (i|per) (fes|feu|fer|ajuda) (possible|*)*
    considera (fer|col·laborar|donar|fer te'n)*; inclou (*|* *|* * *) testament*; una última empenta
    necessitem el (teu|vostre) suport*; inclou (* |* * |* * * |)al teu testament*
    us (volem |)(demanem|demanar) (que us|un|el|ajuda|suport)*; continua fent nos confiança*
  `,
  'give-button': `
    dona; dóna; dona ara; fes un donatiu; fes una donació; feu una donació; feu un donatiu; donatiu; donatius; donacions
    fes una aportació; fes la teva aportació; aporta; aporta hi; col·labora; col·labora hi; col·labora amb nosaltres
    vull col·laborar; vull col·laborar hi; dona'ns suport; dóna'ns suport; dona suport; doneu nos suport; m'hi apunto
    ajuda'ns; fes te soci; fes te'n soci; fes te sòcia; feu vos socis; fes te subscriptor; vull ser soci; vull ajudar
    aportació única; aportació puntual; mensual; cada mes; una altra quantitat; un altre import; tria l'import
    uneix te a la comunitat; associa't; com pots ajudar; com ens pots ajudar; ens hi ajudes?
  `,
  'give-word': `
    donatiu; donatius; donació; donacions; micromecenatge; mecenatge; aportacions; aportació; donants
    campanya de captació; quota de soci; subscriptor solidari; verkami*; padrins
  `,
  'member-ask': `
    (fes|feu|fer) (te|vos) (*|)(soci*|sòcia|sòcies|subscriptor*|subscriptora|amic|amiga|mecenes|membre|padrí*|'n soci*|'n subscriptor*)*
    (fes te'n|feu vos en) (soci*|sòci*|subscriptor*|membre*)*
    (associa't|associeu vos|uneix te|uniu vos|suma't|sumeu vos|afegeix te) (a (la|l'|els|les) |a |)(comunitat*|nosaltres|hi|campanya|nostr*|des de *)*
    renova (la teva )* (quota|subscripció)*; els nous socis *; renova la (teva |)(quota|subscripció)*; afegeix t'hi
  `,
  need: `
    (depenem|depèn|vivim|ens financem|ens mantenim|es finança|existeix|existim|som) (* |)(de tu|de vosaltres|dels lectors|de la gent|dels subscriptors|dels socis|gràcies a|dels nostres)*
    (sense|gràcies a) (tu|vosaltres|el teu suport|el vostre suport|la teva|la vostra|els nostres (subscriptors|lectors|socis)|les persones sòcies|els subscriptors|les * persones)*
    (necessitem|ens cal|ens calen|ens falten|et necessitem|us necessitem|ens queden) (el teu|el vostre|la teva|la vostra|més|* persones|* socis|mil|que)*
    si (valores|creus|t'agrada|t'ha|vols|us agrada|cada lector|has arribat|tots|valoreu|creieu) *
    (sense|no tenim) (cap gran|publicitat institucional|ànim de lucre|grans accionistes|mur de pagament|cap *)*
    (no depenem|no tenim) (de cap|cap)*; és possible (perquè|gràcies)*; (té un cost|no surt gratis|costa diners)*
    (continuar|seguir|continuem|seguirem|mantenir) (sent |)(independents|lliures|gratis|oberts|oberta|obert|en català|informant)
    (es |)(multiplica|doblat|doblada|dobla) (per|per dos|*)*; (fes possible|fer possible|ho fan possible) *
    gràcies als nostres (subscriptors|lectors|socis)*; (gràcies a) (les|els) (* |)(persones|subscriptors|socis)*
    (ho fan|que fan) possible; tu també (en |)pots ser *
  `,
  'our-work': `
    (la nostra|el nostre|els nostres|les nostres) (feina|periodisme|redacció|mitjà|diari|independència|investigacions|lectors|subscriptors|socis|projecte|equip|revista)
    periodisme (independent|de qualitat|lliure|crític|compromès|local|d'investigació)
    mitjà (independent|lliure|cooperatiu|de comunicació)
    (benvol*|estima*|apreciad*) (lector*|lectora*|amic*|subscriptor*|oient*|soci*)
  `,
  'give-terms': `
    bizum; número de compte*; compte corrent*; concepte:*; titular:*; transferència bancària*; domiciliació*; desgrav*
    deduc* fiscal*; al mes; euros l'any; targeta de crèdit; codi bizum; quota: *; la declaració de la renda; al compte
    certificat de donació*
  `,
  'letter-ask': `
    (subscriu te|subscriu t'hi|subscriviu vos|apunta't|apunteu vos|inscriu te|registra't|dona't d'alta) (gratis |gratuïtament |)(a|al|als|per rebre) (l |la |el |)(nostre |nostra |nostres |)(butllet*|newsletter*|llista*|correu*|alertes*|carta*|*)*(     butllet*|     newsletter*|     correu*|     notícies|)
    (rep|rebre|rebràs|vols rebre|rebeu|reps) (*|* *|* * *|* * * *|* * * * *) (al teu correu|a la bústia|al correu|a la teva bústia|per correu|butlletí*|bústia*)*
    (no et|no us) (perdis|perdeu) (res|cap|les|el|un)*
    (estigues|mantén te|informa't) (al dia|informat|primer|al corrent)*
    (rep|rebeu) (cada|tots els|totes les|gratis|les|el millor|l'actualitat|una selecció)*; te'l pots fer enviar*
    t'enviarem *; (la pots|el pots) rebre*; tot el que has de saber *
  `,
  'letter-button': `
    butlletí; butlletins; el butlletí; els nostres butlletins; subscriu te al butlletí; subscriu t'hi; subscriu m'hi
    apunta't al butlletí; apunta't al nostre butlletí; newsletter; apunta m'hi; alta al butlletí; rep el butlletí
    dona't de baixa; gràcies per subscriure't; vull rebre'l
  `,
  'letter-word': `butlletí; butlletins; newsletter; llista de correu; carta setmanal`,
  inbox: `
    (al|en el) (teu|vostre) (correu|e mail|mail|correu electrònic); a la (teva |vostra |)(bústia|safata d'entrada)
    per correu electrònic
  `,
  'email-field': `
    (introdueix|escriu|el teu|el vostre|posa|deixa'ns) (la teva |el teu |)(adreça electrònica|correu*|e mail|email|adreça de correu)*
    (adreça electrònica|adreça de correu|correu electrònic) (*|obligat*|vàlid*)
    (revisa|reviseu|comprova) (la bústia|el correu|també|la carpeta)*
    confirma (la|el) (* |* * |)(inscripció|subscripció|correu)*; correu brossa*
  `,
  unsubscribe: `
    (donar te|donar vos|dona't|pots donar te|cancel·lar) (de baixa|la subscripció al butlletí)*
    (accepto|he llegit|en subscriure't|en registrar te|acceptes|accepteu) (la política|i accepto|les condicions|acceptes|rebre|l'avís)*
    política de privadesa*; política de privacitat*; política de protecció de dades*
    (res de|sense) (spam|correu brossa)
  `,
  'subscribe-ask': `
    (subscriu te|subscriu t'hi|subscriviu vos|subscriviu vos hi) (ara|des|per|i (llegeix|gaudeix|accedeix)|a (la revista|l'edició|partir|el diari)|avui|a *)*
    (tria|escull|trieu) (la teva |el teu |)(subscripció|pla|modalitat)*; (regala|regaleu) (una |)subscripció*
    (ja|encara no|no) (ets|en ets|sou|tens|teniu) (subscriptor*|compte|usuari*|soci*)*
    (prova|proveu) (ho|la|el) (* |* * |)(gratis|mes)*; (primer mes|un mes) (gratis|per)*; sense permanència*
    (cancel·la|cancel·lar) (quan|en qualsevol)*; (accedeix|accés) (il·limitat|a tots|a tot)*
    llegeix (*|* *) (sense (límits|anuncis|publicitat)); continua llegint (per|amb|des)*
    (ja és|a la venda) (als quioscos|al quiosc)*; oferta de *; a meitat de preu
  `,
  'subscribe-button': `
    subscriu te; subscriu te ara; subscriviu vos; subscripcions; subscripció; subscripció anual; inicia la sessió
    inicia sessió; iniciar sessió; entra; accedeix; registra't; crea un compte; el meu compte; tanca la sessió
    ja ets subscriptor?; edició digital; edició paper; hemeroteca; kiosk; contingut exclusiu; només subscriptors
    prova ho gratis; club del subscriptor; identifica't
  `,
  login: `
    (inicia la sessió|inicia sessió|registra't|identifica't|entra|accedeix) (o|per|amb|al teu|aquí|i)*
    (has oblidat|heu oblidat) (la |)(teva |)contrasenya*; (encara no|no) tens (cap |)compte*
    (cal|has de|heu de) (iniciar sessió|estar registrat*|registrar*|identificar*|ser subscriptor*)*
    enllaç (*|* *) per entrar*
  `,
  paywall: `
    (aquest|el) (contingut|article|text) (és|està) (exclusiu|només|reservat|disponible)*
    (contingut|article|exclusiu|només|versió) (* |* * |* * * |)(per a|per als) (subscriptor*|soci*|socis|registrat*|membre*)*
    (per continuar|per seguir|per llegir) (llegint|l'article|la notícia)*
    (has|heu) (esgotat|arribat|llegit) (els|al límit|tots)*; (et queden|et queda|us queden) (* |)article*
    articles gratuïts
  `,
  'share-ask': `
    (comparteix|compartiu|fes|passa|envia) (aquest|aquesta|l'article|la notícia|amb|a (facebook|les|whatsapp)|ho|córrer|la)*
    (copia|copieu) l'enllaç*
    (envia'ns|envieu nos|escriu nos|escriviu nos|contacta|fes nos) (una|un|les|el|amb|fotos|arribar|per|a|el)*
    (tens|sabeu|teniu|saps|ens vols) (una|un|alguna|informació|fer arribar)*; t'ha agradat*; fes ho córrer*
  `,
  'share-button': `
    comparteix; comparteix:; comparteix ho; compartir; compartiu; comparteix a; comparteix l'article
    comparteix aquest article; comparteix a facebook; copia l'enllaç; copiar l'enllaç; enllaç copiat; imprimeix
    imprimir; desa; desa per després; envia; envia ho per correu; envia a un amic; m'agrada; segueix nos; seguiu nos
    contacte; contacta; escolta l'article; escriu nos; xarxes socials
  `,
  'follow-ask': `
    (segueix|seguiu|troba|trobeu|segueix nos|seguiu nos) (nos|'ns|a|el nostre|l|la nostra|*) (* |* * |)(a|al|en|per) (les |)(xarxes|instagram|facebook|twitter|x|telegram|bluesky|tiktok|youtube|mastodon|canal)*
    (segueix|seguiu) (nos|el nostre|els nostres) *; (uneix te|uniu vos|apunta't|subscriu te) al (nostre |)canal*
    fes (m'agrada|«m'agrada»)*; etiqueta'ns*; activa la campaneta*; afegeix nos (com|a)*
  `,
  'more-label': `
    llegiu també*; llegeix també*; llegir més*; llegeix més*; llegeix ne més*; llegiu ne més*; més informació*
    més sobre*; més notícies*; més continguts*; més articles*; vegeu també*; vegeu la*; vegeu:*; vegeu ne*; mira també*
    mira el vídeo*; mireu (* |)vídeo*; mira:*; vídeo:*; vídeo *|*; galeria*; notícies relacionad*; articles relacionat*
    continguts relacionat*; relacionat*:*; et pot interessar*; també et pot*; us pot interessar*; potser t'interess*
    et recomanem*; recomanat*; recomanem*; continua llegint*; continueu llegint*; segueix llegint*; l'article continua*
    la notícia continua*; el text continua*; continua a sota*; etiquetes*; temes:*; temes relacionats*; arxivat a*
    el més llegit*; més llegid*; més llegit*; el més vist*; destacat*; notícia anterior*; notícia següent*
    article anterior*; article següent*; altres notícies*; últimes notícies*; últim hora*; consulta aquí*; escolta:*
    escolta'n*; de l'arxiu*; en aquest article*; també en aquest*; tota la informació*
  `,
  'more-button': `
    més; més informació; llegir més; llegeix més; llegeix ne més; continua llegint; veure més; mostra'n més; mostra més
    carrega'n més; veure tot; notícies relacionades; articles relacionats; el més llegit; el més vist; més llegides
    destacats; últimes notícies; següent; anterior; inici; tornar a dalt; portada; menú; cerca; cercar; tanca; qui som
    aquí; etiquetes; temes; hemeroteca; arxiu; mira també; et pot interessar; recomanats; totes les notícies; galeria
  `,
  'more-ask': `
    (llegiu|llegeix|consulta|consulteu|escolta|mira|recupera|trobareu|podeu llegir|podeu recuperar|podeu escoltar) (* |* * |* * * |)(aquí|en aquest enllaç|en aquest article|a la pàgina|al web|a la nostra web|a la carta)*
    (clica|cliqueu|fes clic|premeu) (aquí|a|en|sobre)*; (article|text|entrevista) (publicat|publicada) (originalment|a)*
    (aquest|l') (article|text|entrevista) (va sortir|es va publicar|va aparèixer)*
  `,
  'photo-label': `
    foto:*; fotos:*; foto acn*; (foto*; fotografia:*; fotografies:*; fotografia de *; fotografia cedida*; imatge:*
    imatges:*; imatge d'arxiu*; imatge de *; imatge cedida*; il·lustració:*; il·lustració de*; il·lustracions:*
    infografia:*; font:*; fonts:*; vídeo:*; text:*; text i foto*; textos:*; traducció:*; traducció de*; autor:*
    autora:*; l'autor és *; l'autora és *; redacció/*; captura de*; dibuix:*; disseny:*; portada:*; muntatge:*; gràfic:*
    mapa:*; coordinació:*; correcció:*; cedida per*
  `,
  agency: `acn; (acn); agència catalana de notícies; efe; europa press; imatge d'arxiu; foto cedida`,
  rights: `
    tots els drets reservats*
    (prohibida|prohibit|es permet|permesa|queda prohibida|autoritzada) (* |* * |)(reproducció|la reproducció|redistribució|la còpia|l'ús|reproduir)*
    avís legal*; política de (galetes|cookies)*; condicions d'ús*; configur* (les |)galetes*
    sense (el |)(permís|consentiment|autorització) *; (llicència|sota llicència) creative commons*
    (les opinions|l'autor|el mitjà|l'opinió) (* |* * |)(responsab*|no (reflecteix*|fa|comparteix)*)*
    (citant|citeu|cal citar) (* |* * |)(font|autor)*; amb el suport d* (departament|ajuntament|diputació|generalitat)*
    mineria de textos*; amb la col·laboració de *; qui som *
  `,
  'comment-ask': `
    (deixa|escriu|fes|envia|afegeix|publica) (un |el teu |la teva |)(comentari*|opinió*|carta al director)*
    (què|i tu què|tu què|vosaltres què) (en |)(penses|opines|penseu|opineu|et sembla|us sembla|n'opines)*
    (participa|participeu|digues|afegeix te|uneix te) (en la|al|a la|hi la) (conversa|debat|teva)*
    (sigues|sigueu) (el|la) primer*; què n'opines*; comenta (aquesta|l')*; vota a l'enquesta*; explica'ns *
  `,
  'comment-button': `
    comentaris; comentari; comenta; comenta ho; deixa un comentari; escriu un comentari; envia el comentari
    afegeix un comentari; publica; publica el comentari; respon; respostes; cap comentari; sense comentaris
    no hi ha comentaris; mostra els comentaris; veure comentaris; comentaris (*); més recents; més antics; més valorats
    denuncia; denuncia el comentari; nom; nom *; els comentaris estan tancats; ordena per; la teva opinió; opina
    participa; cancel·la la resposta; encara no hi ha comentaris
  `,
  'comment-rule': `
    adreça electrònica no es publicarà*; (els camps|camps) (necessaris|obligatoris)*
    (comentaris|comentari) (* |* * |)(ofensius|tancats|moderats|seran|que continguin|s'eliminaran|insults)*
    no es publicaran els comentaris*; (per|cal|has de|heu de) (* |* * |* * * |)comentar*; dret d'eliminar*
    només (els |)(subscriptor*|membre*|soci*) (poden|podeu) (comentar|opinar)*; avisa'm dels*; desa el meu nom*
    normes de participació*; normes de la comunitat*; per (poder |)comentar (cal|has|heu|la|aquest)*
  `,
  'ad-label': `
    publicitat; publicitat *; publicitat:*; anunci; anuncis; contingut patrocinat*; patrocinat*; contingut ofert*
    contingut promocional*; branded content*; espai patrocinat*; anunci pagat*; publireportatge*; remitit*; anuncia't*
    anunciants*; tarifes de publicitat*; treu els anuncis*; elimina els anuncis*; ofert per*; oferta vàlida*
    amb el patrocini*; compra ara*; reserva ara*; nota de premsa; en col·laboració amb*
  `,
  affiliate: `
    (podem rebre|rebem|obtenim|guanyem|podem obtenir) (una|un) (petita |petit |)(comissió|percentatge)*
    (enllaços|enllaç) (d'afiliat*|afiliat*)*
  `,
  sponsor: `
    la redacció no (ha|hi ha|n'és)*; contingut (patrocinat|promocional|comercial)*
    (desactiva|desactiveu) (*|* *) (bloquejador*|adblock*|anuncis)*; codi (de descompte|promocional)*
  `,
  'app-ask': `
    (descarrega't|baixa't|descarrega|descarregueu|instal·la|obre) (la |l |)(nostra |nova |)(app*|l'app*|l'aplicació*|aplicació*)*
    (permet|activa|activeu) les notificacions*
    (llegeix|llegeix nos|escolta|escolta'ns|mira) (* |* * |* * * |)(l'aplicació|l'app|spotify|ivoox)*
    disponible (a|per a) (l'app|app|android|ios|google)*
  `,
  'report-error': `
    (has|heu) (trobat|detectat|vist) (un|una|cap|algun) (error|errada|falta|errata)*
    (informa|informeu|avisa'ns|notifica) (d'un|d'una|de l') (error|errada)*; rectificacions: *; comunica un error*
  `,
  standards: `
    codi (ètic|deontològic)*; (llibre d'estil|principis editorials|línia editorial) *
    (així|com) (verifiquem|treballem|ho fem)*; verificació de (fets|dades)*; traducció automàtica*
    (amb l'ajuda|amb ajuda) (de la intel·ligència artificial|d'ia)*
  `,
  said: `
    ha dit; va dir; diu; ha explicat; va explicar; explica; ha assegurat; assegura; segons; ha afirmat; va afirmar
    afegeix; ha afegit; recorda; admet; ha anunciat; va anunciar; adverteix; ha declarat; denuncia que; ha reconegut
    reclamen; va demanar; ha demanat; va escriure; reclama
  `,
  gave: `
    (ha donat|va donar|han donat|ha recaptat|han recaptat|va recaptar|ha recollit|va deixar) *; el jutge; la jutge
    el suprem; mossos; fiscalia; ajuntament; conseller; consellera; alcalde; alcaldessa; l'any passat; la companyia
    el parlament; (dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)
  `,
  notice: `
    fe d'errors*; fe d'errates*; rectificació:*; correcció:*; nota de la redacció*; nota de l'editor*; en lloc de flors*
    en comptes de flors*; telèfon de*; la cerimònia*; vetlla*; en una versió anterior*; els noms (* |* * |)canviat*
    si pateixes*; si penses en*; aquest article s'ha (actualitzat|corregit)*; truqueu al *
  `,
  reader: `tu; teu; teva; teus; teves; vostre; vostra; vostres; vosaltres`,
  ours: `nosaltres; nostre; nostra; nostres; ens`,
};
