/** Nodes looked at before giving up on a page of unusual size. */
const MOST = 60_000;

/**
 * Every word that can be read on the page, in its address, or in an attribute that does not name parts (`naming`), lower
 * case. Through open shadow roots, and comments too.
 */
export function pageWords({ title, URL: address, documentElement }: Document, naming: RegExp): Set<string> {
  const texts = [title, address];
  let left = MOST;
  const visit = (element: Element) => {
    for (const { name, value } of element.attributes) if (!naming.test(name)) texts.push(value);
    if ('value' in element && typeof element.value === 'string') texts.push(element.value);
    for (const node of [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes]) {
      left -= 1;
      if (left < 0) return;
      if (node instanceof Element) visit(node);
      else texts.push(node.nodeValue ?? '');
    }
  };
  visit(documentElement);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []));
}
