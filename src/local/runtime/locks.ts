/** Apps Script's locks: one a user or document, held by one execution, let go when it ends. */
export interface Locks {
  /** True where `holder` has the lock now. */
  take(lock: string, holder: object): boolean;
  holds(lock: string, holder: object): boolean;
  free(lock: string, holder: object): void;
  freeAll(holder: object): void;
}

export const makeLocks = (): Locks => {
  const holders = new Map<string, object>();
  const holds = (lock: string, holder: object) => holders.get(lock) === holder;
  const free = (lock: string, holder: object) => {
    if (holds(lock, holder)) holders.delete(lock);
  };
  return {
    take: (lock, holder) => {
      if (!holders.has(lock)) holders.set(lock, holder);
      return holds(lock, holder);
    },
    holds,
    free,
    freeAll: (holder) => {
      for (const lock of [...holders.keys()]) free(lock, holder);
    },
  };
};
