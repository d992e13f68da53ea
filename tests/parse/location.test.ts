import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cities from '@/lib/parse/cities.json';
import countries from '@/lib/parse/countries.json';
import { cityCountry, cityTier, parseLocation, placeCountry } from '@/lib/parse/location';
import { timeOf } from './time-of';

const LENGTH = 10_000;
const LIMIT_MS = 5;
const NAMES_OF_CHINA = Object.entries<string[]>(cities.china);
const COUNTIES = Object.values<Record<string, string[]>>(cities.counties).flatMap((inside) => Object.entries(inside));
const NAMES_OF_WORLD = Object.entries<Record<string, string[]>>(cities.world).flatMap(([country, inside]) =>
  Object.entries(inside).map(([city, names]) => ({ country, city, names })),
);

it.each<[string, string | null, string | null, string | null]>([
  [' 深圳 ', '深圳', null, null],
  ['杭州市', '杭州', null, null],
  ['北京·朝阳区·望京', '北京', '朝阳区', '望京'],
  ['南京·建邺区·建邺万达', '南京', '建邺区', '建邺万达'],
  ['上海-浦东新区', '上海', '浦东新区', null],
  ['【北京-海淀区】', '北京', '海淀区', null],
  ['深圳·宝安·新安', '深圳', '宝安', '新安'],
  ['北京·上地', '北京', '上地', null],
  ['北京 朝阳区 望京', '北京', '朝阳区', '望京'],
  ['北京 | 3年及以上 | 本科', '北京', null, null],
  ['/上海 /', '上海', null, null],
  ['广东省深圳市南山区', '深圳', '南山区', null],
  ['深圳市南山区粤海街道', '深圳', '南山区', null],
  ['苏州·昆山市·玉山', '苏州', '昆山市', '玉山'],
  ['苏州-昆山市', '苏州', '昆山市', null],
  ['苏州昆山', '苏州', '昆山', null],
  ['昆山', '昆山', null, null],
  ['北京海淀中关村', '北京', '海淀', null],
  ['上海,浦东新区', '上海', '浦东新区', null],
  ['上海漕河泾', '上海', null, '漕河泾'],
  ['苏州·昆山路', '苏州', '昆山路', null],
  ['大连·中山区·青泥洼', '大连', '中山区', '青泥洼'],
  ['大连-中山区', '大连', '中山区', null],
  ['广州·天河区·中山大学', '广州', '天河区', '中山大学'],
  ['上海·静安区·南京西路', '上海', '静安区', '南京西路'],
  ["Shanghai·Jing'an District·Nanjing West Road", '上海', "Jing'an District", 'Nanjing West Road'],
  ['臺北市信義區', 'Taipei', '信義區', null],
  ['東京都渋谷区', 'Tokyo', '渋谷区', null],
  ['吉林省长春市', '长春', null, null],
])('%s: city, district and business area', (text, city, district, area) => {
  expect(parseLocation(text)).toMatchObject({ city, district, area, others: [], text: text.trim(), remote: false });
});

it.each<[string, string | null, string[]]>([
  ['上海/北京/杭州', '上海', ['北京', '杭州']],
  ['北京,上海,深圳', '北京', ['上海', '深圳']],
  ['北京、上海、北京', '北京', ['上海']],
  ['北京 上海 深圳', '北京', ['上海', '深圳']],
  ['北京上海深圳', '北京', ['上海', '深圳']],
  ['深圳或广州', '深圳', ['广州']],
  ['苏州,昆山', '苏州', ['昆山']],
  ['上海（优先）/深圳等地', '上海', ['深圳']],
  ['上海·浦东新区/北京·海淀区·中关村', '上海', ['北京']],
  ['上海/remote/新加坡', '上海', ['Singapore']],
  ['Berlin or Munich', 'Berlin', ['Munich']],
  ['New York, NY; Seattle, WA', 'New York', ['Seattle']],
  ['Boston, New York, London', 'Boston', ['New York', 'London']],
  ['Bangalore/Gurugram/Pune', 'Bangalore', ['Gurgaon', 'Pune']],
  ['Shanghai, Shanghai, China', '上海', []],
  ['上海·静安区·南京西路', '上海', []],
])('%s: several cities', (text, city, others) => {
  expect(parseLocation(text)).toMatchObject({ city, others });
});

it.each<[string, string | null, string[]]>([
  ['SH', '上海', []],
  ['SH/BJ', '上海', ['北京']],
  ['SH, BJ, SZ', '上海', ['北京', '深圳']],
  ['BJ (Remote)', '北京', []],
  ['GZ 或 HZ', '广州', ['杭州']],
  ['CD', '成都', []],
  ['LA', 'Los Angeles', []],
  ['New Orleans, LA', 'New Orleans', []],
  ['Lafayette, LA', null, []],
  ['Kiel, SH', 'Kiel', []],
  ['Kochi, KL', 'Kochi', []],
  ['KL', 'Kuala Lumpur', []],
  ['NYC / SF / LA', 'New York', ['San Francisco', 'Los Angeles']],
  ['Bay Area', 'San Francisco', []],
  ['DC', 'Washington', []],
  ['HK', 'Hong Kong', []],
  ['SG', 'Singapore', []],
  ['TW', null, []],
  ['la vie', null, []],
  ['帝都', null, []],
  ['魔都', null, []],
])('%s: short forms', (text, city, others) => {
  expect(parseLocation(text)).toMatchObject({ city, others });
});

