import { descriptionLines } from './description';
import { framed } from './look';
import { markup, type Markup } from './markup';
import type { DemoPosting } from './postings';

const STYLE = `
.jobs-search__results-list,[data-testid=lazy-column]{display:grid;gap:8px;max-width:760px}
.base-card,[componentkey^=job-card-component-ref] [componentkey],.top-card-layout,.decorated-job-posting__details{position:relative;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:14px 18px;margin-bottom:8px}
.base-card__full-link{position:absolute;inset:0}
.base-search-card__title,.demo-title{font-size:16px;font-weight:600;color:var(--accent)}
.base-search-card__metadata,.demo-foot,.topcard__flavor-row,.description__job-criteria-item{color:var(--soft);font-size:13px;display:flex;gap:12px;flex-wrap:wrap}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.demo-title span:first-child:not(:only-child){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
button{position:absolute;right:12px;top:12px;border:0;background:none;color:var(--soft)}
.top-card-layout__title{font-size:22px;font-weight:600}
.description__job-criteria-list{margin-top:16px}
`;

/** The list for visitors without an account. */
export function guestList(postings: DemoPosting[]): string {
  const rows = postings.map((posting) => markup`<li>${guestCard(posting)}</li>`);
  return frame(
    'Golang Jobs | LinkedIn',
    markup`<ul class="jobs-search__results-list">
      ${rows}
    </ul>`,
  );
}

/** The server-driven list for members, as of autumn 2026: each card's reference stands twice. */
export function memberList(postings: DemoPosting[]): string {
  const body = markup`<main id="workspace" tabindex="-1">
    <div data-testid="lazy-column" data-component-type="LazyColumn" componentkey="SearchResultsMainContent">
      ${postings.map(memberCard)}
    </div>
  </main>`;
  return frame('Golang Jobs | LinkedIn', body);
}

export function guestDetail(posting: DemoPosting): string {
  const body = markup`<section class="core-rail">
    <section class="top-card-layout">
      <div class="top-card-layout__card">
        <h1 class="top-card-layout__title topcard__title">${posting.title}</h1>
        <h4 class="top-card-layout__second-subline">
          <div class="topcard__flavor-row">
            <span class="topcard__flavor"
              ><a
                class="topcard__org-name-link topcard__flavor--black-link"
                href="https://www.linkedin.com/company/demo"
                >${posting.company}</a
              ></span
            ><span class="topcard__flavor topcard__flavor--bullet">${posting.place}</span>
          </div>
          <div class="topcard__flavor-row">
            <span class="posted-time-ago__text topcard__flavor--metadata">2 days ago</span>
          </div>
        </h4>
      </div>
    </section>
    <div class="decorated-job-posting__details">
      <section class="core-section-container description">
        <div class="description__text description__text--rich">
          <section class="show-more-less-html">
            <div class="show-more-less-html__markup">
              ${descriptionLines(posting).map((line) => markup`${line}<br /><br />`)}
            </div>
          </section>
        </div>
        <ul class="description__job-criteria-list">
          ${criterion('Seniority level', 'Mid-Senior level')}${criterion('Employment type', 'Full-time')}${criterion('Job function', 'Engineering')}${criterion('Industries', posting.industry)}
        </ul>
      </section>
    </div>
  </section>`;
  return frame(`${posting.company} hiring ${posting.title} in ${posting.place} | LinkedIn`, body);
}

/** The path of a posting's own page. */
export const slug = (posting: DemoPosting) =>
  `${posting.title} at ${posting.company}`.toLowerCase().replace(/[^a-z0-9]+/g, '-') + `-${posting.key}`;

function guestCard(posting: DemoPosting): Markup {
  const pay = posting.salary ? markup`<span class="job-search-card__salary-info">${posting.salary}</span>` : '';
  return markup`<div
    class="base-card base-card--link base-search-card base-search-card--link job-search-card"
    data-entity-urn="urn:li:jobPosting:${posting.key}"
  >
    <a
      class="base-card__full-link absolute"
      href="https://www.linkedin.com/jobs/view/${slug(posting)}?position=1&pageNum=0"
      ><span class="sr-only">${posting.title}</span></a
    >
    <div class="base-search-card__info">
      <h3 class="base-search-card__title">${posting.title}</h3>
      <h4 class="base-search-card__subtitle">
        <a class="hidden-nested-link" href="https://www.linkedin.com/company/demo">${posting.company}</a>
      </h4>
      <div class="base-search-card__metadata">
        <span class="job-search-card__location">${posting.place}</span>${pay}<time
          class="job-search-card__listdate"
          datetime="2026-11-19"
          >2 days ago</time
        >
      </div>
    </div>
  </div>`;
}

function memberCard(posting: DemoPosting): Markup {
  const pay = posting.salary ? markup`<div><p>${posting.salary}</p></div>` : '';
  return markup`<div data-display-contents="true">
    <div role="button" tabindex="0" componentkey="job-card-component-ref-${posting.key}">
      <div componentkey="job-card-component-ref-${posting.key}">
        <div>
          <figure aria-hidden="true"></figure>
          <div>
            <div>
              <div>
                <p class="demo-title">
                  <span>${posting.title} (Verified job)</span><span aria-hidden="true">${posting.title}</span>
                </p>
                <div><p>${posting.company}</p></div>
                <p>${posting.place}</p>
              </div>
              <div>
                <button type="button" aria-label="Dismiss ${posting.title} job">
                  <span aria-hidden="true">×</span>
                </button>
              </div>
            </div>
            ${pay}
            <div class="demo-foot">
              <p>Viewed</p>
              <p>·</p>
              <p>Posted 2 weeks ago</p>
            </div>
          </div>
        </div>
      </div>
    </div>
  </div>`;
}

const criterion = (name: string, text: string) =>
  markup`<li class="description__job-criteria-item">
    <h3 class="description__job-criteria-subheader">${name}</h3>
    <span class="description__job-criteria-text">${text}</span>
  </li>`;
const frame = (title: string, body: Markup) =>
  framed({ title, brand: 'LinkedIn', accent: '#0a66c2', query: 'golang', body, style: STYLE, lang: 'en' });
