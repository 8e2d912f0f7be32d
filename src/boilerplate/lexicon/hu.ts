import type { Lexicon } from './lexicon.ts';

export const hu: Lexicon = {
  'give-ask': `
    (támogass|támogasson|támogassa|támogasd|támogassatok) (minket|bennünket|a|az|te is|ön is|lapunkat|munkánkat|szerkesztőségünket|most|havi|rendszeresen)*
    (támogass|támogasson|segíts|segítsen) (minket|bennünket|hogy)*
    (adományozz|adományozzon|adakozz|utalj|utaljon) (most|nekünk|havonta|online|az|a|te is|ma|itt|akár)*
    (ajánld|ajánlja) fel (az |adód|adója)*
    (az ön|a te|minden|az önök) (támogatása|támogatásod|adománya|adományod|forint|támogatás|adomány|hozzájárulása|előfizetése) *
    (támogatásával|támogatásoddal|adományával|adományoddal)*; (legyél|legyen) (a |)támogató*
    (hívj|hívjon) meg (minket|bennünket) egy kávéra*; szálljon be*; szállj be*
    ha mindenki, aki (ma|most|ezt|itt)*; (dobj|dobjon) (egy |)(pénzt|aprót)*; (vegyél|vennél|vegyen) nekünk (egy |)(kávét|egyet)*
    (segíts|segítsen|segítsetek), hogy *; (járulj|járuljon|járuljatok) hozzá *; (állj|álljon|álljatok) mellénk*; ha teheted, *
    (adj|adjon|adjatok) (te is|havi|egy ezrest|bármennyit)*; (ajánld|ajánlja) fel *
  `,
  'give-button': `
    támogatás; támogass minket; támogass; támogatom; támogasson minket; támogasson; adományozok; adományozz
    adományozás; adomány; támogatom a lapot; egyszeri; egyszeri támogatás; havi; havi támogatás
    rendszeres támogatás; havonta; más összeg; egyéb összeg; legyél támogató; legyen támogató; legyél tag
    csatlakozom; 1%; adó 1%; szja 1%; adó egy százalék; támogatnám; segítek
    támogatnám a szerkesztőséget; más összeget adnék; egyszeri összeg; tovább a fizetéshez; legyél te is támogató; havi utalás
  `,
  'give-word': `
    adomány; adományok; adományozó*; támogatás; támogató; támogatók; adományozás; gyűjtés; közösségi finanszírozás
    donably; patreon; adjukössze; támogatói kör; perselypénz
  `,
  'member-ask': `
    (legyél|legyen|légy) (te is |ön is |a |)(tag|tagunk|előfizető|támogató|támogatónk|barátunk|pártoló|klubtag|klubunk)*
    csatlakozz* (hozzánk|a|közösségünk*|klub*)*
  `,
  need: `
    (szükségünk van|szükség van|szükségünk) (rád|önre|önökre|rátok|a támogatás*|az ön*|a te|olvasóink*)*
    (nélküled|önök nélkül|nélkületek|ön nélkül|nélkülük)*
    (olvasóink|az olvasók|az olvasóink|az önök|támogatóink) (támogatásából|támogatása|adományaiból|pénzéből|előfizetéseiből|segítségével|nélkül)*
    (csak|kizárólag) (rátok|önökre|az olvasó*|olvasóink*|adományokból) *; ha (tetszett|fontos|hasznosnak|értékeli)*
    (állami|politikai|hirdetés|tulajdonos) (* |)(pénz |)nélkül; ingyenes* mindenki*
    (újságírás|minőségi újságírás|független sajtó) pénzbe kerül; (fennmaradása|jövője|fennmaradásunk) az olvasó*; az olvasókon múlik
    (nem a kormány|nem az állam) tart el *; nem kérünk sokat
  `,
  'our-work': `
    (szerkesztőségünk|újságíróink|munkánk|lapunk|újságírásunk|függetlenségünk|olvasóink|riportjaink|csapatunk)*
    független (újságírás|sajtó|média|lap|szerkesztőség)*; (kedves|tisztelt) olvas*
  `,
  'give-terms': `
    számlaszám*; bankszámlaszám*; adószám*; adó 1 *; szja *; átutalás*; közlemény rovat*; a közleménybe*
    bankkártya*; havonta; patreon; kedvezményezett*; donably*; csekk*
    társaságiadó*; közhasznú szervezet; az igazolást *postázzuk; számlájára érkező; adószám az 1*
  `,
  'letter-ask': `
    (iratkozz|iratkozzon|iratkozzatok) fel *; feliratkoz* (hírlevel*|a hírlevel*|napi*|heti*)*
    (kérje|kérd|olvasd|kapja|küldjük) (hírlevel*|a hírlevel*|minden|napi|heti|meg hírlevel*|a nap)*
    (ne maradj|ne maradjon|nehogy) (le|lemaradj*)*; (add meg|adja meg|írd be) (az |)(e mail|email)*; hírlevelünkre*
    hírlevelünkből*
    (heti|napi) egy levél*; (hagyd|hagyja) itt az e mail*; kérsz belőle; (szeretnél|szeretne) (elsőként|első kézből) értesülni*
    (válaszd|válassza) ki, miről*; (levélben is jövünk|küldjük a friss számot)*
  `,
  'letter-button': `
    hírlevél; hírlevelek; feliratkozás; feliratkozom; feliratkozás hírlevélre; hírlevél feliratkozás
    hírlevél-feliratkozás; iratkozz fel; iratkozz fel hírlevelünkre; iratkozzon fel hírlevelünkre; hírleveleink
    küldés; kérem a hírlevelet; sikeres feliratkozás*; napi hírlevél; heti hírlevél
    válaszd ki hírleveleinket; napi összefoglaló; iratkozz fel ingyen; érvénytelen e mail cím
  `,
  'letter-word': `hírlevél*; hírlevel*`,
  inbox: `
    (a |az |)(postafiókod*|postafiókj*|postaládá*|e mail fiók*|levelesládá*)
    e mailben (küldjük|megkapod|kapod|kapja)*
  `,
  'email-field': `(e mail|email) (cím|címed|címe)*; (add meg|adja meg|írd be|írja be) (* |)(e mail|email)*`,
  unsubscribe: `
    (bármikor|egyetlen kattintással) (leiratkoz*|lemondh*)*
    (a feliratkozással|feliratkozásommal|a regisztrációval|a gombra kattintva)*
    adatvédelmi (tájékoztató*|nyilatkozat*|szabályzat*|irányelv*); (hozzájárulok|elfogadom) *
    leiratkozni (bármikor|egyetlen)*; spam mappát
  `,
  'subscribe-ask': `
    (fizess|fizessen) elő*; (előfizetek|előfizethet|előfizetés) (most|már|a|az|online|digitális|havi*)*
    (már|van már|még nincs|már van) (előfizető*|előfizetés*|fiók*|regisztrál*|tag)*
    (az |)első hónap* (ingyen*|csak|mindössze)*; bármikor lemondható*; (válassz|válasszon) (előfizetés*|csomag*)*
    próbáld ki ingyen*; próbálja ki ingyen*; jelentkezzen be*; csak havi * (ft|forint*)
    (adj|adjon|ajándékozz) előfizetést*; lejárt az előfizetés*; (hosszabbítsd|hosszabbítsa) meg*; keresse az újságárus*
    automatikusan megújul*; (próbálja|próbáld) ki * ingyen
  `,
  'subscribe-button': `
    előfizetés; előfizetek; előfizetés megújítása; fizess elő; fizessen elő; bejelentkezés; belépés; belépek
    regisztráció; regisztrálok; kijelentkezés; fiókom; fiók létrehozása; vásárlás; megrendelem; ingyenes próba
    már előfizető vagyok; előfizetői belépés; digitális előfizetés; csomagok; profilom; webshop; kosár
  `,
  login: `
    (jelentkezz|jelentkezzen|lépj|lépjen) be *; elfelejtett jelszó*; elfelejtette a jelszav*
    (hozzon|hozz) létre *fiók*; regisztráljon*; regisztrálj*
    elfelejtetted a jelszavad*; (hozz|hozzon) létre (egy |)(ingyenes |)fiókot*
  `,
  paywall: `
    (ez a|a|ez az) (cikk|tartalom|írás|cikket|folytatás*|teljes cikk*) (* |)(előfizető*|csak|zárt|tagok)*
    (csak|kizárólag) (előfizető*|tagok*|regisztrált*|klubtag*|támogató*) *
    (a folytatáshoz|a cikk folytatásához|a teljes cikk* elolvasás*|ha tovább olvas*)*; előfizetőink* olvashat*
    előfizetéssel (olvas*|elérhető)*; ingyenes cikk*
    csak fizető előfizetők*; (további|hátralévő) része csak előfizető*; előfizetőként ezt is*
  `,
  'share-ask': `
    (oszd|ossza|osszátok) meg *
    (küldd|küldje|küldd el|ajánld|ajánlja) (el|tovább|ismerős*|barát*|el a cikk*|el nekünk)*
    (link|hivatkozás) másolása*; (írj|írjon|írjatok) (nekünk|a szerkesztő*|szerkesztőség*|a szerző*)*
    (van egy|van|tudsz|tud) (sztori*|témá*|információ*|tipp*|valami*)*
    (ajándékozd|ajándékozza) el *cikk*; (írj|írjon) nekünk biztonságos*
  `,
  'share-button': `
    megosztás; megosztom; megosztás facebookon; megosztás a facebookon; oszd meg; ossza meg; oszd meg másokkal is
    cikk megosztása; link másolása; hivatkozás másolása; másolás; link másolva; nyomtatás; mentés; küldés
    küldés e mailben; elküldöm; tetszik; követés; kövess minket; kövessen minket; kapcsolat; impresszum
    meghallgatom; felolvasás; cikk mentése; ajánlom; tweet; könyvjelző; írjon nekünk; letöltés; később elolvasom
    küldés messengeren; nyomtatható változat; link vágólapra; megosztás messengeren; küldés viberen
  `,
  'follow-ask': `
    (kövess|kövessen|kövessetek|kövesd|kövesse|lájkolj|lájkold|csatlakozz) (minket|bennünket|a|az|oldalunkat|be|lapunkat|csatornánk*|hozzánk a)*
    (iratkozz|iratkozzon) fel (youtube*|csatorn*|podcast*|a csatorn*|a youtube*)*
    (a közösségi médiában|facebookon is|már instagramon is|instán is|fent vagyunk|ott vagyunk) *
    (facebook|youtube|instagram|telegram) (oldalunk*|csatornánk*)*
    már a (tiktokon|instagramon|blueskyon) is*; csatlakozz viber *
  `,
  'more-label': `
    olvasd el*is*; olvassa el*is*; olvasd el ezt*; olvasta már*; olvastad már*; ezt is*; ezeket is*; bővebben*
    részletek*:*; tovább olvasom*; tovább a cikkre*; tovább olvas*; tovább:*; folytatás*; kapcsolódó cikk*
    hasonló cikk*; hasonló témá*; ajánlott*; ajánlatunk*; ajánljuk*; ajánló*; legolvasottabb*; legnépszerűbb*
    népszerű *; címkék*; címke:*; kulcsszavak*; témák:*; előző cikk*; következő cikk*; kattints ide*
    kattintson ide*; korábbi cikk*; korábban írtuk*; korábban megírtuk*; további cikk*; további hírek*
    további részletek*; további ajánl*; még több*; a szerző további*; ez is érdekelhet*; ez is érdekelheti*
    önt is érdekel*; érdekelhet*; nézd meg*is*; nézze meg*is*; hallgassa meg*is*; az összes cikk*; friss hírek*
    a témában*; archívum:*; lásd még*; a teljes interjú*; a teljes cikk*
    ajánljuk még*; előző rész*; következő rész*; cikkünk a hirdetés után*
  `,
  'more-button': `
    tovább; bővebben; tovább olvasom; részletek; több; még több; mutass többet; továbbiak; további cikkek
    kapcsolódó; kapcsolódó cikkek; kapcsolódó tartalom; hasonló cikkek; ajánlott; ajánlott cikkek; ajánló
    legolvasottabb; legolvasottabbak; legnépszerűbb; legfrissebb; friss; friss hírek; következő; előző
    következő cikk; előző cikk; vissza; vissza a tetejére; az oldal tetejére; kezdőlap; főoldal; címlap; címlapra
    menü; keresés; bezárás; címkék; itt; kattintson ide; rólunk; minden cikk; összes; archívum; tartalom
    ezt olvasta már?; olvasta már?; szerzőink; a szerző cikkei
  `,
  'more-ask': `
    (kattints|kattintson|kattintva) (ide|erre|a linkre|itt)*
    (olvasd|olvassa|nézd|nézze|hallgasd|hallgassa) (el|meg|el a teljes*|tovább|itt) *
    (a cikk|az írás|a szöveg|az interjú) (eredetileg|először|eredeti)*; további információ*
    (részletek|bővebb információ) (itt|a)*
    (itt |)(olvasható|hallgathatod meg|hallgatható meg|megnézhető)*; a teljes (tanulmány|lista|névsor) itt*
  `,
  'photo-label': `
    fotó:*; fotó *; fotók:*; (fotó*; fénykép:*; kép:*; képek:*; kép forrása*; (kép*; forrás:*; források:*; (forrás*
    fotó forrása*; illusztráció*; (illusztráció*; képünk illusztráció*; szöveg:*; írta:*; szerző:*; szerzők:*
    fordította*; fordítás:*; szerkesztette*; szerkesztő:*; rajz:*; grafika:*; videó:*; (mti*; mti*; nyitókép*
    borítókép*; címlapkép*; archív*; készítette*; operatőr*:*; vágó:*; lektor*; frissítve*; frissítés:*; közzétéve*
    kiemelt kép*; fotós:*; az interjút készítette*
    címlapi illusztráció*; angolból fordította*; németből fordította*; a képeket *bocsátotta*; az interjú szerkesztésében*
    fotók: *; nyitókép: *
  `,
  rights: `
    (minden jog|minden jogot) fenntart*; (szerzői jog*) *
    (másolása|közlése|utánközlés|felhasználása|terjesztése|átvétele) (* |)(tilos|csak|engedély*|tilt*)*
    (felhasználási feltételek|adatvédelmi|jogi nyilatkozat|impresszum|szerzői jogok|süti*|cookie szabályzat)*
    felelős (szerkesztő|kiadó)*; főszerkesztő:*; kiadja*:*; creative commons*licenc*; a szerző véleménye*; issn*
    nem feltétlenül tükrözi*
  `,
  'comment-ask': `
    (szólj|szóljon) hozzá*
    (írd meg|írja meg|oszd meg|mondd el|mondja el|hagyj|hagyjon|kommenteld) (kommentben|nekünk|a véleményed*|vélemény*|hozzászólás*|velünk|a hozzászól*|a kommentekben|te)*
    (te mit|ön mit|mit gondol|mit szól|önnek mi) *
    (a |)(kommentekben|kommentben|hozzászólásokban|hozzászólások között)*
    várjuk (hozzászólás*|olvasói levelek*|véleményed*|leveleiket)*
    vitázz velünk*; meséld el lent*; legyél te az első, aki *; csatlakozz *, hogy te is hozzászólhass
  `,
  'comment-button': `
    hozzászólások; hozzászólás; hozzászólok; szólj hozzá; szóljon hozzá; szólj hozzá!; kommentek; komment
    kommentelek; vélemény; hozzászólás írása; válasz; válasz megszakítása; nincs hozzászólás
    nincsenek hozzászólások; még nincs hozzászólás; 0 hozzászólás; hozzászólás küldése; hozzászólások megtekintése
    kommentek megtekintése; összes hozzászólás; jelentem; név; honlap; weboldal; legújabb; a hozzászólások lezárva
    legyél te az első hozzászóló; vélemény, hozzászólás?; moderálás
    rendezés; rendezés:*; legfrissebb elöl; jelentés; további hozzászólások; még * hozzászólás
  `,
  'comment-rule': `
    az e mail címet nem*; (e mail cím|az email cím|e mail címe) nem (kerül|lesz)*; a kötelező mező*; kötelező mezők*
    (a |)(hozzászóláshoz|kommenteléshez|hozzászólás elküldéséhez) *
    (a |)(hozzászólások|kommentek) (nem|moder*|tartalm*|csak|le|lezár*|a|utólag)*
    moderálási (elv*|szabály*|alapelv*)*; (a szerkesztőség) (* |)(fenntartja|nem vállal)*; a nevem, e mail*
    (trágár|gyűlöletkeltő|személyeskedő|sértő) (* |)(kommentek*|hozzászól*)*
    belépési linket; ehhez a cikkhez nem lehet hozzászólni
  `,
  'ad-label': `
    hirdetés; hirdetés:*; reklám; szponzorált*; támogatott tartalom*; támogatói tartalom*; fizetett tartalom*
    fizetett hirdetés*; szponzor:*; együttműködésben*; partnerünk*; partneri tartalom*; pr cikk*; promóció*
    a cikk a hirdetés után*; a cikk folytatódik*; hirdetés után*; kuponkód*; médiaajánlat*; hirdessen*
    apróhirdetés*; a tartalom*támogatásával*; brand content*
    hirdetésfelvétel*
  `,
  affiliate: `
    jutalékot (kap*|kaphat*); (affiliate|partner) (link*|program*)*; jutalék* (kap*|után|ha)
    (nem kerül|többletköltség*) *
  `,
  sponsor: `
    (a |ez a |)(cikk|tartalom|cikket) (* |)(szponzor*|támogatásával készült|megrendelésére|együttműködésben|hirdetés)*
    (reklámblokkoló*|adblock*)
    (megbízásából|megrendelésére|támogatásával) készült
  `,
  'app-ask': `
    (töltsd|töltse) le (* |)(app*|alkalmazás*|mobil*|az)*
    (kapcsold|kapcsolja|engedélyezd|engedélyezze) be* *értesítés*
    (az appunk|alkalmazásunk|applikációnk|mobilalkalmazásunk)*; olvasd be a (kódot|qr*)*; elérhető az app store*
    megnyitás az alkalmazásban*; (kapcsold|kapcsolja) be a push*; hallgass minket *; hallgasson minket *; új appunk*; olvasd be a qr*
  `,
  'report-error': `
    (hibát|elírást|pontatlanságot) (talált*|látott*|lát|találtál|vett*|jelez*|vettél)*
    (jelezd|jelezze|jelentse|írja meg) (nekünk |a |)(hib*|ha hib*|elírás*)*; hibabejelent*; hiba bejelentése*
    hibát talált*
  `,
  standards: `
    (etikai|szerkesztési|szerkesztőségi|helyreigazítási) (kódex*|elv*|alapelv*|szabály*|irányelv*|politik*|gyakorlat*)*
    (mesterséges intelligencia|ai|mi) (segítségével|használatával|közreműködésével)*; hibáinkat *
    így dolgozunk*; tényellenőrzési elve*
  `,
  said: `
    mondta; mondja; közölte; elmondta; szerint; tette hozzá; hozzátette; nyilatkozta; állítja; írja; írta a
    bejelentette; fogalmazott; magyarázta; jelezte; emlékszik; meséli
  `,
  gave: `
    (adományozott|adományoztak|gyűjtött|gyűjtöttek|összegyűlt|felajánlott|adott|ajándékozott); hétfőn; kedden
    szerdán; csütörtökön; pénteken; szombaton; vasárnap; tavaly; bíróság; ügyészség; rendőrség; a cég; vállalat
    minisztérium; negyedév*
  `,
  notice: `
    helyesbítés*; helyreigazítás*; javítás:*; pontosítás*; a szerkesztő megjegyzés*; szerk. megj*; temetés*
    búcsúztatás*; gyászmise*; koszorú* (helyett|megváltás)*; lelkisegély*; krízis*; hívja a*; ha ön vagy*
    a nevek*megváltoz*; a nevét*; korábbi verzió*; cikkünk korábbi*
  `,
  reader: `
    önök; önt; önnek; önnel; neked; nektek; téged; rád; veled; kedves olvasó; kedves olvasóink; tiéd
  `,
  ours: `mi is; minket; bennünket; nekünk; lapunk; szerkesztőségünk; hozzánk; velünk; nálunk`,
};
