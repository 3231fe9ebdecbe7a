import {huiyinTheme} from './huiyin-theme.ts';

process.exitCode = huiyinTheme(process.argv.slice(2), console.log);
