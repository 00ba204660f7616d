import { Citation } from "#design/citation.tsx";
import { Long } from "#design/long.tsx";
import { useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { ruleListTexts } from "./page-texts.ts";
import type { Phrase, RuleWords } from "./rule-words.ts";

/** The decision rules of a version of the statutes, in words, each with its paragraph. */
export function RuleList({ rules }: { rules: RuleWords[] }) {
  return (
    <div className="rules">
      {rules.map((rule) => (
        <Rule key={rule.id} rule={rule} />
      ))}
    </div>
  );
}

/** The same on a page with much else: the first rule stands open on a phone, the others behind their names. */
export function FoldedRuleList({ rules }: { rules: RuleWords[] }) {
  const say = useSay();
  const [first, ...others] = rules;
  return (
    <>
      {first && <RuleList rules={[first]} />}
      {others.length > 0 && (
        <Long summary={`${say(ruleListTexts.others)} (${others.length})`}>
          <RuleList rules={others} />
        </Long>
      )}
    </>
  );
}

function Rule({ rule }: { rule: RuleWords }) {
  const say = useSay();
  const [first, ...others] = rule.stages;
  return (
    <article className="rule" id={`regel-${rule.id}`}>
      <h3>{rule.title}</h3>
      {first && others.length === 0 ? (
        <Asks lead={`${say(ruleListTexts.requires)} `} phrase={first.asks} />
      ) : (
        <>
          <p>{say(ruleListTexts.inOrder)}</p>
          <ol>
            {rule.stages.map((stage) => (
              <li key={stage.id}>
                <strong>{stage.title}.</strong>{" "}
                <Asks lead={`${say(ruleListTexts.requires)} `} phrase={stage.asks} inline />
              </li>
            ))}
          </ol>
        </>
      )}
      <ul className="rule-follows">
        {rule.follows.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </article>
  );
}

function Asks({ lead, phrase, inline = false }: { lead: string; phrase: Phrase; inline?: boolean }) {
  const text = (
    <>
      {lead}
      {phrase.text}
      {phrase.of.length === 0 && "."} {phrase.cite && <Citation cite={phrase.cite} />}
    </>
  );
  return (
    <>
      {inline ? <span>{text}</span> : <p>{text}</p>}
      {phrase.of.length > 0 && (
        <ul>
          {phrase.of.map((one, index) => (
            <li key={index}>
              <Asks lead="" phrase={{ ...one, text: capitalised(one.text) }} inline />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
