import type { Profile } from '@/lib/posting/profile';

/** The invented reader of the demo. */
export const DEMO_PROFILE: Profile = {
  skills: ['go', 'mysql', 'redis', 'gin', 'linux', 'docker', 'grpc'],
  years: 4,
  city: '上海',
  pay: { month: 26_000, months: 13 },
  degree: 'bachelor',
};
