import { useEffect, useState } from 'preact/hooks';

/** A part of the program that is fetched when it is first wanted; undefined until it has come, and for ever when the network has gone. */
export function useLoaded<T>(wanted: boolean, load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<{ part: T }>();
  useEffect(() => {
    if (wanted && !part)
      load().then(
        (loaded) => setPart({ part: loaded }),
        () => undefined,
      );
  }, [wanted]);
  return wanted ? part?.part : undefined;
}
