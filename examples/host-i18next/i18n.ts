import i18next from 'i18next';
import en from './locales/en.json';
import ja from './locales/ja.json';
import ko from './locales/ko.json';
import ru from './locales/ru.json';
import zh from './locales/zh.json';

/** The portal's own i18next: its words in the namespace `site`, and in `huiyin` the one word of ours it replaces. */
export const i18n = i18next.createInstance();

await i18n.init({lng: 'zh', fallbackLng: 'zh', defaultNS: 'site', resources: {zh, en, ru, ja, ko}});
