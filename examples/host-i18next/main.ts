import {memoryAdapter} from '@huiyin/adapters/memory';
import {configure, languages} from '@huiyin/core';
import '@huiyin/widgets/rater/define';
import {i18n} from './i18n.ts';

// A backend that forgets, so that the example needs no server.
const adapter = memoryAdapter();
configure({adapter, i18n});

const write = (): void => {
  document.documentElement.lang = i18n.language;
  document.title = i18n.t('name');
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = i18n.t(element.dataset.word!);
  }
};

const choices = languages.map((language) => {
  const button = document.createElement('button');
  button.lang = language;
  button.textContent = new Intl.DisplayNames(language, {type: 'language'}).of(language)!;
  button.addEventListener('click', () => void i18n.changeLanguage(language));
  return button;
});
document.querySelector('nav')!.append(...choices);

i18n.on('languageChanged', write);
write();

document.querySelector('hy-rater')!.caseToken = await adapter.newCase();
