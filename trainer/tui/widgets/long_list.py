"""A list that makes only the lines one sees, so that ten thousand cost no more than ten."""

from abc import abstractmethod
from collections.abc import Iterable

from textual.binding import Binding
from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from trainer.tui.commands import bindings


class LongList(ScrollView, can_focus=True):
    """One line of heads that stays, and the lines below it with a cursor.

    Posts ``Moved`` when the cursor moves, and ``Opened`` on enter or a double click.
    """

    BINDINGS = [
        *bindings("open"),
        Binding("up,k", "step(-1)", "Up", show=False),
        Binding("down,j", "step(1)", "Down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "go(0)", "First", show=False),
        Binding("end", "go(-1)", "Last", show=False),
    ]
    ALLOW_SELECT = False
    COMPONENT_CLASSES = {"long-list--head", "long-list--cursor"}
    DEFAULT_CSS = """
    LongList {
        width: 100%;
        overflow-x: hidden;
        background: $background;
        & > .long-list--head {
            color: $text-muted;
        }
        & > .long-list--cursor {
            background: $block-cursor-blurred-background;
        }
        &:focus > .long-list--cursor {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
        }
        &:nocolor:focus > .long-list--cursor {
            text-style: underline;
        }
    }
    """

    class Moved(Message):
        """The cursor stands on another line."""

    class Opened(Message):
        """The line under the cursor was opened."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._cursor = 0

    @property
    def count(self) -> int:
        """How many lines there are."""
        return self._count

    @property
    def cursor(self) -> int:
        """The place of the line under the cursor, from 0; it means nothing in an empty list."""
        return self._cursor

    @property
    def room(self) -> int:
        """The width of a line."""
        return self.scrollable_content_region.width

    @abstractmethod
    def head(self) -> Content:
        """Give the line of heads."""

    @abstractmethod
    def line(self, place: int) -> Content:
        """Give the line at this place."""

    def set_lines(self, count: int, cursor: int) -> None:
        """Show this many lines, the cursor on one of them."""
        self._count = count
        self._cursor = max(0, min(cursor, count - 1))
        self.virtual_size = Size(0, count + 1)
        self._scroll_to_cursor()
        self.refresh()

    def move_to(self, place: int) -> None:
        """Put the cursor on this line, or the nearest there is."""
        before, self._cursor = self._cursor, max(0, min(place, self._count - 1))
        if before != self._cursor:
            self.post_message(self.Moved())
        if self._scroll_to_cursor():
            self.refresh()
        else:
            self.refresh_line(before + 1)
            self.refresh_line(self._cursor + 1)

    def render_line(self, y: int) -> Strip:
        """Give the line on this row of the screen."""
        place = self.scroll_offset.y + y - 1
        if y == 0:
            return self._strip(self.head(), "long-list--head")
        if place >= self._count:
            return Strip.blank(self.room, self.rich_style)
        return self._strip(
            self.line(place), *(["long-list--cursor"] if place == self._cursor else [])
        )

    def action_step(self, by: int) -> None:
        """Move the cursor by some lines."""
        self.move_to(self._cursor + by)

    def action_page(self, by: int) -> None:
        """Move the cursor by some pages."""
        self.move_to(self._cursor + by * max(1, self.size.height - 2))

    def action_go(self, place: int) -> None:
        """Move the cursor to a line; -1 is the last one."""
        self.move_to(place if place >= 0 else self._count - 1)

    def action_open(self) -> None:
        """Open the line under the cursor."""
        if self._count:
            self.post_message(self.Opened())

    def on_click(self, event: Click) -> None:
        """Move the cursor to where the mouse clicked; a second click opens that line."""
        place = self.scroll_offset.y + event.y - 1
        if event.y < 1 or place >= self._count:
            return
        self.move_to(place)
        if event.chain > 1:
            self.action_open()

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._scroll_to_cursor()

    def _scroll_to_cursor(self) -> bool:
        """Bring the cursor into sight and tell whether that moved the lines."""
        top, rows = self.scroll_offset.y, max(1, self.size.height - 1)
        wanted = min(max(top, self._cursor - rows + 1), self._cursor)
        if wanted != top:
            self.scroll_to(y=wanted, animate=False, immediate=True, force=True)
        return wanted != top

    @staticmethod
    def columns(cells: Iterable[tuple[Content, int]]) -> Content:
        """Give the cells as one line, each cut or filled to the width of its column."""
        fitted = [(cell.truncate(max(1, width - 1), ellipsis=True), width) for cell, width in cells]
        padded = (cell.pad_right(max(0, width - cell.cell_length)) for cell, width in fitted)
        return Content.assemble(" ", *padded)

    def _strip(self, content: Content, *component_classes: str) -> Strip:
        style = self.get_visual_style(*component_classes)
        width = self.room
        line = content.truncate(width)
        padded = line.pad_right(max(0, width - line.cell_length))
        return Strip(padded.render_segments(style), width)
