import { clockAt, type Clock } from "#platform/clock.ts";

/** A clock that a test moves. */
export function movingClock(day: string): Clock & { move(milliseconds: number): void } {
  let at = clockAt(day).now().getTime();
  return {
    now: () => new Date(at),
    today: () => new Date(at).toISOString().slice(0, 10),
    move(milliseconds) {
      at += milliseconds;
    },
  };
}

type Kept = { name: string; value: string; path: string };

export type Browser = {
  /** One request; cookies are sent and kept as a browser would, redirects are not followed. */
  ask(address: string, options?: RequestInit): Promise<Response>;
  /** Follows redirects until a page comes, or an address that `until` wants to look at first. */
  follow(address: string, until?: (address: URL) => boolean): Promise<{ address: URL; response: Response | null }>;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string): void;
};

export function openBrowser(base: string): Browser {
  const jar: Kept[] = [];

  function keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? "/";
    const dead = attributes.some((one) => /^max-age=0$/i.test(one) || /^expires=.*1970/i.test(one));
    const before = jar.findIndex((one) => one.name === name && one.path === path);
    if (before >= 0) jar.splice(before, 1);
    if (!dead) jar.push({ name, value, path });
  }

  async function ask(address: string, options: RequestInit = {}): Promise<Response> {
    const url = new URL(address, base);
    const headers = new Headers(options.headers);
    const sent = jar.filter(({ path }) => url.pathname.startsWith(path)).map(({ name, value }) => `${name}=${value}`);
    if (sent.length > 0) headers.set("cookie", sent.join("; "));
    const response = await fetch(url, { ...options, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  }

  return {
    ask,
    async follow(address, until = () => false) {
      let url = new URL(address, base);
      for (let step = 0; step < 10; step++) {
        if (until(url)) return { address: url, response: null };
        const response = await ask(url.href);
        const location = response.headers.get("location");
        if (location === null) return { address: url, response };
        url = new URL(location, url);
      }
      throw new Error(`Redirected more than ten times, last to ${url.href}.`);
    },
    cookie: (name) => jar.find((one) => one.name === name)?.value,
    setCookie: (name, value) => keep(`${name}=${value}; path=/`),
  };
}

/** Chooses an account of the local provider, from the page where it asks; answers where the reader is sent. */
export async function choose(browser: Browser, page: URL, account: string): Promise<URL> {
  const answer = await browser.ask(page.href, {
    method: "POST",
    body: new URLSearchParams({ account }),
  });
  const location = answer.headers.get("location");
  if (location === null) throw new Error(`The provider answered ${answer.status} without sending the reader on.`);
  return new URL(location, page);
}
