import type { Lexicon } from './lexicon.ts';

export const et: Lexicon = {
  'give-ask': `
    (toeta|toetage|aita|aidake) (meid|meie|meil|sõltumatut|vaba|kvaliteet*|ajakirjandust|uurivat|lehte|toimetust|väljaannet|saadet|raadiol|kampaaniat|seda|ka sina)*
    (anneta|annetage|kanna) (nüüd|kohe|meile|* eurot|* euro|siin|kasvõi|püsivalt|internetis|raha)*
    (tee|teha|tehke) (ühekordne |oma |)(annetus|annetuse|ülekanne|püsiannetus|püsikorraldus)*
    (sinu|teie|iga|igaüks) (toetus|annetus|euro|annetatud|abi|abiga|toetuseta|annetusest|toel) *
    (kaalu|kaaluge) (* |* * |)(toetamist|annetamist|annetust); (pane|sõlmi|vormista) püsikorraldus*
    (hakka|hakake) (* |meie * |)(püsitoetaja*|toetaja*|sõbraks|annetaja*|püsiannetaja*)
    määra (*|* *) (toetus*|annetus*); (helista|helistage) (*|* *) annetad *; tee meile kohv*; meeles pidada* testament*
    (suur |)aitäh kõigile, kes (on |)(meid |)(juba |)toeta*; püsiannetuse saad*; iga (* |* * |* * * |)annetatud euro*
    (kahekordistab|paneb) (* |* * |)iga sinu *; aita (järgmine|järgmist|meil|ka)*
  `,
  'give-button': `
    anneta; anneta kohe; anneta nüüd; annetan; annetus; annetused; toeta; toeta meid; toeta kohe; toetan; tahan toetada
    tahan aidata; ühekordne annetus; püsiannetus; üks kord; iga kuu; igakuiselt; muu summa; vali summa
    vali annetuse suurus; hakka toetajaks; hakka püsitoetajaks; hakka annetajaks; edasi maksma; toetajaks
    kuidas toetada; kuidas aidata; tee annetus; tee ühekordne annetus; astu liikmeks; saa toetajaks; miks toetada
    miks toetada?; kuidas saad aidata; kuidas saad aidata?; hoiame koos; püsikorraldusega; kaardimaksega
    liitumisavaldus
  `,
  'give-word': `
    annetus; annetuse; annetused; annetuste*; annetusi; annetaja*; püsitoetaja*; püsiannetus*; toetaja; toetajaid
    ühisrahastus*; hooandja; liikmemaks*; heategev*; korjandus*
  `,
  'member-ask': `
    (hakka|saa|tule|astu|liitu) (meie |ka |)(liikmeks|püsitoetaja*|toetaja*|sõbraks|klubi*|toetajaskon*|annetajate*|nendega)*
    ole (ka |)(sina |)üks neist*; (liitu|liituge) (nendega|meie (kogukon*|toetaja*|klubi*))*
  `,
  need: `
    (ilma|tänu) (teie|sinu|lugejate|teieta|sinuta|toetajate|lugejatele|toetajatele|annetajatele|teile|sulle)*
    (lugejate|kuulajate|toetajate|annetajate|sinu|teie) (toel|toeta|toetus*|annetus*|abil|abiga|abita|rahast*|abi)*
    (vajame|vaja on|puudu on|on puudu|meil on vaja) (sind|sinu|teie|teid|veel|*); sellepärast vajame*
    kui (see lugu|sulle|pead|meie|igaüks|iga|jõudsid|sa|loed|arvad|hindad) *
    (pole|ei ole|meil ei ole) (omanikku|maksumüüri|reklaami|suur*)*
    (elame|ilmume|tegutseme|töötame|ilmub) (* |* * |)(toetus*|annetus*|lugeja*|toel)
    me ei (küsi|võta|saa|müü) (raha|reklaami|riigi*)*; (ajakirjandus|saade|podcast) (maksab|ei ole tasuta|pole tasuta)*
    (kohvi|kohvitassi) hinna*; (jääda|püsida|jääksime|püsime) (sõltumatuks|sõltumatu|ellu|eetris|tasuta|vabaks)*; elus *
    reklaami me ei müü*; kui (igaüks|iga lugeja|kõik), kes *; annetuse pealt *; annetustelt saad*; uued toetajad saavad*
  `,
  'our-work': `
    (meie (töö|tööd|ajakirjandus|toimetus|toimetust|lood|lugusid|artiklid|lugejad|meeskond|uurimus*|sõltumatus*))
    (sõltumatu*|vaba|uuriv*|kvaliteet*) (ajakirjandus*|meedia*|sõna|väljaan*)
    (hea|armas|head|kallid|austatud|kallis) (lugeja*|kuulaja*|sõber|sõbrad|toetaja*)
  `,
  'give-terms': `
    selgitus:*; saaja:*; konto:*; kontonumber*; arvelduskonto*; ülekande*; püsikorraldus*; pangalink*; tulumaks*
    tulumaksusoodustus*; registrikood*; swedbank*; lhv; eurot kuus; kuumakse*; isikukood*
  `,
  'letter-ask': `
    (telli|tellige|liitu|liituge) (tasuta |meie |* |)(uudiskiri|uudiskirja*|uudiskirjaga|nädalakiri*|infokiri*|hommikukiri*|pealkirjad|kokkuvõte)*
    (saadame|saad|soovid|saa|tahad) (*|* *|* * *|* * * *|* * * * *) (postkasti|meilile|e kirjaga|uudiskirja*|e postile)*
    (ära jää|et midagi|hoia end|ole) (* |* * |)(ilma|kursis|kahe silma*)*; pane end kirja*; uudiskirja lugeja*
    uudiskirja (saab|saad) *; saadame sulle (kord|iga|*)*; (selle saab|saab) tellida siit*
  `,
  'letter-button': `
    uudiskiri; uudiskirjad; meie uudiskirjad; telli uudiskiri; telli tasuta uudiskiri; liitu uudiskirjaga
    liitu meie uudiskirjaga; uudiskirja tellimine; liitun; tellin; loobun uudiskirjast; hoia end kursis; telli uudised
  `,
  'letter-word': `uudiskiri; uudiskirja*; uudiskirjad; infokiri; infokirja*; meililist*; nädala kokkuvõte*`,
  inbox: `(otse |sinu |)(postkasti|meilile|e postile|e postkasti); e kirjaga; e postiga; postkasti`,
  'email-field': `
    (sisesta|kirjuta|sinu|teie) (oma |)(e posti|e mail*|meiliaadress*|e maili)*; e posti aadress*
    (kinnita|kinnitage) (tellimus|liitumine)*; kontrolli (rämpsposti*|postkasti*)*; kinnituskir*
  `,
  unsubscribe: `
    (loobuda|loobun|lahkuda|loobu) (uudiskir*|igal ajal|saad|nimekirjast)*; uudiskirjast (saad|saab|võid) *
    (liitudes|tellides|registreerudes|jätkates|vajutades) (* |)(nõustud|nõustute|kinnitad)*
    nõustun (privaatsus*|tingimus*|kasutus*|oma)*; rämpsposti*; privaatsus(poliitika|tingimus*)*; isikuandme*
  `,
  'subscribe-ask': `
    (telli|tellige|vormista|vali) (digileht*|paberleht*|digipakett*|ajaleht*|ajakiri*|pakett*|tellimus*|* plus|alates|kohe|aasta*|endale)*
    (oled|oled juba|juba|pole veel|kas oled|pole) (tellija*|kasutaja*|registreer*|paberlehe tellija*)*
    (proovi|prooviperiood|esimene kuu) (*|kuu aega|kuu|* päeva) (tasuta|* euro*|vaid)*
    (kingi|kinkige) (* |)(aastatellimus*|tellimus*); loe edasi (* |* * |)(eest|tasuta|tellides)*
    (loe|lugeda) (reklaamivabalt|piiramatult|ilma reklaami*)*; tellimuse saad (*|* *|)(lõpetada|tühistada)*
    tellijana (saad|loed)*; poole hinnaga; (edasi lugemiseks|lugemiseks) *
  `,
  'subscribe-button': `
    telli; tellin; telli kohe; telli leht; telli digileht; tellimine; tellimus; logi sisse; logi välja; registreeru
    loo konto; minu konto; e leht; paberleht; digileht; digipakett; tellijale; ava artikkel; proovi tasuta
    oled juba tellija?; tasuline sisu; klienditugi; halda tellimust; vali pakett; telli ajaleht
  `,
  login: `
    logi sisse (*|)(et|ja|või|facebook*|google*|siin)*; (unustasid|unustasite) (oma |)(parooli|salasõna)*
    (pole|ei ole) (veel |)(kontot|kasutaja*)*; (pead|peate) (olema |)(sisse logi*|sisse logitud|logima)*
    sisselogimisling*; (kommenteerimiseks|lugemiseks|jätkamiseks) logi sisse*; registreeru (kasutaja*|tasuta|ja|siin)*
  `,
  paywall: `
    (see |)(artikkel|lugu|sisu|postitus) on (mõeldud |)(ainult |üksnes |vaid |)(maksvatele |)(tellija*|püsiklien*|registreer*|liikme*)*
    (ainult|üksnes|vaid) (maksvatele |digi|)tellija*; (alles|jäänud|loetud) (* |* * |)tasuta artikli*
    (tasuta artiklid on|tasuta artiklit)*; artikli lugemiseks*; täismahus artikkel*
  `,
  'share-ask': `
    (jaga|saada|saatke|jagage) (seda|artiklit|lugu|sõpra*|sõbra*|edasi|facebook*|sõbrale|uudist|vihje*|meile|pilt*|oma *)*
    kopeeri link*; (saada|anna) (meile |)(vihje|teada|pilt*|foto*|video*)*
    (kui|kas) (tead|sul on|märkasid) (kedagi|vihje*|infot|midagi)*; võta (meiega |toimetusega |)ühendust*
    kirjuta meile*; meeldis (see|sulle|lugu)*
  `,
  'share-button': `
    jaga; jaga:; jaga artiklit; jaga lugu; jaga facebookis; jaga seda; kopeeri link; link kopeeritud; prindi; trüki
    salvesta; salvesta hilisemaks; saada sõbrale; saada e postiga; meeldib; jälgi meid; jälgi meid facebookis; kontakt
    kontaktid; saada vihje; anna vihje; kuula artiklit; kuula; tagasiside; võta ühendust
  `,
  'follow-ask': `
    (jälgi|jälgige|leia|vaata) (meid|meie|*) (* |)(facebook*|instagram*|sotsiaalmeedia*|twitter*|tiktok*|youtub*|telegram*|whatsapp*|threads*|kanali*|lehte)*
    (liitu|tule) (meie |)(telegram*|whatsapp*|facebook*|grup*|kanal*|kogukon*)*; telli meie youtube*; lisa meid google*
    vajuta kelluk*; märgi meid *; (pane|lisa) (* |* * |* * * |)meeldib*
  `,
  'more-label': `
    loe ka*; loe veel*; loe lisa*; loe lisaks*; loe edasi*; loe lähemalt*; loe pikemalt*; loe rohkem*; loe siit*; loe:*
    loe täismahus*; vaata ka*; vaata galerii*; vaata videot*; vaata:*; vaata lisaks*; kuula:*; kuula ka*; samal teemal*
    seotud lood*; seotud artiklid*; seotud uudised*; seotud teemad*; artikkel jätkub*; lugu jätkub*; tekst jätkub*
    uudis jätkub*; enim loetud*; loetumad*; loetuimad*; päeva loetu*; populaarse*; soovitame*; sind võib*; märksõnad*
    teemad:*; sildid:*; viimased uudised*; värsked uudised*; viimati lisatud*; eelmine artikkel*; järgmine artikkel*
    kõik selle autori*; kõik autori*; rohkem uudiseid*; veel uudiseid*; toimetus soovitab*; tagasi esileh*; kliki siia*
    ülevaade:*; varasemalt*:*; fotod ja video*; galerii*; kogu kohtuotsus*
  `,
  'more-button': `
    loe edasi; loe ka; loe veel; loe lisaks; loe rohkem; loe lähemalt; vaata kõiki; vaata ka; vaata rohkem
    vaata galeriid; näita rohkem; lae rohkem; laadi rohkem; veel; rohkem; seotud lood; seotud artiklid; samal teemal
    enim loetud; loetuimad; populaarsed; soovitame; viimased uudised; järgmine; eelmine; avaleht; esileht; esilehele
    tagasi üles; üles; menüü; otsi; otsing; sulge; meist; siit; siin; teemad; märksõnad; arhiiv; kõik uudised; uudised
    galerii
  `,
  'more-ask': `
    (loe|vaata|kuula) (kogu|tervet|täispikka|pikemalt|täismahus|lähemalt|*) (* |* * |)(siit|siin|lk|lehelt|numbrist|paberlehest|jupiterist|lingilt)*
    (kliki|vajuta|klõpsa) (siia|siin|lingil|pildil)*
    (artikkel|lugu|intervjuu|kolumn) (ilmus|on ilmunud|avaldati) (algselt|esmakordselt|kõigepealt|*)*; saab lugeda siit
  `,
  'photo-label': `
    foto:*; fotod:*; (foto*; foto on illustra*; pilt:*; pilt on illustra*; pildid:*; pildistas*; fotograaf:*
    illustratsioon:*; allikas:*; allikad:*; graafika:*; joonis:*; video:*; ekraanitõmmis*; kuvatõmmis*; tekst:*
    tekst ja foto*; tekst *, foto*; tõlkinud*; tõlkis*; tõlge:*; toimetas*; toimetaja:*; autor:*; autor on *; küsitles*
    kaanefoto*; karikatuur:*; erakogu*; uuendatud*; avaldatud:*; montaaž:*; kujundus:*
  `,
  agency: `
    bns; erakogu; postimees scanpix; delfi meedia; rahvusarhiiv; arhiivifoto; kaader videost; ekspress meedia
  `,
  rights: `
    kõik õigused (on |)(kaitstud|reserveeritud)*
    (sisu|materjalide|artiklite|tekstide|fotode) (* |* * |)(kopeerimine|kasutamine|levitamine|paljundamine|avaldamine) (* |* * |* * * |* * * * |)(keelatud|loata|lubatud|nõusolek*)*
    kasutustingimused*; privaatsuspoliitika*; küpsis(te|ed) (seaded|poliitika)*; küpsised
    (autori|autorite) (seisukohad|arvamus*) ei (pruugi|kajasta)*
    (tsiteerimisel|kasutamisel|refereerimisel) (* |)(viidata|viide|palume|tuleb)*; creative commonsi*
    ilma (toimetuse|kirjaliku|autori|väljaandja) (kirjaliku |)(loata|nõusolekuta)*; tehisaru treeni*; viitega allikale
  `,
  'comment-ask': `
    (lisa|kirjuta|jäta|avalda|kommenteeri) (oma |esimene |)(kommentaar*|arvamus*|uudist|siin|artiklit|kommentaari*)*
    (mida|kuidas) (sina|sa|teie|te) (* |* * |)(arvad|arvate|mõtled|suhtud)*; ole esimene*; kirjuta kommentaari*
    (ütle|löö) (oma |vestlus*|)(arvamus|kaasa|sekka)*; saada oma arvamus*; anna hääl *; arutle kaasa*
  `,
  'comment-button': `
    kommentaarid; kommentaar; kommenteeri; lisa kommentaar; kirjuta kommentaar; jäta kommentaar; saada; saada kommentaar
    vasta; vastused; näita kommentaare; näita kõiki kommentaare; loe kommentaare; kommentaarid puuduvad
    kommentaare pole; kommentaarid (*); uuemad ees; vanemad ees; populaarsemad; teata; teata ebasobivast
    teata ebasobivast kommentaarist; kommenteerimine on suletud; nimi; sinu nimi; tühista vastus; arutelu; järjesta
  `,
  'comment-rule': `
    e postiaadressi ei avaldata*; e posti aadressi ei avaldata*; nõutavad väljad*; kohustuslikud väljad*
    (kommentaarid|kommentaare) (* |)(kustutatakse|modereeri*|eemalda*|avalda*|ei ole|on suletud)*
    (kommentaari|kommentaaride) (jätmiseks|lisamiseks|kirjutamiseks)*; jätab endale õiguse*
    (kommenteerida|kommenteerimiseks) (* |* * |)(ainult|saavad|tellija*|sisse)*; salvesta minu nimi*; teavita mind *
    kommenteerimine on*; kommenteerimise (reeglid|tingimused)*; löö (vestluses |arutelus |)kaasa
  `,
  'ad-label': `
    reklaam; reklaam:*; reklaamtekst*; reklaam jätkub*; sisuturundus*; toetatud sisu*; sponsoreeritud*; kaasrahasta*
    koostööartikkel*; valmis koostöös*; artikkel valmis*; partnersisu*; reklaami tellimine*; reklaamiosakond*
    reklaamikülg; poliitreklaam*; peida reklaam*; kuulutused*; sooduskood*; ostukoht:*; osta kohe*; koostöös *
    pressiteade*; artikkel jätkub pärast reklaami*
  `,
  affiliate: `
    (teenime|saame|võime saada|võime teenida) (* |* * |)(vahendustasu*|komisjonitasu*|protsen*)
    (partnerlin*|sidusling*)
  `,
  sponsor: `
    toimetus (* |* * |)ei osale*; sooduskoodiga *; (lülita|eemalda) (* |)reklaamiblok*; reklaamiblokeerija*
    tellija ja rahastaja*
  `,
  'app-ask': `
    (laadi|lae|installi|tõmba) (alla |endale |)(meie |tasuta |)(äpp*|rakendus*|mobiilirakendus*|nutirakendus*|alla*|app*)
    (luba|lülita|aktiveeri) (* |)(teavitused|teavitus*)*; (loe|kuula|vaata) (* |* * |)(äpis|rakenduses|äpist)*
    tasuta äpp*; (saadaval|kuula saadet) (app|google|spotify*)*; nutirakendus*
  `,
  'report-error': `
    (märkasid|leidsid|nägid|märkasite) (viga|vea|trükiviga|ebatäpsus*)*; teata (veast|toimetusele)*
    (vead|parandused) (ja|:)*; anna toimetusele teada*
  `,
  standards: `
    (ajakirjanduseetika|eetikakoodeks*|pressinõukog*|avaliku sõna nõukog*)
    kuidas me (fakte|töötame|testime|kontrolli*)*; faktikontroll* (meetod*|põhimõt*)*
    toimetuse (põhimõtted|eetika*|hea tava)*; (tehisintellekti|tehisaru) (abil|abiga)*
  `,
  said: `
    ütles; ütleb; sõnas; sõnul; rääkis; räägib; lisas; lausus; kinnitas; teatas; kirjutas; märkis; selgitas; nentis
    tõdes; väitis; arvas; meenutab; hoiatas; palus; selgub; teatasid; soovitab
  `,
  gave: `
    (annetas|annetasid|kogus|kogusid|koguti|pärandas|kinkis|eraldas) *; politsei; kohus; riigikohus; prokuratuur*
    peaminister; välisminister; linnapea; ministeerium*; aktsia*; mullu; eelmisel aastal; protsenti; ettevõte; erakond
    (esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval)
  `,
  notice: `
    parandus:*; õiendus*; täpsustus*; vea parandus*; toimetuselt:*; toim.*; nimed on muudetud*; laste nimed*
    nimi on muudetud*; lillede asemel*; ärasaatmi*; matus*; mälestus*; lasteabi*; abitelefon*; kriisitelefon*
    artikli (esialgses|varasemas)*; kui vajad abi*
  `,
  reader: `sina; sinu; sind; sulle; sinul; teid; teile; teilt`,
  ours: `meie; meid; meile; meil; meilt`,
};
