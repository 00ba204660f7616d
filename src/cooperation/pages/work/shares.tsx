import { useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { fieldProblems, type FieldNames } from "#design/field-problems.ts";
import { AreaField, Csrf, Problems, TextField, emptyForm } from "#design/form.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { sharesInput } from "../../act-contract.ts";
import { setMembershipShares } from "../../acts/set-membership-shares.ts";
import type { CooperationAnswer } from "../../contract.ts";
import { mayOwn } from "../../rules/shares.ts";
import { shareTexts as texts } from "../../share-texts.ts";
import { openWork, sendWork } from "./open-work.ts";
import { Buttons, WorkFrame } from "./work-frame.tsx";
import { workTexts } from "./work-texts.ts";

const names: FieldNames = {
  shares: { field: "shares", label: texts.shares },
  day: { field: "day", label: texts.day },
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
      const shares = (values["shares"] ?? "")
        .split(/\r?\n/)
        .map((line) => line.split(";").map((part) => part.trim()))
        .filter(([party = "", ownership = ""]) => party !== "" && ownership !== "")
        .map(([party = "", ownership = "", liability = ""]) => ({
          party,
          ownership,
          ...(liability === "" ? {} : { liability }),
        }));
      const read = sharesInput.safeParse({ shares, day: values["day"], reason: values["reason"] });
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
  const { on } = usePlace();
  return (
    <WorkFrame work={work} title={texts.setShares} lead={texts.setSharesLead} sent={sent !== undefined}>
      <form method="post" className="form" data-draft="shares" noValidate>
        <Csrf token={work.csrf} />
        <Problems state={state} />
        <AreaField
          name="shares"
          rows={10}
          label={say(texts.shares)}
          hint={say(texts.sharesHint)}
          state={state}
          fallback={start}
          required
        />
        <TextField
          name="day"
          type="date"
          label={say(texts.day)}
          hint={say(texts.dayHint)}
          state={state}
          fallback={on}
          required
        />
        <AreaField
          name="reason"
          rows={3}
          label={say(workTexts.reason)}
          hint={say(workTexts.reasonHint)}
          state={state}
          required
        />
        <Buttons slug={work.slug} save={texts.save} />
      </form>
    </WorkFrame>
  );
}
