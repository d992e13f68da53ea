import type { Posting } from '@/lib/posting/posting';

const CHINESE_SCRIPT = /\p{Script=Han}/u;

interface Placed {
  salary: Pick<Posting['salary'], 'currency'>;
  location: Pick<Posting['location'], 'city' | 'country'>;
}

/** Whether a posting belongs to another market than the one the reference cells describe: by its currency, or its place. */
export function isAbroad({ salary, location }: Placed): boolean {
  if (salary.currency !== null && salary.currency !== 'CNY') return true;
  const { city, country } = location;
  if (country !== null) return country !== 'CN';
  return city !== null && !CHINESE_SCRIPT.test(city);
}
