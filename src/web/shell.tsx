import type { ReactNode } from "react";
import { Csrf } from "#design/form.tsx";
import { addressAt, addressOf, Go, usePlace, useSay, type Place } from "#design/place.tsx";
import { frame, frameWith } from "#design/texts.ts";
import { labTexts } from "#region-lab/lab-texts.ts";
import type { Day } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import { languages, type Language } from "#platform/language.ts";

export type ShellData = {
  place: Place;
  region: string;
  changeDays: Day[];
  person: string | null;
  csrf: string;
  demo: boolean;
};

const places = [
  { to: "", text: frame.region },
  { to: "saker", text: frame.matters },
  { to: "planer", text: frame.plans },
  { to: "kommuner", text: frame.parties },
  { to: "tall", text: labTexts.numbers },
  { to: "samarbeid", text: frame.cooperation },
] as const;

/** The frame around every page: who we are, the places, the day. */
export function Shell({ data, quiet = false, children }: { data: ShellData; quiet?: boolean; children: ReactNode }) {
  const say = useSay();
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {say(frame.skip)}
      </a>
      <Header data={data} />
      {!quiet && <DayBar changeDays={data.changeDays} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer demo={data.demo} />
    </>
  );
}

function Header({ data }: { data: ShellData }) {
  const say = useSay();
  const place = usePlace();
  return (
    <header className="site-head">
      <div className="site-row">
        <a className="site-name" href={addressOf(place, "")}>
          <Mark />
          <span>{data.region}</span>
        </a>
        <nav className="site-nav" aria-label={say(frame.mainNavigation)}>
          <Places />
        </nav>
        <form className="site-search" role="search" action={`/${place.language}/sok`} method="get">
          <label className="visually-hidden" htmlFor="site-search">
            {say(frame.searchLabel)}
          </label>
          <input
            id="site-search"
            className="ds-input"
            type="search"
            name="q"
            placeholder={say(frame.search)}
            autoComplete="off"
            data-size="sm"
          />
          {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
        </form>
        <Languages />
        <Person data={data} />
        <details className="site-menu">
          <summary>{say(frame.menu)}</summary>
          <nav aria-label={say(frame.menu)}>
            <Places />
            <Go to="sok" className="site-link">
              {say(frame.search)}
            </Go>
            <Languages />
            <Person data={data} />
          </nav>
        </details>
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false">
      <g fill="currentColor">
        <circle cx="16" cy="5" r="3" />
        <circle cx="25.5" cy="10.5" r="3" />
        <circle cx="25.5" cy="21.5" r="3" />
        <circle cx="16" cy="27" r="3" />
        <circle cx="6.5" cy="21.5" r="3" />
        <circle cx="6.5" cy="10.5" r="3" />
      </g>
      <circle cx="16" cy="16" r="4" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  );
}

function Places() {
  const say = useSay();
  const place = usePlace();
  const here = place.path.split("/")[2] ?? "";
  return (
    <ul>
      {places.map(({ to, text }) => (
        <li key={to}>
          <Go to={to} className="site-link" aria-current={here === to ? "page" : undefined}>
            {say(text)}
          </Go>
        </li>
      ))}
    </ul>
  );
}

const languageNames: { [language in Language]: string } = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

function Languages() {
  const say = useSay();
  const place = usePlace();
  return (
    <ul className="languages" aria-label={say(frame.language)}>
      {languages.map((language) => (
        <li key={language}>
          <a
            lang={language}
            hrefLang={language}
            href={inLanguage(place, language)}
            aria-current={language === place.language ? "true" : undefined}
            aria-label={`${language.toUpperCase()}: ${languageNames[language]}`}
          >
            {language.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}

function inLanguage(place: Place, language: Language): string {
  const query = new URLSearchParams(place.query);
  if (place.on !== place.today) query.set("on", place.on);
  const rest = place.path.split("/").slice(2).join("/");
  const text = query.toString();
  return `/${language}${rest ? `/${rest}` : ""}${text ? `?${text}` : ""}`;
}

function Person({ data }: { data: ShellData }) {
  const say = useSay();
  const place = usePlace();
  if (!data.person) {
    return (
      <a
        className="site-link sign-in"
        href={`/sign-in?return_to=${encodeURIComponent(addressOf(place, "arbeid"))}&lang=${place.language}`}
      >
        {say(frame.signIn)}
      </a>
    );
  }
  return (
    <div className="person">
      <Go to="arbeid" className="site-link">
        {say(frame.work)}
      </Go>
      <form method="post" action="/sign-out">
        <Csrf token={data.csrf} />
        <input type="hidden" name="return_to" value={`/${place.language}`} />
        <button className="linklike" type="submit" title={data.person}>
          {say(frame.signOut)}
        </button>
      </form>
    </div>
  );
}

/** The day moves with the reader; the days on which something changed are stops to step through. */
function DayBar({ changeDays }: { changeDays: Day[] }) {
  const say = useSay();
  const place = usePlace();
  const { on, today, language } = place;
  const written = formatDay(on, language);
  const heading = on === today ? frameWith.asToday : on < today ? frameWith.asOf : frameWith.asAhead;
  const previous = changeDays.findLast((day) => day < on);
  const next = changeDays.find((day) => day > on && day <= today);
  return (
    <section className={on === today ? "day-bar" : "day-bar day-bar-moved"} aria-label={say(frame.dayLabel)}>
      <div className="day-row">
        <p className="day-heading">{heading[language](written)}</p>
        <nav className="day-steps" aria-label={say(frame.dayMove)}>
          {previous && <DayStop day={previous} label={say(frame.dayPrevious)} arrow="←" />}
          {next && <DayStop day={next} label={say(frame.dayNext)} arrow="→" />}
          {on !== today && (
            <a className="day-stop" href={addressAt(place, today)}>
              {say(frame.dayToday)}
            </a>
          )}
        </nav>
        <form className="day-form" method="get" action={place.path}>
          {[...new URLSearchParams(place.query)].map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <label className="visually-hidden" htmlFor="day-on">
            {say(frame.dayLabel)}
          </label>
          <input
            id="day-on"
            className="ds-input"
            type="date"
            name="on"
            defaultValue={on}
            min="1971-01-01"
            max="2100-12-31"
            data-size="sm"
          />
          <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
            {say(frame.dayShow)}
          </button>
        </form>
      </div>
    </section>
  );
}

function DayStop({ day, label, arrow }: { day: Day; label: string; arrow: "←" | "→" }) {
  const place = usePlace();
  const written = formatDay(day, place.language);
  return (
    <a
      className="day-stop"
      href={addressAt(place, day)}
      rel={arrow === "←" ? "prev" : "next"}
      aria-label={`${label}: ${written}`}
      title={label}
    >
      {arrow === "←" && <span aria-hidden="true">← </span>}
      {written}
      {arrow === "→" && <span aria-hidden="true"> →</span>}
    </a>
  );
}

function Footer({ demo }: { demo: boolean }) {
  const say = useSay();
  return (
    <footer className="site-foot">
      <div className="site-row">
        <p>
          <strong>{say(frame.product)}</strong> · <Go to="om">{say(frame.about)}</Go> ·{" "}
          <Go to="journal">{say(frame.journal)}</Go>
        </p>
        <p>
          {demo && say(frame.demoNote)} {say(frame.mapCredit)}
        </p>
      </div>
    </footer>
  );
}
