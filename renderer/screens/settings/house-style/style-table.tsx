// Which style of the template is printed for each part of a paper, shown in its own type.
import { NativeSelect } from "@mantine/core";
import type { CSSProperties } from "react";
import {
  type HouseStyleTest,
  STYLE_ROLES,
  type StyleRole,
  type TypeLook,
} from "../../../../shared/domain/paper/house-style.ts";
import { words } from "../../../text/en-GB.ts";

const said = words.houseStyle;
/** The value of the choice that is none of the template's. */
const OURS = "";

interface StyleTableProps {
  readonly test: HouseStyleTest;
  readonly busy: boolean;
  readonly onStyle: (role: StyleRole, style: string | null) => Promise<void>;
}

export function StyleTable({ test: { roles, offered }, busy, onStyle }: StyleTableProps) {
  const { part, style, look, type } = said.columns;
  return (
    <table className="plain style-table">
      <thead>
        <tr>
          <th scope="col">{part}</th>
          <th scope="col">{style}</th>
          <th scope="col">{look}</th>
          <th scope="col">{type}</th>
        </tr>
      </thead>
      <tbody>
        {STYLE_ROLES.map((role) => {
          const { styleId, how, look, printed } = roles[role];
          const kind = role === "verb" ? "character" : "paragraph";
          const choices = offered.filter((each) => each.kind === kind);
          return (
            <tr key={role}>
              <th scope="row">{said.parts[role]}</th>
              <td>
                <NativeSelect
                  aria-label={said.styleFor(said.parts[role])}
                  value={how === "ours" ? OURS : styleId}
                  disabled={busy}
                  onChange={({ currentTarget: { value } }) =>
                    void onStyle(role, value === OURS ? null : value)
                  }
                  data={[
                    ...(role === "body" && how !== "ours" ? [] : [{ value: OURS, label: said.ours }]),
                    ...choices.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                />
              </td>
              <td>
                <span className="specimen" style={asCss(printed)}>
                  {said.specimens[role]}
                </span>
              </td>
              <td>
                {said.type(look.font, look.points, printed.points)}
                <span className="quiet block">{said.how[how]}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Type of the size of a heading on paper would make the rows too high. */
const LARGEST_SPECIMEN = 22;

function asCss({ font, points, isBold, isItalic, colour, ground }: TypeLook): CSSProperties {
  return {
    fontFamily: `"${font.replaceAll(/["\\]/g, "")}", sans-serif`,
    fontSize: `${Math.min(points, LARGEST_SPECIMEN)}pt`,
    fontWeight: isBold ? 700 : 400,
    fontStyle: isItalic ? "italic" : "normal",
    ...(colour === null ? {} : { color: colour }),
    ...(ground === null ? {} : { backgroundColor: ground, padding: "0 0.4rem" }),
  };
}
