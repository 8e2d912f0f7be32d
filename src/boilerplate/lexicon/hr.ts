import type { Lexicon } from './lexicon.ts';

export const hr: Lexicon = {
  'give-ask': `
    (podržite|podrži|poduprite|podupri|pomozite|podržati|poduprijeti|podržavajte) (nas|naš|našu|naše|naša|rad|rad naše|portal|projekt|redakciju|uredništvo|medij|neovisn*|nezavisn*|slobodn*|neprofitn*|lokaln*|kvalitetn*|istraživačk*|kampanju|akciju|i vi|udrugu|fond|tim)
    (donirajte|doniraj|donirati) (sada|sad|odmah|nam|online|* eur*|iznos|putem|preko|ovdje|za|već|i|koliko|mjesečno|jednokratno)
    (uplatite|uplati|darujte|daruj|izdvojite|pošaljite) (nam |svoju |svoj |)(donaciju|iznos*|prilog*|* eur*|koliko|na (račun|iban|žiro)|dobrovoljni*|mjesečn*|pomoć)*
    (pomozite|pomozi|pomognite) (nam|da (nastavimo|ostanemo|opstanemo|nastane|nastavi|skupimo|prikupimo|rastemo)|u (radu|očuvanju)|i vi)*
    razmislite o (donaciji|podršci|pretplati|uplati|tome da nas)*
    (počastite|počasti) (nas|autora|autoricu|redakciju|ekipu) *
    (svaka|svaki|vaša|vaš|tvoja|i najmanja|ove) (donacija|uplata|iznos|euro|kuna|podrška|pomoć|prilog|doprinos|članarina) (pomaže|znači|je|nam|će|omogućuje|omogućava|izravno|se|vrijedi|važna|važan|dobrodošl*|uplaćen*)*
    (otvorite|postavite|ugovorite) trajni nalog*; (nazovite|pozovite) (humanitarni |donacijski |)(broj|telefon*)*
    skenirajte (qr|2d|barkod|kod)*; (ostavite|razmislite) (*|* *) (oporuci|oporuku)*; (uključite se|uključi se) i vi*
    hvala (svima|vam|donatorima|čitateljima)(,|) (koji|koje|što|na (donacij*|podršc*|svakoj))*
    (udvostručuje|udvostručit će) (se |)(svaku|svaka|vaš*|donacij*)*; svaki euro uplaćen*
    (financijski |)nas možete (podržati|poduprijeti|financijski)*; ostavite dio imovine*
  `,
  'give-button': `
    podrži; podržite; podrži nas; podržite nas; podržavam; podrška; doniraj; donirajte; doniraj sada; donirajte sada
    donacija; donacije; donacijom; uplati; uplatite; uplati donaciju; uplata; želim podržati; želim donirati
    želim pomoći; pomozi; pomozite; pomozi nam; jednokratno; jednokratna donacija; mjesečno; mjesečna donacija
    drugi iznos; odaberi iznos; odaberite iznos; postani član; postanite član; postani podupiratelj; postani donator
    postanite donator; učlani se; podaci za uplatu; kako nas podržati; kako nas možete podržati; kako donirati
    načini uplate; podržite naš rad; počasti nas kavom; pristupnica; zajedno možemo više
  `,
  'give-word': `
    donacija; donacije; donaciju; donacija*; donator*; donirati; darovatelj*; podupiratelj*; crowdfunding*
    humanitarn* akcij*; dobrovoljni prilog*; dobrovoljne priloge; članarina*; grupno financiranje
  `,
  'member-ask': `
    (postanite|postani|budite|budi) (i vi |i ti |naš |naša |dio |član |)(član*|članica|podupiratelj*|donator*|prijatelj*|podržavatelj*|patron*|naše zajednice|zajednice|kluba|pretplatnik podupiratelj)*
    (pridružite se|pridruži se|učlanite se|učlani se) (nam|našoj|našem|njima|klubu|zajednici|u (naš|klub)|tisućama|* donatora)*
    (obnovite|produžite) (članstvo|podršku)*; pridružite im se; novi članovi dobivaju*
  `,
  need: `
    (ovisimo|ovisi|oslanjamo|oslanja|opstajemo|opstaje|živimo|postojimo|radimo|financiramo se|financira se|izlazi|emitira) (se |)(isključivo |samo |u potpunosti |najviše |)(o|na|od|zahvaljujući|kroz|iz) (vama|vas|vašoj|vaših|čitateljima|čitateljskim|donacija*|podršci|slušatelj*|naših čitatelja|vašim)*
    (bez|zahvaljujući) (vas|vama|vaše (podrške|pomoći)|vašoj (podršci|pomoći)|vaših (donacija|uplata)|podrške|podršci (čitatelja|naših)|našim (čitateljima|donatorima)|čitateljima|donatorima|onima koji nas)*
    (trebamo|trebate nam|treba nam|potrebna nam je|potrebni ste nam|nedostaje nam|fali nam|nedostaju nam) (vas|vašu|vaša|vaše|još|vaš|*)
    ako (vam|vas|mislite|smatrate|cijenite|volite|ste stigli|vjerujete) (* |* * |)(svid*|stalo|važn*|koris*|radimo|vrijed*|tekst*|rad|priča*|mediji*|retka)*
    (kad bi|kada bi|ako bi) (svatko|svaki)*; nemamo (vlasnik*|oglašivač*|paywall*|sponzor*|bogat*)*; neovisnost ovisi*
    (ne primamo|ne uzimamo|ne ovisimo) (novac|o|državn*|oglas*)*; (za|po) cijen* (jedne |)(kave|kavice)*
    (novinarstvo|tekst*|podcast*|rad) (košta|nije besplat*|ima cijenu)*
    (ostati|ostanemo|ostane) (neovisn*|slobodn*|besplat*|u eteru)*; dostupn* svima*
    (oni|onih|svi) koji nas (podržavaju|podržali|čitaju)*; zajedno možemo više; koji ste nas (već |)(podržali|poduprli)*
  `,
  'our-work': `
    (naš|naše|naša|našeg|našu|našem|naši|naših) (rad|novinarstvo|redakcija|redakciju|uredništvo|tim|medij|portal|misija|novinari|istraživanja|neovisnost|tekstovi|tekstove|čitatelji)
    (neovisn*|nezavisn*|slobodn*|kvalitetn*|istraživačk*|neprofitn*) (novinarstv*|medij*|portal*|izvještavanj*)
    (drag*|poštovan*|cijenjen*) (čitatelj*|slušatelj*|gledatelj*|prijatelj*|čitateljice*)
  `,
  'give-terms': `
    žiro račun*; broj računa*; poziv na broj*; opis plaćanja*; svrha uplate*; svrha:*; primatelj:*; model:*
    trajni nalog*; trajnim nalogom; oib*; kekspay*; aircash*; paypal*; paypala; porezno priznat*; porezna olakšica*
    mjesečno; općom uplatnicom*; uplatnic*; internetsk* bankarstv*; m bankarstv*; revolut*
  `,
  'letter-ask': `
    (prijavite se|prijavi se|pretplatite se|pretplati se|upišite se|predbilježite se) (besplatno |)(na|za) (naš |našu |naše |besplatni |besplatan |dnevni |tjedni |)(newsletter*|bilten*|obavijesti*|mailing*|e mail*|pismo*|listu*|vijesti*)*
    (primajte|primaj|želite primati|primati|primite|dobivajte|dobivati) (*|* *|* * *|* * * *) (inbox*|e mail*|mail*|sandučić*|e poštu|newsletter*|elektroničk*)*
    (ne propustite|ne propusti|nemojte propustiti) (nijedn*|najvažnij*|najnovij*|vijest*|ništa|više)*
    budite u (tijeku|toku)*
    svak* (jutra|jutro|petka|petak|tjedan|dan|nedjelje|ponedjeljka) (*|* *|* * *) (šaljemo|stiže|primite|dobivate|u vaš*)*
    ostavite nam (svoju |svoj |)(e mail*|mail*|adresu)*; (stiže|stižu) u (vaš|našem|tvoj)*
    pridružite se zajednici od * čitatelja*; i vi ga možete dobivati*
  `,
  'letter-button': `
    newsletter; newsletteri; bilten; naš newsletter; naši bilteni; prijava na newsletter; prijavi me; prijavite me
    pretplati me; prijavi se na newsletter; prijavite se na newsletter; prijavite se na naš newsletter
    dnevni newsletter; tjedni newsletter; hvala na prijavi; uspješno ste se prijavili; odjava; odjava s popisa
    e mail obavijesti
  `,
  'letter-word': `
    newsletter*; bilten; biltena; biltenu; mailing lista; mailing listu; tjedno pismo; jutarnji briefing
    dnevni briefing
  `,
  inbox: `
    u (vaš|svoj|tvoj|vašem|vaše) (inbox|sandučić|sandučiću|mail|e mail|pretinac|e poštu)
    na (vaš|svoj|tvoj|vašu) (e mail|mail|e poštu|adresu); putem e maila; e poštom; u inbox
  `,
  'email-field': `
    (unesite|upišite|vaša|vaš|tvoja|ostavite|tvoj) (svoju |svoj |vašu |)(e mail|email|e pošt*|mail|adres* e pošte|e adresa|elektroničk*)*
    e mail adresa*; adresa e pošte; (provjerite|provjeri) (sandučić|e poštu|spam|mail|inbox|neželjen*)*
    potvrdite (pretplatu|prijavu|e mail)*
  `,
  unsubscribe: `
    (odjaviti se|možete se odjaviti|odjavite se|odjaviti) (u svakom|bilo|kad|u bilo|s liste|klikom|od)*
    odjaviti (u svakom|bilo kad*|u bilo)*
    (prijavom|pretplatom|slanjem|registracijom|klikom) (na |)(*|* *|* * *) (prihvaćate|prihvaćam|pristajete|slažete|potvrđujete)*
    (slažem se|pristajem|prihvaćam|suglasan sam|suglasna sam) (s|da|na|uvjete|pravila) *; bez spama
    (pravila|politik*|izjav*) (o |)privatnosti*; zaštit* (osobnih |)podataka*
  `,
  'subscribe-ask': `
    (pretplatite se|pretplati se) (već |)(i|od|za|na (tjednik|časopis|tiskano|digitaln*|premium|plus|portal|godinu)|sada|odmah|danas|* eur*)*
    (odaberite|odaberi|izaberite) (svoj |)(paket|pretplatu|model)*; (poklonite|pokloni) pretplatu*
    (isprobajte|isprobaj|probajte) (* |)(dana|besplatno|mjesec)*
    (već ste|već si|već imate|imate|niste|nemate|još niste) (pretplatnik*|pretplatu|pretplaćeni|račun|korisnički račun|registrirani)*
    (prvi|prva) (mjesec|* mjeseca) (za|besplatno|gratis)*
    (otkažite|otkazati) (možete |)(bilo kad*|kad|u bilo|u svakom)*; (nastavite|nastavi) čitati (za|od|uz|bez|s)*
    čitajte (*|* *) bez (oglasa|ograničenja)*; tiskano izdanje *; novom broju*; neograničen* (pristup|čitanje)*
    na kioscima*; (godišnja|mjesečna) pretplata*
  `,
  'subscribe-button': `
    pretplata; pretplate; pretplati se; pretplatite se; prijava; prijavi se; prijavite se; ulogiraj se; registracija
    registriraj se; registrirajte se; moj račun; moj profil; odjavi se; premium; plus; otključaj članak; otključaj
    digitalna pretplata; e izdanje; kupi; isprobaj besplatno; već ste pretplatnik?; imate pretplatu?; odaberi paket
    kreiraj račun; samo za pretplatnike; digitalno izdanje; pretplati se odmah
  `,
  login: `
    (prijavite se|ulogirajte se|registrirajte se|prijavi se|logirajte se) (kako|da biste|ovdje|u (svoj|sustav)|ili|putem|s|za|besplatno)*
    (zaboravljena|zaboravili ste|zaboravljenu) lozink*; (nemate|nemaš) (korisnički |)račun*
    morate (biti |se )(prijavljeni|prijaviti|registrirani|ulogirani)*; poveznicu za prijavu; izradite račun*
  `,
  paywall: `
    (članak|tekst|sadržaj|ovaj članak|ovaj sadržaj|ovaj je članak|objava|ovaj tekst|ova je objava) (je |)(dostupan |dostupna |)(samo |isključivo |)(za |)(pretplatni*|registriran*|članovima*|premium*)*
    (samo|isključivo) (za |)(pretplatnik*|registriran*|članov*|pretplatnic*)
    (za čitanje|da biste pročitali|za nastavak čitanja|za pristup) *
    (iskoristili|pročitali|potrošili) ste (sve |svoje |)(besplatn*|dozvoljen*)*
    (besplatn* članak*|besplatnih članaka|besplatne članke); potrebna je (pretplata|registracija|prijava)*
  `,
  'share-ask': `
    (podijelite|podijeli|dijelite|pošaljite|pošalji|proširite|proslijedite) (članak|ovaj|ovu|vijest|priču|s prijatelj*|prijatelj*|na (facebooku|društv*)|glas|dalje|nam|tekst|poveznicu|link|s)*
    kopiraj(te|) (poveznicu|link)*; (imate|imaš|znate) (priču|dojavu|fotografij*|vijest|informacij*|snimk*|nešto)*
    (javite|pišite|pošaljite|kontaktirajte) (nam |se |)(na|nam|nas|fotograf*|dojav*|svoje|svoju|redakcij*|mail*)*
    (sviđa|svidio|svidjela) vam se*
  `,
  'share-button': `
    podijeli; podijelite; podijeli:; podijeli članak; podijelite članak; podijeli na facebooku; podijeli s prijateljima
    kopiraj link; kopiraj poveznicu; poveznica je kopirana; link kopiran; ispiši; isprintaj; ispis; spremi
    spremi za kasnije; pošalji; pošalji prijatelju; pošalji e mailom; lajkaj; lajkajte; sviđa mi se; zaprati
    pratite nas; prati nas; zapratite nas; kontakt; kontaktirajte nas; pošalji dojavu; dojavi vijest; pošaljite vijest
    poslušajte članak; slušaj; društvene mreže
  `,
  'follow-ask': `
    (pratite|prati|zapratite|zaprati|lajkajte|lajkaj|slijedite|pronađite|tražite) (nas|našu|naš|stranicu|portal|i|*) (i |stranicu |kanal |)(na|i|putem|preko|u)*
    (pridružite se|pridruži se|priključite se|pretplatite se|uključite se) (našem|našoj|na (naš|youtube|kanal)|viber*|whatsapp*|grupi|kanalu|zajednici)* (viber*|whatsapp*|telegram*|facebook*|kanal*|youtube*|grup*|zajednic*)*
    dodajte (nas|* kao) (u|na|među|preferiran*|omiljen*)*; uključite zvonce*; budite prvi s vijestima*
  `,
  'more-label': `
    pročitajte i*; pročitaj i*; pročitajte još*; pročitaj još*; pročitajte više*; pročitaj više*; pročitajte također*
    čitajte i*; čitajte još*; čitajte više*; čitaj:*; čitaj još*; više o *; više na *; više na stranici*
    još iz rubrike*; još o *; još na *; još vijesti*; povezane vijesti*; povezani članci*; povezano*; vezani članci*
    vezane vijesti*; vezano*:*; slične vijesti*; slični članci*; možda će vas*; možda vas*; preporučujemo*; preporučeno*
    preporuka*:*; najčitanije*; najnovije*; najpopularnije*; izdvojeno*; izdvajamo*; pogledajte i*; pogledajte video*
    pogledajte galeriju*; pogledajte još*; pogledaj i*; video:*; foto:*; video pogledajte*; foto galerija*; galerija*
    tagovi*; oznake:*; ključne riječi*; teme:*; sljedeći članak*; prethodni članak*; tekst se nastavlja*
    članak se nastavlja*; nastavak na*; nastavlja se ispod*; nastavite čitati*; svi članci *; svi tekstovi *
    cijeli tekst *; cijeli članak*; cijeli intervju*; o istoj temi*; na istu temu*; iz arhive*; poslušajte*; (čitaj*
    (pročitajte*; ne propustite:*; opširnije*; detaljnije*; prijašnji članak*; slušajte*:*
  `,
  'more-button': `
    više; pročitaj više; pročitajte više; pročitaj još; pročitajte još; pročitajte i; čitaj dalje; čitajte dalje
    čitaj više; čitajte još; opširnije; saznaj više; saznajte više; vidi sve; pogledaj sve; prikaži više; učitaj više
    još; još vijesti; povezane vijesti; povezani članci; povezano; vezani članci; slične vijesti; najčitanije; najnovije
    najnovije vijesti; izdvojeno; preporučujemo; preporučeno; sljedeće; sljedeći članak; prethodno; prethodni članak
    naprijed; natrag; povratak na vrh; na vrh; naslovnica; početna; izbornik; pretraga; traži; o nama; impressum; ovdje
    oznake; tagovi; ključne riječi; galerija; sve vijesti; arhiva; foto; video; u fokusu; tema dana
  `,
  'more-ask': `
    (pročitajte|pogledajte|poslušajte|saznajte|čitajte|doznajte) (cijeli|cijelu|više|cijelo|kompletan|detalje|sve|*) (* |* * |* * * |)(ovdje|na (linku|poveznici|portalu|stranici)|u (novom|broju|galeriji|videu)|putem)*
    (cijeli|cijelu|kompletan|cijelo) (tekst|članak|intervju|priču|razgovor|izvješće) (pročitajte|možete|poslušajte|pogledajte|potražite|dostupan)*
    (kliknite|klikni) (ovdje|na|za)*; (tekst|članak|kolumna|intervju) je (izvorno|prvotno|najprije|prvi put) objavljen*
  `,
  'photo-label': `
    foto:*; (foto*; fotografija:*; fotografije:*; fotografija arhiv*; fotograf:*; snimio:*; snimila:*; snimio *
    snimila *; ilustracija:*; ilustracija *; izvor:*; izvor fotografije*; izvor foto*; slika:*; naslovna fotografija*
    naslovna foto*; video:*; autor:*; autorica:*; autor fotografije*; tekst:*; tekst i foto*; tekst i fotografije*
    prijevod:*; prijevod s*; prevela *; preveo *; uredila:*; uredio:*; uredila *; uredio *; urednik:*; urednica:*
    piše:*; pišu:*; razgovarao:*; razgovarala:*; pripremio:*; pripremila:*; grafika:*; infografika:*; karikatura:*
    screenshot*; snimka zaslona*; autor je *; autorica je *; privatni album*; privatna arhiva*; objavljeno:*; lektura:*
    montaža:*
  `,
  agency: `
    hina; pixsell; cropix; privatni album; privatna arhiva; ustupljena fotografija; fena; tanjug
  `,
  rights: `
    sva prava (su |)(pridržana|zadržana)*
    (zabranjeno|dopušteno|dozvoljeno|prenošenje|preuzimanje|kopiranje|objavljivanje|reproduciranje|korištenje) (je |)(*|* *|* * *) (bez|uz|sadržaja|dopuštenj*|izvor*|navođenj*|odobrenj*|prenošenj*|zabranjeno)*
    (bez|uz) (pisan* |prethodn* |izričit* |)(dopuštenja|odobrenja|suglasnosti|dozvol*|navođenje izvora)
    uvjeti (korištenja|uporabe|poslovanja)*; (politika|pravila|postavke) (o |)(kolačić*|privatnosti)*
    pravila privatnosti*; ne odražavaju nužno*; nijedan dio *
    (stavovi|mišljenja|stajališta) (izneseni*|autora|u|izražen*) *; (licencij*|licenc*) creative commons*
    sadržaj se ne smije*
    (objavljen|nastao|sufinanciran*|financiran*) (je |)(u sklopu|uz (financijsk*|potporu|pomoć)|sredstvima|u okviru)*
    rudarenje teksta*
  `,
  'comment-ask': `
    (ostavite|ostavi|napišite|napiši|dodajte|dodaj|pošaljite|podijelite) (svoj |svoje |nam |vaš |)(komentar*|mišljenje*|u komentar*)
    (što|kako) (vi |ti |)(mislite|misliš|kažete)*
    (uključite se|uključi se|pridružite se|sudjelujte) (u|razgovoru|raspravi) (raspravu|razgovor*|raspravi*|komentar*|*)
    (budite|budi) prvi (koji|i|tko)*; (javite|recite|napišite|pišite) nam (u|svoje|što)*; glasajte u anketi*
    u komentarima*
  `,
  'comment-button': `
    komentari; komentar; komentiraj; komentirajte; ostavi komentar; ostavite komentar; napiši komentar
    napišite komentar; dodaj komentar; pošalji komentar; objavi; objavi komentar; odgovori; prijavi komentar; prijavi
    nema komentara; još nema komentara; vidi komentare; pogledaj komentare; prikaži komentare; učitaj još komentara
    najnoviji; najstariji; najbolji; najpopularniji; poredaj po; sortiraj po; ime; vaše ime; komentari (*)
    svi komentari; uključi se u raspravu; uključite se u raspravu; otkaži odgovor; forum; pogledaj sve komentare
  `,
  'comment-rule': `
    (adresa|e mail|email) (*|* *|* * *) neće biti objavljen*; obavezna polja*
    (za komentiranje|kako biste mogli komentirati|da biste (komentirali|mogli komentirati|ostavili komentar))*
    (komentar*|komentiranje) (su|je|s|koji*|se|sadrž*|bit će|dopušteno) (* |* * |)(zatvoren*|isključen*|uklanja*|obrisan*|brišu|moderira*|dopušten*|onemogućen*|registriran*|uvred*)*
    (pravo|zadržava*) (*|* *|* * *) (brisanj*|obrisati|ukloniti|izbrisati) (* |* * |)komentar*; spremi moje ime*
    obavijesti me o*; pravila komentiranja*; članku 94*; govor mržnje, *
    (odgovorni su za|odgovara za) (sadržaj|komentar*|napisano)*
    samo (članovi|pretplatnici|registrirani) mogu (komentirati|sudjelovati)*; pridružite se razgovoru*
    vratite u raspravu
  `,
  'ad-label': `
    oglas; oglas:*; oglas -*; promo; promo:*; promo sadržaj*; promidžba; sponzorirano*; sponzorirani*; sponzor:*
    plaćeni oglas*; plaćeni sadržaj*; native*; nastavak ispod oglasa*; tekst se nastavlja ispod oglasa*
    partnerski sadržaj*; u suradnji s *; sadržaj nastao*; oglašavajte*; oglašavanje*; marketing:*; advertorial*
    ugasi oglase*; zašto vidim (* |)oglas*; mali oglasi*; kupi odmah*; naruči*; posebna ponuda*; uz kod *; reklama*
  `,
  affiliate: `
    (zarađujemo|zaraditi|dobivamo|dobiti|ostvarujemo|ostvariti|primiti) (malu |mali |)(proviziju|postotak|naknadu)*
    (partnersk*|affiliate) (poveznic*|link*)*
  `,
  sponsor: `
    (sponzorirani|plaćeni|promotivni) (sadržaj|članak|tekst|oglas); uredništvo (u tome |)nije *
    isključite (adblock*|blokator*)*; pripremi* (*|* *|* * *) naručitelj*; (iskoristite|upišite|uz) (promo |)kod *
    u suradnji s partner*
  `,
  'app-ask': `
    (preuzmite|preuzmi|skinite|instalirajte|instaliraj|skini|isprobajte) (našu |besplatnu |novu |mobilnu |)(aplikacij*|mobiln*|* aplikaciju)*
    (uključite|dopustite|omogućite|uključi) (push |)(obavijesti|notifikacije)*
    (čitajte|slušajte|gledajte|otvori) (* |* * |)(u|putem|preko) (našoj |mobilnoj |naše |)aplikacij*
    (dostupna|dostupno|preuzmite) (je |)(*|besplatno |)(na|za|u) (android*|ios*|app*|google*)*
    na svim podcast platformama*
  `,
  'report-error': `
    (uočili|primijetili|našli|pronašli|vidite|vidjeli|otkrili) (ste |li ste |)(pogreš*|grešk*|netočn*|tipfeler*)*
    (prijavi|prijavite|javite) (nam |)(pogreš*|grešk*|netočn*)*
    (ispravke|pritužbe|ispravci) (* |* * |)(šaljite|pošaljite|možete)*
  `,
  standards: `
    (kodeks*|etičk* kodeks*) (* |* * |)(novinar*|časti|profesion*)*; provjer* (činjenica|točnosti) *
    (uređivačk*|uredničk*) (politik*|standard*|načel*|pravil*)*; kako radimo*; zašto nam vjerovati*
    (uz pomoć|pomoću|korištenjem) (umjetne inteligencije|ai *)
  `,
  said: `
    rekao; rekla; rekli; kaže; kažu; kazao; kazala; izjavio; izjavila; poručio; poručila; istaknuo; istaknula; dodao
    dodala; objavio; objavila; priopćio; priopćila; priopćili; naveo; navela; prema riječima; tvrdi; tvrde; smatra
    objasnio; objasnila; upozorava; upozorio; potvrdili; priča; prisjeća se; našalio; našalila; izvijestili
  `,
  gave: `
    (donirao|donirala|donirali|darovao|darovala|prikupio|prikupila|prikupili|prikupljeno|prikupljena|skupili|uplatio|uplatila|ostavio|ostavila) *
    policija; sudac; presudio; osuđen*; tužiteljstvo; optužnic*; ministarstvo; ministar; ministrica; gradonačelnik*
    dionica; dionice; prošle godine; lani; tvrtka; posto; stranka je
    u (ponedjeljak|utorak|srijedu|četvrtak|petak|subotu|nedjelju)
  `,
  notice: `
    ispravak:*; ispravak *; napomena:*; napomena uredništva*; op. ur*; op. a*; imena (* |* * |)promijenjena*
    ime (* |* * |)promijenjeno*; umjesto (cvijeća|vijenaca)*; ispraćaj*; pokop*; posljednji ispraćaj*; sućut*
    plavi telefon*; telefon za*; u prvoj verziji*; u prethodnoj verziji*; hrabri telefon*
  `,
  reader: `vi; vas; vam; vama; vaš; vaša; vaše; vašu; vašoj; vašem; vaši; vaših; vašim; tvoj; tvoja`,
  ours: `nas; nam; nama; naš; naša; naše; našu; našoj; našem; naši; naših; našim; našeg`,
};
