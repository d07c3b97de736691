/** A mistake that a file shows by itself, without a look at the others. */
export type OwnRule = 'needs-server' | 'inline-script' | 'inline-style' | 'unread' | 'id-twice';

/**
 * What an address is for: `lead` is a link, `leave` a link that says it leaves the site, `load` is fetched by the browser,
 * `publish` tells others where the page stands.
 */
export type AddressUse = 'lead' | 'leave' | 'load' | 'publish';

/** Where something stands in a file of the output, in UTF-16 units from its beginning. */
export interface FoundAt {
  at: number;
}

export interface FoundAddress extends FoundAt {
  address: string;
  use: AddressUse;
}

export interface FoundOffence extends FoundAt {
  rule: OwnRule;
  what: string;
}

/** What a file of the output refers to, what can be referred to in it, and what is wrong with it by itself. */
export interface References {
  addresses: FoundAddress[];
  ids: Set<string>;
  offences: FoundOffence[];
}

export function noReferences(): References {
  return { addresses: [], ids: new Set(), offences: [] };
}
