import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

const most = 5_000;

type Kept = { payload: AdapterPayload; until: number };

/** What the local provider remembers, for as long as the process lives; the oldest goes when there is too much of it. */
export function memoryAdapter(): AdapterFactory {
  const kept = new Map<string, Kept>();

  function live(key: string): AdapterPayload | undefined {
    const found = kept.get(key);
    if (found && found.until > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  }

  return (model): Adapter => ({
    async upsert(id, payload, expiresIn) {
      kept.set(`${model}:${id}`, {
        payload,
        until: expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000,
      });
      const oldest = kept.size > most ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
    find: async (id) => live(`${model}:${id}`),
    findByUid: async (uid) => {
      const found = [...kept.entries()].find(
        ([key, { payload }]) => key.startsWith(`${model}:`) && payload.uid === uid,
      );
      return found && live(found[0]);
    },
    findByUserCode: async () => undefined,
    async consume(id) {
      const found = live(`${model}:${id}`);
      if (found) found.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      kept.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
