import { strToU8, zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const ENCRYPTED = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`;

/** A Word document with this body, and further parts. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array<ArrayBuffer> {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;
  const files = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes)));
}

export const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const header = (text: string) => `<w:hdr xmlns:w="${WORD}">${paragraph(text)}</w:hdr>`;

/** A PDF of one page with a line for each text, written in a font that knows Latin letters only. */
export function latinPdf(lines: string[], { encrypted = false } = {}): Uint8Array<ArrayBuffer> {
  const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/g, String.raw`\$&`)}) Tj T*`).join(' ');
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  return pdf([font], `BT /F1 12 Tf 14 TL 72 720 Td ${shown} ET`, encrypted ? ENCRYPTED : '');
}

/** The same for any script: the letters are numbers in the page, and a table in the font says which they are. */
export function unicodePdf(lines: string[]): Uint8Array<ArrayBuffer> {
  const letters = [...new Set(lines.join(''))];
  const code = (letter: string) => hex(letters.indexOf(letter) + 1);
  const table = letters.map((letter) => `<${code(letter)}> <${hex(letter.charCodeAt(0))}>`).join('\n');
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${letters.length} beginbfchar\n${table}\nendbfchar endcmap end end`;
  const shown = lines.map((line) => `<${Array.from(line, code).join('')}> Tj T*`).join(' ');
  return pdf(
    [
      '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
      stream(map),
      '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 800 /StemV 80 >>',
    ],
    `BT /F1 12 Tf 14 TL 72 720 Td ${shown} ET`,
  );
}

/** One line in GBK bytes (hexadecimal), in a font that is not in the file and does not say what its letters are. */
export const gbkPdf = (bytes: string): Uint8Array<ArrayBuffer> =>
  pdf(
    [
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 800 /StemV 80 >>',
    ],
    `BT /F1 12 Tf 72 720 Td <${bytes}> Tj ET`,
  );

/** Objects 1 to 4 are the catalogue, the pages, the page and what stands on it; the font is 5. */
function pdf(fonts: string[], content: string, trailer = ''): Uint8Array<ArrayBuffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    ...fonts,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF`;
  return new Uint8Array(strToU8(text));
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const hex = (code: number) => code.toString(16).padStart(4, '0');
