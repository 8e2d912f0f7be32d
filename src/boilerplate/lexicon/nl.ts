import type { Lexicon } from './lexicon.ts';

export const nl: Lexicon = {
  'give-ask': `
    (steun|steunt u|support) (ons|onze|de redactie|het werk|dit|deze|ons werk|onafhankelijke) (* |)(werk|journalistiek|redactie|krant|platform|site|onderzoek|met|vandaag|nu|onafhankelijke|verhaal|)*
    (help|help mee|helpt u) (ons|mee|de redactie|onze) (om|te|met|dit|door|*)*
    (doneer|stort|schenk) (nu|vandaag|aan|via|online|een|eenmalig|maandelijks|direct|op|hier|vanaf)*
    geef (nu|vandaag|online|eenmalig|maandelijks|gul|om onafhankelijk*)
    (maak|maakt u|maken) (een|uw|je) (bijdrage|donatie|gift|eenmalige|eigen)*(over|mogelijk|)*
    (doe|doet u) (een |nu |)(gift|donatie|mee met|een donatie)*
    (elke|iedere|jouw|uw|je) (bijdrage|donatie|gift|steun|lidmaatschap|euro|abonnement) (helpt|telt|is|maakt|zorgt|gaat|houdt|wordt|blijft|die)*
    (draag|draagt u) (bij|ook bij|je steentje bij)*
    (trakteer|koop) (ons|de schrijver|de redactie|de auteur)* koffie*
    (wil|wilt) (je|u) (ons|onze|het) (* |)(steunen|helpen|mogelijk)*; wij vragen (uw|je|jouw|om uw) (hulp|steun)*
    als (je|u) (kunt|kan|het kunt missen)*
    (overweeg|overweegt u) (een donatie|een bijdrage|lid te worden|ons te steunen)*
    (help|helpt) ons (om |)(onafhankelijk|verder|door)*; (maak|maakt) uw gift over*; (laat|laat u) iets na *
    (neem|neemt u) ons op in uw testament*; (gun|geef) een ander *; draag bij*
    (laat|laat dat) (het |dan |)merken met een*; (kun|kunt) (je|u) het missen*; (doe|doet) (je|u) mee*
    geef (dan |)iets terug*; tip de redactie; mogen we (op u|op jou|jou|u) (rekenen|daar ook)*
  `,
  'give-button': `
    doneer; doneer nu; doneren; donatie; steun ons; steun; steunen; steun onze journalistiek; ik steun; ik doneer
    ik doe mee; ja, ik doe mee; word lid; lid worden; word vriend; vriend worden; word donateur; word steunlid; geef
    geef nu; gift; eenmalig; maandelijks; per maand; ander bedrag; bijdragen; draag bij; draag nu bij; help mee
    help ons; doe mee; ja, ik steun; steun dit project; waarom lid worden?; doe een gift
    ja, ik steun jullie; eenmalig doneren; maandelijks doneren; geef een lezersplek cadeau; zelf kiezen
    nu even niet; misschien later; ik word lid; ik help mee; steun de redactie
  `,
  'give-word': `donatie; donaties; giften; gift; donateurs; crowdfunding; bijdrage; inzamelactie; leden`,
  'member-ask': `
    (word|wordt|wordt u|word nu|word ook) (nu |ook |vandaag |vandaag nog |)(lid|vriend|donateur|steunlid|abonnee|supporter|member|partner|medestander)*
    (sluit je aan|sluit u aan) bij *; ook lid worden*
  `,
  need: `
    (wij|we) (hebben|kunnen) (je|u|jou|jouw|uw|dit) (* |)(nodig|steun|hulp|zonder|alleen)*
    (zonder|dankzij|door) (jou|jouw|u|uw|je|jullie|onze (lezers|leden|donateurs)|lezers|steun van|de steun van|lezers zoals jij)*
    (leven|draaien|afhankelijk|bestaat|bestaan|gefinancierd|leeft|drijft|drijven|draait) (volledig |geheel |alleen |uitsluitend |enkel |)(van|op|dankzij|door|bij de gratie van) (* |)(lezers|leden|donaties|giften|donateurs|jullie|vrijwilligers|steun|bijdragen|jou|u)*
    (vond|vind) (je|u) (dit|deze) (* |)(artikel|verhaal|goed|interessant|waardevol)*
    (geen|zonder) (advertenties|reclame|subsidie|betaalmuur|miljardair|aandeelhouders|commerciële belangen)
    onafhankelijke journalistiek (is|kost|heeft|kan)*; gratis (toegankelijk|voor iedereen|te lezen)*
    voor iedereen toegankelijk*
    (goede journalistiek|onderzoeksjournalistiek) kost*; (waardeer|waardeert) (je|u) (dit|ons|onze)*
    (mogelijk gemaakt|kwam tot stand) (door|dankzij|met) (lezers|onze|steun van onze|jouw|leden)*
    (dit verhaal|dit artikel|deze tekst) (lees je|lees je gratis|is gratis)*
    (geen|zonder) (aandeelhouders|adverteerders|algoritme|slot)*
  `,
  'our-work': `
    (onze|ons) (journalistiek|redactie|journalisten|werk|onderzoek|lezers|leden|verhalen|onafhankelijkheid|krant|platform|verslaggevers|makers)
    onafhankelijke (journalistiek|media|nieuws*|pers); (beste|lieve|geachte) lezer*
  `,
  'give-terms': `
    anbi; aftrekbaar*; fiscaal attest*; belastingaftrek*; ten name van*; t.n.v.*; o.v.v.*; ideal; overschrijving
    automatische incasso; tikkie; per maand; rekeningnummer*; notaris; nalaten*; qr code; stichting
    giften aftrekbaar*; fiscaal aftrekbaar*; periodiek schenken*; rsin*; onder vermelding van*; iban
    in uw testament
  `,
  'letter-ask': `
    (schrijf je|schrijf u|meld je|meld u|schrijf|abonneer je|abonneer u) (nu |hier |gratis |vandaag |dan |)(in|aan|nu in|gratis in|op) (* |)(nieuwsbrief|nieuwsbrieven|mailing*|updates|voor|)*
    (ontvang|ontvangt u|krijg|krijgt u|wil je|wilt u) (elke|iedere|wekelijks|dagelijks|gratis|onze|het|de|als eerste|ons|je|u|meer|ook|alle) (* |)(nieuwsbrief*|mailbox|inbox|mail|nieuws|e mail|week|ochtend|updates|verhalen|op de hoogte)*
    (mis|mis nooit|mis niets|niets missen)* (niets|geen|meer|van)*
    (blijf|blijft u) (op de hoogte|geïnformeerd|bij|up to date)*; in je (mailbox|inbox|mail)*
    onze (gratis |wekelijkse |dagelijkse |)nieuwsbrief*; (vul|laat) (je|uw|hier je|hier uw) (e mail*|mail*|email*)*
    (laat|vul) (je|uw) (e mailadres|mailadres) (achter|in)*; (mis|mis ook) (niets|geen)*; houd me op de hoogte*
    ook ontvangen*
  `,
  'letter-button': `
    nieuwsbrief; nieuwsbrieven; schrijf je in; schrijf u in; inschrijven; aanmelden; aanmelden nieuwsbrief
    meld je aan; meld u aan; schrijf je in voor de nieuwsbrief; onze nieuwsbrieven; nieuwsbrief ontvangen
    inschrijven nieuwsbrief; gratis nieuwsbrief; ja, ik wil de nieuwsbrief; versturen; bedankt voor je aanmelding
    ik meld me aan; verzenden; nieuwsalert
    houd me op de hoogte; alle nieuwsbrieven bekijken; uitschrijven
  `,
  'letter-word': `nieuwsbrief; nieuwsbrieven; mailinglijst; nieuwsupdate`,
  inbox: `
    (in|naar) (je|uw|jouw) (mailbox|inbox|mail|e mail|postvak|digitale brievenbus); per (e mail|mail)
  `,
  'email-field': `
    (vul|je|uw|jouw) (hier |)(je |uw |)(e mailadres|emailadres|mailadres|e mail)*; (e mailadres|emailadres)
  `,
  unsubscribe: `
    (uitschrijven|afmelden|je uitschrijven|u afmelden|opzeggen) (kan|kun|via|is|wanneer|op elk)*
    (je|u) (kunt|kan) (je|u|zich) (op elk|altijd|weer|*) (* |)(uitschrijven|afmelden|moment)*
    (door|als) (je|u|op|te|in te) (* |)(aan te melden|schrijven|klikken|aanmeldt|akkoord)*
    privacy(beleid|verklaring|statement)*; (ik ga|akkoord) (akkoord|met) (* |)(voorwaarden|privacy*|ontvangen)*
  `,
  'subscribe-ask': `
    (neem|abonneer|probeer|word|lees|kies|bestel|activeer|verleng) (nu |een |je nu |je |u |ons |nu een |uw |direct |de eerste |)(abonnement|abonnee|onbeperkt|proefabonnement|gratis|verder|maand|digitaal|je abonnement|abo)*
    (al|ben je al|bent u al|nog geen|heb je al|heeft u al|reeds) (abonnee|lid|een account|een abonnement|account)*
    (maandelijks|op elk moment|altijd|dagelijks) opzegbaar*
    (eerste maand|eerste * (maanden|weken)|de eerste) (gratis|voor|maar)*
    (vanaf|voor slechts|nu voor|voor maar) € *; kies (je|uw|een|het) (abonnement|abo)*; proef* voor *€
  `,
  'subscribe-button': `
    abonneren; abonneer; abonneer je; abonneer nu; abonnement; abonnementen; word abonnee; neem een abonnement
    inloggen; log in; aanmelden; registreren; registreer; mijn account; account aanmaken; maak een account
    uitloggen; probeer gratis; kies je abonnement; lees verder met een abonnement; digitale krant; bestel nu
    bekijk abonnementen; al abonnee? log in; ik ben al abonnee; word lid; proefabonnement; webshop
    bekijk de aanbieding
  `,
  login: `
    (log|logt u|je moet) (in|ingelogd|eerst) (om|met|of|als|zijn|en)*; wachtwoord vergeten*
    (maak|registreer) (gratis |je |een |u |hier |)(een |)(gratis |)(account|gratis)*
    heb je (al|nog geen) (een |)account*
  `,
  paywall: `
    (dit|deze) (artikel|verhaal|inhoud|content|aflevering) (is|is alleen|lees je) (alleen|exclusief|gratis|voor|enkel|beschikbaar|uitsluitend)*
    (alleen|exclusief|enkel|uitsluitend) (voor|toegankelijk voor|te lezen door) (abonnees|leden|ingelogde)*
    (verder lezen|verderlezen|wil je verder lezen|lees verder met)*
    om (verder te lezen|dit artikel te lezen|door te lezen)*
    (je|u) (hebt|heeft|kunt) (nog|je|deze|het) (* |)(gratis|artikelen|limiet)*; voor abonnees; gratis artikelen
    dit bericht is alleen voor*; je hebt (deze maand |)al * artikelen*; lees verder met een (abonnement|account)*
    onbeperkt lezen*
  `,
  'share-ask': `
    (deel|stuur|mail|print|deel dit|tip) (dit|deze|het|via|op|met|je|door|artikel|ons|de redactie|een vriend*) *
    (kopieer|kopiëer) (de |)link*; (tip|tips) (de redactie|voor|ons|?)*
    (heb je|heeft u|hebt u|heb jij) (een tip|een verhaal|informatie|tips|nieuws|een vraag)*
    (neem|mail|stuur|schrijf) (contact op|ons|naar de redactie|naar|je)*
  `,
  'share-button': `
    deel; delen; deel dit; deel dit artikel; deel artikel; deel via whatsapp; deel op facebook; delen via; deel via
    deel:; delen:; kopieer link; link kopiëren; kopieer de link; link gekopieerd; print; printen; afdrukken; opslaan
    bewaren; bewaar; bewaar artikel; lees later; volg ons; volgen; volg; contact; tip de redactie; tip ons; mail
    e mailen; doorsturen; leuk; vind ik leuk; luister; beluister artikel; reageer en deel; geef artikel cadeau
    tweeten; cadeau geven
  `,
  'follow-ask': `
    (volg|volgt u|like|volg je|vind) (ons|onze|het laatste nieuws|het nieuws) (* |)(op|via|facebook|instagram|whatsapp*|x|twitter|linkedin|youtube|bluesky|mastodon|tiktok|google*|)*
    volg ons*
    (abonneer je|word lid|sluit je aan) (op|van|bij) (ons|onze|het) (* |)(kanaal|whatsapp*|youtube*|telegram*|podcast)*
    op (social media|sociale media)*; (we|wij) zitten (ook |nu ook |)op *
  `,
  'more-label': `
    lees ook:*; lees ook onze*; lees ook het*; lees ook de*; lees ook over*; lees meer*; lees verder*; lees hier*
    lees:*; lees alles*; lees eerder*; lees nu*; lees onze*; bekijk ook*; bekijk meer*; bekijk:*; kijk ook*
    luister ook*; zie ook*; meer over*; meer lezen*; meer weten*; meer artikelen*; meer berichten*; meer informatie*
    gerelateerd*; gerelateerde *; verwante*; aanbevolen*; ook interessant*; dit vind je*; misschien*interessant*
    wellicht*interessant*; populair*; meest gelezen*; best gelezen*; tags:*; tags *; trefwoorden*; onderwerpen:*
    dossier:*; vorig artikel*; volgend artikel*; vorig bericht*; volgend bericht*; klik hier*; ontdek meer*
    ontdek ook*; eerder schreven*; eerder verschenen*; eerder in*; uit het archief*; alle artikelen*; nog meer*
    ook in deze*; ook op*; bekijk alle*; achtergrond:*; ga verder*; doorlezen*; net binnen*
    tekst gaat verder*; lees verder onder*; eerder schreven we*; dit is deel *; gerelateerde artikelen*; lees ook*
  `,
  'more-button': `
    lees ook; lees meer; lees verder; meer; meer lezen; meer nieuws; meer over dit onderwerp; meer artikelen
    meer laden; laad meer; toon meer; bekijk meer; bekijk alles; bekijk alle; gerelateerd; gerelateerde artikelen
    verwante artikelen; aanbevolen; ook interessant; populair; meest gelezen; best gelezen; meest bekeken
    laatste nieuws; net binnen; vorige; volgende; vorig artikel; volgend artikel; terug; terug naar boven
    naar boven; home; menu; zoeken; zoek; sluiten; sluit; tags; onderwerpen; klik hier; hier; over ons
    over de auteur; zie ook; colofon; archief; uitgelicht; tip; trending; alle artikelen; inhoud; verder lezen
    ontdek meer; in dit artikel; voorpagina; dit vind je misschien ook leuk; meer van deze auteur; net verschenen
  `,
  'more-ask': `
    (klik|klik dan) (hier|op de link|op)*
    (lees|bekijk|luister|beluister|kijk) (hier|het hele|de hele|het volledige|de volledige|het interview|naar de|verder|hier de|alle|het eerste|deel) *
    (dit artikel|dit stuk|dit verhaal|deze column|dit interview) (verscheen|is eerder|werd|is een|komt|stond|is ook|kwam)*
    (meer|voor meer) (informatie|weten)*
  `,
  'photo-label': `
    foto:*; foto *; foto's:*; foto's *; (foto*; fotografie:*; fotografie *; fotograaf:*; beeld:*; (beeld*; beelden:*
    bron:*; bronnen:*; (bron*; illustratie:*; illustratie *; illustraties *; (illustratie*; tekst:*; tekst en*
    door:*; vertaling:*; vertaling *; redactie:*; eindredactie*; video:*; credits*; fotocredit*; infographic*
    graphic*; archieffoto*; archiefbeeld*; stockfoto*; ter illustratie*; foto ter illustratie*; (anp*; anp*
    laatst bijgewerkt*; gepubliceerd op*; bijgewerkt op*; met dank aan*; met medewerking van*; mmv*; coverbeeld*
    samenstelling*; tekening*; cartoon:*; camera:*; montage:*; omslag*; ©*; (belga*; belga*
  `,
  rights: `
    (alle |)rechten voorbehouden*; auteursrecht*voorbehouden*
    (niets uit deze|overname|verveelvoudiging|kopiëren|gebruik) (uitgave|van|zonder|is|*) (* |)(toestemming|verboden|toegestaan|niet toegestaan|artikelen|verveelvoudig*)*
    (algemene|gebruiks) ?voorwaarden*; algemene voorwaarden*; gebruiksvoorwaarden*
    privacy(beleid|verklaring|statement)*; cookie(beleid|s|verklaring|instellingen)*; disclaimer*; colofon; kvk*
    btw*; creative commons*licentie*; zonder (voorafgaande |)(schriftelijke |)toestemming*
    niet verantwoordelijk voor de inhoud*; hoofdredacteur:*; verantwoordelijke uitgever*; v.u.*
    op persoonlijke titel
    niets uit deze uitgave*; mag worden overgenomen*; overname van artikelen*; tekst en datamining*
  `,
  'comment-ask': `
    (laat|plaats|schrijf|geef|deel|stuur) (een|je|uw|hier|jouw|ons|hieronder) (reactie*|mening*|gedachten|achter|ervaring*|weten|bericht|commentaar|hieronder)*
    (reageer|reageren|praat mee|discussieer mee|discussieer|denk mee|stem)*
    (wat|hoe) (vind|denk|vindt|denkt|denk jij|vind jij|kijk) (jij|je|u|jullie|van)*
    (wat is jouw|wat is uw|deel je) mening*; in de (reacties|comments)*; laat (het |)(ons |)weten*
    wees de eerste die reageert*; (word lid|log in) om (mee te praten|te reageren)*
    laat het (ons |)weten in de reacties*
  `,
  'comment-button': `
    reacties; reactie; reageer; reageren; reageer op dit artikel; plaats een reactie; plaats reactie
    laat een reactie achter; geef een reactie; geef reactie; schrijf een reactie; annuleer reactie
    antwoord annuleren; reactie annuleren; beantwoorden; antwoord; antwoorden; geen reacties; 0 reacties
    bekijk reacties; bekijk alle reacties; toon reacties; lees reacties; alle reacties; verstuur; verstuur reactie
    reactie plaatsen; naam; website; rapporteer; meld misbruik; de reacties zijn gesloten; reageren niet mogelijk
    praat mee; nieuwste; sorteer op; jouw reactie; meld reactie
    wees de eerste die reageert; toon meer reacties; reacties (*; sorteer op*; melden als ongepast
  `,
  'comment-rule': `
    (je|uw|het) (e mailadres|emailadres|e mail adres) (wordt|zal) niet (worden |)(gepubliceerd|getoond)*
    (vereiste|verplichte) velden*
    (om|je moet|u moet) (te kunnen reageren|te reageren|een reactie te|ingelogd zijn|in te loggen|inloggen)*
    reacties (worden|zijn|die|met|van|onder|zonder) (* |)(gemodereerd|verwijderd|gesloten|geplaatst|vooraf|uitgeschakeld|niet|gecontroleerd)*
    (huisregels|spelregels|reactiebeleid|reactieregels|reactievoorwaarden)*
    (de redactie|de moderator|wij) (behoudt|behouden) (zich|ons) (het recht|voor)*; mijn naam*opslaan*
    bewaar mijn naam*; (houd|hou) het (netjes|beleefd|respectvol)*; blijf (on topic|beleefd|respectvol)*
    volledige naam en woonplaats*; ingezonden brieven*
  `,
  'ad-label': `
    advertentie; advertenties; gesponsord*; gesponsorde*; advertorial*; branded content*; partnercontent*
    partner content*; betaalde (content|inhoud|samenwerking)*; in samenwerking met*; aangeboden door*
    mede mogelijk gemaakt*; sponsor*:*; dit artikel gaat verder*; het artikel gaat verder*; tekst gaat verder*
    de tekst gaat door*; artikel gaat verder*; lees verder onder*; adverteren*; adverteren?*; onze partners
    kortingscode*; ingezonden mededeling*; advertentie *; publireportage*; tekst loopt door*
  `,
  affiliate: `
    (ontvangen|krijgen|verdienen|ontvangt|verdient|krijgt) (wij |we |dan |mogelijk |) *commissie*
    affiliate ?(links|link|marketing|programma)*; affiliatelink*; (zonder|geen) (extra|bijkomende) kosten*
    een (kleine |)(commissie|vergoeding) (als|over|wanneer|voor|op)*; wij (* |)(een kleine|een) commissie
    (koop je|bestel je) iets*; een kleine vergoeding*; sommige links zijn*
  `,
  sponsor: `
    (dit|deze) (artikel|bijdrage|verhaal|content|aflevering) (is|wordt|werd) (gesponsord|betaald|geschreven in opdracht|mogelijk gemaakt|aangeboden|tot stand gekomen in samenwerking|gemaakt in samenwerking)*
    (adblocker|advertentieblokkeerder|ad blocker)*; in opdracht van de adverteerder
  `,
  'app-ask': `
    (download|installeer|haal) (nu |gratis |)(de|onze|de gratis|het|hier) (* |)(app|apps)*
    (zet|schakel|ontvang) (meldingen|pushberichten|notificaties|pushmeldingen)*
    (in|via|met) (onze|de) (gratis |nieuws|)app*
    (beschikbaar|te downloaden|verkrijgbaar) (in|via|voor) (de |)(app*|google*|ios*|android*)*; scan de (qr*|code*)*
  `,
  'report-error': `
    (fout|foutje|taalfout|tikfout|typefout) (gezien|gevonden|gespot|ontdekt|in dit|melden|opgemerkt)*
    (zie|zag|heb|hebt|heeft) (je|u) (een|iets) (* |)(fout|foutje|klopt|onjuistheid)*
    (meld|mail|laat) (een|het|de|deze) (fout|ons)*; (klopt|staat) er (iets niet|een fout)*
    (correcties|correctie) (melden|doorgeven|kunt u)*
    fout gezien*; staat er een fout*; zo werken wij*; gecontroleerd door onze factcheckers*
  `,
  standards: `
    (redactiestatuut|redactionele (code|richtlijnen|onafhankelijkheid|principes)|journalistieke (code|principes|uitgangspunten|richtlijnen)|correctiebeleid|gedragscode|zo werken wij|hoe wij werken)*
    (geschreven|vertaald|gemaakt|samengevat) (met|met behulp van|door) (hulp van |)(ai|kunstmatige intelligentie)*
    (raad voor de journalistiek|leidraad)*; wij corrigeren (fouten|onze)*
  `,
  said: `
    zegt; zei; aldus; volgens; vertelt; vertelde; verklaarde; liet weten; laat weten; legt uit; benadrukt; meldt
    schrijft; stelt; reageerde; noemt; voegde
  `,
  gave: `
    (heeft|hebben|had|hadden) * (gedoneerd|geschonken|opgehaald|ingezameld|gegeven|gedeeld|gestort); haalde; haalden
    schonk; doneerde; doneerden; maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; vorig jaar
    rechtbank; de rechter; politie; kwartaal; het bedrijf
  `,
  notice: `
    correctie:*; correctie*; rectificatie*; aanvulling:*; naschrift*; noot van de redactie*; red.*; de uitvaart*
    geen bloemen*; de crematie*; de begrafenis*; in een eerdere versie*; een eerdere versie*
    bel (113|0800|112|1813)*; 113*; praten over zelfmoord*; namen zijn (gefingeerd|veranderd)*; de naam*gefingeerd*
    zit je*; heb je hulp nodig*
  `,
  reader: `jij; jou; jouw; uw; jullie; beste lezer`,
  ours: `wij; ons; onze`,
};
