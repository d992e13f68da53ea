const UUID = '0a1b2c3d-0000-4000-8000-00000000000';

/** Everything that the card or page shows, with "*" before what its JobPosting says; whatever is not here is null. */
export const SHOWN: [string, string, Record<string, Record<string, string>>][] = [
  [
    'greenhouse/list-2025',
    'list',
    {
      4000000001: { title: 'Senior Go Engineer', city: 'Berlin, Germany', tags: 'Platform Engineering' },
      4000000002: { title: 'Site Reliability Engineer', city: 'Remote - US', tags: 'Platform Engineering' },
      4000000003: { title: 'Accountant', tags: 'Finance' },
    },
  ],
  [
    'greenhouse/list-classic',
    'list',
    {
      4000000011: { title: 'Backend Engineer (Go)', city: 'Toronto, Canada', tags: 'Engineering' },
      4000000012: { title: 'Data Engineer', city: 'Remote', tags: 'Engineering' },
    },
  ],
  [
    'greenhouse/detail',
    'detail',
    {
      4000000001: {
        title: 'Senior Go Engineer',
        city: 'Berlin, Germany; Remote - US',
        salary: 'US base salary range: $180,000 - $230,000 USD || Germany base salary range: €95,000 - €120,000 EUR',
        description: '^Lumen raised[^]*Kubernetes',
      },
    },
  ],
  [
    'greenhouse/detail-text-pay',
    'detail',
    {
      4000000011: {
        title: 'Backend Engineer (Go)',
        city: 'Toronto, Canada',
        salary: 'The base salary for this role is CAD $130,000 - $160,000 per year.',
        description: '^Write Go',
        company: '*Lumen Example',
        datePosted: '*2026-02-03',
      },
    },
  ],
  [
    'lever/list',
    'list',
    {
      [`${UUID}1`]: {
        title: 'Golang Developer',
        city: 'Lisbon (Hybrid)',
        employmentType: 'Full-time',
        tags: 'Platform',
      },
      [`${UUID}2`]: { title: 'Designer', city: 'Remote', tags: 'Platform' },
    },
  ],
  [
    'lever/detail',
    'detail',
    {
      [`${UUID}1`]: {
        title: 'Golang Developer',
        city: 'Lisbon (Hybrid)',
        salary: '€60,000 - €80,000 a year',
        employmentType: 'Full-time',
        tags: 'Engineering – Platform',
        description: 'Go services[^]*4\\+ years of Golang[^]*equal employer',
        company: '*Lumen Example',
        datePosted: '*2026-04-01',
      },
    },
  ],
  [
    'ashby/list',
    'list',
    {
      [`${UUID}2`]: {
        title: 'Backend Engineer, Go',
        city: 'New York (Hybrid)',
        salary: '$211.4K – $290.6K',
        employmentType: 'Full time',
        tags: 'Platform',
      },
      [`${UUID}3`]: { title: 'SRE', city: 'Remote', employmentType: 'Contract', tags: 'Platform' },
      [`${UUID}4`]: { title: 'Recruiter' },
    },
  ],
  [
    'ashby/detail',
    'detail',
    {
      [`${UUID}2`]: {
        title: 'Backend Engineer, Go',
        city: 'New York (Hybrid)',
        salary: '$211.4K – $290.6K • Offers Equity',
        employmentType: 'Full time',
        tags: 'Platform',
        description: '^We write Go and PostgreSQL',
        company: '*Lumen Example',
        datePosted: '*2026-05-02',
      },
    },
  ],
  [
    'workday/list',
    'list',
    {
      'lumenexample/JR-0012-1': {
        title: 'Senior Go Engineer',
        city: 'Oslo, Norway (Hybrid)',
        datePosted: 'Posted 3 Days Ago',
      },
      'lumenexample/R7': { title: 'Clerk' },
    },
  ],
  [
    'workday/detail',
    'detail',
    {
      'lumenexample/JR-0012-1': {
        title: 'Senior Go Engineer',
        city: 'Oslo, Norway; Bergen, Norway (Hybrid)',
        salary: 'The annual base salary range is NOK 900,000 - 1,100,000.',
        employmentType: 'Full time',
        description: '^You run Go services',
        company: '*100 Lumen Example AS',
        datePosted: '*2026-02-10',
      },
    },
  ],
  [
    'teamtailor/list',
    'list',
    {
      7000001: { title: 'Go Engineer', city: 'Stockholm (Hybrid)', tags: 'Engineering' },
      7000002: { title: 'Tech Lead', city: 'Malmö' },
    },
  ],
  [
    'teamtailor/detail',
    'detail',
    {
      7000001: {
        title: 'Go Engineer',
        city: 'Stockholm, Sweden, SE; København, Europe, DK (Hybrid)',
        tags: 'Engineering',
        salary: '*SEK 55000 - 70000 per month',
        company: '*Lumen Example',
        datePosted: '*2026-02-04T09:26:20+01:00',
        employmentType: '*FULL_TIME',
        description: '*^You write Go.\nYou know SQL.$',
      },
    },
  ],
  [
    'smartrecruiters/list',
    'list',
    {
      744000000000001: { title: 'Go Engineer', city: 'Warsaw, Poland' },
      744000000000002: { title: 'Physicist', city: 'Geneva, Switzerland', tags: 'EP' },
    },
  ],
  [
    'smartrecruiters/detail',
    'detail',
    {
      744000000000001: {
        title: 'Go Engineer',
        city: 'Warsaw, Poland (hybrid)',
        salary: 'Salary: PLN 18,000 - 24,000 per month',
        description: 'Write Go[^]*3 years of Go',
        company: '*Lumen Example',
        datePosted: '*2026-03-04T10:00:00.000Z',
        employmentType: '*Full-time',
      },
    },
  ],
  [
    'smartrecruiters/detail-closed',
    'detail',
    { 744000000000009: { title: 'Go Engineer', closed: 'Sorry, this job has expired', company: '' } },
  ],
  [
    'workable/list',
    'list',
    {
      '0A1B2C3D4E': {
        title: 'Go Developer',
        city: 'Athens, Attica, Greece (Hybrid)',
        employmentType: 'Full time',
        tags: 'Engineering',
      },
      '0A1B2C3D4F': { title: 'Sales', city: 'Remote' },
    },
  ],
  [
    'workable/detail',
    'detail',
    {
      '0A1B2C3D4E': {
        title: 'Go Developer',
        city: 'Athens, Attica, Greece (Hybrid)',
        employmentType: 'Full time',
        tags: 'Engineering',
        description: 'You write Go[^]*Requirements',
        company: '*Lumen Example',
        datePosted: '*2026-03-01',
        closed: '*validThrough 2026-03-31',
      },
    },
  ],
  [
    'successfactors/list',
    'list',
    {
      'jobs.sap.com/1400000001': {
        title: 'Go Engineer',
        city: 'Oslo, NO, 0150',
        tags: 'Platform',
        datePosted: 'Jul 9, 2026',
      },
      'jobs.sap.com/1400000002': { title: 'Clerk' },
    },
  ],
  [
    'successfactors/detail',
    'detail',
    {
      'jobs.sap.com/1400000001': {
        title: 'Go Engineer',
        description: '^You write Go for lamps',
        city: '*Oslo, NO',
        company: '*Lumen Example',
        datePosted: '*Wed Aug 05 02:00:00 UTC 2026',
      },
    },
  ],
];
