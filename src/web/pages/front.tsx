import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { placeOf } from "#design/place.tsx";
import { PageHead } from "#design/page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const home = await cooperationAnswer(services.reader, services.home, place.on);
  return { home: home.ok ? home.value : null };
}

export default function Front() {
  const { home } = useLoaderData<typeof loader>();
  return <PageHead title={home?.name ?? ""} lead={home?.purpose ?? ""} />;
}
