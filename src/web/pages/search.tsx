import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import type { ReactNode } from "react";
import { pageServices } from "#access/page-services.ts";
import { roughDay } from "#cooperation/page-texts.ts";
import { toneOf } from "#decisions/matter-line.tsx";
import { Origin } from "#design/origin.tsx";
import { PageHead, Section } from "#design/page.tsx";
import { addressAt, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { Shape } from "#design/status.tsx";
import { kindTexts } from "#parties/page-texts.ts";
import { longestSearch } from "#platform/search-words.ts";
import { searchAnswer, searchGroups, type SearchAnswer, type SearchGroup } from "../questions/search.ts";
import { Marked } from "./marked.tsx";
import { PlanHits, ProjectHits } from "./search-plans.tsx";
import { groupTexts, searchTexts, searchTextsWith } from "./search-texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const search = new URL(request.url).searchParams;
  const question = search.get("q") ?? "";
  const asked = search.get("vis");
  const only = searchGroups.find((group) => group === asked) ?? null;
  const answer = await searchAnswer(services.reader, question, on, language, only);
  return { question: question.slice(0, longestSearch), tooLong: question.length > longestSearch, answer, only };
}

export default function Search() {
  const { question, tooLong, answer, only } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const lead =
    answer && searchTextsWith[answer.total === 0 ? "none" : "hits"][language](String(answer.total), answer.text);
  return (
    <>
      <title>{question ? `${say(searchTexts.title)}: ${question}` : say(searchTexts.title)}</title>
      <meta name="robots" content="noindex" />
      <PageHead title={say(searchTexts.title)} lead={lead} />
      <Form question={question} />
      {tooLong && <p className="note attention">{searchTextsWith.tooLong[language](String(longestSearch))}</p>}
      {!answer && <Tips />}
      {answer && answer.total === 0 && <Nothing answer={answer} />}
      {answer && (
        <>
          <Group
            group="parties"
            total={answer.parties.total}
            shown={answer.parties.found.length}
            question={question}
            only={only}
          >
            <Parties answer={answer} />
          </Group>
          <Group
            group="cooperations"
            total={answer.cooperations.total}
            shown={answer.cooperations.found.length}
            question={question}
            only={only}
          >
            <Cooperations answer={answer} />
          </Group>
          <Group
            group="matters"
            total={answer.matters.total}
            shown={answer.matters.found.length}
            question={question}
            only={only}
          >
            <Matters answer={answer} />
          </Group>
          <Group
            group="plans"
            total={answer.plans.total}
            shown={answer.plans.found.length}
            question={question}
            only={only}
          >
            <PlanHits found={answer.plans.found} />
          </Group>
          <Group
            group="projects"
            total={answer.projects.total}
            shown={answer.projects.found.length}
            question={question}
            only={only}
          >
            <ProjectHits found={answer.projects.found} />
          </Group>
          <Group
            group="events"
            total={answer.events.total}
            shown={answer.events.found.length}
            question={question}
            only={only}
          >
            <Events answer={answer} />
          </Group>
        </>
      )}
    </>
  );
}

function Form({ question }: { question: string }) {
  const say = useSay();
  const place = usePlace();
  return (
    <form
      className="filter"
      method="get"
      action={`/${place.language}/sok`}
      role="search"
      aria-label={say(searchTexts.title)}
    >
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      <label className="grow">
        {say(searchTexts.label)}
        <input
          id="search"
          className="ds-input"
          type="search"
          name="q"
          defaultValue={question}
          maxLength={longestSearch}
          autoComplete="off"
        />
      </label>
      <button className="ds-button" type="submit">
        {say(searchTexts.find)}
      </button>
    </form>
  );
}

const examples = ["Melhus", "5001", "arealplan", "TR 02/15"];

