import { Outlet, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { Contents } from "#design/contents.tsx";
import { Origin } from "#design/origin.tsx";
import { PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { formatDay } from "#platform/format.ts";
import type { Text } from "#platform/language.ts";
import type { Mark } from "#territory/contract.ts";
import { regionPicture } from "#territory/questions/region-picture.ts";
import { RegionMap } from "#territory/region-map.tsx";
import type { CooperationAnswer } from "../contract.ts";
import { pageTexts, pageTextsWith, undecidedText } from "../page-texts.ts";
import { cooperationAnswer } from "../questions/cooperation.ts";
import { historyAnswer } from "../questions/history.ts";
import { statutesAnswer } from "../questions/statutes.ts";
import { themeText } from "../register-texts.ts";
import { cooperationRefusalTexts, formTexts } from "../texts.ts";
import { countHeads, isWatching, whoIsIn } from "../who-is-in-texts.ts";
import { Bodies } from "./bodies.tsx";
import { History } from "./history.tsx";
import { LegalFormSection } from "./legal-form.tsx";
import { Members, Reservations } from "./members.tsx";
import { Relations, Tasks } from "./relations.tsx";
import { StatutesSection } from "./statutes-section.tsx";
import { cooperationWork } from "./work-acts.ts";
import { CooperationWork } from "./work-links.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const { reader } = services;
  const answer = await cooperationAnswer(reader, params["cooperation"] ?? "", on);
  if (!answer.ok) throw told(404, cooperationRefusalTexts[answer.code][language](answer.params));
  const cooperation = answer.value;
  const standings = standingsOf(cooperation.members);
  const [picture, history, statutes, work] = await Promise.all([
    regionPicture(
      reader,
      on,
      standings.map((one) => ({ party: one.party.slug, mark: one.mark })),
    ),
    historyAnswer(reader, cooperation.slug, on),
    statutesAnswer(reader, cooperation.slug, undefined, on, language),
    cooperationWork(services, request, cooperation.slug),
  ]);
  return {
    cooperation,
    standings,
    picture,
    history: history.ok ? history.value.days : [],
    rules: statutes.ok ? statutes.value.rules : [],
    work,
  };
}

function standingsOf(members: CooperationAnswer["members"]) {
  return members.map((one) => {
    const mark: Mark = isWatching(one) ? "observer" : "member";
    return { party: one.party, mark };
  });
}

export default function Cooperation() {
  const { cooperation, standings, picture, history, rules, work } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  // A map of two areas or fewer tells nothing that the table does not.
  const drawn = picture !== null && picture.areas.filter((one) => one.mark !== "other").length > 2 ? picture : null;
  return (
    <>
      <title>{cooperation.name}</title>
      <meta name="description" content={cooperation.purpose ?? cooperation.name} />
      <Head cooperation={cooperation} />
      <CooperationWork slug={cooperation.slug} work={work} />
      <Contents parts={partsOf(cooperation, say)} />
      {cooperation.undecided.length > 0 && (
        <div className="note attention">
          {cooperation.undecided.map((one) => (
            <p key={one.party.slug}>{undecidedText(one, cooperation.name, language)}</p>
          ))}
        </div>
      )}
      <Section id="members" title={say(pageTexts.whoIsIn)}>
        <div className={drawn ? "wide-left" : undefined}>
          <Members cooperation={cooperation} />
          {drawn && <RegionMap id="members-map" name={cooperation.name} picture={drawn} standings={standings} />}
        </div>
      </Section>
      <Reservations reservations={cooperation.reservations} />
      <Outlet />
      <Bodies bodies={cooperation.bodies} />
      <StatutesSection cooperation={cooperation} rules={rules} />
      <div className="columns">
        <Tasks tasks={cooperation.tasks} />
        <LegalFormSection form={cooperation.form} law={cooperation.law} />
      </div>
      <Relations relations={cooperation.relations} />
      <History days={history} />
    </>
  );
}

function partsOf({ relations }: CooperationAnswer, say: (text: Text) => string) {
  const parts: [id: string, title: Text][] = [
    ["members", pageTexts.whoIsIn],
    ["matters", pageTexts.matters],
    ["bodies", pageTexts.bodies],
    ["statutes", pageTexts.statutes],
    ["tasks", pageTexts.tasks],
    ["form", pageTexts.legalForm],
    ...(relations.length > 0 ? [["relations", pageTexts.relations] as [string, Text]] : []),
    ["history", pageTexts.history],
  ];
  return parts.map(([id, title]) => ({ id, title: say(title) }));
}

function Head({ cooperation }: { cooperation: CooperationAnswer }) {
  const say = useSay();
  const { language, on } = usePlace();
  const { name, exists, since, until, form, theme, members, purpose } = cooperation;
  const gone = until !== null && until <= on;
  const lead = !exists
    ? (gone ? pageTextsWith.over : pageTextsWith.notThere)[language](name, formatDay(gone ? until : since, language))
    : members.length === 0
      ? say(pageTexts.noMembers)
      : whoIsIn(
          countHeads(members.filter((one) => !isWatching(one))),
          countHeads(members.filter(isWatching)),
          language,
        );
  // The year that is whole, or the last that there was.
  const lastYear = Number((until !== null && until <= on ? until : on).slice(0, 4)) - 1;
  const year = Math.max(lastYear, Number(since.slice(0, 4)));
  return (
    <PageHead
      kicker={
        <>
          <Go to="samarbeid">{say(pageTexts.cooperations)}</Go> · {themeText(theme, language)}
          {form && ` · ${formTexts[form][language]}`}
        </>
      }
      title={name}
      lead={lead}
    >
      {purpose && (
        <p className="purpose">
          {purpose}
          <Origin source={cooperation.purposeSource} constructed={false} />
        </p>
      )}
      {exists && (
        <p className="no-print">
          <Go to={`samarbeid/${cooperation.slug}/aarsmelding/${year}`}>
            {say(pageTexts.annualReport)} {year}
          </Go>
          {" · "}
          <Go to={`samarbeid/${cooperation.slug}/krav`}>{say(pageTexts.claims)}</Go>
          {" · "}
          <Go to="publisering/presentasjon" query={{ samarbeid: cooperation.slug }}>
            {say(pageTexts.presentation)}
          </Go>
        </p>
      )}
      {cooperation.website && (
        <p>
          {say(pageTexts.website)}: <a href={cooperation.website}>{new URL(cooperation.website).host}</a>
        </p>
      )}
    </PageHead>
  );
}
