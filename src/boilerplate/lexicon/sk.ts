import type { Lexicon } from './lexicon.ts';

export const sk: Lexicon = {
  'give-ask': `
    (podporte|podpor|podporiť|podporujte) (nás|našu|naše|náš|nezávisl*|redakciu|tento|túto|slobodn*|novinár*|autor*|„*) *
    podporte nás
    (prispejte|prispej|darujte|venujte|pošlite|prispieť môžete|hoďte) (nám|na|ľubovoľn*|dnes|teraz|jednorazovo|pravidelne|dar*|príspev*|aj vy|sumou|2 %|bankov*)*
    (pomôžte|pomôž|pomôžete) nám*; pomôžete; stojte pri nás*; zvážte (podporu|dar|príspevok|to)*
    (váš|vaša|každý|každá|každé|aj malý|aj malá) (dar|príspevok|podpora|suma|euro|koruna|prevod) (pomáha|nám|umožňuje|pomôže|sa|zaplatí|do|má|znamená)*
    (kúpte|pozvite) (nám|nás) (na |)(kávu|raňajky|pivo)*; nastavte si trvalý príkaz*; nenechajte nás*
    (kto môže|ak môžete|ak chcete) (* |)(pomôcť|prispieť|prispejte|podporiť|nech prispeje)*
    (zachovajte|udržte) (náš|naše|našu|tento)*
  `,
  'give-button': `
    podporte nás; podporiť; podporiť nás; podporujem; darovať; darujte; prispieť; prispejte; prispejem; chcem prispieť
    chcem podporiť; chcem pomôcť; chcem prispievať; chcem prispievať pravidelne; jednorazovo; mesačne; každý mesiac
    iná suma; vyberte si sumu; stať sa členom; staňte sa členom; pridajte sa; pozvite nás na kávu; kúpte nám kávu; dar
    podporiť redakciu; darujte 2 %; poslať dar; jednorazový dar
  `,
  'give-word': `dary; darov; príspevky; príspevkov; darcovia; darcov; zbierka; zbierky; podporovateľ*; crowdfunding; milodar*; patrón*`,
  'member-ask': `
    (staňte sa|staň sa|buďte) (naším |našou |)(člen*|podporovateľ*|patrón*|súčasťou|priateľ*|darc*)*
    (pridajte sa|pripojte sa|vstúpte) (k|ku|do|medzi) (nám|nim|klubu|komunity|našim|podporovateľ*|*)*; budete medzi nimi*
  `,
  need: `
    potrebujeme (vás|vašu|vaše|nazbierať|vyzbierať|do)*; nám (chýba|chýbajú) *; chýba nám *
    (bez|vďaka|s) (vás|vám|vami|vašej|vašu|vašim|čitateľov|čitateľom|podpory čitateľov|podpore čitateľov|našim|podporovateľom|dobrovoľným) *
    (žijeme|existujeme|fungujeme|vychádzame|závisíme|vzniká|vznikol|vznikla|umožnili|uživili) (len |iba |výlučne |nám |ho |)(vďaka|z|na|od|to|vy) (darov|dary|príspevk*|vám|vašim|čitateľ*|podpo*|tí|dobrovoľn*|vás)*
    (ak|pokiaľ) (sa vám|vám|nás|veríte|považujete|si môžete) (* |)(páčil*|páči|záleží|zdá|máte radi|pomohol|robí|dovoliť|potrebnú)*
    (bez|nemáme|nedostávame|nepatríme) (reklamy|reklám|oligarch*|dotáci*|inzerentov|cenzúry|majiteľa|od štátu)*
    (páčil|páči) sa vám*; (články|texty) nezamykáme*; niečo stojí*; (aby sme|aj ďalej) (mohli|pokračovať|robiť)*
  `,
  'our-work': `
    (naša|našu|našej|naše|naši|našich|náš|nášho|našim) (prác*|žurnalist*|novinár*|redakc*|tím*|portál*|nezávislosť*|čitateľ*|noviny|investigat*|web*)
    nezávisl* (žurnalist*|noviny|médi*); kvalitn* žurnalist*; (milí|vážení|drahí) (čitateli*|priatel*|čitateľ*); občianske združenie
  `,
  'give-terms': `
    číslo účtu*; variabilný symbol*; transparentný účet*; bankový prevod*; bankovým prevodom*; do správy pre prijímateľa*; správa pre prijímateľa*
    2 % z da*; dve percentá z*; ičo:*; právna forma:*; darujme*; ľudia ľuďom*; dms v tvare*; cena dms*; odpočt* z daní*; potvrdenie o dare*
    mesačne; platobn* kart*; trvalý príkaz*; pay by square; qr platba*; závet*
  `,
  'letter-ask': `
    (prihláste sa|odoberajte|zaregistrujte sa|objednajte si|prihlás sa) (na|náš|naše|si|zadarmo|k|teraz) (* |)(newsletter*|odber*|noviniek|spravodaj*|novinky|)*
    (dostávajte|chcete dostávať|posielame|pošleme|dostanete|získajte) (vám |)(každý|každé|každú|to najdôležitejšie|najdôležitejšie|naše|pravidelne|raz|výber|podobné|prehľad|len|nápady) (* |)(mail*|e mail*|schránk*|newsletter*|deň|týždeň|ráno|jeden)*
    (nenechajte si|nech vám|nič) (ujsť|nič neujde|neunikne|dôležité)*; (zadajte|vyplňte|zanechajte|nechajte) (svoj* |váš |nám |)(e mail*|email*|adres*|mail*)
    budete vedieť prví*; (chcem|chcete) odoberať*
  `,
  'letter-button': `
    newsletter; newslettre; odoberať; odoberať newsletter; prihlásiť sa na odber; odber noviniek; novinky e mailom
    naše newslettre; odoslať; ďakujeme za prihlásenie*; chcem odoberať; chcem odoberať novinky; spravodaj; odhlásiť sa z odberu
  `,
  'letter-word': `newsletter*; newslettr*; odber noviniek; spravodaj`,
  inbox: `(do|vo|na|priamo do) (vašej|vašu|vášho|tvojho|váš|svojej) (schrán*|e mail*|mail*|pošt*)*; priamo do (schránky|mailu|e mailu)`,
  'email-field': `(váš|vaša|zadajte|vyplňte) (svoj* |)(e mail*|email*|mail*); e mailov* adres*`,
  unsubscribe: `
    (odhlásiť sa|zrušiť odber|odber zrušiť|z odberu) (môžete|kedykoľvek|sa)*; kedykoľvek (sa |)(odhlásiť|zrušiť)*
    (prihlásením|odoslaním|kliknutím|vyplnením|registráciou) (súhlas*|na|vyjadrujete|formulára)*
    súhlasím so *; súhlasíte so *; (ochran*|spracúvan*|spracovan*) osobných údajov; žiadny spam*
  `,
  'subscribe-ask': `
    (predplaťte|objednajte|vyskúšajte|kúpte|vyberte|získajte|aktivujte|odomknite|odomknúť) (si |)(predplatné|denník|týždenník|časopis|článok|digitáln*|prístup|balík|na mesiac|neobmedzen*|zadarmo|tento|ročné|*)*
    (už ste|ste už|máte už|máte|už) (predplatiteľ*|predplatné|náš predplatiteľ*|účet|zaregistrovan*)*
    (prvý mesiac|na prvý mesiac) *; zrušiť (ho |)(môžete |)kedykoľvek*; čítajte bez (obmedzen*|rekl*)*; darujte predplatné*
  `,
  'subscribe-button': `
    predplatné; predplatiť; predplaťte si; prihlásiť sa; prihlásiť; prihlásenie; registrácia; registrovať sa
    zaregistrovať sa; môj účet; odhlásiť sa; vytvoriť účet; kúpiť predplatné; objednať; objednať predplatné
    vyskúšať zadarmo; mám predplatné; už mám predplatné; získať predplatné; odomknúť článok; e shop
  `,
  login: `
    (prihláste sa|musíte sa prihlásiť|zaregistrujte sa|registrujte sa)(,|) (* |)(alebo|aby|pre|a|tu|prosím)*
    zabudli ste heslo*; zabudnuté heslo*; nemáte (ešte |)účet*; vytvorte si (účet|konto)*; prihlasovací odkaz*
  `,
  paywall: `
    (tento|celý|zvyšok|pokračovanie) (článok|text|obsah|článku|rozhovor) (* |)(predplatiteľ*|len pre|je len|iba pre|si môžu|je dostupn*|je určen*|je zamknut*)*
    (článok|text|obsah) je (len|iba) pre *; (len|iba|exkluzívne) pre (predplatiteľ*|členov|prihlásených|podporovateľ*|platiac*)*
    (chcete|na) (čítať ďalej|dočítanie|pokračovanie|prečítať celý)*; (zostáva|zostávajú) vám *; vyčerpali ste*; bezplatn* článk*
  `,
  'share-ask': `
    (zdieľajte|zdieľaj|pošlite|prepošlite|odporučte|vytlačte) (článok|tento|túto|to|s|ďalej|text|príspevok|známym|ho) *
    (kopírovať|skopírovať|skopírujte) odkaz*; (napíšte|kontaktujte|píšte) (nám|nás|redakcii|do redakcie|na adresu|na)*
    (máte|viete) (tip|tému|zaujím*|niečo|o niečom)*; pošlite to ďalej*
  `,
  'share-button': `
    zdieľať; zdieľať článok; zdieľajte; zdieľajte článok; zdieľať na facebooku; zdieľať na x; kopírovať odkaz
    skopírovať odkaz; odkaz skopírovaný; odkaz bol skopírovaný; tlačiť; vytlačiť; uložiť; uložiť na neskôr; poslať
    poslať e mailom; poslať priateľovi; páči sa mi to; sledovať; sledujte nás; kontakt; kontakty; napíšte nám; vypočuť
  `,
  'follow-ask': `
    (sledujte|sleduj|nájdete|lajknite|pridajte sa) (nás|naše|náš|našu|k nám) (* |)(facebook*|instagram*|x|twitter*|youtube*|sieť*|sociáln*|telegram*|whatsapp*|na|profil*)*
    sledujte nás*; (odoberajte|dajte odber|prihláste sa na odber) (* |)(kanál*|podcast*|youtube*|a)*; sme aj na *; zapnite si zvonček*
    na sociálnych sieťach (nás|sledujte)*
  `,
  'more-label': `
    čítajte aj*; čítajte tiež*; čítajte viac*; čítajte ďalej*; čítajte:*; prečítajte si aj*; prečítajte si tiež*; prečítajte si*:*
    viac o téme*; viac k téme*; viac na*; viac o*:*; súvisiace*; súvisiaci článok*; k téme*; podobné články*; ďalšie články*; ďalšie správy*
    mohlo by vás*; možno vás*; odporúčame*; odporúčané*; najčítanejšie*; najnovšie*; štítky*; tagy:*; témy:*; kľúčové slová*
    predchádzajúci článok*; nasledujúci článok*; ďalší článok*; pozrite si*; pozrite aj*; vypočujte si*; neprehliadnite*
    pozri aj*; pokračovanie na*; článok pokračuje*; text pokračuje*; celý rozhovor*; celý článok*; fotogaléria:*; video:*; z archívu*
  `,
  'more-button': `
    čítať viac; čítať ďalej; čítajte ďalej; viac; zobraziť viac; načítať ďalšie; ďalšie; ďalšie články; súvisiace
    súvisiace články; podobné články; odporúčame; odporúčané; najčítanejšie; najnovšie; aktuálne; predchádzajúci
    nasledujúci; ďalší článok; predchádzajúci článok; nasledujúci článok; späť; hore; domov; menu; hľadať; vyhľadávanie
    zavrieť; štítky; témy; tu; o nás; všetky články; čítajte aj; mohlo by vás zaujímať; archív; redakcia; k téme; zobraziť všetko
  `,
  'more-ask': `
    (kliknite|ťuknite) (tu|na odkaz|sem)*; (prečítajte si|pozrite si|vypočujte si) (celý|celú|viac|tu|aj|video|rozhovor|prvý)*
    (text|článok|rozhovor) (pôvodne |)(vyšiel|bol prvýkrát|vznikol|bol prevzat*|bol publikovan*)*; viac informácií*; nájdete (tu|na tejto adrese)*
  `,
  'photo-label': `
    foto:*; foto *; (foto*; foto -*; fotografia:*; fotografie:*; zdroj:*; zdroj *; (zdroj*; ilustrácia:*; ilustračné foto*; (ilustračn*; ilustračná snímka*
    text:*; text a foto*; autor:*; autorka:*; autor je*; autorka je*; preklad:*; preložil*; video:*; kamera:*; grafika:*; kresba:*; (tasr*; (sita*; (sat*
    archív:*; archívne foto*; na snímke*; jazyková úprava*; pripravil*:*; editor:*; strih:*
  `,
  agency: `tasr; sita; čtk; archív *`,
  rights: `
    (všetky |)práva (sú |)vyhradené*; (publikovanie|šírenie|kopírovanie|preberanie|ďalšie šírenie|akékoľvek použitie|použitie) (* |)(zakázan*|bez|súhlas*|je|obsahu|správ|materiálov)*
    (podmienky používania|všeobecné obchodné podmienky|ochrana osobných údajov|ochrana údajov|zásady cookies|nastavenia cookies)*; autorsk* práv*
    licenci* creative*; (názory|komentáre) (autor*|vyjadrené) *; šéfredaktor*:*; vydavateľ:*; vydáva *; issn*; s uvedením zdroja*; prevziať*zdroja*; bez súhlasu vydavateľa*
  `,
  'comment-ask': `
    (napíšte|pridajte|zanechajte|vložte|podeľte sa|povedzte|komentujte) (komentár*|svoj*|nám|názor*|o svoj*|do komentár*|čo|do diskusie)*
    (čo si (o tom |)myslíte|čo na to|aký je váš|a čo vy|ako to vidíte) *; a čo si myslíte vy*; (v|do) (komentároch|komentárov|diskusii)
    zapojte sa do diskus*; buďte prv* *; hlasujte v ankete*
  `,
  'comment-button': `
    komentáre; komentár; komentovať; diskusia; diskusia (*); pridať komentár; napísať komentár; vložiť komentár; vstúpiť do diskusie
    odpovedať; zrušiť odpoveď; žiadne komentáre; zobraziť komentáre; zobraziť diskusiu; všetky komentáre; nahlásiť
    nahlásiť príspevok; meno; webová stránka; najnovšie; najstaršie; pridať príspevok; odoslať komentár; zoradiť podľa*
  `,
  'comment-rule': `
    (vaša |)(e mailová|emailová) adresa nebude*; vyžadované polia*; povinné polia*
    (na|ak chcete|pre) (komentovan*|komentovať|pridanie|pridávanie|diskutovať) *; diskutovať môžu*; do diskusie (* |)sa môžu*
    (komentáre|príspevky) (sú|budú|môžu|obsahujúce|ktoré|podliehajú|mažeme|porušuj*) *; (pravidlá|kódex) (diskus*|komentár*|diskutuj*)*
    (redakcia|administrátor) si vyhradzuje*; vulgárne *; diskusia (* |)je (uzavretá|uzatvorená)*; uložiť moje meno*
  `,
  'ad-label': `
    reklama; reklama:*; inzercia; inzercia:*; komerčná prezentácia*; komerčný článok*; platená spolupráca*; platená inzercia*; sponzorovan*
    partnerský obsah*; v spolupráci s*; pr článok*; pr správa*; advertorial*; text pokračuje pod*; článok pokračuje*; zľavový kód*; inzerujte u*; sponzor:*
  `,
  affiliate: `
    (získať|získame|dostaneme|dostať|získavame) (malú |drobnú |)províziu*; (affiliate|partnersk*|provízn*) (odkaz*|program*)*; províziu (z|za|od|ak)*
    cena sa pre vás nemení*; cez naše odkazy*
  `,
  sponsor: `(tento|článok|text) (článok|obsah|text|vznikol) (je platen*|je inzercia|vznikol v spolupráci|je sponzorovan*|v spolupráci s|je reklam*)*; (adblock*|blokovanie reklám*)`,
  'app-ask': `
    (stiahnite|stiahni|nainštalujte) (si |)(našu |mobilnú |novú |nás |)(aplikáciu|appku|do mobilu)*; (zapnite|povoľte) (si |)(upozornenia|notifikácie)*
    v (našej |novej |)aplikácii *; naskenujte*; aplikáci* pre (ios|android)*
  `,
  'report-error': `
    (našli|všimli|objavili|vidíte) (ste |si |)(v texte |v článku |)(chybu|chyby|preklep|nepresnosť)*; (nahlásiť|nahláste|oznámte|označte) (nám |)(chybu|preklep|chyby)*
    upozornite nás na*; stlačte ctrl*
  `,
  standards: `
    (etický|redakčný) (kódex|zásady|pravidlá|štandardy)*; (pravidlá opráv|opravy|kódex redakcie|ako pracujeme) *; chyby opravujeme*
    (s pomocou|pomocou|použili) (ai|umel* inteligenci*)*; overovan* faktov*
  `,
  said: `
    povedal; povedala; uviedol; uviedla; hovorí; dodal; dodala; podľa; vysvetlil; vysvetlila; oznámil; oznámila; tvrdí; vyhlásil; vyhlásila
    spomína; potvrdil; potvrdila; informoval; informovala; priblížil; opísal; napísal; odkázal; vyzval
  `,
  gave: `
    (daroval|darovala|darovali|vyzbieral|vyzbierala|vyzbierali|venoval|venovala|prispel|vyniesla|vyniesol); pondelok; utorok; stredu; štvrtok; piatok; sobotu; nedeľu
    vlani; súd; polícia; prokurátor; firma; spoločnosť; ministerstvo; štvrťrok; miliónov; obžaloba
  `,
  notice: `
    oprava:*; oprava*; opravujeme*; ospravedlňujeme sa*; upresnenie*; poznámka redakcie*; pozn. red*; posledná rozlúčka*; pohreb*; namiesto kvetov*
    linka dôvery*; linka detskej*; krízov* lin*; volajte*; mená*zmen*; v pôvodnej verzii*; v * vydaní sme*; výstraha*
  `,
  reader: `vy; vás; vám; vami; váš; vaša; vaše; vašu; vašej; milí čitatelia`,
  ours: `nás; nám; nami; náš; naša; naše; našu; našej; našich`,
};
