import { Origin } from "#design/origin.tsx";
import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { Body } from "../contract.ts";
import { pageTexts } from "../page-texts.ts";
import { bodyKindText, officeText, rightsText } from "../register-texts.ts";

/** The bodies of a cooperation and who sits there by office, with the rights of each seat. */
export function Bodies({ bodies }: { bodies: Body[] }) {
  const say = useSay();
  return (
    <Section id="bodies" title={say(pageTexts.bodies)}>
      {bodies.length === 0 ? (
        <Empty>{say(pageTexts.noBodies)}</Empty>
      ) : (
        <div className="columns bodies">
          {bodies.map((body) => (
            <BodyCard key={body.id} body={body} />
          ))}
        </div>
      )}
    </Section>
  );
}

function BodyCard({ body }: { body: Body }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <article className="body-card">
      <h3>
        {body.name}
        <Origin source={body.source} constructed={body.constructed} />
      </h3>
      <p className="quiet">
        {capitalised(bodyKindText(body.kind, language))}
        {body.numbering && ` · ${say(pageTexts.cases)} ${body.numbering}`}
      </p>
      {body.seats.length === 0 ? (
        <p className="quiet">{say(pageTexts.noSeats)}</p>
      ) : (
        <ul>
          {body.seats.map((seat) => (
            <li key={`${seat.office} ${seat.party?.slug} ${seat.perMember}`}>
              {seat.count > 1 && `${seat.count} × `}
              {officeText(seat.office, language)}
              {seat.party && (
                <>
                  {", "}
                  <Go to={`kommuner/${seat.party.slug}`}>{seat.party.name}</Go>
                </>
              )}
              {seat.perMember && ` ${say(pageTexts.perMember)}`}{" "}
              <span className="quiet">({rightsText(seat.rights, language)})</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
