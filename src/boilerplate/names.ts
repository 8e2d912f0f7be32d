import { foldUnits } from './fold.ts';
import { hashUnits } from './hash.ts';

/**
 * Names that stand for what they name: whichever agency took the picture, the line is a credit. Each list is public
 * knowledge of the trade; a name that is not in it is learned like any other word.
 */
const lists = {
  agency: `
    adobestock afp agerpres alamy ansa anadolu apa avn belga bloomberg bta ctk depositphotos dpa dreamstime efe epa
    flickr fotolia getty gettyimages hina imago interfax istock istockphoto itar jiji keystone kyodo lehtikuva lusa mti
    ntb pap pexels picturealliance pixabay pool pti reuters ritzau scanpix shutterstock sipa sputnik tanjug tass unsplash
    wikimedia xinhua yonhap zuma тасс рейтер укринформ унн интерфакс бгнес رويترز الأناضول واس وام سانا קיידו פלאש90
  `,
  network: `
    bluesky facebook flipboard instagram kakaotalk linkedin mastodon messenger odnoklassniki pinterest pocket reddit
    signal snapchat spotify substack telegram threads tiktok tumblr twitch twitter viber vkontakte wechat weibo whatsapp
    xing youtube вконтакте инстаграм одноклассники телеграм телеграме телеграмм твиттер ютуб ютубе фейсбук фейсбуке
    вайбер فيسبوك تويتر واتساب تليغرام تيليجرام تلغرام إنستغرام يوتيوب פייסבוק טוויטר טלגרם אינסטגרם ווטסאפ יוטיוב
    φέισμπουκ ίνσταγκραμ फेसबुक ट्विटर व्हाट्सएप इंस्टाग्राम यूट्यूब
  `,
  store: `appstore googleplay playstore appgallery rustore androidapp iosapp`,
  patronage: `patreon liberapay buymeacoffee kofi paypal steady gofundme venmo bizum twint swish mobilepay iban bic swift`,
};

/** What the words of one list are taken for, by the hash of the word. */
export const nameClasses = new Map<number, number>();
Object.values(lists).forEach((list, index) => {
  for (const name of list.trim().split(/\s+/)) nameClasses.set(hashUnits(foldUnits(name)), index + 1);
});
