import { descriptionLines } from './description';
import { framed } from './look';
import { markup, raw, type Markup } from './markup';
import type { DemoPosting } from './postings';

const STYLE = `
.job-card-pc-container{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px 20px}
.demo-head,.demo-labels,.demo-company,.name-box,.labels{display:flex;gap:12px;align-items:center;flex-wrap:wrap}
.demo-title{display:flex;gap:6px;font-size:16px;font-weight:600}
.demo-pay,.salary{color:var(--pay);font-weight:600}
.demo-urgent{color:var(--accent);font-size:12px;border:1px solid;border-radius:3px;padding:0 4px}
.demo-labels span,.labels span{background:var(--page);border-radius:4px;padding:0 8px;font-size:13px;color:var(--soft)}
.demo-company{color:var(--soft);font-size:13px;margin-top:8px}
.job-apply-container,.job-intro-container,.company-info-container{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:20px 24px;margin-bottom:12px}
.name-box{font-size:20px}.job-properties{color:var(--soft)}.split{margin:0 6px}
dd{white-space:pre-line}dt{font-weight:600;margin-bottom:8px}
`;

/** The list of 2026: hashed classes, the salary in a span without a stable name. */
export function list(postings: DemoPosting[]): string {
  const body = markup`<div class="content-left-section"><div class="job-list-box">${postings.map(card)}</div></div>`;
  return frame('【golang招聘信息】-猎聘', body);
}

/** The detail page with the JobPosting that the site really sends: raw line breaks in a string, no figures of pay. */
export function detail(posting: DemoPosting): string {
  const text = descriptionLines(posting).join('\n');
  const body = markup`<section class="job-apply-container">
      <div class="job-apply-content">
        <div class="name-box">
          <span class="name ellipsis-2">${posting.title}</span><span class="salary">${posting.salary}</span>
        </div>
        <div class="job-properties">
          <span>${posting.place}</span><span class="split">|</span><span>${posting.experience}</span
          ><span class="split">|</span><span>${posting.degree}</span><span class="split">|</span
          ><span class="recruit-cnt">招2人</span><span class="split">|</span
          ><span class="update-time">11月18日更新</span>
        </div>
      </div>
    </section>
    <section class="job-intro-container">
      <dl class="paragraph">
        <dt>职位介绍</dt>
        <dd data-selector="job-intro-content">${text}</dd>
      </dl>
      <div class="tag-box">
        <ul class="labels">
          ${posting.tags.map((tag) => markup`<li><span>${tag}</span></li>`)}
        </ul>
      </div>
    </section>
    <section class="company-info-container">
      <div class="company-card"><div class="name">${posting.company}</div></div>
    </section>
    <script type="application/ld+json">
      ${jobPosting(posting, text)}
    </script>`;
  return frame(`【${posting.place.split('-')[0] ?? ''} ${posting.title}招聘】-${posting.company}招聘信息-猎聘`, body);
}

function card(posting: DemoPosting, index: number): Markup {
  const id = posting.key.slice(2);
  const ext = encodeURIComponent(JSON.stringify({ jobId: id }));
  return markup`<div style="margin-bottom: 10px;">
    <div class="_40108Nrnc3 job-card-pc-container" data-tlg-elem-id="c_pc_search_job_listcard" data-tlg-ext="${ext}">
      <div class="_40108yn42Q">
        <div class="_40108RMa4s job-detail-box">
          <a
            data-nick="job-detail-job-info"
            target="_blank"
            href="https://www.liepin.com/job/${posting.key}.shtml?pgRef=demo"
            ><div class="_40108FOFCC demo-head">
              <div class="_40108XZ0ui demo-title">
                <div class="ellipsis-1" title="招聘${posting.title}">${posting.title}</div>
                <div class="_40108__9nJ">
                  <span class="_40108AoLGr">【</span><span class="ellipsis-1">${posting.place}</span
                  ><span class="_40108AoLGr">】</span>
                </div>
              </div>
              ${index === 0 ? markup`<span class="_40108XUUlz demo-urgent">急聘</span>` : ''}<span
                class="_40108E8PWS demo-pay"
                >${posting.salary}</span
              >
            </div>
            <div class="_40108KeJJy demo-labels">
              <span class="_40108hJbMl">${posting.experience}</span><span class="_40108hJbMl">${posting.degree}</span>
            </div></a
          >
          <div class="_40108fJFP9" data-nick="job-detail-company-info">
            <div class="_40108vBGCE demo-company">
              <span class="_40108K6Y1c ellipsis-1">${posting.company}</span>
              <div class="_40108hFeAm ellipsis-1">
                <span>${posting.industry}</span> <span>${posting.stage}</span> <span>${posting.size}</span>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  </div>`;
}

function jobPosting(posting: DemoPosting, description: string): Markup {
  return raw(`
{
  "@context": "https://schema.org",
  "@type": "JobPosting",
  "title": "${posting.title}",
  "description": "${description}",
  "datePosted": "2026-11-12T14:34:08",
  "validThrough": "2027-03-31T23:59",
  "employmentType": "FULL_TIME",
  "hiringOrganization": { "@type": "Organization", "name": "${posting.company}" },
  "jobLocation": { "@type": "Place", "address": { "@type": "PostalAddress", "addressLocality": "${posting.place}", "addressCountry": "CN" } },
  "baseSalary": { "@type": "MonetaryAmount", "currency": "CNY", "value": { "@type": "QuantitativeValue", "unitText": "MONTH" } },
  "identifier": { "@type": "PropertyValue", "propertyID": "liepin.com", "value": "${posting.key.slice(2)}" },
  "industry": "${posting.industry}",
  "experienceRequirements": "${posting.experience}",
  "educationRequirements": "${posting.degree}"
}`);
}

const frame = (title: string, body: Markup) =>
  framed({ title, brand: '猎聘', accent: '#e35a00', query: 'golang', body, style: STYLE });
