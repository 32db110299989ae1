/** A refusal in one of Zendesk's forms. */
export class ZendeskError extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Record<string, string> = {},
  ) {
    super(`Zendesk answers ${status}`);
  }
}

export const notFound = () => new ZendeskError(404, { error: 'RecordNotFound', description: 'Not found' });
export const forbidden = () =>
  new ZendeskError(403, {
    error: {
      title: 'Forbidden',
      message: 'You do not have access to this page. Please contact the account owner of this help desk for further help.',
    },
  });
export const invalid = (field: string, description: string, error = 'InvalidValue') =>
  new ZendeskError(422, {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { [field]: [{ description, error }] },
  });
export const badRequest = (title: string, message: string) => new ZendeskError(400, { error: { title, message } });
