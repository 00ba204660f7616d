import type { ProofAnswer } from "../contract.ts";

/** A proof as sentences within sentences: the upper ones open, the rest behind each. */
export function ProofTree({ proof }: { proof: ProofAnswer }) {
  return (
    <div className="proof">
      <p>
        <strong>{proof.words}</strong>
      </p>
      <Steps steps={proof.of} under={proof.code} depth={0} />
    </div>
  );
}

/** Steps that say no more than the sentence above them are left out: it holds their figures already. */
const silent: ReadonlySet<ProofAnswer["code"]> = new Set(["percent"]);

function Steps({ steps, under, depth }: { steps: readonly ProofAnswer[]; under: ProofAnswer["code"]; depth: number }) {
  const said = steps.filter((one) => !silent.has(one.code) && !(under === "equal" && one.code === "share-of-units"));
  if (said.length === 0) return null;
  return (
    <ul>
      {said.map((step, at) => (
        <li key={`${step.code} ${at}`}>
          {step.of.length === 0 || step.of.every((one) => silent.has(one.code)) ? (
            step.words
          ) : (
            <details open={depth < 3}>
              <summary>{step.words}</summary>
              <Steps steps={step.of} under={step.code} depth={depth + 1} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
