/** Whether a key is the object's own: older phones have no `Object.hasOwn` (Chrome 93, Safari 15.4). */
export const hasOwn = (object: object, key: PropertyKey): boolean =>
  // biome-ignore lint/suspicious/noPrototypeBuiltins: the one place that stands in for Object.hasOwn
  Object.prototype.hasOwnProperty.call(object, key);

/** The last item, `undefined` of an empty list: older phones have no `.at(-1)` (Chrome 92, Safari 15.4). */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
