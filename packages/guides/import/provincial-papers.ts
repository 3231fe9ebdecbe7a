import * as read from '../template/readers.ts';
import {isYes, necessityWords, sourceWords, type Vocabulary} from '../template/vocabulary.ts';
import {taken} from './provincial-basics.ts';
import {why, type Source} from './source.ts';
import {withoutUndefined} from './without-undefined.ts';

// 来源渠道 of the national tables. Other copies count from 0 or from 1: what their codes mean is not guessed.
const sources: Vocabulary<'applicant' | 'government' | 'other'> = {
  words: sourceWords.words,
  valueOf: (text) =>
    sourceWords.valueOf(text) ?? ({10: 'applicant', 20: 'government', 99: 'other'} as const)[text],
};

type Form = 'original' | 'copy' | 'electronic';

const forms: Readonly<Record<string, readonly Form[]>> = {
  ...{原件: ['original'], 复印件: ['copy'], 原件和复印件: ['original', 'copy'], 原件或复印件: ['original']},
  ...{1: ['original'], 2: ['copy'], 3: ['original', 'copy'], 电子件: ['electronic']},
};

/** 申请材料; `undefined` where the source does not speak of any. */
export const materialsOf = (source: Source): object[] | undefined =>
  source
    .list('audit_material', 'up_task_general_material', 'materials', 'material', 'material_list')
    ?.map((row, index) => {
      const blankFormUrl = row.file('form_guid');
      const material = withoutUndefined({
        id: `material-${index + 1}`,
        name: row.words('material_name'),
        necessity: taken(row, row.coded(necessityWords, 'is_need'), 'is_need', 'required'),
        pieces: piecesOf(row, blankFormUrl !== undefined),
        source: taken(row, row.coded(sources, 'source_type'), 'source_type', 'other'),
        sourceExplanation: row.words('source_explain'),
        fillingIn: row.words('fill_explain', 'fill_explian', 'material_desc'),
        standard: row.words('accept_stand'),
        sampleUrl: row.file('example_guid'),
        blankFormUrl,
      });
      row.end();
      return material;
    });

/** What is handed in. A paper with a blank form is filled in, and counts as a form. */
const piecesOf = (row: Source, isForm: boolean): object[] => {
  const count = row.read<number>(read.count, 'page_num') ?? 1;
  const [word, code] = [row.text('material_type_text'), row.text('material_type')];
  if (count < 1) return [];
  if (isForm) return [{form: 'form', count}];
  const found = forms[word ?? ''] ?? forms[code ?? ''];
  if (!found) row.lose('material_type', word ?? code ?? '', why.taken('original'));
  return (found ?? ['original']).map((form) => ({form, count}));
};

/** 收费; none where the source says so, `undefined` where it does not speak of any. */
export const feesOf = (source: Source): object[] | undefined => {
  const isFee = isYes(source.text('is_fee_text') ?? source.text('is_fee') ?? '');
  source.text('is_fee');
  const basis = source.words('fee_basis');
  const rows = source.list('up_task_general_fee_project', 'audit_item_charge', 'fees', 'fee', 'fee_list');
  const fees = rows?.flatMap((row) => {
    const reduction = row.words('desc_explain', 'is_desc_text');
    row.text('is_desc');
    const fee = {
      name: row.words('fee_name'),
      standard: row.words('fee_stand'),
      basis: row.words('by_law') ?? basis,
      reduction,
    };
    row.end();
    return [withoutUndefined(fee)];
  });
  if (fees?.length) return fees;
  if (basis && isFee !== false) source.lose('fee_basis', basis[0]!.text, why.noPlace);
  return isFee === false ? [] : undefined;
};
