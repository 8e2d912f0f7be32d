type Bridged = (...args: unknown[]) => unknown;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * What Electron's context bridge makes of a value on its way between preload and page: functions are wrapped, promises
 * followed, errors keep their message and nothing else, blobs and files pass, the rest is copied.
 */
export const acrossBridge = (value: unknown): unknown => {
  if (typeof value === 'function') {
    const call = value as Bridged;
    return (...args: unknown[]) => {
      try {
        return acrossBridge(call(...args.map(acrossBridge)));
      } catch (error) {
        throw acrossBridge(error);
      }
    };
  }
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  if (value instanceof Promise) {
    return value.then(acrossBridge, (reason: unknown) => {
      throw acrossBridge(reason);
    });
  }
  if (value instanceof Error) return new Error(value.message);
  if (Array.isArray(value)) return value.map(acrossBridge);
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, acrossBridge(each)]));
  return structuredClone(value);
};
