import type { Language } from '@/lib/domain/template/definition';
import type { FieldProblem, TemplateField } from '@/lib/domain/template/field-problems';

/** What a field of the form says of what stands in it. */
export type Said = (field: TemplateField) => { problem: string | undefined; insists: boolean };

/** Of the fields in sight: those of the text itself, and of the variant in this language. */
export const saidOf =
  (problems: readonly FieldProblem[], shown: Language, insists: boolean): Said =>
  (field) => ({
    problem: problems.find((one) => one.field === field && (one.language === undefined || one.language === shown))?.words,
    insists,
  });
