import { data, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { doneNotice, doneText } from "#access/done-texts.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { cooperationsOf } from "#access/rules/reach.ts";
import { roleInWords } from "#access/texts.ts";
import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import { MatterLine } from "#decisions/matter-line.tsx";
import { mattersAnswer } from "#decisions/questions/matters.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { SignInFirst } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import { entriesBy } from "#journal/questions/entries-by.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { homeTexts as texts } from "./home-texts.ts";

/** What waits for the one who is signed in: open matters of their parties and cooperations, their roles, what they last did. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, actor, clock, csrf, database } = context.get(pageServices);
  const { language, on, today } = placeOf(request, params["language"], clock);
  if (actor.kind !== "user") return data({ person: null }, { status: 401 });
  const grants = actor.grants.filter((one) => one.since <= today && (one.until === undefined || today < one.until));
  const parties = [...new Set(grants.flatMap((one) => one.party ?? []))];
  const cooperations = cooperationsOf(actor, today);
  const asked = new URL(request.url).searchParams.get(doneWord);
  const [named, joined, ofParties, ofCooperations, entries, done] = await Promise.all([
    partyRefs(reader, parties, on),
    cooperationRefs(reader, cooperations, on),
    parties.length > 0 ? mattersAnswer(reader, on, language, { parties }) : [],
    cooperations.length > 0 ? mattersAnswer(reader, on, language, { cooperations }) : [],
    entriesBy(database.sql, actor.id, 10),
    doneEntry(database.sql, actor, { asked, today }),
  ]);
  const names = {
    parties: Object.fromEntries([...named].map(([id, one]) => [id, one.name])),
    cooperations: Object.fromEntries([...joined].map(([id, one]) => [id, one.name])),
  };
  const matters = new Map([...ofParties, ...ofCooperations].map((one) => [one.slug, one]));
  return data({
    person: actor.name,
    csrf,
    done,
    roles: grants.map((one) => ({ id: one.id, text: roleInWords(one, language, names) })),
    parties: parties.map((id) => ({ slug: id, name: names.parties[id] ?? id })),
    cooperations: cooperations.map((id) => ({ slug: id, name: names.cooperations[id] ?? id })),
    administers: grants.some((one) => one.role === "administrator"),
    waiting: [...matters.values()].filter((one) => one.open),
    entries: entries.map((one) => ({ seq: one.seq, act: doneText(one.act), undone: one.undoneBy !== null })),
  });
}

export default function WorkHome() {
  const found = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  if (found.person === null) {
    return (
      <>
        <title>{say(frame.work)}</title>
        <PageHead title={say(frame.work)} />
        <SignInFirst why={say(texts.signIn)} />
      </>
    );
  }
  const { person, csrf, done, roles, parties, cooperations, administers, waiting, entries } = found;
  return (
    <>
      <title>{say(frame.work)}</title>
      <PageHead
        kicker={person}
        title={say(frame.work)}
        lead={say(waiting.length > 0 ? texts.lead : texts.leadNothing)}
      />
      {done && <DoneNotice done={done} what={doneNotice(done, language)} csrf={csrf} />}
      <div className="wide-left">
        <Section id="venter" title={say(texts.waiting)}>
          {waiting.length === 0 && <Empty>{say(texts.nothing)}</Empty>}
          <ul className="matter-lines">
            {waiting.map((matter) => (
              <MatterLine key={matter.slug} matter={matter} cooperation />
            ))}
          </ul>
        </Section>
        <div>
          <Section id="roller" title={say(texts.roles)}>
            {roles.length === 0 && <Empty>{say(texts.noRoles)}</Empty>}
            <ul className="ds-list">
              {roles.map((one) => (
                <li key={one.id}>{one.text}</li>
              ))}
            </ul>
            <p>
              <Go to="arbeid/tilgang">{say(texts.access)}</Go>
            </p>
          </Section>
          <Section id="veier" title={say(texts.ways)}>
            <ul className="ds-list">
              {parties.map(({ slug, name }) => (
                <li key={slug}>
                  <Go to={`kommuner/${slug}`}>{name}</Go>
                </li>
              ))}
              {cooperations.map(({ slug, name }) => (
                <li key={slug}>
                  <Go to={`samarbeid/${slug}`}>{name}</Go>
                </li>
              ))}
              {(cooperations.length > 0 || administers) && (
                <li>
                  <Go to="arbeid/saker/ny">{say(texts.open)}</Go>
                </li>
              )}
              {(cooperations.length > 0 || administers) && (
                <li>
                  <Go to="arbeid/samarbeid/nytt">{say(texts.found)}</Go>
                </li>
              )}
              {administers && (
                <li>
                  <Go to="arbeid/import">{say(texts.import)}</Go>
                </li>
              )}
            </ul>
          </Section>
          <Section id="gjort" title={say(texts.done)}>
            {entries.length === 0 && <Empty>{say(texts.nothingDone)}</Empty>}
            <ul className="plain-list">
              {entries.map((one) => (
                <li key={one.seq}>
                  <Go to={`journal/${one.seq}`}>{say(one.act)}</Go>
                  {one.undone ? (
                    <span className="quiet"> · {say(texts.undone)}</span>
                  ) : (
                    <>
                      {" · "}
                      <Go to={`arbeid/angre/${one.seq}`}>{say(frame.undo)}</Go>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </>
  );
}
