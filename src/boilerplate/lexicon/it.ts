import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  'give-ask': `
    (sostieni|sostenete|supporta|supportate) (il nostro|la nostra|i nostri|l'|il|la|ora|subito|chi|«*|un*) (* |)(lavoro|giornalismo|giornale|informazione|redazione|rivista|progetto|con|subito|testata|indipendente|)*
    (sostieni|sostienici|sosteneteci|aiutaci|aiutateci); (aiutaci|aiutateci) (a|con|subito)*
    (fai|fate|effettua|fare) una (donazione|piccola donazione|offerta)*
    (dona|donate|doniamo|donare) (ora|adesso|oggi|subito|online|il tuo 5*|il 5*|quanto|quello|un caffè|a *|anche tu|qui)*
    (il tuo|la tua|il vostro|la vostra|ogni|qualsiasi|anche una piccola) (contributo|donazione|sostegno|offerta|aiuto|abbonamento|euro|piccola donazione) (ci|è|aiuta|permette|conta|fa|serve|può|sostiene|garantisce|vale|diventa)*
    (contribuisci|contribuite|partecipa) (ora|anche tu|a|con|al crowdfunding)*; (offrici|offriteci|offri*) un caffè
    (destina|devolvi|dona|donaci) il (tuo |)5 ?(per mille|x1000|x mille)*
    se (puoi|vuoi|volete|potete)(,| )*(sostien*|sosten*|aiut*|don*|contribui*)*; puoi sostenerci*
    regala un abbonamento sospeso*
    (contribuisci|contribuite|sostienici|aiutaci) con *; (lascia|lasciaci) una mancia*
    (nel tuo|nel vostro) testamento*; (regala|regalati) (la tessera|un abbonamento|un anno)*
    (ci dai|dacci|dateci) una (mano|spinta)*; (devolvi|effettua) (un|il tuo) (bonifico|versamento|contributo)*
    (aiutaci|aiutateci) a (restare|continuare|tenere|pagare|raccontare|farlo)*
    (considera|valuta) (una donazione|di donare|di sostenerci)*; chi può(,|) (dona|contribuisca|aiuti)*
  `,
  'give-button': `
    dona; dona ora; dona adesso; dona subito; donazione; donazioni; fai una donazione; sostieni; sostienici
    sostieni il progetto; sostieni il giornale; sostieni ora; aiutaci; contribuisci; abbonati e sostienici
    una tantum; mensile; ogni mese; altro importo; diventa socio; diventa sostenitore; associati; tesserati
    partecipa; voglio donare; voglio dare una mano; supportaci; come sostenerci
    sì, voglio contribuire; contribuisci ora; attiva il sostegno; magari più tardi
    sostieni il giornalismo indipendente; diventa membro; entra nella membership; scopri come aiutarci
    fai una donazione ora; dona ora e aiutaci
  `,
  'give-word': `
    donazione; donazioni; donatori; raccolta fondi; crowdfunding; 5 per mille; 5x1000; offerta libera; sostenitori
  `,
  'member-ask': `
    (diventa|diventate|diventare) (socio|socia|soci|sostenitore*|sostenitrice|membro|nostro|parte|amico|amica|abbonato|azionista|donatore|anche tu)*
    (unisciti|entra) (a noi|alla (nostra |)(comunità|community|redazione|famiglia)|ai nostri|nella comunità|alla membership)*
    associati a *
  `,
  need: `
    abbiamo (più che mai |)bisogno (di te|di voi|del tuo|del vostro|della tua|dei nostri lettori|anche di te)*
    (senza|grazie a|grazie al|grazie alle) (di voi|di te|voi|te|il vostro|il tuo|tuo|vostro|vostre|tue|sostegno|chi ci (legge|sostiene)|lettori come te|ai nostri lettori|donazioni)*
    (viviamo|vive|si regge|ci finanziamo|finanziato|dipende|dipendiamo|sostenuto) (solo |esclusivamente |interamente |unicamente |)(grazie|di|delle|dalle|dal|dai|da|del|con|sul|sui) (* |)(donazioni|lettori|sostegno|contribut*|abbonat*|chi legge|chi ci legge|voi|te|soci)
    se (questo articolo|ti è piaciuto|apprezzi|vi piace|ti piace|credi nel|leggi)*
    (senza|né) (padroni|editori|pubblicità|padrini|paywall|finanziamenti pubblici)
    (non riceviamo|non prendiamo) (finanziamenti|contributi|soldi)*; (gratuito|accessibile|libero|gratis) per tutti
    (se sei|se siete) arrivat* (fin qui|fino a qui|fino in fondo)*
    (il giornalismo|fare informazione|un'inchiesta) (ha un costo|costa)*
    (vive|viviamo|si regge|ci reggiamo) (delle|sulle|su|grazie alle) (donazioni|quote|vostre) *
    (nessun|nessuna) (padrone|finanziamento pubblico)(,|) *
    (reso possibile|realizzato) (grazie al|con il) sostegno (di|dei|delle) (nostri|lettori|soci|abbonati)*
    tu puoi permettercelo; (questo articolo|questo contenuto) è gratuito (per tutti |)(grazie|perché)*
  `,
  'our-work': `
    (il nostro|la nostra|i nostri|le nostre|nostro) (lavoro|giornale|giornalismo|redazione|giornalisti|indipendenza|inchieste|lettori|informazione|rivista|progetto|testata)
    (giornalismo|informazione|stampa|giornale|testata) (indipendente|liber*|di qualità|senza padroni); car* lettor*
  `,
  'give-terms': `
    detraibil*; deducibil*; bonifico*; causale*; intestato a; codice fiscale; carta di credito; conto corrente*
    al mese; bollettino postale; 5 per mille; satispay; una tantum
    beneficiario:*; intestato a:*; erogazion* liberal*; paypal; testamento solidale; numero solidale
  `,
  'letter-ask': `
    (iscriviti|iscrivetevi|iscriversi|registrati|abbonati) (gratis |subito |ora |gratuitamente |)(alla|alle|a|qui) (nostra |nostre |)(newsletter*|mailing*|lista*|la newsletter|ricevere|*: la newsletter)*
    (ricevi|ricevete|ricevere|vuoi ricevere) (ogni|gratis|gratuitamente|le|la|i|il|nella|via|le nostre|direttamente|tutti) (* |)(mail|email|newsletter|posta|casella|notizie|settimana|mattina|giorno|aggiornamenti|novità|articoli)*
    (non perderti|non perdere|per non perdere|non perdetevi) (nessun*|neanche|nulla|le|gli|la|i|niente|il meglio)*
    (resta|rimani|restate|tieniti) (aggiornat*|informat*|sempre)*
    la newsletter (di|che|del|gratuita|settimanale|quotidiana)*; inserisci la tua (mail|email|e mail)*
    (lasciaci|lascia) (il tuo indirizzo|la tua email|la mail)*; (scegli|scopri) la tua newsletter*
    ricevi gli avvisi*
  `,
  'letter-button': `
    newsletter; iscriviti; iscriviti alla newsletter; iscrivimi; la newsletter; le nostre newsletter
    newsletter gratuita; mi iscrivo; iscriviti gratis; iscrizione newsletter; iscriviti ora; invia
    ricevi la newsletter; grazie per esserti iscritto
    acconsento*; scegli la tua newsletter; gestisci le newsletter
  `,
  inbox: `
    (nella|sulla) tua (casella*|posta|mail|email|inbox); (via|per) (email|e mail|mail); nella tua casella*
    in casella
  `,
  'email-field': `
    (inserisci|scrivi|lascia|la) (la |)(tua |)(mail|email|e mail|indirizzo*|il tuo indirizzo*)
    (il tuo |)indirizzo (email|e mail|mail|di posta)*
  `,
  unsubscribe: `
    (puoi |)(cancellarti|disiscriverti|annullare l'iscrizione|cancellare l'iscrizione)*
    (iscrivendoti|cliccando|registrandoti|inviando)*
    (informativa|privacy policy|trattamento dei (miei |)dati|politica sulla privacy)*
    (ho letto|accetto|acconsento) (* |)(privacy|informativa|termini|trattamento|condizioni)*
  `,
  'subscribe-ask': `
    (abbonati|abbonatevi|abbònati) (ora|a|al|alla|all'*|subito|per|e|con|da|adesso|qui|oggi|online)*
    (attiva|scegli|acquista|rinnova|prova|regala|scopri) (l'abbonamento|il tuo abbonamento|un abbonamento|l'offerta|il tuo piano|gratis|la prova|subito|l'edizione digitale|il piano|le offerte|gli abbonamenti)*
    (sei|sei già|già|hai già|non sei) (abbonato*|registrato*|un account|un abbonamento|ancora abbonato|iscritto)*
    (disdici|disdici quando|puoi disdire|annulla) (quando vuoi|in qualsiasi|in ogni)*
    (primo mese|il primo mese|i primi * mesi) (gratis|a|gratuito)*; a partire da *€*; abbonamento annuale*
  `,
  'subscribe-button': `
    abbonati; abbonamenti; abbonamento; accedi; registrati; login; entra; il mio account; area riservata
    abbonati ora; scopri le offerte; prova gratis; esci; abbonati subito; area abbonati; accedi o registrati
    regala un abbonamento; sfoglia il giornale; acquista; edicola digitale; edizione digitale; crea un account
  `,
  login: `
    (accedi|effettua il login|effettua l'accesso|esegui l'accesso|devi accedere|registrati) (per|con|al|o|qui|gratis*|e continua)*
    password dimenticata*; hai dimenticato la password*; (crea|crea un|crea il tuo) account*
  `,
  paywall: `
    (questo|questa) (articolo|contenuto|inchiesta|pagina) (è|è riservat*|riservat*) (* |)(abbonati|riservat*|soci|disponibile|a pagamento|esclusiv*|iscritti|solo)*
    riservat* (agli|ai|alle|a chi) (abbonat*|soci*|iscritt*|è abbonat*)
    per (continuare a leggere|leggere l'articolo|leggere tutto|proseguire|continuare la lettura)*
    hai (raggiunto il limite|ancora|letto)* (articoli|gratuit*)*; contenuto (riservato|premium|per abbonati)*
    solo per abbonati
    (questo post|questo articolo) è riservato (agli|ai) *; (ti restano|hai letto) * articoli*
    (sblocca|leggi) tutti i contenuti*
  `,
  'share-ask': `
    (condividi|condividete|inoltra|gira|stampa|invia|consiglia) (questo|questa|l'articolo|la notizia|su|con|via|il post|sui|a un amico|quest'*)*
    (copia|copia il) link*; (scrivici|scriveteci|contattaci|contattateci|scrivi alla redazione) *
    (hai|avete) (una segnalazione|una notizia|una storia|informazioni)*; segnalac* *; passaparola*
  `,
  'share-button': `
    condividi; condividi su; condividi:; condividi l'articolo; condividi questo articolo; condividi su facebook
    condividi su whatsapp; stampa; invia; salva; copia link; copia il link; link copiato; mi piace; segui; seguici
    contatti; contattaci; ascolta; leggi dopo; invia per email; tweet; scarica; scarica il pdf; preferiti
    ascolta l'articolo; salva per dopo
  `,
  'follow-ask': `
    (seguici|seguiteci)*
    (segui|seguite) (su|sui|anche su|il nostro|la nostra|i nostri|la pagina|il canale) (* |)(facebook|instagram|twitter|x|telegram|whatsapp|social*|canale|google*|linkedin|youtube|tiktok|)*
    (metti|lascia|mettete) (un |)(mi piace|like)*
    (iscriviti|unisciti|iscrivetevi) (al|ai|a) (* |)(canale|canali|gruppo|telegram|whatsapp)*
    (siamo|ci trovi|ci trovate|trovaci) (anche |)su (facebook|instagram|telegram|whatsapp|x|tiktok|linkedin|google*)*
    aggiungi * tra le tue fonti*
  `,
  'more-label': `
    leggi anche*; leggi anche:*; leggi tutto*; leggi di più*; leggi l'articolo*; leggi pure*; leggi:*; leggi qui*
    leggi i *; vedi anche*; guarda anche*; ascolta anche*; ascolta il podcast*; per approfondire*
    per saperne di più*; approfondisci*; approfondimenti*; approfondimento:*; articoli correlati*
    articolo correlato*; notizie correlate*; contenuti correlati*; potrebbe interessarti*; potrebbero interessarti*
    ti potrebbe*; potrebbe piacerti*; articolo precedente*; articolo successivo*; prossimo articolo*; i più letti*
    più letti*; le più lette*; più lette*; tag:*; tags:*; argomenti:*; argomenti *; parole chiave*
    continua a leggere*; clicca qui*; scopri di più*; scopri anche*; altri articoli*; altre notizie*
    tutti gli articoli*; tutte le notizie*; da non perdere*; consigliati*; dall'archivio*; dello stesso autore*
    in questa serie*; rileggi*; lo speciale*; l'intervista integrale*; ti è piaciuto*; la prima puntata*
    la puntata precedente*
    l'articolo prosegue*; continua a leggere dopo*; ti potrebbe interessare*; qui tutti gli articoli*; in evidenza*
    leggi la (prima|seconda|terza) puntata*
  `,
  'more-button': `
    leggi anche; leggi tutto; leggi di più; continua a leggere; continua; altro; di più; mostra altro; carica altro
    vedi tutti; vedi anche; articoli correlati; articolo precedente; articolo successivo; i più letti; più letti
    più lette; ultime notizie; ultim'ora; ti potrebbe interessare; potrebbe interessarti
    potrebbero interessarti anche; consigliati per te; dalla homepage; home; homepage; menu; cerca; chiudi; indietro
    avanti; precedente; successivo; torna su; torna all'inizio; torna alla home; clicca qui; qui; tag; argomenti
    approfondisci; in primo piano; in evidenza; scopri di più; archivio; chi siamo; redazione; i nostri podcast
    correlati; sommario; tutti gli articoli
  `,
  'more-ask': `
    (clicca|cliccate|cliccando) (qui|sul link|per leggere)*
    (leggi|guarda|ascolta|scopri|consulta) (l'intervista|l'articolo|qui|la prima|la seconda|tutte le|gli altri|il resto|la versione)*
    (questo articolo|questo testo|l'articolo) (è stato|è uscito|è tratto|è apparso|è pubblicato) (pubblicato|su|originariamente|da|sul|per la prima)*
    (per saperne|se vuoi saperne) di più*; maggiori informazioni*
  `,
  'photo-label': `
    foto:*; foto di*; foto *; (foto*; fotografia *; fotografie *; fotografia:*; immagine:*; immagini:*; (immagine*
    credit:*; credits*; crediti*; fonte:*; fonti:*; (fonte*; di copertina*; in copertina*; illustrazione:*
    illustrazione di*; illustrazioni *; (ansa*; video:*; video di*; testo di*; testi di*; traduzione di*
    traduzione:*; a cura di*; di redazione*; grafica:*; grafica di*; infografica*; nella foto*; foto d'archivio*
    (foto d'archivio*; scatto di*; ha collaborato*; hanno collaborato*; montaggio*:*; disegno di*; disegni di*
    per gentile concessione*; ultimo aggiornamento*; pubblicato il*; si ringrazia*
  `,
  rights: `
    (tutti i |)diritti riservati*; riproduzione riservata*; (è vietata|vietata) la riproduzione*
    (note legali|privacy policy|cookie policy|termini e condizioni|condizioni d'uso)*
    testata (registrata|giornalistica)*; registrazione tribunale*; registrazione al tribunale*; iscritt* al roc*
    direttore responsabile*; p. ?iva*; partita iva*; licenza creative*; le opinioni espresse*
    salvo accordi scritti*; con l'obbligo di citare*
    (puoi|potete) ripubblicar*; © riproduzione riservata*; addestramento di sistemi*
  `,
  'comment-ask': `
    (lascia|lasciate|scrivi|scrivete|aggiungi|invia) (un|il tuo|la tua|un tuo|nei|una|il vostro) (commento|commenti|commento*|opinione|parere|risposta|recensione)*
    (e tu|e voi|tu|voi)(,|) (cosa ne|che ne|cosa) (pensi|pensate)*; (cosa|che) ne (pensi|pensate)*
    (dicci|diteci|raccontaci|raccontateci|facci sapere) (la tua|la vostra|cosa|nei|che|come)*; nei commenti
    (partecipa|unisciti) alla (discussione|conversazione)*; di' la tua*; dì la tua*; scrivi alle lettere*
    commenta per primo*; (accedi|registrati|abbonati) per commentare*; partecipa alla discussione*
    hai una storia da raccontar*
  `,
  'comment-button': `
    commenti; commento; commenta; lascia un commento; lascia una risposta; scrivi un commento; aggiungi un commento
    rispondi; annulla risposta; nessun commento; 0 commenti; vedi i commenti; leggi i commenti; tutti i commenti
    mostra commenti; invia commento; pubblica; pubblica commento; segnala; nome; sito web; commenti chiusi
    i commenti sono chiusi; di' la tua; vai ai commenti; ordina per; più recenti
    commenta per primo; partecipa alla discussione; accedi per commentare; carica altri commenti; più votati
    meno recenti; ordina per:*
  `,
  'comment-rule': `
    (il tuo |)indirizzo (email|e mail|mail) non (sarà|verrà) pubblicato*; i campi obbligatori*; campi obbligatori*
    (per|devi) (commentare|lasciare un commento|inviare un commento|essere connesso|pubblicare un commento)*
    (i |)commenti (sono|saranno|offensivi|vengono|non|anonimi|di questo|in attesa) (* |)(moderat*|chius*|rimoss*|pubblicat*|disattivat*|cancellat*|approva*)*
    salva il mio nome*; (la redazione|il moderatore) si riserva*
    (regole|regolamento|policy|linee guida) (dei|per i|sui) commenti*; avvisami*; netiquette*
  `,
  'ad-label': `
    pubblicità; contenuto sponsorizzato*; sponsorizzato*; messaggio promozionale*; messaggio pubblicitario*
    informazione pubblicitaria*; in collaborazione con*; offerto da*; contenuto offerto*; contenuto a pagamento*
    publiredazionale; pubbliredazionale*; per la tua pubblicità*; per la pubblicità*; l'articolo continua*
    continua dopo la pubblicità*; codice sconto*; contenuto promozionale*; i nostri partner; advertorial
    branded content*; advertisement*; annunci economici
  `,
  affiliate: `
    (riceve*|guadagna*|ottene*|percepi*|riceviamo|potremmo ricevere|potrebbe ricevere) (una |) *commission*
    (link|programma) (di affiliazione|affiliat*|sponsorizzat*)*; senza (alcun |) *costi* aggiuntiv*
    una (piccola |)(commissione|percentuale) (su|sugli|per|se|dagli|sull'*)*
    se acquisti(,| tramite| da) *; link affiliati*
  `,
  sponsor: `
    (contenuto|articolo|testo) (sponsorizzato|in collaborazione|realizzato|prodotto|promosso) (con|da|per|in)*
    disattiva* (l'|il |)ad ?block*; realizzato grazie al contributo di; con il sostegno dello sponsor
  `,
  'app-ask': `
    (scarica|scaricate|installa|prova) (gratis |subito |ora |)(l'app*|la nostra app|la app|l'applicazione|la nuova app)*
    (attiva|abilita|ricevi) le notifiche*; (disponibile|disponibili) su (app*|google*|ios*|android*)
    (sulla|con la) nostra app*; inquadra il (codice|qr)*
  `,
  'report-error': `
    (hai|avete) (trovato|notato|riscontrato|visto) (un|degli|qualche) (errore|errori|refuso|imprecisione)*
    segnala (un |)(errore|refuso|problema)*
    (segnalare|segnalaci|segnalateci) (un |gli |eventuali |)(errore|errori|refuso|refusi)*; richiesta di rettifica*
    segnala(ci|) un (refuso|errore)*; (hai notato|c'è) un errore*; verifica dei fatti*
  `,
  standards: `
    (linea editoriale|codice etico|codice deontologico|principi editoriali|politica di correzione|politica delle correzioni|rettifiche e correzioni|carta dei valori|come lavoriamo)*
    (correggiamo|rettifichiamo) (gli errori|i nostri errori|pubblicamente)*
    (scritto|tradotto|generato|realizzato) (con|dall'*|da) (l'aiuto |il supporto |)(di |dell'*|l'*|)(intelligenza artificiale|ia|ai)
  `,
  said: `
    ha detto; ha dichiarato; ha spiegato; spiega; racconta; dice; secondo; ha aggiunto; afferma; ha affermato
    ha annunciato; sostiene che; riferisce; ha raccontato; ha scritto; precisa; sottolinea
  `,
  gave: `
    (ha|hanno|aveva|avevano) (donato|raccolto|versato|devoluto|condiviso|pubblicato|lasciato|sottoscritto)*
    il tribunale; la procura; i carabinieri; la polizia; lunedì; martedì; mercoledì; giovedì; venerdì; sabato
    domenica; l'anno scorso; la società; trimestre
  `,
  notice: `
    errata corrige*; rettifica:*; correzione:*; precisazione*; nota della redazione*; ndr*; i funerali*; le esequie*
    non fiori*; niente fiori*; una versione precedente*; nella versione precedente*; numero verde*; telefono amico*
    i nomi *sono (stati cambiati|di fantasia)*; in caso di*
  `,
  reader: `tuo; tua; tuoi; tue; voi; vostro; vostra; vostri; vostre; cari lettori`,
  ours: `noi; nostro; nostra; nostri; nostre`,
};
