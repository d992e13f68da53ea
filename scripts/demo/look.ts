import { markup, raw, type Markup } from './markup';

/** What a page of the demo board is made of. */
export interface Frame {
  title: string;
  brand: string;
  accent: string;
  query: string;
  body: Markup;
  head?: Markup;
  style?: string;
  script?: string;
  lang?: string;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1f2329;--soft:#6b7280;--line:#e5e7eb;--page:#f4f5f7;--card:#fff;--pay:#e5483f}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--soft:#9aa2ad;--line:#343a43;--page:#17191d;--card:#202329;--pay:#ff8a7f}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:14px/1.6 system-ui,'PingFang SC','Noto Sans CJK SC',sans-serif}
a{color:inherit;text-decoration:none}
ul,dl,dd,h1,h2,h3,h4,p,figure{margin:0;padding:0;list-style:none;font-weight:inherit}
.demo-top{background:var(--card);border-bottom:1px solid var(--line)}
.demo-top div{max-width:1180px;margin:0 auto;padding:12px 20px;display:flex;align-items:center;gap:20px}
.demo-top b{font-size:20px;color:var(--accent)}
.demo-top span{flex:0 1 420px;border:2px solid var(--accent);border-radius:8px;padding:4px 12px;color:var(--soft)}
.demo-top i{margin-left:auto;font-style:normal;font-size:12px;color:var(--soft)}
.demo-main{max-width:1180px;margin:16px auto;padding:0 20px}
`;

/** A whole page: the board's own markup inside a plain frame that says that it is a demonstration. */
export function framed(frame: Frame): string {
  const notice = frame.lang === 'en' ? 'Demo board. Every posting is invented.' : '演示页面，职位均为虚构';
  const page = markup`<!doctype html>
    <html lang="${frame.lang ?? 'zh-CN'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${frame.title}</title>
        ${frame.head ?? ''}
        <style>
          ${raw(STYLE)}:root{--accent:${frame.accent}}${raw(frame.style ?? '')}
        </style>
      </head>
      <body>
        <header class="demo-top">
          <div><b>${frame.brand}</b><span>${frame.query}</span><i>${notice}</i></div>
        </header>
        <div class="demo-main">${frame.body}</div>
        <script>
          ${raw(frame.script ?? '')};
        </script>
      </body>
    </html>`;
  return page.text;
}
