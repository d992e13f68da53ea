import { word } from '@/components/words';

export function ProfileView() {
  return <h2>{word('view_profile')}</h2>;
}
