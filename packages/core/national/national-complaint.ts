import type {CountyProfile} from './county-profile.ts';
import {nationalConsultation} from './national-consultation.ts';

/**
 * What holds for reports (投诉举报) where a county says nothing else: an answer within 15 working days, four kinds,
 * and five steps. A 举报 can always be anonymous.
 */
export const nationalComplaint: NonNullable<CountyProfile['complaint']> = {
  kinds: [
    {
      id: 'complaint',
      nature: 'complaint',
      label: {zh: '投诉', en: 'Complaint', ru: 'Жалоба', ja: '苦情', ko: '불만 민원'},
      explanation: {
        zh: '对政务服务、办事态度或处理结果不满意',
        en: 'You are not satisfied with a public service, how you were treated, or the outcome',
        ru: 'Вас не устроили услуга, обращение с вами или результат',
        ja: '行政サービス、職員の対応、処理の結果に納得できない',
        ko: '행정서비스나 응대, 처리 결과가 만족스럽지 않을 때',
      },
      disclosures: ['named', 'confidential'],
    },
    {
      id: 'report',
      nature: 'report',
      label: {zh: '举报', en: 'Report of a wrong', ru: 'Сообщение о нарушении', ja: '通報', ko: '신고'},
      explanation: {
        zh: '反映单位或个人违法违规，可以匿名',
        en: 'A firm, an office or a person breaks the rules. You can stay anonymous',
        ru: 'Организация или человек нарушает правила. Можно не называть себя',
        ja: '会社や役所、個人の違法・違反行為を知らせる。匿名でもできます',
        ko: '업체나 기관, 개인의 위법 행위를 알릴 때. 익명으로도 할 수 있습니다',
      },
      disclosures: ['confidential', 'anonymous', 'named'],
    },
    {
      id: 'help',
      nature: 'help',
      label: {
        zh: '求助',
        en: 'Request for help',
        ru: 'Просьба о помощи',
        ja: '相談・お願い',
        ko: '도움 요청',
      },
      explanation: {
        zh: '遇到困难，需要政府帮助解决',
        en: 'Something is broken or difficult and you need the county’s help',
        ru: 'Что-то сломано или не получается, и нужна помощь властей',
        ja: '困りごとがあり、行政の助けが必要',
        ko: '어려움이 있어 행정의 도움이 필요할 때',
      },
      disclosures: ['named', 'confidential'],
    },
    {
      id: 'suggestion',
      nature: 'suggestion',
      label: {zh: '建议', en: 'Suggestion', ru: 'Предложение', ja: '提案', ko: '제안'},
      explanation: {
        zh: '对政府工作有意见和想法',
        en: 'You have an idea of what the county could do better',
        ru: 'Есть мысли, что власти могли бы делать лучше',
        ja: '行政の仕事への意見やアイデア',
        ko: '행정에 대한 의견이나 아이디어',
      },
      disclosures: ['named', 'confidential', 'anonymous'],
    },
  ],
  steps: [
    {
      id: 'kind',
      title: {
        zh: '您要反映什么',
        en: 'What it is',
        ru: 'О чём вы сообщаете',
        ja: 'どのような内容ですか',
        ko: '어떤 내용인가요',
      },
      questions: [{type: 'kind'}],
    },
    {
      id: 'what',
      title: {
        zh: '发生了什么',
        en: 'What happened',
        ru: 'Что произошло',
        ja: '何がありましたか',
        ko: '무슨 일이 있었나요',
      },
      questions: [
        {type: 'title'},
        {type: 'text'},
        {
          id: 'happenedOn',
          type: 'date',
          label: {
            zh: '哪一天发生的',
            en: 'The day it happened',
            ru: 'День, когда это случилось',
            ja: '起きた日',
            ko: '일어난 날짜',
          },
          required: false,
          notAfterToday: true,
          when: [{question: 'kind', oneOf: ['complaint', 'report', 'help']}],
        },
      ],
    },
    {
      id: 'where',
      title: {
        zh: '在哪里、涉及谁',
        en: 'Where, and who',
        ru: 'Где и кто',
        ja: '場所と相手',
        ko: '장소와 대상',
      },
      questions: [
        {
          id: 'place',
          type: 'place',
          label: {zh: '地点', en: 'Place', ru: 'Место', ja: '場所', ko: '장소'},
          required: false,
        },
        {type: 'about'},
      ],
    },
    {
      id: 'files',
      title: {
        zh: '照片和材料',
        en: 'Photos and papers',
        ru: 'Фотографии и документы',
        ja: '写真と資料',
        ko: '사진과 자료',
      },
      questions: [
        {
          id: 'files',
          type: 'files',
          label: {
            zh: '照片或材料',
            en: 'Photos or papers',
            ru: 'Снимки или документы',
            ja: '写真や資料',
            ko: '사진이나 자료',
          },
          required: false,
        },
      ],
    },
    {
      id: 'reporter',
      title: {
        zh: '您的身份',
        en: 'Who you are',
        ru: 'Кто вы',
        ja: 'あなたについて',
        ko: '작성하시는 분',
      },
      questions: [{type: 'reporter'}],
    },
  ],
  titleLimit: 200,
  textLimit: 2000,
  replyWorkingDays: 15,
  reopenDays: 15,
  name: 'required',
  phone: 'optional',
  email: 'optional',
  files: {
    count: 9,
    types: ['image/jpeg', 'application/pdf', 'audio/mpeg', 'audio/mp4', 'video/mp4'],
    bytes: 20_000_000,
    photoSide: 2560,
  },
  notify: [],
  notAccepted: nationalConsultation.notAccepted,
  handler: nationalConsultation.handler,
  draftDays: 7,
};
