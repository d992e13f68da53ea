import { FACES, pane, type Face, type Job } from './faces';
import { adopt, htmlOf, made, patch, tree, type Habit, type Tree } from './render';

/** A place in the list: a posting, or nothing where a virtual list has emptied the node. */
export interface Row {
  id: number;
  job: Job | null;
  /** Looks like a posting, and is none: an advertisement in other markup. */
  decoy: boolean;
}

/** The board's own state and script: it knows nothing of what an extension hangs into its nodes. */
export class SimulatedBoard {
  rows: Row[] = [];
  inPane: Job | null = null;
  face: Face = FACES[0];
  #shown: Tree | null = null;
  #next = 0;

  constructor(private readonly root: Element) {}

  row(job: Job | null, decoy = false): Row {
    return { id: this.#next++, job, decoy };
  }

  /** Brings the page to the state, as a framework of this habit does. */
  render(habit: Habit) {
    const now = this.#tree();
    if (this.#shown) patch(this.#shown, now, habit);
    else this.root.replaceChildren(made(now));
    this.#shown = now;
  }

  /** Writes all of it anew, as a page does that builds its HTML. */
  write() {
    const now = this.#tree();
    this.root.replaceChildren(document.createRange().createContextualFragment(htmlOf(now)));
    if (this.root.firstElementChild) adopt(now, this.root.firstElementChild);
    this.#shown = now;
  }

  #tree(): Tree {
    const list = tree('ul', { class: this.face.list }, ...this.rows.map((row) => this.#item(row)));
    const beside = this.inPane ? [pane(this.inPane)] : [];
    return tree('div', { class: 'page' }, list, ...beside);
  }

  #item({ id, job, decoy }: Row): Tree {
    const card = job ? this.face.card(job) : this.face.empty();
    if (decoy) card.attributes = { ...card.attributes, class: 'sponsored' };
    return { ...tree('div', { class: 'card-area' }, card), key: String(id) };
  }
}
