import type { Random } from './random';
import type { Row, SimulatedBoard } from './board';
import { FACES } from './faces';
import { job, JOBS, VERSIONS } from './jobs';
import type { Habit } from './render';

type Action = (board: SimulatedBoard, random: Random) => void;

const BATCH = 15;
const MOST_ROWS = 75;
const REFILL_MS = 1000;
const LEFT = 7;

export const HABITS = {
  reactKeyed: { keyed: true, textContent: false },
  reactUnkeyed: { keyed: false, textContent: false },
  vueKeyed: { keyed: true, textContent: true },
  vueInPlace: { keyed: false, textContent: true },
} as const satisfies Record<string, Habit>;

const habitOf = (random: Random) => random.pick(Object.values(HABITS));
const jobOf = (random: Random) => job(random.below(JOBS), random.below(VERSIONS));
const fresh = (board: SimulatedBoard, random: Random, count: number) =>
  Array.from({ length: count }, () => board.row(jobOf(random)));

/** What boards do to their pages, each in one step; what comes later comes by a timer. */
export const ACTIONS = {
  'infinite scroll': (board, random) => {
    if (board.rows.length + BATCH > MOST_ROWS) board.rows = board.rows.slice(0, BATCH);
    board.rows = [...board.rows, ...fresh(board, random, BATCH)];
    board.render(HABITS.reactKeyed);
  },
  'virtual list emptied, refilled after a second': (board, random) => {
    const habit = habitOf(random);
    board.rows = board.rows.map((row, index) => (index < LEFT ? row : { ...row, job: null }));
    board.render(habit);
    setTimeout(() => {
      board.rows = board.rows.map((row) => (row.job ? row : { ...row, job: jobOf(random) }));
      board.render(habit);
    }, REFILL_MS);
  },
  'seven of twenty-five first, replaced after a second': (board, random) => {
    board.rows = fresh(board, random, LEFT);
    board.render(habitOf(random));
    setTimeout(() => {
      board.rows = fresh(board, random, 25);
      board.render(habitOf(random));
    }, REFILL_MS);
  },
  'other postings in the same nodes': (board, random) => {
    board.rows = board.rows.map((row) => ({ ...row, job: jobOf(random) }));
    board.render(habitOf(random));
  },
  'sorted otherwise': (board, random) => {
    board.rows = random.shuffled(board.rows);
    board.render(habitOf(random));
  },
  'one removed': (board, random) => {
    const gone = random.below(board.rows.length || 1);
    board.rows = board.rows.filter((_, index) => index !== gone);
    board.render(habitOf(random));
  },
  'pay changed': (board, random) => {
    change(board, random, (row) => ({ ...row, job: row.job && { ...row.job, salary: jobOf(random).salary } }));
    board.render(habitOf(random));
  },
  'only the address changed': (board, random) => {
    change(board, random, (row) => ({ ...row, job: row.job && { ...row.job, key: `other${random.below(99)}x` } }));
    board.render(habitOf(random));
  },
  'a posting shown twice': (board, random) => {
    const twice = board.row(random.pick([...board.rows, board.row(jobOf(random))]).job);
    const at = random.below(board.rows.length + 1);
    board.rows = [...board.rows.slice(0, at), twice, ...board.rows.slice(at)];
    board.render(habitOf(random));
  },
  'a posting becomes an advertisement, or one becomes a posting': (board, random) => {
    change(board, random, (row) => ({ ...row, decoy: !row.decoy }));
    board.render(habitOf(random));
  },
  'all written anew': (board, random) => {
    if (random.below(2)) board.rows = board.rows.map((row) => ({ ...row, job: jobOf(random) }));
    board.write();
  },
  'the other layout': (board, random) => {
    board.face = FACES.find((face) => face !== board.face) ?? board.face;
    board.render(habitOf(random));
  },
  'pane switched': (board, random) => {
    board.inPane = random.pick([...board.rows.flatMap(({ job }) => job ?? []), jobOf(random)]);
    board.render(habitOf(random));
  },
  'pane switched fifty times': (board, random) => {
    for (let round = 0; round < 50; round++)
      setTimeout(() => ACTIONS['pane switched'](board, random), random.below(12) * round);
  },
  'pane closed': (board, random) => {
    board.inPane = null;
    board.render(habitOf(random));
  },
  'soft navigation, address first': (board, random) => {
    navigate(random);
    later(random, () => search(board, random));
  },
  'soft navigation, address last': (board, random) => {
    search(board, random);
    later(random, () => navigate(random));
  },
  'changes twice within a frame': (board, random) => {
    ACTIONS['other postings in the same nodes'](board, random);
    queueMicrotask(() => ACTIONS['sorted otherwise'](board, random));
  },
  'changed in the frame itself': (board, random) => {
    requestAnimationFrame(() => ACTIONS['other postings in the same nodes'](board, random));
  },
  'classes change': (_board, random) => {
    for (const row of document.querySelectorAll('.card-area')) row.classList.toggle('hovered', random.below(2) > 0);
    document.body.classList.toggle('scrolled');
  },
  'something else ticks': () => {
    const clock = document.querySelector('#clock');
    for (let tick = 0; tick < 10; tick++) setTimeout(() => clock && (clock.textContent = `${tick}`), tick * 7);
  },
  // As a framework does that recovers from markup which it does not know.
  'foreign nodes thrown out': () => {
    for (const node of document.querySelectorAll('.card-area span:empty'))
      if (node.attributes.length === 0) node.remove();
  },
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;

function change(board: SimulatedBoard, random: Random, to: (row: Row) => Row) {
  const at = random.below(board.rows.length || 1);
  board.rows = board.rows.map((row, index) => (index === at ? to(row) : row));
}

function search(board: SimulatedBoard, random: Random) {
  board.rows = fresh(board, random, BATCH);
  board.render(habitOf(random));
}

const later = (random: Random, then: () => void) => setTimeout(then, random.below(200));
const navigate = (random: Random) => history.pushState({}, '', `/web/geek/jobs?query=golang&page=${random.below(99)}`);
