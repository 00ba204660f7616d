import { Section } from "#design/page.tsx";
import { useSay } from "#design/place.tsx";
import { RuleList } from "../../rule-list.tsx";
import type { RuleWords } from "../../rule-words.ts";
import { statutesFormTexts as texts } from "./statutes-form-texts.ts";

/** What the rules say, told back before anything is saved. */
export function ToldRules({ words }: { words: RuleWords[] }) {
  const say = useSay();
  return (
    <Section id="i-ord" title={say(texts.told)}>
      <div tabIndex={-1} data-focus>
        <p>{say(texts.toldLead)}</p>
      </div>
      <RuleList rules={words} />
    </Section>
  );
}
