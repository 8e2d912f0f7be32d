import type { Lexicon } from './lexicon.ts';

export const id: Lexicon = {
  'give-ask': `
    (dukung|sokong|bantu|topang) (kami|kerja*|jurnalisme*|media*|redaksi*|karya*|liputan*|podcast*|penulis*|situs*|laman*|terus*|gerakan*)
    (ayo|yuk|mari|silakan|mohon|tolong|bisa ikut) (dukung|bantu|berdonasi|berderma|bersedekah|patungan|sisihkan|donasi|jaga bersama|ikut menanggung|menyumbang)*
    (berikan|salurkan|kirim|kirimkan|tunaikan|titipkan|sisihkan) (donasi|dukungan|bantuan|sumbangan|sedekah|zakat|infak|rezeki|sedikit|uluran|persembahan)*
    (donasi|dukungan|bantuan|sumbangan|kontribusi|iuran|patungan|sedekah) (anda|kamu|kalian|bapak|pembaca) (* |)(membantu|membuat|memungkinkan|berarti|menjadi|sangat|akan|untuk|berapa|kami|digunakan|menjaga|mempercepat)*
    (setiap|berapa pun) (rupiah|donasi|nominal|dukungan|sumbangan|nilainya)*; ulurkan tangan*; sisihkan (sebagian|sedikit|rezeki|seharga)*
    (traktir|belikan) (kami|penulis|saya|redaksi|tim) *; bantu kami *
    (pindai|scan|pakai) (qris|kode qr|qr) (* |)(untuk |)(berdonasi|donasi|mendukung|bersedekah)
    (pertimbangkan untuk|jika berkenan|bila berkenan|apabila bapak|bila anda ingin) (* |)(menyokong|mendukung|berdonasi|menyumbang|tergerak|membantu)*
    (klik|tekan) (tombol |)(donasi|dukung|sawer)*; gandakan (donasi|dampak|kebaikan)*; sawer (kami|di sini|penulis)*
  `,
  'give-button': `
    donasi; donasi sekarang; dukung kami; dukung; beri dukungan; berdonasi; sumbang; sumbang sekarang; bantu kami
    saya mau bantu; saya ikut; traktir kopi; traktir kami kopi; traktir penulis; sawer; sawer di sini; patungan
    jadi pendukung; jadi anggota; jadi relawan; gabung sekarang; pilih nominal; nominal lain; sekali bayar; sekali
    rutin bulanan; bulanan; tahunan; salurkan bantuan; sedekah sekarang; bayar zakat; lanjut pembayaran; jadi donatur
  `,
  'give-word': `
    donasi; donatur; penyumbang; sumbangan; penggalangan dana; galang dana; patungan; iuran; infak; sedekah; zakat
    urun dana; dermawan
  `,
  'member-ask': `
    (jadilah|jadi|menjadi) (anggota|bagian|sahabat|pendukung|kawan|patron|donatur|pelanggan pendukung) (* |)(kami|redaksi|dari|tetap|bulanan|gerakan|sekarang|dan|untuk)*
    (bergabung|gabung|bergabunglah) (menjadi|sebagai|jadi|dengan|bersama) (anggota|sahabat|kami|pendukung|komunitas|ribuan|kawan|donatur)*
    ayo (jadi|gabung)*; perpanjang (dukungan|keanggotaan)*; anda yang ke*
  `,
  need: `
    (tanpa|berkat) (anda|dukungan anda|dukungan pembaca|donasi pembaca|kalian|bantuan anda|pembaca) *
    kami (membutuhkan|butuh|perlu|mengandalkan|bergantung pada|hidup dari|bertahan) (dukungan|bantuan|donasi|anda|pembaca|kepercayaan|karena|uluran)*
    (didanai|dibiayai|ditopang|dihidupi|dimiliki) (sepenuhnya |seluruhnya |)(oleh|dari) (pembaca|pendengar|donasi|publik|anggota|anda|masyarakat)*
    (kami |)(tidak|bukan|tak) (dimiliki|menerima|memasang|menjual|bergantung|dibiayai) (konglomerat|amplop|iklan|dana|data|pada|uang|advertorial|sponsor|oleh)*
    (jika|kalau|bila|apabila) (anda|kamu|kalian) (* |)(merasa|percaya|peduli|menyukai|suka|menganggap|membaca|ingin|memilih) *
    (suka|senang) dengan (konten|tulisan|artikel|liputan|karya)*; bersama anda*; seikhlasnya; (gratis|terbuka) untuk semua*
    (jurnalisme|liputan|tulisan|kebenaran|berita) (bermutu|berkualitas|independen|mendalam|*) (butuh|perlu|membutuhkan|itu mahal|tidak gratis|tidak berbayar)*
    kas kami*; agar kami (bisa|tetap|dapat)*; membuat kami (tetap|berani|bisa)*
  `,
  'our-work': `
    (jurnalisme|liputan|redaksi|media|kerja|karya|reportase|wartawan|reporter|penulis|tim|pembaca|konten|artikel) kami
    (jurnalisme|media|pers) (independen|publik|nirlaba|bebas|berkualitas|bermutu|warga); organisasi nirlaba
    pembaca (yang |)(budiman|setia|baik|terhormat); para pembaca; salam hangat; pemimpin redaksi
  `,
  'give-terms': `
    nomor rekening*; no. rek*; rekening (donasi|atas nama|bank|a.n.|yayasan)*; a.n. *; atas nama yayasan*; transfer bank
    qris; gopay; shopeepay; linkaja; virtual account; bukti transfer; konfirmasi transfer*; per bulan
    pengurang (penghasilan|pajak)*; penghasilan kena pajak; hibah wasiat; wakaf; kartu kredit
  `,
  'letter-ask': `
    (daftar|daftarkan|berlangganan|langganan|ikuti|ikutlah|subscribe) (email|surel|gratis|sekarang|diri|nawala|buletin|newsletter|milis|alamat)*
    (dapatkan|terima|peroleh) (berita|update|kabar|rangkuman|artikel|informasi|ringkasan|notifikasi|buletin|nawala)*
    (jangan sampai|agar tidak|supaya tidak|biar nggak) (ketinggalan|terlewat|tertinggal|kelewatan)*
    (masukkan|ketik|isi|tinggalkan|tulis) (alamat |)(email|surel|e mail)*
    (untuk|ingin|mau) (menerima|berlangganan|mendapatkan) (artikel|buletin|nawala|berita|kabar|newsletter|update)*
  `,
  'letter-button': `
    newsletter; nawala; buletin; daftar; daftar sekarang; berlangganan; langganan; subscribe; subscribe newsletter
    kirim; daftar gratis; berlangganan newsletter; berlangganan nawala; berlangganan buletin; daftar nawala; saya ikut
    langganan email; daftar newsletter; aktifkan notifikasi; langganan buletin
  `,
  'letter-word': `newsletter*; nawala; buletin (mingguan|harian|redaksi|pagi); surat mingguan; milis`,
  inbox: `
    (di|ke|lewat|melalui|langsung di|langsung ke) (email|surel|kotak masuk|kotak surel|inbox) (anda|kamu|mu|kalian|)
    kotak masuk anda; inbox mu; emailmu
  `,
  'email-field': `alamat (email|surel|e mail)*; (email|surel) (anda|kamu); cek (email|kotak masuk|folder spam)*; nama depan`,
  unsubscribe: `
    (berhenti berlangganan|batal berlangganan|unsubscribe|berhenti langganan) *
    dengan (mendaftar|mengklik|menekan|berlangganan) (* |)(anda|tombol|kamu|ini)*; saya (setuju|menyetujui) (dengan|untuk)*
    (anda|kamu) (menyetujui|setuju)*; kapan saja; sewaktu waktu; kebijakan privasi; (benci|tanpa|bukan) spam
  `,
  'subscribe-ask': `
    (berlangganan|langganan) (sekarang|untuk|mulai|hanya|hari ini|di sini|dan|terlebih|paket|premium|edisi)*
    (pilih|ambil|beli) paket*; (coba|cobain|nikmati) (gratis|akses|pengalaman|semua|tanpa)*; mulai rp*
    (sudah|belum) (berlangganan|punya akun|jadi pelanggan|terdaftar|menjadi anggota)*; batalkan kapan saja*
    akses (tanpa batas|penuh|premium|semua)*; bebas iklan; promo*berlangganan*; baca selengkapnya dengan *
    daftar gratis untuk (menambah|membaca|melanjutkan)*
  `,
  'subscribe-button': `
    berlangganan; langganan; langganan sekarang; masuk; login; daftar; masuk / daftar; buat akun; daftar akun; akun saya
    keluar; coba gratis; pilih paket; lihat paket; sudah berlangganan? masuk; e paper; epaper; mulai berlangganan
  `,
  login: `
    (silakan|harus|anda harus|mohon) (masuk|login|log in|mendaftar|daftar)*; lupa (kata sandi|password)*
    masuk dengan (google|apple|facebook|akun)*; (belum|sudah) punya akun*; (masuk|login) untuk (membaca|melanjutkan|lanjut)*
    tautan masuk*
  `,
  paywall: `
    (artikel|konten|berita|tulisan|liputan) (ini |)(khusus|eksklusif|hanya|dikunci|terkunci|premium) (untuk |)(pelanggan|anggota|member|premium|berbayar|*)*
    (khusus|hanya untuk|eksklusif untuk) (pelanggan|anggota|member|subscriber)*
    untuk (membaca|melanjutkan|lanjut) (* |)(selengkapnya|membaca|baca|artikel)*; artikel gratis (anda|tersisa|bulan)*
    kuota (artikel|baca)*; pelanggan (premium|berbayar)
  `,
  'share-ask': `
    (bagikan|sebarkan|share|teruskan|kirim) (artikel|berita|tulisan|ini|ke|kabar|kepada|lewat|via|tautan|link)*
    (salin|copy) (tautan|link)*; (punya|ada) (informasi|cerita|kisah|info|kabar|keluhan)*
    (kirim|kirimkan|laporkan) (* |)(ke|kepada) (redaksi|kami|nomor|whatsapp)*; hubungi (kami|redaksi)*
    jangan lupa (like|share|subscribe|komen|tekan|bagikan|follow)*
  `,
  'share-button': `
    bagikan; bagikan:; share; bagikan artikel; bagikan artikel ini; bagikan ke; salin tautan; salin link; copy link
    tautan tersalin; link disalin; cetak; simpan; simpan artikel; suka; ikuti; ikuti kami; follow; dengarkan artikel
    kirim ke teman; hubungi kami; kontak; kontak kami; whatsapp; komentar
  `,
  'follow-ask': `
    (ikuti|follow|pantau|temukan|simak|cek) (kami|akun|update|kanal|saluran|perkembangan|berita terkini|informasi|media sosial) (* |)(di|kami|instagram|whatsapp|google|twitter|tiktok|telegram|youtube|terbaru)*
    (gabung|bergabung|join) (di |dengan |ke |)(grup|kanal|channel|saluran|group) *
    (subscribe|langganan) (channel|kanal|youtube)*; tekan (lonceng|tombol bintang)*; media sosial kami
    (di|melalui|lewat) (saluran|channel|kanal) whatsapp *; ikuti kami*
  `,
  'more-label': `
    baca juga*; baca berita*; baca selengkapnya*; baca:*; baca artikel*; lihat juga*; simak juga*; simak:*; simak video*
    saksikan*; tonton juga*; tonton video*; berita terkait*; artikel terkait*; berita lainnya*; artikel lainnya*
    selanjutnya:*; sebelumnya:*; halaman selanjutnya*; halaman berikutnya*; halaman:*; pilihan editor*; pilihan redaksi*
    rekomendasi*; terpopuler*; berita populer*; paling banyak dibaca*; berita terkini*; tag:*; topik:*; topik terkait*
    cek berita*; cek artikel*; lanjutkan membaca*; lanjut baca*; scroll untuk*; gulir untuk*; klik di sini*; klik halaman*
    lihat selengkapnya*; selengkapnya di*; video:*; mungkin anda*; kamu mungkin*; untuk anda*; dengarkan juga*
  `,
  'more-button': `
    baca juga; baca selengkapnya; selengkapnya; selanjutnya; sebelumnya; berita terkait; artikel terkait; lihat semua
    lihat lainnya; muat lainnya; terpopuler; terkini; terbaru; berita populer; berita lainnya; rekomendasi untuk anda
    pilihan editor; halaman selanjutnya; tampilkan semua; beranda; menu; cari; tutup; tag; topik; indeks; di sini
    kembali ke atas; tentang kami; baca artikel asli; video lainnya; simak juga
  `,
  'more-ask': `
    (klik|tekan|kunjungi) (di sini|tautan|link|laman)*; (simak|baca|lihat|tonton) (selengkapnya|videonya|lengkapnya|kelanjutan*|laporan lengkap*) *
    (artikel|tulisan) ini (pertama kali|sebelumnya|telah|pernah) (terbit|tayang|dimuat|diterbitkan)*
    informasi lebih lanjut*; untuk informasi (lengkap|lebih)*
  `,
  'photo-label': `
    foto:*; foto :*; (foto*; sumber:*; sumber foto*; penulis:*; penulis adalah*; editor:*; reporter:*; pewarta:*
    ilustrasi*; (ilustrasi*; infografik*; infografis*; dok.*; (dok*; (ant*; (antara*; kontributor*; penyunting:*
    diterjemahkan*; penerjemah:*; fotografer:*; video:*; kredit foto*; gambar:*; desain:*; naskah:*; tim redaksi*; sampul:*
  `,
  agency: `antara foto; kantor berita *; dok. pribadi; dok. istimewa; tangkapan layar; istimewa`,
  rights: `
    hak cipta (dilindungi|©|milik)*; (dilarang|tidak diperkenankan) (keras |)(mengutip|memperbanyak|menyalin|mengambil|menggandakan|menyebarluaskan|mengopi)*
    tanpa (izin|seizin|persetujuan) (tertulis|redaksi|penerbit)*; (pedoman|ketentuan) (media siber|penggunaan|privasi)*; syarat (dan ketentuan|penggunaan)*
    lisensi creative*; (menjadi|sepenuhnya) tanggung jawab penulis*; (pandangan|opini|pendapat) pribadi penulis*; mencantumkan sumber*
    kebijakan (privasi|kuki|cookie); kode etik; tidak mewakili *; terbit ulang*
  `,
  'comment-ask': `
    (tulis|tinggalkan|berikan|sampaikan|beri|kirim) (komentar*|balasan|pendapat*|tanggapan*|pertanyaan*)
    (bagaimana|apa) (pendapat|menurut|tanggapan|komentar) (anda|kamu|mu)*; (kamu|anda) setuju*
    jadilah (yang |orang |)pertama (* |)(berkomentar|komentar)*; (di|pada) (kolom komentar|kolom bawah)*; ikut (berdiskusi|diskusi)*
  `,
  'comment-button': `
    komentar; tulis komentar; beri komentar; kirim komentar; tinggalkan balasan; tinggalkan komentar; balas; laporkan
    lihat semua komentar; tampilkan komentar; belum ada komentar; komentar (*); urutkan; terlama; batalkan balasan
    nama; nama *; surel; email *; situs web; kirim; diskusi; laporkan komentar; sembunyikan komentar
  `,
  'comment-rule': `
    alamat (email|surel) anda tidak akan*; ruas yang wajib*; komentar (yang|di luar|mengandung|akan|harus|sepenuhnya|adalah|ini)*
    (masuk|login|silakan masuk) untuk (berkomentar|komentar)*; simpan nama*; kolom komentar (* |)(ditutup|telah)*
    (gunakan|pakai) bahasa yang*; (untuk|bisa) (mulai |)berkomentar*; pelanggan berbayar*
  `,
  'ad-label': `
    advertisement*; iklan; iklan:*; advertorial*; adv; (adv*; konten bersponsor*; disponsori*; konten berbayar*; pariwara*
    pasang iklan*; kerja sama dengan*; scroll untuk melanjutkan*; scroll to*; info iklan; artikel ini hasil kerja*
  `,
  affiliate: `
    (memperoleh|mendapat|mendapatkan|menerima) komisi*; (tautan|link) afiliasi*; tanpa (tambahan biaya|biaya tambahan)*
    (membeli|berbelanja|belanja) (melalui|lewat|via) (tautan|link)*
  `,
  sponsor: `(konten|artikel) ini (disponsori|merupakan|didukung|dipersembahkan|hasil kerja)*; (pemblokir|blokir) iklan*; bekerja sama dengan *; tidak melibatkan (tim |)redaksi*`,
  'app-ask': `
    (unduh|download|pasang|instal|install) (aplikasi|app|sekarang|gratis)*; buka (di|lewat) aplikasi*; (di|lewat|melalui) aplikasi *
    (aktifkan|nyalakan|izinkan) (notifikasi|pemberitahuan)*; (pindai|scan) kode qr*; tersedia di (android|ios|google|play|app)*
  `,
  'report-error': `
    (menemukan|temukan|ada) (kesalahan|kekeliruan|typo|salah ketik)*; laporkan (kesalahan|kekeliruan|salah)*
    (hak jawab|hak koreksi)*; laporkan ke redaksi*; koreksi ke*
  `,
  standards: `
    (pedoman|standar|kode etik) (pemberitaan|redaksi|jurnalistik|editorial|media)*; dewan pers; (pemeriksaan|cek) fakta (* |)(sesuai|kami|oleh)*
    (bantuan|menggunakan) kecerdasan (buatan|artifisial)*; terverifikasi*
  `,
  said: `
    kata; ujar; ujarnya; tutur; tuturnya; katanya; ucap; menurut; mengatakan; menyebut; menjelaskan; menyatakan; mengaku
    menambahkan; mengungkapkan; dikatakan; berkata; dilansir; melaporkan; imbuhnya
  `,
  gave: `
    (menyumbang|menyumbangkan|menghibahkan|mengumpulkan|menyerahkan|terkumpul|menyalurkan); pengadilan; polisi; jaksa; terdakwa
    senin; selasa; rabu; kamis; jumat; sabtu; pekan lalu; tahun lalu; perusahaan; kementerian; pemerintah; miliar; triliun; hakim
  `,
  notice: `
    ralat:*; ralat*; koreksi:*; catatan redaksi*; klarifikasi:*; redaksi meminta maaf*; nama*disamarkan*; disemayamkan*
    dimakamkan*; layanan konseling*; hubungi layanan*; hotline*; versi awal*; jenazah*
  `,
  reader: `anda; kamu; kalian; bapak ibu; pembaca`,
  ours: `kami; redaksi kami; kita`,
};
