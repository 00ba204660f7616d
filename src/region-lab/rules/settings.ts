import { commutingYears, defaultSettings, measures, type Measure, type Settings } from "../vocabulary.ts";

/** The Norwegian words that the address uses, in every language. */
export const settingNames = {
  year: "aar",
  share: "pendling",
  minutes: "minutter",
  alike: "likhet",
  minSize: "minst",
  targetSize: "mal",
  minContainment: "dekning",
  targetContainment: "maldekning",
  shown: "kart",
} as const satisfies { [name in keyof Settings]: string };

export type WrongSetting =
  | { setting: Exclude<keyof Settings, "shown" | "year">; least: number; most: number }
  | { setting: "sizes" | "containments" };

const limits = {
  share: [1, 60],
  minutes: [5, 180],
  alike: [0.3, 1],
  minSize: [0, 100_000],
  targetSize: [100, 500_000],
  minContainment: [0.3, 1],
  targetContainment: [0.3, 1],
} as const;

const numbers = ["share", "minutes", "alike", "minSize", "targetSize", "minContainment", "targetContainment"] as const;

/**
 * What the address asks for. What is missing is the default; what cannot be used is the default too and named in `wrong`.
 * Containments may be written as per cent (66,67) or as a share (0.6667).
 */
export function readSettings(asked: (name: string) => string | null): { settings: Settings; wrong: WrongSetting[] } {
  const settings: Settings = { ...defaultSettings };
  const wrong: WrongSetting[] = [];
  for (const setting of numbers) {
    const text = asked(settingNames[setting])?.trim().replace(",", ".").replace(/[\s%]/g, "");
    if (!text) continue;
    const typed = Number(text);
    const isShare = setting === "minContainment" || setting === "targetContainment" || setting === "alike";
    const value = isShare && typed > 1 ? typed / 100 : typed;
    const [least, most] = limits[setting];
    if (value >= least && value <= most) settings[setting] = value;
    else wrong.push({ setting, least, most });
  }
  if (settings.targetSize <= settings.minSize) {
    wrong.push({ setting: "sizes" });
    settings.minSize = defaultSettings.minSize;
    settings.targetSize = defaultSettings.targetSize;
  }
  if (settings.targetContainment < settings.minContainment) {
    wrong.push({ setting: "containments" });
    settings.minContainment = defaultSettings.minContainment;
    settings.targetContainment = defaultSettings.targetContainment;
  }
  const year = commutingYears.find((one) => String(one) === asked(settingNames.year));
  if (year !== undefined) settings.year = year;
  const shown = measures.find((one) => one === asked(settingNames.shown));
  if (shown !== undefined) settings.shown = shown;
  return { settings, wrong };
}

/** The settings as an address carries them: only what differs from the default. */
export function settingsQuery(settings: Settings): { [name: string]: string } {
  const query: { [name: string]: string } = {};
  for (const setting of Object.keys(settingNames) as (keyof Settings)[])
    if (settings[setting] !== defaultSettings[setting]) query[settingNames[setting]] = String(settings[setting]);
  return query;
}

export function withShown(settings: Settings, shown: Measure): { [name: string]: string } {
  return settingsQuery({ ...settings, shown });
}
