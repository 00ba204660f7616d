import type { ReactNode } from "react";
import { Citation } from "#design/citation.tsx";
import { Section } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import type { InForceShown, ReasonNode } from "../contract.ts";
import { matterTexts as texts, recordTexts } from "./texts.ts";

/** The chain of reasons as a tree to open, and what is missing with who could supply it. */
export function ReasonsSection({ matter, inForce }: { matter: string; inForce: InForceShown }) {
  const say = useSay();
  return (
    <Section id="hvorfor" title={say(texts.why)}>
      <p className="quiet">{say(texts.whyLead)}</p>
      <ul className="reason-tree">
        <Node matter={matter} node={inForce.because} depth={0} />
      </ul>
      {inForce.missing.length > 0 && (
        <details className="missing-list">
          <summary>
            {say(texts.missing)} <span className="quiet">({inForce.missing.length})</span>
          </summary>
          <ul className="missing">
            {inForce.missing.map((one) => (
              <li key={`${one.code} ${one.party?.slug ?? ""} ${one.body ?? ""} ${one.text}`}>
                {one.party ? <Go to={`saker/${matter}#part-${one.party.slug}`}>{one.text}</Go> : one.text}{" "}
                {one.cite && <Citation cite={one.cite} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** What does not hold is open from the start; not who did what, which the board above has shown. */
function Node({ matter, node, depth }: { matter: string; node: ReasonNode; depth: number }) {
  if (node.children.length === 0) {
    return (
      <li className="reason-leaf">
        <Said node={node}>
          <RestsOn matter={matter} node={node} />
        </Said>
      </li>
    );
  }
  return (
    <li>
      <details open={depth === 0 || (!node.holds && depth < 3)}>
        <summary>
          <Said node={node} />
        </summary>
        {(node.cite || node.record) && (
          <p className="reason-rests">
            <RestsOn matter={matter} node={node} />
          </p>
        )}
        <ul>
          {node.children.map((child, index) => (
            <Node key={`${index} ${child.code}`} matter={matter} node={child} depth={depth + 1} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Said({ node, children }: { node: ReasonNode; children?: ReactNode }) {
  const say = useSay();
  return (
    <span className={node.holds ? "reason reason-holds" : "reason reason-holds-not"}>
      <span className="reason-mark" aria-hidden="true">
        {node.holds ? "✓" : "✗"}
      </span>
      <span className="visually-hidden">{say(node.holds ? texts.holds : texts.holdsNot)}</span>
      <span>
        {node.text}
        {children}
      </span>
    </span>
  );
}

/** The record or the paragraph that a reason rests on. */
function RestsOn({ matter, node }: { matter: string; node: ReasonNode }) {
  const say = useSay();
  const to = recordPlace(matter, node.record);
  return (
    <>
      {to !== null && (
        <>
          {" "}
          <Go to={to}>{say(recordTexts[node.record?.kind ?? "matter"])}</Go>
        </>
      )}
      {node.cite && (
        <>
          {" "}
          <Citation cite={node.cite} />
        </>
      )}
    </>
  );
}

/** Where the record that a reason rests on can be seen. */
export function recordPlace(matter: string, record: ReasonNode["record"]): string | null {
  if (!record) return null;
  switch (record.kind) {
    case "resolution":
      return `saker/${matter}/vedtak/${record.id}`;
    case "adoption":
      return `saker/${matter}#mote-${record.id}`;
    case "withdrawal":
      return `saker/${matter}#steg`;
    case "matter":
      return record.id === matter ? `saker/${matter}#teksten` : `saker/${record.id}`;
    case "party":
      return `kommuner/${record.id}`;
    default:
      return record.kind satisfies never;
  }
}
