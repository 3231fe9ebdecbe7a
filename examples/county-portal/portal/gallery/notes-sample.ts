import type {Guide, Language} from '@huiyin/core';
import {html} from '../html.ts';
import type {Reader} from '../reader.ts';

interface Words {
  title: string;
  before: string;
  free: string;
  after: string;
  bring: string;
  lasts: string;
  place: string;
  hours: string;
  hospital: string;
  weekdays: string;
  more: string;
}

const words: Record<Language, Words> = {
  zh: {
    title: '婚前医学检查',
    before: '检查',
    free: '不收费',
    after: '，自愿参加，不影响登记。',
    bring: '双方都带身份证，早上空腹来。',
    lasts: '一般两个小时做完。',
    place: '地点',
    hours: '时间',
    hospital: '县妇幼保健院',
    weekdays: '周一至周五 8:00–11:00',
    more: '看通知全文',
  },
  en: {
    title: 'Health check before the wedding',
    before: 'The check is ',
    free: 'free',
    after: '. You need not take it, and the registration does not depend on it.',
    bring: 'Both of you bring an identity card, and come before breakfast.',
    lasts: 'It takes about two hours.',
    place: 'Where',
    hours: 'When',
    hospital: 'County Maternity Hospital',
    weekdays: 'Monday to Friday, 8:00–11:00',
    more: 'Read the whole notice',
  },
  ru: {
    title: 'Медосмотр перед свадьбой',
    before: 'Осмотр ',
    free: 'бесплатный',
    after: ' и добровольный; на регистрацию он не влияет.',
    bring: 'Возьмите оба удостоверения личности и приходите натощак.',
    lasts: 'Обычно осмотр занимает два часа.',
    place: 'Где',
    hours: 'Когда',
    hospital: 'Уездный центр матери и ребёнка',
    weekdays: 'Понедельник — пятница, 8:00–11:00',
    more: 'Прочитать объявление целиком',
  },
  ja: {
    title: '結婚前の健康診断',
    before: '健康診断は',
    free: '無料',
    after: 'です。受けるかどうかは自由で、登記には影響しません。',
    bring: 'お二人とも身分証を持ち、朝食をとらずにお越しください。',
    lasts: '通常2時間ほどで終わります。',
    place: '場所',
    hours: '時間',
    hospital: '県母子保健病院',
    weekdays: '月曜～金曜 8:00～11:00',
    more: 'お知らせの全文を読む',
  },
  ko: {
    title: '결혼 전 건강 검진',
    before: '검진은 ',
    free: '무료',
    after: '이며 원하는 분만 받습니다. 혼인 등록에는 영향이 없습니다.',
    bring: '두 분 모두 신분증을 가지고 아침을 거른 채 오세요.',
    lasts: '보통 두 시간이면 끝납니다.',
    place: '장소',
    hours: '시간',
    hospital: '현 모자보건병원',
    weekdays: '월~금 8:00~11:00',
    more: '공지 전문 보기',
  },
};

/** What a county writes besides in a guide: words of weight, a list, a table and a link. */
export const notesFor = ({language}: Reader): NonNullable<Guide['notes']> => {
  const say = words[language];
  const markup = html`
    <p>${say.before}<b>${say.free}</b>${say.after}</p>
    <ul>
      <li>${say.bring}</li>
      <li>${say.lasts}</li>
    </ul>
    <table>
      <thead>
        <tr>
          <th scope="col">${say.place}</th>
          <th scope="col">${say.hours}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${say.hospital}</th>
          <td>${say.weekdays}</td>
        </tr>
      </tbody>
    </table>
    <p><a href="https://www.example.gov.cn/">${say.more}</a></p>
  `;
  return [{title: {text: say.title, lang: language}, markup: {text: String(markup), lang: language}}];
};
