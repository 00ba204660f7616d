import { Citation } from "#design/citation.tsx";
import { Origin } from "#design/origin.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { formatDay } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import type { CooperationAnswer, ShareAnswer } from "../contract.ts";
import { liabilityOf } from "../rules/liability.ts";
import { shareSentence, shareText, shareTexts, shareTextsWith } from "../share-texts.ts";

/** What one owns, and what it answers for where that is another part. */
export function Share({ share }: { share: ShareAnswer }) {
  const { language } = usePlace();
  return (
    <>
      {shareText(share.ownership, language)}
      {share.liability !== share.ownership && (
        <p className="under">{shareTexts.answers[language](shareText(share.liability, language))}</p>
      )}
      <Origin source={share.source} constructed={share.constructed} />
    </>
  );
}

/** Since when the shares are not known, what a merger makes of them, and who withdrew but still answers. */
export function SharesOver({ over, form }: { over: CooperationAnswer["sharesOver"]; form: CooperationAnswer["form"] }) {
  const say = useSay();
  const { language, on } = usePlace();
  const { ended, proposed, left } = over;
  const liability = form === null ? undefined : liabilityOf(form, on);
  const answers = liability?.value === "unlimited-for-share" ? liability : undefined;
  return (
    <>
      {ended !== null && (
        <p className="hint">
          {shareTextsWith.ended[language](formatDay(ended, language))}
          {proposed.length > 0 &&
            ` ${shareTextsWith.merged[language](
              listInWords(
                proposed.map((one) => `${one.party.name} ${shareSentence(one, language)}`),
                language,
              ),
            )}`}
        </p>
      )}
      {answers && left.length > 0 && (
        <div>
          <p>
            {say(shareTexts.left)} <Citation cite={answers.cite} />
          </p>
          <ul>
            {left.map((one) => (
              <li key={`${one.party.slug} ${one.left}`}>
                <Go to={`kommuner/${one.party.slug}`}>
                  {shareTextsWith.left[language](
                    one.party.name,
                    shareText(one.liability, language),
                    formatDay(one.left, language),
                  )}
                </Go>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
