import { Icon } from '@/components/icons';
import { word } from '@/components/words';
import { BadgePicture } from './badge-picture';
import { FirstChoices } from './first-choices';
import { NextSteps } from './next-steps';

/** The first run, on one screen: what GoLens does and never does, what may be set at once, and where to go. */
export function Welcome() {
  return (
    <>
      <header>
        <h1>
          <Icon name="lens" /> {word('welcome_heading')}
        </h1>
        <p>{word('welcome_what')}</p>
      </header>
      <div class="welcome-columns">
        <div>
          <BadgePicture />
          <Never />
        </div>
        <div>
          <FirstChoices />
          <NextSteps />
        </div>
      </div>
    </>
  );
}

function Never() {
  return (
    <section aria-labelledby="never">
      <h2 id="never">{word('welcome_never')}</h2>
      <ul class="welcome-never">
        <li>{word('welcome_never_ask')}</li>
        <li>{word('welcome_never_send')}</li>
        <li>{word('welcome_never_show')}</li>
        <li>{word('welcome_never_guess')}</li>
      </ul>
    </section>
  );
}
