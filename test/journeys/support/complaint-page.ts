import type {JSHandle} from 'puppeteer-core';
import {nationalProfile} from '@huiyin/core/national';
import type {Disclosure, Language, Nature} from '@huiyin/core';
import type {Citizen} from './citizen.ts';
import {wordsIn} from './words.ts';

/** What somebody reports, and who they are. */
export interface Reported {
  nature: Nature;
  title: string;
  text: string;
  address: string;
  disclosure: Disclosure;
  name?: string;
  phone?: string;
}

/** The first words of a choice that explains itself. */
export const kindIn = (language: Language, nature: Nature): string =>
  nationalProfile.complaint!.kinds.find((kind) => kind.nature === nature)!.label[language]!;

/** The title of a step, as the national profile has it. */
export const stepIn = (language: Language, id: string): string =>
  nationalProfile.complaint!.steps.find((step) => step.id === id)!.title[language]!;

/** Goes through the screens of a phone up to the files, which the caller may add. */
export const reportUpToFiles = async (
  citizen: Citizen,
  language: Language,
  {nature, title, text, address}: Omit<Reported, 'disclosure'>,
): Promise<void> => {
  const t = wordsIn(language);
  await choose(citizen, 'kind', kindIn(language, nature));
  await goOn(citizen, language, stepIn(language, 'what'));
  await citizen.type(t('complaintForm.title'), title);
  await citizen.type(t('complaintForm.text'), text);
  await goOn(citizen, language, stepIn(language, 'where'));
  const place = {zh: '地点', en: 'Place', ru: 'Место', ja: '場所', ko: '장소'}[language];
  await citizen.type(t('asker.optional', {label: place}), address);
  await goOn(citizen, language, stepIn(language, 'files'));
};

/** From the files to the page on which everything is checked. */
export const sayWho = async (
  citizen: Citizen,
  language: Language,
  {disclosure, name = '', phone = ''}: Pick<Reported, 'disclosure' | 'name' | 'phone'>,
): Promise<void> => {
  const t = wordsIn(language);
  await goOn(citizen, language, stepIn(language, 'reporter'));
  await choose(citizen, 'reporter.disclosure', t(`complaintForm.disclosures.${disclosure}`));
  if (disclosure !== 'anonymous') await citizen.type(t('asker.name'), name);
  if (phone) await citizen.type(t('asker.optional', {label: t('asker.phone')}), phone);
  await citizen.press('button', t('complaintForm.toCheck'));
  await citizen.find('heading', t('complaintCheck.title'));
};

/** Presses the button that leads on, and waits for the next screen. */
export const goOn = async (citizen: Citizen, language: Language, heading: string): Promise<void> => {
  await citizen.press('button', wordsIn(language)('complaintForm.next'));
  await citizen.find('heading', heading);
};

/** Chooses the radio button of this group whose label begins with these words. */
export const choose = async (citizen: Citizen, group: string, words: string): Promise<void> => {
  const isThere = await citizen.view.evaluate(
    (group, words) => {
      const root = document.querySelector('hy-complaint')!.shadowRoot!;
      const radios = [...root.querySelectorAll<HTMLInputElement>(`[name="${group}"]`)];
      const found = radios.find(({labels}) => labels![0]!.innerText.trim().startsWith(words));
      found?.click();
      return found !== undefined;
    },
    group,
    words,
  );
  if (!isThere) throw new Error(`No ${group} begins with “${words}”.`);
};

/**
 * Adds photos that a phone has taken: noise, so that they stay large, with words in their EXIF, XMP and IPTC blocks
 * that no server may ever see.
 */
export const addPhotos = async (
  citizen: Citizen,
  names: readonly string[],
  secret: string,
): Promise<void> => {
  const photos = await citizen.view.evaluateHandle(
    (names, secret) =>
      Promise.all(
        names.map(async (name) => {
          const canvas = Object.assign(document.createElement('canvas'), {width: 900, height: 700});
          const context = canvas.getContext('2d')!;
          const pixels = context.createImageData(900, 700);
          for (let at = 0; at < pixels.data.length; at += 65536)
            crypto.getRandomValues(pixels.data.subarray(at, at + 65536));
          for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
          context.putImageData(pixels, 0, 0);
          const jpeg = await new Promise<Blob>((resolve) =>
            canvas.toBlob((blob) => resolve(blob!), 'image/jpeg', 0.9),
          );
          const bytes = new Uint8Array(await jpeg.arrayBuffer());
          const words = ['Exif\0\0', 'http://ns.adobe.com/xap/1.0/\0', 'Photoshop 3.0\0'].map(
            (start, index) => {
              const body = new TextEncoder().encode(start + secret);
              const length = body.length + 2;
              return [0xff, index === 2 ? 0xed : 0xe1, length >> 8, length & 255, ...body];
            },
          );
          return new File(
            [bytes.slice(0, 2), ...words.map((one) => new Uint8Array(one)), bytes.slice(2), secret],
            name,
            {type: 'image/jpeg'},
          );
        }),
      ),
    names,
    secret,
  );
  await addFiles(citizen, photos);
};

/** Adds a file that is no photo. */
export const addFile = async (
  citizen: Citizen,
  name: string,
  type: string,
  content: string,
): Promise<void> => {
  const files = await citizen.view.evaluateHandle(
    (name, type, content) => [new File([content], name, {type})],
    name,
    type,
    content,
  );
  await addFiles(citizen, files);
};

/** Picks files that were made in the page. */
export const addFiles = (citizen: Citizen, files: JSHandle<File[]>): Promise<void> =>
  citizen.view.evaluate((files) => {
    const input = document
      .querySelector('hy-complaint')!
      .shadowRoot!.querySelector<HTMLInputElement>('input[type=file][multiple]')!;
    const transfer = new DataTransfer();
    files.forEach((file) => transfer.items.add(file));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  }, files);
