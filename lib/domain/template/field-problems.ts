import { say } from '../../words/say';
import { LANGUAGES, type Language, type Template, templateSchema } from './definition';

const SENTENCES = {
  id: 'templateCheck.fieldId',
  name: 'templateCheck.fieldName',
  purpose: 'templateCheck.fieldPurpose',
  owner: 'templateCheck.fieldOwner',
  stages: 'templateCheck.fieldStages',
  steps: 'templateCheck.fieldSteps',
  slots: 'templateCheck.fieldSlots',
  expires: 'templateCheck.fieldExpires',
  replyDays: 'templateCheck.fieldReplyDays',
  subject: 'templateCheck.fieldSubject',
  body: 'templateCheck.fieldBody',
  plain: 'templateCheck.fieldPlain',
} as const;

export type TemplateField = keyof typeof SENTENCES;
const isField = (name: string): name is TemplateField => Object.hasOwn(SENTENCES, name);

/** What a field of the editor holds that no template may, in a sentence. `language`: of this variant alone. */
export interface FieldProblem {
  field: TemplateField;
  language?: Language;
  words: string;
}

/** One for each field and language, however much is wrong in it. */
export function fieldProblems(template: Template): FieldProblem[] {
  const { error } = templateSchema.safeParse(template);
  const found = (error?.issues ?? []).flatMap(({ path }) => {
    const names = path.map(String);
    const field = names.find(isField);
    const language = names[0] === 'variants' ? LANGUAGES.find((one) => one === names[1]) : undefined;
    return field ? [{ field, ...(language && { language }), words: say(SENTENCES[field]) }] : [];
  });
  return found.filter((one, at) => found.findIndex(({ field, language }) => field === one.field && language === one.language) === at);
}
