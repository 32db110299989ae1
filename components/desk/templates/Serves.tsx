import type { Template } from '@/lib/domain/template/definition';
import { say } from '@/lib/words/say';
import type { FactsProps } from './Facts';
import { Moments } from './Moments';
import { TextEntry } from './TextEntry';

const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

/** When a text is offered, and when somebody looks for its answer. */
export function Serves({ template, said, onChange }: FactsProps) {
  const { serves, replyDays } = template;
  const serve = (part: Template['serves']) => onChange({ ...template, serves: { ...serves, ...part } });
  return (
    <>
      <TextEntry
        label={say('templates.stages')}
        rows={2}
        defaultValue={serves?.stages?.join('\n')}
        maxLength={1_000}
        {...said('stages')}
        onText={(text) => serve({ stages: linesOf(text) })}
      />
      <TextEntry
        label={say('templates.steps')}
        rows={2}
        defaultValue={serves?.steps?.join('\n')}
        maxLength={3_000}
        placeholder={say('templates.stepsHint')}
        {...said('steps')}
        onText={(text) => serve({ steps: linesOf(text) })}
      />
      <Moments chosen={serves?.moments ?? []} onChange={(moments) => serve({ moments })} />
      <TextEntry
        label={say('templates.replyDays')}
        inputMode="numeric"
        defaultValue={replyDays}
        maxLength={4}
        {...said('replyDays')}
        onText={(text) => onChange({ ...template, replyDays: text.trim() === '' ? undefined : Number(text) })}
      />
    </>
  );
}
