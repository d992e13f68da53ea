import { word } from '@/components/words';

/** A posting as on a board with its badge, and what each part of the badge says; the figures are an example's. */
export function BadgePicture() {
  return (
    <section aria-labelledby="example">
      <h2 id="example">{word('welcome_example')}</h2>
      <div class="welcome-card">
        <p class="welcome-job">{word('welcome_job')}</p>
        <p class="row">
          <span class="welcome-pay">25–45K·16薪</span>
          <span class="welcome-badge">
            <b>P72</b> · {word('welcome_badge_year')} · <span class="warm">{word('welcome_badge_gaps')}</span>
          </span>
        </p>
        <p class="note">{word('welcome_job_company')}</p>
      </div>
      <dl class="welcome-words">
        <dt>P72</dt>
        <dd>{word('welcome_says_percentile')}</dd>
        <dt>{word('welcome_badge_year')}</dt>
        <dd>{word('welcome_says_year')}</dd>
        <dt>{word('welcome_badge_gaps')}</dt>
        <dd>{word('welcome_says_gaps')}</dd>
      </dl>
    </section>
  );
}
