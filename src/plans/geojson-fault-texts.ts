import type { Language, TextOf } from "#platform/language.ts";
import type { GeoJsonFault } from "./rules/measures/geojson-faults.ts";

type Place = { where: string; ring: number; position: number; at: string; detail: string };

const geoJsonFaultTexts: { [code in GeoJsonFault["code"]]: TextOf<[Place]> } = {
  "not-json": {
    nb: ({ detail }) =>
      `Filen er ikke JSON${detail ? `: feilen står i linje ${detail}` : ""}. Eksporter den på nytt som GeoJSON.`,
    nn: ({ detail }) =>
      `Fila er ikkje JSON${detail ? `: feilen står i linje ${detail}` : ""}. Eksporter henne på nytt som GeoJSON.`,
    en: ({ detail }) =>
      `The file is not JSON${detail ? `: the fault is in line ${detail}` : ""}. Export it again as GeoJSON.`,
  },
  "not-geojson": {
    nb: ({ detail }) => `Filen er ikke en FeatureCollection i GeoJSON, men «${detail}».`,
    nn: ({ detail }) => `Fila er ikkje ein FeatureCollection i GeoJSON, men «${detail}».`,
    en: ({ detail }) => `The file is no FeatureCollection of GeoJSON, but “${detail}”.`,
  },
  "no-features": {
    nb: () => "Filen har ingen felt.",
    nn: () => "Fila har ingen felt.",
    en: () => "The file has no features.",
  },
  "too-many-points": {
    nb: ({ detail }) => `Filen har for mange punkter: ${detail}. Send bare feltene det gjelder.`,
    nn: ({ detail }) => `Fila har for mange punkt: ${detail}. Send berre felta det gjeld.`,
    en: ({ detail }) => `The file has too many positions: ${detail}. Send only the fields it is about.`,
  },
  "wrong-reference-system": {
    nb: ({ detail }) =>
      `Filen er i koordinatsystemet ${detail}. GeoJSON skal være i grader (EPSG:4326): eksporter på nytt.`,
    nn: ({ detail }) =>
      `Fila er i koordinatsystemet ${detail}. GeoJSON skal vere i gradar (EPSG:4326): eksporter på nytt.`,
    en: ({ detail }) =>
      `The file is in the reference system ${detail}. GeoJSON is in degrees (EPSG:4326): export it again.`,
  },
  "geometry-missing": {
    nb: ({ where }) => `${where} har ingen geometri.`,
    nn: ({ where }) => `${where} har ingen geometri i fila.`,
    en: ({ where }) => `${where} has no geometry.`,
  },
  "geometry-wrong": {
    nb: ({ where, detail }) =>
      `${where} er en «${detail}», men et felt må være en flate (et stopp eller sentrum kan være et punkt).`,
    nn: ({ where, detail }) =>
      `${where} er ein «${detail}», men eit felt må vere ei flate (eit stopp eller sentrum kan vere eit punkt).`,
    en: ({ where, detail }) =>
      `${where} is a “${detail}”, but a field must be an area (a stop or centre may be a point).`,
  },
  "not-a-position": {
    nb: ({ where, ring, position }) => `${where}, ring ${ring}: punkt ${position} er ikke et par tall.`,
    nn: ({ where, ring, position }) => `${where}, ring ${ring}: punkt ${position} er ikkje eit par tal.`,
    en: ({ where, ring, position }) => `${where}, ring ${ring}: position ${position} is no pair of numbers.`,
  },
  "in-metres": {
    nb: ({ where, ring, position, at }) =>
      `${where}, ring ${ring}, punkt ${position}: ${at} er meter (UTM), ikke grader. Eksporter filen i EPSG:4326.`,
    nn: ({ where, ring, position, at }) =>
      `${where}, ring ${ring}, punkt ${position}: ${at} er meter (UTM), ikkje gradar. Eksporter fila i EPSG:4326.`,
    en: ({ where, ring, position, at }) =>
      `${where}, ring ${ring}, position ${position}: ${at} are metres (UTM), not degrees. Export the file in EPSG:4326.`,
  },
  "latitude-first": {
    nb: ({ where, ring, position, at }) =>
      `${where}, ring ${ring}, punkt ${position}: ${at} har breddegraden først. GeoJSON har lengdegraden først.`,
    nn: ({ where, ring, position, at }) =>
      `${where}, ring ${ring}, punkt ${position}: ${at} har breiddegraden først. GeoJSON har lengdegraden først.`,
    en: ({ where, ring, position, at }) =>
      `${where}, ring ${ring}, position ${position}: ${at} has the latitude first. GeoJSON has the longitude first.`,
  },
  "outside-norway": {
    nb: ({ where, ring, position, at }) => `${where}, ring ${ring}, punkt ${position}: ${at} ligger ikke i Norge.`,
    nn: ({ where, ring, position, at }) => `${where}, ring ${ring}, punkt ${position}: ${at} ligg ikkje i Noreg.`,
    en: ({ where, ring, position, at }) => `${where}, ring ${ring}, position ${position}: ${at} is not in Norway.`,
  },
  "ring-too-short": {
    nb: ({ where, ring, detail }) =>
      `${where}, ring ${ring} har ${detail} punkter. En flate må ha minst fire, det siste likt det første.`,
    nn: ({ where, ring, detail }) =>
      `${where}, ring ${ring} har ${detail} punkt. Ei flate må ha minst fire, det siste likt det første.`,
    en: ({ where, ring, detail }) =>
      `${where}, ring ${ring} has ${detail} positions. An area has at least four, the last like the first.`,
  },
  "ring-open": {
    nb: ({ where, ring, detail }) =>
      `${where}, ring ${ring} er ikke lukket: ${detail}. Det siste punktet må være likt det første.`,
    nn: ({ where, ring, detail }) =>
      `${where}, ring ${ring} er ikkje lukka: ${detail}. Det siste punktet må vere likt det første.`,
    en: ({ where, ring, detail }) =>
      `${where}, ring ${ring} is not closed: ${detail}. The last position must be like the first.`,
  },
  "ring-crosses": {
    nb: ({ where, at }) => `${where} krysser seg selv ved ${at}.`,
    nn: ({ where, at }) => `${where} kryssar seg sjølv ved ${at}.`,
    en: ({ where, at }) => `${where} crosses itself at ${at}.`,
  },
  "no-area": {
    nb: ({ where }) => `${where} er mindre enn én kvadratmeter.`,
    nn: ({ where }) => `${where} er mindre enn éin kvadratmeter.`,
    en: ({ where }) => `${where} is smaller than a square metre.`,
  },
  "kind-missing": {
    nb: ({ where }) => `${where} mangler «type»: boligfelt, næringsområde, dyrket mark, sentrum eller kollektivstopp.`,
    nn: ({ where }) => `${where} manglar «type»: boligfelt, næringsområde, dyrket mark, sentrum eller kollektivstopp.`,
    en: ({ where }) => `${where} has no “type”: boligfelt, næringsområde, dyrket mark, sentrum or kollektivstopp.`,
  },
  "kind-unknown": {
    nb: ({ where, detail }) =>
      `${where} har typen «${detail}», som vi ikke kjenner. Bruk boligfelt, næringsområde, dyrket mark, sentrum eller kollektivstopp.`,
    nn: ({ where, detail }) =>
      `${where} har typen «${detail}», som vi ikkje kjenner. Bruk boligfelt, næringsområde, dyrket mark, sentrum eller kollektivstopp.`,
    en: ({ where, detail }) =>
      `${where} has the type “${detail}”, which we do not know. Use boligfelt, næringsområde, dyrket mark, sentrum or kollektivstopp.`,
  },
  "property-missing": {
    nb: ({ where, detail }) => `${where} mangler egenskapen «${detail}».`,
    nn: ({ where, detail }) => `${where} manglar eigenskapen «${detail}».`,
    en: ({ where, detail }) => `${where} has no property “${detail}”.`,
  },
  "property-not-number": {
    nb: ({ where, detail }) => `${where}: ${detail} er ikke et tall.`,
    nn: ({ where, detail }) => `${where}: ${detail} er ikkje eit tal.`,
    en: ({ where, detail }) => `${where}: ${detail} is no number.`,
  },
  "property-negative": {
    nb: ({ where, detail }) => `${where}: ${detail} kan ikke være under 0.`,
    nn: ({ where, detail }) => `${where}: ${detail} kan ikkje vere under 0.`,
    en: ({ where, detail }) => `${where}: ${detail} cannot be below 0.`,
  },
  "category-unknown": {
    nb: ({ where, detail }) => `${where} har kategori «${detail}». Bruk A, B eller C.`,
    nn: ({ where, detail }) => `${where} har kategorien «${detail}». Bruk A, B eller C.`,
    en: ({ where, detail }) => `${where} has the category “${detail}”. Use A, B or C.`,
  },
};

