/** The page, under the language, that shows what an entry of the journal is about (`matter:ikap`). */
export function pageOfSubject(subject: string): string {
  const at = subject.indexOf(":");
  const id = encodeURIComponent(subject.slice(at + 1));
  switch (subject.slice(0, Math.max(at, 0))) {
    case "matter":
      return `saker/${id}`;
    case "cooperation":
      return `samarbeid/${id}`;
    case "guidelines":
      return `planer/${id}/retningslinjer`;
    case "plan":
      return `planer/${id}`;
    case "project":
      return `prosjekter/${id}`;
    case "process-template":
      return "planer";
    case "user":
      return "arbeid/tilgang";
    case "register":
      return "arbeid/import";
    default:
      return "arbeid";
  }
}
