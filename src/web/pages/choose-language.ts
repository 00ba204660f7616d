import { redirect, type LoaderFunctionArgs } from "react-router";

/** The bare address leads to the reader's own language, as far as the browser says which. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const wanted = (request.headers.get("accept-language") ?? "").toLowerCase();
  const order = wanted.split(",").map((part) => part.trim().slice(0, 2));
  const first = order.find((code) => code === "nb" || code === "no" || code === "nn" || code === "en") ?? "nb";
  const { search } = new URL(request.url);
  return redirect(`/${first === "no" ? "nb" : first}${search}`);
}
