import type { Lexicon } from './lexicon.ts';

export const es: Lexicon = {
  'give-ask': `
    (haz|haga|hacer|realiza|realice) (tu |una |su |un )(donación|donativo|aporte|aportación|contribución)*
    (dona|done|donar|aporta|aporte) (ahora|hoy|aquí|en línea|online|lo que*)
    (apoya|apoye|apóyanos|apóyenos|ayúdanos|ayúdenos|sostén|respalda) (a |al |el |nuestro |nuestra |este |la |los |con |)(periodismo*|medio*|trabajo*|prensa*|democracia*|ciudadanos*|*)
    (tu|cada|su|vuestro) (apoyo|donación|aporte|aportación|contribución|ayuda|suscripción) (nos|es|hace|permite|cuenta|ayuda|importa|mantiene|sostiene)*
    con tu (apoyo|ayuda|donación|aporte)*; invítanos a un café*; invítame a un café*
    (considera|considere) (hacer una donación|hacer un donativo|donar|aportar|apoyarnos|colaborar)
    (haz|haga|hacé|realiza) (una aportación|tu aportación|un aporte|tu aporte)*
    (contribuye|contribuya|contribuí|colabora|colabore) (ahora|hoy|aquí|desde * (euros|€|pesos)*); bancanos*
    asociate (desde|hoy|por|ahora)*; (échanos|echa) una mano; deja (una |)propina*; en (tu|su) testamento (y|a)*
    (ayúdanos|ayúdenos|ayudanos|ayuda) a (seguir|mantener|continuar|que|contar|sostener|llegar)*
    (nos|me) (ayudas|apoyas|echas una mano)*; pedimos (su|tu) (apoyo|ayuda|colaboración)
    si (puedes|podés|puede) permitírtelo; (haz|haga) testamento solidario
    (cada|toda|cualquier) (aportación|aporte|donación|donativo|ayuda|cuota) (cuenta|suma|vale|ayuda|nos)
  `,
  'give-button': `
    dona; donar; dona ahora; donaciones; donación; apóyanos; apoya; haz una donación; hazte socio; hazte socia
    hazte socio, hazte socia; hazte miembro; colabora; aportar; contribuye; únete; quiero donar; quiero apoyar
    asóciate; sé parte; apoya nuestro periodismo; hazte socio/a; colaborar
    haz tu donativo; haz tu aporte; quiero colaborar; quiero aportar; donar ahora; aporta; aporta lo que puedas
    súmate; bancanos; aportación única; aportación puntual; aportación periódica; ya colaboro; otra cantidad
    ahora no, gracias
  `,
  'give-word': `
    donación; donaciones; donativo*; donante*; crowdfunding; campaña de donaciones; socios y socias; nuestros socios
    socias y socios
  `,
  'member-ask': `
    (hazte|hágase|hazlo|conviértete en|sé|conviértase en|únete como) (socio*|socia*|miembro*|suscriptor*|mecenas*|amigo*|parte*|aliado*|patrocinador*)*
    (únete|súmate|suma) (a (nuestra|la|nuestro|los)*(comunidad|socios|membresía|membresia|)|como)*; membresía*
  `,
  need: `
    (necesitamos|necesita|necesito) (de |)(tu|su|ti|ustedes|vuestro|vuestra|del|apoyo|el apoyo) *
    gracias (a|al) (ti|tu apoyo|su apoyo|nuestros (socios|lectores|suscriptores)|el apoyo de*|apoyo de*|los lectores|personas como tú*)*
    sin (ti|tu apoyo|su apoyo|ustedes)*
    (depende|dependemos|vivimos|se financia|nos financiamos|se sostiene|nos sostenemos|financiado*) (exclusivamente |únicamente |solo |)(de|por|gracias|con|del) (ti|tu*|sus lect*|los lect*|lectores*|nuestros*|donaciones*|las donaciones*|al apoyo*|el apoyo*|apoyo de*|la generosidad*|los aportes*|aportes*)*
    (si (te gusta|te ha gustado|valoras|crees|aprecias)|te gustó|te gusta) (nuestro|este|lo que|en|el|la|esta)*
    periodismo (independiente|libre|riguroso|de calidad) (necesita*|cuesta*|es posible*|depende*|no*|sin)*
    sin (ánimo|fines) de lucro*; (sin|libre de) (publicidad|censura*|muros de pago)*
    (llegaste|has llegado|llegado) hasta (aquí|acá|el final)
    (posible|hacen posible|hizo posible) gracias a (ti|nuestr*|los lectores|las suscriptoras*|quienes)
    (sin|ni) (anunciantes|pauta|grandes grupos|accionistas) *
    (el periodismo|informar|investigar) cuesta (dinero|plata)
    (acceso|contenido|información) (libre|abierto|abierta|gratuita|gratuito) (para todos|porque|para quienes)*
  `,
  'our-work': `
    (nuestro|nuestra|nuestros) (periodismo|redacción|trabajo|medio|equipo|investigaciones|periodistas|labor|independencia)
    (periodismo|medio|prensa|información) (independiente|libre|de calidad|riguroso|cooperativo|sin fines*|sin ánimo*)
  `,
  'give-terms': `
    desgrava*; deducible*; transferencia*bancaria*; transferencia bancaria; al mes; cuenta bancaria*; bizum
    mercado pago; cbu; aporte (mensual|único)*; donación (mensual|única|puntual)*; tarjeta de crédito
    clabe; spei; alias:; recibo deducible; paypal; yape; oxxo
  `,
  'letter-ask': `
    (suscríbete|suscríbase|suscribirse|suscribite|apúntate|regístrate|inscríbete|inscríbase|regístrese|date de alta|suscribirme) (gratis |aquí |ahora |hoy |ya |)(a|al|en|para|y) (nuestro|nuestra|nuestros|la|el|recibir|recibe|las|los|boletín*|newsletter*|este*)*( newsletter*| boletín*| lista*| boletines*| *|)*
    (recibe|reciba|recibir|recibí) (gratis |cada |)(en tu|las|los|nuestro*|cada|todas|todos|la|el|noticias*|lo mejor*|por|gratis*|semanal*|diariamente*) *
    (no te pierdas|no se pierda) (nada|ningun*|ningún*|las*|los*)*
    (mantente|manténgase|mantenete) (informad*|al día|actualizad*)*
    en tu (correo*|bandeja*|email*|e mail*|buzón*|mail*)
    (apúntate|anotate|anótate|inscríbete) (gratis|aquí|a la newsletter|a las cartas|al boletín)*
    (déjanos|dejanos|déjenos) tu (mail|correo|email)*; te (avisamos|enviamos|mandamos) (cuando|un correo|cada)*
  `,
  'letter-button': `
    newsletter; newsletters; boletín; boletines; suscríbete; suscribirse; suscribirme; suscríbase
    boletín de noticias; suscríbete a nuestra newsletter; suscríbete al boletín; regístrate; enviar; apúntate
    recibir noticias; gracias por suscribirte; inscríbete
  `,
  'letter-word': `newsletter*; boletín; boletines; lista de correo`,
  inbox: `(en|a) (tu|su) (correo*|bandeja*|email*|e mail*|buzón*); por (correo|email|e mail|mail)`,
  'email-field': `
    (tu|su|introduce tu|ingresa tu|escribe tu|ingrese su|introduzca su) (correo*|email*|e mail*|dirección de correo*|mail*)
    correo electrónico; dirección de (correo*|email*); confirma tu*
  `,
  unsubscribe: `
    (darte|darse) de baja*; cancelar (tu|la|su) (suscripción|inscripción)*
    al (suscribirte|registrarte|hacer clic*|suscribirse|registrarse|inscribirte|enviar*)*; política de privacidad*
    (acepto|aceptas|acepta) (la|los|las|recibir|nuestros|que)*; términos y condiciones*; aviso legal*
    puedes cancelar*; tratamiento de (mis|tus|sus|los) datos*
  `,
  'subscribe-ask': `
    (suscríbete|suscríbase|suscribite|accede|prueba|disfruta|regístrate|aprovecha) (a|por|desde|para|y|ahora|ya|hoy|gratis|ilimitad*|sin|al|de)( *|)*
    (ya (eres|soy|es)|aún no eres|no eres|si ya eres|ya estás|¿ya eres) (suscriptor*|suscrip*|socio*|suscrit*|registrad*)*
    (cancela|cancele) cuando (quieras|quiera)*
    (para|si quieres) (seguir leyendo|continuar leyendo|leer este|acceder|poder leer)*
    (por|desde) (solo |sólo |)* (al mes|€*|euros|mensual*)*; crea (tu|una) cuenta*; acceso ilimitado*; primer mes*
  `,
  'subscribe-button': `
    suscríbete; suscribirse; suscribirme; suscripciones; suscripción; iniciar sesión; inicia sesión; acceder; entrar
    registrarse; regístrate; mi cuenta; ya soy suscriptor; ver ofertas; hemeroteca; cerrar sesión; continuar
    suscríbete ahora; edición impresa; crear cuenta; ingresar
  `,
  login: `
    (inicia|iniciar|inicie|iniciá) sesión*; (olvidaste|has olvidado|olvidó) (tu|su) contraseña*; contraseña
    ya tienes (una |)cuenta*; (regístrate|registrarse|regístrese|identifícate) (para|gratis|aquí|y)*
    nombre de usuario*
  `,
  paywall: `
    (este|esta|contenido|artículo|noticia) (contenido |artículo |noticia |es |)(es |)(exclusiv*|solo para|sólo para|para|está disponible*) (suscriptores*|socios*|para suscriptores*|para nuestros*|nuestros suscriptores*)
    (exclusivo|solo|sólo|contenido) para (suscriptores|socios|registrados)*; has (alcanzado|agotado|leído)*
    te quedan *; contenido premium
    (esta entrada|esta publicación|este post) es (solo|sólo) para (suscriptores|miembros)*
    solo (los |)suscriptores de pago*; (límite|has alcanzado el límite) de artículos *
    seguir leyendo sin (límites|interrupciones)
  `,
  'share-ask': `
    (comparte|compartir|comparta|compartí|imprimir|enviar|difunde) (este|esta|en|por|la|el|con|tu|vía|*)( artículo| noticia| nota| *|)*
    copiar (el |)enlace*; (escríbenos|contáctanos|contacta con|envíanos|escriba a|mándanos|cuéntanos)*
    haz clic para compartir*; (tienes|si tienes|tenés) (alguna|una|información|un dato|algo que) *
  `,
  'share-button': `
    compartir; comparte; compartir en facebook; compartir en twitter; compartir en whatsapp; compartir en x
    compartir en; comparte esto; compartir esta noticia; compartir este artículo; imprimir; enviar
    enviar por correo; copiar enlace; copiar link; guardar; guardar artículo; seguir; síguenos; sigue; me gusta
    contacto; escuchar; enlace copiado; descargar; únete; normas; más información
  `,
  'follow-ask': `
    (síguenos|síganos|sígueme|seguinos|sigue|siga|seguí) *(en (facebook|twitter|x|instagram|whatsapp|google*|youtube|telegram|tiktok|nuestr*|redes*)|a|toda*|nuestr*|los|las|el|la)*
    (síguenos|síganos|seguinos|síguenos en)*; (únete|suscríbete|súmate) a nuestro (canal|grupo|telegram|whatsapp)*
    en (nuestras|las) redes sociales*; nuestro canal de (whatsapp|telegram|youtube)*; encuéntranos en*
  `,
  'more-label': `
    lee también*; lea también*; leé también*; leer más*; lee más*; lea más*; leer también*; lee aquí*
    te puede interesar*; te podría interesar*; puede interesarte*; te recomendamos*; también te puede*; también te*
    le puede interesar*; quizás te*; más información*; más sobre*; más noticias*; más en*; más de*; mira también*
    mirá también*; ver también*; vea también*; ver más*; ve también*; noticias relacionadas*
    artículos relacionados*; notas relacionadas*; contenido relacionado*; relacionado*; relacionadas*
    temas relacionados*; en este artículo*; archivado en*; etiquetas*; lo más (leído|visto|popular)*
    las más leídas*; sigue leyendo*; seguir leyendo*; continuar leyendo*; continúa leyendo*; no te pierdas*; video:
    vídeo:; haz clic aquí*; haga clic aquí*; consulta (aquí|toda|también|la)*; conoce más*; además:; anterior*
    siguiente*; artículo anterior*; artículo siguiente*; para más*; descubre más*; temas:; recomendados*; escucha*
    mira:; en video:; opinión:; publicidad
    sigue leyendo (después|a continuación)*; continúe leyendo*; lea la *; en imágenes:*; relacionado:
    la publicidad continúa*
  `,
  'more-button': `
    leer más; leer mas; lee más; ver más; más; más información; más noticias; relacionado; relacionados
    relacionadas; noticias relacionadas; artículos relacionados; te puede interesar; también te puede interesar
    te recomendamos; lo más leído; las más leídas; lo más visto; lo último; últimas noticias; lo más; destacados
    recomendados; siguiente; anterior; etiquetas; temas; temas relacionados; archivado en; inicio; volver
    volver arriba; cerrar; menú; buscar; ver todo; ver todos; aquí; sigue leyendo; seguir leyendo; continuar leyendo
    conforme a los criterios de; cargar más; contenidos relacionados; no te pierdas; sobre el autor; sobre la firma
    tags; índice; portada; ver comentarios; mostrar más
  `,
  'more-ask': `
    (haz clic|haga clic|pincha|pulsa|consulta|visita|lee|puedes (leer|ver|consultar|seguir)) (aquí|en*|el|la|nuestr*|más*|todas*|todos*|también*)*
    (este|esta) (artículo|texto|nota|entrevista|reportaje) (fue|se|apareció|ha sido|es) (publicad*|publicó|originalmente|parte*|una*|traducid*)*
    publicado originalmente*; (para|más) (más |)información*(visita|consulta|aquí|en)*
  `,
  'photo-label': `
    foto:; fotos:; foto *; fotografía:; fotografía de*; fotografías:; fotografías de*; imagen:; imagen de*
    imagen (archivo)*; imágenes:; crédito*; créditos*; fuente:; fuentes:; ilustración*; (foto*; (imagen*; (efe*
    (fuente*; (ap*; (reuters*; cortesía*; vídeo de*; texto:; texto y fotos*; por:; autor:; autora:; redacción
    redacción:; gráfico*; infografía*; con información de*; archivo; foto de archivo*; imagen de archivo*
    traducción de*; publicado el*; actualizado*
  `,
  rights: `
    todos los derechos (reservados|de)*; derechos reservados; prohibida (su |la |)reproducción*; queda prohibid*
    reproducción total o parcial*; aviso legal; política de (privacidad|cookies)
    términos (y condiciones|de uso|de servicio); condiciones (de uso|generales)*; licencia (de |)(creative|cc)*
    marca registrada*; no (se hace|se hacen) responsable*; las opiniones*(exclusiv*|responsabilidad|no reflejan)*
    queda prohibido (reproducir|copiar)*; se permite la reproducción*; (quieres|puedes) republicar *
    minería de textos*
  `,
  'comment-ask': `
    (deja|deje|dejar|dejá|escribe|publica|añade|añadir|agrega|agregar|haz|enviar) (un|tu|su|una) (comentario*|opinión|respuesta)
    (comenta|comentá|opina|opiná|cuéntanos|déjanos|participa|danos) (aquí|en*|tu*|qué*|lo|con*|abajo*|*)
    en los comentarios; (qué opinas|qué piensas|y tú|qué te parece|tú qué)*
    (únete a|participa en|inicia) la (conversación|discusión)*; (quieres|para) comentar*
    sé el primero en comentar*; (inicia sesión|regístrate|hazte miembro|suscríbete) para (comentar|participar)*
  `,
  'comment-button': `
    comentarios; comentario; comentar; deja un comentario; deja tu comentario; deja una respuesta
    dejar un comentario; escribe un comentario; añadir comentario; publicar comentario; publicar un comentario
    cancelar respuesta; cancelar la respuesta; responder; ver comentarios; ver todos los comentarios
    sin comentarios; no hay comentarios; 0 comentarios; * comentarios; comentarios cerrados; nombre
    enviar comentario; tu comentario; denunciar; opinar; web; los comentarios están cerrados; comentarios (*
    mostrar comentarios; ordenar por
    sé el primero en comentar; reportar; reportar comentario; únete a la conversación; ordenar por:*; más recientes
    más valorados
  `,
  'comment-rule': `
    (correo electrónico|email) no será publicad*; campos (obligatorios|requeridos)*
    los comentarios (están|son|de|serán|no|publicados|que)*(cerrados|moderados|)*
    (debes|debe|tienes que|necesitas|para) (iniciar sesión|estar registrado|estar conectado|registrarte|identificarte|acceder|comentar|poder comentar)*
    (guarda|guardar) mi nombre*; normas (de |para |)(la |los |)(comunidad|comentarios|participación|comentar)*
    recibir un (correo*|email*) (con|cuando)*; comentarios (ofensivos|injuriosos|que)*; se reserva el derecho*
  `,
  'ad-label': `
    publicidad; publicidad:; anuncio; anuncios; patrocinado*; contenido patrocinado*; contenido de marca*
    branded content; ofrecido por*; presentado por*; en colaboración con*; promoción; espacio patrocinado*
    sponsored; - publicidad -; oferta*; ver oferta*; comprar; comprar ahora; código descuento*; anúnciate*
    publirreportaje*; remitido
  `,
  affiliate: `
    (enlaces|enlace|links) (de afiliad*|afiliad*|patrocinad*)
    (recibe|recibir|obtener|gana|ganar|cobrar|recibimos|llevarnos|obtiene) (una |)(pequeña |)comisión*
    comisión (por|si|de)*(compra*|)*; sin (costo|coste) (adicional|extra)*; programa de afiliad*
    (si compras|al comprar) a través de *; precios y la disponibilidad pueden*
  `,
  sponsor: `
    (contenido|artículo) (patrocinado|ofrecido|elaborado|realizado) (por|para)*; patrocinado por*
    bloqueador de (anuncios|publicidad)*; (con el|gracias al) (apoyo|patrocinio) de*
  `,
  'app-ask': `
    (descarga|descargar|descargue|descárgate|bájate|instala|descargá) (gratis |)(nuestra|la|aquí|ahora|ya|el) *(app*|aplicación*|)*
    (en|con|desde) (nuestra|la) (app|aplicación) (móvil|gratuita|)*; nuestra (app|aplicación)*
    activa las notificaciones*; disponible en (app*|google*|ios*|android*)*
  `,
  'report-error': `
    (reportar|reporta|informar|comunicar|has visto|encontraste|avisar de) (un|algún) (error*|fallo*|errata*)*
    (has|hemos) (detectado|encontrado|visto) (un|algún) error*; fe de erratas; solicitar (una |)corrección*
    envía tu corrección*
    (encontraste|has encontrado|viste) un error*; (solicitar|pedir) una rectificación*
    este contenido ha sido verificado*
  `,
  standards: `
    (código|principios|política|normas|criterios|estándares|línea) (ético*|éticos*|editorial*|deontológico*|de ética*|periodístic*)*
    the trust project; (por qué|cómo) (confiar en|trabajamos|puedes confiar)*
    (generado|traducido|elaborado|redactado) (por|con|mediante) (inteligencia artificial|ia)*; criterios de
  `,
  said: `
    dijo; afirmó; explicó; según; señaló; declaró; aseguró; agregó; añadió; indicó; sostuvo; asegura; explica
    cuenta; manifestó; informó; anunció
  `,
  gave: `
    (donó|donaron|recaudó|recaudaron|aportó|compartió|publicó)
    (ha|han|había) (donado|recaudado|compartido|publicado)
    el (lunes|martes|miércoles|jueves|viernes|sábado|domingo); el año pasado; tribunal; la empresa; trimestre
    la compañía
  `,
  notice: `
    en lugar de flores*; fe de errores*; nota (de la redacción|del editor)*; corrección:*
    (línea|teléfono) de (ayuda|la esperanza|atención)*; (llama|llame|llamar) al (024|112|911|016)*
    una versión anterior*; funeral*; sepelio*; velatorio*
  `,
  reader: `tú; tu; tus; te; usted; ustedes; su; sus; vos; vuestro; vuestra; ti`,
  ours: `nosotros; nuestro; nuestra; nuestros; nuestras; nos`,
};
