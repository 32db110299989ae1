import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
}
interface Operation {
  parameters?: { name: string; in: string; $ref?: string }[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
interface Spec {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const file = fileURLToPath(new URL('../../../../shared/specs/zendesk-support-openapi.json', import.meta.url));
/** The vendor's own description of its API, where it lies beside this repository. */
export const spec: Spec | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
const fits = (type: string, found: string) => type === found || (type === 'number' && found === 'integer');

/** Where a value departs from a schema, as paths; unknown keys are no fault, for the vendor adds them freely. */
function faults(value: unknown, schema: Schema | undefined, path: string): string[] {
  if (!schema) return [];
  if (schema.$ref) return faults(value, spec?.components.schemas[schema.$ref.split('/').at(-1) ?? ''], path);
  if (schema.allOf) return schema.allOf.flatMap((one) => faults(value, one, path));
  const any = schema.oneOf ?? schema.anyOf;
  if (any) return any.some((one) => faults(value, one, path).length === 0) ? [] : [`${path}: none of the forms`];
  // The description leaves `nullable` out almost everywhere; recorded answers are full of nulls.
  if (value === null || value === undefined) return [];
  const found = typeOf(value);
  if (schema.type && !fits(schema.type, found)) return [`${path}: ${found} where ${schema.type} is due`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path}: ${String(value)} is not one of ${schema.enum.join()}`];
  if (Array.isArray(value)) return value.flatMap((one, n) => faults(one, schema.items, `${path}[${n}]`));
  if (found !== 'object') return [];
  const own = value as Record<string, unknown>;
  return [
    ...(schema.required ?? []).filter((name) => own[name] === undefined).map((name) => `${path}.${name}: missing`),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => faults(own[name], one, `${path}.${name}`)),
  ];
}

const operationOf = (method: string, path: string): Operation | undefined => {
  const plain = path.replace(/\?.*$/, '').replace(/\.json$/, '');
  const matches = Object.keys(spec?.paths ?? {}).filter((one) => new RegExp(`^${one.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(plain));
  const name = matches.find((one) => !one.includes('{')) ?? matches[0];
  return name ? spec?.paths[name]?.[method.toLowerCase()] : undefined;
};

/** What the description says against one exchange. */
export function against(method: string, path: string, status: number, body: unknown, request?: unknown): string[] {
  const operation = operationOf(method, path);
  if (!operation) return [`${method} ${path}: not described`];
  const answer = operation.responses[String(status)];
  if (!answer) return [`${method} ${path}: no answer ${status} described`];
  const asked = operation.requestBody?.content['application/json']?.schema;
  return [
    ...(request === undefined ? [] : faults(request, asked, 'request')),
    ...faults(body, answer.content?.['application/json']?.schema, 'answer'),
  ];
}

/** All properties that a schema names, over its parts; undefined where it names none. */
function propertiesOf(schema: Schema | undefined): Record<string, Schema> | undefined {
  if (schema?.$ref) return propertiesOf(spec?.components.schemas[schema.$ref.split('/').at(-1) ?? '']);
  const parts = [schema?.properties, ...(schema?.allOf ?? []).map(propertiesOf)].filter((one) => one !== undefined);
  return parts.length > 0 ? Object.assign({}, ...parts) : undefined;
}

/** Keys of a request that the description does not know, as paths: the vendor may drop them silently. */
export function unknownKeys(method: string, path: string, request: unknown): string[] {
  const walk = (value: unknown, schema: Schema | undefined, at: string): string[] => {
    if (Array.isArray(value)) return value.flatMap((one) => walk(one, schema?.items, at));
    const known = propertiesOf(schema);
    if (!known || value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, one]) =>
      key in known ? walk(one, known[key], `${at}.${key}`) : [`${at}.${key}: not described`],
    );
  };
  return walk(request, operationOf(method, path)?.requestBody?.content['application/json']?.schema, 'request');
}
