import type { Lexicon } from './lexicon.ts';

export const pt: Lexicon = {
  'give-ask': `
    (apoie|apoia|apoiar|apoiem|apoie nos|apoia nos|sustente) (o|a|os|nos|o nosso|a nossa|nosso|nossa|este|esta|agora|hoje|quem|com) (* |)(jornalismo|trabalho|jornal|projeto|site|rádio|redação|donativo|equipa|equipe|independente|)*
    (apoie nos|apoia nos|ajude nos|ajuda nos|ajude a gente|(ajude|ajuda) a (manter|financiar|sustentar|continuar|pagar))
    (faça|fazer|faz|façam) (uma doação|um donativo|a sua doação|sua doação|o seu donativo|um pix|sua contribuição|uma contribuição)*
    (doe|doar|done|contribua|contribuir) (agora|já|hoje|aqui|qualquer*|com|pelo|via|para|mensalmente|um valor*|o que puder|a partir*|R$*)*
    (a sua|sua|o seu|seu|o teu|a tua|cada|toda|qualquer) (doação|contribuição|apoio|donativo|ajuda|assinatura|real|euro) (é|ajuda|faz|permite|garante|conta|nos|vai|mantém|importa|pode|financia|torna)*
    (precisamos|contamos) (do|com o|da|com a|de) (seu|sua|teu|tua|você|vocês|vosso)*
    (se puder|se pode|se você puder|se quiser)(,|) (apoi*|contribu*|do*|ajud*)*
    (pague|paga|ofereça|ofereça nos|pague nos) um (café|cafezinho)*; pix para doações*; consigne *irs*
    (considere|pondere) (fazer uma doação|doar|contribuir|apoiar|um donativo)*; (deixe|deixa) (uma |)gorjeta*
    (junte se|junta te) (a nós|a eles|aos nossos (apoiadores|assinantes|membros))*
    (ajude|ajuda) (nos a|a gente a|a manter)*
    (qualquer|cada|todo) (montante|valor|quantia|doação|contribuição|donativo|euro|real) (ajuda|conta|faz|nos|vale|importa)*
    (financie|banque|sustente) (a|o|uma|um|o jornalismo|esta)*; (faça|fazer) um (donativo|pix)*; no seu testamento*
    com (apenas|só) * (reais|euros) (por mês|mensais)*; se (puder|pode)(,|) (ajude|apoie|contribua|doe)*
  `,
  'give-button': `
    doe; doe agora; doar; doar agora; doação; doações; apoie; apoiar; apoie nos; apoie agora; apoie o jornal
    apoie este projeto; quero apoiar; quero doar; quero contribuir; contribua; contribuir; faça uma doação
    fazer donativo; donativo; donativos; uma vez; única; mensal; mensalmente; todo mês; outro valor; seja membro
    seja apoiador; seja sócio; seja assinante; torne se membro; faça parte; junte se a nós; como apoiar; ajude nos
    apoia nos; quero ajudar; doação única; doação mensal
    quero fazer parte; apoie o jornalismo; torne se assinante solidário; contribuir agora; agora não; já contribuo
  `,
  'give-word': `
    doação; doações; donativo; donativos; doadores; apoiadores; apoiador; financiamento coletivo; crowdfunding
    vaquinha; campanha de arrecadação
  `,
  'member-ask': `
    (torne se|torna te|seja|sê|vire|virar|faça parte|tornar se|torne te) (um |uma |nosso |nossa |)(membro*|sócio*|apoiador*|assinante*|mecenas*|amigo*|associado*|dos*|da*|do*|parte|colaborador*|patrono*|padrinho*)*
    (junte se|junta te|entre|una se) (a nós|à|ao|aos|para|com|a gente|aos nossos) *
  `,
  need: `
    (precisamos|dependemos|vivemos|contamos|preciso) (mais do que nunca |apenas |só |exclusivamente |)(de|do|da|com|com o|dos) (você|vocês|ti|seu|sua|teu|vossa|si|nossos leitores|leitores|apoio dos|doações|donativos)*
    (sem|graças a|graças ao) (você|vocês|a sua|sua|o seu|o teu|seu|ao seu|leitores como|nossos (leitores|apoiadores|assinantes|membros)|o apoio|apoio dos)*
    (financiado|mantido|sustentado|vive|vivemos|feito|existe|depende) (apenas |só |exclusivamente |somente |unicamente |)(por|pelos|com o|de|dos|do|graças|pelas) (* |)(leitor*|doaç*|donativ*|assinant*|apoio|contribui*|apoiador*|quem (lê|nos lê)|você*)
    se (gostou|você gostou|gosta|acredita|valoriza|este artigo|esta reportagem)*
    (gostou|gostaste) (do|da|deste|desta|dessa|desse|?)*
    (sem|nem) (donos|publicidade|anúncios|patrões|paywall|rabo preso|anunciantes)
    (não recebemos|não aceitamos) (dinheiro|verba|publicidade|financiamento|anúncio*)*
    (gratuito|aberto|livre|grátis) para (todos|todas)
    (se você chegou|se chegou) até aqui*
    (fazer jornalismo|o jornalismo|investigar|informar) (custa|custa dinheiro|tem custos)*
    (este trabalho|este conteúdo|esta reportagem) (foi|é) (possível|livre|feit*|produzid*) (graças|porque|com o apoio) *
    (sem|nem) (acionistas|anúncios|patrocinador*|paywall|publicidade) *
    (somos|foi|fomos) (financiad*|sustentad*) por (quem|leitores|você)*
  `,
  'our-work': `
    (o nosso|a nossa|nosso|nossa|nossos|nossas) (jornalismo|trabalho|redação|jornal|equipe|equipa|jornalistas|reportagens|independência|leitores|leitoras|missão|projeto|site)
    jornalismo (independente|livre|de qualidade|sem|investigativo|de investigação)
    (caro|cara|querido|querida|caros|prezado) leitor*
  `,
  'give-terms': `
    pix; chave pix; nib; mb way; mbway; multibanco; transferência bancária; cartão de crédito; boleto; dedutível
    dedutíveis; agência *; conta corrente; por mês; catarse; apoia.se; irs; nif; cancelar a qualquer*
    chave pix*; pix:*; cnpj; iban; mb way*; consigne *; recibo de donativo*; dedutíve*; boleto*
  `,
  'letter-ask': `
    (assine|assina|inscreva se|inscreve te|subscreva|subscreve|cadastre se|receba|receber|registe se|quer receber) (já |agora |grátis |gratuitamente |)(a|as|o|nas|na|no|em|nossa|à|nossas|para|diariamente|semanalmente|todos|todas|toda|por) (* |)(newsletter*|boletim|boletins|e mail|email|notícias|manhã*|semana*|lista|novidades|atualizaç*|inbox)*
    (não perca|não perder|não percas|para não perder) (nada|nenhum*|as|os|a|o|mais)*
    (fique|fica|mantenha se|esteja) (por dentro|informad*|a par|sempre|atualizad*|ligado)*
    (a|nossa) newsletter (que|do|da|semanal|diária|gratuita)*
    (digite|insira|coloque|deixe|introduza) (o |)(seu|teu) (e mail|email)*
    (deixe|deixa) (o |)(seu|teu) e mail*; (quer|queres) receber *
    (inscreva se|subscreva) (para|gratuitamente|a nossa|as newsletters)*
  `,
  'letter-button': `
    newsletter; newsletters; assine a newsletter; assinar newsletter; inscreva se; inscrever se; inscrever
    subscreva; subscrever; subscreva a newsletter; cadastre se; cadastrar; boletim; boletins; nossas newsletters
    receba nossa newsletter; receba a newsletter; enviar; quero receber; assine nossa newsletter
    as nossas newsletters; inscrição confirmada; subscrever newsletter
    quero assinar; cancelar inscrição
  `,
  inbox: `
    (no|na|em) (seu|teu|sua|tua) (e mail|email|caixa de (entrada|correio|e mail)|inbox|caixa)
    por (e mail|email|correio eletr*); direto no (seu |)e mail
  `,
  'email-field': `
    (digite|insira|seu|o seu|introduza|coloque|informe) (o |)(seu |)(e mail|email|endereço de (e mail|email)|melhor e mail)*
    endereço de (e mail|email|correio)*
  `,
  unsubscribe: `
    (você |)(pode|poderá) (cancelar|anular|descadastrar|desinscrever|sair) (* |)(inscrição|subscrição|qualquer|quando|momento|lista)*
    cancelar a (inscrição|subscrição)*; descadastr*
    (ao|clicando|subscrevendo) (se inscrever|clicar|assinar|subscrever|se cadastrar|continuar|enviar)*
    política de privacidade*; (aceito|concordo|li e) (* |)(termos|privacidade|receber|política)*; proteção de dados
  `,
  'subscribe-ask': `
    (assine|assina|seja assinante|subscreva) (agora|já|por|o|a|hoje|e|para|com|a partir*|aqui|nosso|e tenha)*
    (escolha|conheça|aproveite|teste|experimente|renove|contrate|ative|ofereça) (o seu plano|seu plano|um plano|os planos|nossos planos|a assinatura|sua assinatura|uma assinatura|grátis|a oferta|por*|gratuit*|o plano|a sua assinatura)*
    (já|você já|ainda não) (é|é assinante|tem|sou|sou assinante|és) (assinante|conta|uma conta|cadastr*|uma assinatura|registad*|membro)*
    (cancele|cancela) (quando|a qualquer)*; (primeiro mês|primeiro ano|os primeiros*) (grátis|por|gratuito|a)*
    a partir de (R$|€) *
  `,
  'subscribe-button': `
    assine; assinar; assinatura; assinaturas; assine já; assine agora; subscrever; entrar; login; iniciar sessão
    fazer login; cadastre se; criar conta; registar; registe se; minha conta; sair; já sou assinante; ver planos
    área do assinante; teste grátis; assine o jornal; conheça os planos; edição impressa; edição digital
    escolha seu plano; loja; terminar sessão; assinar agora
  `,
  login: `
    (faça|inicie|efetue|entre|acesse|faz) (o |)(login|sessão|com sua conta|na sua conta|com seu|para continuar|na tua conta|seu cadastro|cadastro)*
    esquece* (a |sua |a sua |)(senha|palavra passe|password)*; esqueci minha senha*
    (crie|criar) (a |sua |a sua |uma |)conta *
    (cadastre se|registe se|registre se) (grátis|gratuit*|para|e|gratis)*
  `,
  paywall: `
    (este|esta|o) (conteúdo|artigo|matéria|reportagem|texto) (é|é exclusivo|exclusivo|está disponível|está reservado|é reservado) (para|exclusivo|só|apenas|a|exclusiva|aos|restrit*|reservad*)*
    (exclusivo|exclusiva|reservado|restrito|só|apenas) (para|a|aos) (assinantes|membros|subscritores|sócios|associados)*
    para (continuar lendo|continuar a ler|ler o artigo completo|ler a matéria*|seguir lendo|ler na íntegra)*
    (você|já) (atingiu|leu|tem|ainda tem) (* |)(artigos|matérias|limite|gratuit*)*
    (artigos|matérias) (grátis|gratuit*) (este|deste|neste|por)*
    (este post|esta matéria|este artigo) é (para|exclusiv*) (para |)(assinantes|membros|apoiadores)*
    (experimente|teste) * dias grátis*; (a sua|sua) assinatura (expirou|terminou)*
  `,
  'share-ask': `
    (compartilhe|partilhe|partilha|compartilhar|partilhar|envie|encaminhe|divulgue|imprima|recomende|espalhe) (este|esta|isso|essa|esse|o artigo|a matéria|no|na|com|via|a notícia|nas|por|a reportagem|a um amigo|para um)*
    (copiar|copie) (o |)link*
    (fale|entre em contato|entre em contacto|fala|escreva|contacte) (conosco|connosco|com a redação|com a gente|para a redação|nos|para nós|para o nosso)*
    (tem|viu) (uma |alguma |um |)(denúncia|história|informação|sugestão|notícia|dica)*
    (sugira|envie) (uma pauta|sua denúncia|sua sugestão|a sua história)*
  `,
  'share-button': `
    compartilhe; compartilhar; partilhar; partilhe; compartilhe:; compartilhar no facebook; compartilhar no whatsapp
    partilhar no facebook; compartilhe esta notícia; compartilhe no whatsapp; partilhar artigo; copiar link; copiar
    link copiado; imprimir; enviar; salvar; guardar; seguir; siga nos; siga; curtir; gosto; ouvir; ouça
    ouvir notícia; contato; contacto; contactos; fale conosco; ler mais tarde; enviar por email; tweetar; baixar
    favoritos; guardar artigo; oferecer artigo; whatsapp facebook
  `,
  'follow-ask': `
    (siga nos|segue nos|nos siga)*
    (siga|segue|acompanhe|curta) (o nosso|a nossa|nossa|nosso|nossas|nas nossas|no|também no|o canal|a página) (* |)(instagram|facebook|twitter|x|whatsapp|telegram|redes*|canal|página|google*|linkedin|youtube|tiktok|perfil|)*
    (siga|acompanhe) nos
    (inscreva se|subscreva|entre|participe|junte se) (no|em|do|ao) (nosso|seu|canal|grupo|*) (* |)(canal|grupo|whatsapp|telegram|youtube|)*
    nas (nossas |)redes sociais; (deixe|dê) (o seu|seu|um) (like|gosto|curtida)*
    (estamos|temos|agora estamos) (também |)no (instagram|telegram|whatsapp|tiktok|bluesky|facebook|threads)*
    ative o sininho*
  `,
  'more-label': `
    leia também*; leia mais:*; leia mais sobre*; leia mais em*; leia mais notícias*; leia ainda*; leia a*; leia o *
    leia na íntegra*; leia:*; leia aqui*; ler mais*; ler também*; lê também*; lê mais*; veja também*; veja mais*
    veja ainda*; veja:*; ver mais*; ver também*; vê também*; ouça também*; assista*também*; saiba mais*; saber mais*
    para saber mais*; confira*também*; confira:*; confira mais*; confira aqui*; relacionad*; artigos relacionad*
    notícias relacionad*; matérias relacionad*; conteúdo relacionad*; você também pode*; você pode*gostar*
    talvez*interesse*; pode interessar*; também pode*interessar*; poderá*interessar*; recomendad*; mais lidas*
    as mais lidas*; mais lidos*; os mais lidos*; mais vistos*; mais sobre*; mais notícias*; últimas notícias*
    tags:*; tags *; etiquetas:*; palavras chave*; artigo anterior*; artigo seguinte*; próximo artigo*
    próxima notícia*; notícia anterior*; post anterior*; próximo post*; continue lendo*; continuar lendo*
    continue a ler*; continuar a ler*; clique aqui*; clica aqui*; do mesmo autor*; todos os artigos*; do arquivo*
    não perca*; em destaque*; sugestões de leitura*; sobre o tema*; sobre o mesmo*; relembre*; reveja*
    leia a seguir*; continua após*; continua depois*; assista também*; artigo em atualização*; sobre o mesmo tema*
    confira a lista*
  `,
  'more-button': `
    leia também; leia mais; ler mais; saiba mais; saber mais; ver mais; veja mais; veja também; ver todos; ver tudo
    mostrar mais; carregar mais; mais; mais notícias; mais lidas; mais lidos; mais vistos; as mais lidas
    últimas notícias; últimas; notícias relacionadas; artigos relacionados; relacionados; relacionadas; relacionado
    recomendados; recomendado para você; em destaque; destaques; próximo; anterior; próxima; seguinte
    próximo artigo; artigo anterior; voltar; voltar ao topo; topo; início; página inicial; home; menu; buscar; busca
    pesquisar; pesquisa; fechar; tags; temas; etiquetas; clique aqui; aqui; continue lendo; continuar a ler
    quem somos; sobre nós; sobre o autor; índice; expediente; ficha técnica; você pode gostar; outros artigos
    temas relacionados; também pode interessar
  `,
  'more-ask': `
    (clique|clica|clicando) (aqui|no link|para)*
    (leia|veja|confira|assista|ouça|acesse|acede|consulte) (aqui|a íntegra|o texto|a entrevista|a reportagem|mais|o vídeo|todas|o artigo|na íntegra|a lista|a versão|o nosso|nosso|o podcast|a primeira)*
    (este artigo|este texto|esta reportagem|a reportagem) (foi|é) (publicad*|originalmente|produzid*|parte)*
    mais informações *
  `,
  'photo-label': `
    foto:*; foto *; fotos:*; fotos *; (foto*; fotografia:*; fotografia *; fotografias *; imagem:*; imagens:*
    (imagem*; crédito:*; créditos*; (crédito*; (créditos*; fonte:*; fontes:*; (fonte*; ilustração:*; ilustração *
    (ilustração*; ilustrações *; divulgação; (divulgação*; reprodução; foto: reprodução*; reprodução/*
    reprodução /*; imagem de capa*; vídeo:*; texto:*; texto de*; textos:*; texto e foto*; tradução:*; tradução de*
    edição:*; edição de*; reportagem:*; reportagem de*; por:*; arte:*; infografia*; infográfico*; na foto*
    arquivo pessoal*; (lusa*; com lusa*; com agência*; (com agência*; da redação*; colaboração:*; colaborou*
    roteiro*:*; produção:*; revisão:*; locução*; atualizado em*; publicado em*; montagem:*; capa:*; entrevista de*
    imagem de arquivo*; cedida*; foto de arquivo*
  `,
  rights: `
    (todos os |)direitos reservados*; (proibida|é proibida|proibido) (a |)reproduç*
    (reprodução|cópia|republicação) (total|proibida|permitida|parcial|não autorizada|autorizada)*
    (termos|condições) (de|e) (uso|utilização|condições|serviço)*; política de (privacidade|cookies)*; ficha técnica
    estatuto editorial; direitos de autor*; licença creative*; (as |)opiniões (expressas|aqui|dos|emitidas)*
    não (reflete|refletem|representa) (* |)(opinião|posição)*
    (desde que|com) (citada|seja citada|cite|citação) (a |da |)fonte*; cnpj*; registo erc*; registo na erc*
    republique*
    (este material|este texto) não pode ser*; (pode|você pode) republicar*; republicado sob licença*
  `,
  'comment-ask': `
    (deixe|deixa|escreva|comente|faça|envie|adicione|escreve) (o seu|seu|um|o teu|aqui|nos|sua|abaixo|uma) (comentário*|opinião|coment*|mensagem|resposta|abaixo)*
    (o que|que) (você|vocês|tu|achas|acha|achou|pensa) (* |)(acha|acham|pensa|achou|disso|?)*
    (conte|diga|dê|partilhe|compartilhe|conta) (nos|pra gente|para a gente|a sua|sua|o que|aqui) (* |)(opinião|comentários|experiência|história|acha|achou)*
    nos comentários; (participe|junte se) (da|na|à) (conversa|discussão)*; qual (é |)a sua opinião*; comente*
    seja o primeiro a comentar*; (inicie sessão|faça login|entre) para comentar*; (participe|participa) da conversa*
    torne se membro para*
  `,
  'comment-button': `
    comentários; comentário; comentar; comente; deixe um comentário; deixe o seu comentário; deixe seu comentário
    deixe uma resposta; deixar um comentário; escreva um comentário; escreva o seu comentário; adicionar comentário
    cancelar resposta; responder; publicar; publicar comentário; enviar comentário; nenhum comentário
    sem comentários; 0 comentários; ver comentários; ver todos os comentários; mostrar comentários; ler comentários
    denunciar; nome; site; website; comentários encerrados; mais recentes; ordenar por; ver os comentários
    seja o primeiro a comentar; carregar mais comentários; denunciar comentário; mais antigos; mais relevantes
    ordenar por:*; os comentários estão encerrados
  `,
  'comment-rule': `
    (o seu |seu |)endereço de (e mail|email) não será publicado*
    (o seu |seu |o teu |)(e mail|email) não será publicado*; campos obrigatórios*; campos marcados*
    (para|é preciso|é necessário) (comentar|deixar um comentário|enviar comentários|publicar um comentário|estar registado)*
    (os |)comentários (são|estão|ofensivos|não|serão|com|passam|publicados|que|nesta) (* |)(moderad*|encerrad*|fechad*|desativad*|responsabilidade|representam|removid*|apagad*|autor*|publicad*)*
    salvar meus dados*; guardar o meu nome*
    (regras|política|normas) (de|dos|para|da) (comentários|moderação|participação|comunidade)*
    (reservamo nos|nos reservamos|reserva se) *
    você (deve|precisa) (fazer|estar|ser) (* |)(login|logado|assinante)*
  `,
  'ad-label': `
    publicidade; anúncio; continua após a publicidade*; continua depois da publicidade*; conteúdo patrocinado*
    conteúdo de marca*; conteúdo comercial*; patrocinado*; patrocinad*por*; oferecimento*; oferecido por*; apoio:*
    em parceria com*; publieditorial; publieditorial*; informe publicitário*; branded content*
    conteúdo publicitário*; anuncie*; anuncie aqui*; para anunciar*; cupom*; código de desconto*; patrocínio*
    artigo patrocinado*; após a publicidade*; advertisement*
  `,
  affiliate: `
    (receber|ganhar|recebe|recebemos|ganhamos|podemos receber|pode receber|auferir) (uma |) *comiss*
    links* de afiliad*; (link|links|programa) (de |)(afiliad*|afiliação|patrocinad*)
    sem (custo|custos|qualquer custo) (adicion*|extra*|para)*; comissão (pelas|sobre|por|se|pela) *
    (compras|comprar) (feitas |)através d(os|e) links*; sem custos (adicionais|extra)*
  `,
  sponsor: `
    (conteúdo|artigo|texto) (patrocinado|produzido|oferecido|pago|realizado) (por|pela|pelo|em|a pedido)*
    bloqueador de (anúncio*|publicidade)*; desative (* |)(adblock|bloqueador)*; publicidade paga
  `,
  'app-ask': `
    (baixe|baixa|descarregue|instale|faça download|faça o download|transfira|descarrega) (já |agora |grátis |)(o|a|nosso|nossa|do|gratuit*) (* |)(app|aplicativo|aplicação|aplicações|apps)*
    (ative|ativa|receba|habilite) (as |)notificações*; (no|na|pelo) (nosso|nossa) (app|aplicativo|aplicação)*
    disponível (na|no|para) (app*|google*|android*|ios*)*; aponte a câmera*
  `,
  'report-error': `
    (encontrou|viu|achou|notou|detetou|detectou) (um|algum|uma|alguma) (erro|gralha|incorreção|problema|imprecisão)*
    (reportar|reporte|comunicar|informe|comunique|relatar|corrigir|avise|sugerir) (um |o |)(erro|erros|correção|gralha)*
    (errámos|erramos)*; avise nos*
    encontrou (um|algum) erro*; viu (alguma|uma) gralha*; avise a redação*; passou pela checagem*
  `,
  standards: `
    (política|princípios|código|linha|estatuto|manual) (editorial*|de correções|de ética|de erros|deontológic*|de conduta|de redação|de transparência)*
    (corrigimos|corrige) (os |todos os |nossos |)erros*
    (escrito|traduzido|gerado|produzido|revisto) (com|por|com a ajuda de|com auxílio de|com apoio de) (a |)(inteligência artificial|ia)*
    por que confiar*; porque confiar*
  `,
  said: `
    disse; afirmou; afirma; diz; segundo; explicou; explica; contou; conta que; acrescentou; declarou; anunciou
    de acordo com; relatou; escreveu; garantiu; conclui; lembra
  `,
  gave: `
    (doou|doaram|doado|arrecadou|arrecadaram|angariou|ofereceu|publicou|assinou|assinaram); segunda feira
    terça feira; quarta feira; quinta feira; sexta feira; ano passado; o tribunal; a polícia; a empresa
    o ministério público; trimestre; juiz; juíza
  `,
  notice: `
    correção:*; correcção:*; errata:*; errata*; retificação*; erramos:*; nota da redação*; nota do editor*; nota:*
    n.d.r*; o funeral*; o velório*; a missa*; uma versão anterior*; versão anterior*
    ligue (para |)(188|144|190|112|180|1411)*; cvv*; sos voz amiga*; nomes fictícios*; os nomes*; em vez de flores*
  `,
  reader: `você; vocês; teu; tua; leitor; leitora; vosso; vossa`,
  ours: `nosso; nossa; nossos; nossas; conosco; connosco; a gente`,
};
