import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Compile} from 'typebox/compile';
import {profileSchema} from '../contract/profile.ts';
import {grades} from '../grade.ts';
import {languages} from '../language.ts';
import {countyProfileSchema, profileIn} from './county-profile.ts';
import {nationalProfile} from './national-profile.ts';

describe('The national profile', () => {
  it('is a valid county profile, and a valid answer in each language', () => {
    assert.deepEqual(Compile(countyProfileSchema).Errors(nationalProfile), []);
    for (const language of languages) {
      assert.deepEqual(Compile(profileSchema).Errors(profileIn(nationalProfile, language)), []);
    }
  });

  it('has forty indicators, eight a grade, each once and in five languages', () => {
    const {indicators} = nationalProfile.rating.indicatorSet;
    assert.equal(new Set(indicators.map(({code}) => code)).size, 40);
    for (const grade of grades) assert.equal(indicators.filter((one) => one.grade === grade).length, 8);
    for (const {label} of indicators) assert.deepEqual(Object.keys(label), [...languages]);
  });

  it('names the grades in the fixed order, best first, none of them chosen', () => {
    assert.deepEqual(nationalProfile.rating.grades, grades.map((grade) => ({grade}))); // prettier-ignore
  });
});

describe('A county with a map', () => {
  it('names its source in the language of the reader', () => {
    const center = {latitude: 30.3, longitude: 115.1, system: 'WGS84' as const};
    const map = {
      tiles: '/tiles/{z}/{x}/{y}.png',
      system: 'CGCS2000' as const,
      attribution: {zh: '云渡县自然资源局', en: 'Yundu County'},
      center,
      ...{zoom: 13, minZoom: 12, maxZoom: 16},
      landmarks: [{label: {zh: '柳湾镇', en: 'Liuwan'}, point: center}],
    };
    const county = {...nationalProfile, complaint: {...nationalProfile.complaint!, map}};
    assert.deepEqual(Compile(countyProfileSchema).Errors(county), []);
    assert.deepEqual(Compile(profileSchema).Errors(profileIn(county, 'en')), []);
    assert.deepEqual(profileIn(county, 'en').complaint?.map, {
      ...map,
      attribution: {text: 'Yundu County', lang: 'en'},
      landmarks: [{label: {text: 'Liuwan', lang: 'en'}, point: center}],
    });
  });
});

describe('A county that has not translated everything', () => {
  it('shows the Chinese original and says that it is Chinese', () => {
    const notices = [{zh: '请文明评价', en: 'Please be polite'}];
    const county = {...nationalProfile, notices};
    assert.deepEqual(profileIn(county, 'en').notices, [{text: 'Please be polite', lang: 'en'}]);
    assert.deepEqual(profileIn(county, 'ja').notices, [{text: '请文明评价', lang: 'zh'}]);
  });
});
