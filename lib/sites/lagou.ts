import { attribute, by, matching, ownText, text, texts } from '@/lib/page/readers';
import { lagouDetail, POSITION_ID } from './lagou-detail';
import { FIRST_PART, isTemplate, lagouNext, LAST_PART, MIDDLE_PART } from './lagou-next';
import type { Layout, Site } from './site';

/** In a search within one city the card names only the district; the address has the city. */
const districtInCity = by('.add em in the city of the address', (card, address) => {
  const area = card.querySelector('.add em')?.textContent.trim() ?? '';
  const city = address.searchParams.get('city');
  return city && city !== '全国' && /^[^·]+[区县旗]$/.test(area) && !area.startsWith(city) ? `${city}·${area}` : null;
});

const classic: Layout = {
  name: 'list-classic',
  seen: '2026-09',
  kind: 'list',
  recognise: '.con_list_item',
  card: '.con_list_item',
  skip: isTemplate,
  key: [attribute('', 'data-positionid'), matching(attribute('a.position_link', 'href'), POSITION_ID)],
  link: [matching(attribute('a.position_link', 'href'), /^([^?#]+)/)],
  fields: {
    title: [attribute('', 'data-positionname'), text('.position_link h3'), text('.position_link h2')],
    salary: [text('.money'), attribute('', 'data-salary')],
    city: [districtInCity, text('.add em')],
    experience: [matching(ownText('.p_bot .li_b_l'), FIRST_PART)],
    degree: [matching(ownText('.p_bot .li_b_l'), LAST_PART)],
    // The text of the link is cut.
    company: [attribute('', 'data-company'), text('.company_name a')],
    industry: [matching(text('.company .industry'), FIRST_PART)],
    stage: [matching(text('.company .industry'), MIDDLE_PART)],
    companySize: [matching(text('.company .industry'), LAST_PART)],
    tags: [texts('.list_item_bot .li_b_l span')],
  },
  badge: [
    { selector: '.money', where: 'after' },
    { selector: '.position_link', where: 'after' },
  ],
};

export const lagou: Site = {
  id: 'lagou',
  name: '拉勾',
  home: 'https://www.lagou.com/',
  matches: ['https://www.lagou.com/*'],
  layouts: [classic, lagouNext, lagouDetail],
  samples: [
    { url: 'https://www.lagou.com/wn/jobs?kd=Golang&city=%E5%8C%97%E4%BA%AC&pn=2', key: null },
    { url: 'https://www.lagou.com/wn/jobs/12413968.html?show=1e67', key: '12413968' },
    { url: 'https://www.lagou.com/jobs/4938653.html', key: '4938653' },
  ],
  checked: '2026-09',
};
