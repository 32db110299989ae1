/** An answer in Salesforce's form: a list with one error. */
export class SalesforceError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields?: string[],
  ) {
    super(message);
  }

  /** The same error in other words. */
  because(message: string): SalesforceError {
    return new SalesforceError(this.status, this.code, message, this.fields);
  }

  get body() {
    return [{ message: this.message, errorCode: this.code, ...(this.fields && { fields: this.fields }) }];
  }

  /** The same error inside the answer of a collection, where the status is 200. */
  get inside() {
    return { success: false, errors: [{ statusCode: this.code, message: this.message, fields: this.fields ?? [] }] };
  }
}

export const notThere = () => new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
export const expired = () => new SalesforceError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
/** Signing in again never helps: the org lets this application, or sessions as such, not use the API. */
export const apiClosed = () => new SalesforceError(401, 'INVALID_SESSION_ID', 'This session is not valid for use with the REST API');
export const overLimit = () => new SalesforceError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
export const badType = (name: string) =>
  new SalesforceError(
    400,
    'INVALID_TYPE',
    `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
  );
export const badField = (name: string, object: string) =>
  new SalesforceError(
    400,
    'INVALID_FIELD',
    `No such column '${name}' on entity '${object}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
  );
export const malformed = (message: string) => new SalesforceError(400, 'MALFORMED_QUERY', message);
