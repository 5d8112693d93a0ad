/**
 * A function from id to record.
 *
 * @param type the record type, for the message of the RangeError that the function throws for an unknown id.
 */
export function lookup<R extends { readonly id: string }>(
  type: string,
  records: readonly R[],
): (id: string) => R {
  let byId: Map<string, R> | undefined;
  return (id) => {
    byId ??= new Map(records.map((record) => [record.id, record]));
    const record = byId.get(id);
    if (!record) throw new RangeError(`no ${type} has the id ${JSON.stringify(id)}`);
    return record;
  };
}
