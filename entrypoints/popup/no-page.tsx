import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { Empty } from '@/components/empty';
import { word } from '@/components/words';
import { send } from '@/lib/messages/send';
import { SITES } from '@/lib/sites';
import { Health } from './health';
import type { Here } from './load';

interface Props {
  here: Exclude<Here, { at: 'published' }>;
  /** Runs what may fail; the popup says so where it does. */
  onTry: (work: Promise<unknown>) => void;
}

/** A page without postings: why, what can be done here, and where GoLens works. */
export function NoPage({ here, onTry }: Props) {
  if (here.at === 'stale')
    return (
      <Empty title={word('popup_stale')}>
        <p>{word('popup_stale_text', here.site)}</p>
        <Act said={word('popup_reload')} onAct={() => onTry(browser.tabs.reload(here.tab).then(() => close()))} />
      </Empty>
    );
  if (here.at === 'optional' || (here.at === 'board' && here.page.off))
    return (
      <Empty title={here.at === 'optional' ? word('popup_optional', here.site) : word('popup_off')}>
        <p>{here.at === 'optional' ? word(here.group ? 'popup_ats' : 'popup_linkedin') : word('popup_off_text')}</p>
        <Act said={word('popup_options')} onAct={() => onTry(browser.runtime.openOptionsPage())} />
      </Empty>
    );
  if (here.at === 'board') {
    const { health, drift = [] } = here.page;
    return (
      <>
        <Empty title={word('popup_no_postings')}>{drift.length === 0 && <p>{word('popup_no_postings_text')}</p>}</Empty>
        <Health report={health} url={here.url} drift={drift} />
      </>
    );
  }
  return <Elsewhere title={word(here.at === 'closed' ? 'popup_closed' : 'popup_no_board')} onTry={onTry} />;
}

function Elsewhere({ title, onTry }: { title: string; onTry: Props['onTry'] }) {
  return (
    <Empty title={title}>
      <p>{word('popup_what')}</p>
      <p>{word('popup_text')}</p>
      <Act said={word('popup_read_text')} onAct={() => onTry(send('dashboard.open', { view: 'read' }))} />
      <p class="note">{word('popup_boards')}</p>
      <ul class="chips">
        {SITES.filter(({ group }) => !group).map((site) => (
          <li key={site.id}>
            <a href={site.home} target="_blank" rel="noreferrer">
              {site.name}
            </a>
            {site.optional && ` ${word('popup_board_optional')}`}
          </li>
        ))}
        <li>{word('popup_ats_some')}</li>
      </ul>
    </Empty>
  );
}

function Act({ said, onAct }: { said: ComponentChildren; onAct: () => void }) {
  return (
    <div>
      <button type="button" class="primary" onClick={onAct}>
        {said}
      </button>
    </div>
  );
}
