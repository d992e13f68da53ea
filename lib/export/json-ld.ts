import type { Posting } from '@/lib/posting/posting';
import type { Salary } from '@/lib/posting/salary';
import { isWebAddress } from '@/lib/posting/web-address';
import type { ExportRow } from './row';

type Item = Record<string, unknown>;

export const JSON_LD_START = '{"@context":"https://schema.org","@graph":[';
export const JSON_LD_END = '\n]}\n';

/** Postings as schema.org JobPostings, one a line with a comma between: the inside of a JSON-LD graph. */
export const jsonLdRows = (rows: readonly ExportRow[], isFirst: boolean): string =>
  rows
    .map((row, index) => `${isFirst && index === 0 ? '' : ','}\n${scriptSafe(JSON.stringify(jobPosting(row)))}`)
    .join('');

/** One posting as schema.org has it: only what is known, and pay only with its currency and period. */
export function jobPosting({ posting, description }: ExportRow): Item {
  const { site, key, url, title, company, location, salary, experience, degree, skills, datePosted } = posting;
  const named = [...skills.required, ...skills.preferred];
  return known({
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: site, value: key },
    url: isWebAddress(url) ? url : null,
    title,
    description: description ?? null,
    hiringOrganization: company.name && { '@type': 'Organization', name: company.name },
    industry: company.industry,
    jobLocation: placeOf(location),
    jobLocationType: location.remote ? 'TELECOMMUTE' : null,
    [salary.kind === 'estimate' ? 'estimatedSalary' : 'baseSalary']: payOf(salary),
    incentiveCompensation: salary.months && `${salary.months}薪 (${salary.months} monthly salaries a year)`,
    experienceRequirements: experience.min !== null &&
      experience.min > 0 && {
        '@type': 'OccupationalExperienceRequirements',
        monthsOfExperience: Math.round(12 * experience.min),
      },
    educationRequirements: degree &&
      degree !== 'none' && {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: `${degree} degree`,
      },
    skills: named.length > 0 ? named.join(', ') : null,
    datePosted,
  });
}

function placeOf({ city, text, country }: Posting['location']): Item | null {
  const locality = city ?? text;
  if (!locality) return null;
  const address = known({ '@type': 'PostalAddress', addressLocality: locality, addressCountry: country });
  return { '@type': 'Place', address };
}

function payOf({ low, high, currency, period }: Salary): Item | null {
  if (!currency || !period || (low === null && high === null)) return null;
  const value = known({ '@type': 'QuantitativeValue', minValue: low, maxValue: high, unitText: period.toUpperCase() });
  return { '@type': 'MonetaryAmount', currency, value };
}

function known(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== null && value !== false && value !== ''),
  );
}

/** JSON that stays JSON within a script element too. */
const scriptSafe = (json: string) => json.replaceAll('<', '\\u003c');
