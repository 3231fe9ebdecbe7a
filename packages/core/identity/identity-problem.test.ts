import assert from 'node:assert/strict';
import {test} from 'node:test';
import {identityDocuments, type IdentityDocument} from '../contract/consultation.ts';
import {identityProblem, oddDocument} from './identity-problem.ts';

const problemOf = (document: IdentityDocument, number: string) =>
  identityProblem({document, number}, identityDocuments);

const good: [IdentityDocument, ...string[]][] = [
  ['residentId', '11010519491231002X', '440524188001010014'],
  ['hkMoTwResidence', '810000199001010019', '820000199001010010', '830000199001010012'],
  ['permanentResidence', 'FRA310058100135', '911840199001010018'],
  ['unifiedSocialCredit', '91350100M000100Y43', '91110000600037341L'],
  ['passport', 'E12345678', '751234567'],
];

for (const [document, ...numbers] of good) {
  test(`takes the numbers that a ${document} has`, () => {
    for (const number of numbers) assert.equal(problemOf(document, number), undefined, number);
  });
}

test('takes a number as people type it: lower case, spaces, full-width digits', () => {
  assert.equal(problemOf('residentId', ' 110105 19491231 002x '), undefined);
  assert.equal(problemOf('residentId', '１１０１０５１９４９１２３１００２Ｘ'), undefined);
  assert.equal(problemOf('unifiedSocialCredit', '91350100m000100y43'), undefined);
});

test('takes a social credit code whose check character is 0', () => {
  assert.equal(problemOf('unifiedSocialCredit', '91210000MA00000270'), undefined);
});

test('takes the social credit code of a rural collective, with letters in front', () => {
  assert.equal(problemOf('unifiedSocialCredit', 'N2210000MA0000027F'), undefined);
});

test('refuses a number with any one digit mistyped', () => {
  for (const [document, number] of [
    ['residentId', '11010519491231002X'],
    ['hkMoTwResidence', '810000199001010019'],
    ['unifiedSocialCredit', '91350100M000100Y43'],
  ] as const) {
    for (let at = 0; at < 18; at++) {
      const other = number[at] === '7' ? '4' : '7';
      const typo = number.slice(0, at) + other + number.slice(at + 1);
      assert.equal(problemOf(document, typo), 'invalid', typo);
    }
  }
});

test('refuses a day that there never was, even with the right check digit', () => {
  assert.equal(problemOf('residentId', '11010519900230001X'), 'invalid');
});

test('refuses the number of another kind of document', () => {
  assert.equal(problemOf('residentId', '810000199001010019'), 'invalid');
  assert.equal(problemOf('hkMoTwResidence', '11010519491231002X'), 'invalid');
});

test('refuses letters that a social credit code does not have', () => {
  assert.equal(problemOf('unifiedSocialCredit', '91350100I000100Y43'), 'invalid');
});

for (const [document, odd, usual] of [
  ['passport', 'AB1', 'E12345678'],
  ['passport', '护照', '751234567'],
  ['permanentResidence', '911840199002300017', '911840199001010018'],
  ['permanentResidence', '11010519491231002X', 'FRA310058100135'],
] as const) {
  test(`takes ${odd} as a ${document} all the same, and only finds it odd`, () => {
    assert.equal(problemOf(document, odd), undefined);
    assert.equal(oddDocument({document, number: odd}), document);
    assert.equal(oddDocument({document, number: usual}), undefined);
  });
}

test('asks for a number where there is none', () => {
  assert.equal(problemOf('passport', ' '), 'unknown');
  assert.equal(oddDocument({document: 'passport', number: ' '}), undefined);
});

test('finds nothing odd that it refuses', () => {
  assert.equal(oddDocument({document: 'residentId', number: '1'}), undefined);
});

test('refuses a document that the county does not take', () => {
  assert.equal(identityProblem({document: 'passport', number: 'E12345678'}, ['residentId']), 'unknown');
});
