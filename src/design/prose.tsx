import MarkdownIt from "markdown-it";

/** Markup that someone typed is shown as typed: nothing but Markdown becomes markup, and no picture is fetched. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(["image", "autolink"]);

/** A text in Markdown, as on paper. */
export function Prose({ text, className = "prose" }: { text: string; className?: string }) {
  // The renderer escapes everything and refuses links that a browser would run.
  return <div className={className} dangerouslySetInnerHTML={{ __html: markdown.render(text) }} />;
}
