import { type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../text/index.ts';

const languageTags: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const font = 'Calibri';

/** The writer's own styles by their own names, so that an office template can replace them; sizes in half points. */
export function wordStyles(language: Language): IStylesOptions {
  const tag = { value: languageTags[language] };
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: '1F2A37', language: tag },
    paragraph: { spacing: { before, after: 80, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, language: tag },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font, size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
      heading1: heading(36, 0),
      heading2: heading(27, 280),
      heading3: heading(23, 200),
      listParagraph: { run: { font, size: 21 } },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { font, size: 20, bold: true },
        paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
      },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { font, size: 18, color: '404650' },
        paragraph: { spacing: { before: 40, after: 40 } },
      },
    ],
  };
}
