/** What the user asked for cannot be done: the message says what to do, and the program ends with 2. */
export class UsageError extends Error {}
