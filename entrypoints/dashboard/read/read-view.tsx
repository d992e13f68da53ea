import { word } from '@/components/words';

export function ReadView() {
  return <h2>{word('view_read')}</h2>;
}
