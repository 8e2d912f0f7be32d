import type { Lexicon } from './lexicon.ts';

export const ro: Lexicon = {
  'give-ask': `
    (susține|susțineți|sprijină|sprijiniți|sprijină ne|susține ne) (jurnalism*|presa|munca|redacția|activitatea|proiectul|publicația|acest|și tu|ne|cu|«*|„*|noi)*
    (donează|donați|doneaza|contribuie|contribuiți) (acum|azi|online|lunar|și tu|aici|cât|o sumă|prin|pentru|cu|la)*
    (fă|faceți) (o donație|o contribuție|un bine)*
    (ajută ne|ajutați ne|sprijină ne|sprijiniți ne|susține ne|susțineți ne) *
    (donația|contribuția|sprijinul|ajutorul|susținerea|fiecare donație|fiecare leu|orice donație) (ta|tău|dumneavoastră|voastră|contează|ne|ajută|este)*
    (redirecționează|redirecționați|direcționează) (gratuit |)(3,5*|20%*|cei|din impozit*)*
    dacă (poți|vrei|puteți) (să ne |)(susții|ajuți|sprijini|donezi|susțineți)*; (fă ne|dă ne) cinste*
    cumpără ne o cafea*
    (completează|completați|depune) formularul 230*; (rămâneți|rămâi) (alături|cu noi)*
    ne (poți|puteți) (susține|sprijini|ajuta)*; (contribuie|contribuiți) cu *; (pune|puneți) (și tu |)umărul*
    (lasă|lăsați) o moștenire*; include* * în testament
    (alătură te|alăturați vă) (comunit*|susțin*|celor)*; (plătește|dă) cât crezi*; și * (lei|euro) contează*
    (dacă|de) (puteți|poți)(,|) (donează|donați|ajut*|susțin*|contribui*)*
  `,
  'give-button': `
    donează; donează acum; doneaza; donați; donație; donații; susține ne; susține; sprijină ne; sprijină
    vreau să donez; vreau să susțin; contribuie; lunar; o singură dată; o dată; în fiecare lună; altă sumă
    devino membru; devino susținător; devino abonat; redirecționează 3,5%; redirecționează; ajută ne
    susține jurnalismul independent; donează lunar; donez; implică te; alătură te; alătură te nouă
    vreau să ajut; fă o donație; donez lunar; alege suma; am donat deja; nu acum; contribuie lunar
    înscrie te ca membru; vreau să contribui; susține redacția; alege aici
  `,
  'give-word': `
    donație; donații; donațiile; donația; donator*; contribuții; strângere de fonduri; susținător*; crowdfunding
  `,
  'member-ask': `
    (devino|deveniți) (și tu |)(membru|membri|susținător*|abonat*|parte|donator*|patron|prieten*|partener*)*
    alătură te (nouă|comunit*|celor|echip*)*; alăturați vă*; intră în (comunitate*|clubul)*
  `,
  need: `
    (avem nevoie|e nevoie) de (tine|voi|ajutorul|sprijinul|susținerea|cititor*|dumneavoastră)*
    (fără|datorită|grație|mulțumită) (tine|voi|vouă|ție|cititorilor|sprijinului|susținerii|donațiilor|ajutorul tău|sprijinul)*
    (trăim|existăm|funcționăm|depindem|finanțat*|susținut*|depinde) (doar |exclusiv |numai |)(din|de|datorită|prin|pe) (donații*|cititor*|contribuț*|sprijinul|tine|voi|abonament*|susținerea|donațiile)*
    dacă (ți a plăcut|v a plăcut|îți place|apreciezi|ți se pare)*
    (fără) (reclame|patron*|paywall|publicitate|bani de la stat|partide)*; gratuit pentru toți
    (dacă ai|dacă ați) (citit|ajuns) până (aici|la capăt)*
    (jurnalismul|presa|o anchetă) (bun|independent|de calitate|locală) costă*
    (acest material|textul|ancheta) a fost posibil* (datorită|cu sprijinul|mulțumită)*
    (nu luăm bani de la|nu avem acționari|nu avem patroni)*
    (trăim|restul vine) (din|de la) (donații*|oameni|cititori)*; dacă îți (place|plac) ce*
  `,
  'our-work': `
    (jurnalismul|munca|redacția|jurnaliștii|independența|echipa|cititorii|reporterii|ziarul|investigațiile|publicația) (nostru|noastră|noștri|noastre|nostri)
    (jurnalism|presă) (independent*|liber*|de calitate); (dragi|stimați|dragă) cititor*
  `,
  'give-terms': `
    cont iban*; iban*; cod fiscal*; cif*; cui *; transfer bancar; beneficiar*; detalii plată*; card bancar*
    formularul 230*; 3,5%; patreon; lunar; revolut; sms la*; deductibil*
    cont lei*; cont euro*; prin card; paypal; contract de sponsorizare*; sms cu textul*
  `,
  'letter-ask': `
    (abonează te|abonați vă|înscrie te|înscrieți vă) (gratuit |acum |aici |)(la|pentru|pe) (* |)(newsletter*|buletin*|listă|a primi|)*
    (primește|primiți|vrei să primești|primești) (în fiecare|zilnic|săptămânal|gratuit|cele|newsletter*|pe email|pe mail|știri*|direct|noutăți*)*
    (nu rata|nu ratați|ca să nu ratezi|nu pierde)*; (rămâi|fii) (la curent|informat*|conectat|primul)*
    newsletterul nostru*; (introdu|lasă ne|scrie) (adresa|emailul|mailul) *
    (lasă|scrie) (ne |)adresa ta*; (nu rata|fii la curent)*; introdu adresa de*
    îți (scriem|trimitem) (o dată|în fiecare|pe)*
  `,
  'letter-button': `
    newsletter; newslettere; abonează te; abonează te la newsletter; abonare; abonare newsletter
    abonare la newsletter; mă abonez; înscrie te; mă înscriu; trimite; newsletterul nostru; newsletterele noastre
    abonați vă la newsletter; vreau newsletter; îți mulțumim pentru abonare; buletin informativ
    mă înscriu gratuit; link de confirmare; alege newsletterul; alerte pe mail
  `,
  'letter-word': `newsletter*; buletin informativ`,
  inbox: `(pe|în|direct în|direct pe) (email*|mail*|inbox*|căsuța*|e mail*|adresa ta)*; în inbox*`,
  'email-field': `
    (adresa|introdu|introduceți|scrie) (ta |de |adresa |)(de |)(email*|e mail*|mail*); adresa de email
  `,
  unsubscribe: `
    te (poți|vei putea) dezabona*; vă puteți dezabona*; dezabon*
    (prin|abonându te|înscriindu te) (abonare|înscriere|apăsarea|completarea) *; politic* de confidențialitate
    (sunt de acord|accept|am citit) (* |)(termen*|condiț*|politic*|prelucr*|cu)*; datelor (cu caracter|personale)
  `,
  'subscribe-ask': `
    (abonează te|abonați vă) (acum|și|de la|pentru|cu|online|la (revist*|ziar*|ediția*|versiunea*))*
    (alege|alegeți|activează|cumpără|prelungește|testează|încearcă|reînnoiește) (abonament*|un abonament|planul|gratuit|oferta|pachetul|tipul)*
    (ești deja|sunteți deja|ai deja|nu ai) (abonat*|cont|un cont|abonament|membru)*
    (anulezi|poți anula|anulare) (oricând|când)*; prima lună (gratuit*|la)*; (de la|doar) * lei pe lună*
  `,
  'subscribe-button': `
    abonamente; abonament; abonează te; autentificare; conectare; conectează te; intră în cont; contul meu
    creează cont; creare cont; înregistrare; înregistrează te; deconectare; login; cumpără abonament
    vezi abonamentele; încearcă gratuit; ediția digitală; magazin; cumpără; am deja cont; alege abonamentul
    ediția tipărită
  `,
  login: `
    (autentifică te|conectează te|loghează te|intră în cont|trebuie să fii) (pentru|cu|sau|ca să|autentificat)*
    ai uitat parola*; (creează|fă) (ți |)(un |)cont *; trebuie să fii (autentificat|conectat|logat)*
  `,
  paywall: `
    (acest|restul) (articol|conținut|articolului|text|material) (este |e )(disponibil|rezervat|exclusiv|doar|accesibil)*
    (doar|exclusiv|numai|rezervat) (pentru |)(abonați*|abonaților|membri*|membrilor|cititorilor abonați)*
    (pentru a |ca să )(citi mai departe|continua lectura|citești tot|citi integral|citești mai departe|continui)*
    (mai ai|ai citit) * articole*
    (postare|text|articol) (doar|numai) pentru abonații*; (ți au rămas|mai ai) * articole gratuite*
    acces (nelimitat|complet)*
  `,
  'share-ask': `
    (distribuie|distribuiți|trimite|dă mai departe|împărtășește|recomandă|printează) (articolul|acest|această|pe|prin|știrea|unui|materialul|prietenilor|și tu|mai departe)*
    (copiază|copiați) link*; (scrie ne|scrieți ne|contactează ne|trimite ne|contactați ne) *
    (ai|știi|aveți) (o poveste|un pont|informații|ceva de spus|o informație|un subiect)*
  `,
  'share-button': `
    distribuie; distribuie articolul; distribuie pe facebook; distribuie:; share; trimite; trimite pe whatsapp
    copiază linkul; copiază link; copiază; link copiat; printează; tipărește; imprimă; salvează; salvează articolul
    îmi place; urmărește ne; urmărește; contact; contactează ne; ascultă; ascultă articolul; trimite unui prieten
    trimite prin email; citește mai târziu; descarcă; favorite; dă mai departe; redacția
  `,
  'follow-ask': `
    (urmărește|urmăriți|urmărește ne|urmăriți ne|găsește ne|găsiți ne) (ne|și pe|pe|pagina|canalul|contul|noi) *
    (dă|dați) (un |)(like|follow|share|subscribe)*
    (intră|alătură te|abonează te|înscrie te) (pe|în|la) (canalul|grupul|comunitatea) *
    (suntem|ne găsești) (și |acum |)pe (instagram|facebook|tiktok|whatsapp|telegram|google*|youtube)*
    pe rețelele sociale (ne|urmăr*)*
  `,
  'more-label': `
    citește și*; citește mai mult*; citește mai departe*; citește:*; citește continuarea*; citește tot*
    citește aici*; citește integral*; citește mai multe*; citiți și:*; citiți mai mult*; citiți:*; citiți aici*
    vezi și*; vezi mai mult*; vezi mai multe*; vezi toate*; vezi:*; vezi galeria*; ascultă și*; află mai multe*
    mai multe despre*; mai multe știri*; mai multe pe*; mai multe articole*; articole similare:*
    articole asemănătoare*; articole recomandate*; articole pe aceeași*; știri similare*; știri recomandate*
    știri pe aceeași*; pe aceeași temă*; te ar putea*; te ar mai putea*; v ar putea*; s ar putea să*; ți ar putea*
    îți recomandăm*; vă recomandăm*; recomandări*; recomandate*; recomandăm*; cele mai citite*; cele mai populare*
    cele mai noi*; etichete*; taguri*; tags:*; tag:*; cuvinte cheie*; articolul anterior*; articolul următor*
    articol anterior*; articolul precedent*; următorul articol*; click aici*; apasă aici*; din arhivă*
    de același autor*; toate articolele*; alte articole*; alte știri*; ultimele știri*; nu rata*
    interviul integral*; episodul anterior*; pentru mai multe*
    articolul continuă mai jos*; continuarea, după*; mai multe despre:*; foto video*; partea întâi*
    urmărește video*
  `,
  'more-button': `
    citește mai mult; citește mai departe; citește și; mai mult; mai multe; vezi mai mult; vezi mai multe; vezi și
    vezi toate; vezi tot; afișează mai mult; încarcă mai multe; articole similare; articole recomandate
    știri similare; recomandate; recomandări; recomandate pentru tine; cele mai citite; cele mai noi; populare
    ultimele știri; ultima oră; următorul; anterior; anteriorul; înapoi; înapoi sus; sus; acasă; prima pagină; meniu
    caută; căutare; închide; etichete; taguri; aici; click aici; despre noi; despre autor; toate; toate articolele
    arhivă; cuprins; pe aceeași temă; te ar putea interesa; îți recomandăm; continuă lectura; află mai multe
    caseta redacțională; mai departe; detalii
  `,
  'more-ask': `
    (click|dă click|apasă|clic) (aici|pe link|pe linkul)*
    (citește|citiți|vezi|ascultă|urmărește|găsești) (tot articolul|aici|integral|întregul|interviul|și|continuarea|articolul|mai multe|episodul)*
    (acest|articolul|textul|interviul) (articol|text|a fost|a apărut) (a fost|a apărut|publicat|inițial|preluat|întâi)*
    mai multe (informații|detalii) (aici|pe|găsi*)*
  `,
  'photo-label': `
    foto:*; foto *; (foto*; fotografie:*; fotografie *; fotografii:*; imagine:*; imagini:*; (imagine*; credit foto*
    credit:*; sursa foto*; sursa:*; sursă:*; sursă foto*; surse:*; (sursa*; (sursă*; ilustrație*; (ilustrație*
    text:*; text de*; text și foto*; de:*; autor:*; autori:*; traducere*; traducerea*; editor:*; editat de*; video:*
    grafică:*; infografic*; caricatură*; desen:*; (agerpres*; agerpres*; imagine ilustrativă*; imagine de arhivă*
    foto arhivă*; arhivă foto*; captură*; copertă:*; a consemnat*; interviu de*; material realizat*
    ultima actualizare*; actualizat*; publicat*; inquam*; montaj*; reporter:*; corectură*
  `,
  rights: `
    toate drepturile *; drepturi rezervate*
    (reproducerea|preluarea|copierea|republicarea|utilizarea) (* |)(interzis*|permis*|fără|integral*|se poate|conținut*|text*)*
    este (interzisă|permisă) (preluarea|reproducerea|copierea)*
    (termeni și condiții|politica de confidențialitate|politica de cookies|termenii de utilizare|politica cookie*)*
    drepturi de autor*; licenț* creative*; (opiniile|părerile) (exprimate|autor*)*; cu citarea sursei*; issn*
    redactor șef:*
    (preluarea|reproducerea) textelor*; îl poți prelua*; antrenarea sistemelor*; toate drepturile rezervate*
  `,
  'comment-ask': `
    (lasă|lăsați|scrie|scrieți|adaugă|spune ne|spuneți ne|comentează|spune ți) (un |ne |părerea |în |)(comentari*|părere*|mesaj*|aici|ce|opini*|răspuns*)*
    (tu |voi |)ce (părere|crezi|credeți|părere ai) *; în (secțiunea de |)comentarii
    (intră|participă) (în|la) (discuți*|conversați*|dezbatere)*; fii primul care comentează*
    (autentifică te|conectează te|devino membru) (pentru a|ca să) (comenta|intra|intri)*; scrie ne povestea*
    fii primul care*
  `,
  'comment-button': `
    comentarii; comentariu; comentează; lasă un comentariu; lasă un răspuns; adaugă un comentariu; adaugă comentariu
    scrie un comentariu; lăsați un comentariu; spune ți părerea; răspunde; anulează răspunsul; niciun comentariu
    nu sunt comentarii; 0 comentarii; vezi comentariile; vezi toate comentariile; toate comentariile
    arată comentariile; citește comentariile; trimite comentariul; publică comentariul; raportează; nume; site web
    comentariile sunt închise; cele mai recente; comentariul tău
    fii primul care comentează; autentifică te pentru a comenta; încarcă mai multe comentarii; cele mai apreciate
    sortează după*
  `,
  'comment-rule': `
    adresa ta de email nu*; adresa de email nu va fi*; câmpurile obligatorii*; câmpuri obligatorii*
    (pentru a|trebuie să) (comenta|lăsa un comentariu|putea comenta|publica un comentariu|fii autentificat)*
    (comentariile|mesajele|comentarii) (sunt|care|vor fi|jignitoare|nu|cu|trec|ce|licențioase) *
    (regulament*|reguli*|politica) (de |pentru |)(comentari*|comentare|moderare)*; salvează mi numele*
    (redacția|ne) (își |)(rezerv*) *; nu reprezintă (opinia|punctul)*
  `,
  'ad-label': `
    publicitate; reclamă; advertorial*; conținut sponsorizat*; sponsorizat*; articol sponsorizat*; articol susținut*
    în parteneriat cu*; parteneriat*; partener:*; sponsor:*; articolul continuă*; continuarea după*
    articolul continuă după*; cod de reducere*; material publicitar*; conținut plătit*; comunicat de presă*
    mica publicitate*; susținut de*; oferit de*; publicitate electorală*; reclama ta*; vrei publicitate*
  `,
  affiliate: `
    (primim|câștigăm|putem primi|primi|obținem|încasăm) (un |mic |)(mic |)comision*
    (link*|linkuri*) (afiliat*|de afiliere|sponsorizat*)*; fără (costuri|niciun cost|cost) suplimentar*
    un comision (din|dacă|pentru|mic)*
    dacă faci o achiziție*; linkuri afiliate*
  `,
  sponsor: `
    (acest|articol|conținutul) (articol|conținut|material) (este |a fost |)(sponsorizat|realizat în parteneriat|publicitar|susținut de|plătit|produs în parteneriat)*
    (adblock*|ad block*|blocator* de reclame)
  `,
  'app-ask': `
    (descarcă|descărcați|instalează|instalați) (acum |gratuit |)(aplicația|aplicatia|app*)*
    (activează|activați|permite) notificăr*; în aplicația noastră*; scanează (codul|qr*)*
  `,
  'report-error': `
    (ai găsit|ai observat|ați observat|ați găsit|ai văzut) (o |vreo |)(greșeal*|eroare*|eroar*)*
    (semnalează|raportează|semnalați|anunță ne|scrie ne) (o |dacă |)(greșeal*|eroare*|erori*|ai găsit)*
    sesizează o *
    ai găsit o (greșeală|eroare)*; raportează o eroare*; pentru un drept la replică*; află cum verificăm*
  `,
  standards: `
    (politica|codul|principiile|standardele) (editorial*|deontologic*|de corecturi|etic*|redacțional*|de corectare|de etică)*
    (cu ajutorul|de către|folosind) (inteligenț* artificial*|ai|ia)*; (corectăm|ne corectăm) (greșel*|eror*)*
  `,
  said: `
    a spus; a declarat; spune; a explicat; a precizat; potrivit; a adăugat; afirmă; a afirmat; a anunțat; povestește
    a transmis; susține că; a mai spus; a povestit; a scris; explică
  `,
  gave: `
    (a|au) (donat|strâns|adunat|oferit|dăruit|publicat|semnat|redirecționat)*; luni; marți; miercuri; joi; vineri
    sâmbătă; duminică; anul trecut; tribunal*; procuror*; poliți*; compania; firma; ministerul; trimestru*
    judecător*
  `,
  notice: `
    erată*; corectură:*; corecție:*; rectificare*; precizare:*; clarificare*; drept la replică*; nota redacției*
    n.r.*; înmormântarea*; slujba de*; în loc de flori*; telverde*; linia de ajutor*; sună(ți|) la*
    numele*(schimbat*|modificat*); numele au fost*; o versiune anterioară*; într o versiune*
  `,
  reader: `tine; ție; tău; voi; vouă; vă; vostru; voastră; dumneavoastră; dragi cititori`,
  ours: `noi; nouă; nostru; noastră; noștri; noastre`,
};
