import type { DemoPosting } from './postings';

const PLAIN: DemoPosting = {
  site: 'boss',
  key: 'h0st1le0',
  title: 'Go开发工程师',
  salary: '20-30K',
  salaryShown: '20-30K',
  place: '北京·海淀区·中关村',
  experience: '3-5年',
  degree: '本科',
  company: '青杉科技',
  industry: '互联网',
  stage: 'A轮',
  size: '20-99人',
  go: 'core',
  tags: ['Golang'],
  note: '',
};

/** Postings whose texts try to be markup, formulas or something else than text. All of them ask for Go. */
export const HOSTILE: DemoPosting[] = [
  { title: 'Go<img src=x onerror=alert(1)>工程师' },
  { title: '=HYPERLINK("https://attacker.invalid","Go开发")' },
  { title: 'Go开发\u202Egnp.exe\u202C工程师' },
  { title: 'Golang</script><script>alert(1)</script>' },
  { title: 'Go开发工程师', company: '青杉'.repeat(2500) },
  { title: 'Golang工程师', salary: '999999999999999999999-1K·99薪', salaryShown: '999999999999999999999-1K·99薪' },
  { title: 'Go\u200B\u0000开发\uFEFF', company: '+cmd|calc!A0' },
  { title: '@SUM(1+1) Golang', company: '__proto__', tags: ['constructor', 'toString', 'Golang'] },
].map((change, index) => Object.assign({}, PLAIN, { key: `h0st1le${index}` }, change));
