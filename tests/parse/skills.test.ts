import { assert, property, string, stringMatching } from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SKILLS, skillName, skillsIn, skillsInTags, type Skill } from '@/lib/parse/skills';

const SHARED = '../shared/corpus/skills.json';
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const GROUPS = (
  'language framework database messaging protocol architecture container cloud observability cicd ' +
  'os data ai web3 frontend security testing method domain spoken'
).split(' ');
const ids = (text: string) => skillsIn(text).map((found) => found.id);

describe('the text of a posting', () => {
  it.each([
    ['熟悉Go、Redis和MySQL8.0', ['go', 'redis', 'mysql']],
    ['good storage, C++17', ['cpp']],
    ['精通C++，了解K8s', ['cpp', 'kubernetes']],
    ['Ｇｏ语言与Ｋａｆｋａ', ['go', 'kafka']],
    ['go-zero or gRPC', ['go-zero', 'grpc']],
    ['fragment of mysqld', []],
    ['熟悉gin、gorm、es和mq', ['gin', 'gorm', 'elasticsearch', 'message-queue']],
    ['了解react/vue前端框架', ['react', 'vue']],
    ['熟悉 Gin 框架，用过 Spring Cloud', ['gin', 'spring']],
    ['使用 Gin框架', ['gin']],
    ['kitex/hertz, go+vue+react', ['kitex', 'hertz', 'go', 'vue', 'react']],
    ['熟悉npm、yarn、webpack', ['npm', 'npm', 'webpack']],
    ['消息队列、微服务、分布式、高并发', ['message-queue', 'microservices', 'distributed-systems', 'high-concurrency']],
    ['服务网格、单元测试、设计模式', ['service-mesh', 'unit-testing', 'design-patterns']],
    ['数据结构与算法、操作系统、计算机网络', ['algorithms', 'operating-systems']],
    ['Spring Boot 3, PyTorch2.1 and Vue3', ['spring', 'pytorch', 'vue']],
    ['LangChain, RAG and MCP', ['llm', 'llm', 'llm']],
    ['达梦或人大金仓', ['dameng', 'kingbase']],
    ['Terraform, Ansible, Chef, Puppet', ['terraform', 'ansible', 'chef', 'puppet']],
    ['AWS (EC2, S3, Lambda, EKS)', ['aws', 'aws', 'object-storage', 'serverless', 'kubernetes']],
    ['阿里云ECS、OSS、ACK集群', ['aliyun', 'object-storage', 'kubernetes']],
    ['ISO 20022 or SWIFT messages', ['iso-20022', 'iso-20022']],
    ['iOS with Swift', ['ios', 'swift']],
    ['Objective-C and C#', ['objective-c', 'csharp']],
    ['C/C++/Python', ['cpp', 'python']],
    ['熟悉C、C++或Rust', ['c', 'cpp', 'rust']],
    ['Swift and SWIFT', ['swift', 'iso-20022']],
    ['gin, echo or fiber, with wire, fx', ['gin', 'echo', 'fiber', 'wire', 'wire']],
    ['Python, R and SQL', ['python', 'r', 'sql']],
    ['CSS, Less, Sass', ['html-css', 'html-css', 'html-css']],
    ['Node.js, Express, React', ['nodejs', 'nodejs', 'react']],
    ['vLLM, Ray, KServe', ['mlops', 'ray', 'mlops']],
    ['熟悉Kong网关', ['api-gateway']],
    ['Apache Beam on Dataflow', ['beam']],
    ['Cobra, Viper and Zap', ['cobra', 'viper', 'zap']],
    ['zk proofs, ZK', ['zero-knowledge', 'zookeeper']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));
});

describe('words that only look like a skill', () => {
  it.each([
    'we go live in spring',
    'a good storage fragment',
    'fragrant, dragging, Ragnar',
    'our R&D centre, Series C, Vitamin C',
    'C端、B端产品，A/B/C轮融资',
    'Option (C) or (R)',
    'the rest of the team',
    'react quickly. React quickly to change, React to events',
    'Spring Festival bonus; Spring 2026 internship; Colorado Springs',
    'Hong Kong, King Kong',
    'gin and tonic; Gin and Tonic',
    'Amazon Echo, echo of the past',
    'tai chi, Ho Chi Minh City, chi-square',
    'Google Fiber, fiber optic',
    'wire transfer, wires',
    'Taylor Swift, swift answers',
    'rust prevention',
    'Scalable, scalability',
    'American Express, express delivery',
    'at the Helm, take the helm',
    'vaulted ceilings',
    'Consul General, consulate',
    'spark joy, Sparkling water',
    'conical flask',
    'lambda expressions, Lambda表达式',
    'es, TS/SCI clearance',
    'Nest thermostat',
    'a dart board',
    'X-Ray, array, Ray Smith',
    'make the most of less',
    'Access to data, Excel at teamwork, a word',
    'unity of purpose, salt, a chef, a puppet',
    'Digital Nomad visa, nomads',
    'Argonaut, Argos',
    'Delve into details',
    'elastic hours, temporal data, a harbor',
    'PB级数据，10PB',
    'sales channel partners',
    'in spring/summer, make/break, an echo / reverb',
    'Machine Operator',
    'a raft of benefits, the thrift store',
    '全网关注，官网关键词',
    '供应链上下游，很多活动',
    '简单测试，部分表现',
    '市场渗透率，思维敏捷',
    '按项目结算，按时支付工资',
    '保障资金安全，注意安全生产',
    '四级部门，六级响应',
    '文件容器组件',
    '缓存方案设计',
    '算法工程师协作，推荐位算法团队',
    '首席增长官CGO首席',
    '雪花ID，Snowflake算法',
  ])('%s', (text) => expect(ids(text)).toEqual([]));

  it.each([
    ['熟悉网络安全与Web安全', ['security', 'security']],
    ['英语四级以上', ['english']],
    ['熟悉容器技术', ['docker']],
    ['Redis缓存', ['redis']],
    ['熟悉缓存、算法等', ['redis', 'algorithms']],
    ['日志、监控、加密', ['observability', 'cryptography']],
    ['Redis常见数据结构及缓存方案', ['redis']],
    ['Swoole协程与Go协程', ['laravel', 'goroutine']],
    ['Hong Kong: Kong and Envoy', ['api-gateway', 'envoy']],
  ])('but %s', (text, expected) => expect(ids(text)).toEqual(expected));
});

describe('the dictionary', () => {
  it('has at least 330 skills with kebab-case ids of their own', () => {
    expect(new Set(SKILLS.map((skill) => skill.id)).size).toBe(SKILLS.length);
    expect(SKILLS.filter(({ id }) => !KEBAB.test(id))).toEqual([]);
    expect(SKILLS.length).toBeGreaterThanOrEqual(330);
  });
  it('puts every skill into a known group', () => {
    expect(SKILLS.filter(({ group }) => !GROUPS.includes(group))).toEqual([]);
  });
  it('finds every skill by its name, in both languages, and by each of its aliases', () => {
    const missed = SKILLS.flatMap((skill) =>
      termsOf(skill).flatMap(({ written }) => (ids(written)[0] === skill.id ? [] : [`${skill.id}: ${written}`])),
    );
    expect(missed).toEqual([]);
  });
  it('gives no alias to two skills, unless both want their own case', () => {
    const all = SKILLS.flatMap((skill) => termsOf(skill).map((term) => ({ ...term, id: skill.id })));
    const byWord = new Map<string, typeof all>();
    for (const term of all) {
      const word = term.written.toLowerCase();
      const others = (byWord.get(word) ?? []).filter(({ id }) => id !== term.id);
      const clash = others.find((other) => !(other.exact && term.exact && other.written !== term.written));
      expect(clash && [word, clash.id, term.id]).toBeUndefined();
      byWord.set(word, [...(byWord.get(word) ?? []), term]);
    }
  });
  it.skipIf(!existsSync(SHARED))('keeps every id of the shared corpus (skipped where the corpus is absent)', () => {
    const own = new Set(SKILLS.map((skill) => skill.id));
    expect(corpus().filter(({ id }) => !own.has(id))).toEqual([]);
  });
  it.skipIf(!existsSync(SHARED))('reads every alias of the shared corpus (skipped where the corpus is absent)', () => {
    const missed = corpus().flatMap(({ id, aliases }) =>
      aliases.flatMap((alias) => (ids(alias).includes(id) ? [] : [`${id}: ${alias}`])),
    );
    // 安全 alone is as often a quality ("安全、稳定") as a skill.
    expect(missed).toEqual(['security: 安全']);
  });
});

describe('skills', () => {
  it('names a skill in both languages', () => {
    expect(skillName('microservices', 'zh')).toBe('微服务');
    expect(skillName('microservices', 'en')).toBe('Microservices');
    expect(skillName('no-such', 'zh')).toBe('no-such');
  });
  it('reads tags once each', () => {
    expect(skillsInTags(['Golang', 'Go', 'redis', '缓存', 'gin'])).toEqual(['go', 'redis', 'gin']);
  });
  it('never throws, and its offsets lie in the text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const astray = skillsIn(text).filter(({ start, end }) => start < 0 || start >= end || end > text.length);
        expect(astray).toEqual([]);
      }),
    );
  });
  it('finds no skill inside a longer Latin word', () => {
    const letters = stringMatching(/^[a-z]{1,5}$/);
    assert(
      property(letters, letters, (before, after) => {
        expect(ids(`${before}redis${after}x`)).not.toContain('redis');
      }),
    );
  });
});

function corpus() {
  return JSON.parse(readFileSync(SHARED, 'utf8')) as Pick<Skill, 'id' | 'aliases'>[];
}

/** Every term of a skill as a posting would write it; `exact` where its case counts. */
function termsOf({ name, zh, aliases, items = [] }: Skill) {
  const isExactName = aliases.includes(`=${name}`);
  const marked = [...(isExactName ? [] : [name]), ...(zh ? [zh] : []), ...aliases, ...items];
  return marked.map((term) => ({ written: term.replace(/^=/, ''), exact: term.startsWith('=') }));
}
