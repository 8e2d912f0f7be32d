import type { Lexicon } from './lexicon.ts';

export const everywhere: Lexicon = {
  'give-terms': `
    iban; bic; patreon; patreon.com*; ko fi; ko fi.com*; buymeacoffee*; paypal.me*; liberapay; gofundme.com*
    steady.*; 501c*; swift code
  `,
  network: `
    facebook; twitter; whatsapp; telegram; linkedin; pinterest; reddit; instagram; tiktok; youtube; threads; bluesky
    mastodon; viber; messenger; vkontakte; вконтакте; odnoklassniki; одноклассники; weibo; 微博; wechat; 微信; line
    kakaotalk; 카카오톡; xing; tumblr; pocket; flipboard; x.com; snapchat; фейсбук; фейсбуке; телеграм; телеграме
    ватсап; واتساب; فيسبوك; تويتر; تلغرام; تيليغرام; إنستغرام; وואטסאפ; פייסבוק; טלגרם; טוויטר; e mail; email; qq空间
    print; imprimer; drucken; share; teilen; partager; compartir
  `,
  agency: `
    getty images; getty; shutterstock; istock; istockphoto; istockphoto.com*; unsplash; pexels; pixabay; adobe stock
    stock.adobe.com; alamy; depositphotos*; dreamstime*; picture alliance; imago; epa efe; epa; afp; reuters
    ap photo; associated press; anadolu; zuma press; wikimedia commons; flickr; creative commons; cc by; cc by sa
    press association; pa wire; pa media; rex features; epa images; xinhua; sputnik; тасс; риа новости; ritzau; ntb
    tt; lehtikuva; ansa; efe; keystone; apa; dpa; sda; belga; lusa; pap; ctk; afp via getty images; handout
    midjourney; chatgpt; archive photo; file photo; fotolia*; scanpix
  `,
  'rights-mark': `©; copyright ©`,
  'app-store': `
    app store; google play; appstore; play store; apple store; app gallery; appgallery; rustore
  `,
};
