import { ZipFile } from 'yazl';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

export const numbered = (content: string, level: number, list = 1): string =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

/** A letter of Word out of raw XML: what the programs that clerks use write, and what they should not. */
export const letterFile = async (parts: {
  body: string;
  numbering?: string;
  styles?: string;
  namespace?: string;
  /** Further parts that the letter points to, by the last word of their type: "footer", "footnotes". */
  more?: Readonly<Record<string, string>>;
}): Promise<Uint8Array> => {
  const zip = new ZipFile();
  const add = (name: string, xml: string): void => zip.addBuffer(Buffer.from(xml), name);
  const w = parts.namespace ?? W;
  const extra = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="a" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  add(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="n" Type="${REL}/numbering" Target="numbering.xml"/><Relationship Id="s" Type="${REL}/styles" Target="styles.xml"/>${Object.keys(
      parts.more ?? {},
    )
      .map((type) => `<Relationship Id="${type}" Type="${REL}/${type}" Target="${type}.xml"/>`)
      .join('')}</Relationships>`,
  );
  for (const [type, inner] of Object.entries(parts.more ?? {}))
    add(`word/${type}.xml`, `<w:${type} xmlns:w="${w}">${inner}</w:${type}>`);
  add('word/document.xml', `<w:document xmlns:w="${w}" ${extra}><w:body>${parts.body}</w:body></w:document>`);
  add('word/numbering.xml', `<w:numbering xmlns:w="${w}">${parts.numbering ?? ''}</w:numbering>`);
  add('word/styles.xml', `<w:styles xmlns:w="${w}">${parts.styles ?? ''}</w:styles>`);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
};
