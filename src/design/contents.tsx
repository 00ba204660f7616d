import { frame } from "./texts.ts";
import { useSay } from "./place.tsx";

/** What a long page holds, each a step down to its heading. */
export function Contents({ parts }: { parts: readonly { id: string; title: string }[] }) {
  const say = useSay();
  return (
    <nav className="contents no-print" aria-label={say(frame.onThisPage)}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
