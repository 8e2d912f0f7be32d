import type { Lexicon } from './lexicon.ts';

export const cs: Lexicon = {
  'give-ask': `
    (podpořte|podpoř|podporujte|podpořit) (nás|naši|naše|náš|nezávisl*|redakci|tento|nezávislou|svobodn*|novináře|„*) *
    podpořte nás
    (přispějte|přispěj|darujte|věnujte|pošlete) (nám|nyní|dnes|na|libovoln*|jakoukoli|jednorázově|pravidelně|teď|dar*|příspěv*|i vy)*
    (pomozte|pomoz) nám*
    (váš|vaše|každý|každá|i malý|tvůj) (dar|příspěvek|podpora|příspěvky|koruna|předplatné) (pomáhá|pomůže|umožňuje|je|má|nám|se|umožní|znamená)*
    staňte se (naším |)(podporovatel*|dárc*|mecenáš*|patron*)*; kupte nám kávu*; prosíme o podporu*
    kdyby každý*, kdo (čte|má|právě|nás)*; (pošlete|hoďte|přihoďte) nám *; (pomozte|pomůžete) (nám|redakci|zachránit|vydat|dofinancovat)*
    (podpořte|podpoř) (vznik|další|vydání|sbírku|tvorbu)*; (zaplaťte|zaplatit) nám *
    (dárcovskou|dms) (sms|zprávu)*; (pokud|jestli) můžete, (přispějte|podpořte|staňte)*
  `,
  'give-button': `
    podpořte nás; podpořit; podpořit nás; podpoř nás; darovat; darujte; daruji; přispět; přispějte; přispívám
    přispěji; chci přispět; chci podpořit; dar; jednorázově; měsíčně; každý měsíc; jiná částka; staňte se členem
    staňte se podporovatelem; stát se členem; podpořit redakci; pravidelný dar; jednorázový dar; přidejte se
    podporuji
    darovat pravidelně; darovat jednorázově; drobné do klobouku; kolik chcete; jednorázově kolik chcete; chci pomoct
    podpořte vznik dalších dílů; poslat příspěvek; patron redakce; kamarád redakce
  `,
  'give-word': `
    dary; darů; dar; příspěvek; příspěvky; dárci; dárců; sbírka; sbírky; podporovatel*; crowdfunding
    donio; darujme; startovač; hithit; trvalý příkaz
  `,
  'member-ask': `
    (staňte se|staň se|buďte) (naším |naší |)(člen*|podporovatel*|předplatitel*|součástí|patron*|přítel*|přáteli)*
    (přidejte se|připojte se|vstupte) (k|do) (nám|naší|našim|klubu|komunity|podporovatel*)*
  `,
  need: `
    potřebujeme (vás|vaši|tvou|tvoji|vaše|tebe)*
    (bez|díky) (vás|vám|vaší|vaši|vašim|čtenářů|čtenářům|podpory čtenářů|podpoře čtenářů|našim čtenářům|podporovatelům)*
    (žijeme|existujeme|fungujeme|vycházíme|závislí|stojíme|financován*) (jen |pouze |výhradně |)(díky|z|na|od|ze) (darů|dary|příspěvk*|vám|vašim|čtenář*|podpo*|předplat*|vás)*
    (pokud|jestli|líbí|líbil) (se vám|vám) (* |)(líbí|líbil|článek|text|záleží|naše)*
    (bez|nemáme) (reklam|vlastníka|oligarch*|paywallu|inzerce|dotací)*
    (novinařina|žurnalistika|kvalitní obsah) (stojí|něco stojí) (peníze|*); (stojí|stojíme) na čtenářích; díky kterým může být * zdarma
    (chcete|chceš), abychom (psali|pokračovali|točili)*; naši práci umožňují (čtenáři|dárci)
  `,
  'our-work': `
    (naše|naši|našeho|naší|náš|našich|našim) (prác*|žurnalist*|novinář*|redakc*|tým*|deník*|nezávislost*|čtenář*|noviny|reportáž*)
    nezávisl* (žurnalist*|novinařin*|médi*); (milí|vážení) čtenář*
  `,
  'give-terms': `
    číslo účtu*; č. účtu*; variabilní symbol*; transparentní účet*; bankovní převod*; donio*; darujme*
    odečíst z daní*; základu daně; měsíčně; qr platba*; trvalý příkaz*; platební kart*
    zprávy pro příjemce; qr kód v bankovní aplikaci; daňový tip; dms *
  `,
  'letter-ask': `
    (přihlaste se|přihlas se|odebírejte|zaregistrujte se|objednejte si) (k|si|náš|naše|nyní|zdarma|k odběru) (* |)(newsletter*|odběr*|zpravodaj*|)*
    (dostávejte|chcete dostávat|posíláme|získejte|čtěte) (každý|každé|každou|to nejdůležitější|nejdůležitější|naše|pravidelně|jednou|výběr) (* |)(mail*|e mail*|schránk*|newsletter*|den|týden|ráno)*
    (nenechte si|ať vám) (ujít|nic neute*|uniknout)*; (zadejte|vyplňte) (svůj |váš |)(e mail|email)*
    náš newsletter*
    pošleme vám (každý|každou|jednou)*; (ve vaší|do vaší) schránce *; (chcete|chceš) (ji|ho) (taky |také |)do mailu*
  `,
  'letter-button': `
    newsletter; newslettery; odebírat; odebírat newsletter; přihlásit se k odběru; přihlásit k odběru
    přihlásit odběr; odběr novinek; novinky e mailem; naše newslettery; odeslat; děkujeme za přihlášení*
    odběr newsletteru; chci odebírat; zpravodaj
    chci dostávat; přihlásit se k odběru novinek; potvrdit odběr; žádný spam*
  `,
  'letter-word': `newsletter*; zpravodaj; odběr novinek`,
  inbox: `
    (do|ve|na) (vaší|vaši|vašeho|tvé|váš|své) (schrán*|e mail*|mail*|pošt*)*; přímo do (schránky|mailu|e mailu)
  `,
  'email-field': `(váš|zadejte|vaše|vyplňte) (svůj |váš |)(e mail*|email*|mail*); e mailová adresa*`,
  unsubscribe: `
    (odhlásit se|odběr zrušit|zrušit odběr|odhlásit) (můžete|kdykoli|lze)*
    kdykoli (se |)(odhlásit|odhlaste|zrušit)*
    (přihlášením|odesláním|kliknutím|vyplněním|registrací) (souhlas*|k|na|vyjadřujete|formuláře|e mailu)*
    (souhlasím|souhlasíte) se *; (ochran*|zpracování*) osobních údajů
  `,
  'subscribe-ask': `
    (předplaťte|objednejte|vyzkoušejte|pořiďte|kupte|vyberte|získejte|aktivujte) (si |)(předplatné|deník|časopis|naše|ještě|zdarma|na měsíc|přístup|tarif|variantu|digitální|roční)*
    (už|jste již|jste už|máte už|máte|již) (předplatitel*|předplatné|máte|účet|jste|odběratel*|registrovan*)*
    (první měsíc|první *) (zdarma|za)*; (zrušit|zrušíte) (můžete |)kdykoli*; čtěte bez (omezení|reklam)*
    (darujte|věnujte) předplatné*; (vyčerpali jste|vyčerpán) (počet|limit)*; objednejte si předplatné*
  `,
  'subscribe-button': `
    předplatné; předplatit; předplaťte si; přihlásit se; přihlásit; přihlášení; registrace; registrovat se
    zaregistrovat se; můj účet; odhlásit se; založit účet; vytvořit účet; koupit předplatné; objednat předplatné
    vyzkoušet zdarma; e shop; už mám předplatné; vybrat předplatné; koupit; objednat; získat předplatné
    darovat předplatné; už jste předplatitel?; vyzkoušet na 14 dní zdarma; nové číslo právě v prodeji*
  `,
  login: `
    (přihlaste se|musíte se přihlásit|zaregistrujte se|přihlaste)(,|) (* |)(nebo|abyste|pro|a|zde|prosím)*
    zapomněli jste heslo*; zapomenuté heslo*; (založte|vytvořte) si (účet|zdarma)*; nemáte účet*
  `,
  paywall: `
    (tento|celý|zbytek|pokračování) (článek|text|obsah|článku|rozhovor) (* |)(předplatitel*|jen pro|je dostupný|je určen|pouze pro|je zamčen*)*
    (jen|pouze|exkluzivně) pro (předplatitele|členy|přihlášené|registrované|podporovatele)*
    (chcete|pro) (číst dál|dočíst|pokračování|přečíst celý|dočtení)*; zbývá vám * (článk*|text*)*; zbývá * článku
    (tento |)příspěvek je jen pro (platící |)(odběratele|předplatitele|členy); jen pro platící odběratele; článků pro neregistrované
  `,
  'share-ask': `
    (sdílejte|sdílej|pošlete|přepošlete|doporučte|vytiskněte) (článek|tento|to|s|dál|na|s přáteli|text|příspěvek|známým|ho) *
    (kopírovat|zkopírovat|zkopírujte) odkaz*
    (napište|kontaktujte|pište) (nám|nás|redakci|do redakce|na adresu|autor*)*
    (máte|víte) (tip|téma|zajímav*|nějaký tip|pro nás)*
    doporučte nás*; poslat odkaz na *; víte o něčem, čím*
  `,
  'share-button': `
    sdílet; sdílet článek; sdílejte; sdílet na facebooku; sdílet na x; sdílejte článek; zkopírovat odkaz
    kopírovat odkaz; odkaz zkopírován; tisk; tisknout; vytisknout; uložit; uložit na později; poslat; odeslat
    poslat e mailem; poslat známému; líbí se mi; to se mi líbí; sledovat; sledujte nás; kontakt; kontakty
    napište nám; poslechnout; poslechněte si; tweetnout; darovat článek; odemknout pro kamaráda; stáhnout
    napsat redakci
    poslat na whatsapp; odkaz zkopírován do schránky; sdílet na threads
  `,
  'follow-ask': `
    (sledujte|sleduj|najdete|lajkněte|přidejte se) (nás|naše|náš|nás na|nás i|k nám na) (* |)(facebook*|instagram*|x|twitter*|youtube*|síti*|sociáln*|telegram*|whatsapp*|profil*)*
    sledujte nás*; (odebírejte|přihlaste se k odběru) (náš |)(kanál|podcast|youtube)*
    na sociálních sítích (nás|sledujte)*; jsme (i |také |)na (facebooku|instagramu|x|tiktoku|síti)*
    přidejte si nás (mezi|na|do)*; jsme i na (threads|bluesky|whatsappu|telegramu)
  `,
  'more-label': `
    čtěte také*; čtěte též*; čtěte dále*; čtěte více*; čtěte:*; čtěte i*:*; přečtěte si také*; přečtěte si i*
    přečtěte si více*; přečtěte si*; číst dál*; číst více*; číst dále*; více zde*; více čtěte*; více o tématu*
    více na*; více článků*; další články*; další zprávy*; související článk*; související:*; podobné články*
    mohlo by vás*; mohlo by se*; mohlo by*zajímat*; možná vás*; doporučujeme*; doporučené*; nejčtenější*
    nejnovější články*; štítky*; tagy:*; témata:*; klíčová slova*; předchozí článek*; následující článek*
    další článek*; klikněte zde*; podívejte se také*; poslechněte si také*; poslechněte si*; podívejte se*; viz též*
    viz také*; z archivu*; ze stejné rubriky*; celý rozhovor*; celý článek*; všechny články*; k tématu*
    nepřehlédněte*; zjistěte více*; pokračování článku*
    další zprávy z *; o případu jsme psali*; už dříve jsme psali*; k tématu:*; seriál:*; článek pokračuje*; nenechte si ujít*
  `,
  'more-button': `
    číst více; číst dál; číst dále; více; více zde; zobrazit více; zobrazit další; načíst další; další; další články
    související; související články; podobné články; doporučujeme; doporučené; nejčtenější; nejnovější
    nejnovější zprávy; aktuálně; předchozí; následující; další článek; předchozí článek; zpět; zpět nahoru; nahoru
    domů; hlavní stránka; úvodní stránka; menu; hledat; vyhledat; vyhledávání; zavřít; štítky; tagy; témata
    klikněte zde; zde; o nás; všechny články; čtěte také; mohlo by vás zajímat; archiv; redakce; obsah; o autorovi
    celý článek; zobrazit vše; k tématu
  `,
  'more-ask': `
    (klikněte|klepněte) (zde|na odkaz|sem)*
    (přečtěte si|čtěte|podívejte se na|poslechněte si) (celý|celou|více|zde|také|další|rozhovor|i|první)*
    (text|článek|rozhovor) (původně |)(vyšel|byl poprvé|vznikl|byl převzat|byl publikován)*; více informací*
    (podrobnosti|víc|více) *najdete v našem (přehledu|článku|tématu)
  `,
  'photo-label': `
    foto:*; foto *; (foto*; fotografie:*; fotografie *; zdroj:*; zdroj *; zdroje:*; (zdroj*; zdroj foto*
    ilustrace:*; ilustrační foto*; (ilustrační*; ilustrační snímek*; obrázek:*; text:*; autor:*; autorka:*; autoři:*
    autor foto*; překlad:*; přeložil*; přeložila*; video:*; grafika:*; kresba:*; (čtk*; čtk*; na snímku*; archiv:*
    archivní foto*; profimedia*; editor:*; redakce:*; korektury*; střih:*; aktualizováno*; publikováno*
    připravil*:*; se souhlasem*; foto a text*
    z němčiny přeložil*; z angličtiny přeložil*; snímek poskytl*; snímek poskytla*; kamera:*; zvuk:*
  `,
  rights: `
    (všechna |veškerá )práva vyhrazena*
    (publikování|šíření|kopírování|přebírání|další šíření|jakékoli užití|převzetí) (* |)(zakázán*|bez|souhlas*|je|obsahu|článků)*
    (podmínky užití|obchodní podmínky|ochrana osobních údajů|zásady ochrany|zásady cookies|nastavení cookies)*
    autorsk* práv*; licenc* creative*; (názory|komentáře) (autor*|vyjádřené) *; šéfredaktor*:*; vydavatel:*; issn*
    copyright ©*; nastavení soukromí*; bez předchozího svolení*; stanovisko vydavatele
  `,
  'comment-ask': `
    (napište|přidejte|zanechte|vložte|podělte se|řekněte|komentujte) (komentář*|svůj|nám|názor*|o svůj|své|do komentář*|co|do diskuse)*
    (co si o tom|co na to|jaký je|a co vy|jak to vidíte) *; (v|do) (komentářích|komentářů|diskusi pod článkem)
    zapojte se do diskus*; diskutujte*
    buďte první, kdo *; napište ji pod článek; staňte se členem a zapojte se*
  `,
  'comment-button': `
    komentáře; komentář; komentovat; diskuse; diskuze; přidat komentář; napsat komentář; vložit komentář
    přidejte komentář; napište komentář; vstoupit do diskuse; odpovědět; zrušit odpověď; zrušit odpověď na komentář
    žádné komentáře; 0 komentářů; zobrazit komentáře; zobrazit diskusi; všechny komentáře; číst komentáře
    odeslat komentář; nahlásit; jméno; webová stránka; komentáře jsou uzavřeny; diskuse je uzavřena; nejnovější
    váš komentář; přidat příspěvek
    řadit podle; řadit podle:*; nahlásit příspěvek; zobrazit další odpovědi; souhlasím; nesouhlasím
  `,
  'comment-rule': `
    (vaše |)(e mailová adresa|emailová adresa) nebude*; vyžadované informace*; povinná pole*
    (pro|abyste|k) (přidání|vložení|komentov*|přidávání|mohli komentovat|diskutovat) *
    (komentáře|příspěvky) (jsou|budou|mohou|obsahující|které|podléhají|schval*|procházejí|mazat) *
    (pravidla|kodex) (diskuse|diskusí|diskuze|komentář*)*; uložit do prohlížeče*
    (redakce|administrátor) si vyhrazuje*; vulgární*
    diskutovat mohou pouze*; přihlašovací odkaz; diskuse k článku byla uzavřena; (e-mail |)nebude zveřejněn
  `,
  'ad-label': `
    reklama; reklama:*; inzerce; inzerce:*; komerční sdělení*; komerční článek*; placená spolupráce*
    placená inzerce*; sponzorovan*; sponzor:*; ve spolupráci s*; partnerský obsah*; partner:*; advertorial*
    pr článek*; pokračování pod reklamou*; článek pokračuje*; text pokračuje*; slevový kód*; inzerujte*
    reklamní sdělení*; obsah vznikl*; pokračuje pod reklamou*; komerční prezentace*
    článek pokračuje pod reklamou*; tento text vznikl ve spolupráci*; inzerujte u nás*
  `,
  affiliate: `
    (dostáváme|získáváme|získat|dostaneme|dostat|získáme) (malou |drobnou |)provizi*
    (affiliate|partnersk*|provizní) (odkaz*|program*)*; provizi (z|za|od|pokud)*
    (bez|žádné) (navýšení|dalších nákladů|příplatku)*
  `,
  sponsor: `
    (tento|článek|text) (článek|obsah|text|vznikl) (je placen*|je inzerce|vznikl ve spolupráci|je sponzorov*|ve spolupráci s partner*|je reklam*|v komerční)*
    (adblock*|blokování reklam*)
  `,
  'app-ask': `
    (stáhněte|stáhni|nainstalujte) (si |)(naši |mobilní |naší |novou |)(aplikaci|appku|mobilní*)*
    (zapněte|povolte) (si |)(upozornění|notifikace)*; v naší aplikaci*; naskenujte*
    (otevřít|číst|otevřete) v aplikaci*; (poslouchejte|poslechněte si) nás (ve|v|na) *; zapněte si oznámení*
  `,
  'report-error': `
    (našli|všimli|objevili|vidíte|narazili) (jste |si |na |)(chybu|chyby|překlep|nepřesnost|v článku chybu)*
    (nahlásit|nahlaste|oznamte|upozorněte|nahlaste nám) (nám |nás na |na |)(chybu|překlep|chyby)*
    napište nám na*chyb*; opravit chybu*
  `,
  standards: `
    (etický|redakční) (kodex|zásady|pravidla|standardy)*
    (zásady redakce|opravy a omluvy|pravidla oprav|kodex redakce|jak pracujeme)*
    (s pomocí|pomocí) (ai|umělé inteligence)*; (chyby|omyly) opravujeme*
    uvádíme věci na pravou míru*; (využila|vznikl) nástroje ai
  `,
  said: `
    řekl; řekla; uvedl; uvedla; říká; dodal; dodala; podle; vysvětlil; vysvětluje; sdělil; sdělila; popsal; popisuje
    tvrdí; oznámil; oznámila; vzpomíná; potvrdil
  `,
  gave: `
    (daroval|darovala|darovali|vybral|vybrala|vybrali|věnoval|věnovala|přispěl|přispěla); pondělí; úterý; středu
    čtvrtek; pátek; sobotu; neděli; loni; soud; policie; státní zástup*; firma; společnost; ministerstvo; čtvrtletí
  `,
  notice: `
    oprava:*; oprava*; opravujeme*; omluva*; upřesnění*; poznámka redakce*; pozn. red*; poslední rozloučení*
    pohřeb*; zádušní*; místo květin*; linka bezpečí*; linka první*; krizov* lin*; volejte*; jméno*změněn*
    jména*změněn*; v předchozí verzi*; v původní verzi*
  `,
  reader: `vy; vás; vám; vámi; váš; vaše; vaši; vaší; tvůj; tobě; milí čtenáři`,
  ours: `nás; nám; námi; náš; naše; naši; naší; našich`,
};
