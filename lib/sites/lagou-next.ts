import { attribute, matching, ownText, text, texts } from '@/lib/page/readers';
import { POSITION_ID } from './lagou-detail';
import type { Layout } from './site';

/** The parts of "经验3-5年 / 本科" and of "企业服务 / C轮 / 150-500人". */
export const FIRST_PART = /^([^/]+)\//;
export const MIDDLE_PART = /\/([^/]+)\//;
export const LAST_PART = /\/([^/]+)$/;

/** A row that the page's own script fills in later. */
export const isTemplate = (card: Element) => card.textContent.includes('{{');

/** Class names end in a hash that changes with each build; the title links nowhere. */
export const lagouNext: Layout = {
  name: 'list-wn',
  seen: '2025-05',
  kind: 'list',
  recognise: '#jobList [class^="item__"]',
  card: '#jobList [class^="item__"]',
  skip: isTemplate,
  key: [matching(attribute('[class^="p-top__"] a[href]', 'href'), POSITION_ID)],
  link: [matching(attribute('[class^="p-top__"] a[href*="/jobs/"]', 'href'), /^([^?#]+)/)],
  fields: {
    title: [matching(text('[class^="p-top__"] a'), /^(.*?)(?:\[[^[\]]*\])?$/)],
    salary: [text('[class^="p-bom__"] > [class^="money__"]'), text('[class^="p-bom__"] > span')],
    city: [matching(text('[class^="p-top__"] a'), /\[([^[\]]*)\]$/)],
    experience: [matching(ownText('[class^="p-bom__"]'), FIRST_PART)],
    degree: [matching(ownText('[class^="p-bom__"]'), LAST_PART)],
    company: [text('[class^="company-name__"] a'), text('[class^="company-name__"]')],
    industry: [matching(text('[class^="industry__"]'), FIRST_PART)],
    stage: [matching(text('[class^="industry__"]'), MIDDLE_PART)],
    companySize: [matching(text('[class^="industry__"]'), LAST_PART)],
    tags: [texts('[class^="ir__"] span')],
  },
  badge: [
    { selector: '[class^="p-bom__"] > span', where: 'after' },
    { selector: '[class^="p-top__"] a', where: 'after' },
  ],
};
