import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardPanel } from './posting/card/panel';
import { handOver } from './posting/hand-over';

/** The open card, put into a tab's frame by the background when its reader first comes to a badge. */
export default defineUnlistedScript(() => handOver((actions) => new CardPanel(actions)));
