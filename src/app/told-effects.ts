import { featureName } from '../equivalence/words.ts';
import { type Answer, dayOfAnswer } from '../model/answer.ts';
import { answerText, questionText } from '../reports/parts/question-words.ts';
import { asText } from '../reports/parts/shortfall-text.ts';
import type { ImportedAnswer, ImportedAnswersView } from '../reports/views/imported-answers.ts';
import { formatDay, type Language, type MessageKey, sentence } from '../text/index.ts';
import type { AnswerEffect } from './answer-effects.ts';

interface Judged {
  readonly answer: Answer;
  readonly effect: AnswerEffect;
  readonly product: string;
}

/** What became of every answer, in sentences. */
export function toldEffects(
  judged: readonly Judged[],
  language: Language,
): Pick<ImportedAnswersView, 'used' | 'disputed' | 'unused'> {
  const those = (...kinds: readonly AnswerEffect['is'][]) =>
    judged.filter(({ effect }) => kinds.includes(effect.is)).map((one) => told(one, language));
  return {
    used: those('used', 'confirms'),
    disputed: those('disputed', 'disputed-origin'),
    unused: those('superseded'),
  };
}

function told({ answer, effect, product }: Judged, language: Language): ImportedAnswer {
  const { question, supplier, item, subject, file, row } = answer;
  return {
    ...{ file, row, question, supplier, item, subject: subject.id },
    asked: questionText(subject, product, language),
    value: answerText(answer, language),
    why: whyOf(answer, effect, language),
  };
}

function whyOf(answer: Answer, effect: AnswerEffect, language: Language): string | null {
  const says = (key: MessageKey, values: Record<string, string> = {}) => sentence(language, key, values);
  switch (effect.is) {
    case 'used':
      return null;
    case 'confirms':
      return says('answer.confirms');
    case 'superseded':
      return says('answer.superseded', { day: formatDay(language, dayOfAnswer(answer)) });
    case 'disputed': {
      const said = effect.dispute.said.map(({ value, from, words, sources }) => {
        const where =
          from === 'answer' && words !== null && typeof words !== 'string'
            ? words[language]
            : [says(`value-from.${from}`), sources[0]?.title].filter((part) => part !== undefined).join(': ');
        return says('answer.says', { value: asText(effect.dispute.id, value, language), from: where });
      });
      return says('answer.dispute', {
        feature: capital(featureName(effect.dispute.id, language)),
        said: said.join(' · '),
      });
    }
    case 'disputed-origin': {
      const said = effect.claims.map(({ entity, country, source }) =>
        says('answer.says', { value: [entity, country ?? ''].join(' ').trim(), from: source.title }),
      );
      const layer = capital(sentence(language, `layer.${answer.subject.id}` as MessageKey));
      return says('answer.dispute-origin', { layer, said: said.join(' · ') });
    }
    default:
      return effect satisfies never;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
