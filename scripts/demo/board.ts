import * as boss from './boss';
import { HOSTILE } from './hostile';
import * as lagou from './lagou';
import * as liepin from './liepin';
import * as linkedin from './linkedin';
import { BOSS, LAGOU, LAGOU_OTHER, LIEPIN, LINKEDIN, showsGo, type DemoPosting } from './postings';

/** A page of the demo board under a real site's address. It is only ever served by request interception. */
export interface DemoPage {
  url: string;
  html: string;
  /** The id of the site's adapter. */
  site: string;
  name: string;
  /** Postings on the page as it opens, and how many of them a reader would call Go postings from what is shown. */
  expected: { go: number; all: number };
}

const FIRST_BATCH = 15;

/** Every page of the demo board. */
export function demoPages(): DemoPage[] {
  const bossOld = BOSS.slice(9, 24);
  const guests = LINKEDIN.slice(0, 6);
  const members = LINKEDIN.slice(4);
  return [
    page(
      'boss',
      'list',
      '/web/geek/jobs?query=golang&city=101010100',
      boss.newList(BOSS),
      BOSS.slice(0, FIRST_BATCH),
      false,
    ),
    page('boss', 'list-old', '/web/geek/job?query=golang&city=101020100&page=1', boss.oldList(bossOld), bossOld),
    ...details('boss', BOSS.slice(0, 1), (posting) => `/job_detail/${posting.key}.html?lid=demo`, boss.detail),
    page('boss', 'hostile', '/web/geek/job?query=hostile&city=101010100&page=1', boss.oldList(HOSTILE), HOSTILE),
    page('lagou', 'list', '/jobs/list_golang?px=new&city=%E5%85%A8%E5%9B%BD', lagou.classicList(LAGOU), LAGOU),
    page('lagou', 'list-wn', '/wn/jobs?kd=golang&pn=1', lagou.wnList(LAGOU), LAGOU),
    page('lagou', 'list-wn-2', '/wn/jobs?kd=golang&pn=2', lagou.wnList(LAGOU_OTHER), LAGOU_OTHER),
    ...details('lagou', LAGOU.slice(1, 2), (posting) => `/wn/jobs/${posting.key}.html?show=demo`, lagou.detail),
    page('liepin', 'list', '/zhaopin/?city=020&dq=020&key=golang&currentPage=0', liepin.list(LIEPIN), LIEPIN, false),
    ...details('liepin', LIEPIN.slice(0, 1), (posting) => `/job/${posting.key}.shtml`, liepin.detail),
    page('linkedin', 'list-guest', '/jobs/search?keywords=golang&location=', linkedin.guestList(guests), guests, false),
    page(
      'linkedin',
      'list-member',
      '/jobs/search-results/?keywords=golang',
      linkedin.memberList(members),
      members,
      false,
    ),
    ...details(
      'linkedin',
      LINKEDIN.slice(0, 1),
      (posting) => `/jobs/view/${linkedin.slug(posting)}`,
      linkedin.guestDetail,
    ),
  ];
}

function page(site: string, kind: string, path: string, html: string, postings: DemoPosting[], tags = true): DemoPage {
  const go = postings.filter((posting) => showsGo(posting, tags)).length;
  return {
    url: `https://www.${site}.com${path}`.replace('boss.com', 'zhipin.com'),
    html,
    site,
    name: `${site}-${kind}`,
    expected: { go, all: postings.length },
  };
}

function details(
  site: string,
  postings: DemoPosting[],
  path: (posting: DemoPosting) => string,
  render: (posting: DemoPosting) => string,
): DemoPage[] {
  return postings.map((posting) => page(site, 'detail', path(posting), render(posting), [posting]));
}
