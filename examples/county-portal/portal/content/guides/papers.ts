import type {Localised, WrittenGuide} from '@huiyin/core';
import {written} from './written.ts';

type Paper = NonNullable<WrittenGuide['materials']>[number];

const original: Paper['pieces'] = [{form: 'original', count: 1}];

/** A paper that is handed in or shown once, in the original, unless the guide says otherwise. */
export const paper = (id: string, name: Localised[], more: Partial<Paper> = {}): Paper => ({
  ...{id, name, necessity: 'required', source: 'government', pieces: original},
  ...more,
});

/** A form of the office: blank to fill in, and filled in as a sample. `form` is its id among the forms. */
export const formPaper = (id: string, name: Localised[], form: string, more: Partial<Paper> = {}): Paper => ({
  ...{id, name, necessity: 'required', source: 'applicant', pieces: [{form: 'form', count: 1}]},
  ...{blankFormUrl: `/forms/${form}/`, sampleUrl: `/forms/${form}/sample/`},
  ...more,
});

export const idCard = (more: Partial<Paper> = {}): Paper =>
  paper(
    'id-card',
    written('居民身份证', 'Resident identity card', 'Удостоверение личности', '居民身分証', '주민신분증'),
    {
      purpose: written(
        '核对是您本人。',
        'To see that it is you.',
        'Чтобы убедиться, что это именно вы.',
        'ご本人であることを確認します。',
        '본인인지 확인합니다.',
      ),
      sourceExplanation: written(
        '没有或丢了：到户籍派出所补领，可同时领临时身份证。',
        'Lost it? The police station of your household register issues a new one, and a temporary card at once.',
        'Если его нет — новое выдаст участок полиции по месту учёта, временное дадут сразу.',
        'お持ちでない場合は、戸籍所在地の派出所で再発行できます。臨時身分証も受け取れます。',
        '없거나 잃어버렸다면 호적지 파출소에서 재발급받고 임시 신분증도 받을 수 있습니다.',
      ),
      ...more,
    },
  );

export const householdRegister = (more: Partial<Paper> = {}): Paper =>
  paper(
    'household-register',
    written('居民户口簿', 'Household register', 'Книга семейного учёта', '戸籍簿（戸口簿）', '호구부'),
    {
      purpose: written(
        '核对户口登记的内容。',
        'To see how you are registered.',
        'Чтобы сверить данные учёта.',
        '戸籍の登録内容を確認します。',
        '호구 등록 내용을 확인합니다.',
      ),
      ...more,
    },
  );

export const photo = (more: Partial<Paper> = {}): Paper =>
  paper(
    'photo',
    written(
      '近期证件照',
      'Recent passport-size photo',
      'Недавняя фотография на документы',
      '最近撮影した証明写真',
      '최근에 찍은 증명사진',
    ),
    {
      source: 'applicant',
      purpose: written(
        '用在要发的证件上，也存档。',
        'For the card or certificate, and for our records.',
        'Для документа и архива.',
        '証書に使い、記録にも残します。',
        '발급할 증서에 쓰고 기록에도 보관합니다.',
      ),
      ...more,
    },
  );
