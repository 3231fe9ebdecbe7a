import type {WrittenGuide} from '@huiyin/core';

const zh = (text: string) => [{text, lang: 'zh' as const}];

/** A guide that breaks no rule, in Chinese alone. */
export const exampleGuide: WrittenGuide = {
  taskCode: '11421124MB0001234X4442111001000',
  name: zh('居民身份证补领'),
  matterType: 'confirmation',
  level: 'county',
  audience: ['person'],
  promptness: 'promised',
  body: {name: zh('云渡县公安局'), type: 'statutory', together: []},
  topics: ['identity'],
  version: {number: '3', validFrom: '2026-01-01', updatedOn: '2026-01-01'},
  questions: [
    {
      id: 'who',
      label: zh('谁来办理？'),
      choices: [
        {id: 'oneself', label: zh('本人')},
        {id: 'guardian', label: zh('监护人陪同未满十六周岁的本人')},
      ],
    },
  ],
  conditions: [{text: zh('身份证丢失，户口在本县')}],
  materials: [
    {
      ...{id: 'register', name: zh('居民户口簿'), necessity: 'required', source: 'government'},
      purpose: zh('核对户籍'),
      pieces: [{form: 'original', count: 1}],
    },
    {
      ...{id: 'guardian', name: zh('监护人身份证'), necessity: 'required', source: 'government'},
      purpose: zh('核对监护关系'),
      pieces: [{form: 'original', count: 1}],
      when: [{question: 'who', oneOf: ['guardian']}],
    },
    {
      ...{id: 'form', name: zh('补领申请表'), necessity: 'required', source: 'applicant'},
      purpose: zh('写明为什么补领'),
      pieces: [{form: 'form', count: 1}],
      ...{blankFormUrl: '/forms/id-card.pdf', sampleUrl: '/forms/id-card-sample.pdf'},
    },
  ],
  steps: [
    {id: 'accept', name: zh('受理')},
    {id: 'check', name: zh('审查')},
    {id: 'decide', name: zh('决定')},
  ],
  legalLimits: [{count: 60, unit: 'day'}],
  promisedLimits: [{count: 20, unit: 'workingDay'}],
  visits: [{count: 1, reason: zh('要当面照相、按指纹')}],
  fees: [{name: zh('工本费'), standard: zh('40元'), basis: zh('财税〔2018〕37号')}],
  places: [
    {
      ...{id: 'hall', name: zh('县政务服务中心'), address: zh('渡口大道1号'), phones: ['07130000001']},
      hours: [{weekdays: [1, 2, 3, 4, 5], opens: '08:30', closes: '17:00'}],
    },
  ],
  channels: [{channel: 'counter'}],
  onlineDepth: 'information',
  result: {name: zh('居民身份证'), sampleUrl: '/samples/id-card.jpg', deliveries: ['counter', 'post']},
  area: zh('全国'),
  booking: {offered: true, url: '/booking'},
  onlinePayment: {offered: false},
  express: {offered: true},
  intermediary: zh('不需要'),
  legalBasis: [{title: zh('中华人民共和国居民身份证法'), clause: zh('第十一条')}],
  commonQuestions: [],
  enquiryPhones: ['07130000001'],
  supervisionPhones: ['07130000002'],
};
