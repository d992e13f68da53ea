/** What a column of somebody's table may hold, with the heads that say so: the most telling first, folded. */
const HEADS = {
  title: '职位 职位名称 岗位 岗位名称 职位名 岗位名 jobname jobtitle title position positionname name',
  company:
    '公司 公司名称 公司名 企业 企业名称 公司全称 companyname company jobcompanyname brandname bossname ' +
    '招聘公司 bosscompanyname companyfullname companyshortname',
  salary: '薪资 薪资待遇 薪酬 薪水 工资 月薪 薪资范围 薪资原文 salary salarydesc salaryrange pay wage compensation',
  salaryLow: '最低薪资 薪资下限 最低月薪 salarymin minsalary jobsalarymin salarylow low minamount payfrom 薪资低 下限',
  salaryHigh: '最高薪资 薪资上限 最高月薪 salarymax maxsalary jobsalarymax salaryhigh high maxamount payto 薪资高 上限',
  months: '几薪 薪数 月数 年薪月数 jobsalarytotalmonth salarymonths months salarymonth 月薪数 monthlysalaries',
  city:
    '城市 工作城市 地区 工作地点 地点 工作地 地址 city location joblocationname cityname area place ' +
    'address 城市区域',
  experience: '经验 工作经验 所需经验 经验要求 工作年限 年限 experience jobexperience jobyear workyear seniority',
  experienceMin: '经验下限 最低经验 experiencemin minexperience experiencefrom leastyears 最少年限',
  experienceMax: '经验上限 最高经验 experiencemax maxexperience experienceto mostyears 最多年限',
  degree: '学历 学历要求 教育 degree education jobdegree jobdegreename degreename',
  tags:
    'required 必备技能 requiredskills 技能 技能要求 技能标签 skills joblabels skilltags 标签 tags ' +
    '职位标签 positionlables keywords',
  description: '职位描述 岗位描述 岗位职责 工作内容 职位详情 描述 jd description jobdescription jobdetail detail 要求',
  url:
    '链接 职位链接 岗位链接 职位访问地址 详情链接 网址 地址链接 url link joburl joblink href detailurl ' +
    'address(url)',
  datePosted:
    '发布时间 发布日期 首次发布时间 职位发布时间 更新时间 dateposted posted publishtime postedat ' +
    'createtime jobfirstpublishdatetime postedon',
  companySize: '公司规模 规模 人数 公司人数 companysize brandscalename scale companyquorum',
  industry: '行业 公司行业 所属行业 industry brandindustry industryfield',
  stage: '融资 融资阶段 公司阶段 发展阶段 stage brandstagename financestage companyfinance fundingstage funding',
  status: '状态 投递状态 进度 当前状态 status state applicationstatus',
  notes: '备注 笔记 说明 notes note remark remarks comment comments',
  labels: '我的标签 mytags labels',
} as const satisfies Record<string, string>;

export type Target = keyof typeof HEADS;
/** Which column holds what, by its index; null where none does. */
export type Mapping = Record<Target, number | null>;

export const TARGETS = Object.keys(HEADS) as Target[];
/** Our own tables have the reader's tags beside the skills that are asked for. */
const OURS = 'required';

/** What the heads say of their columns. Each column is taken once, by the head that is most telling. */
export function guessMapping(heads: readonly string[]): Mapping {
  const names = heads.map(folded);
  const taken = new Set<number>();
  const find = (target: Target) => {
    const known = HEADS[target].split(' ');
    const wanted = target === 'labels' && names.includes(OURS) ? [...known, 'tags'] : known;
    const index = wanted.map((name) => names.indexOf(name)).find((found) => found >= 0 && !taken.has(found)) ?? null;
    if (index !== null) taken.add(index);
    return [target, index] as const;
  };
  return Object.fromEntries(TARGETS.map(find)) as Mapping;
}

/** The mapping with a column given to a target, and taken from another that had it. */
export function remapped(mapping: Mapping, target: Target, column: number | null): Mapping {
  const freed = TARGETS.map((name) => [name, column !== null && mapping[name] === column ? null : mapping[name]]);
  return { ...(Object.fromEntries(freed) as Mapping), [target]: column };
}

const folded = (head: string) =>
  head
    .toLowerCase()
    .replaceAll(/[\s_\-:：/]+/g, '')
    .replace(/[（(][^()（）]*[)）]$/, '');
