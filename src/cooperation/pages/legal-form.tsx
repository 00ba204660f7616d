import { Citation } from "#design/citation.tsx";
import { Section } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import { legalFormWords } from "../legal-form-texts.ts";
import { pageTexts, pageTextsWith } from "../page-texts.ts";
import { legalFormRules } from "../rules/legal-form.ts";
import { formTexts } from "../texts.ts";
import type { LegalForm } from "../vocabulary.ts";

/** The legal form, the law it rests on, and what that law said of it on the day. */
export function LegalFormSection({ form, law }: { form: LegalForm | null; law: string | null }) {
  const say = useSay();
  const { language, on } = usePlace();
  const rules = form === null ? undefined : legalFormRules(form, on);
  return (
    <Section id="form" title={say(pageTexts.legalForm)}>
      <p>
        <strong>{form === null ? say(pageTexts.notKnown) : capitalised(formTexts[form][language])}</strong>
        {law && ` (${law})`}
      </p>
      {rules ? (
        <details className="behind" open>
          <summary>{say(pageTexts.formRules)}</summary>
          <ul>
            {legalFormWords(rules, language).map((sentence) => (
              <li key={sentence.text}>
                {sentence.text} <Citation cite={sentence.cite} />
                {!sentence.checked && <span className="quiet small"> ({say(pageTexts.fromMemory)})</span>}
              </li>
            ))}
          </ul>
          {rules.perMunicipality && on >= rules.perMunicipality.from && on < rules.perMunicipality.until && (
            <p className="quiet">
              {pageTextsWith.formChanged[language](
                formatDay(rules.perMunicipality.from, language),
                formatDay(rules.perMunicipality.until, language),
              )}
            </p>
          )}
        </details>
      ) : (
        <p className="quiet">{say(pageTexts.noFormRules)}</p>
      )}
    </Section>
  );
}
