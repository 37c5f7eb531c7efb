/**
 * The shape that a second language must have: the same keys, any words. English may add the singular (`x_one`) of a
 * plural key (`x_other`); Vietnamese has one form. A key missing, or left over, in either language fails type-check.
 */
export type Messages<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Messages<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};
