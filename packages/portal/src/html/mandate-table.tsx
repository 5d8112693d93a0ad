import type { Mandate, Paragraph } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import { actOf } from "../model/act-of.ts";
import { askedIn } from "../model/asked-in.ts";
import { isProposed } from "../model/confirmation.ts";
import { deadlineText } from "../model/deadline.ts";
import { shortened } from "../model/notes.ts";
import type { Site } from "../model/site.ts";
import { Asked } from "./asked.tsx";
import { DataTable } from "./data-table.tsx";
import { RecordLink, RecordLinks } from "./link.tsx";

/** A mandate and where it is. */
interface PlacedMandate {
  readonly paragraph: Paragraph;
  readonly mandate: Mandate;
}

interface MandateTableProps {
  site: Site;
  caption: string;
  /** As that of `DataTable`. */
  label?: string;
  mandates: readonly PlacedMandate[];
  /** Name the resolution at each paragraph: needed where the table covers several. */
  hasResolution?: boolean;
}

/** Who is asked to do what by when. What has a date comes first, then the order of the text. */
export function MandateTable({ site, caption, label = caption, mandates, hasResolution }: MandateTableProps) {
  const rows = mandates
    .toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b)))
    .map(({ paragraph, mandate }) => [
      <Asked site={site} asked={askedIn(site, paragraph, mandate)} />,
      <What site={site} paragraph={paragraph} mandate={mandate} />,
      deadlineText(site, mandate, site.byId.resolution.get(paragraph.resolution)?.adopted) || "no date",
      <RecordLink site={site} type="paragraph" id={paragraph.id}>
        {hasResolution ? `${paragraph.resolution} ${paragraph.label}` : paragraph.label}
      </RecordLink>,
    ]);
  const columns = ["Who", "Is asked to", "By when", "Where"];
  return <DataTable caption={caption} label={label} columns={columns} rows={rows} wide={1} isStacked />;
}

/** The verb of the mandate's act, the words, who receives the result, and whether a person has confirmed it. */
function What({ site, paragraph, mandate }: { site: Site; paragraph: Paragraph; mandate: Mandate }) {
  const act = actOf(mandate, paragraph, site.paragraphsOf.get(slugOf(paragraph.resolution)) ?? []);
  const recipients = mandate.recipients;
  return (
    <>
      {shortened(mandate.quote, 28)}
      <small class="under">
        {act && <RecordLink site={site} type="verb" id={act.verb} />}
        {recipients.length > 0 && (
          <>
            {" "}
            for <RecordLinks site={site} type="actor" ids={recipients} />
          </>
        )}
        {isProposed(mandate) && " (proposed, not confirmed)"}
      </small>
    </>
  );
}

function isOpen({ mandate }: PlacedMandate): boolean {
  return mandate.due.length === 0 && mandate.frequency === undefined;
}
