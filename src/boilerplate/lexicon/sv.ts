import type { Lexicon } from './lexicon.ts';

export const sv: Lexicon = {
  'give-ask': `
    (stöd|stötta) (oss|vår|vårt|våra|vår journalistik|den fria|oberoende|tidningen|redaktionen|arbetet) *
    (stöd|stötta) oss
    (swisha|skänk|ge) (en slant|en gåva|ett bidrag|valfri|valfritt|en peng|till oss|en hundralapp|ett månads*|idag|nu|din gåva)*
    hjälp oss att *
    (ditt|din|varje|alla|era) (bidrag|gåva|stöd|prenumeration|medlemskap|krona|gåvor) (hjälper|gör|är|behövs|betyder|räknas|bidrar|går|räddar)*
    bidra (nu|med|till vår|idag|här)*; bjud oss på *kaffe*; vill du (stödja|stötta|bidra|hjälpa oss)*
    stötta oss gärna *; (överväg|fundera på) (att stötta|att bli|en gåva)*; i ditt testamente*; häng på*
    (ge|lämna) en (minnesgåva|engångsgåva|gåva|slant|peng)*
    vill du (vara med och betala|vara en av dem|bli en av dem)*
    (hjälp|hjälp till) (oss |)att (fortsätta|nå|bli kvar)*; (bidra|stötta) (gärna |)med *
    (du kan|så kan du) (också |)(bidra|stötta|stödja) *; dricks till *; håll oss (flytande|vid liv)
  `,
  'give-button': `
    stöd oss; stötta oss; bli månadsgivare; ge en gåva; skänk en gåva; donera; donera nu; ge nu; swisha; bidra
    bidra nu; stöd vårt arbete; stöd vår journalistik; månadsgivare; engångsgåva; varje månad; valfritt belopp
    annat belopp; bli medlem; bli stödmedlem; jag vill stödja; gåva; bli vän; stöd tidningen; jag vill bidra
    swisha en slant; skänk pengar
    jag vill stötta; bli givare; ge en engångsgåva; stötta redaktionen; swisha valfri summa; bidra här; inte nu
    redan givare; stöd journalistiken; dricks
  `,
  'give-word': `
    gåva; gåvor; donation; donationer; bidrag; månadsgivare; insamling; insamlingen; gräsrotsfinansier*
  `,
  'member-ask': `
    bli (medlem|månadsgivare|stödmedlem|stödprenumerant|supporter|vän|en av oss|fadder|givare) *; bli medlem*
    bli månadsgivare*; gå med i *förening*
  `,
  need: `
    vi (behöver|klarar|kan) (* |)(dig|er|ditt|din|ert|utan dig)*
    (utan|tack vare) (dig|er|ditt stöd|våra läsare|våra medlemmar|läsare som du|läsarnas|våra prenumeranter)*
    (vi lever|finansieras|drivs|beroende) (helt |enbart |bara |uteslutande |)(av|på|med) (* |)(gåvor|läsar*|medlem*|prenumer*|dig|bidrag*|stöd)
    (gillade|uppskattar) du *; (utan|inga|inga) (reklam|annonser|betalvägg|presstöd|ägare); gratis för alla
    fri för alla
    (journalistik|granskning|ett reportage) kostar*; (du som läser|läsarna) är vår*
    (fri att läsa|kan alla läsa) tack vare*; (gillar|uppskattar) du det vi gör*
    (utan|tack vare) (gåvor|medlemmarna|våra givare) *; (inga|utan) (annonsörer|aktieägare) *
    (gjorts|möjligt|möjliggjorts) (med stöd|tack vare) (av|våra)*; (läst|läste) ända hit*
  `,
  'our-work': `
    (vår|vårt|våra) (journalistik|redaktion|arbete|reportrar|granskning*|läsare|oberoende|tidning|reportage|medlemmar)
    (oberoende|fri) journalistik; (kära|bästa|käre) (läsare|vän)
  `,
  'give-terms': `
    swish; bankgiro; plusgiro; bg *; pg *; autogiro; 90 konto; i månaden; per månad; skatteavdrag; gåvoskatt*
    märk (betalningen|inbetalningen|gåvan)*; testament*
    bankgiro*; plusgiro*; skattereduktion*; swish:*; märk gåvan*; testamente*; minnesgåva*; swish 123*
  `,
  'letter-ask': `
    (anmäl dig|skriv upp dig|prenumerera|registrera dig|teckna dig) (här |gratis |nu |)(till|på|för) (vårt |våra |vår |)(nyhetsbrev*|utskick*|mejl*|kostnadsfria*|lista)*
    (få|vill du få|läs|ta emot) (vårt|våra|de|det|alla|senaste|veckans|dagens|gratis|nyhetsbrevet|nyheter) (* |)(nyhetsbrev*|mejl*|inkorg*|brevlåda*|mail*|e post*|varje)
    (missa|gå inte miste) (inget|inte|inga|om|aldrig)*; håll dig uppdaterad*; vårt nyhetsbrev*
    (skriv in|lämna) din (e post*|mejladress)*; (bevaka|följ) ämnet*
    (få|vill du ha) (en pling|nästa|morgonens nyheter)*; slå på notiser*
  `,
  'letter-button': `
    nyhetsbrev; nyhetsbrevet; anmäl dig; anmäl mig; prenumerera på nyhetsbrevet; prenumerera på vårt nyhetsbrev
    våra nyhetsbrev; skriv upp dig; få nyhetsbrevet; skicka; anmälan nyhetsbrev; tack för din anmälan
    vårt nyhetsbrev
    jag vill ha det; bevaka ämnet; avsluta prenumerationen; få notiser
  `,
  'letter-word': `nyhetsbrev; nyhetsbrevet; nyhetsbreven`,
  inbox: `(i|till) (din|er) (inkorg|mejlkorg|mejl|mail|mejlbox|e post|mejlinkorg|brevlåda)`,
  'email-field': `
    (din|ange din|skriv din|fyll i din) (e post*|mejl*|mail*|e postadress)*; e postadress; mejladress
  `,
  unsubscribe: `
    (du kan |)(avregistrera|avsluta prenumerationen|avprenumerera|avanmäla)*
    (genom att|när du) (anmäla|prenumerera|klicka|registrera|anmäler|skicka)*
    (integritetspolicy|personuppgift*|gdpr)*; (jag godkänner|jag samtycker|du godkänner)*
  `,
  'subscribe-ask': `
    (prenumerera|bli prenumerant|teckna|köp|prova|testa|förnya|välj) (nu|idag|här|från|prenumeration*|digitalt|gratis|din prenumeration|en prenumeration|för|på tidningen|abonnemang|ditt abonnemang|första|tidningen)*
    (redan|är du redan|har du redan|inte) (prenumerant|medlem|kund|konto|ett konto|en prenumeration)*
    (ingen bindningstid|avsluta när*|säg upp när*)*; (första|1:a) månaden (gratis|för)*; från (bara |)* kr*mån*
  `,
  'subscribe-button': `
    prenumerera; prenumeration; bli prenumerant; logga in; logga ut; skapa konto; mitt konto; registrera dig; köp
    köp prenumeration; prova gratis; läs e tidningen; e tidning; e tidningen; bli kund; kundservice
    redan prenumerant? logga in; teckna prenumeration; min sida; mina sidor; välj prenumeration
  `,
  login: `
    logga in (för|med|här|på|om|eller|och)*; glömt (ditt |)lösenord*; (skapa|registrera) (ett |)(gratis |)konto*
    har du (redan |inget )(ett |)konto*
  `,
  paywall: `
    (den här|det här|detta) (artikeln|innehållet|är) (* |)(prenumerant*|låst|endast för|bara för|för dig som)*
    (bara|endast|exklusivt) för (prenumeranter|medlemmar|dig som|inloggade)*
    (läs|fortsätt läsa|för att läsa) (vidare|hela|artikeln|resten) (* |)(prenumer*|logga in|konto|som|med|för|gratis|kr)*
    för prenumeranter; du har * (artiklar|gratis)*
    (det här inlägget|artikeln) är (bara|låst) för*; du har läst alla *; detta är en plusartikel*; dygnspass*
    läsa klart
  `,
  'share-ask': `
    (dela|tipsa|skriv ut|mejla|skicka) (artikeln|den här|det här|på|via|med|oss|redaktionen|en vän|sidan|om|vidare|inlägget) *
    kopiera länk*; (tipsa|kontakta|hör av dig till|mejla) (oss|redaktionen)*
    har du (tips|ett tips|en nyhet|något att)*
  `,
  'share-button': `
    dela; dela artikeln; dela artikel; dela på facebook; dela via; dela:; kopiera länk; länk kopierad
    kopiera länken; skriv ut; spara; spara artikel; skicka; tipsa; tipsa oss; tipsa en vän; följ; följ oss; gilla
    kontakt; kontakta oss; lyssna; lyssna på artikeln; mejla; läs senare; ladda ner; dela med dig; ge bort artikel
  `,
  'follow-ask': `
    (följ|gilla|hitta) oss*
    (följ|gilla) (vår|vårt|våra|tidningen|redaktionen) (* |)(facebook*|instagram*|kanal*|sida*|konto*)
    (prenumerera|gå med) (på|i) (vår|vårt|våra) (kanal|podd|kanaler|grupp)*; i sociala medier
    (vi|nu) finns (även |också |)på (instagram|facebook|tiktok|bluesky|whatsapp)*
  `,
  'more-label': `
    läs också*; läs även*; läs mer*; läs mera*; läs vidare*; läs hela*; läs:*; läs tidigare*; läs fler*; läs även:*
    se också*; se även*; se mer*; se fler*; lyssna också*; lyssna på:*; mer om*; mer i ämnet*; mer från*
    mer läsning*; mer nyheter*; fler artiklar*; fler nyheter*; fler texter*; relaterat*; relaterade*; liknande *
    rekommenderas*; rekommenderat*; du kanske*; kanske*intressera*; mest läst*; mest lästa*; populärt*; populära*
    taggar*; etiketter:*; ämnen:*; nyckelord*; föregående*; nästa artikel*; nästa inlägg*; klicka här*; upptäck mer*
    alla artiklar*; missa inte*; ur arkivet*; tidigare artiklar*; fakta:*läs*; fortsätt läsa*; till startsidan*
    artikeln fortsätter*; texten fortsätter*; tidigare artiklar i*; här hittar du allt*; relaterat
  `,
  'more-button': `
    läs mer; läs också; läs även; läs vidare; mer; visa mer; visa fler; visa alla; ladda fler; se alla; se mer
    relaterat; relaterade artiklar; liknande artiklar; rekommenderat; mest läst; mest lästa; populärt; senaste nytt
    senaste nyheterna; senaste; föregående; nästa; nästa artikel; föregående artikel; tillbaka; till toppen; upp
    hem; startsida; till startsidan; meny; sök; stäng; taggar; ämnen; klicka här; här; om oss; fler artiklar
    mer i ämnet; mer läsning; arkiv; alla; fortsätt läsa; tipsa; innehåll; upptäck mer; redaktionen
  `,
  'more-ask': `
    klicka (här|på länken)*; (läs|se|lyssna på|hör) (hela|mer|intervjun|artikeln|fler|också|gärna) (* |)(här|:)*
    (artikeln|texten|den här artikeln) (publicerades|är tidigare|har tidigare|är en del|är publicerad|är skriven)*
    mer information*
  `,
  'photo-label': `
    foto:*; foto *; (foto*; bild:*; bilder:*; (bild*; bildkälla*; källa:*; källor:*; (källa*; illustration:*
    (illustration*; text:*; text och foto*; text & foto*; arkivbild*; (arkivbild*; genrebild*; fotograf:*; av:*
    översättning:*; redaktör:*; redigering:*; grafik:*; video:*; montage*; skärmdump*; pressbild*; omslag*:*
    uppdaterad*; publicerad*; ljud:*; researcher:*
  `,
  rights: `
    alla rättigheter (förbehåll*|reserver*)*
    (eftertryck|kopiering|återgivning) (* |)(förbjud*|tillåt*|utan tillstånd)*
    (upphovsrätt*|mångfaldig*) (* |)(skydd*|lag*|förbjud*)
    (användarvillkor|köpvillkor|integritetspolicy|cookiepolicy|personuppgiftspolicy)*; ansvarig utgivare*
    utgivningsbevis*; citera gärna*; ange källa*; creative commons*licens*
    (åsikter*|skribent*) (* |)(egna|står för)*
    kopiering utan tillstånd*; citera oss gärna*; skyddat enligt upphovsrätt*; träna ai*
  `,
  'comment-ask': `
    (skriv|lämna|dela|berätta|kommentera|säg) (en |din |dina |)(kommentar*|åsikt*|tankar*|vad du*|mening*|gärna|insändare*)*
    (vad|hur) (tycker|tänker|tror) (du|ni)*; i kommentar*; delta i (diskussion*|debatt*|samtal*)*; var först*
    bli först (med |)att kommentera*; (logga in|bli medlem) för att (kommentera|vara med)*; skriv en rad nedanför*
  `,
  'comment-button': `
    kommentarer; kommentar; kommentera; lämna en kommentar; skriv en kommentar; lämna ett svar; svara; avbryt svar
    inga kommentarer; 0 kommentarer; visa kommentarer; alla kommentarer; läs kommentarer; skicka kommentar
    publicera; publicera kommentar; rapportera; anmäl; namn; webbplats; kommentarsfältet är stängt
    kommentarerna är stängda; senaste först; skriv kommentar; din kommentar
    bli först med att kommentera; delta i diskussionen; visa alla * kommentarer; sortera efter*; nyast; äldst
    mest gillade; svara · anmäl
  `,
  'comment-rule': `
    (din |)e postadress kommer inte*; (e postadressen|mejladressen) publiceras inte*; obligatoriska fält*
    (för att|du måste) (kommentera|lämna en kommentar|logga in|vara inloggad)*
    kommentarer (som|modereras|är|granskas|kan|från|publiceras) *; (regler|kommentarsregler) *kommentar*
    spara mitt namn*; (redaktionen|vi) (förbehåller|tar bort|raderar) (* |)(rätten|kommentar*)*
    håll (en god ton|dig till ämnet|god ton)*
  `,
  'ad-label': `
    annons; annons:*; annonser; reklam; sponsrat*; sponsrad*; innehåll från*; annonssamarbete*; i samarbete med*
    betalt samarbete*; betald annons*; artikeln fortsätter*; annonsera*; native*; rabattkod*
    kommersiellt samarbete*; reklamlänkar*; reklamsamarbete*; annonsörsinnehåll*; detta är en annons*
    texten fortsätter*
  `,
  affiliate: `
    (får|tjänar|erhåller) (vi |)(en |)(liten |)(provision|ersättning); affiliatelänk*; annonslänk*
    utan extra kostnad*
    handlar du via *; reklamlänk*; (vi|kan vi) få ersättning*
  `,
  sponsor: `
    (detta|det här|artikeln) är (en annons|sponsrat|betalt|ett samarbete|ett betalt|producera* av)*
    annonsblockerare*; adblock*
  `,
  'app-ask': `
    (ladda ner|ladda hem|hämta|installera) (vår|appen|gratis|vår app|tidningens|nya|*appen)*
    (slå på|aktivera|tillåt) (notiser|pushnotiser|aviseringar)*; i vår app; finns (i|på) (app*|google*)*
    skanna (qr*|koden)*
  `,
  'report-error': `
    (hittat|sett|upptäckt|ser du) (ett |något |)(fel|felaktig*)*; (rapportera|anmäl|meddela|tipsa om) (ett |)fel*
    (har du|såg du) (* |)(fel|felaktigheter) i *; rätta (ett |)fel*; rättelser *mejla*
    har du hittat (ett |)fel*; ser du något som inte stämmer*; så arbetar * med källor*; anmäler en publicering
  `,
  standards: `
    (pressetik*|publicitetsregler*|pressombudsman*|medieombudsman*|redaktionell* polic*|rättelsepolicy|etiska regler|så arbetar vi|så jobbar vi)*
    (skriven|översatt|skapad|sammanfattad) (med|av) (hjälp av |)(ai|artificiell)*; vi rättar *fel*
  `,
  said: `
    säger; sade; sa han; sa hon; enligt; berättar; berättade; menar; uppger; skriver; förklarar; konstaterar
    tillade; tycker hon; tycker han; meddelar; hävdar
  `,
  gave: `
    (har|hade) (skänkt|donerat|samlat|gett|delat|publicerat)*; skänkte; donerade; samlade in; måndag*; tisdag*
    onsdag*; torsdag*; fredag*; lördag*; söndag*; i fjol; förra året; tingsrätten; polisen; bolaget; åklagare*
    kvartal*
  `,
  notice: `
    rättelse:*; rättelse*; förtydligande*; fotnot:*; red anm*; red. anm*; begravning*; i stället för blommor*
    ring (112|1177|90101|självmord*)*; självmordslinjen*; i en tidigare version*; en tidigare version*
    namnen är*fingerade*; dödsannons*
  `,
  reader: `dig; ditt; dina; kära läsare`,
  ours: `vi; oss; vår; vårt; våra`,
};
