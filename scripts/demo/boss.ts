import { descriptionLines } from './description';
import { BOSS_SCRIPT, BOSS_STYLE } from './boss-look';
import { framed } from './look';
import { markup, raw, type Markup } from './markup';
import type { DemoPosting } from './postings';

const BATCH = 15;
const DECOYS = ['boss', 'BOSS直聘', 'kanzhun', '来自BOSS直聘'];
const DECOY_STYLE =
  '.FqXbPk{display:none!important;}.dTmBAy{display:inline-block;width:0.1px;height:0.1px;overflow:hidden;visibility:hidden;}.BaFpN{font-style:normal;font-weight:normal}';

/** The two-pane list of 2025 onwards, logged in: fifteen cards and more at each scroll to the bottom. */
export function newList(postings: DemoPosting[]): string {
  const cards = postings.map((posting, index) => newCard(posting, index === 0));
  const [first] = postings;
  const body = markup`<div id="wrap" class="page-jobs">
      <div class="page-jobs-main">
        <div class="job-recommend-result">
          <div class="recommend-result-job clearfix">
            <div class="job-list-container">
              <ul class="rec-job-list">
                ${cards.slice(0, BATCH)}
              </ul>
            </div>
            <div class="job-detail-container"><div class="job-detail-box">${first ? pane(first) : ''}</div></div>
          </div>
        </div>
      </div>
    </div>
    <template id="demo-more">${cards.slice(BATCH)}</template>
    ${postings.map((posting) => markup`<template id="pane-${posting.key}">${pane(posting)}</template>`)}`;
  return frame('「golang招聘」-2026年北京人才招聘信息 - BOSS直聘', body, BOSS_SCRIPT);
}

/** The paged list that stood from 2022 to April 2025; salaries in plain digits. */
export function oldList(postings: DemoPosting[]): string {
  const body = markup`<div id="wrap" class="page-job">
    <div class="page-job-wrapper">
      <div class="search-job-result">
        <ul class="job-list-box">
          ${postings.map(oldCard)}
        </ul>
      </div>
    </div>
  </div>`;
  return frame('「北京golang招聘」-2024年北京人才招聘信息 - BOSS直聘', body);
}

export function detail(posting: DemoPosting): string {
  const body = markup`<div id="main">
    <div class="job-banner">
      <div class="job-primary detail-box">
        <div class="info-primary">
          <div class="name">
            <h1 title="${posting.title}">${posting.title}</h1>
            ${pay('salary', posting)}
          </div>
          <p>
            <a class="text-desc text-city" href="/beijing/">${city(posting)}</a
            ><span class="text-desc text-experiece">${posting.experience}</span
            ><span class="text-desc text-degree">${posting.degree}</span>
          </p>
          <div class="job-tags"><span>五险一金</span><span>股票期权</span><span>弹性工作</span></div>
        </div>
      </div>
    </div>
    <div class="job-box">
      <div class="job-detail">
        <div class="job-detail-section">
          <h3>职位描述</h3>
          <ul class="job-keyword-list">
            ${items(posting.tags)}
          </ul>
          <div class="job-sec-text">${seeded(posting)}</div>
        </div>
        <div class="job-detail-section job-detail-company">
          <h3>公司介绍</h3>
          <div class="job-sec-text fold-text">${posting.company}是一家虚构的公司，曾用 Go 重写过一切。</div>
        </div>
        <div class="job-detail-section">
          <div class="location-address">${posting.place.replaceAll('·', '')}</div>
          <p class="gray">页面更新时间：2026-11-18</p>
        </div>
      </div>
      <div class="job-sider">
        <div class="sider-company">
          <p class="title">公司基本信息</p>
          <div class="company-info">
            <a href="/gongsi/${posting.key}.html" title="${posting.company}">${posting.company}</a>
          </div>
          <p><i class="icon-stage"></i>${posting.stage}</p>
          <p><i class="icon-scale"></i>${posting.size}</p>
          <p><i class="icon-industry"></i>${posting.industry}</p>
        </div>
      </div>
    </div>
  </div>`;
  return frame(`「${posting.title}招聘」_${posting.company}招聘-BOSS直聘`, body);
}

