import { goCue, type GoCue } from '@/lib/parse/go-cues';
import { goWords, type GoWord } from '@/lib/parse/go-words';
import { isSoftware, namesGoLibrary, namesGoTools, roleOf, type Role } from '@/lib/parse/go-role';
import { sentencesOf, type Sentence } from '@/lib/parse/sections';
import { fold } from '@/lib/parse/terms';
import { toSimplified } from '@/lib/parse/traditional';
import type { Place } from '@/lib/posting/evidence';
import type { GoVerdict } from '@/lib/posting/posting';

/** Boards whose tags do not come from the employer: RemoteOK puts "golang" on cashiers. A description, or the trade, shows it. */
const SITES_WITH_INVENTED_TAGS = new Set(['remoteok']);
const TITLE_MENTION =
  /优先|加分|了解|会\s?go|a plus|optional|nice[- ]to[- ]have|desirable|preferred|bonus|语言不限|任意|均可|都行|都可|任一|任选|之一|有则更好|更佳|不限语言|any language|with go experience/;
const TITLE_SURE = /(?:入职|主要|负责)(?:后)?(?:主要)?写\s?go|工作语言\s?go|转\s?go/;
/** A title that rules Go out: "Java后端（无需Go）". */
const TITLE_WITHOUT_GO =
  /(?:无需|不写|不用|不要|不需要?|非|no |not |without )\s?go(?:lang)?(?![a-z])|go(?:lang)?(?:岗位?|职位|方向|组)(?:请|见|另|已满|满员|看)/;
/** A role that leaves Go for another language: "Golang转Erlang". */
const TITLE_LEAVES_GO = /go(?:lang)?[^转]{0,16}转(?!\s?go)[a-z]/;
/** No sentence that means something names Go more often; it bounds the work on one that does not. */
const MOST_WORDS = 12;
type Input = { title: string; site?: string; tags?: string[]; description?: string; sentences?: Sentence[] };
type Verdict = GoVerdict['verdict'];

const VERDICTS: Record<GoCue | 'asked', Verdict> = {
  asked: 'core',
  absent: 'no',
  people: 'no',
  bonus: 'mentioned',
  choice: 'mentioned',
  secondary: 'mentioned',
};

const LONGEST_TITLE = 120;
const LONGEST_SENTENCE = 160;
const NOTHING: GoVerdict = { verdict: 'no', evidence: '' };

/**
 * Whether Go is a main working language of the role ("core"), one of several or a bonus ("mentioned"), or neither.
 * The evidence is the words that decided; it is empty where nothing in the posting looks like Go.
 */
export function readGo({ title, site, tags = [], description = '', sentences }: Input): GoVerdict {
  const folded = toSimplified(fold(title));
  const inTitle = titleVerdict(title, folded);
  if (inTitle) return inTitle;

  const role = roleOf(title, tags);
  const inText = descriptionVerdict(description, sentences, role);
  if (inText && inText.verdict !== 'no') return inText;

  if (!inText && role === 'developer' && namesGoTools(fold(description)))
    return { verdict: 'core', evidence: description.trim().slice(0, LONGEST_SENTENCE), rule: 'Go libraries' };
  const isInvented = SITES_WITH_INVENTED_TAGS.has(site ?? '') && (description !== '' || role !== 'developer');
  const tag = isInvented || inText ? null : tagVerdict(tags, role);
  return tag ?? inText ?? NOTHING;
}

function titleVerdict(title: string, folded: string): GoVerdict | null {
  const words = goWords(title, true).filter((word) => word.isGo);
  const evidence = title.trim().slice(0, LONGEST_TITLE);
  const [first] = words;
  if (!first) return namesGoLibrary(folded) ? { verdict: 'core', evidence, rule: 'title: Go library' } : null;
  const isNamed = words.some((word) => word.end - word.start > 2);
  if (!isNamed && !isSoftware(folded)) return null;
  const [verdict, rule] = titleRule(folded);
  const place: Place = { field: 'title', start: first.start, end: first.end };
  return { verdict, evidence, words: title.slice(first.start, first.end), rule, place };
}

function titleRule(folded: string): [Verdict, string] {
  if (TITLE_WITHOUT_GO.test(folded)) return ['no', 'title: without Go'];
  if (TITLE_LEAVES_GO.test(folded)) return ['no', 'title: leaves Go'];
  if (roleOf(folded) === 'recruiter') return ['mentioned', 'title: recruits'];
  if (TITLE_MENTION.test(folded) && !TITLE_SURE.test(folded)) return ['mentioned', 'title: bonus or choice'];
  return ['core', 'title'];
}

function descriptionVerdict(description: string, sentences: Sentence[] | undefined, role: Role): GoVerdict | null {
  if (!/go|ｇ|Ｇ/i.test(description)) return null;
  let best: GoVerdict | null = null;
  for (const sentence of sentences ?? sentencesOf(description)) {
    for (const found of verdictsIn(sentence, role)) {
      if (found.verdict === 'core') return found;
      if (!best || rankOf(found) > rankOf(best)) best = found;
    }
  }
  return best;
}

/** A bonus or a choice says more than a denial, a denial more than a passing mention. */
const rankOf = ({ rule = '' }: GoVerdict) => ['people', 'secondary', 'absent', 'choice', 'bonus'].indexOf(rule);

/** One verdict for each Go of the sentence, so that a cue about something else leaves it alone. */
function verdictsIn({ text, lower, start, kind }: Sentence, role: Role): GoVerdict[] {
  return goWords(text)
    .filter((word) => word.isGo)
    .slice(0, MOST_WORDS)
    .map((word) => {
      const said = goCue(lower, word, role);
      const cue = kind === 'bonus' && said !== 'absent' ? 'bonus' : said;
      const place: Place = { field: 'description', start: start + word.start, end: start + word.end };
      const words = text.slice(word.start, word.end);
      return { verdict: VERDICTS[cue ?? 'asked'], evidence: around(text, word), words, rule: cue ?? 'asked', place };
    });
}

/** The sentence, or the part of a long one that holds the word. */
function around(sentence: string, { start }: GoWord) {
  const from = sentence.length <= LONGEST_SENTENCE ? 0 : Math.max(0, start - LONGEST_SENTENCE / 2);
  return sentence.slice(from, from + LONGEST_SENTENCE).trim();
}

function tagVerdict(tags: string[], role: Role): GoVerdict | null {
  const tag = tags.find((each) => goWords(each, true).some((word) => word.isGo));
  if (tag === undefined || role === 'other') return null;
  const start = tags.slice(0, tags.indexOf(tag)).reduce((length, each) => length + each.length + 1, 0);
  const place: Place = { field: 'tags', start, end: start + tag.length };
  const isOwn = role === 'developer' && !TITLE_MENTION.test(fold(tag));
  return { verdict: isOwn ? 'core' : 'mentioned', evidence: tag, words: tag, rule: 'tag', place };
}
