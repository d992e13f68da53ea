import { useEffect, useState } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { word } from '@/components/words';

/** The browser's own shortcuts of this extension, as they are set now, and where they are changed; and the keys on a page. */
export function Shortcuts() {
  const commands = useCommands();
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{word('options_shortcuts')}</h2>
      {commands.length > 0 && (
        <dl class="shortcuts">
          {commands.map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description || word('options_shortcut_open')}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : word('options_shortcut_none')}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{word('options_shortcuts_page')}</p>
      <p class="note">{word('options_shortcuts_change')}</p>
    </section>
  );
}

function useCommands(): Browser.commands.Command[] {
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => {
    // Firefox for Android has no commands.
    browser.commands?.getAll().then(setCommands, (error: unknown) => console.warn('GoLens: no shortcuts', error));
  }, []);
  return commands;
}
