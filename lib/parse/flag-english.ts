import { isDenied } from '@/lib/parse/flag-denial';
import type { Found } from '@/lib/parse/flag-rules';
import { allMatches, blank, matches } from '@/lib/parse/pieces';
import type { Sentence } from '@/lib/parse/sections';

const ENGLISH = /英语|英文|\benglish\b/g;
const OTHER_ENGLISH =
  /(?:少儿|儿童|商务|在线|成人|学习|教|学)?(?:英语|英文)(?:文献|文档|资料|技术|技术文档)?阅读(?:理解)?能力|(?:少儿|儿童|商务|在线)?(?:英语|英文)(?:口语)?(?:学习|教育|培训|课程?|陪练|app|产品|启蒙|角|[四4]级|平台|老师|教学|辅导|网站|品牌|版)|\benglish (?:lessons?|courses?|class(?:es)?|learning|learners?|teach\w*|documentation|docs|documents|tutors?)\b|\b(?:learn|teach)\w* english\b/g;
/** What says anywhere in the sentence that English is spoken or written; the weaker words must stand in its own clause. */
const USED =
  /书面|日常(?:用|使用)|用(?:英语|英文)(?:写|开|交|沟|与|和|做|工作|汇报|讨论|回)|纯英|(?:英语|英文)(?:环境|办公|工作环境|会议|面试|邮件|授课|流畅|自如|过硬|过关|熟练|必须|为工作)|\b(?:daily|everyday|main|official|primary|corporate) language\b|\b(?:present|report|negotiate|write|argue|explain|document|discuss|talk)\b[^.;,]{0,24}\bin english\b|外籍同事|\b(?:plain|fluent|clear|business[- ]level|working|near-native|upper-intermediate|conversational|workplace|everyday|decent|solid|proficient|c1|c2|b2)[- ](?:\w{1,12} ){0,2}english\b|\benglish[- ](?:speaking|level|proficiency|fluency|skills|ability|first)\b|\b(?:meetings?|stand-?ups?|discussions?|reviews?|conversations?|communication|correspondence|tickets|specs?|calls|workshops?|interviews?|everything|documentation|documents|work|business|operate|collaborate|applications?)\b[^.;]{0,24}\b(?:is|are|in|happens?|runs?|takes? place|conducted|held|written|done|made)\b[^.;]{0,14}\b(?:in )?english\b|\b(?:language of|our language|team['’]s language|lingua franca)\b|\benglish is (?:the|our|what|how|spoken|used|a must|necessary|needed|mandatory)|\b(?:able|ability|comfortable|confident|at ease|capable) (?:to |of )?(?:[\w-]{1,16} ){0,6}in english|全英|口语|口头|工作语言|听说|流利|\bfluen|\bspok|\bspeak|\bcommunicat|\b[bc][12]\b|\bwe (?:talk|write)|\bwrite english\b|\bproficien|\b(?:working|company|office|team|business|common) language|\bverbal|\bwritten|\b(?:excellent|good|strong|business|advanced|intermediate|solid|professional|perfect|very good|decent|confident|great) (?:\w{1,16} ){0,2}english|\benglish (?:is|must be|skills? is|level)? ?(?:required|mandatory|a must|essential|strong|very good|good|advanced|upper)|\benglish ?[:(–-] ?(?:fluent|advanced|upper|intermediate|good|strong|very good|excellent|professional|required|must|native)|\bmust be (?:strong|fluent|good|excellent)|\bnative|\bcommand of\b|\bconversation|\binterviews? (?:are|is|will be) (?:held |conducted )?in english/;
const USED_HERE = /会议|开会|沟通|交流|读写|书写|撰写|对话|汇报|谈判|精通|熟练|能力强/;
const READ_ONLY = /阅读|看懂|读懂|查阅|\bread(?:ing)?\b/;
const SPOKEN_TOO = /口语|听说|沟通|交流|会议|流利|读写|\bspok|\bfluen|\bspeak|\bverbal/;
const IS_BONUS =
  /(?:英语|英文|english)[^,.。;()]{0,40}(?:优先|加分|更佳|为佳|者佳|更好|\bplus\b|\bpreferred\b|\bbonus\b|\badvantage\b|\bdesirable\b|\bnice\b|\basset\b|\bwelcomed?\b|\boptional\b)|(?:优先|加分|\bbonus|\bplus|nice to have|ideally|preferably)[^,.。;]{0,20}(?:英语|英文|english)/;
/** Another language would do as well. */
const IS_CHOICE =
  /\benglish,? (?:or|\/) (?:\w{1,10} )?(?:french|german|spanish|japanese|mandarin|chinese|dutch|portuguese|polish|czech|russian|korean|italian|arabic|hebrew)\b|\b(?:french|german|spanish|japanese|mandarin|chinese|dutch|portuguese|polish|czech|russian|korean|italian|arabic|hebrew),? or english\b|(?:英语|英文)或(?:者)?[日德法韩粤西俄中]|[日德法韩粤西俄中][语文]或(?:者)?(?:英语|英文)/;
const ONE_WILL_DO = /\b(?:one of (?:the two|them|these|those)|either (?:one|of|will|is)|one is enough)\b/;
const REACH = 60;
const NO_DEMANDS: ReadonlySet<Sentence['kind']> = new Set(['bonus', 'blurb', 'excluded']);

/** The word for English where a sentence asks for English that is spoken or written; reading alone does not count. */
export function asksForEnglish({ kind, lower }: Sentence, next: Sentence | undefined): Found | null {
  if (NO_DEMANDS.has(kind) || !matches(lower, ENGLISH) || IS_BONUS.test(lower)) return null;
  if (IS_CHOICE.test(lower) || ONE_WILL_DO.test(`${lower} ${next?.lower ?? ''}`)) return null;
  const meant = blank(lower, OTHER_ENGLISH);
  const isUsed = USED.test(meant);
  for (const { index, 0: words } of allMatches(meant, ENGLISH)) {
    const clause = clauseAround(meant, index);
    const isOnlyRead = READ_ONLY.test(clause) && !SPOKEN_TOO.test(clause);
    if (isOnlyRead || !(isUsed || USED_HERE.test(clause))) continue;
    if (!isDenied(lower, index, index + words.length)) return { words, at: index };
  }
  return null;
}

function clauseAround(text: string, at: number) {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  return `${before.slice(before.lastIndexOf(',') + 1)}${after.split(',', 1)[0] ?? ''}`;
}