function Tips() {
  const say = useSay();
  return (
    <>
      <p>{say(searchTexts.empty)}</p>
      <p>
        {say(searchTexts.examples)}:{" "}
        {examples.map((example, index) => (
          <span key={example}>
            {index > 0 && " · "}
            <Go to="sok" query={{ q: example }}>
              {example}
            </Go>
          </span>
        ))}
      </p>
    </>
  );
}

function Nothing({ answer: { nearly } }: { answer: SearchAnswer }) {
  const say = useSay();
  return (
    <>
      {nearly.length > 0 && (
        <p>
          {say(searchTexts.nearly)}{" "}
          {nearly.map((one, index) => (
            <span key={one.slug}>
              {index > 0 && ", "}
              <Go to={`kommuner/${one.slug}`}>{one.name}</Go>
            </span>
          ))}
          ?
        </p>
      )}
      <p>{say(searchTexts.advice)}</p>
    </>
  );
}

type GroupProps = {
  group: SearchGroup;
  total: number;
  shown: number;
  question: string;
  only: SearchGroup | null;
  children: ReactNode;
};

function Group({ group, total, shown, question, only, children }: GroupProps) {
  const say = useSay();
  if (total === 0 || (only !== null && only !== group)) return null;
  return (
    <Section
      id={group}
      title={`${say(groupTexts[group])} (${total})`}
      aside={
        shown < total &&
        only === null && (
          <Go to="sok" query={{ q: question, vis: group }}>
            {say(searchTexts.more)}
          </Go>
        )
      }
    >
      <ul className="hits">{children}</ul>
    </Section>
  );
}

function Parties({ answer }: { answer: SearchAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  return answer.parties.found.map(({ party, via, there }) => (
    <li key={party.slug}>
      <Go to={`kommuner/${party.slug}`}>{party.name}</Go>{" "}
      <span className="quiet">
        {kindTexts[party.kind][language]} {party.number}
        {via && `, ${searchTextsWith.via[language](via)}`}
        {!there && ` (${say(searchTexts.notThere)})`}
      </span>
    </li>
  ));
}

function Cooperations({ answer }: { answer: SearchAnswer }) {
  const say = useSay();
  return answer.cooperations.found.map(({ cooperation, excerpt, there }) => (
    <li key={cooperation.slug}>
      <Go to={`samarbeid/${cooperation.slug}`}>{cooperation.name}</Go>
      {!there && <span className="quiet"> ({say(searchTexts.notThere)})</span>}
      {excerpt && (
        <p>
          <Marked text={excerpt} />
        </p>
      )}
    </li>
  ));
}

function Matters({ answer }: { answer: SearchAnswer }) {
  const say = useSay();
  return answer.matters.found.map(({ matter, excerpt, caseNumber }) => (
    <li key={matter.slug}>
      <Shape tone={toneOf(matter)} /> <Go to={`saker/${matter.slug}`}>{matter.title}</Go>
      {caseNumber && (
        <span className="quiet">
          {" "}
          {say(searchTexts.caseNumber)} {caseNumber}
        </span>
      )}
      <p>{matter.sentence}</p>
      {excerpt && (
        <p>
          <Marked text={excerpt} />
        </p>
      )}
    </li>
  ));
}

function Events({ answer }: { answer: SearchAnswer }) {
  const place = usePlace();
  return answer.events.found.map((event) => {
    const to = event.cooperation
      ? `samarbeid/${event.cooperation.slug}`
      : event.party
        ? `kommuner/${event.party.slug}`
        : "";
    const day = roughDay(event.day, event.precision, place.language);
    return (
      <li key={event.id}>
        {event.precision === "day" ? (
          <a href={addressAt({ ...place, path: `/${place.language}/${to}`, query: "" }, event.day)}>{day}</a>
        ) : (
          day
        )}{" "}
        {event.title}
        {event.caseNumber && ` (${event.caseNumber})`}
        <Origin source={null} constructed={event.constructed} />
        {(event.cooperation ?? event.party) && <p>{(event.cooperation ?? event.party)?.name}</p>}
      </li>
    );
  });
}