const whereText: TextOf<[number, string]> = {
  nb: (feature, name) => `Felt ${feature}${name}`,
  nn: (feature, name) => `Felt nr. ${feature}${name}`,
  en: (feature, name) => `Feature ${feature}${name}`,
};

/** A fault in a file of fields, with the feature and the place in it. */
export function geoJsonFaultInWords(fault: GeoJsonFault, language: Language): string {
  const name = "name" in fault && fault.name !== null ? ` («${fault.name}»)` : "";
  return geoJsonFaultTexts[fault.code][language]({
    where: "feature" in fault ? whereText[language](fault.feature, name) : "",
    ring: "ring" in fault ? fault.ring : 1,
    position: "position" in fault ? fault.position : 1,
    at: "x" in fault ? `${shortened(fault.x)}, ${shortened(fault.y)}` : "",
    detail: detailOf(fault),
  });
}

function detailOf(fault: GeoJsonFault): string {
  switch (fault.code) {
    case "not-json":
      return fault.line === null ? "" : String(fault.line);
    case "not-geojson":
      return fault.found;
    case "too-many-points":
      return `${fault.points} > ${fault.most}`;
    case "wrong-reference-system":
      return fault.crs;
    case "geometry-wrong":
      return fault.type;
    case "ring-too-short":
      return String(fault.positions);
    case "ring-open":
      return `${fault.from} – ${fault.to}`;
    case "kind-unknown":
      return fault.kind;
    case "property-missing":
      return fault.property;
    case "property-not-number":
    case "property-negative":
      return `${fault.property} «${fault.value}»`;
    case "category-unknown":
      return fault.value;
    case "no-features":
    case "geometry-missing":
    case "not-a-position":
    case "in-metres":
    case "latitude-first":
    case "outside-norway":
    case "ring-crosses":
    case "no-area":
    case "kind-missing":
      return "";
    default:
      return fault satisfies never;
  }
}

/** A ten-thousandth of a degree is ten metres: enough to find the place. */
const shortened = (value: number) => String(Math.round(value * 1e5) / 1e5);

/** A fault as the parameters of a refusal, which hold words and numbers only. */
export function faultParams({ code, ...rest }: GeoJsonFault): { [name: string]: string | number } {
  const known = Object.entries(rest).filter((one): one is [string, string | number] => one[1] !== null);
  return { fault: code, ...Object.fromEntries(known) };
}

/** The same fault said again from those parameters. */
export function faultOfParams(params: { [name: string]: string | number }, language: Language): string {
  const { fault, ...rest } = params;
  return geoJsonFaultInWords({ name: null, line: null, ...rest, code: fault } as GeoJsonFault, language);
}
