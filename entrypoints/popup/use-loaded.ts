import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Attempt = (work: Promise<unknown>) => void;

/** A component that has a script of its own, loaded when it is first wanted; null until it is there. */
export function useLoaded<P>(wanted: boolean, load: () => Promise<ComponentType<P>>, attempt: Attempt) {
  const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    if (wanted && !Loaded) attempt(load().then((component) => setLoaded(() => component)));
  }, [wanted]);
  return Loaded;
}
