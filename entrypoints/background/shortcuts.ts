import { openDashboard } from './dashboard-tab';
import { readPublished, readSelection } from './read-page';

/** What the manifest's commands do; "_execute_action" is the browser's own. */
export async function pressed(
  command: string,
  tab?: { id?: number | undefined; url?: string | undefined },
): Promise<void> {
  if (command === 'read-selection') await readSelection(tab ?? {});
  if (command === 'read-page') await readPublished(tab ?? {});
  if (command === 'open-dashboard') await openDashboard('saved');
}
