interface Editor {
  isReadOnly: boolean;
  data: { processor: { toView(html: string): unknown }; toModel(view: unknown): unknown };
  model: { insertContent(content: unknown): void };
}

/**
 * Puts markup into the CKEditor 5 whose element bears the mark, at the caret and as one step to undo. Runs in the page, so it stands alone.
 * Who would read it is asked of the page in the same task.
 */
export function enterCkeditor(mark: string, html: string, internal: boolean): boolean {
  const element = document.querySelector(`[data-sidelight-insert="${mark}"]`);
  const { ckeditorInstance: editor } = (element ?? {}) as { ckeditorInstance?: Editor };
  const panel = element?.closest('[data-test-id^=ticket-][data-test-id$=-layout]');
  const switches = [...(panel?.querySelectorAll<HTMLElement>('[data-test-id=omnichannel-channel-switcher-button]') ?? [])];
  const [channel, ...others] = switches.map((one) => one.dataset.channel);
  if (!editor || editor.isReadOnly || !channel || others.length > 0 || (channel === 'internal') !== internal) return false;
  editor.model.insertContent(editor.data.toModel(editor.data.processor.toView(html)));
  return true;
}
