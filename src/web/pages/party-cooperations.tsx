import type { PartySeat } from "#cooperation/questions/seats.ts";
import { officeText, rightsText, themeText } from "#cooperation/register-texts.ts";
import { shareSentence, shareTexts } from "#cooperation/share-texts.ts";
import { roleTexts } from "#cooperation/texts.ts";
import { Span } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import type { PresentParty } from "../questions/party-page.ts";
import { partyTexts } from "./party-texts.ts";

/** What the party is in, with role, rights in words, and since when. */
export function IsIn({ answer: { party, cooperations } }: { answer: PresentParty }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section
      id="cooperations"
      title={say(partyTexts.isIn)}
      aside={
        cooperations.length > 0 && (
          <Go to="samarbeid/nettverk" query={{ focus: party.slug }}>
            {say(partyTexts.network)}
          </Go>
        )
      }
    >
      {cooperations.length === 0 && <Empty>{say(partyTexts.isInNothing)}</Empty>}
      {cooperations.length > 0 && (
        <TableFrame label={say(partyTexts.isIn)}>
          <table className="table stacked">
            <thead>
              <tr>
                <th scope="col">{say(partyTexts.isIn)}</th>
                <th scope="col">{say(partyTexts.role)}</th>
                <th scope="col">{say(partyTexts.rights)}</th>
                <th scope="col">{say(partyTexts.since)}</th>
              </tr>
            </thead>
            <tbody>
              {cooperations.map((one) => (
                <tr key={`${one.cooperation.slug} ${one.since}`}>
                  <th scope="row">
                    <Go to={`samarbeid/${one.cooperation.slug}`}>{one.cooperation.name}</Go>
                    <p className="under">{themeText(one.cooperation.theme, language)}</p>
                  </th>
                  <td data-label={say(partyTexts.role)}>
                    {roleTexts[one.role][language]}
                    {one.scope && <p className="under">{one.scope}</p>}
                    {one.share && (
                      <p className="under">
                        {say(shareTexts.share)} {shareSentence(one.share, language)}
                        <Origin source={one.share.source} constructed={one.share.constructed} />
                      </p>
                    )}
                  </td>
                  <td data-label={say(partyTexts.rights)}>{rightsText(one.rights, language)}</td>
                  <td data-label={say(partyTexts.since)}>
                    <Span since={one.since} sinceCertainty={one.sinceCertainty} until={one.until} />
                    <Origin source={one.source} constructed={one.constructed} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Section>
  );
}

/** Who sits for the party where: offices with their rights, by cooperation and body. */
export function Represents({ seats }: { seats: PartySeat[] }) {
  const say = useSay();
  const { language } = usePlace();
  const bodies = [...Map.groupBy(seats, (one) => one.body.id).values()];
  return (
    <Section
      id="represents"
      title={say(partyTexts.represents)}
      aside={<span className="quiet small">{say(partyTexts.representsNote)}</span>}
    >
      {bodies.length === 0 && <Empty>{say(partyTexts.noSeats)}</Empty>}
      <div className="columns bodies">
        {bodies.map((own) => {
          const [first] = own;
          if (!first) return null;
          return (
            <article key={first.body.id} className="body-card">
              <h3>{first.body.name}</h3>
              <p className="quiet">
                <Go to={`samarbeid/${first.cooperation.slug}#bodies`}>{first.cooperation.name}</Go>
              </p>
              <ul>
                {own.map((seat) => (
                  <li key={seat.office}>
                    {seat.count > 1 && `${seat.count} × `}
                    {officeText(seat.office, language)}{" "}
                    <span className="quiet">({rightsText(seat.rights, language)})</span>
                    <Origin source={seat.source} constructed={seat.constructed} />
                  </li>
                ))}
              </ul>
            </article>
          );
        })}
      </div>
    </Section>
  );
}
