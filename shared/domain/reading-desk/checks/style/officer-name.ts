import type { Check } from "../../check.ts";
import type { MinuteText } from "../../minute-text.ts";
import { type Place, placesOf, toldSentences } from "../../told.ts";

/** What a name with a post beside it does; "asked", "moved" and "declared" are done by members and the public. */
const OFFICER_VERB =
  "(?:presented|introduced|outlined|summari[sz]ed|informed|advised|updated|briefed|reported|explained|confirmed|responded|clarified|shared|provided|gave|told)";
/** What only officers do; a resident, too, explains and responds, and presents a petition. */
const OFFICER_VERB_ALONE =
  "(?:presented|introduced|outlined|summari[sz]ed|informed|advised|updated|briefed)\\b(?! (?:an?|the|his|her|their) petition)";
const FIRST_NAME =
  "(?:Adam|Alan|Alex|Alison|Amanda|Amy|Andrea|Andrew|Angela|Anita|Ann|Anna|Anne|Anthony|Barbara|Ben|Brian|Carol|Caroline|Catherine|Charlotte|" +
  "Chris|Christine|Christopher|Claire|Clare|Colin|Daniel|Darren|David|Deborah|Debbie|Denise|Diane|Donna|Elaine|Elizabeth|Emily|Emma|Fiona|Gareth|" +
  "Gary|Geoff|Graham|Hannah|Heather|Helen|Ian|Jack|Jackie|Jacqueline|James|Jane|Janet|Jason|Jean|Jennifer|Jenny|Jim|Joanna|Joanne|John|Jonathan|" +
  "Joseph|Judith|Julia|Julie|Karen|Kate|Katherine|Kathryn|Keith|Kelly|Kevin|Laura|Lee|Lesley|Linda|Lisa|Louise|Lucy|Lynn|Margaret|Maria|Marie|" +
  "Martin|Mary|Matthew|Melanie|Michael|Michelle|Mike|Mohammed|Natalie|Neil|Nicholas|Nicola|Nick|Nigel|Pamela|Patricia|Patrick|Paul|Pauline|" +
  "Peter|Philip|Rachel|Rebecca|Richard|Robert|Robin|Roger|Ruth|Sally|Samantha|Sandra|Sarah|Sharon|Simon|Sophie|Stephanie|Stephen|Steve|Steven|" +
  "Stuart|Sue|Susan|Suzanne|Teresa|Terry|Thomas|Tim|Timothy|Tom|Tony|Tracey|Tracy|Vanessa|Victoria|Wendy|William|Yvonne|Zoe)";
const SURNAME = "\\p{Lu}(?:[\\p{L}’'-]+|\\.?)(?: \\p{Lu}[\\p{L}’'-]+)?";
const PERSON = `(?:(?:Mr|Mrs|Ms|Miss|Mx)\\.? (?:\\p{Lu}\\.? )*${SURNAME}|${FIRST_NAME} ${SURNAME})`;
const POST =
  "(?:the )?[^,.()]{0,60}\\b(?:Head|Director|Manager|Officer|Chief Executive|Lead|Solicitor|Accountant)\\b[^,.()]{0,60}";
/** Members, guests and the public are named where officers are not. */
const NOT_AN_OFFICER =
  "Councillor|Cllr|Alderman|Alderwoman|Co-opt|co-opt|Member|member|resident|petitioner|parent|public|applicant|objector|representative|Trust|Police|NHS|University|College|Healthwatch|Ofsted|Union|Sir|Lord|Lady|Dame|Reverend|Rev|Chair|Vice";
const ALONE = new RegExp(
  `^(?:\\d+(?:\\.\\d+)*\\.? +)?(${PERSON}),? (?:also |then )?${OFFICER_VERB_ALONE}`,
  "dgu",
);
const WITH_POST = new RegExp(
  `^(?:\\d+(?:\\.\\d+)*\\.? +)?(${PERSON})(?:, ${POST},| \\(${POST}\\),?) (?:also |then )?${OFFICER_VERB}\\b`,
  "dgu",
);
const BEHIND_POST = new RegExp(
  `\\b[Tt]he ${POST}(?:, | \\()(${PERSON})(?:,|\\)) (?:also |then )?${OFFICER_VERB}\\b`,
  "dgu",
);
/** The council whose members are named like anyone else: "Mr A", "Jane D". */
const MEMBERS_BY_NAME = new RegExp(
  `${PERSON} (?:declared|moved|seconded|proposed|substituted|\\((?:Cabinet Member|Chairman|Chair|Vice))`,
  "u",
);

/** An officer’s name where the post should stand: posts last, and are what a later reader looks for. */
export const officerName: Check = {
  name: "officer-name",
  severity: "warning",
  look: (minute) => {
    if (MEMBERS_BY_NAME.test(minute.text)) return [];
    const told = toldSentences(minute);
    return [ALONE, WITH_POST, BEHIND_POST].flatMap((form) =>
      placesOf(form, told)
        .filter((place) => mayBeAnOfficer(place, minute))
        .map(({ from, to, text }) => ({
          from,
          to,
          message: `“${text}” is a name: officers are minuted by their post.`,
        })),
    );
  },
};

/** Whether nothing near the name, wherever it stands in the text, says that its bearer is no officer. */
function mayBeAnOfficer({ text }: Place, minute: MinuteText): boolean {
  const surname = text.split(" ").at(-1) ?? text;
  const escaped = `(?<!\\p{L})${surname.replaceAll(".", "\\.")}(?!\\p{L})`;
  const elsewhere = new RegExp(
    `(?:${NOT_AN_OFFICER})s?\\b[^.;]{0,60}${escaped}|${escaped}(?:,| \\()[^.;]{0,60}(?:${NOT_AN_OFFICER})`,
    "u",
  );
  return !elsewhere.test(minute.text);
}
