import type { Lexicon } from './lexicon.ts';

export const fi: Lexicon = {
  'give-ask': `
    (tue|tukekaa|auta|auttakaa|haluatko tukea) (meitä|meidät|työtämme|lehteä|lehteämme|toimitusta|toimintaamme|riippumaton*|vapaata|laadukasta|tutkivaa|journalismia|kampanjaa|* patreonissa|mediaa|sinäkin)*
    (lahjoita|lahjoittakaa|anna|heitä) (nyt|* euroa|kuukausittain|haluamasi|verkossa|mobilepay*|lahja*|kymppi|kolikko|tekstiviestillä|kertalahjoitus*|summa)*
    (tee|tehkää) (kertalahjoitus*|lahjoitus*|kuukausilahjoitus*|testamenttilahjoitus*|päätös tukea)*
    (lahjoituksesi|tukesi|lahjoituksellasi|tuellasi|jokainen euro|jokainen lahjoitus|pienikin|jäsenmaksusi) (auttaa|on|mahdollist*|menee|summa|apu|lahjoitus|tuki|käytetään|riittää|merkitsee|autat)*
    (harkitse|harkitsethan) (*|* *) (tukemista|lahjoittamista|lahjoitusta|tilaamista)
    (ryhdy|rupea|ala) (*|meidän *) (kuukausilahjoittaj*|tukijaksi|kummiksi|kannattaj*|lahjoittaj*)*
    (ryhdy|rupea) (kuukausilahjoittaj*|tukijaksi|kummiksi|kannattaj*|lahjoittaj*)*
    tarjoa (toimitukselle|meille|kirjoittajalle) *; jätä tippi*; (muista|muistaa) (*|* *|* * *) testament*
    nyt kannattaa lahjoittaa; jokainen lahjoitettu euro*; (voit |)perua kuukausilahjoituksen*
    pienikin (summa|kuukausisumma|lahjoitus|apu)*; tule talkoisiin*; lahjoitettu euro *
  `,
  'give-button': `
    lahjoita; lahjoita nyt; lahjoita tästä; tee lahjoitus; tue; tue meitä; tue nyt; tue työtämme; tue toimintaamme
    haluan tukea; haluan lahjoittaa; haluan auttaa; kertalahjoitus; tee kertalahjoitus; kuukausilahjoitus; kuukausittain
    kerran; joka kuukausi; muu summa; valitse summa; valitse lahjoitussumma; ryhdy tukijaksi
    ryhdy kuukausilahjoittajaksi; liity jäseneksi; liity kannattajaksi; liity tukijaksi; kannatusjäseneksi
    siirry maksamaan; lahjoitukset; tukijaksi; näin voit tukea; näin lahjoitat; tule mukaan; auta; liittymislomake
    katastrofirahasto
  `,
  'give-word': `
    lahjoitus; lahjoitukset; lahjoituksi*; lahjoituksen; kuukausilahjoit*; lahjoittaj*; joukkorahoit*; keräyskampanja*
    kannatusmaksu*; kannatusjäsen*; jäsenmaksu
  `,
  'member-ask': `
    (liity|tule|liittykää) (sinäkin |mukaan |meidän |lehden |)(kannatusjäsen*|jäsen*|tukij*|kannattaj*|joukkoon|tukijoukko*|jäsenyhteisö*|ystäv*)*
    tervetuloa (jäseneksi|tukijaksi|mukaan)*; uusi jäsenyytesi*; ryhdy jäseneksi*
  `,
  need: `
    (lukijoiden|lukijoidemme|lukijamme|kuuntelijoiden|lahjoittajien|tukijoiden|jäsenten|teidän|sinun) (tuella|tuki|tuen|tukevat|varassa|lahjoituksilla|lahjoitusten|ansiosta|avulla|tukemana|rahoittama|apua|tukeasi|apuasi)*
    (ilman|kiitos) (teitä|sinua|lukijoita|lukijoidemme|tukeasi|tukijoita|lukijoiden|tukijoillemme|kaikille tukij*)*
    (tarvitsemme|puuttuu|tarvitaan) (sinua|sinun|tukeasi|apuasi|teitä|lisää|vielä|* uutta|* euroa|* kuukausilahj*)*
    jos (pidit|pidät|haluat|arvostat|luit|juttu|artikkeli|työmme|jokainen|tämä lehti|sinulla on) *
    ei (maksumuuria|omistajaa|mainoksia|mainosrahaa) *
    (rahoitetaan|rahoitamme|elää|toimimme|toimii|ilmestyy|ilmestymme) (* |* * |)(lahjoitu*|lukijoi*|tuella|koska lukij*|kuuntelij*)
    emme (ota|saa|ota vastaan) (mainos*|rahaa|tukea|valtion|vastaan)*
    (journalismi|laadukas journalismi|podcast*) (maksaa|ei ole ilmais*)*; (kahvikup*|kahvin) hinnalla*
    auta (meitä|meidät) *; (pysyä|pysymme|pysyy|säilyä) (riippumattom*|vapaana|ilmaisena|pystyssä|äänessä)*
    vapaasti luettav*; lukijoidensa (varassa|tuella|rahoilla)*; uudet tukijat saavat*
    (kassassa|rahaa) (* |* * |)riittää *
  `,
  'our-work': `
    (työmme|työtämme|toimituksemme|lehtemme|journalismimme|toimintamme|juttumme|lukijamme|lukijoidemme|tukijamme|tukijoihimme|sisältömme)
    (riippumaton*|riippumattoman|tutkiva*|laadukas*|vapaa) (journalismi*|media*|tiedonvälity*|lehti|verkkolehti)
    (hyvä|hyvät|arvoisa|rakas|rakkaat) (lukija*|kuulija*|kuuntelij*|ystäv*|tilaaj*)
  `,
  'give-terms': `
    mobilepay*; tilinumero*; viitenumero*; viite *; saaja:*; tilisiirto*; rahankeräyslupa*; pienkeräys*; keräyslupa*
    kuukaudessa; /kk; tilille *; verovähenn*; mesenaat*; testamentti*; y tunnus*; perua kuukausilahjoit*; verkkomaksu*
    tili fi*; iban:*; oikeusturvakeräys*
  `,
  'letter-ask': `
    (tilaa|tilatkaa) (maksuton |ilmainen |meidän |tästä |)(uutiskirje*|uutiskirjeemme|perjantaikirje*|aamukirje*|aamukatsaus*)*
    (saat|saa|haluatko|vastaanota|lue) (*|* *|* * *|* * * *) (sähköpostiisi|sähköpostiin|uutiskirje*|postilaatikkoosi|sähköpostitse)*
    (älä missaa|pysy|ettet missaa) (*|* *|)(ajan tasalla|kärryillä|tärke*|mitään|juttu*|uutis*|parhai*)
    liity (postituslist*|uutiskirje*|* lukijaan)*; uutiskirjeen tilaaj*; lähetämme (sinulle |)(viikon|kerran|joka|*) *
    (sen |)voi(t|) tilata täältä*; * saa jo ”*; kuulet ensimmäisenä
  `,
  'letter-button': `
    uutiskirje; uutiskirjeet; uutiskirjeemme; tilaa uutiskirje; tilaa uutiskirjeemme; tilaa uutiskirje tästä
    tilaa maksuton uutiskirje; uutiskirjeen tilaus; pysy ajan tasalla; kiitos tilauksesta; peru tilaus; muuta asetuksia
  `,
  'letter-word': `uutiskirje*; postituslista*; perjantaikirje*; aamukatsaus*`,
  inbox: `sähköpostiisi; suoraan sähköpostiin; sähköpostilla; postilaatikkoosi; sähköpostitse`,
  'email-field': `
    (syötä|kirjoita|anna) (sähköposti*|sähköpostiosoit*); sähköpostiosoite; sähköpostiosoitteesi
    vahvista (tilaus|sähköposti*)*; tarkista (myös |)(roskaposti*|sähköposti*)*; vahvistusviesti*
  `,
  unsubscribe: `
    (peruuttaa|perua|peruuta|lopettaa) (uutiskirje*|tilauksen*|tilaus*) *
    (tilaamalla|lähettämällä|jatkamalla|rekisteröitymällä) (* |* * |)hyväksyt*; hyväksyn (tieto*|käyttö*|ehdot)*
    tietosuoja(selost*|käytän*)*; emme lähetä roskapost*; peru tilaus*
  `,
  'subscribe-ask': `
    (tilaa|tilaamalla|tilaajana) (* |)(alkaen*|digi*|lehti*|heti|nyt|saat|luet|voit|näköisleh*|ja lue*|kestotilaus*)*
    lue (koko |)(juttu|artikkeli) (kokonaan|:|tilaamalla|ilmaiseksi)*
    (kokeile|kokeilujakso|ensimmäinen) (*|kuukausi|* viikkoa) (ilmaiseksi|maksutta|eurolla|hintaan|eurol*)*
    (oletko jo|etkö ole|joko olet|onko sinulla|eikö sinulla ole) (tilaaja*|tunnus*|tili*|tilaus*)*
    (ei sitoutumista|peru milloin*|voit perua*); (anna|osta) lahjaksi*; jatka lukemista*
    (lue|saat) (* |* * |)(rajatta|rajattomasti|mainoksitta); /kk*; * numero nyt *; opiskelij* (puoleen|alennus|etu)*
    kuukausi eurolla
  `,
  'subscribe-button': `
    tilaa; tilaa nyt; tilaa digi; digitilaus; kirjaudu; kirjaudu sisään; kirjaudu ulos; rekisteröidy; luo tili
    luo tunnus; oma tili; asiakaspalvelu; näköislehti; lehtitilaus; tilaajalle; tilaajille; vain tilaajille; avaa juttu
    kokeile ilmaiseksi; oletko jo tilaaja?; oletko jo tilaaja; hallitse tilausta; lue koko juttu; osta irtonumero
  `,
  login: `
    (kirjaudu|kirjaudu sisään|rekisteröidy) (*|)(tai|lukeaksesi|kommentoidaksesi|osallistuaksesi|jatkaaksesi|sähköpost*|facebook*|tästä|palveluun)*
    (unohditko|unohtuiko) salasana*; kirjautumislink*; kirjautumalla sisään*
  `,
  paywall: `
    (tämä |)(artikkeli|juttu|sisältö|julkaisu) (on |)(vain |vain maksaville |)(tilaajille|tilaajill*|jäsenille|rekisteröityneille|luettavissa tilaaj*)*
    vain (maksav* |)tilaaj*; (jäljellä|lukenut) (*|* *|* * *) (maksut*|ilmai*) (artikkel*|juttu*); maksuton artikkeli*
    lukeaksesi *; tilaajan sisältö*
  `,
  'share-ask': `
    (jaa|lähetä|laita|kerro) (juttu|artikkeli|tämä|kaverille|ystäv*|facebook*|eteenpäin|meille|uutisvinkki*|vinkki*|kuva*|somessa|sähköpostilla)*
    kopioi linkki*; ota yhteyttä (toimituk*|meihin|toimittaj*)*; (tunnetko|tiedätkö) (jonkun|asiasta|lisää)*
    lähetä (meille|toimituk*|uutis*|juttu*|mielipide*)*
  `,
  'share-button': `
    jaa; jaa:; jaa juttu; jaa artikkeli; jaa tämä; jaa facebookissa; jaa whatsappissa; kopioi linkki; linkki kopioitu
    tulosta; tallenna; tallenna myöhemmäksi; lähetä sähköpostilla; lähetä kaverille; tykkää; seuraa meitä
    seuraa meitä somessa; ota yhteyttä; yhteystiedot; kuuntele juttu; kuuntele; lähetä uutisvinkki; vinkkaa; palaute
    anna palautetta
  `,
  'follow-ask': `
    (seuraa|seuratkaa|tykkää|löydät|tilaa) (meitä|meidät|sivustamme|kanavaamme|youtube*|*) (* |)(facebook*|instagram*|somessa|blueskyssa|twitter*|tiktok*|telegram*|whatsapp*|x:ssä|youtube*|kanav*|threads*|ja)*
    liity (whatsapp*|facebook*|telegram*|kanav*|ryhmä*|discord*)*; lisää meidät google*; paina kelloa
    käytä tunnistetta *; seuraa kanavaamme*
  `,
  'more-label': `
    lue myös*; lue lisää*; lue seuraavaksi*; lue täältä*; lue tästä*; lue aiemp*; lue koko haastattelu*; lue:*
    katso myös*; katso kuva*; katso video*; katso:*; kuuntele myös*; aiheeseen liittyv*; aiheesta lisää*
    lisää aiheesta*; lisää aihe*; samasta aiheesta*; juttu jatkuu*; artikkeli jatkuu*; teksti jatkuu*; jatkuu mainoksen*
    luetuimmat*; luetuin*; päivän luetuim*; tuoreimmat*; uusimmat*; suosituim*; suosittelemme*; sinua voisi*
    sinua saattaa*; aiheet:*; avainsanat*; asiasanat*; tunnisteet*; edellinen artikkeli*; seuraava artikkeli*
    edellinen juttu*; seuraava juttu*; kaikki kirjoittajan*; muut jutut*; lisää juttuja*; tausta:*; pääuutiset*
    toimitus suosittelee*; katso täältä*; klikkaa*; takaisin etusiv*; siirry etusivulle*
  `,
  'more-button': `
    lue lisää; lue myös; lue koko juttu; lisää; näytä lisää; näytä kaikki; lataa lisää; katso kaikki; katso myös
    katso lisää; aiheeseen liittyvää; luetuimmat; uusimmat; tuoreimmat; suosituimmat; suosittelemme; seuraava; edellinen
    etusivu; etusivulle; takaisin ylös; ylös; valikko; haku; hae; sulje; tietoa meistä; aiheet; avainsanat; tunnisteet
    täältä; tästä; arkisto; kaikki uutiset; uutiset; pääuutiset; seuraava artikkeli; edellinen artikkeli
  `,
  'more-ask': `
    (lue|katso|kuuntele) (koko |)(juttu|haastattelu|artikkeli|raportti|lähetys|keskustelu|*) (täältä|tästä|areenasta|lehdestä|* verkkosivuilta)*
    (juttu|artikkeli|kolumni) (on |)(julkaistu|ilmestyi) (ensin|alun perin|alunperin)*
    (klikkaa|paina) (tästä|tätä|linkkiä|kuvaa)*
  `,
  'photo-label': `
    kuva:*; kuvat:*; kuva lehtikuva*; (kuva*; valokuva:*; valokuvat:*; valokuvaaja*; kuvaaja:*; kuvituskuva*
    arkistokuva*; kuvitus:*; kuvankaappaus*; lähde:*; lähteet:*; grafiikka:*; video:*; teksti:*; teksti ja kuvat*
    teksti *, kuvat *; kuvat perhe*; toimittaja:*; kääntän*; käännös:*; suomennos:*; suomentan*; kirjoittaja on *
    piirros:*; kansikuva:*; julkaistu:*; päivitetty*; toimittanut:*; editointi:*; haastattelu:*
  `,
  agency: `
    stt; lehtikuva; stt lehtikuva; museovirasto; kotialbumi; all over press; kuvatoimisto; arkistokuva
  `,
  rights: `
    kaikki oikeudet (pidätetään|pidätet*)*
    (sisällön|aineiston|artikkelin|tekstin|materiaalin) (* |* * |)(kopioi*|jäljent*|käyttö*|lainaa*|julkais*) (* |* * |* * * |)(kielletty|kielletään|ilman|lupa*|on)*
    käyttöehdot*; tietosuojaseloste*; tietosuoja |*; evästeasetukset*; evästekäytän*; evästeet; saavutettavuusseloste*
    (ilman|vain) (* |)(lupaa|luvalla)* (kielletty|käyttää|kopioi*)*
    (mielipiteet|näkemykset) (ovat |)(kirjoittajan|kirjoittajien)*; (lainatessasi|mainitse) (mainitse |)lähde*
    creative commons nimeä*; vastaava päätoimittaja:*; tekijänoikeuslain*; kunhan lähde mainitaan*; tiedonlouhin*
  `,
  'comment-ask': `
    (kommentoi|osallistu|kerro|keskustele|jätä|kirjoita) (juttua|keskusteluun|kommentteihin|kommenteissa|kommentti*|aiheesta|mielipiteesi|meille|* mielipide*)*
    (mitä mieltä|mitä ajattelet|mitä sinä|miten sinä) *; ole ensimmäinen*; tule (mukaan |)keskusteluun*
    lähetä mielipide*
  `,
  'comment-button': `
    kommentit; kommentti; kommentoi; kommentoi juttua; kirjoita kommentti; lisää kommentti; jätä kommentti
    lähetä kommentti; lähetä; vastaa; vastaukset; näytä kommentit; näytä kaikki kommentit; ei kommentteja; kommentit (*)
    keskustelu; uusimmat ensin; vanhimmat ensin; suosituimmat; ilmoita asiaton viesti; ilmoita asiattomasta
    keskustelu on suljettu; nimi; nimimerkki; järjestä; osallistu keskusteluun; peruuta vastaus
  `,
  'comment-rule': `
    sähköpostiosoitettasi ei julkaista*; pakolliset kentät*
    (kommentit|viestit|kommentti) (* |)(tarkistetaan|moderoidaan|poistetaan|julkaistaan|on suljettu)*
    asiattomat (viestit|kommentit)*; keskustelu* (sään*|on suljettu)*; tallenna nimeni*
    (vain|voit) (*|* *|* * *) kommentoida*; kommentoinnin *; keskustelun sääntö*; osallistuaksesi keskusteluun*
    kirjaudu (sisään |)kommentoidaksesi
  `,
  'ad-label': `
    mainos; mainos:*; mainos jatkuu*; kaupallinen yhteistyö*; kaupallinen tiedote*; mainossisältö*; maksettu mainos*
    maksettu sisältö*; sponsoroitu*; yhteistyössä *; ilmoitus; ilmoita *; mediatiedot*; mediamyynti*; piilota mainokset*
    ilmoitusosasto*; yhteistyökumppan*; osta nyt*; tarjous:*; juttu jatkuu mainoksen*; alekood*; tuote saatu*; tiedote
    lehdistötiedote*
  `,
  affiliate: `
    (saamme|saada|saatamme saada|ansaitsemme) (* |* * |)(komissio*|provisio*|korvaus*|palkkio*)
    (kumppanuuslink*|mainoslink*|affiliate link*|kumppanilink*)
  `,
  sponsor: `
    (kaupallinen|kaupallisen) yhteistyö*; toimitus ei (ole osallistunut|vastaa)*; (poista|sulje) mainosten*
    mainosten esto*; alekoodilla *
  `,
  'app-ask': `
    (lataa|asenna|päivitä) (maksuton |ilmainen |uusi |meidän |* |)(sovellus*|mobiilisovellus*|appi*|app*)
    (lue|kuuntele|katso) (* |* * |)sovelluks*; (salli|ota käyttöön|ota) (push |)(ilmoitukset|push*)*
    saatavilla (app|google)*; ilmoitukset käyttöön*; kuuntele kaikki jaksot*
  `,
  'report-error': `
    (huomasitko|löysitkö|oliko|näitkö) (* |)(virhe*|kirjoitusvirh*); ilmoita (virheestä|korjattav*)*
    (oikaisut|oikaisupyynnöt)*: *; lähetä (palautetta|korjaus*)*
  `,
  standards: `
    (journalistin ohje*|julkisen sanan neuvosto*|eettis* periaat*)
    näin (* |)(tekee|teemme|tehdään|testaamme|työskentelemme)*; toimituks* (periaat*|linja*|ohje*)*
    (tekoäly* (avulla|avustuksella))*; faktantarkist*
  `,
  said: `
    sanoo; sanoi; kertoo; kertoi; toteaa; totesi
    (poliisin|hänen|lehden|ministeriön|tutkimuksen|arvion|selvityksen|tutkijan|raportin|laitoksen|tietojen|kaupungin) mukaan
    ilmoitti; arvioi; vetoaa; lisäsi; muistelee; kirjoitti; vaatii; varoittaa; huomauttaa; vahvistaa; sanovat; kertovat
    kehottaa; ennustaa; väittää
  `,
  gave: `
    (lahjoitti|lahjoittivat|keräsi|keräsivät|kerättiin|tuotti|testamenttasi|luovutti) *; poliisi; oikeus; hovioikeus
    käräjäoikeus; syyttäj*; ministeri; pääministeri; kaupunki; osake*; viime vuonna; prosenttia; yhtiö*; eduskun*
    (maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina)
  `,
  notice: `
    oikaisu *; oikaisu:*; korjaus:*; korjattu *; täsmennys*; juttua (korjattu|päivitetty|muokattu)*; nimet on muutettu*
    nimi muutettu*; kriisipuhelin*; päivystää numerossa*; kukkien sijaan*; siunaustilaisuus*; muistotilaisuus*
    jutussa (esiintyv*|mainittiin|luki)*
  `,
  reader: `sinä; sinun; sinut; sinua; sinulle; sinulla; sinusta; teidän; teille; teitä`,
  ours: `meidän; meitä; meille; meidät; meillä; olemme; emme`,
};