it.each([
  ['廣州', '广州'],
  ['東京', 'Tokyo'],
  ['臺北', 'Taipei'],
  ['台北', 'Taipei'],
  ['中国香港', 'Hong Kong'],
  ['München', 'Munich'],
  ['MÜNCHEN', 'Munich'],
  ['Muenchen', 'Munich'],
  ['Mu\u0308nchen', 'Munich'],
  ['Koln', 'Cologne'],
  ['Zürich, Switzerland', 'Zurich'],
  ['Zurich', 'Zurich'],
  ['Sao Paulo, SP', 'São Paulo'],
  ['Bengaluru, Karnataka, India', 'Bangalore'],
  ['Bengalore', 'Bangalore'],
  ['Gurugram', 'Gurgaon'],
  ['Warszawa', 'Warsaw'],
  ['Saint-Petersburg, Russia', 'Saint Petersburg'],
  ['Suzhou, Anhui', '宿州'],
  ['Suzhou, Jiangsu, China', '苏州'],
  ['Lodz', 'Łódź'],
  ['Москва', 'Moscow'],
  ['서울', 'Seoul'],
  ['Hồ Chí Minh', 'Ho Chi Minh City'],
  ["Xi'an", '西安'],
  ['Xi’an', '西安'],
  ['Guangzhou, Guangdong', '广州'],
  ['Greater London, England', 'London'],
  ['San Francisco, CA, USA', 'San Francisco'],
  ['New York, New York, United States', 'New York'],
  ['Hybrid work in Des Moines, IA 50309', 'Des Moines'],
  ['Chaoyang District, Beijing, China', '北京'],
])('%s: names in other languages', (text, city) => {
  expect(parseLocation(text)).toMatchObject({ city, others: [] });
});

it.each<[string, string | null]>([
  ['Cambridge, MA', 'Cambridge, MA'],
  ['Cambridge, Massachusetts, United States', 'Cambridge, MA'],
  ['Cambridge, England, United Kingdom', 'Cambridge'],
  ['London, ON', 'London, ON'],
  ['Paris, TX', null],
  ['Valencia, CA', null],
  ['London, Kentucky, United States', null],
  ['Hyderabad, Pakistan', null],
  ['Hyderabad, Telangana, India', 'Hyderabad'],
  ['Perth, WA', 'Perth'],
  ['Chennai, TN', 'Chennai'],
  ['Hong Kong, China', 'Hong Kong'],
  ['Seattle, Washington, United States', 'Seattle'],
  ['Armonk, New York, United States', null],
  ['Remote, New York', 'New York'],
  ['New Mexico, United States', null],
  ['12 London Street, Berlin', 'Berlin'],
  ['Toronto St, Ottawa, ON', 'Ottawa'],
  ['nice office in Paris', 'Paris'],
  ['Nice', 'Nice'],
  ['南京西路', null],
  ['中山大学', null],
  ['云南通海县', null],
  ['湖南通道县', null],
  ['北海道', null],
  ['吉林', null],
  ['全远程，按北京时间工作', null],
])('%s: names that another place bears too', (text, city) => {
  expect(parseLocation(text)).toMatchObject({ city, others: [] });
});

it.each<[string, string | null, string | null, string | null]>([
  ['浦东新区', '上海', '浦东新区', null],
  ['浦东', '上海', '浦东', null],
  ['海淀区·中关村', '北京', '海淀区', '中关村'],
  ['望京', '北京', null, '望京'],
  ['南山区', '深圳', '南山区', null],
  ['朝阳区', null, null, null],
  ['鼓楼区', null, null, null],
  ['通州区', null, null, null],
  ['高新区', null, null, null],
])('%s: a district without its city', (text, city, district, area) => {
  expect(parseLocation(text)).toMatchObject({ city, district, area });
});

it.each<[string, string | null, boolean]>([
  ['远程', null, true],
  ['遠端', null, true],
  ['成都 远程', '成都', true],
  ['全国远程', null, true],
  ['北京 不支持远程', '北京', false],
  ['Remote in Austin, TX', 'Austin', true],
  ['Hybrid remote in Austin, TX', 'Austin', false],
  ['New York, NY (Hybrid)', 'New York', false],
  ['🌏 Probably worldwide', null, true],
  ['Anywhere', null, true],
  ['Remote (Europe)', null, true],
  ['Remote, Germany', null, true],
  ['Remote: Norway', null, true],
  ['Remote: No', null, false],
  ['Berlin, Homeoffice', 'Berlin', true],
  ['Kenya (On-site)', null, false],
  ['Not remote, London', 'London', false],
  ['', null, false],
])('%s: remote', (text, city, remote) => {
  expect(parseLocation(text)).toMatchObject({ city, remote, district: null });
});

