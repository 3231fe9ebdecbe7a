import {linkRules} from '../links/link-rules.ts';
import type {RuleText} from './finding.ts';
import {rules} from './lint-guide.ts';

/** Every rule that a finding may come from: those of every guide, and those that need the network. */
export const allRules: readonly RuleText[] = [...rules, ...linkRules];
