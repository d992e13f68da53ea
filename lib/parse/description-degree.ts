import { degreeUsesIn, isDenial, type DegreeUse } from '@/lib/parse/degree-uses';
import type { Sentence } from '@/lib/parse/sections';
import { DEGREES, type Degree } from '@/lib/posting/posting';

const ABOUT_DEGREE =
  /学历|文凭|学位|大[学专]|[专本]科|[一二]本|高[职专中]|中[专技]|学士|硕|博士|研究生|degree|bachelor|master|ph\.? ?d|doctora|diplom|associate|graduat|undergrad|b\.? ?sc|b\.?[ -]?(?:eng|tech)|m\.? ?(?:sc|tech|eng)|(?<![a-z])(?:[bm]\.?[aes]|mca|bca|mba|hbo|mbo|hn[dc]|ged|2[:.][12])(?![a-z])|bac ?\+|(?:university|college|higher|tertiary|formal) |studies|studium|ausbildung|hochschul|high[- ]school|second class|upper second/;
/** "学历不限" in its many wordings; the gap lets no level through, so that "本科学历,专业不限" stays a bachelor's. */
const NOT_NEEDED_ZH =
  /(?<![科士专生上])(?:学历|文凭|学位)[^,;。大本硕博科]{0,8}?(?:不限(?!专业|院校|学校|统招|全日制|是否)|[无没]有?(?:硬性|特别|特殊)?(?:要求|限制|门槛)|不(?:做|作|设)[^,;]{0,3}(?:要求|限制|门槛|限)|不要求|不重要|无所谓|不是(?:问题|门槛|硬性|必须)|不卡|不看|不强求|没限制)|(?:不限|不看|不问|不卡|不论|无论|不管|不在乎|不在意|不要求|不需要|不挑|不拘|不设|无|没有|不care)(?:于|你的?|候选人的?|任何)?(?:学历|文凭|学位)(?!证|的)|对学历(?:没|无|不)/;
