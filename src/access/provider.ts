import * as oidc from "openid-client";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { Language } from "#platform/language.ts";

/** What a provider says of someone. `issuer` and `subject` together are the identity. */
export type ProviderAnswer = { issuer: string; subject: string; name: string; email: string | null };

export type ProviderRefusal =
  | "sign-in-cancelled"
  | "provider-refused"
  | "provider-unreachable"
  | "code-refused"
  | "answer-not-trusted";

export type ProviderConfig = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What identities are filed under where that is not the issuer's address (the demonstration: its address moves with the port). */
  filedUnder?: string;
  /** How the provider is reached from the server; absent: by its address. */
  fetch?: oidc.CustomFetch;
  /** Ask the provider to let people choose again, although they are signed in there. */
  prompt?: "login";
};

export type Provider = {
  /** Where to send the reader; `redirectUri` must be registered with the provider. */
  authorizationUrl(ask: {
    state: string;
    nonce: string;
    codeVerifier: string;
    redirectUri: string;
    language: Language;
  }): Promise<Outcome<URL, ProviderRefusal>>;
  /** Trades the answer that came back for who it is. `answer` is the whole address that the provider sent the reader to. */
  identify(
    answer: URL,
    checks: { state: string; nonce: string; codeVerifier: string },
  ): Promise<Outcome<ProviderAnswer, ProviderRefusal>>;
};

const scopes = ["openid", "profile", "email"];

/**
 * Any OpenID Connect provider, by its discovery document, which is read at the first sign-in and kept; when it could
 * not be read the next sign-in tries again. Throws for an issuer over plain http that is not on this machine.
 */
export function openProvider(config: ProviderConfig): Provider {
  const issuer = new URL(config.issuer);
  const plain = issuer.protocol === "http:";
  if (plain && !config.fetch && !isLoopback(issuer.hostname)) {
    throw new Error(
      `The sign-in provider ${config.issuer} must be reached over https; plain http is for a provider on this machine only.`,
    );
  }
  let discovered: Promise<oidc.Configuration> | undefined;
  const discover = (): Promise<oidc.Configuration> => {
    discovered ??= oidc
      .discovery(issuer, config.clientId, { client_secret: config.clientSecret }, authenticate(config.clientSecret), {
        // The signature is checked too, although the answer comes straight from the provider.
        execute: [oidc.enableNonRepudiationChecks, ...(plain ? [oidc.allowInsecureRequests] : [])],
        timeout: 10,
        ...(config.fetch ? { [oidc.customFetch]: config.fetch } : {}),
      })
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  };

  return {
    async authorizationUrl({ state, nonce, codeVerifier, redirectUri, language }) {
      try {
        const provider = await discover();
        const offered = provider.serverMetadata().scopes_supported;
        return accept(
          oidc.buildAuthorizationUrl(provider, {
            redirect_uri: redirectUri,
            scope: scopes.filter((scope) => scope === "openid" || !offered || offered.includes(scope)).join(" "),
            state,
            nonce,
            code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
            code_challenge_method: "S256",
            ui_locales: language,
            ...(config.prompt ? { prompt: config.prompt } : {}),
          }),
        );
      } catch (error) {
        return refusalFor(error);
      }
    },

    async identify(answer, { state, nonce, codeVerifier }) {
      try {
        const provider = await discover();
        const tokens = await oidc.authorizationCodeGrant(provider, answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return refuse("answer-not-trusted", { detail: "The provider sent no ID token." });
        const more =
          typeof claims["name"] === "string" || !provider.serverMetadata().userinfo_endpoint
            ? {}
            : await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub);
        const said: { [claim: string]: unknown } = { ...more, ...claims };
        return accept({
          issuer: config.filedUnder ?? claims.iss,
          subject: claims.sub,
          name: nameFrom(said),
          email: emailFrom(said),
        });
      } catch (error) {
        return refusalFor(error);
      }
    },
  };
}

export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

/** Providers differ in which form they take; most take both, so Basic is used only where it is the only one. */
function authenticate(secret: string): oidc.ClientAuth {
  const post = oidc.ClientSecretPost(secret);
  const basic = oidc.ClientSecretBasic(secret);
  return (server, client, body, headers) => {
    const taken = server.token_endpoint_auth_methods_supported;
    const onlyBasic = taken?.includes("client_secret_basic") && !taken.includes("client_secret_post");
    return (onlyBasic ? basic : post)(server, client, body, headers);
  };
}

/** A provider need not give a name (ID-porten gives none, only a national identity number, which is not read); a short mark stands in. */
function nameFrom(said: { [claim: string]: unknown }): string {
  const together = [said["given_name"], said["family_name"]].filter((part) => typeof part === "string").join(" ");
  const found = [said["name"], together, said["preferred_username"], said["email"]].find(
    (value) => typeof value === "string" && value.trim() !== "",
  );
  return typeof found === "string" ? found.trim().slice(0, 200) : `#${String(said["sub"]).slice(0, 8)}`;
}

function emailFrom(said: { [claim: string]: unknown }): string | null {
  const email = said["email"];
  return typeof email === "string" && email.length <= 320 && said["email_verified"] !== false ? email : null;
}

/** `detail` is for the server's log; it never reaches a page. */
function refusalFor(error: unknown): ReturnType<typeof refuse<ProviderRefusal>> {
  const detail = error instanceof Error ? describe(error) : "An unknown failure.";
  if (error instanceof oidc.AuthorizationResponseError) {
    return refuse(error.error === "access_denied" ? "sign-in-cancelled" : "provider-refused", {
      detail: `${error.error}: ${detail}`,
    });
  }
  if (error instanceof oidc.ResponseBodyError) return refuse("code-refused", { detail: `${error.error}: ${detail}` });
  const unreachable =
    (error instanceof TypeError && error.message === "fetch failed") ||
    (error instanceof oidc.ClientError &&
      (error.code === "OAUTH_TIMEOUT" || error.code === "OAUTH_RESPONSE_IS_NOT_CONFORM"));
  return refuse(unreachable ? "provider-unreachable" : "answer-not-trusted", { detail });
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${error.message}${cause}`;
}
