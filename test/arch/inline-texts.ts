import { parseAst } from 'vitest/node';
import type { Source } from './sources';

/** Attributes that a person reads or hears whatever they look like; any other is taken for text when it begins like a sentence. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
]);

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
/** Our name is the same in every language. */
const isText = (text: unknown) => typeof text === 'string' && /\p{L}{2}/u.test(text.replaceAll('Sidelight', ''));

/** Strings an expression may come out as: not those it compares with or hands to a function. */
function outcomes(node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return isText(node.value) ? [String(node.value)] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).filter(isText);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].filter(isNode).flatMap(outcomes);
    case 'LogicalExpression':
      return [node.left, node.right].filter(isNode).flatMap(outcomes);
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].filter(isNode).flatMap(outcomes) : [];
    case 'JSXExpressionContainer':
      return isNode(node.expression) ? outcomes(node.expression) : [];
    default:
      return [];
  }
}

function textsOf(node: Node): string[] {
  if (node.type === 'JSXText') return isText(node.value) ? [String(node.value).trim()] : [];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const inside = (node.children as Node[]).filter(({ type }) => type === 'JSXExpressionContainer');
    return inside.flatMap(outcomes);
  }
  if (node.type === 'CallExpression') {
    const said = (node.callee as Node).name === 'announce';
    return said ? (node.arguments as Node[]).flatMap(outcomes) : [];
  }
  if (node.type !== 'JSXAttribute' || !isNode(node.value)) return [];
  const spoken = SPOKEN.has(String((node.name as Node).name));
  return outcomes(node.value).filter((text) => spoken || /^\p{Lu}\p{Ll}/u.test(text));
}

/** Texts that stand in a component itself, by the parser that the build uses. */
export function inlineTexts({ path, text }: Pick<Source, 'path' | 'text'>): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    found.push(...textsOf(node).map((words) => `${path}: ${words}`));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseAst(text, { lang: 'tsx' }) as unknown as Node);
  return found;
}
