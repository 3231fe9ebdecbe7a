import {idCard, paper} from './papers.ts';
import {written} from './written.ts';

/** Where two people come from, as the question `who` of their guide asks. */
export const mainland = [{question: 'who', oneOf: ['mainland']}];
export const abroad = [{question: 'who', oneOf: ['foreign']}];

/** By what two people who marry or divorce show who they are. */
export const couplePapers = [
  idCard({
    pieces: [{form: 'original', count: 2}],
    standard: written(
      '双方各一张，在有效期内。',
      'One each, not expired.',
      'По одному на каждого, срок не истёк.',
      '双方それぞれ1枚、有効期限内のもの。',
      '두 사람 각각 1장, 유효기간 내.',
    ),
    when: mainland,
  }),
  paper(
    'passport',
    written(
      '外国一方的有效护照',
      'The foreign partner’s valid passport',
      'Действующий паспорт иностранного гражданина',
      '外国籍の方の有効な旅券',
      '외국인의 유효한 여권',
    ),
    {
      purpose: written(
        '核对外国一方的身份和国籍。',
        'Shows who the foreign partner is, and of which country.',
        'Подтверждает личность и гражданство.',
        '外国籍の方の身元と国籍を確認します。',
        '외국인의 신원과 국적을 확인합니다.',
      ),
      source: 'applicant',
      when: abroad,
    },
  ),
  idCard({
    id: 'mainland-id-card',
    name: written(
      '内地一方的居民身份证',
      'The mainland partner’s identity card',
      'Удостоверение личности жителя материкового Китая',
      '本土の方の居民身分証',
      '본토 주민의 주민신분증',
    ),
    standard: written(
      '在有效期内。',
      'Not expired.',
      'Срок не истёк.',
      '有効期限内のもの。',
      '유효기간 내의 것.',
    ),
    when: abroad,
  }),
];
