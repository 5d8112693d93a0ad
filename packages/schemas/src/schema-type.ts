/** The part of a JSON Schema (draft 2020-12) that the schemas of this project use. */
export interface Schema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  /** `wording` marks a field with words of the organ: it is not in the facts view. */
  $comment?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  minItems?: number;
  uniqueItems?: boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: string[];
  const?: string;
  pattern?: string;
  format?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  examples?: unknown[];
  readOnly?: boolean;
  deprecated?: boolean;
}
