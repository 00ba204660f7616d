import { Go, usePlace, useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import { reachText } from "../lab-sentences.ts";
import { labTexts } from "../lab-texts.ts";
import { settingNames } from "../rules/settings.ts";
import { commutingYears, defaultSettings, type Settings } from "../vocabulary.ts";

/** Works as a plain form; region-lab.js moves the marks while the slider moves, and fetches the rest when it stops. */
export function SettingsForm({ settings, reach }: { settings: Settings; reach: number }) {
  const say = useSay();
  const { language, on, today, path } = usePlace();
  const usual = (["minSize", "targetSize", "minContainment", "targetContainment", "minutes", "alike"] as const).every(
    (name) => settings[name] === defaultSettings[name],
  );
  return (
    <form className="filter lab-form" method="get" action={path} data-lab-form>
      {on !== today && <input type="hidden" name="on" value={on} />}
      {settings.shown !== defaultSettings.shown && (
        <input type="hidden" name={settingNames.shown} value={settings.shown} />
      )}
      <div className="lab-slider">
        <label htmlFor="lab-share">
          {say(labTexts.share)}{" "}
          <output htmlFor="lab-share" data-share-now>
            {settings.share}
          </output>{" "}
          %
        </label>
        <input
          id="lab-share"
          type="range"
          name={settingNames.share}
          min="1"
          max="60"
          step="1"
          defaultValue={settings.share}
          aria-describedby="lab-reach"
        />
        <p id="lab-reach" className="hint" aria-live="polite" data-reach={reachText[language]("{n}", "{share}")}>
          {reachText[language](String(reach), String(settings.share))}
        </p>
      </div>
      <label>
        {say(labTexts.year)}
        <select className="ds-input" name={settingNames.year} defaultValue={settings.year}>
          {commutingYears.toReversed().map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <button className="ds-button" type="submit">
        {say(labTexts.show)}
      </button>
      <details className="lab-more" open={!usual}>
        <summary>{say(labTexts.more)}</summary>
        <p className="hint">{say(labTexts.moreHint)}</p>
        <div className="lab-limits">
          <Limit name="minutes" text={labTexts.minutes} value={settings.minutes} />
          <Limit name="alike" text={labTexts.alike} value={percent(settings.alike)} />
          <Limit name="minSize" text={labTexts.minSize} value={settings.minSize} />
          <Limit name="targetSize" text={labTexts.targetSize} value={settings.targetSize} />
          <Limit name="minContainment" text={labTexts.minContainment} value={percent(settings.minContainment)} />
          <Limit
            name="targetContainment"
            text={labTexts.targetContainment}
            value={percent(settings.targetContainment)}
          />
        </div>
        <p>
          <Go to="tall/region">{say(labTexts.reset)}</Go>
        </p>
      </details>
    </form>
  );
}

function percent(share: number): number {
  return Number((share * 100).toFixed(4));
}

function Limit({ name, text, value }: { name: keyof typeof settingNames; text: Text; value: number }) {
  const say = useSay();
  return (
    <label>
      {say(text)}
      <input className="ds-input" type="number" step="any" name={settingNames[name]} defaultValue={value} />
    </label>
  );
}
