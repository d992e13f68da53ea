import { isItem, line, list, type Item } from './structured-text';

const MOST = 20;

/**
 * The places of a JobPosting, "Remote; Berlin, DE; Oslo, NO". A remote one without a place of its own has those that its
 * applicants may be in.
 */
export function placeText(job: Item): string {
  const places = list(job.jobLocation).slice(0, MOST).map(placeOf);
  if (/telecommute/i.test(line(job.jobLocationType))) {
    const from = list(job.applicantLocationRequirements).slice(0, MOST).map(placeOf).filter(Boolean);
    if (!places.some(Boolean)) places.push(...from);
    places.unshift('Remote');
  }
  return [...new Set(places.filter(Boolean))].join('; ');
}

function placeOf(place: unknown): string {
  const address = isItem(place) ? (place.address ?? place.name) : place;
  if (Array.isArray(address)) return address.slice(0, MOST).map(addressText).filter(Boolean).join('; ');
  return addressText(address);
}

function addressText(address: unknown): string {
  const { addressLocality, addressRegion, addressCountry }: Item = isItem(address)
    ? address
    : { addressLocality: address };
  const parts: string[] = [];
  for (const part of [addressLocality, addressRegion, addressCountry].map(line)) {
    const clean = part.replace(/^[,\s]+/, '').replace(/,$/, '');
    const known = parts.some((earlier) => earlier === clean || earlier.split(/[-·,\s]+/).includes(clean));
    if (clean && !known) parts.push(clean);
  }
  return parts.join(', ');
}
