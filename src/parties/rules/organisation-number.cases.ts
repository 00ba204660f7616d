import type { OrganisationNumberCheck } from "./organisation-number.ts";

export interface OrganisationNumberCase {
  text: string;
  expected: OrganisationNumberCheck;
  why: string;
}

const good = (number: string): OrganisationNumberCheck => ({ ok: true, number });
const bad = (reason: "not-nine-digits" | "first-digit" | "check-digit"): OrganisationNumberCheck => ({
  ok: false,
  reason,
});

export const organisationNumberCases: readonly OrganisationNumberCase[] = [
  { text: "974760673", expected: good("974760673"), why: "Brønnøysundregistrene" },
  { text: "942110464", expected: good("942110464"), why: "Trondheim kommune" },
  { text: "971040238", expected: good("971040238"), why: "Kartverket" },
  { text: "971526920", expected: good("971526920"), why: "Statistisk sentralbyrå; the check digit is 0" },
  { text: "974 760 673", expected: good("974760673"), why: "as printed, in groups" },
  { text: "974\u00a0760\u00a0673", expected: good("974760673"), why: "as copied from a page, with fixed blanks" },
  { text: "974760674", expected: bad("check-digit"), why: "last digit wrong" },
  { text: "974706673", expected: bad("check-digit"), why: "two neighbours swapped" },
  { text: "800000050", expected: bad("check-digit"), why: "80000005 asks for check digit 10: never handed out" },
  { text: "800000051", expected: bad("check-digit"), why: "80000005 asks for check digit 10: never handed out" },
  { text: "000000000", expected: bad("first-digit"), why: "the sum is right, the number is not one" },
  { text: "123456785", expected: bad("first-digit"), why: "a number begins with 8 or 9" },
  { text: "97476067", expected: bad("not-nine-digits"), why: "eight digits" },
  { text: "9747606730", expected: bad("not-nine-digits"), why: "ten digits" },
  { text: "NO974760673MVA", expected: bad("not-nine-digits"), why: "a VAT number, not an organisation number" },
  { text: "٩٧٤٧٦٠٦٧٣", expected: bad("not-nine-digits"), why: "digits of another script" },
  { text: "", expected: bad("not-nine-digits"), why: "nothing" },
];
