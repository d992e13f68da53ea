// Nothing to do: the floor's worker is only there to be found.
self.addEventListener('install', () => undefined);
