import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { AreaField, emptyForm } from "#design/form.tsx";
import { useSay } from "#design/place.tsx";
import { sharesInput } from "../../act-contract.ts";
import { setMembershipShares } from "../../acts/set-membership-shares.ts";
import type { CooperationAnswer } from "../../contract.ts";
import { mayOwn } from "../../rules/shares.ts";
import { shareTexts as texts } from "../../share-texts.ts";
import { linesIn, openWork, sendWork, sourceIn, sourceNames } from "./open-work.ts";
import { DayField, SourceFields, WorkForm, WorkFrame } from "./work-frame.tsx";
import { workTexts } from "./work-texts.ts";

const names: FieldNames = {
  shares: { field: "shares", label: texts.shares },
  day: { field: "day", label: texts.day },
  ...sourceNames,
  reason: { field: "reason", label: workTexts.reason },
};

export async function loader(args: LoaderFunctionArgs) {
  const { work, cooperation } = await openWork(args, "set-membership-shares");
  return { work, start: startOf(cooperation) };
}

/** The shares as they stand; else what a merger makes of them; else the names alone. */
function startOf({ members, sharesOver }: CooperationAnswer): string {
  const owners = members.filter((one) => mayOwn(one.role));
  const standing = owners.flatMap(({ party, share }) => (share ? [{ party, ...share }] : []));
  const known = standing.length > 0 ? standing : sharesOver.proposed;
  return known.length > 0
    ? known
        .map(({ party, ownership, liability }) =>
          [party.name, ownership, ...(liability === ownership ? [] : [liability])].join("; "),
        )
        .join("\n")
    : owners.map((one) => `${one.party.name}; `).join("\n");
}

export async function action(args: ActionFunctionArgs) {
  return sendWork(args, {
    act: setMembershipShares,
    read(_form, values, language) {
      const shares = linesIn(values, "shares")
        .map((line) => line.split(";").map((part) => part.trim()))
        .filter(([party = "", ownership = ""]) => party !== "" && ownership !== "")
        .map(([party = "", ownership = "", liability = ""]) => ({
          party,
          ownership,
          ...(liability === "" ? {} : { liability }),
        }));
      const read = sharesInput.safeParse(
        { shares, day: values["day"], ...sourceIn(values), reason: values["reason"] },
        { reportInput: true },
      );
      return read.success
        ? { values, input: read.data, day: read.data.day }
        : { values, problems: fieldProblems(read.error.issues, names, language) };
    },
  });
}

export default function Shares() {
  const { work, start } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  return (
    <WorkFrame work={work} title={texts.setShares} lead={texts.setSharesLead} sent={sent !== undefined}>
      <WorkForm work={work} state={state} draft="shares" save={texts.save}>
        <AreaField
          name="shares"
          rows={10}
          label={say(texts.shares)}
          hint={say(texts.sharesHint)}
          state={state}
          fallback={start}
          required
        />
        <DayField label={texts.day} hint={texts.dayHint} state={state} />
        <SourceFields state={state} />
      </WorkForm>
    </WorkFrame>
  );
}
