"""A lesson to read: its sections on one page, each of them a key away."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.message import Message

from trainer.domain.problem.section import Section
from trainer.tui.commands import bindings
from trainer.tui.lesson.fold import Fold
from trainer.tui.lesson.section_view import SectionView

_AT_ONCE = 2
"""So many sections stand in the first picture; the others follow, one a picture."""

_NUMBERED = 9
_NOTHING_FOLDED = "Nothing is folded here. n goes to the next section."


class Lesson(VerticalScroll):
    """Scrolls through sections; posts ``Moved`` when another one comes to the top.

    Enter shows the first thing in sight that is folded; Tab goes to them one by one.
    """

    BINDINGS = [
        *bindings("next_section", "previous_section", "unfold"),
        Binding("j", "scroll_down", show=False),
        Binding("k", "scroll_up", show=False),
        *(Binding(str(it), f"section({it})", show=False) for it in range(1, _NUMBERED + 1)),
    ]

    DEFAULT_CSS = """
    Lesson {
        height: 1fr;
        padding: 0 1;
        scrollbar-size-vertical: 1;
        background: $background;
    }
    """

    class Moved(Message):
        """Another section is the one that is read: its place, from 0."""

        def __init__(self, place: int) -> None:
            self.place = place
            super().__init__()

    def __init__(self, sections: Sequence[Section], id: str | None = None) -> None:
        super().__init__(id=id)
        self._sections = sections
        self._views: list[SectionView] = []
        self._place = 0
        self._wanted: int | None = None

    def compose(self) -> ComposeResult:
        """Lay out what is seen first."""
        self._views = [SectionView(section) for section in self._sections[:_AT_ONCE]]
        yield from self._views

    def on_mount(self) -> None:
        """Lay out the rest once this is seen."""
        self.call_after_refresh(self._lay_out_next)

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of the sections."""
        return tuple(section.title for section in self._sections)

    @property
    def place(self) -> int:
        """The place of the section that is read, from 0."""
        return self._place

    def show(self, sections: Sequence[Section]) -> None:
        """Show other sections, from their beginning; the same ones stay as they are.

        Those of the same titles are the same page, told otherwise: the place in it is kept.
        """
        if tuple(sections) != tuple(self._sections):
            told = self.titles
            self._sections = sections
            self._wanted = self._heading_for or None if self.titles == told else None
            self.call_later(self._begin_again)

    def go_to(self, place: int) -> None:
        """Bring the section at a place (from 0) to the top, as soon as it is laid out."""
        if not 0 <= place < len(self._sections):
            return
        if place >= len(self._views):
            self._wanted = place
            return
        self._wanted = None
        top = self._views[place].virtual_region.y
        self.scroll_to(y=top, animate=False, force=True, immediate=True)
        self._stand_at(place)

    def action_next_section(self) -> None:
        """Go to the next section."""
        self.go_to(self._heading_for + 1)

    def action_previous_section(self) -> None:
        """Go to the section before, or to the top of this one where that is out of sight."""
        place = self._heading_for
        begun = place < len(self._views) and self._views[place].virtual_region.y < self.scroll_y
        self.go_to(place if begun else max(0, place - 1))

    def action_section(self, number: int) -> None:
        """Go to a section by its number."""
        self.go_to(number - 1)

    def action_unfold(self) -> None:
        """Show the first thing in sight that is folded, from the section that is read on."""
        views = [*self._views[self._place :], *self._views[: self._place]]
        folds = (fold for view in views for fold in view.query(Fold))
        folded = (it for it in folds if not it.is_open and self._is_in_sight(it))
        if fold := next(folded, None):
            fold.action_unfold()
        else:
            self.app.notify(_NOTHING_FOLDED)

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Offer to unfold where something is folded."""
        blocks = (block for section in self._sections for block in section.blocks)
        return action != "unfold" or any(block.folded for block in blocks)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Follow which section is read."""
        super().watch_scroll_y(old_value, new_value)
        tops = [view.virtual_region.y for view in self._views]
        self._stand_at(max((at for at, top in enumerate(tops) if top <= new_value), default=0))

    def _is_in_sight(self, fold: Fold) -> bool:
        """Tell whether the line of a fold is seen."""
        return self.scrollable_content_region.contains(*fold.region.offset)

    @property
    def _heading_for(self) -> int:
        return self._place if self._wanted is None else self._wanted

    def _stand_at(self, place: int) -> None:
        if place != self._place:
            self._place = place
            self.post_message(self.Moved(place))

    def _lay_out_next(self) -> None:
        """Lay out one section more, so that no key waits for longer than that.

        The section that is wanted is gone to once it stands, and again once all do: only then it
        can come to the top.
        """
        wanted = self._wanted
        if wanted is not None and wanted < len(self._views):
            self.go_to(wanted)
        if len(self._views) < len(self._sections):
            self._wanted = wanted
            view = SectionView(self._sections[len(self._views)])
            self._views.append(view)
            self.mount(view)
            self.call_after_refresh(self._lay_out_next)

    async def _begin_again(self) -> None:
        await self.remove_children()
        at_once = max(_AT_ONCE, (self._wanted or 0) + 1)
        self._views = [SectionView(section) for section in self._sections[:at_once]]
        await self.mount_all(self._views)
        if self._wanted is None:
            self.scroll_home(animate=False)
            self._stand_at(0)
        self.call_after_refresh(self._lay_out_next)
