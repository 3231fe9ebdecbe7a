import type {RuleText} from '../lint/finding.ts';
import {allRules} from '../lint/all-rules.ts';
import {placeText, type Place} from '../read/place.ts';
import type {Format} from './format.ts';
import type {ToolLanguage} from './tool-language.ts';

/** A report in SARIF 2.1.0 (OASIS), as code platforms and editors read it. */
export const sarif: Format = (write, language) => {
  let isFirst = true;
  const tell = (result: object): void => {
    write(`${isFirst ? '' : ','}\n${JSON.stringify(result)}`);
    isFirst = false;
  };
  const driver = {name: 'huiyin-guide', rules: allRules.map((rule) => ruleIn(rule, language))};
  write(
    `{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
"runs": [{"tool": ${JSON.stringify({driver})}, "results": [`,
  );
  return {
    checked: ({name, findings}) => {
      for (const {rule, at, about, place} of findings) {
        const text = `${name}: ${rule.says[language]}${about && ` [${about}]`}`;
        const locations = [locationOf(place, at)];
        tell({ruleId: rule.id, level: rule.severity, message: {text}, locations});
      }
    },
    unreadable: ({place, problem: text}) =>
      tell({ruleId: 'contract', level: 'error', message: {text}, locations: [locationOf(place, '')]}),
    end: () => write('\n]}]}\n'),
  };
};

const ruleIn = ({id, says, source, severity}: RuleText, language: ToolLanguage) => ({
  id,
  shortDescription: {text: says[language]},
  help: {text: source[language]},
  defaultConfiguration: {level: severity},
});

const locationOf = (place: Place, at: string) => {
  const cell = place.column ? placeText({...place, file: ''}).slice(2) : '';
  const name = [at, cell].filter(Boolean).join(' ');
  return {
    physicalLocation: {artifactLocation: {uri: place.file}, region: {startLine: place.row}},
    ...(name && {logicalLocations: [{fullyQualifiedName: name}]}),
  };
};
