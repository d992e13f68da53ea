import { fold, halfWidth, isWordCode } from '@/lib/parse/terms';
import { allMatches } from '@/lib/parse/pieces';

/** A place where the letters of Go stand as a word; `isGo` says whether the programming language is meant. */
export type GoWord = { start: number; end: number; isGo: boolean };

/** Titles join their parts with it: "云计算部_Go开发". */
const UNDERSCORE = 95;
const WORD = /tinygo|golang|go-?lang|glang|golong|golan|gopher|go/g;
const LANGUAGE = new Set(['tinygo', 'golang', 'go-lang', 'glang', 'golong', 'golan', 'gopher']);
const TOOLS = /^-(?:zero|kratos|kit|micro|ethereum|redis|kafka|swagger|client|chi|grpc|plugin|routines?)(?![a-z])/;

/** What follows "go" where it is no language: go-live, Go to market, GO-JEK, GO Transit, go/no-go, GO! */
const AFTER_NOT_GO = [
  /^[-\s]?(?:to|live|lives|getters?|ahead|jek|karts?|global|between|production|public|green|digital|cut)(?![a-z])/,
  /^\s?(?:transit|store|travel|charity|station|card|hotel|事业部|事业群|业务|部门|战队|计划|活动|品牌|商城|门店)/,
  /^\s?\/\s?no-?go(?![a-z])/,
  /^\s?(?:购|野|起来|旅|派|乐|享|[(（「“]?(?:围棋|囲碁))/,
  /^[-\s]?(?:round|edition|salon)(?![a-z])/,
  /^\s?!/,
  /^\s(?:go\s){0,2}go\s?!/,
  /^\s?(?:,|、|and|&|\/)\s?(?:chess|shogi|board game|象棋|国际象棋|五子棋)/,
];
/** What stands before "go" where it is no language: on the go, to-go, Pokémon GO, let's go. */
const BEFORE_NOT_GO = [
  /(?:^|[^a-z])(?:(?:pay|pick|park|grab|tap|scan|shop|plug|touch|come|stop)[- ]?(?:&|and|n|['’]n['’]?)|on[- ]the|grab[- ]and|merry|surface|oculus|android|touch ['’]?n|cs:|to-?|no|let['’]?s|grab ?(?:&|and|n|'n')|set,?|ready,?|pok[eé]mon|amazon|alpha|duckduck|as[- ]you|will|we|they|must|global|and off you|here we|who|things|could|would|have a|has a|club med)[-\s]?$/,
  /(?:一起|出发|冲啊|宝可梦|口袋妖怪|精灵宝可梦|亚马逊|围棋)[\s“"'(（-]?$/,
];
/** What follows the verb "go", which stands in lower case. */
const AFTER_VERB =
  /^[-\s](?:through|beyond|further|forward|wrong|above|back|out|on|home|deep|deeper|fast|big|into|far|along|around|over|from|the extra|there|where|when|if|and|for|with|up|down|ahead|a)(?![a-z])/;
/** What only the verb has behind it, whatever its case: "Go above and beyond", "Go the extra mile". */
const AFTER_ANY_VERB =
  /^\s(?:above|beyond|further|forward|wrong|through|there|where|the (?:extra|distance|whole)|with the flow)(?![a-z])/;
/** What follows the verb in capitals at a sentence's start: "Go and see", "Go deep", "Go on a journey". */
const AFTER_VERB_AT_START =
  /^\s(?:after|ahead|all in|beyond|back(?!\s?-?end)|out|home|deep|deeper|fast|big|into|far|along|around|up|down|over|get|check|visit|see|apply|find|try|on (?:an?|our|the (?:website|site))|and (?:see|get|find|check|visit|apply)|for (?:it|gold|broke|an? (?:walk|run|ride|drink|coffee|swim))|a step)(?![a-z])/;
const AT_START = /(?:^|[.!?。！？\n•·●*\-–—"“:])\s?$/;
/** "We use Go to build", "written in Go to serve": the language before a purpose. */
/** GO is the Brazilian state of Goiás behind its towns. */
const STATE_BEFORE = /(?:goiânia|anápolis|rio verde|catalão|goiás)\s?[-–/(,]\s?$/;
/** A move to Go: "Java-to-Go migration". */
const MOVE_TO_GO = /(?:java|python|php|ruby|c\+\+|c#|\.net|node(?:\.?js)?|rust|perl|scala|monolith)[- ](?:to|2)[- ]?$/;
const USED_TO = /(?:^|[^a-z])(?:in|using|uses?|used|with|writ(?:e|es|ing)|learn|know|choose|chose|from)\s$/;
const LANGUAGE_AFTER =
  /^[\s]?(?:语言|開發|开发|研发|工程|后端|服务|微服务|程序|代码|项目|经验|方向|协程|并发|developer|engineer|programmer|code|services?|programming|language|backend|back-end|microservices?|lang)/;
const JOINED = /[/、,，()（）|+&;；:：·\\[\]【】“”]/;

/** Every "go" of a text that stands as a word of its own, judged by its neighbours. Titles may write it in lower case. */
export function goWords(text: string, isTitle = false): GoWord[] {
  const folded = fold(text);
  const words: GoWord[] = [];
  for (const found of allMatches(folded, WORD)) {
    const start = found.index;
    const end = wordEnd(folded, start + found[0].length);
    if (end === null || (start > 0 && isPartOfWord(folded, start))) continue;
    const isGo = LANGUAGE.has(found[0]) || isLanguage(folded, halfWidth(text), start, end, isTitle);
    words.push({ start, end, isGo });
  }
  return words;
}

function isPartOfWord(folded: string, start: number) {
  const before = folded.charCodeAt(start - 1);
  return (
    (isWordCode(before) && before !== UNDERSCORE) ||
    (before === 46 && /[a-z]/.test(folded.charAt(start - 2))) ||
    (before === 64 && start > 1)
  );
}

/** The end of the word with a version ("go1.22") or an English plural; null where letters run on ("good", "Go1"). */
function wordEnd(folded: string, end: number): number | null {
  const rest = folded.slice(end, end + 8);
  const suffix = /^(?:s(?![a-z0-9])|1\.\d+|v?1\.\d+)/.exec(rest)?.[0] ?? '';
  if (suffix !== '' && (suffix !== 's' || folded.slice(end - 6, end) === 'gopher')) return end + suffix.length;
  const next = folded.charCodeAt(end);
  return isWordCode(next) && next !== UNDERSCORE ? null : end;
}

function isLanguage(folded: string, narrow: string, start: number, end: number, isTitle: boolean): boolean {
  const after = folded.slice(end, end + 24);
  const before = folded.slice(Math.max(0, start - 24), start);
  if (TOOLS.test(after)) return true;
  if (/^[-\s]?ethereum/.test(after) || before.endsWith('client-')) return true;
  if (LANGUAGE_AFTER.test(after)) return true;
  if (AFTER_ANY_VERB.test(after)) return false;
  if (MOVE_TO_GO.test(before) || /[招聘]\s?$/.test(before)) return true;
  if (isTitle && STATE_BEFORE.test(before)) return false;
  const isCapital = narrow.charAt(start) === 'G';
  if (
    isCapital &&
    /^\sto (?!market|the |live)/.test(after) &&
    (USED_TO.test(before) || !AT_START.test(before)) &&
    !BEFORE_NOT_GO.some((pattern) => pattern.test(before))
  )
    return true;
  if (AFTER_NOT_GO.some((pattern) => pattern.test(after))) return false;
  if (isCapital && AT_START.test(before) && AFTER_VERB_AT_START.test(after)) return false;
  if (!isCapital && AFTER_VERB.test(after)) return false;
  if (BEFORE_NOT_GO.some((pattern) => pattern.test(before))) return isCapital && narrow.startsWith(' to ', start - 4);
  if (isCapital || isTitle) return true;
  return (
    JOINED.test(before.trimEnd().slice(-1)) ||
    JOINED.test(after.trimStart().charAt(0)) ||
    isCjk(before.trimEnd().slice(-1)) ||
    isCjk(after.trimStart().charAt(0)) ||
    /(?:^|\s)(?:in|of|with|using)\s$/.test(before)
  );
}

function isCjk(sign: string) {
  return sign >= '\u3040' && sign <= '\u9fff';
}
