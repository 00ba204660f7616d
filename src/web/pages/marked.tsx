/** An excerpt with what matched made to stand out. */
export function Marked({ text }: { text: string }) {
  return text
    .replaceAll(/[#*]+\s?/g, "")
    .split("⟦")
    .map((part, index) => {
      const [hit = "", rest] = part.split("⟧");
      if (index === 0 || rest === undefined) return <span key={index}>{part.replace("⟧", "")}</span>;
      return (
        <span key={index}>
          <mark>{hit}</mark>
          {rest}
        </span>
      );
    });
}