it.each<[string, string | null]>([
  ['Remote, Germany', 'DE'],
  ['Remote - US', 'US'],
  ['United States (Remote)', 'US'],
  ['Anywhere in the US', 'US'],
  ['Remote, TX', 'US'],
  ['California', 'US'],
  ['Ontario, Canada', 'CA'],
  ['美国', 'US'],
  ['中国大陆', 'CN'],
  ['广东省', 'CN'],
  ['TW', 'TW'],
  ['中国台湾', 'TW'],
  ['Berlin or Paris', 'DE'],
  ['中国香港', 'HK'],
  ['Hyderabad, Pakistan', 'PK'],
  ['US or Canada', null],
  ['EMEA', null],
  ['Latin America', null],
  ['Georgia', null],
  ['contact us', null],
  ['远程', null],
  ['', null],
])('%s: the country', (text, country) => {
  expect(placeCountry(text)).toBe(country);
});

describe('the list of cities', () => {
  it('is long enough', () => {
    expect(NAMES_OF_CHINA.length + COUNTIES.length).toBeGreaterThanOrEqual(340);
    expect(NAMES_OF_WORLD.length).toBeGreaterThanOrEqual(480);
  });

  it.each([
    ['上海', 1, 'CN'],
    ['杭州', 2, 'CN'],
    ['佛山', 2, 'CN'],
    ['无锡', 3, 'CN'],
    ['厦门', 3, 'CN'],
    ['兰州', null, 'CN'],
    ['廊坊', null, 'CN'],
    ['shanghai', 1, 'CN'],
    ['London', null, 'GB'],
    ['Atlantis', null, null],
  ])('%s', (city, tier, country) => {
    expect([cityTier(city), cityCountry(city)]).toEqual([tier, country]);
  });

  it('has 4, 15 and 30 cities in the three tiers, all of them listed', () => {
    const { first, newFirst, second } = cities.tiers;
    expect([first.length, newFirst.length, second.length]).toEqual([4, 15, 30]);
    const all = [...first, ...newFirst, ...second];
    expect(new Set(all).size).toBe(49);
    expect(all.filter((city) => !(city in cities.china))).toEqual([]);
  });

  it('reads every city in each of its names', () => {
    const known = [...NAMES_OF_CHINA, ...COUNTIES, ...NAMES_OF_WORLD.map(({ city, names }) => [city, names] as const)];
    const missed = known.flatMap(([city, names]) =>
      [city, ...names].map((name) => name.replace(/^=/, '')).filter((name) => parseLocation(name).city !== city),
    );
    expect(missed).toEqual([]);
  });

  it('names every district, area and short form of a listed city', () => {
    for (const lists of [cities.districts, cities.areas]) {
      for (const [city, names] of Object.entries<string[]>(lists))
        for (const name of names) expect([name, parseLocation(name).city]).toEqual([name, city]);
    }
    for (const [short, city] of Object.entries(cities.short)) expect(parseLocation(short).city).toBe(city);
  });

  it('knows a name for the country of every city', () => {
    const codes = new Set(Object.keys(countries.names));
    const unknown = NAMES_OF_WORLD.filter(({ country }) => !codes.has(country)).map(({ country }) => country);
    expect([...new Set(unknown)]).toEqual(['GE', 'PR']);
  });
});

describe('any text', () => {
  const names = [...NAMES_OF_CHINA.map(([city]) => city), ...NAMES_OF_WORLD.map(({ city }) => city)];
  const piece = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(
      '·',
      '-',
      ', ',
      '/',
      ' or ',
      '、',
      ' ',
      '市',
      '区',
      '远程',
      'Remote',
      'SH',
      'LA',
      'TX',
      'USA',
      '路',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );

  it('never throws, names each city once, and quotes the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = parseLocation(pieces.join(''));
        const all = read.city === null ? read.others : [read.city, ...read.others];
        expect(new Set(all).size).toBe(all.length);
        expect(read.city === null && (read.district !== null || read.others.length > 0)).toBe(false);
        expect((read.text ?? '').length).toBeLessThanOrEqual(300);
        expect([null, 'string']).toContain(placeCountry(pieces.join('')) === null ? null : 'string');
      }),
    );
  });

  it.each([
    '北京·',
    '上海/',
    '上',
    'New ',
    'SH, ',
    ' ',
    '　',
    'a',
    ', TX',
    'Remote - ',
    '（',
    '·',
    '南京西路',
    'ß',
    '1-',
  ])('takes no time on 10 KB of "%s"', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    expect(Math.min(...[1, 2, 3].map(() => timeOf(() => parseLocation(text))))).toBeLessThan(LIMIT_MS);
  });
});
