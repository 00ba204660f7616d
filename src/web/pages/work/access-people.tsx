import type { GrantedRole } from "#access/vocabulary.ts";
import { Span } from "#design/day-text.tsx";
import { Csrf, Problems, SelectField, TextField, type FormState } from "#design/form.tsx";
import { Section } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { ActButton } from "./act-button.tsx";
import type { PersonShown } from "./access-data.ts";
import { accessTexts as texts, grantedRoleTexts } from "./access-page-texts.ts";

const givenRoles = ["council-secretary", "secretariat", "administrator"] as const satisfies readonly GrantedRole[];

export function GiveRole({ people, state, csrf }: { people: PersonShown[]; state: FormState; csrf: string }) {
  const say = useSay();
  const { path, today } = usePlace();
  const nobody = { value: "", label: say(texts.choose) };
  return (
    <Section id="give" title={say(texts.giveRole)}>
      <form method="post" action={path} className="form" data-draft="grant" noValidate>
        <Csrf token={csrf} />
        <input type="hidden" name="do" value="grant-role" />
        <Problems state={state} />
        <SelectField
          name="user"
          label={say(texts.person)}
          hint={say(texts.peopleLead)}
          state={state}
          required
          options={[
            nobody,
            ...people.map(({ id, name, email }) => ({ value: id, label: email ? `${name} (${email})` : name })),
          ]}
        />
        <SelectField
          name="role"
          label={say(texts.role)}
          state={state}
          required
          options={[nobody, ...givenRoles.map((role) => ({ value: role, label: say(grantedRoleTexts[role]) }))]}
        />
        <div className="field-row">
          <TextField name="party" label={say(texts.party)} hint={say(texts.partyHint)} state={state} />
          <TextField
            name="cooperation"
            label={say(texts.cooperation)}
            hint={say(texts.cooperationHint)}
            state={state}
          />
        </div>
        <div className="field-row">
          <TextField name="since" type="date" label={say(texts.since)} state={state} fallback={today} required />
          <TextField name="until" type="date" label={say(texts.until)} hint={say(texts.untilHint)} state={state} />
        </div>
        <TextField name="reason" label={say(texts.reason)} hint={say(texts.reasonHint)} state={state} wide />
        <p className="actions">
          <button className="ds-button" type="submit">
            {say(texts.giveRole)}
          </button>
        </p>
      </form>
    </Section>
  );
}

/** Whoever has signed in, with their roles, and what an administrator can do about each. */
export function People({ people, csrf }: { people: PersonShown[]; csrf: string }) {
  const say = useSay();
  return (
    <Section id="people" title={say(texts.people)}>
      <ul className="plain-list people">
        {people.map((person) => (
          <li key={person.id}>
            <p className="person-name">
              <strong>{person.name}</strong>
              {person.email && <span className="quiet"> {person.email}</span>}
              {person.roles.length === 0 && <span className="quiet"> · {say(texts.noRole)}</span>}
            </p>
            {person.roles.length > 0 && (
              <ul className="held-roles">
                {person.roles.map((one) => (
                  <li key={one.id} className={one.over ? "quiet" : undefined}>
                    <span>
                      {one.words}, <Span since={one.since} until={one.until} />
                    </span>
                    {!one.over && (
                      <ActButton
                        act="revoke-role"
                        fields={{ grant: one.id }}
                        csrf={csrf}
                        text={say(texts.revokeRole)}
                        about={`${one.words}, ${person.name}`}
                      />
                    )}
                  </li>
                ))}
              </ul>
            )}
            <details className="no-print">
              <summary>
                {say(texts.more)}
                <span className="visually-hidden">: {person.name}</span>
              </summary>
              <ActButton
                act="end-session"
                fields={{ user: person.id }}
                csrf={csrf}
                text={say(texts.endAll)}
                about={person.name}
              />
              <p className="quiet">{say(texts.eraseWhat)}</p>
              <ActButton
                act="erase"
                fields={{ user: person.id }}
                csrf={csrf}
                text={say(texts.erase)}
                about={person.name}
                danger
              >
                <label className="choice">
                  <input className="ds-input" type="checkbox" name="sure" value="yes" /> <span>{say(texts.sure)}</span>
                </label>
              </ActButton>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
