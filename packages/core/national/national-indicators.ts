import type {CountyProfile} from './county-profile.ts';
import v2 from './indicators-v2.json';

/**
 * The national dictionary of indicators (评价指标) v2: 40 codes, eight a grade. The Chinese wording is that
 * of public portals; the other languages are proposals. A county that has an official list replaces it whole.
 */
export const nationalIndicators = v2 as CountyProfile['rating']['indicatorSet'];
