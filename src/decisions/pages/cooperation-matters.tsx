import { Outlet, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { pageTexts } from "#cooperation/page-texts.ts";
import { Empty, Section } from "#design/page.tsx";
import { placeOf, useSay } from "#design/place.tsx";
import { MatterLine } from "../matter-line.tsx";
import { mattersAnswer } from "../questions/matters.ts";

/** The joint matters of a cooperation: the part of its page that is about decisions. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const found = await findCooperation(services.reader, params["cooperation"] ?? "", on);
  // The page around this part says what is wrong with the name.
  return found.ok ? mattersAnswer(services.reader, on, language, { cooperations: [found.value.slug], limit: 12 }) : [];
}

export default function CooperationMatters() {
  const matters = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <>
      <Section id="matters" title={say(pageTexts.matters)}>
        {matters.length === 0 ? (
          <Empty>{say(pageTexts.noMatters)}</Empty>
        ) : (
          <ul className="matter-lines">
            {matters.map((matter) => (
              <MatterLine key={matter.slug} matter={matter} />
            ))}
          </ul>
        )}
      </Section>
      {/* What stands after decisions and speaks of cooperations has its part below this one. */}
      <Outlet />
    </>
  );
}
