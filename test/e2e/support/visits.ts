/** Pages of the stand-ins, each with the account it belongs to. */

export interface Visit {
  url: string;
  name: string;
}

/** Address and account of one ticket of each of these companies. */
export function visitsIn(
  world: { tickets: { id: number; companyKey?: string }[]; companies: { key: string; name: string }[] },
  keys: string[],
): Visit[] {
  return keys.map((key) => {
    const ticket = world.tickets.find((each) => each.companyKey === key);
    const company = world.companies.find((each) => each.key === key);
    if (!ticket || !company) throw new Error(`no ticket of ${key}`);
    return { url: `https://acme.zendesk.com/agent/tickets/${ticket.id}`, name: company.name };
  });
}
