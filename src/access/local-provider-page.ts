import { languages, type Language, type Text } from "#platform/language.ts";
import type { DemoAccount } from "./demo-accounts.ts";
import { html, plainPage, type Html } from "./plain-page.ts";

const texts = {
  title: { nb: "Velg hvem du logger inn som", nn: "Vel kven du loggar inn som", en: "Choose who you sign in as" },
  demonstration: {
    nb: "Dette er en demonstrasjon. Kontoene er kontorer, ikke personer, og har ikke passord: alle som kommer hit, kan velge hvem som helst av dem. Legg ikke inn noe som ikke alle kan se.",
    nn: "Dette er ein demonstrasjon. Kontoane er kontor, ikkje personar, og har ikkje passord: alle som kjem hit, kan velje kven som helst av dei. Legg ikkje inn noko som ikkje alle kan sjå.",
    en: "This is a demonstration. The accounts are offices, not persons, and have no password: whoever comes here can choose any of them. Enter nothing that not everyone may see.",
  },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  language: { nb: "Språk", nn: "Språk", en: "Language" },
} satisfies { [key: string]: Text };

const can: { [role: string]: Text } = {
  secretariat: {
    nb: "Fører samarbeidets saker, medlemmer og vedtekter.",
    nn: "Fører sakene, medlemmene og vedtektene til samarbeidet.",
    en: "Keeps the cooperation's matters, members and statutes.",
  },
  "council-secretary": {
    nb: "Registrerer hva kommunestyret har på sakslista og har vedtatt.",
    nn: "Registrerer kva kommunestyret har på sakslista og har vedteke.",
    en: "Registers what the council has on its agenda and has resolved.",
  },
  administrator: {
    nb: "Gir roller, importerer og angrer.",
    nn: "Gir roller, importerer og angrar.",
    en: "Gives roles, imports and undoes.",
  },
  reader: {
    nb: "Har ingen rolle og kan bare lese.",
    nn: "Har inga rolle og kan berre lese.",
    en: "Has no role and can only read.",
  },
};

const languageNames: { [language in Language]: string } = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

export function choicePage(language: Language, accounts: readonly DemoAccount[]): string {
  const choices = accounts.map(
    ({ subject, name, grants }): Html =>
      html`<li>
        <button name="account" value="${subject}">
          <span lang="nb">${name}</span> <small>${(can[grants[0]?.role ?? "reader"] ?? texts.title)[language]}</small>
        </button>
      </li> `,
  );
  const others = languages.map(
    (other): Html =>
      html`<li>
        <a
          href="?lang=${other}"
          lang="${other}"
          hreflang="${other}"
          ${other === language ? html` aria-current="true"` : html``}
          >${languageNames[other]}</a
        >
      </li>`,
  );
  return plainPage({
    language,
    title: texts.title[language],
    body: html`<p class="note">${texts.demonstration[language]}</p>
      <form method="post" action="?">
        <ul class="choices">
          ${choices}
        </ul>
        <p><button class="quiet" name="account" value="">${texts.cancel[language]}</button></p>
      </form>
      <nav aria-label="${texts.language[language]}">
        <ul class="languages">
          ${others}
        </ul>
      </nav>`,
  });
}