function newCard(posting: DemoPosting, active: boolean): Markup {
  return markup`<div class="card-area">
    <div class="job-card-wrap${active ? ' active' : ''}" data-demo="${posting.key}">
      <li class="job-card-box">
        <div class="job-info">
          <div class="job-title clearfix">
            <a href="/job_detail/${posting.key}.html" class="job-name">${posting.title}</a>${pay('job-salary', posting)}
          </div>
          <ul class="tag-list">
            <li>${posting.experience}</li>
            <li>${posting.degree}</li>
          </ul>
        </div>
        <div class="job-card-footer">
          <a href="/gongsi/${posting.key}.html" class="boss-info"><span class="boss-name">${posting.company}</span></a
          ><span class="company-location"> ${posting.place} </span>
        </div>
      </li>
    </div>
  </div>`;
}

function pane(posting: DemoPosting): Markup {
  return markup`<div class="job-detail-header">
      <div class="job-header-info">
        <div class="job-detail-info"><span class="job-name">${posting.title}</span>${pay('job-salary', posting)}</div>
        <ul class="tag-list">
          <li><a href="/beijing/">${city(posting)}</a></li>
          <li><span>${posting.experience}</span></li>
          <li><span>${posting.degree}</span></li>
        </ul>
      </div>
      <div class="job-detail-op clearfix"><span class="op-btn op-btn-chat">立即沟通</span></div>
    </div>
    <div class="job-detail-body">
      <h3 class="title">职位描述</h3>
      <ul class="job-label-list">
        ${items(posting.tags)}
      </ul>
      <p class="desc" style="user-select: none;">${seeded(posting)}</p>
      <div class="job-boss-info">
        <h2 class="name">某女士 <span class="boss-active-time">刚刚活跃</span></h2>
        <div class="boss-info-attr">${posting.company} · 招聘者</div>
      </div>
      <div class="job-address"><p class="job-address-desc">${posting.place.replaceAll('·', '')}</p></div>
      <a href="/job_detail/${posting.key}.html?securityId=demo" class="more-job-btn">查看更多信息</a>
    </div>`;
}

function oldCard(posting: DemoPosting, index: number): Markup {
  return markup`<li ka="search_list_${index + 1}" class="job-card-wrapper">
    <div class="job-card-body clearfix">
      <a href="/job_detail/${posting.key}.html?lid=demo&securityId=demo&sessionId=" class="job-card-left"
        ><div class="job-title clearfix">
          <span class="job-name">${posting.title}</span
          ><span class="job-area-wrapper"><span class="job-area">${posting.place}</span></span>
        </div>
        <div class="job-info clearfix">
          <span class="salary">${posting.salaryShown}</span>
          <ul class="tag-list">
            <li>${posting.experience}</li>
            <li>${posting.degree}</li>
          </ul>
          <div class="info-public">某先生<em>技术总监</em></div>
        </div></a
      >
      <div class="job-card-right">
        <div class="company-info">
          <h3 class="company-name"><a href="/gongsi/${posting.key}.html">${posting.company}</a></h3>
          <ul class="company-tag-list">
            ${items([posting.industry, posting.stage, posting.size])}
          </ul>
        </div>
      </div>
    </div>
    <div class="job-card-footer clearfix">
      <ul class="tag-list">
        ${items(posting.tags)}
      </ul>
      <div class="info-desc">年终奖，五险一金，带薪年假</div>
    </div>
  </li>`;
}

/** The description as the site serves it: invisible words split the visible ones. */
function seeded(posting: DemoPosting): Markup {
  const lines = descriptionLines(posting).map((line, index) => {
    const cut = Math.min(4, line.length);
    const decoy = markup`<span class="${index % 2 ? 'FqXbPk' : 'dTmBAy'}">${DECOYS[index % DECOYS.length] ?? ''}</span>`;
    return markup`${line.slice(0, cut)}${decoy}<span class="BaFpN">${line.slice(cut)}</span>${raw('\n')}`;
  });
  return markup`<style>${raw(DECOY_STYLE)}</style>${lines}`;
}

/** The salary as it stands in the page. The board's font is not shipped: what it would draw is laid over the glyphs. */
function pay(name: string, { salary, salaryShown }: DemoPosting): Markup {
  return markup`<span class="${name}" ${raw(salary === salaryShown ? '' : ` style="--drawn:'${salaryShown}'"`)}
    >${salary}</span
  >`;
}

const items = (texts: string[]) => texts.map((text) => markup`<li>${text}</li>`);
const city = (posting: DemoPosting) => posting.place.split('·')[0] ?? '';
const frame = (title: string, body: Markup, script = '') =>
  framed({ title, brand: 'BOSS直聘', accent: '#00a6a7', query: 'golang', body, style: BOSS_STYLE, script });
