import type { Lexicon } from './lexicon.ts';

export const tr: Lexicon = {
  'give-ask': `
    (bize|bizi|gazeteciliğimizi|gazetemizi|bağımsız (gazeteciliği|medyayı|habercilik*)|emeğimizi|yayınımızı) (destek (ol*|ver*)|destekle*|yaşat*|katkı*)*
    (bağış|bağışta|destek|katkı) (yapın|yap|olun|ol|yapmak için|yapabilirsiniz|olmak için|bulunun|bulunmak için|sunun|verin)*
    (katkınız|desteğiniz|bağışınız|desteğin|katkın|bağışlarınız|aboneliğiniz|her bağış|her katkı|her destek) (bize|sayesinde|önemli|için|ile|bağımsız*|doğrudan|olmadan|güç*|değerli*)*
    (siz|sen) de (destek|bağış|katkı|üye|katıl)*; bize bir kahve ısmarla*; destekçi* (ol|olun|olmak|olarak)*
    (bu yazıyı|bunu|bu satırları) okuyan herkes *; (habere|gazetene|gazetenize|bağımsız habere) sahip çık*; bize güç ver*
    (elini|elinizi) taşın altına *; çorbada tuzu*; (siz de |)(dayanışmaya|dayanışma fonuna) katıl*; bağımsız kalabilmemiz için *
    (youtube*|kanalımıza) *katıl* (butonu*|düğmesi*) *; (bir kahve|bir simit|bir çay) parası*
  `,
  'give-button': `
    bağış yap; bağış yapın; bağış; destek ol; destek olun; bize destek ol; bize destek olun; destekle; destekleyin
    bizi destekle; bizi destekleyin; katkıda bulun; katkıda bulunun; tek seferlik; aylık; her ay; başka tutar
    üye ol ve destekle; destekçi ol; destekçimiz ol; destekçimiz olun; aylık destek; şimdi bağış yap
    ben de destek oluyorum; hemen bağış yap; patreon
    bağışçı ol; bağışçı olun; hemen bağışçı olun; düzenli bağış; düzenli; tek sefer; patreon'dan destekle; kreosus'tan destekle
    katıl ve destekle; nasıl destek olabilirim?; okur desteği
  `,
  'give-word': `
    bağış; bağışlar; bağışçı*; destekçi*; kampanya; kitle fonlaması
    kreosus; patreon; okur desteği; destek hesabı; kurban bağışı
  `,
  'member-ask': `
    (destekçimiz|üyemiz|abonemiz|ortağımız|parçası|gönüllümüz|dostumuz) (olun|ol|olmak|olur musun*)*
    (topluluğumuza|ailemize|aramıza|bize|okurlarımıza) katıl*
  `,
  need: `
    (desteğinize|sana|size|katkınıza|desteğine|katkılarınıza|bağışlarınıza) (ihtiyacımız|ihtiyaç|muhtacız)*
    (sizin|okurlarımızın|okurların|okurlarının|senin|abonelerimizin) (desteği|desteğiniz|katkı|sayenizde|bağış|destek|desteğin|katkıları)*
    siz olmadan; siz olmasanız; sayenizde; (reklamsız|patronsuz|sponsorsuz|fonlarla değil)
    (beğendiyseniz|değerli buluyorsanız|hoşunuza gittiyse); herkes için (ücretsiz|açık)
    (gazetecilik|habercilik|haber) (bedava|ücretsiz) değil*; okurdan başka kimsemiz*; (ilan|reklam|maaş) almıyoruz
    (haberlerimizi|içeriklerimizi) ücretli yapmak istemiyoruz; gücü yetenler*; okurlarımızın katkısıyla
  `,
  'our-work': `
    (gazeteciliğimiz|haberlerimiz|gazetemiz|yayınımız|bağımsızlığımız|ekibimiz|muhabirlerimiz|editörlerimiz|okurlarımız)*
    bağımsız (gazetecilik|medya|habercilik|yayın*|gazeteciliğ*)
    (değerli|sevgili) (okur|okurlar|okurumuz|okurlarımız)*
  `,
  'give-terms': `
    iban*; hesap numarası*; hesap adı*; alıcı adı*; açıklama kısmına*; banka havalesi; kredi kartı; makbuz*; patreon
    aylık; vergiden düş*; sms; zekat
    papara no*; eur iban*; tl iban*; beyan ettiğiniz gelirden; kredi kartına * taksit; (vekaletle|vekâletle) kes*
  `,
  'letter-ask': `
    (bültenimize|e bültenimize|haber bültenimize|bültene|bültenlerimize|e bültene|listemize|posta listemize) (abone|kaydol|kayıt|üye|katıl|ücretsiz)*
    (her|haftanın|günün|en|son|haftalık|gelişmeleri|önemli) (* |)(e posta*|kutunuz*|kutuna|gelen kutu*|e postana|mailinize) (gelsin|gönder*|ulaş*|al*|düşsün)
    (hiçbir|haberleri|gelişmeleri|gelişmeyi|bir haber*) *kaçırma*; (e posta|mail) adresinizi (girin|yazın|bırakın)*
    haberdar olun*; e bülten*
    (ücretsiz|hemen|listeye) (kaydolun|katılın|kaydol)*; (günün|haftanın) (özeti|seçkisi) *; haftada bir (kez|mektup)*
    e postanızı yazın*; kaydolmak için *; yeni yazılardan e posta *
  `,
  'letter-button': `
    bülten; e bülten; e bülten aboneliği; bültene abone ol; bültenimize abone olun; bülten aboneliği; bültene kaydol
    kaydol; abone ol; haber bülteni; e bülten kaydı; gönder; bültenlerimiz; ücretsiz kaydol; aboneliğiniz tamamlandı
    beni listeye ekle; bülten seçin*; onay e postası gönderildi*; yeni yazılardan haberdar ol
  `,
  'letter-word': `bülten; bülteni; bültenimiz; e bülten; bültene; bültenimize`,
  inbox: `(e posta kutu*|gelen kutu*|posta kutunuz*|e postanız*|e postana); mail kutu*`,
  'email-field': `(e posta|email|mail) (adresiniz|adresin|adresi|adresinizi)*`,
  unsubscribe: `
    (istediğiniz zaman|dilediğiniz zaman|dilediğinizde|istediğin zaman|her zaman) (* |)(ayrılabilir*|iptal*|abonelikten*|çıkabilir*|vazgeç*)
    abonelikten (çık*|ayrıl*); (kaydolarak|abone olarak|tıklayarak|üye olarak)*
    (kişisel veri*|kvkk|aydınlatma metni|gizlilik (politikası|sözleşmesi))*; kabul (ediyorum|etmiş)*
    (istediğiniz an|tek tıkla) *(çıkabilirsiniz|ayrılabilirsiniz|iptal); ticari elektronik ileti*; spam yok*
  `,
  'subscribe-ask': `
    (hemen|şimdi|bugün|dijital) (abone|aboneliğ*|üye) (ol|olun|başla*|satın)*
    (abone ol|abone olun|abonelik|üye olun|üye ol) (* |)(okumaya|okumak|sınırsız|devam|ayda*|yılda|için|indirim|tümüne|fırsat)*
    (zaten|halihazırda) (abone|üye|hesab*)*; (hesabınız|üyeliğiniz|aboneliğiniz|hesabın) (var mı|yok mu|varsa)*
    ilk ay (ücretsiz|sadece)*; (paket|plan|abonelik)(inizi|ini|nı|ı|) seç*
    (arkadaşına|sevdiklerinize|bir öğrenciye) abonelik hediye*; deneme süreniz (doldu|bitti)*; premium'a geç*; otomatik yenilenir*
  `,
  'subscribe-button': `
    giriş yap; giriş; üye ol; üye girişi; abone ol; abonelik; kayıt ol; hesabım; çıkış yap; oturum aç
    hemen abone ol; üyelik; hesap oluştur; satın al; ücretsiz dene; abone girişi; e gazete; planını seç; üye olun
    giriş yapın; abone olun
    abonelik hediye et; premium'a geç; planınızı seçin; aboneliğini yenile
  `,
  login: `
    (giriş yap|oturum aç|giriş yapın|oturum açın|giriş yapmanız|üye girişi yap)* (* |)(devam|için|gerek*|okumak|ya da|veya|lütfen)
    şifremi unuttum*; şifrenizi mi unuttunuz*; (lütfen|devam etmek için) (giriş|oturum|üye)*
  `,
  paywall: `
    (bu|haberin|yazının|içeriğin) (içerik|haber|yazı|makale|devamı|tamamı) (* |)(abone*|üyelere|sadece|yalnızca|özel|ücretli)*
    (sadece|yalnızca) (abone*|üye*) (* |)(özel|okuyabilir*|açık|görebilir*)
    (okumaya devam|devamını okumak|tamamını okumak) (* |)(etmek için|için) *
    (ücretsiz) (haber|yazı|makale) (hakk*|kaldı*|limit*)*; abonelere özel*
    (bu gönderi|bu bölüm) (yalnızca|sadece) *abone*; sadece aboneler okuyabilir
  `,
  'share-ask': `
    (bu|haberi|yazıyı|bu haberi|bu yazıyı|bu makaleyi) (paylaş|arkadaş|yazdır|gönder|yazıyı paylaş|haberi paylaş|sosyal medyada)*
    (bağlantıyı|linki) kopyala*; (bize|editöre|muhabire) (ulaşın|yazın|ulaş|yaz)*; ihbar hattı*
    (haber|görüntü)(leriniz|lerinizi|) (* |)(gönderin|paylaşın)*; iletişime geç*
    bir dostunuza (yollayın|gönderin)*; arkadaşlarına ulaştır*; (sizin de|bir) (hikâyeniz|haberiniz) varsa *
  `,
  'share-button': `
    paylaş; paylaşın; haberi paylaş; facebook'ta paylaş; twitter'da paylaş; whatsapp'ta paylaş; x'te paylaş
    bu haberi paylaş; bu yazıyı paylaş; bağlantıyı kopyala; linki kopyala; kopyala; kopyalandı; yazdır; kaydet
    gönder; e posta gönder; beğen; takip et; bizi takip edin; bizi takip et; iletişim; bize ulaşın; dinle
    haberi dinle; sesli dinle; favorilere ekle; daha sonra oku; yazı boyutu; arkadaşına gönder; abone ol google news
    yorum yap; sosyal medyada paylaş
    bağlantı kopyalandı; link kopyalandı; whatsapp'tan gönder; haberi arkadaşlarına ulaştır; takipte kalın
  `,
  'follow-ask': `
    (bizi|hesabımızı|sayfamızı|kanalımızı|kanalımıza) (* |)(takip (et|edin|edebilirsiniz)|abone ol|abone olun)* (* |)(instagram*|facebook*|twitter*|whatsapp*|telegram*|youtube*|google*|x'te|sosyal*|unutmayın)
    tiktok'ta da varız*; google news'te (bize |)abone*; takipte kal*; telegram kanalımıza katıl*
  `,
  'more-label': `
    ayrıca oku*; ayrıca bkz*; bunu da oku*; bunlar da ilginizi*; ilginizi çekebilir*; ilgili haberler*
    ilgili haber:*; ilgili yazılar*; ilgili içerik*; ilgili konu*; benzer haber*; benzer yazı*; benzer içerik*
    devamını oku*; devamı için*; devamı >*; daha fazla*; haberin devamı*; haberin detay*; detaylar için*; tıklayın*
    tıklayınız*; okumak için tıkla*; için tıklayın*; önerilen*; sizin için seç*; sıradaki haber*; sonraki haber*
    önceki haber*; sonraki yazı*; önceki yazı*; en çok okunan*; çok okunan*; popüler haber*; son dakika haberleri*
    tüm haberler*; diğer haber*; diğer yazı*; etiketler*; etiketler:*; etiket:*; anahtar kelime*; kaçırmayın*
    arşivden*; yazarın diğer*; yazarın tüm*; röportajın tamamı*; okuma önerisi*; editörün seçtikleri*; videoyu izle*
    bakınız*; daha önce*yazmıştık
    konuyla ilgili önceki haber*; ilgili haber *; ayrıca okuyun*; önceki haberimiz*; haberin devamı *
  `,
  'more-button': `
    devamını oku; devamı; daha fazla; daha fazla göster; daha fazlası; ilgili haberler; ilgili yazılar
    benzer haberler; benzer yazılar; en çok okunanlar; çok okunanlar; son haberler; son dakika; popüler; önerilenler
    öne çıkanlar; sonraki; önceki; sonraki haber; önceki haber; ileri; geri; başa dön; yukarı çık; yukarı; ana sayfa
    anasayfa; menü; ara; arama; kapat; etiketler; tümü; tümünü gör; tıklayın; buraya tıklayın; ayrıca okuyun
    hakkımızda; künye; manşetler; ilginizi çekebilir; yazarın diğer yazıları; günün haberleri; tüm yazıları; buraya
    daha fazla yükle; okumaya devam et; detaylar
  `,
  'more-ask': `
    (haberin|yazının|röportajın|videonun) (devamı|tamamı|tümü|detay*)*; (buraya|linke|bağlantıya) tıkla*; tıklayın
    (bölümünü|videosunu|tamamını) (okumak|izlemek|dinlemek) için*; canlı (anlatımımızı|yayınımızı) takip*
  `,
  'photo-label': `
    fotoğraf:*; fotoğraflar:*; fotoğraf *; foto:*; (fotoğraf*; (foto*; görsel:*; (görsel*; kaynak:*; kaynak *
    (kaynak*; haber:*; çeviri:*; çeviren:*; yazan:*; editör:*; çizim:*; illüstrasyon*; karikatür:*; kamera:*
    kapak*:*; (aa)*; (dha)*; video:*; grafik:*; yayına hazırlayan*; söyleşi:*; temsili *; arşiv*; güncelleme:*
    yayınlanma*; muhabir:*; derleyen*
    kapak görseli:*; ingilizceden çeviren*; ingilizceden çevir*; haber merkezi*; yazı dizisini hazırlayan*; söyleşi ve fotoğraf*
  `,
  rights: `
    (tüm |her |bütün |)hakları saklı*; tüm hakları*; her hakkı*
    (izinsiz|kaynak gösterilmeden|izin alınmadan) (kopyala*|kullanıl*|alıntı*|yayın*|çoğalt*)*
    kullanım (koşulları|şartları)*; gizlilik (politikası|sözleşmesi)*; çerez politikası*; telif hak*
    creative commons*lisans*; (yazıların|yorumların) *sorumluluğu*; künye*; genel yayın yönetmeni:*; imtiyaz sahibi*
    iktibas edilemez
  `,
  'comment-ask': `
    (yorum|yorumlarınızı|yorumunuzu|görüşlerinizi|düşüncelerinizi|fikrinizi) (yap*|yaz*|bırak*|paylaş*|bekl*|belirt*|ekle*)*
    (siz|sen) (ne düşün*|bu konuda)*; ilk yorum*; yorumlarda*; tartışmaya katıl*
    sohbete katılmak için *; yorumlarda buluşalım*; ilk yorumu yapan *; sizce *yorumlarda*
  `,
  'comment-button': `
    yorumlar; yorum; yorum yap; yorum yaz; yorum yapın; yorum ekle; yorum gönder; yorum bırak; bir yorum yazın
    bir cevap yazın; bir yanıt yazın; yanıtla; cevapla; cevabı iptal et; yanıtı iptal et; tüm yorumlar
    yorumları göster; yorumları gör; henüz yorum yok; henüz yorum yapılmamış; yorum yok; 0 yorum; şikayet et; isim
    ad; adınız; internet sitesi; web sitesi; yorumlar kapalı; en yeni; yorumunuz; ilk yorumu sen yap
    ilk yorumu siz yapın; rumuz
    sırala; sırala:*; en eski; en beğenilen; yanıtı daha gör; yanıtları gör; takma ad
  `,
  'comment-rule': `
    e posta (adresiniz|hesabınız) yayımlanmayacak*; e posta adresiniz yayınlanmayacak*; gerekli alanlar*
    zorunlu alanlar*; (yorum yapmak|yorum yapabilmek|yorum yazmak) için*
    (küfür|hakaret|büyük harfle|suç teşkil) (* |)(içeren|yorum*|onaylan*|yazılan)
    yorumlar (editör*|onay*|moder*|yayınlan*|kapat*|denet*)*; (yorum|topluluk) (kuralları|politikası|ilkeleri)*
    bir dahaki sefere yorum*
    editör onayından *; giriş bağlantısını *; yazılan yorumlardan *sorumlu
  `,
  'ad-label': `
    reklam; reklamlar; reklam:*; sponsorlu*; sponsor:*; reklam alanı*; haberin devamı aşağıda*; reklamdan sonra*
    iş birliği*; advertorial*; bu bir reklam*; işbirliğiyle*; katkılarıyla*; reklam vermek*; reklam ver
    reklam verin*; tanıtım içeriği*; indirim kodu*; haber reklamdan*; yazı reklamdan*; resmi ilan*; küçük ilanlar
    sponsorlu içerik*; haberin devamı için kaydırın*; bu bir tanıtım yazısıdır*; resmi ilanlar *
  `,
  affiliate: `
    komisyon (kazan*|al*|elde); (satış ortaklığı|ortaklık|affiliate|iş ortaklığı) (link*|bağlantı*|program*)
    ek (ücret|maliyet)*ödeme*
  `,
  sponsor: `
    (bu içerik|bu yazı|bu haber) (* |)(sponsor*|iş birliği*|işbirliği*|reklam*|desteğiyle hazır*)*
    reklam engelleyici*; adblock*
  `,
  'app-ask': `
    (uygulamamızı|mobil uygulamayı|uygulamayı|uygulamasını|mobil uygulamamızı) (* |)(indir*|yükle*|kur*|edin*)
    bildirimleri (aç*|etkin*)*; uygulama* indir*; (app store|google play)*(indir*|ücretsiz)*; karekodu*
    uygulamada aç*; anlık bildirim*; karekodu okut*
  `,
  'report-error': `
    (hata|yanlış|yazım hatası|hatalı) (mı |bildir*|gördünüz*|bulduysanız*|fark*|mi )*
    (bir hata|yanlışlık) (gör*|fark*|bul*|varsa)*; hatayı bildir*; hata bildir*; düzeltme (talep*|iste*)*
    yazım hatası bildir*; bir yanlışlık olduğunu *
  `,
  standards: `
    (yayın|etik|düzeltme|editoryal) (ilkeleri|ilkelerimiz|politikası|politikamız|kuralları|kodu|ilkelerini)*
    (yapay zeka|yapay zekâ) (ile|yardımıyla|desteğiyle|kullanılarak) (çevril*|hazırlan*|yazıl*|üretil*)*
    yapay zeka yardımıyla*; yapay zekâ yardımıyla*; yayın ilkelerimiz*
  `,
  said: `
    dedi; diyor; söyledi; açıkladı; belirtti; ifade etti; konuştu; anlattı; göre; ekledi; bildirdi; vurguladı
    kaydetti; savundu; aktardı
  `,
  gave: `
    (bağışladı|bağışladılar|topladı|toplandı|bağış yaptı|bağışlamış|yardım etti|imzaladı); pazartesi; salı; çarşamba
    perşembe; cuma günü; cumartesi; pazar günü; geçen yıl; mahkeme; savcılık; polis; şirket; bakanlık
  `,
  notice: `
    düzeltme:*; düzeltme ve özür*; editörün notu*; cenaze*; vefat*; taziye*; çelenk yerine*; isimler* değiştiril*
    (112|183|182) *; acil durumda*; intihar düşünce*
  `,
  reader: `
    siz; sizin; size; sizi; senin; sana; okurumuz; okurlarımız; sevgili okur; kutunuza; desteğiniz; desteğinize
  `,
  ours: `biz; bizim; bize; bizi; gazetemiz; gazetemizi; ekibimiz`,
};
