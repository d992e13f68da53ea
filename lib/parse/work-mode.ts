import { fold } from '@/lib/parse/terms';
import type { WorkMode } from '@/lib/posting/posting';

/** "Remote" and "hybrid" as words of technology or of something else than the place of work. */
const NOISE =
  /远程(?:调用|桌面|控制|协助|监控|会诊|医疗|过程|登录|升级|运维|面试|服务调用|教育)|混合云|混合部署|hybrid[- ](?:cloud|apps?|search|mobile)|remote (?:procedure|desktop|control|sensing|code|access|method|monitoring|debugging|server|interview|device)\w*|home-office furniture/g;
const NO_REMOTE =
  /(?:不|非|无)(?:支持|接受|可|能|允许|提供)?(?:远程|居家)|(?:no|not(?: a)?|non-?) ?remote(?![a-z])|remote (?:work )?is not/;
const HYBRID = [
  /混合办公|混合模式|弹性混合|混合制|(?:每|一)(?:周|月)[^,。;\n]{0,10}(?:远程|居家|在家)|(?:远程|居家|在家)[^,。;\n]{0,6}(?:一|两|二|三|四|\d)\s?天|偶尔(?:可以?)?(?:在家|远程|居家)|(?:一|两|二|三|四|\d)\s?天[^,。;\n]{0,4}(?:到办公室|在办公室|到公司)/,
  /hybrid|(?:one|two|three|four|\d)(?: to (?:two|three|four|five))? (?:remote|office|in-office|home[- ]office) days?|days? (?:a|per) week (?:in|at|from) (?:the|our)|days?[^.\n]{0,12} in (?:the|our)(?: \w+)? office|up to \d{1,3} ?% (?:mobile|remote|home)|(?:work from home|remote)[^.\n]{0,12}(?:one|two|three|\d) days?|office on (?:mon|tue|wed|thu|fri)\w*|(?:partly|partially|part[- ])(?: )?remote|flexible (?:wfh|remote)/,
];
const REMOTE = [
  /(?:全员|全职|完全|长期|可|支持|纯)?远程|居家办公|在家办公|不限城市|线上协作|分布式团队|不坐班/,
  /remote|(?:fully |globally )?distributed team|work from (?:home|anywhere)|(?:^|[^a-z])wfh(?![a-z])|anywhere in the world|telecommut/,
];
const ONSITE = [
  /坐班|现场办公|驻场|驻客户|客户现场(?!支持)|每周(?:到岗|出勤|实习)|到岗(?:不少于|至少)?\s?[\d一二三四五]\s?天|办公室办公|到公司上班/,
  /on-?site(?! (?:gym|parking|canteen|interview|support))|work(?:ing)? from (?:the|our)?(?: \w+)? ?office|work from office|(?:^|[^a-z])wfo(?![a-z])|in[- ]office|in[- ]person|(?:five|5) days (?:a|per) week/,
];

/** Where the work is done, as title and text say; null where they do not. A mixed week is hybrid, a free choice is remote. */
export function workModeIn(title: string, text: string): WorkMode | null {
  const folded = fold(`${title}\n${text}`).replace(NOISE, ' ');
  if (NO_REMOTE.test(folded)) return 'onsite';
  if (has(HYBRID, folded)) return 'hybrid';
  if (has(REMOTE, folded)) return 'remote';
  return has(ONSITE, folded) ? 'onsite' : null;
}

function has(patterns: readonly RegExp[], text: string) {
  return patterns.some((pattern) => pattern.test(text));
}
