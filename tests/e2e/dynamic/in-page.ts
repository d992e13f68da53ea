import { ACTIONS, type ActionName } from './actions';
import { SimulatedBoard } from './board';
import { FACES } from './faces';
import { randomOf } from './random';

/** The board's own script: it runs in the page's world, and the test tells it what to do next. */
const asked = new URLSearchParams(location.search);
const random = randomOf(Number(asked.get('seed')));
const board = new SimulatedBoard(document.querySelector('main') ?? document.body);
if (asked.has('other')) board.face = FACES[1];
ACTIONS['infinite scroll'](board, random);
Object.assign(window, { act: (name: ActionName) => ACTIONS[name](board, random) });
