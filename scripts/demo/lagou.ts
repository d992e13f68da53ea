import { descriptionLines } from './description';
import { framed } from './look';
import { markup, raw, type Markup } from './markup';
import type { DemoPosting } from './postings';

const STYLE = `
.item_con_list,.list__YibNq{display:grid;gap:12px}
.con_list_item,.item__10RTO,.position-head,.job_detail,.job_company{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px 20px;margin-bottom:12px}
.list_item_top,.item-top__1Z3Zo{display:flex;justify-content:space-between;gap:24px}
.position_link,.p-top__1F7CL a,.name__36WTQ{font-size:16px;font-weight:600;color:var(--accent)}
.position_link h3{display:inline;font-weight:600}
.money,.money__3Lkgq,.salary__22Kt_{color:var(--pay);font-size:16px;margin-right:12px}
.company,.company__2EsC8{min-width:280px}
.industry,.industry__1HBkr,.format-time,.li_b_r,.il__3lk85,.publish_time{color:var(--soft);font-size:13px}
.list_item_bot,.demo-bottom{display:flex;justify-content:space-between;margin-top:8px;color:var(--soft)}
.list_item_bot span,.ir___QwEG span,.labels{background:var(--page);border-radius:4px;padding:0 8px;margin-right:6px;font-size:13px}
.position-label,.c_feature{display:flex;gap:12px;margin-top:8px}
.name__36WTQ{font-size:20px;margin-right:20px}
.position-tags{color:var(--soft)}.description{font-weight:600;margin-top:8px}
[hidden]{display:none}
`;

/** The classic list: the salary is in an attribute too, and one row is the site's own template. */
export function classicList(postings: DemoPosting[]): string {
  const template = row({ title: '{{item.positionName}}', salary: '{{item.salary}}' }, -1);
  const rows = postings.map((posting, index) => row(posting, index));
  return frame(
    'golang招聘-北京-拉勾招聘',
    markup`<div class="s_position_list" id="s_position_list">
      <ul class="item_con_list">
        ${rows}${template}
      </ul>
    </div>`,
  );
}

/** The Next.js list: no address on the cards, the ids only in the page's data. */
export function wnList(postings: DemoPosting[]): string {
  const result = postings.map((posting) => ({
    positionId: Number(posting.key),
    positionName: posting.title,
    companyFullName: `${posting.company}有限公司`,
    companyShortName: posting.company,
    ...city(posting),
    salary: posting.salary,
    workYear: posting.experience,
    education: posting.degree,
    skillLables: posting.tags,
    createTime: '2026-11-18 10:20:00',
  }));
  const body = markup`<div id="__next">
    <div id="jobList"><div class="list__YibNq">${postings.map(wnItem)}</div></div>
  </div>`;
  return frame(
    'golang招聘-拉勾招聘',
    markup`${body}${nextData({ initData: { content: { positionResult: { result } } } })}`,
  );
}

/** The detail page: the visible title is cut short, the whole of it is in the page's data. */
export function detail(posting: DemoPosting): string {
  const lines = descriptionLines(posting);
  const job = {
    id: Number(posting.key),
    positionFullName: posting.title,
    positionName: posting.title,
    companyName: posting.company,
    financeStage: posting.stage,
    industryField: posting.industry,
    companySize: posting.size,
    jobNature: '全职',
    salary: posting.salary,
    salaryMonth: 0,
    workYear: posting.experience,
    education: posting.degree,
    positionDetail: lines.map((line) => markup`<p>${line}</p>`.text).join(''),
    publishTime: '2026-11-18',
    ...city(posting),
  };
  const data = { jobDetailInfo: { job, lableList: posting.tags.map((name) => ({ name })) } };
  const body = markup`<div id="__next">
    <div class="position-head">
      <div class="header__HY1Cm">
        <span class="name__36WTQ">${posting.title.slice(0, 8)}...</span
        ><span class="salary__22Kt_">${posting.salary}</span>
      </div>
      <dd class="job_request">
        <h3 class="position-tags">
          <span>${city(posting).city}/</span><span>经验${posting.experience}/</span><span>${posting.degree}及以上/</span
          ><span class="tag-point">后端工程师/</span><span>全职</span>
        </h3>
        <ul class="position-label clearfix">
          ${posting.tags.map((tag) => markup`<li class="labels">${tag}</li>`)}
        </ul>
        <p class="publish_time">2026-11-18 发布于拉勾招聘</p>
      </dd>
    </div>
    <dl class="job_detail" id="job_detail">
      <dd class="job-advantage">
        <span class="advantage">职位诱惑：</span>
        <p>弹性工作、六险一金</p>
      </dd>
      <dd class="job_bt">
        <h3 class="description">职位描述：</h3>
        <div class="job-detail">${lines.map((line) => markup`${line}<br />`)}</div>
      </dd>
      <dd class="job-address clearfix"><div class="work_addr">${posting.place.replace('·', ' - ')}</div></dd>
    </dl>
    <dl class="job_company" id="job_company">
      <h3>${posting.company}</h3>
      <ul class="c_feature">
        ${[posting.industry, posting.stage, posting.size].map((text) => markup`<li><h4 class="c_feature_name">${text}</h4></li>`)}
      </ul>
    </dl>
  </div>`;
  return frame(`${posting.title}招聘-${posting.company}招聘-拉勾网`, markup`${body}${nextData(data)}`);
}

