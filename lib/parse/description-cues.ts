/** Clauses about somebody else's work, the past, or what comes after joining: they ask for nothing. */
export const NOT_ASKED = [
  /由[^,。]{0,10}(?:负责|维护|承担)|专人|下线|不(?:需要|要求|用|涉及)[^,。但]{0,12}(?:维护|经验|掌握|写)|另有|入职后(?:将|会|统一)|加入后|替代|客户端使用|前端使用[^,。]{0,14}(?:负责|团队)/,
  /another team|other teams?(?![a-z])|different team|(?:mobile|web|data|infrastructure|front-?end|platform|ml) team (?:builds?|uses?|writes?|owns?|works?)|belongs to|switched off|phased out|retired|will not be asked|not be asked to|not required|not needed|no need|(?:our )?(?:customers|clients|users) (?:use|run)(?![a-z])|used to (?:use|run|be|write)|previously (?:used|ran|wrote|built)|after joining|once you join|maintained by|owned by/,
  /you (?:do not|don['’]t|will not|won['’]t) need/,
];
/** Words about what the employer gives: a skill in them is no requirement. */
export const BENEFIT =
  /课程|补贴|体检|五险|六险|年假|lessons|courses|learning budget|training budget|insurance|gym|discount|stipend/;
/** What an employer says of itself before the first heading. */
export const BLURB =
  /^(?:我们是|我司是|公司是|公司(?:成立|专注)|本公司)|^we(?: are|['’]re)(?! (?:looking|seeking|hiring|searching))|^we (?:make|build|serve|help|provide|offer|power|operate)(?![a-z])|^our (?:customers|clients|company|product)|^customers|is (?:a|an|the) (?:leading|global|fast)/;
/** Words by which text before the first heading speaks of the role. */
export const ROLE =
  /你(?:将|会|要|需)|负责|参与|you will|you['’]ll|you would|you should|your role|looking for|must have|希望你/;

const BONUS_ZH = /优先|加分|更佳|更好|者佳|尤佳|最佳|为佳|不要求但欢迎|锦上添花/;
const BONUS_EN =
  /(?:is|are|be|as|an?) (?:an? )?(?:big |huge |strong |definite |real |distinct )?(?:plus|bonus|advantage|asset)(?![a-z])|nice[- ]to[- ]have|good[- ]to[- ]have|bonus|desirable|strongly preferred|(?:is|are) preferred|preferred(?=$|[\s,)])|(?:is|are|would be) (?:helpful|beneficial|welcome|appreciated|useful)|advantageous|great if/;
const FORWARD_EN = /(?:^|[\s,(])(?:ideally|preferably|bonus points for|nice to have:|a plus:|plus if)(?=[\s:])/;
const ASKED =
  /required|must(?![a-z])|essential|mandatory|proficien|expert|strong|solid|fluent in|熟练|精通|熟悉|掌握|扎实|具备|了解/;

export type Clause = { text: string; isBonus: boolean };

/** Cuts a sentence (half width) into what it asks for and what it would merely like; English keeps "A, B or C is a plus" whole. */
export function clausesOf(sentence: string): Clause[] {
  const lower = sentence.toLowerCase();
  if (BONUS_ZH.test(lower)) return chineseClauses(sentence);
  const forward = FORWARD_EN.exec(lower);
  if (forward)
    return [
      { text: sentence.slice(0, forward.index), isBonus: false },
      { text: sentence.slice(forward.index), isBonus: true },
    ];
  if (!BONUS_EN.test(lower)) return [{ text: sentence, isBonus: false }];
  return englishClauses(sentence);
}

function chineseClauses(sentence: string): Clause[] {
  const parts = sentence.split(',');
  const flags = parts.map((part) => BONUS_ZH.test(part));
  for (let i = parts.length - 1; i > 0; i--) {
    const continues = /^\s*(?:或|和|且|及|有|对)/.test(parts[i] ?? '') && !ASKED.test(parts[i - 1] ?? '');
    if (flags[i] && continues) flags[i - 1] = true;
  }
  const colon = parts.findIndex((part) => /(?:优先|加分项?|更好|更佳)[^:]{0,4}:/.test(part));
  return parts.map((text, index) => ({ text, isBonus: flags[index] === true || (colon >= 0 && index > colon) }));
}

function englishClauses(sentence: string): Clause[] {
  const parts = sentence.split(/, (?:and |but )?/);
  const cue = parts.findIndex((part) => BONUS_EN.test(part.toLowerCase()));
  let from = cue;
  while (from > 0 && !ASKED.test((parts[from - 1] ?? '').toLowerCase())) from -= 1;
  return parts.map((text, index) => ({ text, isBonus: index >= from }));
}
