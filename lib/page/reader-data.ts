import {
  attribute,
  first,
  fromAddress,
  matching,
  nth,
  ownText,
  sign,
  text,
  texts,
  visible,
  type PageReader,
  type ReaderData,
} from './readers';

/** A reader out of its data; `pattern` makes regular expressions of what the data holds as text. */
export function readerFrom(data: ReaderData, pattern: (literal: string) => RegExp): PageReader {
  switch (data.by) {
    case 'text':
      return text(data.at);
    case 'texts':
      return texts(data.at, data.except === undefined ? undefined : pattern(data.except));
    case 'first':
      return first(data.at, pattern(data.pattern));
    case 'own':
      return ownText(data.at);
    case 'nth':
      return nth(data.at, data.index);
    case 'attribute':
      return attribute(data.at, data.name);
    case 'visible':
      return visible(data.at);
    case 'matching':
      return matching(readerFrom(data.of, pattern), pattern(data.pattern));
    case 'address':
      return fromAddress(pattern(data.pattern));
    default:
      return sign(data.at, data.says);
  }
}
