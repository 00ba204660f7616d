import { data, redirect, useActionData, useLoaderData } from "react-router";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import { doneNotice } from "#access/done-texts.ts";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { emptyForm, Problems, valuesOf, type FormState } from "#design/form.tsx";
import { PageHead, Section } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { SignInFirst } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import { formatInstant } from "#platform/format.ts";
import { doAccess } from "./access-acts.ts";
import { accessOf } from "./access-data.ts";
import { Sessions, Tokens, YourRoles } from "./access-own.tsx";
import { GiveRole, People } from "./access-people.tsx";
import { accessTexts as texts, accessTextsWith } from "./access-page-texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, today } = placeOf(request, params["language"], services.clock);
  const asked = new URL(request.url).searchParams.get(doneWord);
  return {
    csrf: services.csrf,
    access: await accessOf(services, request.headers.get("cookie") ?? undefined, language),
    done: await doneEntry(services.database.sql, services.actor, { asked, today }),
  };
}

type Sent = { which: string; form: FormState; token: { name: string; secret: string; expiresAt: string } | null };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const { form, notYet } = await sentForm(request, services, place.language);
  const values = valuesOf(form);
  const which = values["do"] ?? "";
  const again = (status: number, problems: FormState["problems"]) =>
    data<Sent>({ which, form: { values, problems }, token: null }, { status });
  if (notYet !== null) return again(403, [{ message: notYet }]);
  const done = await doAccess(services, values, place.language);
  if (!done.ok) return again(done.status, done.problems);
  if (done.token) {
    const expiresAt = formatInstant(done.token.expiresAt, place.language);
    return data<Sent>({ which: "", form: emptyForm, token: { ...done.token, expiresAt } });
  }
  return redirect(addressOf(place, "arbeid/tilgang", { [doneWord]: String(done.entry) }), 303);
}

/** The forms in which something is typed show their own problems; the rest are buttons. */
const typedForms = ["grant-role", "create-token"];

export default function Access() {
  const { csrf, access, done } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const say = useSay();
  const { language } = usePlace();
  const stateOf = (which: string) => (sent?.which === which ? sent.form : emptyForm);
  return (
    <>
      <title>{say(texts.title)}</title>
      <PageHead
        kicker={<Go to="arbeid">{say(frame.work)}</Go>}
        title={say(texts.title)}
        lead={access ? say(texts.lead) : undefined}
      />
      {sent && (!access || !typedForms.includes(sent.which)) && <Problems state={sent.form} />}
      {!access && <SignInFirst why={say(texts.signIn)} />}
      {access && done && !sent && <DoneNotice done={done} what={doneNotice(done, language)} csrf={csrf} />}
      {sent?.token && (
        <div className="note" role="status" tabIndex={-1} data-focus>
          <p>{accessTextsWith.tokenMade[language](sent.token.name, sent.token.expiresAt)}</p>
          <p>
            <code className="secret">{sent.token.secret}</code>
          </p>
          <p>{say(texts.once)}</p>
        </div>
      )}
      {access && (
        <>
          <YourRoles roles={access.roles} />
          <Tokens tokens={access.tokens} state={stateOf("create-token")} csrf={csrf} />
          <Sessions sessions={access.sessions} user={access.user} csrf={csrf} />
          {access.whyNot !== null && (
            <Section id="others" title={say(texts.others)}>
              <p>{access.whyNot}</p>
              {access.first && (
                <>
                  <p>{say(texts.noAdministrator)}</p>
                  <p>
                    <code className="secret">{`npm run -s samrad -- grant administrator ${access.user}`}</code>
                  </p>
                </>
              )}
            </Section>
          )}
          {access.people && (
            <>
              <GiveRole people={access.people} state={stateOf("grant-role")} csrf={csrf} />
              <People people={access.people} csrf={csrf} />
            </>
          )}
        </>
      )}
    </>
  );
}
