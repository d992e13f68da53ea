// The least that any overlay must do: find the cards, once a frame, and hang a fixed label in a shadow root on each.
const sheet = new CSSStyleSheet();
sheet.replaceSync('b { font: 12px/20px system-ui; border: 1px solid #ccc; padding: 0 6px; }');
const done = new WeakSet();
let waiting = false;

function label() {
  waiting = false;
  for (const card of document.querySelectorAll('.job-card-box')) {
    if (done.has(card)) continue;
    done.add(card);
    const host = document.createElement('span');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    const text = document.createElement('b');
    text.textContent = 'P50';
    root.append(text);
    (card.querySelector('.job-salary') ?? card).after(host);
  }
}

new MutationObserver(() => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(label);
}).observe(document, { childList: true, subtree: true });
label();
