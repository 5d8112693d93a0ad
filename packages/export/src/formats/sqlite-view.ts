/** A question that is asked often, as a view. */
export interface View {
  readonly name: string;
  readonly description: string;
  readonly sql: string;
}
