export {checkTheme} from './check-theme.ts';
export {contrasts, tokens, type Contrast, type Token} from './tokens.ts';
