import type {Condition} from '@huiyin/core';

/** Conditions as authors write them, such as `who=foreign,abroad; before=never`. */
export const conditionsOf = (text: string): Condition[] | undefined => {
  const conditions: Condition[] = [];
  for (const part of text.split(/[;；\n]/)) {
    if (!part.trim()) continue;
    const [, question, choices = ''] = /^\s*([^=＝]+?)\s*[=＝](.*)$/s.exec(part) ?? [];
    const oneOf = choices
      .split(/[,，、]/)
      .map((choice) => choice.trim())
      .filter(Boolean);
    if (!question || !oneOf.length) return undefined;
    conditions.push({question, oneOf});
  }
  return conditions.length ? conditions : undefined;
};
