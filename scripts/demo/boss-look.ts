/** Clicking a card swaps the right pane; scrolling to the bottom adds fifteen cards. The address does not change. */
export const BOSS_SCRIPT = `
const list = document.querySelector('.rec-job-list');
const more = document.getElementById('demo-more').content;
list.addEventListener('click', (event) => {
  const card = event.target.closest('.job-card-wrap');
  if (!card) return;
  event.preventDefault();
  list.querySelector('.active')?.classList.remove('active');
  card.classList.add('active');
  const pane = document.getElementById('pane-' + card.dataset.demo).content.cloneNode(true);
  document.querySelector('.job-detail-box').replaceChildren(pane);
});
addEventListener('scroll', () => {
  if (innerHeight + scrollY < document.documentElement.scrollHeight - 240) return;
  list.append(...[...more.children].slice(0, 15));
});
`;

export const BOSS_STYLE = `
.recommend-result-job{display:grid;grid-template-columns:420px 1fr;gap:16px;align-items:start}
.rec-job-list{display:grid;gap:8px}
.job-card-wrap{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:14px 16px;cursor:pointer}
.job-card-wrap.active{border-color:var(--accent)}
.job-title{display:flex;justify-content:space-between;gap:12px;flex-wrap:wrap}
.job-name{font-size:16px;font-weight:600}
.job-salary,.salary{position:relative;color:var(--pay);font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
[style*='--drawn']{color:transparent;display:inline-block;min-width:8em}
[style*='--drawn']::before{content:var(--drawn);position:absolute;left:0;color:var(--pay)}
.tag-list,.job-label-list,.job-keyword-list,.company-tag-list,.job-tags{display:flex;flex-wrap:wrap;gap:6px;margin:8px 0}
.tag-list li,.job-label-list li,.job-keyword-list li,.job-tags span{background:var(--page);border-radius:4px;padding:0 8px;color:var(--soft);font-size:13px}
.job-card-footer{display:flex;justify-content:space-between;color:var(--soft);font-size:13px;gap:12px}
.job-detail-container{position:sticky;top:16px}
.job-detail-box,.job-primary,.job-detail-section,.sider-company{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:20px 24px;margin-bottom:12px}
.job-detail-info,.info-primary .name{display:flex;gap:20px;align-items:baseline;font-size:20px;flex-wrap:wrap}
.job-detail-header{display:flex;justify-content:space-between;border-bottom:1px solid var(--line);padding-bottom:12px}
.op-btn{background:var(--accent);color:#fff;border-radius:6px;padding:6px 18px;white-space:nowrap}
.job-detail-body .title,.job-detail-section h3{font-weight:600;margin:14px 0 6px}
.desc,.job-sec-text{white-space:pre-line}
.job-boss-info{margin-top:16px;border-top:1px solid var(--line);padding-top:12px}
.boss-active-time,.boss-info-attr,.job-address,.gray{color:var(--soft);font-size:13px}
.more-job-btn{color:var(--accent)}
.job-list-box{display:grid;gap:12px}
.job-card-wrapper{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px 20px}
.job-card-body{display:flex;justify-content:space-between;gap:24px}
.job-area{color:var(--soft)}
.job-card-left .job-info{display:flex;gap:12px;align-items:center;flex-wrap:wrap}
.company-tag-list{color:var(--soft);font-size:13px}
.job-box{display:grid;grid-template-columns:1fr 280px;gap:16px;margin-top:12px;align-items:start}
.text-desc{margin-right:16px;color:var(--soft)}
`;
