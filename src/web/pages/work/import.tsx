import { data, redirect, useActionData, useLoaderData } from "react-router";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { doneNotice } from "#access/done-texts.ts";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { importRegister, previewRegister } from "#cooperation/acts/import-register.ts";
import { importRefusalTexts } from "#cooperation/import-texts.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { valuesOf, type FormState } from "#design/form.tsx";
import { PageHead, Section } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { MayNot } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import { rowsWritten } from "#journal/questions/rows-written.ts";
import { readUpload } from "./import-files.ts";
import { Counts, FilesForm, PreviewPart } from "./import-parts.tsx";
import { importTexts as texts } from "./import-page-texts.ts";
import { previewOf, type Preview } from "./import-preview.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, clock, reader, database, csrf } = context.get(pageServices);
  const { language, today } = placeOf(request, params["language"], clock);
  const permission = may(actor, "import-register", {}, today);
  const asked = new URL(request.url).searchParams;
  const done = await doneEntry(database.sql, actor, { asked: asked.get(doneWord), subject: "register:import", today });
  const imported = done?.act === "cooperation.import-register" ? await rowsWritten(database.sql, done.seq) : null;
  const leftOut = asked.get("utelatt") ?? "";
  return {
    csrf,
    signedIn: actor.kind === "user",
    whyNot: permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language),
    done,
    imported: imported && {
      parties: imported.get("party") ?? 0,
      cooperations: imported.get("cooperation") ?? 0,
      memberships: imported.get("membership") ?? 0,
      leftOut: /^\d{1,7}$/.test(leftOut) ? Number(leftOut) : 0,
    },
  };
}

type Sent = { form: FormState; preview: Preview | null };

/** Previews, or imports what was previewed; the files come along with the form, so that they are chosen once. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const { actor, clock, reader, database } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const { form, notYet } = await sentForm(request, services, language);
  const values = valuesOf(form);
  const upload = await readUpload(form);
  const again = (status: number, message: string | null, preview: Preview | null = null) => {
    const problems = message === null ? [] : [{ message }];
    return data<Sent>({ form: { values, problems }, preview }, { status });
  };
  const permission = may(actor, "import-register", {}, today);
  if (notYet === null && !permission.allowed)
    return again(403, await whyNotNamed(reader, permission.because, today, language));
  if (notYet !== null && actor.kind === "anonymous") return again(403, notYet);
  if (Object.keys(upload).length === 0) return again(422, notYet ?? texts.noFiles[language]);
  const preview = async () => previewOf(await previewRegister(database.sql, upload), upload, language);
  const what = values["do"];
  if (notYet !== null || (what !== "all" && what !== "rest"))
    return again(notYet === null ? 200 : 403, notYet, permission.allowed ? await preview() : null);
  const done = await importRegister({ sql: database.sql, clock }, actor, upload, {
    skipBad: what === "rest",
    reason: (values["reason"] ?? "").trim().slice(0, 2_000),
  });
  if (done.ok) {
    const { leftOut } = done.value;
    const query = { [doneWord]: String(done.entry), utelatt: leftOut > 0 ? String(leftOut) : undefined };
    return redirect(addressOf(place, "arbeid/import", query), 303);
  }
  if (isNotAllowed(done)) return again(403, await whyNotNamed(reader, done.because, today, language));
  return again(422, importRefusalTexts[done.code][language](done.params), previewOf(done.checked, upload, language));
}

export default function Import() {
  const { csrf, signedIn, whyNot, done, imported } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const say = useSay();
  const { language } = usePlace();
  const open = whyNot === null || sent !== undefined;
  return (
    <>
      <title>{say(texts.title)}</title>
      <PageHead
        kicker={<Go to="arbeid">{say(frame.work)}</Go>}
        title={say(texts.title)}
        lead={open ? say(texts.lead) : undefined}
      />
      {!open && <MayNot why={whyNot ?? ""} signedIn={signedIn} />}
      {done && !sent && <DoneNotice done={done} what={doneNotice(done, language)} csrf={csrf} />}
      {imported && !sent && (
        <Section id="imported" title={say(texts.added)}>
          <Counts
            counts={[
              [texts.parties, imported.parties],
              [texts.cooperations, imported.cooperations],
              [texts.memberships, imported.memberships],
              ...(imported.leftOut > 0 ? [[texts.leftOut, imported.leftOut] as const] : []),
            ]}
          />
        </Section>
      )}
      {open && sent?.preview && <PreviewPart preview={sent.preview} state={sent.form} csrf={csrf} />}
      {open && (
        <Section id="files" title={say(sent?.preview ? texts.otherFiles : imported ? texts.newImport : texts.files)}>
          <FilesForm state={sent && !sent.preview ? sent.form : null} csrf={csrf} />
        </Section>
      )}
    </>
  );
}
