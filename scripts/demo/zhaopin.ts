import { framed } from './look';
import { markup, type Markup } from './markup';
import type { DemoPosting } from './postings';

const STYLE = `
.positionlist__list{display:grid;gap:12px}
.joblist-box__item{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px 20px;display:flex;justify-content:space-between;gap:24px}
.jobinfo__top{display:flex;gap:16px;flex-wrap:wrap}
.jobinfo__name{font-size:16px;font-weight:600}.jobinfo__salary{color:var(--pay);font-weight:600}
.jobinfo__other-info,.jobinfo__tag,.companyinfo__tag{display:flex;flex-wrap:wrap;gap:12px;color:var(--soft);font-size:13px;margin-top:6px}
`;

/** The list of 2023 to 2026: amounts in 万 and 千, or masked. */
export function list(postings: DemoPosting[]): string {
  const body = markup`<div class="joblist-box"><div class="positionlist__list">${postings.map(card)}</div></div>`;
  return framed({
    title: 'golang招聘-智联招聘',
    brand: '智联招聘',
    accent: '#3a63e8',
    query: 'golang',
    body,
    style: STYLE,
  });
}

function card(posting: DemoPosting): Markup {
  return markup`<div class="joblist-box__item clearfix">
    <div class="jobinfo">
      <div class="jobinfo__top">
        <a class="jobinfo__name" href="https://www.zhaopin.com/jobdetail/${posting.key}.htm">${posting.title}</a>
        <p class="jobinfo__salary">${posting.salary}</p>
      </div>
      <div class="jobinfo__tag">${tags(posting.tags)}</div>
      <div class="jobinfo__other-info">
        ${[posting.place, posting.experience, posting.degree].map((text) => markup`<div class="jobinfo__other-info-item"><span>${text}</span></div>`)}
      </div>
    </div>
    <div class="companyinfo">
      <div class="companyinfo__top">
        <a class="companyinfo__name" title="${posting.company}" href="https://www.zhaopin.com/companydetail/demo.htm"
          >${posting.company}</a
        >
      </div>
      <div class="companyinfo__tag">${tags([posting.stage, posting.size, posting.industry])}</div>
    </div>
  </div>`;
}

const tags = (texts: string[]) => texts.map((text) => markup`<div class="joblist-box__item-tag">${text}</div>`);