const SCHOOL_GATE = /统招|全日制|985|211|双一流|重点|名校/;
/** "A degree?", with the answer in the next sentence. */
const QUESTION = /^(?:学历(?:要求)?|(?:an? |your |what about an? )?(?:[a-z]{1,12} )?degrees?) ?[:?]?$/;
const ANSWER =
  /^(?:不(?!限专业|限院校)|[无没]|no|not|none|we (?:[a-z]{1,12} )?(?:don['’]t|do not)|isn['’]t|never|optional|unnecessary|whatever)/;

const LABEL =
  /^[^a-z\u4e00-\u9fff]{0,6}(?:(?:minimum |academic |educational )?(?:education(?:al)?|academics?|qualifications?|degree)(?: (?:level|requirements?|background|qualifications?|required))?|学历(?:要求|背景|学位)?|教育(?:背景|程度|经历)|最低学历|文化程度) ?[:-]/;
const FIRM = /required|(?<![a-z])must(?![a-z])|minimum|is enough|sufficient|mandatory|必须|学历要求/;
/** A degree without a level is asked for only in such words, outside a list of requirements. */
const ASKED =
  /(?:university|college|completed|relevant|honours|technical|stem|science|engineering|cs|undergraduate|good|higher|tertiary) (?:degree|education|studies|qualification)|degree[- ](?:in|or|required|is required|educated|level)(?![a-z])|(?:have|hold|holding|need|require|with) an? [a-z ]{0,20}degree|graduat/;
const GOES_ON = /^[^a-z\u4e00-\u9fff]{0,4}(?:or(?![a-z])|或)/;

export interface DegreeFound {
  degree: Degree;
  rule: 'not-needed' | 'level' | 'unnamed-level';
  start: number;
  end: number;
}
type About = { sentence: Sentence; uses: DegreeUse[] };

/** The lowest degree that a description accepts, "none" where it says that none is needed; null where it says nothing. */
export function degreeIn(sentences: Sentence[]): DegreeFound | null {
  const about = sentences
    .filter(({ lower }) => ABOUT_DEGREE.test(lower))
    .map((sentence) => ({ sentence, uses: degreeUsesIn(sentence.lower) }));
  const notNeeded = firstOf(about, (each) => notNeededIn(each) ?? answeredIn(each, sentences));
  if (notNeeded) return notNeeded;
  for (const rank of RANKS) {
    const found = firstOf(about, (each, next) => {
      if (rankOf(each.sentence) !== rank) return null;
      const here = lowestIn(each, rank);
      const there = next && GOES_ON.test(next.sentence.lower) ? lowestIn(next, rank) : null;
      return here && there && levelOf(there) < levelOf(here) ? there : here;
    });
    if (found) return found;
  }
  return firstOf(about, excludedIn);
}

/** Where a degree is looked for, first first: behind "Education:", in the requirements, in other text, among the rest. */
const RANKS = [0, 1, 2, 3];
function rankOf({ kind, lower }: Sentence): number | null {
  const name: string = kind;
  if (name === 'excluded') return FIRM.test(lower) && !isDenial(lower) ? 3 : null;
  if (LABEL.test(lower)) return 0;
  if (kind === 'requirements') return 1;
  if (kind === 'intro' || kind === 'plain' || kind === 'duties') return 2;
  return FIRM.test(lower) || kind === 'benefits' ? 3 : null;
}

function firstOf(about: About[], read: (each: About, next: About | undefined) => DegreeFound | null) {
  for (const [index, each] of about.entries()) {
    const found = read(each, about[index + 1]);
    if (found) return found;
  }
  return null;
}

const levelOf = ({ degree }: DegreeFound) => DEGREES.indexOf(degree);

/** A master's or a doctor's degree that is not needed says nothing of the first one. */
const isFirstDegree = ({ level, isNamed }: DegreeUse) => !isNamed || level === 'bachelor' || level === 'associate';

function notNeededIn({ sentence: { lower, start }, uses }: About): DegreeFound | null {
  const zh =
    NOT_NEEDED_ZH.exec(lower) ?? (isDenial(lower) && !SCHOOL_GATE.test(lower) ? /学历|文凭/.exec(lower) : null);
  if (zh) return { degree: 'none', rule: 'not-needed', start: start + zh.index, end: start + zh.index + zh[0].length };
  const denied = uses.find((use) => use.as === 'denied' && isFirstDegree(use));
  return denied ? found(denied, start, 'none') : null;
}

function answeredIn({ sentence }: About, sentences: Sentence[]): DegreeFound | null {
  if (!QUESTION.test(sentence.lower)) return null;
  const answer = sentences[sentences.indexOf(sentence) + 1];
  if (!answer || !ANSWER.test(answer.lower)) return null;
  return { degree: 'none', rule: 'not-needed', start: sentence.start, end: answer.start + answer.text.length };
}

function lowestIn({ sentence: { lower, start }, uses }: About, rank: number): DegreeFound | null {
  const asked = uses.filter(({ as }) => as === 'asked');
  const named = asked.filter(({ isNamed }) => isNamed);
  const lowest = named.reduce<DegreeUse | null>(
    (best, each) => (best && DEGREES.indexOf(best.level) <= DEGREES.indexOf(each.level) ? best : each),
    null,
  );
  if (lowest) return found(lowest, start, lowest.level);
  const unnamed = asked[0];
  return unnamed && (rank <= 1 || ASKED.test(lower)) ? found(unnamed, start, 'bachelor') : null;
}

/** Under "Not needed:" a first degree means that none is asked for. */
function excludedIn({ sentence: { kind, start }, uses }: About): DegreeFound | null {
  const name: string = kind;
  const use = name === 'excluded' ? uses.find(isFirstDegree) : undefined;
  return use ? found(use, start, 'none') : null;
}

function found(use: DegreeUse, start: number, degree: Degree): DegreeFound {
  const rule = use.isNamed ? 'level' : 'unnamed-level';
  return {
    degree,
    rule: degree === 'none' && use.as === 'denied' ? 'not-needed' : rule,
    start: start + use.start,
    end: start + use.end,
  };
}
