import { frame } from "./texts.ts";
import { useSay } from "./place.tsx";

type Source = { id: string; title: string; url: string | null };

/** Where a fact comes from: a quiet mark that opens to the source, or the visible mark of what was constructed. */
export function Origin({ source, constructed }: { source: Source | null; constructed: boolean }) {
  const say = useSay();
  if (constructed) {
    return (
      <span className="mark-constructed" title={say(frame.constructed)}>
        {say(frame.constructedShort)}
      </span>
    );
  }
  if (!source) return null;
  const label = `${say(frame.source)}: ${source.title}`;
  return source.url?.startsWith("http") ? (
    <a className="mark-source" href={source.url} title={label} rel="external noreferrer">
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true">{say(frame.source).toLowerCase()}</span>
    </a>
  ) : (
    <span className="mark-source" title={label}>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true">{say(frame.source).toLowerCase()}</span>
    </span>
  );
}
