import { word } from '@/components/words';

export function CalculatorView() {
  return <h2>{word('view_calculator')}</h2>;
}
