import type {Consultation} from '../../contract/consultation.ts';
import type {QuestionsUnderTest} from './questions-under-test.ts';

type Variant = readonly [what: string, changes: Partial<Consultation>];

/** One question in other words, of another kind, to somebody else, with other consents: all that the profile takes. */
export async function variantsOf(backend: QuestionsUnderTest): Promise<Variant[]> {
  const {kinds, publishing} = await backend.rules();
  const {departments, services} = await backend.recipients();
  const [kind, department, service] = [kinds.at(-1), departments[0], services[0]];
  return [
    ['title', {title: '营业执照丢了怎么补！'}],
    ['text', {text: '补办要带什么材料？'}],
    ['wish for no reply', {replyWanted: false}],
    ...(publishing === 'offered' ? [['consent', {publishConsent: true}] as const] : []),
    ...(kind && kinds.length > 1 ? [['kind', {kind: kind.id}] as const] : []),
    ...(department ? [['department', {department: department.id}] as const] : []),
    ...(service ? [['service item', {service: service.id}] as const] : []),
  ];
}
