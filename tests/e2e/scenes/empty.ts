import { opened, view, type Scene } from './scene';

/** What the reader sees before anything is saved or set. */
export const emptyScenes: Scene[] = [
  { name: 'welcome', whole: true, show: (stage) => opened(stage, 'welcome.html') },
  { name: 'options-empty', whole: true, show: (stage) => opened(stage, 'options.html') },
  view('saved-empty', 'saved'),
  view('compare-empty', 'compare'),
  view('market-empty', 'market'),
  view('calculator-empty', 'calculator'),
  view('profile-empty', 'profile'),
  view('read-empty', 'read'),
  view('data-empty', 'data'),
];