function row(posting: Partial<DemoPosting>, index: number): Markup {
  const { key = '{{item.positionId}}', title = '', salary = '', company = '{{item.company}}', tags = [] } = posting;
  return markup`<li
    class="con_list_item default_list"
    data-index="${index}"
    data-positionid="${key}"
    data-salary="${salary}"
    data-company="${company}"
    data-positionname="${title}"
    data-companyid="1"
    ${raw(index < 0 ? ' hidden' : '')}
  >
    <div class="list_item_top">
      <div class="position">
        <div class="p_top">
          <a class="position_link" href="https://www.lagou.com/wn/jobs/${key}.html?show=demo"
            ><h3>${title}</h3>
            <span class="add">[<em>${posting.place ?? ''}</em>]</span></a
          >
          <span class="format-time">10:20发布</span>
        </div>
        <div class="p_bot">
          <div class="li_b_l">
            <span class="money">${salary}</span><!--<i></i>-->经验${posting.experience ?? ''} / ${posting.degree ?? ''}
          </div>
        </div>
      </div>
      <div class="company">
        <div class="company_name"><a href="https://www.lagou.com/gongsi/v1/demo.html">${company}</a></div>
        <div class="industry">${posting.industry ?? ''} / ${posting.stage ?? ''} / ${posting.size ?? ''}</div>
      </div>
    </div>
    <div class="list_item_bot">
      <div class="li_b_l">${tags.map((tag) => markup`<span>${tag}</span>`)}</div>
      <div class="li_b_r">“弹性工作,六险一金”</div>
    </div>
  </li>`;
}

function wnItem(posting: DemoPosting): Markup {
  return markup`<div class="item__10RTO">
    <div class="item-top__1Z3Zo">
      <div class="position__21iOS">
        <div class="p-top__1F7CL"><a id="openWinPostion">${posting.title}[${posting.place}]</a></div>
        <div class="p-bom__JlNur">
          <span class="money__3Lkgq">${posting.salary}</span>经验${posting.experience} / ${posting.degree}
        </div>
      </div>
      <div class="company__2EsC8">
        <div class="company-name__2-SjF"><a>${posting.company}</a></div>
        <div class="industry__1HBkr">${posting.industry} / ${posting.stage} / ${posting.size}</div>
      </div>
    </div>
    <div class="demo-bottom">
      <div class="ir___QwEG">${posting.tags.map((tag) => markup`<span>${tag}</span>`)}</div>
      <div class="il__3lk85">“六险一金,弹性工作”</div>
    </div>
  </div>`;
}

function city(posting: DemoPosting) {
  const [city = '', district = ''] = posting.place.split('·');
  return { city, district };
}

const nextData = (pageProps: object) =>
  markup`<script id="__NEXT_DATA__" type="application/json">
    ${raw(JSON.stringify({ props: { pageProps } }).replaceAll('<', '\\u003c'))}
  </script>`;
const frame = (title: string, body: Markup) =>
  framed({ title, brand: '拉勾招聘', accent: '#00a37e', query: 'golang', body, style: STYLE });
