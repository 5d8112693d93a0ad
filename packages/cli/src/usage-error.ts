/** The user asked for something that cannot be done. The message says what to do; the program exits with 2. */
export class UsageError extends Error {}
