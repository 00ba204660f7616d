import { renderToString } from "react-dom/server";
import { ServerRouter, type EntryContext } from "react-router";

/**
 * Every page is complete when its loaders are: rendering it in one go costs a millisecond and lets the answer carry a
 * length and a status that are true.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  headers.set("Content-Type", "text/html; charset=utf-8");
  const html = renderToString(<ServerRouter context={context} url={request.url} />);
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** A surprise in a loader or in rendering: to the operations log, with the address; the reader gets the error page. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  process.stderr.write(
    `${new Date().toISOString()} page ${request.method} ${new URL(request.url).pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
