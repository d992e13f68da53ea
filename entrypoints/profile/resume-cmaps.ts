/** What the tables of old Chinese fonts are named, in the library's folder; each is a script that is loaded when a PDF asks for it. */
const TABLES = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/{GB-EUC,GBK-EUC,GBKp-EUC,GBK2K,UniGB-UCS2,UniGB-UTF8,UniGB-UTF16}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{UniCNS-UCS2,UniCNS-UTF16}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/Adobe-{GB1,CNS1}-UCS2.bcmap',
  ],
  { query: '?url&inline', import: 'default' },
);
const FOLDER = '/node_modules/pdfjs-dist/cmaps/';

/** Answers the PDF library out of the extension's own scripts, so that it fetches nothing. Rejects for all but these tables. */
export class BundledTables {
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const load = TABLES[FOLDER + filename];
    if (!load) throw new Error(`GoLens has no ${filename}`);
    const address = await load();
    return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  }
}
