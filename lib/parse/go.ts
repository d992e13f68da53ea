import { goCue, type GoCue } from '@/lib/parse/go-cues';
import { goWords } from '@/lib/parse/go-words';
import { fold } from '@/lib/parse/terms';
import type { GoVerdict } from '@/lib/posting/posting';

/** Boards whose tags do not come from the employer: RemoteOK puts "golang" on cashiers. */
const SITES_WITH_INVENTED_TAGS = new Set(['remoteok']);
const RECRUITER = /招聘|猎头|寻访|recruit|talent acquisition|sourcer/;
const NOT_TECHNICAL =
  /运营|客服|销售|行政|辅导员|团长|店员|教师|策划|专员|翻译|地推|barista|sales rep|marketing|driver|nurse|cashier/;
const TITLE_MENTION =
  /优先|加分|了解|会\s?go|a plus|optional|nice to have|desirable|preferred|bonus|语言不限|任意|均可|any language|with go experience/;
const TITLE_SURE = /(?:入职|主要|负责)(?:后)?(?:主要)?写\s?go|工作语言\s?go|转\s?go/;
/** A role that leaves Go for another language: "Golang转Erlang". */
const TITLE_LEAVES_GO = /go(?:lang)?[^转]{0,16}转(?!\s?go)[a-z]/;
const DEVELOPER =
  /开发|研发|后端|后台|服务端|服务器|工程师|程序|架构|全栈|engineer|developer|backend|back-end|full ?stack|sre|devops|architect|programmer|staff|lead/;
const FRONT_END = /前端|front-?end|ios|android|客户端|测试|产品|设计|designer|product manager/;
/** No sentence that means something names Go more often; it bounds the work on one that does not. */
const MOST_WORDS = 12;
const SENTENCE = /[^。；;！!？?\n.]+(?:\.(?=\S)[^。；;！!？?\n.]*)*[。；;！!？?\n.]*/g;

type Input = { title: string; site?: string; tags?: string[]; description?: string };

/**
 * Whether Go is a main working language of the role ("core"), one of several or a bonus ("mentioned"), or neither.
 * The evidence is the words that decided; it is empty where nothing in the posting looks like Go.
 */
export function readGo({ title, site, tags = [], description = '' }: Input): GoVerdict {
  const folded = fold(title);
  const inTitle = titleVerdict(title, folded);
  if (inTitle) return inTitle;

  const inText = descriptionVerdict(description);
  if (inText && inText.verdict !== 'no') return inText;

  const tag = SITES_WITH_INVENTED_TAGS.has(site ?? '') ? undefined : tags.find((each) => hasGo(each, true));
  if (tag !== undefined && !inText && !NOT_TECHNICAL.test(folded)) {
    return { verdict: DEVELOPER.test(folded) && !FRONT_END.test(folded) ? 'core' : 'mentioned', evidence: tag };
  }
  return inText ?? { verdict: 'no', evidence: '' };
}

function titleVerdict(title: string, folded: string): GoVerdict | null {
  const words = goWords(title, true).filter((word) => word.isGo);
  if (words.length === 0) return null;
  const evidence = title.trim().slice(0, 120);
  const named = words.some((word) => word.end - word.start > 2);
  if (!named && NOT_TECHNICAL.test(folded) && !DEVELOPER.test(folded)) return { verdict: 'no', evidence };
  if (TITLE_LEAVES_GO.test(folded)) return { verdict: 'no', evidence };
  if (RECRUITER.test(folded)) return { verdict: 'mentioned', evidence };
  if (TITLE_MENTION.test(folded) && !TITLE_SURE.test(folded)) return { verdict: 'mentioned', evidence };
  return { verdict: 'core', evidence };
}

function descriptionVerdict(description: string): GoVerdict | null {
  let best: GoVerdict | null = null;
  for (const [sentence] of description.matchAll(SENTENCE)) {
    for (const verdict of verdictsIn(sentence)) {
      const found: GoVerdict = { verdict, evidence: sentence.trim().slice(0, 160) };
      if (verdict === 'core') return found;
      if (!best || best.verdict === 'no') best = found;
    }
  }
  return best;
}

/** One verdict for each Go of the sentence, so that a cue about something else leaves it alone. */
function verdictsIn(sentence: string): GoVerdict['verdict'][] {
  const folded = fold(sentence);
  return goWords(sentence)
    .filter((word) => word.isGo)
    .slice(0, MOST_WORDS)
    .map((word) => verdictOf(goCue(folded, word)));
}

function verdictOf(cue: GoCue | null): GoVerdict['verdict'] {
  if (cue === null) return 'core';
  return cue === 'absent' ? 'no' : 'mentioned';
}

function hasGo(text: string, isTitle: boolean) {
  return goWords(text, isTitle).some((word) => word.isGo);
}
