import { sentencesOf, type Transcript } from '../report/transcript/transcript.ts';

/** What stands at the head of a text, and the first words behind it: there a report says of itself what it is. */
export interface HeadLines {
  /** The title line; empty where there is none. */
  title: string;
  /** Lines above the speech. */
  fields: string[];
  /** Lines there that belong to the page: what they say of a time is when the page was published. */
  page: string[];
  /** The first sentences of the speech or of the introduction. */
  lead: string[];
}

const mostLead = 8;

/** The head of a text as read. */
export function headLinesOf({ sections }: Pick<Transcript, 'sections'>): HeadLines {
  const header = sections.filter(({ kind }) => kind === 'header');
  const title = header.flatMap(({ paragraphs }) => paragraphs).find(({ kind }) => kind === 'heading');
  const paragraphs = header.flatMap((section) => section.paragraphs).filter((paragraph) => paragraph !== title);
  const lines = paragraphs.map(({ sentences }) =>
    sentences
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  const spoken = sections.filter(({ kind }) => kind !== 'header' && kind !== 'notes').flatMap(sentencesOf);
  const isProse = (line: string) => /[。！？.!?]$/u.test(line) && line.length > 24;
  return {
    title: (title?.sentences ?? [])
      .map(({ text }) => text)
      .join('')
      .trim(),
    fields: lines.filter((line) => line !== '' && !isProse(line)),
    page: paragraphs.flatMap(({ leftOut }) => leftOut.split('\n')).filter((line) => line.trim() !== ''),
    lead: [...lines.filter(isProse), ...spoken.slice(0, mostLead).map(({ text }) => text)],
  };
}
