import type { Lexicon } from './lexicon.ts';

export const pl: Lexicon = {
  'give-ask': `
    (wesprzyj|wesprzyjcie|wspieraj|wspierajcie|wspomóż|wspomóżcie) (nas|nasz|naszą|nasze|naszych|redakcję|niezależn*|zbiórkę|projekt|fundację|portal|«*|"*|„*)*
    (wpłać|wpłaćcie|przekaż|przekażcie|przelej|dorzuć) (teraz|już|dziś|darowiznę|dowolną|choćby|na|1,5*|swoje|nam|wsparcie|datek|się)*
    (zostań|zostańcie) (naszym |)(patron*|darczyńc*)*; (postaw|postawcie) nam kawę*; (pomóż|pomóżcie) nam*
    (twoja|twoje|twój|wasza|wasze|każda|każde|każdy) (wpłata|wsparcie|darowizna|pomoc|złotówka|datek|przelew) (pozwala|pozwoli|pomaga|pomoże|ma|się|jest|to|liczy|daje)*
    (dołóż|dorzuć) się*; (prosimy|prosimy was) o wsparcie*
    (rozważ|rozważcie) (wpłatę|wsparcie|darowiznę|zostanie)*; (dorzuć|dołóż) (się|nam|coś)*
    (postaw|kup) (autor*|nam) (kawę|herbatę)*; (przekaż|przekażcie) (nam |)(1,5|1,5%|swoje 1,5|półtora)*
    (ustaw|ustawcie) stał*; rozlicz pit i *; (jeśli|jeżeli) (możesz|możecie)(,|) (wesprzyj|wpłać|pomóż|dorzuć)*
    pomóż nam (dalej|pisać|kontynuować|ją|działać)*; wspierając nas *
    (wpłać|wspieraj) (nas |)(regularnie|co miesiąc|dowolną kwotą|choćby)*
    każd* (wpłata|złotówka|grosz) (ma znaczenie|się liczy)*
  `,
  'give-button': `
    wesprzyj; wesprzyj nas; wspieram; wpłać; wpłacam; wpłać teraz; przekaż darowiznę; darowizna; wspieraj
    wspieraj nas; wspomóż nas; chcę pomóc; pomagam; jednorazowo; miesięcznie; co miesiąc; inna kwota
    zostań patronem; dołącz do nas; dołącz; zostań członkiem; postaw kawę; przekaż 1,5%; dorzucam się
    wspieram nas; dorzuć się; już wspieram; przypomnij mi później; płacę; przejdź do wpłaty
    wspieraj niezależne media; zrób przelew; zostań darczyńcą; wesprzyj redakcję
  `,
  'give-word': `
    darowizna; darowizny; darowizn; wpłata; wpłaty; wpłat; zbiórka; zbiórki; darczyńc*; patroni
  `,
  'member-ask': `
    (zostań|zostańcie) (naszym |naszą |)(patron*|członk*|wspierając*|przyjaciel*|sponsor*|współwłaściciel*)*
    dołącz(cie|) do (nas|naszej|naszych|grona|społeczności|klubu)*
  `,
  need: `
    (potrzebujemy) (ciebie|was|cię|twojego|twojej|waszego|waszej)*
    (bez|dzięki) (ciebie|was|tobie|wam|waszego|waszej|twojego|waszemu|twojemu|czytelnik*|darczyńc*|waszym)*
    (utrzymujemy się|istniejemy|działamy|utrzymuje się|żyjemy|finansujemy się|powstaje|finansowan*) (tylko |wyłącznie |jedynie |)(z|dzięki|od) (wpłat*|darowizn*|wam|wasz*|wspar*|czytelni*|składek)*
    (jeśli|jeżeli) (podoba|cenisz|cenicie|spodobał|doceniasz|możesz|możecie)*
    (bez|nie mamy|nie bierzemy) (reklam|dotacji|właściciela|paywalla|sponsorów)*
    (dobre |)dziennikarstwo kosztuje*; cenisz (naszą pracę|to, co robimy|niezależne)*
    (ten artykuł|ten tekst) możesz przeczytać za darmo*
    (powstał*|możliwe) (dzięki|tylko dzięki) (wpłatom|patron*|czytelni*)*; nie finansują nas *
    potrzebujemy (twojego|waszego) wsparcia*; (doczytałeś|doczytałaś|dotarłeś|dotarłaś) do (tego|końca)*
    nie ma u nas paywalla*
  `,
  'our-work': `
    (nasza|naszą|naszej|nasze|nasz|naszego|naszych) (redakcj*|prac*|dziennikarstw*|dziennikarz*|śledztw*|niezależność|portal*|gazet*|czytelni*|tekst*)
    niezależn* (dziennikarstw*|medi*|redakcj*); (drodzy|szanowni) (czytelnicy|państwo)
  `,
  'give-terms': `
    numer konta; nr konta; tytułem; tytuł przelewu; przelew*; blik; krs; 1,5%; 1,5 %; patronite*; zrzutka*
    odliczyć od podatku; odbiorca; miesięcznie
    dane do przelewu*; nr konta:*; cele statutowe*; darowizna na*; szybki przelew; koszt * zł z vat*; rozlicz pit*
  `,
  'letter-ask': `
    (zapisz|zapiszcie|subskrybuj|zasubskrybuj) (się |)(na|do|nasz|teraz|bezpłatnie) (* |)(newsletter*|mailing*|list*|biuletyn*|)
    (otrzymuj|odbieraj|chcesz otrzymywać|dostawaj|wysyłamy|bądź) (codziennie|najnowsze|najważniejsze|raz|co|nasze|nasz|na bieżąco|powiadomienia)*
    nie (przegap|przegapcie)*; (podaj|wpisz) (swój |)(adres|e mail|email|mail)*; nasz newsletter*
    (podaj|zostaw) (nam |)(adres|swój adres|maila)*; (codziennie|co tydzień) (rano |)wyślemy*; bądź na bieżąco*
    prosto na maila*
  `,
  'letter-button': `
    newsletter; newslettery; zapisz się; zapisuję się; zapisz się na newsletter; zapisz się do newslettera
    subskrybuj; nasz newsletter; zamów newsletter; wyślij; dziękujemy za zapis*; nasze newslettery
    zrezygnuj z subskrypcji; link aktywacyjny; dołącz bezpłatnie; akceptuję regulamin; zapisz mnie
  `,
  'letter-word': `newsletter*; biuletyn`,
  inbox: `
    (na|do|w) (twoją|twojej|twoja|swoją|swojej|waszą|twojego) (skrzynk*|poczt*|mail*); prosto na (maila|skrzynkę)
  `,
  'email-field': `(podaj|wpisz|twój|wprowadź) (swój |)(adres |)(e mail*|email*|mail); adres e mail`,
  unsubscribe: `
    (możesz|można) (się |)(wypisać|zrezygnować|wycofać)*
    (zapisując|klikając|podając|wysyłając)*(się|,|akceptuj*|zgad*)*; (wyrażam|wyrażasz) zgodę*; polityk* prywatności
    administratorem (danych|pani|twoich)*; przetwarzani* danych*
  `,
  'subscribe-ask': `
    (wykup|zamów|kup|wybierz|aktywuj|odnów|przedłuż|wypróbuj) (dostęp|prenumeratę|subskrypcję|abonament|pakiet|plan|teraz|za darmo)*
    (masz już|masz|jesteś już|nie masz|posiadasz) (konto|prenumerat*|subskrypcj*|dostęp|konta|abonent*|subskryb*)*
    (pierwszy miesiąc|pierwsze *) (za|gratis|za darmo)*
    (zrezygnuj|rezygnujesz|anuluj|możesz zrezygnować) (kiedy|w każdej|w dowolnym)*
    czytaj bez (ograniczeń|reklam|limitu)*
  `,
  'subscribe-button': `
    prenumerata; subskrypcja; subskrybuj; zaloguj się; zaloguj; logowanie; zarejestruj się; rejestracja; moje konto
    załóż konto; wyloguj; kup dostęp; kup prenumeratę; kup subskrypcję; wykup dostęp; e wydanie; wybierz plan
    wypróbuj za darmo; zamów prenumeratę; masz już konto? zaloguj się; sklep
  `,
  login: `
    (zaloguj|zalogujcie) się(,| lub| aby| żeby| i| przez| na)*; (nie pamiętasz|zapomniałeś) hasła*
    (załóż|utwórz) (darmowe |)konto*
  `,
  paywall: `
    (ten|to|ta|dalsza|pełna|pozostał*|treść) (artykuł|tekst|treść|materiał|część|wersja) (* |)(dostępn*|tylko dla|przeznaczon*|jest płatn*|dla prenumerat*)
    (tylko|wyłącznie|dostępne|dostępny) dla (prenumerat*|subskryb*|abonent*|zalogowan*|patron*)*
    (aby|żeby|chcesz) (czytać dalej|przeczytać (całość|cały|dalej)|kontynuować)*
    (pozostało|został*) * (bezpłat*|darmow*|artyk*)*; pozostało *% *
    ten wpis jest dostępny tylko*; wykorzystał(eś|aś) limit*; ten artykuł przeczytasz*
    dalsza część artykułu dostępna*; nieograniczony dostęp
  `,
  'share-ask': `
    (udostępnij|udostępnijcie|podziel|poleć|wyślij|prześlij|podaj dalej) (ten|tę|to|artykuł|się|na|znajom*|wpis|tekst|dalej|przez|link) *
    (skopiuj|kopiuj) link*; (napisz|napiszcie|skontaktuj się|piszcie) (do|z|na) (nas|nami|redakcj*|autor*|adres)*
    (masz|widziałeś|wiesz) (temat|coś|ciekawy|informację|zdjęcia)*
  `,
  'share-button': `
    udostępnij; udostępnij artykuł; udostępnij na facebooku; podziel się; podaj dalej; skopiuj link; kopiuj link
    skopiowano; drukuj; wydrukuj; zapisz; zapisz na później; wyślij; wyślij znajomemu; lubię to; polub nas; obserwuj
    obserwuj nas; kontakt; skontaktuj się; posłuchaj; słuchaj; tweetnij; poleć; poleć znajomym; śledź nas; odsłuchaj
    napisz do nas
  `,
  'follow-ask': `
    (obserwuj|obserwujcie|śledź|śledźcie|polub|polubcie|znajdź|dołącz) (nas|nasz|naszą|nasze|do nas na|nas na|do naszego|do naszej|do naszych|profil|fanpage)*
    jesteśmy (też |także |)na *; subskrybuj (nasz |)kanał*; bądź na bieżąco*
  `,
  'more-label': `
    czytaj także*; czytaj też*; czytaj również*; czytaj więcej*; czytaj dalej*; czytaj:*; czytaj całość*
    przeczytaj*także*; przeczytaj też*; przeczytaj również*; przeczytaj:*; zobacz także*; zobacz też*
    zobacz również*; zobacz więcej*; zobacz:*; zobacz wideo*; sprawdź też*; sprawdź także*; posłuchaj też*
    więcej na*; więcej o*; więcej w*; dowiedz się więcej*; powiązane*; podobne artykuły*; podobne tematy*; polecamy*
    polecane*; warto przeczytać*; może cię*; mogą cię*; może zainteresować*; to może*; najczęściej czytane*
    najpopularniejsze*; najchętniej czytane*; tagi:*; tagi *; słowa kluczowe*; tematy:*; poprzedni artykuł*
    następny artykuł*; kliknij tutaj*; pozostałe artykuły*; inne artykuły*; wszystkie artykuły*; z archiwum*
    nie przegap*; na ten temat*; poprzedni wpis*; następny wpis*; ostatnie wpisy*; pełny tekst*; cała rozmowa*
    dalsza część tekstu*; dalszy ciąg materiału*; pisaliśmy o tym*; zobacz zdjęcia*; obejrzyj cały*; pierwszą część*
  `,
  'more-button': `
    czytaj więcej; czytaj dalej; czytaj także; czytaj też; więcej; zobacz więcej; zobacz także; zobacz też
    pokaż więcej; załaduj więcej; wczytaj więcej; polecane; polecamy; powiązane; powiązane artykuły
    podobne artykuły; podobne; najczęściej czytane; najpopularniejsze; najnowsze; popularne; poprzedni; następny
    poprzednia; następna; wstecz; dalej; do góry; na górę; powrót; strona główna; menu; szukaj; wyszukaj; zamknij
    tagi; o nas; tutaj; kliknij tutaj; wszystkie; archiwum; redakcja; tematy; spis treści; rozwiń; inne artykuły
    wiadomości dnia
  `,
  'more-ask': `
    (kliknij|kliknijcie) (tutaj|tu|w link|aby)*
    (przeczytaj|czytaj|obejrzyj|zobacz|posłuchaj) (cały|całą|całość|więcej|tutaj|pełn*|nasz*|także|również)*
    (tekst|artykuł|wywiad|materiał) (ukazał się|pochodzi|został opublikowany|opublikowan*|ukazuje)*
    więcej informacji*
  `,
  'photo-label': `
    fot.*; fot:*; (fot.*; foto:*; foto *; zdjęcie:*; zdjęcia:*; zdjęcia *; zdjęcie ilustracyjne*; zdjęcie poglądowe*
    (zdjęcie*; źródło:*; źródło *; źródła:*; źródło zdjęcia*; ilustracja:*; ilustracje:*; rys.*; tekst:*
    tłumaczenie:*; tłum.*; przełożył*; przełożyła*; rozmawiał*; rozmawiała*; opracował*; oprac.*; autor:*; autorka:*
    autor zdjęcia*; grafika:*; wideo:*; (pap*; pap*; na zdjęciu*; redakcja:*; korekta*; na okładce*; archiwum*
    materiały prasowe*; mat. pras*; aktualizacja:*; data publikacji*; screen*
  `,
  rights: `
    wszelkie prawa zastrzeżone*
    (kopiowanie|przedruk|rozpowszechnianie|powielanie|wykorzystywanie) (* |)(zabronion*|bez|wyłącznie|wymaga|dozwolon*|materiał*|treści|tekst*)
    (regulamin|polityka prywatności|polityka cookies|nota prawna)*; prawa autorskie*; licencj* creative*
    (opinie|poglądy) (wyrażone|autor*|zawarte)*; redaktor naczelny:*; wydawca:*; issn*
    (przedruk|kopiowanie) dozwolon*; na licencji cc*; trenowania modeli*; eksploracji danych*; felietony wyrażają*
  `,
  'comment-ask': `
    (zostaw|dodaj|napisz|skomentuj|podziel się|wyraź) (komentarz*|swoj*|swój*|w komentarz*|opini*|artykuł|co|pierwszy|odpowiedź)*
    (a |)co (o tym |)(sądzisz|myślisz|sądzicie|myślicie)*
    (czekamy na|napiszcie|dajcie znać|daj znać)*(komentarz*|opini*|list*)*; w komentarzach; dołącz do dyskusji*
    bądź pierwszy, skomentuj*; (zaloguj się|zostań członkiem), aby (komentować|wziąć udział)*
    opisz to w komentarzu*
  `,
  'comment-button': `
    komentarze; komentarz; skomentuj; dodaj komentarz; napisz komentarz; zostaw komentarz; odpowiedz
    anuluj odpowiedź; anuluj pisanie odpowiedzi; brak komentarzy; 0 komentarzy; zobacz komentarze; pokaż komentarze
    wszystkie komentarze; opublikuj; opublikuj komentarz; zgłoś; imię; nick; podpis; witryna internetowa
    strona internetowa; komentarze wyłączone; dyskusja; najnowsze; wyślij komentarz; twój komentarz
    bądź pierwszy, skomentuj; dołącz do dyskusji; pokaż więcej komentarzy; zgłoś naruszenie; sortuj*; od najnowszych
    od najstarszych
  `,
  'comment-rule': `
    (twój |)adres e mailowy nie zostanie*; (twój |)adres e mail nie (zostanie|będzie)*; wymagane (pola|są)*
    pola wymagane*; (aby|żeby|musisz) (dodać komentarz|skomentować|się zalogować|być zalogowan*|komentować)*
    komentarze (są|zawierające|obraźliwe|naruszające|do|zostały|niezgodne|pojawiają|nie) (* |)(moderowan*|usuwan*|wyłączon*|zamknięt*|zaakcept*|prezentuj*|zatwierdz*|redakcj*)*
    (redakcja|wydawca|administrator) (nie odpowiada|nie ponosi|zastrzega)*
    (regulamin|zasady) (komentowania|komentarzy|dyskusji)*; zapamiętaj moje*; zapisz moje dane*
  `,
  'ad-label': `
    reklama; reklama:*; reklamy; artykuł sponsorowany*; materiał sponsorowany*; materiał partnera*
    materiał promocyjny*; materiał reklamowy*; sponsorowane*; sponsor:; we współpracy z*; współpraca reklamowa*
    współpraca:*; partner:*; partner artykułu*; partner materiału*; dalsza część artykułu*; dalszy ciąg*pod*
    ciąg dalszy pod*; koniec reklamy*; kod rabatowy*; zareklamuj się*; autopromocja; płatna współpraca*
    treść sponsorowana*
  `,
  affiliate: `
    (otrzymać|otrzymujemy|dostajemy|otrzyma|otrzymamy|zarabiamy|pobieramy) *prowizj*
    link* (afiliacyj*|partnersk*|sponsorowan*); prowizj* (od|za|ze|jeśli)*; bez dodatkowych kosztów*
    (jeśli kupisz|kupując) (coś |)przez linki*; otrzymamy (niewielką |)prowizję*; linki w tekście są*
  `,
  sponsor: `
    (artykuł|materiał|tekst) (sponsorowany|powstał we współpracy|partnera|promocyjny|powstał przy współpracy)*
    (adblock*|blokowanie reklam|blokera reklam); wyłącz adblock*
  `,
  'app-ask': `
    (pobierz|pobierzcie|ściągnij|zainstaluj) (naszą |bezpłatną |darmową |nową |)(aplikacj*|apk*)
    (włącz|włączcie) powiadomienia*; (w|z) naszej aplikacji; zeskanuj kod*
  `,
  'report-error': `
    (widzisz|znalazłeś|zauważyłeś|zobaczyłeś|zauważyliście|znaleźliście|dostrzegłeś) (błąd|literówkę|pomyłkę|nieścisłość)*
    (zgłoś|zgłoście) (nam |)(błąd|błędy|literówkę|uwagi|pomyłkę|nieścisłość)*; napisz do nas, jeśli*
    widzisz błąd*; (znalazłaś|znalazłeś) (nieścisłość|błąd)*; sprawdzamy w co najmniej*; poznaj nasze standardy*
  `,
  standards: `
    (standardy|zasady|kodeks|polityka|karta) (redakcyjn*|etyczn*|etyki|korekt*|dziennikarsk*|sprostowań|poprawiania)*
    (poprawiamy|prostujemy) (* |)(błędy|pomyłki)*
    (przy użyciu|z pomocą|przez) (ai|sztucznej inteligencji|sztuczną inteligencję)*
  `,
  said: `
    powiedział; powiedziała; mówi; twierdzi; dodał; dodała; poinformował; poinformowała; podkreślił; wyjaśnia
    wyjaśnił; zdaniem; według; opowiada; przyznał; podał; podała; ogłosił; napisał
  `,
  gave: `
    (przekazał|przekazała|przekazali|wpłacił|wpłaciła|wpłacili|zebrał|zebrała|zebrali|zebrano|ofiarował)
    poniedziałek; wtorek; środę; czwartek; piątek; sobotę; niedzielę; w ubiegłym roku; w zeszłym roku; sąd
    prokuratura; policja; spółka
  `,
  notice: `
    sprostowanie*; korekta:*; errata*; od redakcji:*; wyjaśnienie:*; pogrzeb*; msza *; nabożeństwo*
    imiona*zmienion*; imię*zmienione*; telefon zaufania*; zadzwoń*; zamiast kwiatów*; uprasza*
    w poprzedniej wersji*; w pierwotnej wersji*
  `,
  reader: `
    ciebie; cię; tobie; twój; twoja; twoje; twoją; twojej; wy; was; wam; wasz; wasza; wasze; państwa
  `,
  ours: `nas; nam; nasz; nasza; nasze; naszą; naszej; naszych; naszego`,
};
