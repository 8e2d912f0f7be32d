import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  'give-ask': `
    (jetzt|bitte|hier|online|direkt|heute|monatlich|einfach) (spenden|unterstützen|fördern|spende|unterstütze)
    spenden sie; spende (jetzt|hier|heute|via|per|online|an uns)
    (bitte|helfen sie|hilf) (unterstützen sie|unterstütze|spenden|spende|helfen|uns|mit)
    (unterstützen|fördern) sie (uns|unsere*|unabhängig*|den|die|das|diese*|freie*|kritisch*|jetzt|mit)
    (unterstütze|fördere) (uns|unsere*|unabhängig*|den|die|das|diese*|jetzt|mit)
    (uns|unsere arbeit|unseren journalismus|unsere redaktion) (mit einer spende|finanziell|zu) (unterstützen|unterstützt)*
    (ihre|deine|jede|mit ihrer|mit deiner|durch ihre|eine|mit einer|um ihre|jeder) (spende|unterstützung|gabe|förderung|mitgliedschaft|hilfe|euro|beitrag) (hilft|zählt|zaehlt|ermöglicht|sichert|an|macht|unterstützen|können|könnten|wird|ist|sorgt|für uns|trägt)*
    (auf folgendes|auf unser|unser|folgendes) (konto|spendenkonto)
    (bitten|bitte) (wir |)(sie|dich|euch) (um|bescheiden|herzlich|heute)*; (wären|würden) sie (bereit|uns)*
    (könnten|möchten|wollen|können) sie (uns|auch|unsere*|etwas|heute|jetzt) *(spenden|unterstützen|geben|helfen)*
    spendier* uns*; spendieren sie*; helfen sie (uns|mit|dabei)*; hilf (uns|mit)*
    sichere (diesen|unseren|den) journalismus
    freuen (wir uns|ich mich) über (ihre|eure|deine|eine kleine|jede) (unterstützung|spende|hilfe)*
    (beteiligen sie sich|tragen sie dazu bei|helft mit|machen sie mit) (an den kosten|mit einer spende|dass wir)*
    (richten sie|richte) eine (dauerspende|mitgliedschaft)*; spenden (per|via) (überweisung|paypal|twint)
  `,
  'give-button': `
    spenden; spende; jetzt spenden; online spenden; spendenkonto; mitglied werden; fördermitglied werden
    unterstützen; unterstützen sie uns; unterstütze uns; unterstützung; jetzt unterstützen; supporter werden; helfen
    jetzt helfen; spenden und helfen; spenden & helfen; spenden und fördern; unterstützen & spenden; mitmachen
    fördern; förderer werden; spendenformular; dauerspende; einmalig; monatlich; jährlich; andere betrag
    anderer betrag; freiwillig zahlen; ich möchte spenden; so können sie helfen; pate werden; kaffee spendieren
    jetzt fördern; jetzt mitglied werden; einmalig unterstützen; spendenbetrag wählen; wunschbetrag; nein danke
    vielleicht später; unterstützen sie unsere arbeit; journalismus fördern; jetzt unterstützer werden
  `,
  'give-word': `
    spende*; gespendet; förderverein; crowdfunding; unterstützer*innen; unterstützerinnen und unterstützer
    kollekte*; spender*
  `,
  'member-ask': `
    (werden sie|werde|jetzt|werdet) (jetzt |heute |auch |selbst |noch heute |)(mitglied|fördermitglied|unterstützer*|förderer*|supporter*|pate*|abonnent*|teil|genosse*|freund*|patron*|steady*)*
    (mitglied|fördermitglied|förderer|unterstützer*) werden; fördermitglied*
    (jetzt |)mitglied (werden|sein|bei uns)
    werden sie gönner*; gönner* werden; (jetzt |)(gönner*|förderpartner*|pate|patin) werden
  `,
  need: `
    (auf|über) (ihre|eure|deine|die) (unterstützung|spende*|hilfe|solidarität) (angewiesen|von|unserer)*
    auf (spenden|menschen wie sie|menschen wie dich|sie|dich|unsere leser*) angewiesen
    sind (wir |)(darauf |)angewiesen auf*
    (brauchen|benötigen|freuen uns über) (wir |)(ihre|eure|deine|dich|sie|dringend|über) *(unterstützung|hilfe|spende*|)*
    ohne (ihre|eure|deine|dich|sie|unterstützung|unsere leser*) *; dank (ihrer|eurer|deiner|unserer leser*) *
    (finanziert|finanzieren|getragen|ermöglicht) (sich |wir uns |uns |)(ausschließlich |nur |allein |vor allem |vollständig |zu 100 % |)(durch|aus|über|von|mit) (spenden|freiwillige*|ihre*|die spenden|unsere*|privatpersonen|leser*|mitglied*|beiträge*|abos*)*
    (durch|aus) spenden (und *|von *|) finanziert; leserfinanziert*; spendenfinanziert*; spendenziel*
    spendenkampagne*; spendenaufruf*; (unsere |diese |)arbeit (ist |)(wert|kostet|unterstützen|lebt)*
    unabhängiger journalismus (kostet|braucht|ist|lebt)*; guter journalismus (kostet|braucht)*
    kein (klartext |)journalismus ohne
    (hat|haben) (ihnen|dir|euch) (der|dieser|unser) (artikel|beitrag|text|gefallen)*
    gefällt (ihnen|dir|euch) (unser*|der|dieser|was|das)*; (ihnen|dir) gefällt*
    (es |noch |)fehlen (uns |noch |)*euro*; werbefrei und*; gemeinnützig und unabhängig; (wir |)stehen unter keinem*
    klicken sie jetzt bitte nicht weg; klicke jetzt bitte nicht weg
    kein* (bezahlschranke|paywall|großinvestor*); wenn (jede*|alle) (* |* * |* * * |* * * * |)(euro |)(gäbe|gäben|spenden würde*)
    (zahlen|geben) sie (freiwillig|was sie können|was es ihnen wert ist)*
    (verdoppelt|verdoppeln) (* |* * |* * * |* * * * |)(spende|spenden|mitgliedsbeiträge|mitgliedschaften|daueraufträge)
    (unseres |unser )spendenziel*; ohne verlag im rücken; (wir |)nehmen weder *
  `,
  'our-work': `
    (unser*|unabhängig*|kritisch*|frei*|gemeinnützig*|werbefrei*|investigativ*|seriös*) (journalismus|berichterstattung|recherche*|redaktion|arbeit|medium|medien|projekt|newsroom|verein|team)
  `,
  'give-terms': `
    spendenkonto*; kontoinhaber*; verwendungszweck; steuerlich absetzbar; spendenquittung*; spendenbescheinigung*
    dauerauftrag; bankverbindung; überweisung*; lastschrift*; paypal; kreditkarte; kontonummer
    bank für sozialwirtschaft; empfänger:; im monat; pro monat; euro monatlich; bankleitzahl
    dauerspende*; zuwendungsbestätigung*; gönnerbeitrag*; förderbeitrag*; twint; franken pro monat; als gemeinnützig anerkannt
  `,
  'letter-ask': `
    (abonnieren|bestellen) sie *(newsletter*|unsere*|kostenlos*|jetzt|hier|gratis|den|rundbrief)*
    abonniere*(unseren|den|meinen|jetzt|unser)*(newsletter*|)*
    (newsletter|rundbrief|rundmail|mailing) *(abonnieren|bestellen|anmelden|erhalten|abonniert)
    (melde*|meldet|trag*|tragen|anmelden|registrieren) (sie sich |dich |euch |sich |)(jetzt |hier |gleich |kostenlos |)(zu|für|in|beim|zum) (unser*|den|dem|die|unserem|newsletter*) *
    (jetzt|hier|kostenlos|gratis) (zum |den |für den |unseren |)(newsletter*|rundbrief|newsletter an*)*
    (erhalten|bekommen|lesen) sie (unser*|jeden|täglich|die|alle|regelmäßig|aktuell*|kostenlos*|jede|wöchentlich|einmal) *
    (direkt|kostenlos|jeden *|täglich|per e mail|regelmäßig|morgens) (in|auf) (ihr|dein|ihrem|deinem|euer|das) (postfach|e mail*|posteingang|handy|smartphone|mail*)*
    nichts (mehr |)verpassen*; (immer |)auf dem laufenden (bleiben|gehalten|halten)*
    keine (ausgabe|nachricht*|news|folge|beitrag|artikel) (mehr |)verpassen
    (mit|in) unserem (kostenlosen |täglichen |wöchentlichen |)newsletter*
    tragen sie sich (in|für|hier)*; hier (gratis|kostenlos) eintragen*
  `,
  'letter-button': `
    newsletter; zum newsletter; newsletter abonnieren; newsletter bestellen; newsletter anmelden
    newsletter anmeldung; zur anmeldung; unser newsletter; unsere newsletter; abonnieren; anmelden; jetzt anmelden
    jetzt abonnieren; kostenlos abonnieren; jetzt kostenlos anmelden; eintragen; bestellen; newsletter archiv
    alle newsletter; auf dem laufenden bleiben; immer informiert; push nachrichten; melden sie sich an
    vielen dank für ihre anmeldung; danke für ihre anmeldung
  `,
  'letter-word': `newsletter*; rundbrief; mailverteiler; e mail verteiler; infobrief; morgenbriefing`,
  inbox: `
    (in|auf) (ihr*|dein*|euer*|das) (postfach|posteingang|mailbox|e mail postfach|mail postfach); per e mail
    per mail; via e mail
  `,
  'email-field': `
    (ihre|deine|bitte|gültige|eine gültige) e mail (adresse*|eingeben); e mail adresse (eingeben|*|bestätigen)
    e mail adresse; e mail *; geben sie (bitte |)(ihre|eine) (gültige |)e mail*; bestätigen sie (ihre|bitte)*
    bestätigungsmail*; (haben|wir) ihnen eine e mail*; pflichtfeld*; vorname; nachname
  `,
  unsubscribe: `
    (abmeldung|abbestellen|abmelden|kündigen|widerrufen|kündbar) (ist |)(jederzeit|möglich|können)*
    jederzeit (wieder |)(abbestell*|abmeld*|kündbar|widerruf*|kündigen|möglich|formlos)*
    mit (der anmeldung|ihrer anmeldung|dem absenden|dem abonnieren|klick*|der registrierung|dem klick*)*(stimm*|erklär*|akzeptier*|willig*)*
    mit (der anmeldung|ihrer anmeldung|dem absenden|der registrierung|meiner registrierung)
    ich (bin damit einverstanden|stimme zu|willige ein|möchte den|habe die datenschutz*|akzeptiere|erkläre mich|bin einverstanden)*
    (es gelten|beachten sie|hinweise zum|unsere|die|zur|informationen zum) *datenschutz*; datenschutzerklärung*
    datenschutzbestimmung*; double opt in
  `,
  'subscribe-ask': `
    (jetzt|hier|gleich|direkt|kostenlos|gratis) (abonnieren|testen|registrieren|anmelden|bestellen|weiterlesen|freischalten|lesen|probelesen|abo*|sichern|kaufen|buchen|informieren)
    (testen|lesen|abonnieren|sichern|bestellen|genießen|entdecken|nutzen) sie (jetzt |hier |)(*plus|einen monat|4 wochen|unser*|das abo|digital*|kostenlos*|gratis|die zeitung|alle|die print*|sich|unbegrenzt*|*magazin)*
    (monatlich|jederzeit) kündbar; (danach|ab|nur|für) (nur |)* (euro|€) (pro|im|monatlich|/|für)*; probeabo*
    digitalabo*; (mit|im|zum|ein|kein) (digital |print |online |probe |test |jahres |)abo *; weiterlesen mit*
    um (weiterzulesen|diesen artikel|den artikel|den ganzen)*
    bereits (abonnent*|registriert*|kunde|mitglied|ein konto)*
    (sie haben |sie sind |haben sie |du bist |)(bereits|schon|noch kein*) (ein |einen |)(abo*|konto|registriert|zugang|abonnent*|mitglied*)*
    zugang (zu allen|freischalten|sichern)*; keine werbung*
  `,
  'subscribe-button': `
    abo; abonnement; jetzt testen; jetzt lesen; e paper; epaper; zum abo; abo bestellen; abo abschließen; login
    einloggen; registrieren; jetzt registrieren; mein konto; konto; zum angebot; zu den angeboten; zum shop
    zum e paper; digital abo; angebote; abonnenten; kundenservice; leserservice; aboservice; abo service
    zur startseite; merken; heft bestellen; einzelheft; probeheft; anmelden und weiterlesen; weiterlesen
    kostenlos registrieren; kostenlos testen; plus; premium
  `,
  login: `
    (melden sie sich|bitte|jetzt|hier|zum) (an|einloggen|anmelden|login|registrieren); passwort vergessen*
    (noch kein|noch keinen) (konto|account|zugang)*; benutzername*
    (angemeldet|eingeloggt|registriert) (sein|bleiben|um)*; kostenlos registrieren; benutzerkonto
    angemeldet bleiben; zugangsdaten vergessen*; mit (google|apple|facebook) fortfahren
  `,
  paywall: `
    (dieser|der|diesen|dieser ganze|den ganzen|den vollständigen) (artikel|inhalt|beitrag|text) (ist |)(nur |exklusiv |)(für|lesen|steht|finden|können|gehört|erscheint|stammt|weiterlesen|im)*(abonnent*|abo*|)*
    (nur |exklusiv )für (abonnent*|mitglied*|registriert*|plus*|premium*); exklusiv (für|im)*
    (plus|premium|bezahl) (artikel|inhalt*)
    (alle|unbegrenzt|voller|vollen|unbeschränkt*) (zugriff|zugang|inhalte|artikel) *; werbefrei lesen; pur abo*
    mit werbung weiterlesen
  `,
  'share-ask': `
    (teilen|teile|teilt|empfehlen|empfehle|leite) (sie |)(diesen|den|das|die|dies|unseren|uns|auf|per|via|mit|ihre|deine|eure)( artikel| beitrag| seite| text| *|)*
    (artikel|beitrag|seite|inhalt|text|auf facebook|auf twitter|auf x|via|auf whatsapp|per whatsapp|auf linkedin|mit freunden|per e mail|link|facebook|twitter) (teilen|empfehlen|senden|kopieren|versenden|drucken|merken|weiterleiten|posten|verschicken)*
    sagen sie es weiter; weitersagen; (haben|hast) (sie|du) (einen |)(hinweis*|tipp*|anregung*|fragen)*
    schreiben sie (uns|an|mir)*; schreib* uns*; (senden|schicken) sie (uns|ihre|ihren)*; kontaktieren sie*
    an die redaktion
    (wenden sie sich|schreiben sie uns) vertraulich*; (ein thema|themen), über das wir*
  `,
  'share-button': `
    teilen; artikel teilen; beitrag teilen; drucken; seite drucken; artikel drucken; link kopieren; merken
    speichern; per e mail; per mail; per e mail teilen; auf facebook teilen; auf twitter teilen; auf x teilen
    via whatsapp teilen; weiterempfehlen; empfehlen; tweet; tweeten; twittern; senden; versenden; folgen
    folgen sie uns; folge uns; gefällt mir; kontakt; vorlesen; anhören; artikel verschenken; feedback
    artikel merken; teilen auf; teilen mit; teilen via; mailen; pinnen; facebook; whatsapp; kopieren
    schreiben sie uns; leserbrief; leserbrief schreiben; zur merkliste; auf die merkliste; link wurde kopiert
  `,
  'follow-ask': `
    (folgen sie|folge|folgt) (uns|mir|ihm|ihr|der|dem|den|unserem*|auf|hier|@*)( auf| bei| *|)*
    (besuchen|finden|liken|abonnieren) sie (uns|unsere*) (auf|bei|in|facebook*|kanal|seite|whatsapp*)*
    (besuch*|like*|abonniert*|abonniere) (uns|unseren|unsere) (auf|bei|kanal|facebook*|whatsapp*|podcast)*
    (auf|bei) (facebook|instagram|twitter|youtube|tiktok|whatsapp|linkedin|x|google news) (folgen|abonnieren|liken|finden|und)*
    (unser*|zum|dem) (whatsapp|telegram|youtube|facebook) (kanal|channel|gruppe|seite)*
    in den sozialen (medien|netzwerken) *; als bevorzugte quelle*
  `,
  'more-label': `
    lesen sie auch*; lesen sie hier*; lesen sie dazu*; lesen sie mehr*; lesen sie weiter*; lesen sie außerdem*
    lesen sie jetzt*; lies auch*; lest auch*; auch interessant*; auch lesenswert*; mehr zum thema*; mehr dazu*
    mehr aus*; mehr zu*; mehr von*; mehr lesen*; mehr:; mehr über*; mehr infos*; mehr informationen*; zum thema*
    siehe auch*; siehe dazu*; weiterlesen*; weitere informationen*; weitere artikel*; weitere infos*
    weitere beiträge*; weitere themen*; weitere nachrichten*; weiterführende*; das könnte (sie|dich|ihnen|euch)*
    passend zum thema*; passend dazu*; hintergrund:; hier geht*zum*; hier geht es*; hier finden sie*; hier finden*
    hier lesen sie*; zum artikel*; zur übersicht*; zum weiterlesen*; video:; im video:; podcast:; kommentar:
    interview:; unsere empfehlung*; leseempfehlung*; empfehlung der redaktion*; empfohlen*; newsblog:; liveticker:
    die meistgelesen*; meistgelesen*; vorheriger (artikel|beitrag)*; nächster (artikel|beitrag)*; nach oben*
    zurück (zur|zum)*; zurück; alle artikel*; alles zum*; alle infos*; auch spannend*; ebenfalls interessant*
    dazu auch*; verwandte*; ähnliche*; quiz:; tipp:; lesetipp*; link zum*; themen:; schlagworte:; schlagwörter*
    tags:; stichwörter*; kategorien*
    artikel wird unten*; nach der anzeige*; hier weiterlesen*; aus unserem archiv*; dossier:
  `,
  'more-button': `
    mehr; mehr lesen; mehr erfahren; mehr dazu; mehr anzeigen; mehr zum thema; zum thema; weiterlesen
    lesen sie auch; auch interessant; siehe auch; weitere artikel; weitere themen; weitere beiträge
    weitere meldungen; weitere informationen; weitere nachrichten; ähnliche artikel; ähnliche beiträge
    verwandte artikel; verwandte themen; verwandte beiträge; meistgelesen; meist gelesen; meistgelesene artikel
    beliebt; empfehlungen; empfehlungen der redaktion; unsere empfehlungen; das könnte sie auch interessieren
    das könnte dich auch interessieren; neueste; neueste artikel; aktuelle nachrichten; aktuelle artikel; aktuelles
    top themen; topthemen; schlagwörter; themen; tags; links; linktipps; downloads; zurück; zurück zur übersicht
    zur übersicht; nach oben; zum seitenanfang; seitenanfang; schließen; menü; suche; startseite; inhalt
    inhaltsverzeichnis; alle anzeigen; alle artikel; hier; details; weiter; vor; nächste seite; nächster artikel
    vorheriger artikel; leserempfehlungen; mehr aus; auch lesenswert; archiv; zum artikel; bildergalerie
    fotostrecke; galerie; der autor; die autorin; über den autor; über die autorin; impressum; datenschutz
    externer inhalt; externe inhalte; empfohlener redaktioneller inhalt; empfohlener externer inhalt
    auf einer seite lesen; vorlesen; live; video
  `,
  'more-ask': `
    (klicken sie|klick|klicke|einfach) (hier|auf|auf den|auf diesen)*
    (weitere|mehr|alle|nähere|ausführliche) (informationen|infos|details|bilder|hintergründe|artikel|nachrichten|tipps) (zu*|finden*|gibt*|unter|über|erhalten|dazu|rund|hier|im|auf)*
    (lesen|finden|sehen|erfahren|hören) sie (hier|mehr|in unserem|im|dazu|außerdem|auch)*
    (dieser|der) (artikel|text|beitrag) (ist |)(erschien|erschienen|wurde|stammt|zuerst|ursprünglich|erstmals|entstand) *
    (zuerst|ursprünglich) (erschienen|veröffentlicht)*
    hier (klicken|geht es|geht's|weiterlesen|lesen|nachlesen|anmelden); an dieser stelle (finden|befindet|haben)*
    ich bin damit einverstanden, dass mir externe*; personenbezogene daten an drittplattformen*
    inhalt (anzeigen|laden|von)*
  `,
  'photo-label': `
    foto:; fotos:; foto *:; fotograf:; fotografie:; foto ©*; foto (*; bild:; bilder:; bild ©*; bildquelle*
    bildnachweis*; bildrechte*; titelbild*; symbolbild*; symbolfoto*; archivbild*; archivfoto*; beitragsbild*
    grafik:; grafiken:; illustration:; illustrationen:; quelle:; quellen:; text:; video:; karte:; screenshot:
    copyright:; von *, dpa; (dpa*; (apa*; (sda*; (afp*; (foto*; (symbolbild*; (archivbild*; © *; titelfoto*
    aufmacherbild*; autor:; autorin:; redaktion:; von unserem*; veröffentlicht am*; aktualisiert am*; stand:
    vergrößern*; zum vergrößern*; bild vergrößern*; bildunterschrift*
  `,
  rights: `
    alle rechte vorbehalten; alle rechte bei*; nachdruck*(verboten|nur)*
    (vervielfältigung|nachdruck|verbreitung|verwertung|weiterverwendung|übernahme) *(nur |)(mit|ohne|verboten|untersagt|genehmigung)*
    urheberrechtlich geschützt*; impressum; datenschutz; agb; nutzungsbedingungen; namensnennung*
    (stehen|steht|lizenziert) unter (einer |der |)(creative|cc|lizenz)*; soweit nicht anders gekennzeichnet*
    copyright *(20*|19*|by)*; ein (angebot|unternehmen|produkt) (der|von|des)*
    für den inhalt (der|dieser|externer|verlinkt*)*; keine haftung*; haftungsausschluss*; markenrecht*
    eingetragene marke*; powered by*; cookie einstellungen; jugendschutz; barrierefreiheit; mediadaten
    die meinung (der|des) (autor*|verfasser*)*
    nutzungsrechte erwerben; republizieren; (ersetzt|ersetzen) keine ärztliche*; keine anlageberatung*
  `,
  'comment-ask': `
    (schreiben|diskutieren|hinterlassen|teilen|sagen|kommentieren|geben|verfassen) sie (einen|uns|mit|ihre|Ihren|in den|hier|bitte|den) *(kommentar*|meinung|mit|diskussion|erfahrungen|)*
    (schreib*|hinterlass*|diskutier*|kommentier*|lass*) (uns |)(einen|in die|in den|mit|deinen|deine|eure|gerne|hier|ein) *(kommentar*|meinung|)*
    (einen |neuen |)kommentar (schreiben|verfassen|hinterlassen|abgeben|abschicken|posten|absenden|hinzufügen)
    (was|wie) (denken|meinen|sagen|halten|meinst|denkst|haltet|meint|ist ihre|ist deine) (sie|du|ihr|meinung|davon)*
    ihre meinung*(ist uns wichtig|zählt|)*; (jetzt |)(mitdiskutieren|kommentieren); in den kommentaren
    (nimm*|nehmen sie) (an der diskussion|an|teil)*
  `,
  'comment-button': `
    kommentare; kommentar; kommentieren; kommentar schreiben; kommentar verfassen; kommentar abgeben
    kommentare anzeigen; kommentare lesen; alle kommentare; alle kommentare anzeigen; kommentare ausblenden
    kommentare schließen; antworten; antwort abbrechen; schreibe einen kommentar; hinterlasse einen kommentar
    kommentar hinzufügen; kommentar abschicken; keine kommentare; 0 kommentare; 1 kommentar; * kommentare
    kommentare (*; diskutieren sie mit; diskussion; zur diskussion; diskutieren; melden; bewerten; bewertung
    artikel bewerten; war dieser artikel hilfreich; war dieser artikel hilfreich?; mitdiskutieren; ihre meinung
    leserkommentare; leserbriefe; neueste zuerst; name; website; absenden; abschicken; ihr kommentar; netiquette
    jetzt registrieren; bist du bereits mitglied? einloggen
    sortieren nach; beliebteste; mehr kommentare laden; kommentar melden; beitrag melden
  `,
  'comment-rule': `
    (e mail adresse|email adresse) wird nicht (veröffentlicht|weiter*)*; erforderliche felder*
    (kommentarfunktion|kommentare|kommentarbereich|die kommentare) (ist|sind|werden|für|zu|geben|im|wurde|unter) *(geschlossen|deaktiviert|moderiert|)*
    benachrichtig* mich*; (angemeldet|eingeloggt|registriert) (sein|bist), um (einen |)(kommentar*|zu kommentieren)*
    um (zu kommentieren|einen kommentar*|kommentare zu)*; um kommentare zu*; netiquette*
    (redaktion|wir) (behält sich|behalten uns) vor*
    (bleiben sie|bleib|bitte) (sachlich|fair|höflich|beim thema|beachten sie)*
    (beleidigende|diffamierende|rassistische|unsachliche) (kommentare|beiträge|inhalte)*
    meinen namen, meine e mail*; kommentarregeln*; gegen unsere netiquette*; kommentar melden*
  `,
  'ad-label': `
    anzeige; anzeigen; anzeige:; anzeige -*; werbung; werbung:; - anzeige -; sponsored; sponsored post; advertorial
    gesponsert*; gesponserter*; bezahlte*; präsentiert von*; in kooperation mit*; mit freundlicher unterstützung*
    unsere partner; partnerangebot*; stellenanzeigen; stellenmarkt; shopping; zum angebot*; jetzt kaufen
    bei amazon*; werbepartner; transparenzhinweis*; hinweis:; in eigener sache*; produktempfehlung*; gutschein*
    bezahlter inhalt; unverbindliches angebot*; beratungstermin*; demo buchen; whitepaper herunterladen*; pressekontakt*
  `,
  affiliate: `
    affiliate (link*|partner*|programm*); provisions link*; partnerlink*; partnerprogramm*
    (erhalten|erhält|bekommen|bekommt|verdienen|verdient|bekomme|erhalte) (wir |ich |*|)(dafür |ggf. |gegebenenfalls |unter umständen |)(eine |)(kleine |geringe |)(provision*|vergütung)
    provision (erhält|vom|von|erhalten|für|aus)*
    mit (einem |)(stern*|*|symbol|einkaufswagen*|diesem) (gekennzeichnet*|markiert*) *; werbelink*
    produkte (werden |wurden |)(unabhängig|redaktionell)*
    (für sie|dabei|ihnen|euch) (entstehen |)(keine|ohne|ändert sich) (mehrkosten|zusätzlich*|der preis)*
    kostet (sie|euch|dich) (das |)(keinen|nicht)*; unabhängig vom kauf*; ohne dass (sich |)(der preis|für)*
    werbung wegen*; unbezahlte werbung*; enthält werbung*
  `,
  sponsor: `
    (gesponsert|präsentiert|finanziert|unterstützt|bezahlt) (wurde |wird |)(von|vom|durch) *; werbeblocker*
    adblocker*; ad blocker*; (entgeltliche|bezahlte) (einschaltung|anzeige|kooperation|partnerschaft)
    anzeigensonderveröffentlichung; sonderveröffentlichung
    dieser (artikel|beitrag|text) (ist|entstand|enthält|wurde) *(werbung|anzeige|kooperation|gesponsert|bezahlt)*
  `,
  'app-ask': `
    (unsere|die|der|mit der|in der|mit unserer|per) (kostenlose |neue |*)app (herunter*|laden|jetzt|installieren|für|finden|auf|im|erhalten|testen|downloaden|entdecken)*
    (laden|holen|installieren|entdecken|nutzen) sie (sich |)(jetzt |)(die|unsere|hier) *app*
    (lade*|hol*|installier*) (dir |sich |)(jetzt |)(die|unsere) *app*
    app (jetzt |)(herunterladen|downloaden|laden|installieren); jetzt (kostenlos |)(app |)(herunterladen|downloaden)
    push (nachrichten|benachrichtigung*|mitteilung*)*
  `,
  'report-error': `
    (fehler|tippfehler|rechtschreibfehler) (gefunden|entdeckt|melden|im artikel|im text|bemerkt|aufgefallen|korrigieren|mitteilen)*
    (korrektur*|hinweise) (melden|an die|bitte an|zu fehlern)*; (haben|hast) (sie|du) einen fehler*
  `,
  standards: `
    (redaktionelle|unsere) (grundsätze|richtlinien|standards|leitlinien|arbeitsweise|prinzipien|methodik)
    pressekodex*; redaktionsstatut; (wie|so) (wir|arbeitet|arbeiten) (arbeiten|testen|unsere redaktion|berichten)*
    transparenz*in eigener*
    mit (hilfe von |unterstützung von |)(ki|künstlicher intelligenz) (erstellt|übersetzt|generiert|verfasst)*
    automatisch (erstellt|übersetzt|generiert)*
    medizinisch geprüft*; so testen wir*; unsere arbeitsweise; (redaktionellen|redaktionelle) richtlinien
  `,
  said: `
    sagte; sagt; erklärte; so der; so die; betonte; laut; erzählt; berichtet; berichtete; teilte; heißt es; meint
    forderte; kündigte; zufolge; schrieb; sagten
  `,
  gave: `
    (hat|haben|hatte|wurden|wurde|hatten) (* |* * |* * * |)(gespendet|gesammelt|übergeben|unterstützt|geteilt|abonniert|veröffentlicht)
    spendete*; gerichtet; gericht; urteil; angeklagt*; staatsanwalt*; verurteilt*
    am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag); im vergangenen jahr; im vorjahr; aktie*
    quartal*; unternehmen
  `,
  notice: `
    anstelle von blumen*; statt (zugedachter |)blumen*; (anm|anmerkung)* der redaktion*; korrektur:
    korrekturhinweis*; in einer früheren (version|fassung)*; telefonseelsorge*; hilfetelefon*; notruf*; 0800 111*
    mitarbeit:; trauerfeier*; beisetzung*; hinterlässt
  `,
  reader: `
    sie; ihr; ihre; ihren; ihrem; ihrer; ihnen; du; dein; deine; deinen; deinem; deiner; dich; dir; euch; eure; euer
  `,
  ours: `wir; unser; unsere; unserer; unseren; unserem; uns`,
};
