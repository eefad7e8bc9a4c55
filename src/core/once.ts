/** The same function, which makes what belongs to a key when it is first asked for it, and keeps it. */
export const once = <K, V>(make: (key: K) => V): ((key: K) => V) => keeping(new Map<K, V>(), make);

/** The same, which keeps what belongs to a key only as long as the key itself is kept. */
export const onceWhileKept = <K extends WeakKey, V>(make: (key: K) => V): ((key: K) => V) => keeping(new WeakMap<K, V>(), make);

const keeping =
  <K, V>(made: Pick<Map<K, V>, 'has' | 'get'> & { set(key: K, value: V): unknown }, make: (key: K) => V) =>
  (key: K): V => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known!;
    const value = make(key);
    made.set(key, value);
    return value;
  };
