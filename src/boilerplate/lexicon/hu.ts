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
  `,
  'give-button': `
    támogatás; támogass minket; támogass; támogatom; támogasson minket; támogasson; adományozok; adományozz
    adományozás; adomány; támogatom a lapot; egyszeri; egyszeri támogatás; havi; havi támogatás
    rendszeres támogatás; havonta; más összeg; egyéb összeg; legyél támogató; legyen támogató; legyél tag
    csatlakozom; 1%; adó 1%; szja 1%; adó egy százalék; támogatnám; segítek
  `,
  'give-word': `
    adomány; adományok; adományozó*; támogatás; támogató; támogatók; adományozás; gyűjtés; közösségi finanszírozás
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
  `,
  'our-work': `
    (szerkesztőségünk|újságíróink|munkánk|lapunk|újságírásunk|függetlenségünk|olvasóink|riportjaink|csapatunk)*
    független (újságírás|sajtó|média|lap|szerkesztőség)*; (kedves|tisztelt) olvas*
  `,
  'give-terms': `
    számlaszám*; bankszámlaszám*; adószám*; adó 1 *; szja *; átutalás*; közlemény rovat*; a közleménybe*
    bankkártya*; havonta; patreon; kedvezményezett*; donably*; csekk*
  `,
  'letter-ask': `
    (iratkozz|iratkozzon|iratkozzatok) fel *; feliratkoz* (hírlevel*|a hírlevel*|napi*|heti*)*
    (kérje|kérd|olvasd|kapja|küldjük) (hírlevel*|a hírlevel*|minden|napi|heti|meg hírlevel*|a nap)*
    (ne maradj|ne maradjon|nehogy) (le|lemaradj*)*; (add meg|adja meg|írd be) (az |)(e mail|email)*; hírlevelünkre*
    hírlevelünkből*
  `,
  'letter-button': `
    hírlevél; hírlevelek; feliratkozás; feliratkozom; feliratkozás hírlevélre; hírlevél feliratkozás
    hírlevél-feliratkozás; iratkozz fel; iratkozz fel hírlevelünkre; iratkozzon fel hírlevelünkre; hírleveleink
    küldés; kérem a hírlevelet; sikeres feliratkozás*; napi hírlevél; heti hírlevél
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
  `,
  'subscribe-ask': `
    (fizess|fizessen) elő*; (előfizetek|előfizethet|előfizetés) (most|már|a|az|online|digitális|havi*)*
    (már|van már|még nincs|már van) (előfizető*|előfizetés*|fiók*|regisztrál*|tag)*
    (az |)első hónap* (ingyen*|csak|mindössze)*; bármikor lemondható*; (válassz|válasszon) (előfizetés*|csomag*)*
    próbáld ki ingyen*; próbálja ki ingyen*; jelentkezzen be*; csak havi * (ft|forint*)
  `,
  'subscribe-button': `
    előfizetés; előfizetek; előfizetés megújítása; fizess elő; fizessen elő; bejelentkezés; belépés; belépek
    regisztráció; regisztrálok; kijelentkezés; fiókom; fiók létrehozása; vásárlás; megrendelem; ingyenes próba
    már előfizető vagyok; előfizetői belépés; digitális előfizetés; csomagok; profilom; webshop; kosár
  `,
  login: `
    (jelentkezz|jelentkezzen|lépj|lépjen) be *; elfelejtett jelszó*; elfelejtette a jelszav*
    (hozzon|hozz) létre *fiók*; regisztráljon*; regisztrálj*
  `,
  paywall: `
    (ez a|a|ez az) (cikk|tartalom|írás|cikket|folytatás*|teljes cikk*) (* |)(előfizető*|csak|zárt|tagok)*
    (csak|kizárólag) (előfizető*|tagok*|regisztrált*|klubtag*|támogató*) *
    (a folytatáshoz|a cikk folytatásához|a teljes cikk* elolvasás*|ha tovább olvas*)*; előfizetőink* olvashat*
    előfizetéssel (olvas*|elérhető)*; ingyenes cikk*
  `,
  'share-ask': `
    (oszd|ossza|osszátok) meg *
    (küldd|küldje|küldd el|ajánld|ajánlja) (el|tovább|ismerős*|barát*|el a cikk*|el nekünk)*
    (link|hivatkozás) másolása*; (írj|írjon|írjatok) (nekünk|a szerkesztő*|szerkesztőség*|a szerző*)*
    (van egy|van|tudsz|tud) (sztori*|témá*|információ*|tipp*|valami*)*
  `,
  'share-button': `
    megosztás; megosztom; megosztás facebookon; megosztás a facebookon; oszd meg; ossza meg; oszd meg másokkal is
    cikk megosztása; link másolása; hivatkozás másolása; másolás; link másolva; nyomtatás; mentés; küldés
    küldés e mailben; elküldöm; tetszik; követés; kövess minket; kövessen minket; kapcsolat; impresszum
    meghallgatom; felolvasás; cikk mentése; ajánlom; tweet; könyvjelző; írjon nekünk; letöltés; később elolvasom
  `,
  'follow-ask': `
    (kövess|kövessen|kövessetek|kövesd|kövesse|lájkolj|lájkold|csatlakozz) (minket|bennünket|a|az|oldalunkat|be|lapunkat|csatornánk*|hozzánk a)*
    (iratkozz|iratkozzon) fel (youtube*|csatorn*|podcast*|a csatorn*|a youtube*)*
    (a közösségi médiában|facebookon is|már instagramon is|instán is|fent vagyunk|ott vagyunk) *
    (facebook|youtube|instagram|telegram) (oldalunk*|csatornánk*)*
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
  `,
  'photo-label': `
    fotó:*; fotó *; fotók:*; (fotó*; fénykép:*; kép:*; képek:*; kép forrása*; (kép*; forrás:*; források:*; (forrás*
    fotó forrása*; illusztráció*; (illusztráció*; képünk illusztráció*; szöveg:*; írta:*; szerző:*; szerzők:*
    fordította*; fordítás:*; szerkesztette*; szerkesztő:*; rajz:*; grafika:*; videó:*; (mti*; mti*; nyitókép*
    borítókép*; címlapkép*; archív*; készítette*; operatőr*:*; vágó:*; lektor*; frissítve*; frissítés:*; közzétéve*
    kiemelt kép*; fotós:*; az interjút készítette*
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
  `,
  'comment-button': `
    hozzászólások; hozzászólás; hozzászólok; szólj hozzá; szóljon hozzá; szólj hozzá!; kommentek; komment
    kommentelek; vélemény; hozzászólás írása; válasz; válasz megszakítása; nincs hozzászólás
    nincsenek hozzászólások; még nincs hozzászólás; 0 hozzászólás; hozzászólás küldése; hozzászólások megtekintése
    kommentek megtekintése; összes hozzászólás; jelentem; név; honlap; weboldal; legújabb; a hozzászólások lezárva
    legyél te az első hozzászóló; vélemény, hozzászólás?; moderálás
  `,
  'comment-rule': `
    az e mail címet nem*; (e mail cím|az email cím|e mail címe) nem (kerül|lesz)*; a kötelező mező*; kötelező mezők*
    (a |)(hozzászóláshoz|kommenteléshez|hozzászólás elküldéséhez) *
    (a |)(hozzászólások|kommentek) (nem|moder*|tartalm*|csak|le|lezár*|a|utólag)*
    moderálási (elv*|szabály*|alapelv*)*; (a szerkesztőség) (* |)(fenntartja|nem vállal)*; a nevem, e mail*
    (trágár|gyűlöletkeltő|személyeskedő|sértő) (* |)(kommentek*|hozzászól*)*
  `,
  'ad-label': `
    hirdetés; hirdetés:*; reklám; szponzorált*; támogatott tartalom*; támogatói tartalom*; fizetett tartalom*
    fizetett hirdetés*; szponzor:*; együttműködésben*; partnerünk*; partneri tartalom*; pr cikk*; promóció*
    a cikk a hirdetés után*; a cikk folytatódik*; hirdetés után*; kuponkód*; médiaajánlat*; hirdessen*
    apróhirdetés*; a tartalom*támogatásával*; brand content*
  `,
  affiliate: `
    jutalékot (kap*|kaphat*); (affiliate|partner) (link*|program*)*; jutalék* (kap*|után|ha)
    (nem kerül|többletköltség*) *
  `,
  sponsor: `
    (a |ez a |)(cikk|tartalom|cikket) (* |)(szponzor*|támogatásával készült|megrendelésére|együttműködésben|hirdetés)*
    (reklámblokkoló*|adblock*)
  `,
  'app-ask': `
    (töltsd|töltse) le (* |)(app*|alkalmazás*|mobil*|az)*
    (kapcsold|kapcsolja|engedélyezd|engedélyezze) be* *értesítés*
    (az appunk|alkalmazásunk|applikációnk|mobilalkalmazásunk)*; olvasd be a (kódot|qr*)*; elérhető az app store*
  `,
  'report-error': `
    (hibát|elírást|pontatlanságot) (talált*|látott*|lát|találtál|vett*|jelez*|vettél)*
    (jelezd|jelezze|jelentse|írja meg) (nekünk |a |)(hib*|ha hib*|elírás*)*; hibabejelent*; hiba bejelentése*
    hibát talált*
  `,
  standards: `
    (etikai|szerkesztési|szerkesztőségi|helyreigazítási) (kódex*|elv*|alapelv*|szabály*|irányelv*|politik*|gyakorlat*)*
    (mesterséges intelligencia|ai|mi) (segítségével|használatával|közreműködésével)*; hibáinkat *
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
