import { word } from '@/components/words';
import { SITES } from '@/lib/sites';

/** Where to click next: the icon, a board, and the rest of the profile. */
export function NextSteps() {
  return (
    <section aria-labelledby="next">
      <h2 id="next">{word('welcome_next')}</h2>
      <ol class="welcome-steps">
        <li>{word('welcome_pin')}</li>
        <li>
          {word('welcome_board')}{' '}
          <span class="welcome-boards">
            {SITES.filter(({ optional }) => !optional).map(({ id, name, home }) => (
              <a key={id} href={home} target="_blank" rel="noreferrer">
                {name}
              </a>
            ))}
          </span>
        </li>
        <li>
          {word('welcome_more')} <a href="dashboard.html#profile">{word('welcome_profile')}</a>
        </li>
      </ol>
      <p class="note">{word('welcome_again')}</p>
    </section>
  );
}
