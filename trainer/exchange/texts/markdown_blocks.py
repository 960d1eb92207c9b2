"""The tables and list items of a text in Markdown, each with its line and what it stands under.

Cells and items are handed on as they are written, links and all: what they say is for others.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

_LONGEST_LINE = 10_000
_LONGEST_NOTE = 2000
_UNDER_NO_HEADING = 7
_BOX = re.compile(r"\[(.)\](?:\s+|$)")
_SHORTCODES = {
    **dict.fromkeys((":white_check_mark:", ":heavy_check_mark:", ":ballot_box_with_check:"), "✅"),
    **dict.fromkeys((":x:", ":negative_squared_cross_mark:", ":red_circle:"), "❌"),
    **dict.fromkeys((":yellow_circle:", ":large_orange_diamond:", ":warning:"), "🟡"),
    **dict.fromkeys((":green_circle:", ":green_heart:"), "🟢"),
    **dict.fromkeys((":star:", ":star2:"), "⭐"),
}
_SHORTCODE = re.compile(":[a-z0-9_]{1,40}:")


@dataclass(slots=True)
class Item:
    """An item of a list: ``box`` is what its check box holds (``x``), ``None`` without one.

    ``number`` is that of an ordered list, ``above`` the headings and items that it stands under,
    from the outermost on, ``note`` what stands under it.
    """

    line: int
    text: str
    box: str | None = None
    number: int | None = None
    above: tuple[str, ...] = ()
    parent: "Item | None" = None
    note: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table: its header, its rows with their lines, the headings that it stands under."""

    header: list[str]
    rows: list[tuple[int, list[str]]]
    above: tuple[str, ...] = ()


@dataclass(slots=True)
class Blocks:
    """The items and tables of a text, each kind in its order."""

    items: list[Item] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)


def blocks_of(text: str, first_line: int = 1) -> Blocks:
    """Give the items and tables of a text whose first line has this number."""
    from markdown_it import MarkdownIt

    lines = (line[:_LONGEST_LINE] for line in text.split("\n"))
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.disable("inline")
    return _Reader(first_line).read(parser.parse("\n".join(lines)))


class _Reader:
    """Walks over the tokens once and knows where it is."""

    def __init__(self, first_line: int) -> None:
        self._first = first_line
        self._headings: list[tuple[int, str]] = []
        self._open: list[Item] = []
        self._numbers: list[int | None] = []
        self._found = Blocks()

    def read(self, tokens: "Sequence[Token]") -> Blocks:
        """Give what the tokens hold."""
        waiting = iter(tokens)
        for token in waiting:
            if token.type == "heading_open":
                self._heading(int(token.tag[1:]), next(waiting).content)
            elif token.type == "table_open":
                self._table(waiting)
            elif token.type == "list_item_open":
                number = int(token.info) if token.info.isdigit() else None
                parent = self._open[-1] if self._open else None
                line = (token.map or [0])[0] + self._first
                self._open.append(Item(line, "", None, number, self._above(), parent))
            elif token.type == "list_item_close":
                self._open.pop()
            elif token.type == "inline":
                self._inline(token)
        return self._found

    def _above(self) -> tuple[str, ...]:
        return tuple(text for _, text in self._headings)

    def _heading(self, level: int, text: str) -> None:
        self._headings = [one for one in self._headings if one[0] < level]
        self._headings.append((level, spelt_out(text)))

    def _inline(self, token: "Token") -> None:
        if not self._open:
            self._heading(_UNDER_NO_HEADING, token.content if "\n" not in token.content else "")
            return
        item = self._open[-1]
        if item.text:
            item.note.append(token.content[:_LONGEST_NOTE])
            return
        first, _, rest = token.content.partition("\n")
        box = _BOX.match(first)
        item.box = box[1] if box else None
        item.text = spelt_out(first[box.end() :] if box else first).strip()
        if rest:
            item.note.append(rest[:_LONGEST_NOTE])
        self._found.items.append(item)

    def _table(self, waiting: "Iterator[Token]") -> None:
        rows: list[tuple[int, list[str]]] = []
        for token in waiting:
            if token.type == "table_close":
                break
            if token.type == "tr_open":
                rows.append(((token.map or [0])[0] + self._first, []))
            elif token.type == "inline":
                rows[-1][1].append(spelt_out(token.content).replace("\\|", "|"))
        header = rows[0][1] if rows else []
        self._found.tables.append(Table(header, rows[1:], self._above()))


def spelt_out(text: str) -> str:
    """Give a text with the signs that GitHub's names of emoji stand for."""
    return (
        _SHORTCODE.sub(lambda found: _SHORTCODES.get(found[0], ""), text) if ":" in text else text
    )
