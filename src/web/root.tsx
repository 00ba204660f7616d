import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
  type LoaderFunctionArgs,
} from "react-router";
import type { ReactNode } from "react";
import { pageServices } from "#access/page-services.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { PageHead } from "#design/page.tsx";
import { PlaceProvider, placeOf, type Place } from "#design/place.tsx";
import { frame, frameWith } from "#design/texts.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import { Shell, type ShellData } from "./shell.tsx";
import "./styles.ts";
import icon from "./icon.svg";

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<ShellData> {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const home = await cooperationAnswer(services.reader, services.home, place.on);
  return {
    place,
    region: home.ok ? home.value.name : frame.product[place.language],
    changeDays: home.ok ? home.value.changeDays : [],
    person: services.actor.kind === "user" ? services.actor.name : null,
    csrf: services.csrf,
    demo: services.demo,
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  const language = data?.place.language ?? languageIn(pathname);
  return (
    <html lang={language} data-color="brand1" data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b644e" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        <Meta />
        <Links />
        <script src="/enhance.js" type="module" />
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function Root() {
  const data = useRouteLoaderData<typeof loader>("root");
  if (!data) return null;
  return (
    <PlaceProvider value={data.place}>
      <Shell data={data}>
        <Outlet />
      </Shell>
    </PlaceProvider>
  );
}

/** An error page is in the reader's language and keeps the frame, so that there is always a way on. */
export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>("root");
  const language = languageIn(useLocation().pathname);
  const fallback: Place = { language, on: "2009-06-11", today: "2009-06-11", path: `/${language}`, query: "" };
  const place = data?.place ?? fallback;
  const { title, lead } = whatWentWrong(error, place.language);
  const shell: ShellData = data ?? {
    place,
    region: frame.product[place.language],
    changeDays: [],
    person: null,
    csrf: "",
    demo: false,
  };
  return (
    <PlaceProvider value={place}>
      <Shell data={shell} quiet={!data}>
        <title>{`${title} · ${frame.product[place.language]}`}</title>
        <PageHead title={title} lead={lead} />
        <p>
          <a className="ds-link" href={`/${place.language}`}>
            {frame.toFront[place.language]}
          </a>
        </p>
      </Shell>
    </PlaceProvider>
  );
}

/** Where no page is found there is no loader's answer; the address still says which language the reader has. */
function languageIn(pathname: string): Language {
  const word = pathname.split("/")[1];
  return isLanguage(word) ? word : "nb";
}

function whatWentWrong(error: unknown, language: Language): { title: string; lead: string } {
  if (!isRouteErrorResponse(error)) return { title: frame.brokenTitle[language], lead: frame.brokenLead[language] };
  const said = messageIn(error.data);
  if (error.status === 400 && said.code === "wrong-day")
    return { title: frame.wrongDayTitle[language], lead: frameWith.wrongDay[language](said.asked ?? "") };
  if (error.status === 403) return { title: frame.forbiddenTitle[language], lead: said.message ?? "" };
  if (error.status < 500)
    return { title: frame.notFoundTitle[language], lead: said.message ?? frame.notFoundLead[language] };
  return { title: frame.brokenTitle[language], lead: frame.brokenLead[language] };
}

/** Thrown responses carry JSON `{ message }` in the reader's language, or a code. */
function messageIn(data: unknown): { code?: string; asked?: string; message?: string } {
  if (typeof data !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(data);
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
