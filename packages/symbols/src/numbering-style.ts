/**
 * How a resolution, decision or statement is numbered, named after the order in which it is printed:
 * - `session/number`: `77/20`, `S-32/1` (General Assembly from its session 31, Human Rights Council);
 * - `number (session)`: `1514 (XV)`, `3362 (S-VII)` (General Assembly to session 30, ECOSOC to 1977);
 * - `number (year)`: `1325 (2000)` (Security Council);
 * - `year/number`: `2019/19` (ECOSOC from 1978, statements of the Security Council).
 */
export type NumberingStyle = "session/number" | "number (session)" | "number (year)" | "year/number";
