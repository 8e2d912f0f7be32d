import type { Lexicon } from './lexicon.ts';

export const da: Lexicon = {
  'give-ask': `
    støt (os|vores|uafhængig*|fri|avisen|mediet|redaktionen|arbejdet|med|den) *; støt os
    (giv|doner|bidrag|send|overfør) (et bidrag|en gave|en skærv|os|nu|i dag|her|på mobilepay|et beløb|med|en donation|din støtte)*
    hjælp os (med|så) *
    (dit|din|hvert|alle|jeres) (bidrag|gave|støtte|abonnement|medlemskab|krone|donation) (hjælper|gør|er|betyder|tæller|sikrer|går|bidrager|rækker)*
    (vil|ønsker) du (støtte|bidrage|hjælpe os)*; (giv|køb) (os |)en kop kaffe*
    (overvej|så overvej) at (støtte|bidrage|blive)*; (testamentér|testamenter) *; (kan|hvis) du (kan |)undvære *
    (støt|støt os|bidrag) (gerne |)med *; (meld dig|bliv) (ind|en af)*; (giv|giv os) (en hånd|drikkepenge)*
    hjælp os (i mål|med at)*; (sæt|opret) en (fast |)aftale*; hvert bidrag (gør|tæller)*
    du kan også (give|støtte) *
  `,
  'give-button': `
    støt os; støt; giv et bidrag; giv bidrag; giv en gave; giv; giv nu; doner; doner nu; bidrag; bidrag nu
    bliv medlem; bliv støttemedlem; bliv fast giver; bliv bidragyder; månedligt; engangsbeløb; hver måned
    andet beløb; valgfrit beløb; støt nu; jeg vil støtte; støt vores arbejde; jeg vil bidrage; bliv donor; mobilepay
    jeg vil gerne støtte; giv et engangsbeløb; støt kampagnen; bliv støtte; meld dig ind; støt redaktionen; ikke nu
    vælg beløb; støt vores journalistik; giv drikkepenge
  `,
  'give-word': `
    donation; donationer; bidrag; gaver; indsamling; indsamlingen; støttekreds; støttemedlemmer
  `,
  'member-ask': `
    bliv (medlem|støttemedlem|fast giver|bidragyder|en del af|ven|støtte|medejer|donor|fadder) *; bliv medlem*
    meld dig ind*
  `,
  need: `
    vi (har brug for|kan ikke|har hårdt brug|behøver) (* |)(dig|din|dit|jer|jeres|læsernes|uden dig)*
    (uden|takket være) (dig|jer|din støtte|dit|vores læsere|læsernes|vores medlemmer|læsere som dig)*
    (vi lever|drives|finansieret|finansieres|afhængig*) (kun |alene |udelukkende |helt |)(af|på|via|gennem) (* |)(gaver|læser*|medlem*|abonn*|dig|bidrag|støtte|donation*)
    (kunne|kan) du lide *; (uden|ingen) (reklamer|annoncer|betalingsmur|ejere|mediestøtte); gratis for alle
    frit tilgængelig*
    journalistik (er ikke gratis|koster)*; (hvis du|sætter du) (sætter |)pris på *
    (denne artikel|artiklen) (kan læses|er) gratis*; (lavet|muliggjort) med støtte fra *
    (uden|takket være) (læsernes|medlemmernes|medlemmer) *; (ingen|uden) (rigmand|aktionærer)(,|) *
    (du nåede|nået) til (bunden|hertil)*; vi har brug for din støtte*
  `,
  'our-work': `
    (vores) (journalistik|redaktion|arbejde|journalister|læsere|uafhængighed|avis|medlemmer|medie|historier)
    (uafhængig|fri|kritisk) journalistik; (kære|kære trofaste) læser*
  `,
  'give-terms': `
    mobilepay*; kontonummer; kontonr*; reg.nr*; reg. nr*; reg.*konto*; om måneden; pr. måned; fradragsberettiget*
    skattefradrag; betalingsservice; ligningsloven*; testamente*; cvr
    skattefradrag*; ligningslovens*; bankoverførsel*; mobilepay til*; dankort; alm. sms takst
  `,
  'letter-ask': `
    (tilmeld dig|tilmeld|skriv dig op|få|modtag|abonner på) (her |gratis |)(vores|vores gratis|til|nyhedsbrev*|det|de|dagens|ugens|alle) (* |)(nyhedsbrev*|indbakke*|mail*|hver|e mail)
    (gå ikke|ikke gå|gå aldrig) glip*; (hold dig|bliv) opdateret*; vores nyhedsbrev*; tilmeld dig*nyhedsbrev*
    skriv din (mail*|e mail*)*
    (modtag|få) (den|det) gratis*; få besked, når*; (vil du have|få) flere historier som*
    (følg emnet|følg dette emne)*
  `,
  'letter-button': `
    nyhedsbrev; nyhedsbrevet; nyhedsbreve; tilmeld; tilmeld dig; tilmeld mig; tilmeld nyhedsbrev
    tilmeld dig nyhedsbrevet; tilmeld dig vores nyhedsbrev; få nyhedsbrevet; vores nyhedsbreve; send
    tak for din tilmelding; ja tak; få vores nyhedsbrev
    modtag den gratis; se alle vores nyhedsbreve; afmeld; bekræft tilmelding; følg emnet
  `,
  'letter-word': `nyhedsbrev; nyhedsbrevet; nyhedsbreve`,
  inbox: `(i|til|på) (din |)(indbakke|indbakken|e mail|mail|mailboks)`,
  'email-field': `(din|indtast|skriv|angiv) (din |)(e mail*|email*|mail*); e mailadresse; mailadresse`,
  unsubscribe: `
    (du kan |)(afmelde|framelde|afmeld dig|opsige) (* |)(når som helst|når du|igen|altid)*
    (ved at) (tilmelde|klikke|indtaste|skrive|oprette)*; (privatlivspolitik|persondata*|cookiepolitik)*
    (jeg accepterer|jeg giver samtykke|du accepterer)*
  `,
  'subscribe-ask': `
    (bliv abonnent|abonner|køb|bestil|prøv|tegn|få adgang|vælg) (nu|i dag|på|for|fra|her|abonnement*|et abonnement|gratis|digital*|avisen|til|dit abonnement|med|den første)*
    (allerede|er du allerede|har du allerede) (abonnent|abonnement|medlem|bruger|konto|en konto|et abonnement|kunde)*
    (ingen binding|opsig når*|afmeld når*)*; (første|den første) måned (gratis|for|er)*; kun * kr*
  `,
  'subscribe-button': `
    abonner; abonnement; bliv abonnent; log ind; log ud; min side; min konto; opret konto; opret bruger
    opret profil; køb abonnement; køb adgang; køb; bestil; prøv gratis; e avis; læs e avisen; kundeservice
    allerede abonnent? log ind; kundecenter; vælg abonnement; prøv nu; få adgang
  `,
  login: `
    log ind (for|med|her|på|eller|og)*; glemt (din |dit |)(adgangskode|kodeord|password)*
    opret (en |)(gratis |)(konto|bruger|profil)*
  `,
  paywall: `
    (denne|dette|artiklen|indholdet) (artikel|indhold|er) (* |)(abonnent*|forbeholdt|kun for|låst|medlemmer)
    (kun|forbeholdt|eksklusivt) (for |)(abonnenter|medlemmer|vores abonnenter|dig med)*
    (læs|for at læse) (videre|hele artiklen|resten|artiklen) (* |)(abonn*|log ind|skal|med|som|for)*; for abonnenter
    du har * gratis artikler*
    dette indlæg er kun for*; (opret en gratis|opret gratis) bruger for*; køb adgang til artiklen*
    ubegrænset adgang
  `,
  'share-ask': `
    (del|tip|print|send|tip os) (artiklen|denne|på|via|med|os|redaktionen|en ven|opslaget|gerne|historien) *
    kopier (link*|linket)*; (kontakt|skriv til|tip|send) (os|redaktionen)*
    har du (tip|et tip|en historie|et nyhedstip)*
  `,
  'share-button': `
    del; del artikel; del artiklen; del på facebook; del via; del:; del denne artikel; kopier link; link kopieret
    print; udskriv; gem; gem artikel; send; tip os; tip en ven; følg; følg os; synes godt om; kontakt; kontakt os
    lyt; lyt til artiklen; læs senere; hent; mail; del historien; giv artiklen videre; del med en ven
  `,
  'follow-ask': `
    (følg|find|like) os*; (følg|synes godt om) (vores|siden|avisen) (* |)(facebook*|instagram*|kanal*|side*)
    (abonner på|meld dig ind i) vores (kanal|podcast|kanaler|gruppe)*; på (de |)sociale medier
    (vi er|find os|nu er vi) (også |)på (instagram|facebook|tiktok|bluesky|linkedin)*
  `,
  'more-label': `
    læs også*; læs mere*; læs videre*; læs hele*; læs:*; læs flere*; læs tidligere*; læs artiklen*; se også:*
    se flere*; se mere*; hør også*; lyt også*; lyt til:*; mere om*; mere fra*; mere i*; flere artikler*
    flere historier*; relateret*; relaterede*; lignende *; anbefalet*; anbefalede*; du vil måske*; måske*interesse*
    måske er du*; mest læst*; mest læste*; populært*; populære*; emneord*; emner:*; tags:*; nøgleord*
    forrige artikel*; næste artikel*; næste indlæg*; forrige indlæg*; klik her*; tryk her*; opdag mere*
    alle artikler*; gå ikke glip*; fra arkivet*; seneste nyt*; seneste artikler*; fortsæt læsning*; til forsiden*
    artiklen fortsætter*; tidligere i serien*; få overblikket*; andre læser*; her kan du læse*; relaterede artikler*
  `,
  'more-button': `
    læs mere; læs også; læs videre; mere; vis mere; vis flere; vis alle; hent flere; indlæs flere; se alle; se mere
    relateret; relaterede artikler; lignende artikler; anbefalet; anbefalede artikler; mest læst; mest læste
    populært; seneste nyt; seneste nyheder; seneste; forrige; næste; næste artikel; forrige artikel; tilbage
    til toppen; op; hjem; forside; forsiden; til forsiden; menu; søg; luk; emner; tags; klik her; om os
    flere artikler; flere nyheder; arkiv; alle; fortsæt læsning; indhold; redaktionen; mere om emnet
  `,
  'more-ask': `
    (klik|tryk) (her|på linket)*
    (læs|se|hør|lyt til) (hele|mere|interviewet|artiklen|flere|også|gerne) (* |)(her|:)*
    (artiklen|teksten|denne artikel|indlægget) (blev først|er først|er tidligere|har tidligere|er oprindeligt|blev bragt|er bragt)*
    yderligere information*
  `,
  'photo-label': `
    foto:*; foto *; fotos:*; (foto*; billede:*; billeder:*; (billede*; kilde:*; kilder:*; (kilde*; illustration:*
    (illustration*; tekst:*; tekst og foto*; arkivfoto*; (arkivfoto*; fotograf:*; (ritzau*; /ritzau/*; af:*
    oversættelse:*; oversat af*; grafik:*; video:*; skærmbillede*; pressefoto*; modelfoto*; omslag*:*; opdateret*
    senest opdateret*; publiceret*; redaktør:*; tegning:*; lyd:*
  `,
  rights: `
    alle rettigheder*; (ophavsret*) (* |)(beskytt*|lov*)
    (kopiering|eftertryk|gengivelse|videreformidling|citat) (* |)(forbudt|tillad*|uden|kilde*)*
    (brugervilkår|handelsbetingelser|privatlivspolitik|cookiepolitik|cookies og privatliv)*
    ansvarshavende (chef|)redaktør*; pressenævn*; creative commons*licens*
    (debatindlæg*|indlæg*|kronik*) (* |)(skribentens|forfatterens) *; eftertryk *
    beskyttet af ophavsret*; må gerne citeres*; tekst og datamining*; udtryk for skribentens*
  `,
  'comment-ask': `
    (skriv|efterlad|del|fortæl|kommenter|send) (en |din |dine |et |os |)(kommentar*|mening*|tanker*|hvad du*|læserbrev*|debatindlæg*|holdning*)*
    hvad (mener|synes|tænker|tror|siger) (du|i)*; i kommentar*; deltag i (debatten|diskussion*|samtal*)*
    vær den første*; bland dig i debatten*
    bliv den første til at kommentere*; (log ind|bliv medlem) for at (deltage|kommentere|være med)*
    fortæl os om det i*
  `,
  'comment-button': `
    kommentarer; kommentar; kommenter; skriv en kommentar; tilføj kommentar; efterlad en kommentar; skriv kommentar
    svar; annuller svar; ingen kommentarer; 0 kommentarer; vis kommentarer; se kommentarer; alle kommentarer
    læs kommentarer; send kommentar; anmeld; rapporter; navn; websted; hjemmeside; kommentarfeltet er lukket
    kommentarsporet er lukket; nyeste først; din kommentar; deltag i debatten; debat
    bliv den første til at kommentere; vis flere kommentarer; sortér efter*; nyeste; ældste; anmeld kommentar
  `,
  'comment-rule': `
    (din |)e mailadresse (vil ikke|bliver ikke|offentliggøres)*; din e mail (vil ikke|bliver ikke)*
    (krævede|obligatoriske) felter*
    (for at|du skal) (kommentere|skrive en kommentar|logge ind|være logget|være abonnent)*
    kommentarer (som|modereres|er|bliver|kan|der) (* |)(moder*|slett*|lukket|fjern*|godkend*|redig*)*
    (regler|debatregler|retningslinjer) (for|i) (debat*|kommentar*)*; gem mit navn*
    (redaktionen|vi) (forbeholder|sletter|fjerner) (* |)(ret|kommentar*|indlæg*)*
    (hold en god|hold tonen|hold dig til) *
  `,
  'ad-label': `
    annonce; annonce:*; annoncer; reklame; sponsoreret*; sponsorerede*; betalt indhold*; kommercielt samarbejde*
    annoncørbetalt*; annoncørindhold*; i samarbejde med*; annoncér*; artiklen fortsætter*; rabatkode*
    betalt samarbejde*; reklamelinks*; indholdet er betalt*; dette er en annonce*; teksten fortsætter*; native*
    historien fortsætter*
  `,
  affiliate: `
    (får|tjener|modtager) (vi |)(en |)(lille |)(provision|kommission); affiliatelink*; reklamelink*; annoncelink*
    uden ekstra omkostning*
    køber du noget*; (får vi|kan vi få) en (lille |)provision*; indeholder reklamelinks*
  `,
  sponsor: `
    (dette|denne|artiklen|indholdet) er (en annonce|sponsoreret|betalt|annoncørbetalt|lavet i samarbejde|produceret af|et betalt)*
    adblock*; annonceblokering*
  `,
  'app-ask': `
    (download|hent|installer) (vores|appen|gratis|avisens|nyheds*|*appen)*
    (slå|aktivér|aktiver|tillad) (notifikationer|push*|notifikationerne)*; i (vores app|appen); scan (qr*|koden)*
    findes (i|til) (app*|google*|iphone*)*
  `,
  'report-error': `
    (fandt|fundet|set|opdaget|ser|finder) (du |)(en |)(fejl|stavefejl)*; har du (fundet|set|opdaget) *fejl*
    (meld|rapporter|anmeld|gør os opmærksom på) (en |)fejl*; (fejl|stavefejl) i (artiklen|teksten)*; ret en fejl*
    har du fundet en fejl*; ser du en (faktuel |)fejl*; tilmeldt pressenævnet*; fakta og rettelser*
  `,
  standards: `
    (presseetik*|etiske retningslinjer|redaktionelle retningslinjer|medieansvarslov*|rettelsespolitik|sådan arbejder vi|pressens etik*)*
    (skrevet|oversat|lavet|opsummeret) (med|af|ved) (hjælp af |hjælp fra |)(ai|kunstig)*; vi retter *fejl*
  `,
  said: `
    siger; sagde; ifølge; fortæller; fortalte; mener; oplyser; skriver; forklarer; tilføjer; påpeger; udtaler
    meddeler; hævder; konstaterer; lyder det
  `,
  gave: `
    (har|havde) (givet|doneret|samlet|delt|udgivet|skænket)*; donerede; indsamlede; samlede ind; mandag*; tirsdag*
    onsdag*; torsdag*; fredag*; lørdag*; søndag*; sidste år; byretten; politiet; selskabet; kvartal*
    anklagemyndighed*
  `,
  notice: `
    rettelse:*; rettelse*; præcisering*; berigtigelse*; red. anm*; redaktionen*bemærk*; begravelse*; bisættelse*
    bisættes*; i stedet for blomster*; ring (112|114|116*|livslinien)*; livslinien*; i en tidligere version*
    en tidligere version*; navnene er *; navnet er *; dødsfald:*
  `,
  reader: `jer; jeres; kære læser`,
  ours: `vores`,
};
