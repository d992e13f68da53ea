import { useEffect, useState } from 'preact/hooks';
import { queryAddress, queryIn, type Query } from './query';

/**
 * The query as the address has it, and a way to change both. The address is replaced, not added to: going back leaves
 * the view, not a letter of the search.
 */
export function useQuery(parameters: URLSearchParams): [Query, (query: Query) => void] {
  const [query, setQuery] = useState(() => queryIn(parameters));
  useEffect(() => setQuery(queryIn(parameters)), [parameters]);
  const change = (next: Query) => {
    history.replaceState(history.state, '', queryAddress(next));
    setQuery(next);
  };
  return [query, change];
}
