import type { Lexicon } from './lexicon.ts';

export const no: Lexicon = {
  'give-ask': `
    (støtt|støtte) (oss|vår|vårt|våre|uavhengig*|fri journalistikk|avisa|arbeidet|redaksjonen|avisen) *; støtt oss
    (vipps|vippse|gi|doner|bidra) (oss|en gave|et bidrag|en slant|et beløp|gjerne|nå|her|i dag|til oss|med en gave|eit bidrag|ei gåve|valgfritt*)*
    hjelp oss (å|med) *
    (ditt|din|hvert|alle|ditt|kvar|kvart) (bidrag|gave|støtte|abonnement|medlemskap|krone|gåve) (hjelper|gjør|er|betyr|teller|sikrer|går|monner|bidrar)*
    (vil|ønsker) du (støtte|bidra|hjelpe oss)*; spander en kaffe*
    (vurder|tenk på) å (støtte|bidra|bli)*; gi grasrotandel*; (testamentere|testamenter) *; spleis på *; gi her*
    (støtt|bidra) (gjerne |)med *; (kan|kunne) du (gi|støtte|bidra|avse) *
    hjelp oss (i mål|videre|å holde|å fortsette)*; (vipps|vippsa) et valgfritt*; (bli|blir du) en av dem*
    (spander|kjøp) (oss |)en kaffe*; alle (bidrag|monner)*; da kan du støtte oss*
  `,
  'give-button': `
    støtt oss; gi en gave; gi gave; gi et bidrag; doner; doner nå; bidra; bidra nå; støtt; vipps; vipps oss
    bli fast giver; bli giver; månedlig; engangsbeløp; engangsgave; annet beløp; valgfritt beløp; hver måned
    bli medlem; bli støttemedlem; støttemedlem; gi nå; jeg vil støtte; gi ei gåve; støtt avisa; bli støttespiller
    jeg vil bidra; vipps et beløp
    ja, jeg vil bidra; støtt journalistikken; meld deg inn; gi her; støtt redaksjonen; ikke nå; velg beløp
    støtt journalistikken vår; allerede giver
  `,
  'give-word': `
    gave; gaver; donasjon; donasjoner; bidrag; innsamling; spleis; støttespillere; støttemedlem*; gåve
  `,
  'member-ask': `
    bli (medlem|støttemedlem|fast giver|giver|venn|støttespiller|fadder|støtteabonnent|medeier|en av oss) *
    bli medlem*; meld deg inn*
  `,
  need: `
    vi (trenger|treng|klarer|er avhengige) (* |)(deg|din|ditt|dere|leserne|uten deg)
    (uten|takket være|utan|takka vere) (deg|dere|din støtte|ditt|leserne|våre lesere|våre abonnenter|våre medlemmer|gavene)*
    (vi lever|drives|finansiert|finansieres|avhengig) (kun |bare |helt |utelukkende |)(av|på|gjennom) (* |)(gaver|leser*|medlem*|abonn*|deg|bidrag|støtte)
    likte du *; (uten|ingen) (reklame|annonser|betalingsmur|eiere|pressestøtte); gratis for alle; åpen for alle
    (god |)journalistikk (koster|er ikke gratis)*; (setter|sett) (du|de) pris på det*
    (saken|denne saken) er (åpen|gratis) for alle*; (laget|muliggjort) med støtte fra *
    (uten|takket være) (leserne|medlemmene) *; (ingen|uten) (mektige eiere|aksjonærer|annonsører) *
    (leste|lest) helt (ned|hit)*; vi trenger din støtte*; fri presse er ikke gratis*
  `,
  'our-work': `
    (vår|vårt|våre) (journalistikk|redaksjon|arbeid|journalister|lesere|uavhengighet|avis|medlemmer|saker)
    (uavhengig|fri|redaktørstyrt) journalistikk; (kjære|kjære du) (leser|lesere|lesar)*
  `,
  'give-terms': `
    vipps*; kontonummer*; konto nr*; kontonr*; avtalegiro; i måneden; per måned; skattefradrag; skattefritak
    merk (betalingen|gaven|innbetalingen)*; testament*; spleis*; organisasjonsnummer
    grasrotandel*; vipps:*; bankkonto*; rett til skattefradrag*; org.nr*; merk betalingen*; kodeord*
  `,
  'letter-ask': `
    (meld deg på|meld deg|abonner på|registrer deg|skriv deg) (her |gratis |)(på|nyhetsbrev*|vårt|våre|for|til|i) (* |)(nyhetsbrev*|varsel*|e post*|liste)
    (få|vil du få|motta|ønsker du å motta) (vårt|våre|det|de|siste|ukens|dagens|gratis|nyhetsbrevet|nyheter) (* |)(nyhetsbrev*|innboks*|e post*|mail*|hver)
    (gå ikke|ikke gå) glipp*; hold deg oppdatert*; vårt nyhetsbrev*; meld deg på*nyhetsbrev*
    (legg igjen|skriv inn) (e post*|epost*|din e post)*; få varsel når*; (skru|slå) på (push|)varsler*
    vil du ha flere saker som*
  `,
  'letter-button': `
    nyhetsbrev; nyhetsbrevet; nyhetsbrev påmelding; meld deg på; meld meg på; meld deg på nyhetsbrevet
    meld deg på vårt nyhetsbrev; våre nyhetsbrev; vårt nyhetsbrev; få nyhetsbrevet; send; send inn; påmelding
    takk for påmeldingen
    velg nyhetsbrev; få varsel; meld deg av; send meg nyhetsbrevet
  `,
  'letter-word': `nyhetsbrev; nyhetsbrevet; nyheitsbrev*`,
  inbox: `
    (i|til|på) (din |)(innboks|innboksen|e post|mailen|innboksen din|e posten|mailboks|e posten din)
  `,
  'email-field': `
    (din|skriv inn|oppgi|fyll inn) (din |)(e post*|epost*|mail*); e postadresse*; epostadresse*
  `,
  unsubscribe: `
    (du kan |)(melde deg av|avmelde|stoppe abonnementet|avslutte) (* |)(når som helst|når du|)*
    (ved å) (melde|registrere|klikke|abonnere|sende)*; personvern(erklæring*|et*|)
    (jeg samtykker|jeg godtar|du godtar)*
  `,
  'subscribe-ask': `
    (bli abonnent|abonner|bestill|kjøp|prøv|velg|tegn|få tilgang) (nå|i dag|på|for|fra|her|abonnement*|gratis|digital*|avisa|avisen|til|ditt abonnement|med|første*)*
    (allerede|er du allerede|har du allerede) (abonnent|abonnement|medlem|bruker|konto|kunde)*
    (ingen bindingstid|avslutt når*|si opp når*)*; (første) måned* (gratis|for)*; kun * kr*
  `,
  'subscribe-button': `
    abonner; abonnement; bli abonnent; logg inn; logg ut; min side; min konto; opprett konto; opprett bruker
    registrer deg; kjøp abonnement; kjøp; bestill; bestill abonnement; prøv gratis; e avis; les e avisen; eavis
    kundeservice; allerede abonnent? logg inn; kundesenter; velg abonnement; tegn abonnement
  `,
  login: `
    logg (deg |)inn (for|med|her|på|eller|og)*; glemt passord*; (opprett|lag) (en |ein |)(gratis |)(konto|bruker)*
  `,
  paywall: `
    (denne|dette|artikkelen|saken|innholdet) (saken|artikkelen|innholdet|er) (* |)(abonnent*|forbeholdt|kun for|bare for|låst|for deg som)
    (kun|bare|eksklusivt|forbeholdt) (for |)(abonnenter|medlemmer|deg som|våre abonnenter|innlogga)*
    (les|for å lese) (videre|hele saken|hele artikkelen|resten) (* |)(abonn*|logg inn|må|med|som|for)*
    for abonnenter
    dette innlegget er bare for*; du må være abonnent for*; denne saken er forbeholdt*; dagspass*
    har delt denne saken med deg
  `,
  'share-ask': `
    (del|tips|skriv ut|send|tips oss) (artikkelen|saken|denne|på|via|med|oss|redaksjonen|en venn|innlegget|gjerne|venner|om) *
    kopier (lenke*|lenken)*; (kontakt|tips|skriv til|send) (oss|redaksjonen)*
    har du (tips|et tips|en sak|noe|nyhetstips)*
  `,
  'share-button': `
    del; del artikkel; del artikkelen; del saken; del på facebook; del via; del:; del med venner; kopier lenke
    lenke kopiert; kopier lenken; skriv ut; lagre; send; tips; tips oss; tips en venn; følg; følg oss; lik; kontakt
    kontakt oss; lytt; lytt til saken; lytt til artikkelen; les senere; last ned; mail; nyhetstips; lagre artikkel
    del denne saken
  `,
  'follow-ask': `
    (følg|lik|finn) oss*; (følg|lik) (vår|vårt|våre|siden|avisa|avisen) (* |)(facebook*|instagram*|kanal*|side*)
    (abonner|meld deg inn) (på|i) (vår|vårt|våre) (kanal|podkast|kanaler|gruppe)*; i sosiale medier
    (vi er|nå er vi) (også |)på (instagram|facebook|tiktok|bluesky|snapchat)*
  `,
  'more-label': `
    les også*; les mer*; les meir*; les videre*; les hele*; les:*; les flere*; les tidligere*; les saken*; se også:*
    sjå også*; se flere*; se mer*; hør også*; lytt også*; lytt til:*; mer om*; mer fra*; mer i*; mer nyheter*
    flere saker*; flere artikler*; relatert*; relaterte*; lignende *; anbefalt*; anbefales*; du vil kanskje*
    kanskje*interesser*; mest lest*; mest leste*; populært*; populære*; emneord*; stikkord*; emner:*; tagger*
    forrige *sak*; forrige artikkel*; neste artikkel*; neste sak*; neste innlegg*; forrige innlegg*; klikk her*
    trykk her*; oppdag mer*; alle saker*; alle artikler*; gå ikke glipp*; fra arkivet*; siste nytt*; siste saker*
    fortsett å lese*; til forsiden*
    saken fortsetter under*; artikkelen fortsetter under*; tidligere publisert i*; her finner du alle*
    relaterte saker*
  `,
  'more-button': `
    les mer; les også; les meir; les videre; mer; vis mer; vis flere; vis alle; last flere; last inn flere; se alle
    se mer; relatert; relaterte saker; relaterte artikler; lignende saker; anbefalt; anbefalte saker; mest lest
    mest leste; populært; siste nytt; siste saker; siste; forrige; neste; neste artikkel; forrige artikkel; tilbake
    til toppen; opp; hjem; forsiden; til forsiden; meny; søk; lukk; emner; stikkord; klikk her; om oss; flere saker
    flere artikler; arkiv; alle; fortsett å lese; innhold; oppdag mer; redaksjonen; mer om saken
  `,
  'more-ask': `
    (klikk|trykk) (her|på lenken)*
    (les|se|hør|lytt til) (hele|mer|intervjuet|saken|flere|også|gjerne) (* |)(her|:)*
    (artikkelen|saken|teksten|denne artikkelen|innlegget) (ble først|ble publisert|er tidligere|er først|har tidligere|er hentet|sto på)*
    mer informasjon*
  `,
  'photo-label': `
    foto:*; foto *; (foto*; bilde:*; bilder:*; (bilde*; kilde:*; kilder:*; (kilde*; illustrasjon:*; (illustrasjon*
    illustrasjonsfoto*; (illustrasjonsfoto*; tekst:*; tekst og foto*; arkivfoto*; (arkivfoto*; fotograf:*; (ntb*
    ntb *; av:*; oversettelse:*; oversatt av*; grafikk:*; video:*; skjermdump*; faksimile*; pressefoto*; omslag*:*
    oppdatert*; sist oppdatert*; publisert*; redaktør:*; lyd:*
  `,
  rights: `
    alle rettigheter*; (opphavsrett*|åndsverk*) (* |)(beskytt*|lov*|vern*)
    (kopiering|ettertrykk|gjengivelse|videreformidling) (* |)(forbudt|tillat*|uten)*
    (brukervilkår|kjøpsvilkår|personvernerklæring|personvern og cookies|informasjonskapsler)*; ansvarlig redaktør*
    sjefredaktør:*; ansvarleg redaktør*; vær varsom*; creative commons*lisens*
    (kronikk*|innlegg*|leserinnlegg*) (* |)(skribentens|forfatterens) *
    vernet etter åndsverkloven*; (siter|sitér) gjerne*; trening av ki*; kopiering er ikke tillatt*
  `,
  'comment-ask': `
    (skriv|legg igjen|del|fortell|kommenter|si) (en |din |dine |et |oss |)(kommentar*|mening*|tanker*|hva du*|leserinnlegg*|erfaring*|innlegg*)*
    (hva|kva) (mener|synes|tenker|tror|meiner) (du|dere|de)*; i kommentar*; delta i (diskusjon*|debatt*|samtal*)*
    vær den første*; bli med i debatten*
    bli den første til å kommentere*; (logg inn|bli medlem) for å (kommentere|delta|bli med)*
    fortell oss i kommentar*
  `,
  'comment-button': `
    kommentarer; kommentar; kommenter; legg igjen en kommentar; legg til kommentar; skriv en kommentar
    legg inn kommentar; svar; avbryt svar; ingen kommentarer; 0 kommentarer; vis kommentarer; alle kommentarer
    les kommentarer; send kommentar; publiser; rapporter; navn; nettsted; kommentarfeltet er stengt; nyeste først
    skriv kommentar; din kommentar; delta i debatten
    bli den første til å kommentere; delta i diskusjonen; vis alle * kommentarer; sorter etter*; nyeste; eldste
    mest likt; svar · rapporter
  `,
  'comment-rule': `
    (din |)e postadresse* vil ikke*; e postadressen (din |)(vil ikke|blir ikke|publiseres)*; obligatoriske felt*
    (for å|du må) (kommentere|legge igjen en kommentar|logge inn|være innlogget|være logget)*
    kommentarer (som|modereres|er|blir|kan|vil) (* |)(moder*|slett*|stengt|fjern*|godkjen*|redig*)*
    (regler|debattregler|kommentarregler) (for|i) *; lagre mitt navn*
    (redaksjonen|vi) (forbeholder|sletter|fjerner) (* |)(retten|kommentar*|innlegg*)*
    (hold en god|vis respekt|hold deg til) *; fullt navn
  `,
  'ad-label': `
    annonse; annonse:*; annonser; annonsørinnhold*; reklame; sponset*; sponsa*; innhold fra*; kommersielt samarbeid*
    betalt innhold*; i samarbeid med*; annonsere*; saken fortsetter*; artikkelen fortsetter*; saken fortset*
    rabattkode*; betalt samarbeid*; inneholder annonselenker*; dette er en annonse*; stillingsannonse*
    teksten fortsetter*
  `,
  affiliate: `
    (får|tjener|mottar) (vi |)(en |)(liten |)(provisjon|kommisjon); annonselenke*; affiliatelenke*
    uten ekstra kostnad*
    handler du via*; (kan vi få|får vi) provisjon*; inneholder annonselenker*
  `,
  sponsor: `
    (dette|denne|artikkelen|saken) er (en annonse|sponset|betalt|annonsørinnhold|et betalt|produsert av|laget i samarbeid)*
    annonseblokker*; reklameblokker*; adblock*
  `,
  'app-ask': `
    (last ned|installer|hent|få) (vår|appen|gratis|vår app|avisas|appen vår|nyhetsappen|*appen)*
    (slå på|aktiver|skru på|tillat) (varsler|varsling|pushvarsler|varslinger)*; i (appen vår|vår app)
    skann (qr*|koden)*; tilgjengelig (i|på) (app*|google*)*
  `,
  'report-error': `
    (fant|funnet|sett|oppdaget|ser|finner) (du |)(en |noen |)(feil|skrivefeil)*
    har du (funnet|sett|oppdaget) *feil*; (meld|rapporter|si) (fra om |ifra om |om |en |)feil*
    (feil|skrivefeil) i (saken|artikkelen)*; rett en feil*
    har du funnet en feil*; oppdager du feil*; rammet av urettmessig*; slik jobber vi med *
  `,
  standards: `
    (vær varsom plakaten|pressens faglige utvalg|redaktørplakaten|redaktøransvar|etiske regler|retningslinjer for|slik jobber vi|slik arbeider vi)*
    (skrevet|oversatt|laget|oppsummert) (med|av|ved) (hjelp av |)(ki|ai|kunstig)*; vi retter *feil*
  `,
  said: `
    sier; sa han; sa hun; ifølge; forteller; fortalte; mener; opplyser; skriver; forklarer; seier; legger til
    påpeker; uttaler; melder; hevder; konstaterer
  `,
  gave: `
    (har|hadde) (gitt|donert|samlet|delt|publisert|skjenket)*; donerte; samlet inn; mandag*; tirsdag*; onsdag*
    torsdag*; fredag*; lørdag*; søndag*; i fjor; tingretten; politiet; selskapet; kvartal*; påtalemyndighet*
  `,
  notice: `
    rettelse:*; rettelse*; presisering*; retting:*; redaksjonen gjør oppmerksom*; red. anm*; begravelse*
    bisettelse*; i stedet for blomster*; like kjært som blomster*; ring (113|110|112|116*)*; mental helse*
    kirkens sos*; i en tidligere versjon*; en tidligere versjon*; navnene er *; navnet er *
  `,
  reader: `deg; dine; dere; deres; kjære leser`,
  ours: `vi; oss; vår; vårt; våre; vårt`,
};
