import type { ComposerFinder, FoundComposer } from '../composer';
import { visibleArea } from '../dom';
import { salesforce } from './adapter';
import { mailFields } from './mail-fields';
import { deepAll } from './view';

/** The mail editor: a page in a frame in a frame, all of the org's own origin [public test suites, 2022-2025]. Titles are not localised there. */
const FRAMES = 'iframe[title="CK Editor Container"]';
const POST = '.ql-editor[contenteditable=true]';

/** Documents of frames below this one that we may look into. */
function inner(frame: Element): Document[] {
  const { contentDocument } = frame as HTMLIFrameElement;
  if (!contentDocument) return [];
  return [contentDocument, ...[...contentDocument.querySelectorAll('iframe')].flatMap(inner)];
}

/** Editor and, around it, the card that holds the fields of the mail. */
function mailIn(frame: Element): FoundComposer[] {
  const body = inner(frame)
    .map((document) => document.body)
    .find((one) => one?.isContentEditable && one.getAttribute('role') === 'textbox');
  if (!body) return [];
  return [{ kind: 'salesforce.email', channel: 'email', editor: body, way: 'typed', ...mailFields(frame, FRAMES), below: [] }];
}

/** The mail and the post of the record in front. Other records' stay mounted, hidden. */
export const salesforceComposers: ComposerFinder = (document, place) => {
  const view = salesforce.activeRoot(document, place);
  if (!view || !salesforce.refine(view, place)) return [];
  const seen = (selector: string) => deepAll(view, selector).filter((element) => visibleArea(element) > 0);
  const posts = seen(POST).map(
    (editor): FoundComposer => ({
      kind: 'salesforce.post',
      channel: 'ticket.internal',
      editor: editor as HTMLElement,
      way: 'typed',
      box: editor,
      below: [],
    }),
  );
  return [...seen(FRAMES).flatMap(mailIn), ...posts];
};
