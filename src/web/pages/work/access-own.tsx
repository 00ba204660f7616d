import { Span } from "#design/day-text.tsx";
import { Csrf, Problems, TextField, type FormState } from "#design/form.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { ActButton } from "./act-button.tsx";
import type { RoleShown, SessionShown, TokenShown } from "./access-data.ts";
import { accessTexts as texts } from "./access-page-texts.ts";

export function YourRoles({ roles }: { roles: RoleShown[] }) {
  const say = useSay();
  return (
    <Section id="roles" title={say(texts.yourRoles)}>
      {roles.length === 0 ? (
        <Empty>{say(texts.noRoles)}</Empty>
      ) : (
        <ul className="plain-list tight">
          {roles.map((one) => (
            <li key={one.id} className={one.over ? "quiet" : undefined}>
              {one.words}, <Span since={one.since} until={one.until} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** One's own tokens, and the form for a new one. */
export function Tokens({ tokens, state, csrf }: { tokens: TokenShown[]; state: FormState; csrf: string }) {
  const say = useSay();
  const { path } = usePlace();
  return (
    <Section id="tokens" title={say(texts.tokens)}>
      <p>{say(texts.tokensLead)}</p>
      {tokens.length === 0 ? <Empty>{say(texts.noTokens)}</Empty> : <TokenTable tokens={tokens} csrf={csrf} />}
      <h3 className="subhead">{say(texts.newToken)}</h3>
      <form method="post" action={path} className="form" noValidate>
        <Csrf token={csrf} />
        <input type="hidden" name="do" value="create-token" />
        <Problems state={state} />
        <TextField name="name" label={say(texts.tokenName)} hint={say(texts.tokenNameHint)} state={state} required />
        <TextField
          name="days"
          type="number"
          label={say(texts.tokenDays)}
          hint={say(texts.tokenDaysHint)}
          state={state}
          fallback="90"
          required
        />
        <p className="actions">
          <button className="ds-button" data-variant="secondary" type="submit">
            {say(texts.newToken)}
          </button>
        </p>
      </form>
    </Section>
  );
}

function TokenTable({ tokens, csrf }: { tokens: TokenShown[]; csrf: string }) {
  const say = useSay();
  return (
    <TableFrame label={say(texts.tokens)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(texts.name)}</th>
            <th scope="col" className="wide-only">
              {say(texts.made)}
            </th>
            <th scope="col">{say(texts.used)}</th>
            <th scope="col">{say(texts.expires)}</th>
            <th scope="col">
              <span className="visually-hidden">{say(texts.revokeToken)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((one) => (
            <tr key={one.id} className={one.state === "alive" ? undefined : "quiet"}>
              <th scope="row">{one.name}</th>
              <td className="wide-only">{one.made}</td>
              <td>{one.used ?? say(texts.never)}</td>
              <td>{one.state === "revoked" ? say(texts.revoked) : one.expires}</td>
              <td>
                {one.state === "alive" && (
                  <ActButton
                    act="revoke-token"
                    fields={{ token: one.id }}
                    csrf={csrf}
                    text={say(texts.revokeToken)}
                    about={one.name}
                  />
                )}
                {one.state === "expired" && say(texts.expired)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

export function Sessions({ sessions, user, csrf }: { sessions: SessionShown[]; user: string; csrf: string }) {
  const say = useSay();
  return (
    <Section id="sessions" title={say(texts.sessions)}>
      <TableFrame label={say(texts.sessions)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(texts.begun)}</th>
              <th scope="col">{say(texts.seen)}</th>
              <th scope="col">
                <span className="visually-hidden">{say(texts.endSession)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {one.begun}
                  {one.current && <p className="under">{say(texts.here)}</p>}
                </th>
                <td>{one.seen}</td>
                <td>
                  <ActButton
                    act="end-session"
                    fields={{ user, session: one.id }}
                    csrf={csrf}
                    text={say(texts.endSession)}
                    about={one.begun}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {sessions.length > 1 && <ActButton act="end-session" fields={{ user }} csrf={csrf} text={say(texts.endAll)} />}
    </Section>
  );
}
