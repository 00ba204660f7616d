import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { may } from "#access/rules/permissions.ts";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { pagerTexts } from "#design/list-texts.ts";
import { statusTexts } from "../board-texts.ts";
import { MatterLine } from "../matter-line.tsx";
import { mattersAnswer, type MatterSummary } from "../questions/matters.ts";
import { filtered, readFilter, statuses } from "./matters-filter.ts";
import { matterTexts as texts } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, actor, clock } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const all = await mattersAnswer(reader, place.on, place.language);
  const filter = readFilter(new URL(request.url).searchParams);
  const cooperations = [...new Map(all.map((one) => [one.cooperation.slug, one.cooperation.name]))];
  const grants = actor.kind === "user" ? actor.grants : [];
  const scopes = [{}, ...grants.flatMap((one) => (one.cooperation ? [{ cooperation: one.cooperation }] : []))];
  return {
    matters: filtered(all, filter),
    total: all.length,
    filter,
    cooperations,
    mayOpen: scopes.some((scope) => may(actor, "open-matter", scope, place.today).allowed),
  };
}

export default function Matters() {
  const { matters, total, mayOpen } = useLoaderData<typeof loader>();
  const say = useSay();
  const open = matters.filter((one) => one.open);
  const settled = matters.filter((one) => !one.open);
  return (
    <>
      <title>{say(texts.matters)}</title>
      <PageHead title={say(texts.matters)} lead={say(texts.mattersLead)}>
        {mayOpen && (
          <p className="no-print">
            <Go to="arbeid/saker/ny" className="ds-button" data-size="sm">
              {say(texts.newMatter)}
            </Go>
          </p>
        )}
      </PageHead>
      {total === 0 ? <Empty>{say(texts.noMatters)}</Empty> : <Filter />}
      {total > 0 && matters.length === 0 && <Empty>{say(texts.noMatch)}</Empty>}
      <Group title={say(texts.openGroup)} matters={open} />
      <Group title={say(texts.settledGroup)} matters={settled} />
      {matters.length > 0 && <Csv />}
    </>
  );
}

function Group({ title, matters }: { title: string; matters: MatterSummary[] }) {
  if (matters.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="matter-lines">
        {matters.map((matter) => (
          <MatterLine key={matter.slug} matter={matter} cooperation />
        ))}
      </ul>
    </Section>
  );
}

function Csv() {
  const { filter } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <p className="no-print">
      <Go to="saker.csv" query={{ samarbeid: filter.cooperation, status: filter.status, ord: filter.word }}>
        {say(pagerTexts.csv)}
      </Go>
    </p>
  );
}

function Filter() {
  const { filter, cooperations } = useLoaderData<typeof loader>();
  const say = useSay();
  const place = usePlace();
  const any = filter.word !== "" || filter.cooperation !== "" || filter.status !== "";
  return (
    <form method="get" action={place.path} className="filter no-print" role="search">
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      <div>
        <label className="ds-label" htmlFor="ord">
          {say(texts.filterWord)}
        </label>
        <input id="ord" className="ds-input" type="search" name="ord" defaultValue={filter.word} autoComplete="off" />
      </div>
      <div>
        <label className="ds-label" htmlFor="samarbeid">
          {say(texts.filterCooperation)}
        </label>
        <select id="samarbeid" className="ds-input" name="samarbeid" defaultValue={filter.cooperation}>
          <option value="">{say(texts.all)}</option>
          {cooperations.map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="ds-label" htmlFor="status">
          {say(texts.filterStatus)}
        </label>
        <select id="status" className="ds-input" name="status" defaultValue={filter.status}>
          <option value="">{say(texts.all)}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {say(statusTexts[status])}
            </option>
          ))}
        </select>
      </div>
      <div className="filter-do">
        <button className="ds-button" type="submit">
          {say(pagerTexts.filter)}
        </button>
        {any && <Go to="saker">{say(pagerTexts.clear)}</Go>}
      </div>
    </form>
  );
}
