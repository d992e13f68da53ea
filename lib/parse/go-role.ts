import { fold } from '@/lib/parse/terms';
import { toSimplified } from '@/lib/parse/traditional';
import { allMatches } from '@/lib/parse/pieces';

/**
 * What a title says of the role: "recruiter" looks for people, "other" writes no software, "language" works in another
 * language or on another platform, "developer" is open.
 */
export type Role = 'recruiter' | 'other' | 'language' | 'developer';

const RECRUITER = /招聘|猎头|寻访|recruit|talent (?:acquisition|partner|manager|lead)|sourcer/;
/** The work itself, whatever department it is for: "运营后台开发". */
const BUILDS = /^(?!.*(?:设计师|策划|招聘)).*(?:开发|研发|程序员|后端|架构师)/;
const NOT_TECHNICAL =
  /运营|客服|销售|行政|辅导员|团长|店员|教师|策划|专员|翻译|地推|维修|安装|技师|财务|会计|法务|人事|薪酬|编辑|文案|设计师|designer|biocurator|barista|sales rep|marketing|driver|nurse|cashier|manager, (?:office|brand)|office manager|relations|advocate|evangelist|technical writer|documentation|sales engineer/;
/** Trades in which GO is something else: graphene oxide, general obligation bonds, a bus company. */
const NOT_SOFTWARE =
  /材料|石墨|化学|化工|机械|生物|基因|医药|电气|土木|暖通|模具|工艺|驱动器件|chemist|biolog|mechanics?(?![a-z])|富集|生信|graphene|oxide|ontology|kitchen|bonds?(?![a-z])|transit|bus (?:driver|mechanic)/;
const DEVELOPER =
  /开发|研发|后端|后台|服务端|服务器|工程师|程序|架构|全栈|技术|平台|微服务|运维|软件|区块链|engineer|developer|backend|back-end|full ?stack|(?<![a-z])(?:sre|devops|dev|sde|swe|cto|mts)(?![a-z])|technical staff|tech(?:nical)? lead|team lead|engineering|contributor|maintainer|architect|programmer|coder|software|entwickler|développeur|desarrollador|desenvolvedor|programista|programador|ingénieur|ingenieur|ingeniero|ingegnere|engenheiro|logiciel|informatiker|sviluppatore|ontwikkelaar|utvecklare|udvikler|vývojář|инженер|разработчик|программист|エンジニア|開発|microservice|kubernetes|cloud|blockchain|web3|インフラ/;
const LANGUAGE =
  /(?<![a-z])(?:java|php|python|ruby|rails|rust|scala|kotlin|elixir|erlang|lua|node(?:\.?js)?|nodejs|typescript|javascript|swift|perl|django|laravel|symfony|spring|unity|cobol|abap|react|vue|angular|flutter|haskell|clojure|dart|solidity|matlab|delphi|vb)(?![a-z])|c\+\+|c#|\.net|前端|front-?end|android|ios|客户端/;
/** Who leads people writes little of it, whatever the team's language is. */
const MANAGER =
  /(?:engineering|product|project|program|delivery) manager|director|head of|scrum master|产品经理|项目经理|总监/;
/** Go's own libraries: who names one in the title writes Go. */
const GO_LIBRARY = /(?<![a-z-])(?:gin|gorm|beego|gozero|go-zero|goframe|kratos|kitex|trpc-go|cosmos[- ]sdk)(?![a-z])/;

/** The role of a posting by its title and by the languages among its tags. */
export function roleOf(title: string, tags: string[] = []): Role {
  const folded = toSimplified(fold(title));
  if (RECRUITER.test(folded)) return 'recruiter';
  if ((NOT_TECHNICAL.test(folded) && !BUILDS.test(folded)) || NOT_SOFTWARE.test(folded)) return 'other';
  if (MANAGER.test(folded)) return 'language';
  if (LANGUAGE.test(folded) && !SET_ASIDE.test(folded)) return 'language';
  if (!DEVELOPER.test(folded)) return 'other';
  const tagged = tags.map(fold);
  return tagged.some((tag) => LANGUAGE.test(tag)) && !tagged.some((tag) => /(?<![a-z])go(?:lang)?(?![a-z])/.test(tag))
    ? 'language'
    : 'developer';
}

/** A title that is Go and little else, and Go in brackets or before 语言. */
const GO_ALONE =
  /^\s*(?:招|诚聘)?\s?go(?:\s*$|[(（[【\u4e00-\u9fff])|go\s?(?:语言|lang|programming)|[(（[【]go(?:语言)?[)）\]】]/;
/** A language that the title names only to set it aside: "not a Java role", "formerly a PHP team". */
const SET_ASIDE =
  /not an? [a-z+#]+ (?:role|job|position)|former(?:ly)?|(?:people|developers|devs|folks) welcome|转型|转岗|background/;

/** Whether a bare "Go" in this title can be the language at all. */
export const isSoftware = (folded: string) =>
  !NOT_SOFTWARE.test(folded) &&
  ((GO_ALONE.test(folded) && !NOT_TECHNICAL.test(folded)) ||
    DEVELOPER.test(folded) ||
    (LANGUAGE.test(folded) && !NOT_TECHNICAL.test(folded)));

/** Names that only a Go code base has; two of them in a description say that the role writes Go. */
const GO_NAMES =
  /(?<![a-z])(?:gin|gorm|beego|go-?zero|goframe|kratos|kitex|goroutines?|pprof|client-go|go\.mod|gomod)(?![a-z])/g;
const LEAST_NAMES = 2;

export const namesGoTools = (folded: string) =>
  new Set(allMatches(folded, GO_NAMES).map(([name]) => name)).size >= LEAST_NAMES;

export const namesGoLibrary = (folded: string) => GO_LIBRARY.test(folded) && DEVELOPER.test(folded);
