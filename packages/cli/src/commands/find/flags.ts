/** The flags of `find`. */
export interface FindFlags {
  index?: string;
  asked?: boolean;
  due?: string;
}
