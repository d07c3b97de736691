import report from 'virtual:xunli/report';
import { wordsOf } from '../i18n/words.ts';

/** The interface words in the report's language. */
export const words = wordsOf(report.meta.language);
