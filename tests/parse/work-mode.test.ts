import { describe, expect, it } from 'vitest';
import { workModeIn } from '@/lib/parse/work-mode';

/** Texts that stand behind each other, with " | " or a line's end between them. */
const texts = (list: string) => list.trim().split(/ \| |\n\s*/);

const SAID = {
  remote: texts(`
    We work four days a week, fully remote | Fully remote, four days a week
    Sit in our office in Tallinn or do not | Come in as often or as seldom as you please
    work wherever your laptop has a connection | We have no headquarters | office attendance is optional
    在哪办公都行 | 公司没有实体办公室 | 来不来公司随意 | 无需坐班，在家即可 | 可以远程工作 | 工作地点：远程
    全球远程 | 在家上班 | Location: Remote, EMEA | This role is remote | remote OK | Remote (Worldwide)
    We are a remote company | Home-based, UK | Choose between our office and working from home
    Office or home: you decide | 全员远程 | 岗位可远程 | Go开发（远程） | 居家办公 | 不坐班 | remote-first，不坐班
    可全职远程，也可到北京或上海的办公室，自行选择 | 远程岗，时区不限 | Fully remote in the EU
    Fully remote, no travel | Remote (no office) | Remote (US) | Location: Remote - Poland | 100% remote
    The team works remotely | the position can be performed from home anywhere in the country
    The place is your home | Work from anywhere | Remote or from our studio in Hamburg | Remote or hybrid, up to you
    A remote contract from anywhere in Ireland | The company is remote, without any office at all`),
  hybrid: texts(`
    The team usually works on site four days a week, with one flexible work from home day
    Office three times weekly | working from home up to three days
    two office days each week, the rest wherever you like | three days at Marina One, two elsewhere | WFH max 2 days
    every other week from home | Tue-Thu in office, Mon & Fri remote
    Presence in the office is needed two days per week | in the office Tuesday through Thursday
    a few days a week in our Lisbon office | remote up to 60 % | 每周来公司两次 | 每周到公司三天，其余时间远程
    3+2混合办公 | 隔周居家 | 有事可申请在家办公 | 远程为主，每月来上海办公室两天 | 每周至少三天在上海办公室
    每周可居家办公1-2天 | 弹性办公，每周可在家办公一天 | 支持混合办公模式 | 周五可居家办公 | 远程+坐班结合
    3 days/week onsite | 2 days WFH | you can work from home two days a week | in the office twice a week
    Tuesdays to Thursdays in the office | 60% office, 40% home | Mobile working possible | Wednesdays at home
    work from home on Fridays | occasional remote work | home office up to 50% | 每周可远程办公两天 | 混合办公
    每周2天居家 | 每周有两天可以在家办公 | 周三、周五在家办公，其余三天到公司 | home office每周最多2天
    一周三天在office | 支持部分远程 | Hybrid, two days in the office | This job is not fully remote
    at the Cardiff office two days a week and at home for the others
    comes to one of the two offices on at least three days a week
    In-person in Boston, four days a week; Fridays from wherever you like
    most of us come in on Mondays only and work from home the rest of the week
    three days a week on the premises, two elsewhere | It's based on campus, with two days a week at home
    a maximum of two days of telework a week | The squad meets in our Bristol office on Tuesdays and Thursdays
    most of us are in four days out of five | One remote day a week is fine | 2-3 days per week in our Berlin office
    up to 50% remote | a mix of home and office | we work from the office 3 days a week | 6 office days a month
    Fridays are remote`),
  onsite: texts(`
    工作日到岗 | 需全职到岗 | 每天到公司打卡 | 只招线下 | 是否远程：否
    Working days: Sunday to Thursday, 8 a.m. to 5 p.m., at the head office | work from office only, no hybrid
    neither hybrid nor remote | no relocation or remote opportunities
    Presence in the lab is required on all working days | This role is based in our Dublin office
    The whole team is co-located in Zagreb | This position is not eligible for remote work | 工作方式：坐班
    需要到公司现场办公 | 非远程岗位 | 全职线下办公，不接受远程 | On-site in Berlin
    Full-time in office, Monday through Friday | This role requires being in the office five days a week
    In-office role (NYC) | remote not possible | Remote candidates will not be considered
    All of us work in the office | 不支持远程 | 暂不接受居家办公 | 办公室坐班 | 周一到周五坐班 | 需要每天到岗
    须到岗办公，入职前三天有线上培训 | 客户现场办公 | 每周五天到南京办公室 | 每周到岗不少于4天
    Work from office only | Remote work is not available for this job | Remote-friendly? Sorry, no.
    This is not a remote position | Office in Porto, every working day
    Working hours: Mon - Fri, 9.30am to 6.30pm, at our office in Tanjong Pagar
    in the office from Sunday to Thursday | in-office only, Monday–Friday | Work From Office, all 5 days
    onsite Day 1, 5 days/week | everybody works from the HSR Layout office
    We sit together in a loft, five days a week | You will be with your team in the office each day
    working on site with the bank | we ask interns to come in | Duty station: Nairobi, office-based`),
};

/** The words of technology, of the hiring, of perks, and addresses. */
const UNSAID = texts(`
  不驻场 | remote commands in Go | 到岗时间面议 | 尽快到岗 | 可适应国际分布式团队协作
  This is a hybrid role where you work on two products
  five rounds, one day in our office for the final interview | Free lunch at the office, daily
  Team lunch twice a week at the office | Our office dog greets you every day | home delivery four days a week
  data is synced three times a week | 每周一次在公司组织羽毛球 | 远程唤醒 | 偶尔现场支持 | 远程抄表
  负责远程医疗平台 | 混合云架构 | 坐班车前往 | 到岗时间：一周内 | 现场调试设备 | hybrid infrastructure
  a hybrid of SQL and NoSQL | remote config | remote code execution | on-site support for customers
  in-person interviews | distributed systems | Microsoft Office | home page | smart home devices
  offices in London and Paris | interview process: remote | 熟悉远程调用框架 | 面试可远程进行 | 全程远程视频面试
  远程桌面产品 | 改造Prometheus远程存储 | 负责远程办公软件的后端 | 维护混合云 | 本地机房的混合环境
  不驻场，无需出差 | 办公楼下就是地铁口 | 现场支持客户 | 工作地址：合肥高新区 | the teams sit together
  hybrid cloud storage | Elasticsearch for hybrid retrieval | on-site parking | an on-site gym in Denver
  on-site interviews | remote diagnostics tools that work | remote procedure calls | remote desktop
  SSH to remote servers | experience working with remote teams | interviews are held remotely | home-office budget
  three days of training | you work 5 days a week | our office is in Lisbon | apply within five days`);

describe.each(Object.entries(SAID))('%s', (mode, list) => {
  it.each(list)('%s', (text) => expect(workModeIn(text)?.mode).toBe(mode));
});

it.each(UNSAID)('no mode for "%s"', (text) => expect(workModeIn(text)).toBeNull());

it('gives the place of the words', () => {
  const text = 'Golang Engineer\nWe are fully remote.';
  const found = workModeIn(text);
  expect(text.slice(found?.start, found?.end)).toBe('remote');
});
