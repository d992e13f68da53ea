const CITIES =
  '北京|上海|广州|深圳|杭州|成都|武汉|南京|西安|苏州|天津|重庆|长沙|郑州|厦门|青岛|大连|宁波|合肥|福州|济南|无锡|佛山|东莞|珠海|昆明|沈阳|哈尔滨|长春|石家庄|太原|南昌|贵阳|南宁|海口|兰州|常州|温州|嘉兴|绍兴|金华|惠州|中山|泉州|烟台|南通|徐州|扬州|镇江|芜湖|洛阳|香港|澳门|台北|新加坡|全国|远程|海外|异地';
const PLACES =
  'united states|usa|us|united kingdom|uk|germany|france|netherlands|spain|portugal|italy|poland|ireland|sweden|norway|denmark|finland|switzerland|austria|belgium|czech republic|romania|ukraine|india|china|japan|singapore|australia|canada|brazil|mexico|israel|kenya|nigeria|egypt|south africa|argentina|hong kong|taiwan|south korea|europe|emea|apac|latam|americas|asia|worldwide|anywhere|global|london|berlin|munich|hamburg|frankfurt(?: am main)?|paris|amsterdam|rotterdam|madrid|barcelona|lisbon|porto|milan|rome|warsaw|krakow|dublin|stockholm|oslo|copenhagen|helsinki|zurich|zürich|geneva|vienna|brussels|prague|budapest|bucharest|bangalore|bengaluru|hyderabad|mumbai|pune|delhi|new delhi|chennai|gurgaon|tokyo|osaka|seoul|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|toronto|vancouver|montreal|ottawa|new york|nyc|san francisco|bay area|los angeles|seattle|boston|chicago|austin|denver|atlanta|dallas|houston|miami|portland|philadelphia|washington(?:,? d\\.?c\\.?)?|tel aviv|dubai|são paulo|sao paulo|buenos aires|mexico city|manchester|edinburgh|leeds|bristol|cambridge|oxford|cologne|köln|stuttgart|düsseldorf|greece|athens|hungary|bulgaria|sofia|serbia|belgrade|croatia|zagreb|estonia|tallinn|latvia|riga|lithuania|vilnius|cyprus|turkey|türkiye|istanbul|kyiv|lviv|malmö|gothenburg|lyon|toulouse|leipzig|dresden|utrecht|eindhoven|antwerp|basel|lausanne|wroclaw|gdansk|brno|cluj(?:-napoca)?|valencia|turin|glasgow|belfast|birmingham|new zealand|christchurch|canberra|philippines|manila|vietnam|thailand|bangkok|indonesia|jakarta|malaysia|kuala lumpur|pakistan|uae|noida|gurugram|kolkata|lagos|nairobi|cairo|cape town|johannesburg|chile|santiago|colombia|bogot[aá]|peru|lima|calgary|san diego|san jose|palo alto|mountain view|sunnyvale|pittsburgh|raleigh|phoenix';
const WAY = 'remote|hybrid|on-?site|in-?office|home office|work from home|wfh';
const EN_PLACE = `(?:(?:fully? |100% )?(?:${WAY})|${PLACES})`;
/** Latin and Cyrillic letters. Not `\p{L}`: with the flag that it needs, ignoring case takes V8 tens of milliseconds to compile. */
const L = 'A-Za-z\\u00c0-\\u024f\\u0400-\\u04ff';
const CITY = [
  new RegExp(
    `^[\\[【(（]?(?:${CITIES})(?:市|区)?(?:\\s?[·\\-—,，/、| ]\\s?[\\u4e00-\\u9fff()（）A-Za-z0-9]{2,14}){0,3}[\\]】)）]?$`,
  ),
  /^[[【(（]?[\u4e00-\u9fff]{2,6}(?:市|区|新区|自治州|镇|街道)(?:\s?[·-]\s?[\u4e00-\u9fff]{2,12}){0,2}[\]】)）]?$/,
  new RegExp(
    `^${EN_PLACE}(?:\\s?[,;/|·(–-]\\s?[A-Z][\\w .'-]{1,24}\\)?){0,3}(?: \\d{5}| only| in the world)?(?:\\s?\\+\\s?\\d+(?: more)?)?\\)?$`,
    'i',
  ),
  new RegExp(`^[${L}][${L} .'-]{1,30}(?:, [${L}][${L} .'-]{1,30}){0,2}, (?:${PLACES})(?: \\(?(?:${WAY})\\)?)?$`, 'i'),
  new RegExp(`^[A-Z][\\p{L} .'-]{1,30}, (?:[A-Z]{2,3})(?:,? \\d{4,5})?(?: \\(?(?:${WAY})\\)?)?$`, 'u'),
  new RegExp(
    `^[A-Z][\\p{L},.']{1,20}(?: [A-Z][\\p{L},.']{1,20}){0,2} (?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)(?: \\d{4})?(?: \\(?(?:${WAY})\\)?)?$`,
    'u',
  ),
  new RegExp(`^[A-Z][${L} .,'-]{1,40} ?[-–(] ?(?:${EN_PLACE})\\)?$`, 'i'),
  new RegExp(`^${EN_PLACE} (?:(?:in|from|-|–|within) )?${EN_PLACE}(?:, [${L}][${L} ]{1,24})?$`, 'i'),
  new RegExp(`^(?:${WAY}) (?:in|from) [A-Z][\\p{L} ,.'-]{1,40}$`, 'u'),
];
const FLAG = /[\u{1f1e6}-\u{1f1ff}]+/gu;
const NAMES_CITY = new RegExp(CITIES.replace(/\|全国.*$/, ''), 'g');

/** Whether a text is a place, or a way to work in its stead. */
export function isPlace(source: string): boolean {
  const text = source.replace(FLAG, '').trim();
  // "Kraków" and "Krakow" are one place.
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return CITY.some((pattern) => pattern.test(text) || (bare !== text && pattern.test(bare)));
}

/** The one city that a text names; null where it names none or several. */
export function cityIn(text: string): string | null {
  const [only, ...others] = new Set(text.match(NAMES_CITY));
  return only && others.length === 0 ? only : null;
}
