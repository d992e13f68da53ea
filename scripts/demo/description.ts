import type { DemoPosting } from './postings';

/** The lines of an invented description that asks for the posting's tags. */
export function descriptionLines(posting: DemoPosting): string[] {
  return posting.site === 'linkedin' ? inEnglish(posting) : inChinese(posting);
}

function inChinese({ tags, experience, degree, go, note, industry }: DemoPosting): string[] {
  const [first = '后端', ...others] = tags;
  const years = /^(\d+)/.exec(experience)?.[1];
  return [
    '岗位职责：',
    `1、负责${industry}业务后端服务的设计、开发与持续优化；`,
    '2、参与系统架构演进，保障线上服务的稳定性与性能。',
    '任职要求：',
    `1、${/本科|硕士|大专/.test(degree) ? `${degree}及以上学历，` : ''}${years ? `${years}年以上` : '具备'}相关开发经验；`,
    `2、${go === 'mentioned' ? `熟悉 ${tags.join('、')} 中至少一门语言` : `精通 ${first}，熟悉 ${others.join('、') || 'Linux'}`}；`,
    '3、良好的沟通能力与团队协作精神。',
    ...(note ? [`4、${note}。`] : []),
    '加分项：有开源项目经验，了解 Prometheus 或 Kubernetes 者优先。',
  ];
}

function inEnglish({ tags, experience, go, note, company }: DemoPosting): string[] {
  const [first = 'software', ...others] = tags;
  return [
    `${company} is hiring for a small team that owns its services end to end.`,
    'What you will do',
    'Design, build and run backend services used by thousands of customers every day.',
    'Requirements',
    `${experience} of professional experience.`,
    go === 'mentioned'
      ? `Strong in at least one of ${tags.join(', ')}.`
      : `Strong in ${first}; good knowledge of ${others.join(', ')}.`,
    ...(note ? [`${note}.`] : []),
    'Nice to have: experience with open source projects, Prometheus.',
  ];
}
