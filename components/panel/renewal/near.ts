/** Days before a decision from which it is coloured: the customer can hardly be won back later. */
export const NEAR_DAYS = 30;
