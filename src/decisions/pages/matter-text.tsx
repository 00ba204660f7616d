import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Prose } from "#design/prose.tsx";
import type { MatterText } from "../questions/matter-texts.ts";
import type { Clause } from "../rules/clauses.ts";
import type { ClauseChange } from "../rules/text-versions.ts";
import { clauseAnchor, clauseName } from "./clause-words.ts";
import { matterTexts as texts, matterTextsWith } from "./texts.ts";
import { Segments } from "./wording-difference.tsx";

type Props = {
  matter: string;
  text: MatterText | null;
  versions: { version: number; dated: string; title: string }[];
  /** What changed from the version before; null where nothing is to be shown. */
  changes: ClauseChange[] | null;
};

/** The text itself, clause by clause, each with an address of its own; an earlier version, and what changed. */
export function MatterTextSection({ matter, text, versions, changes }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const newest = versions.at(-1)?.version;
  return (
    <Section id="teksten" title={say(texts.text)}>
      {versions.length > 1 && (
        <nav className="versions" aria-label={say(texts.versions)}>
          <ul>
            {versions.map((one) => (
              <li key={one.version}>
                <Go
                  to={`saker/${matter}#teksten`}
                  query={{ version: String(one.version) }}
                  className="version-link"
                  aria-current={one.version === text?.version ? "true" : undefined}
                >
                  <strong>{matterTextsWith.version[language](String(one.version))}</strong> <DayText day={one.dated} />
                  {one.version === newest && ` · ${say(texts.newest)}`}
                </Go>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {text === null ? (
        <Empty>{say(texts.noText)}</Empty>
      ) : (
        <>
          <p className="quiet">
            {text.title && `${text.title}, `}
            <DayText day={text.dated} />
            <Origin source={text.source} constructed={text.constructed} />
          </p>
          {changes === null ? (
            <Clauses clauses={text.clauses} />
          ) : (
            <>
              <p>{say(texts.changesShown)}</p>
              <ChangedClauses changes={changes} />
            </>
          )}
        </>
      )}
    </Section>
  );
}

/** A text in numbered clauses; a heading stands once over those it covers. */
export function Clauses({ clauses, anchored = true }: { clauses: readonly Clause[]; anchored?: boolean }) {
  const { language } = usePlace();
  return (
    <div className="clauses">
      {clauses.map((clause, index) => (
        <div key={clause.id} className="clause-group">
          {clause.heading && clause.heading !== clauses[index - 1]?.heading && (
            <h3 className="ds-heading clause-heading" data-size="2xs">
              {clause.heading}
            </h3>
          )}
          <div className="clause" id={anchored ? clauseAnchor(clause.id) : undefined}>
            <ClauseNumber id={clause.id} anchored={anchored} label={clauseName(clause.id, language)} />
            <Prose text={clause.text} className="clause-text prose" />
          </div>
        </div>
      ))}
    </div>
  );
}

function ClauseNumber({ id, label, anchored }: { id: string; label: string; anchored: boolean }) {
  if (!anchored) return <span className="clause-number">{id}</span>;
  return (
    <a className="clause-number" href={`#${clauseAnchor(id)}`} aria-label={label}>
      {id}
    </a>
  );
}

export function ChangedClauses({ changes }: { changes: readonly ClauseChange[] }) {
  const say = useSay();
  const { language } = usePlace();
  const words = { added: texts.clauseAdded, removed: texts.clauseRemoved, changed: texts.clauseChanged };
  return (
    <div className="clauses">
      {changes.map((one, index) => (
        <div key={`${one.kind} ${one.clause}`} className="clause-group">
          {one.heading && one.heading !== changes[index - 1]?.heading && (
            <h3 className="ds-heading clause-heading" data-size="2xs">
              {one.heading}
            </h3>
          )}
          <div className="clause" id={one.kind === "removed" ? undefined : clauseAnchor(one.clause)}>
            <span className="clause-number" aria-label={clauseName(one.clause, language)}>
              {one.clause}
            </span>
            <div className="clause-text clause-words">
              {one.kind !== "same" && <span className="change-mark">{say(words[one.kind])}</span>}{" "}
              <Segments segments={one.segments} />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
