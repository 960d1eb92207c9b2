"""The Library: all problems with what is known of them, filtered by key, searched by typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from trainer.domain.log.review import CardKey
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.services.finding.order import ProblemOrder
from trainer.services.finding.selection import Selected, Selection
from trainer.services.memo import Memo
from trainer.tui.commands import bindings, quiet
from trainer.tui.library.problem_table import ProblemTable
from trainer.tui.messages import Open, Place
from trainer.tui.widgets.filtering import FilteringScreen
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.text_line import SearchField
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.progress import ProblemProgress
    from trainer.services.services import Services


class LibraryScreen(FilteringScreen):
    """All problems; the filters stand in one line, in words, with how many they hold."""

    CSS_PATH = "library_screen.tcss"
    BINDINGS = [
        *bindings("back", "search", "start", "spoilers", *FilteringScreen.FILTERS),
        *bindings("sort", "know", "know_all", "known_names", "help"),
        *quiet("log", "import_past", "clear", "undo", "redo"),
    ]
    purpose = (
        "All problems. Recall is the chance that you still know a problem today. Solid: you would "
        "recall nine of ten such problems three weeks after the last review. Known: you marked it "
        "as known from elsewhere and have not tried it here. (own) is a problem in a folder of "
        "yours, (logged) one that you only logged. The pattern of a new or due problem is hidden "
        "(·), because it would give the solution away: v shows it. A filter shows what you ask for."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._all: Sequence[ProblemProgress] = ()
        self._found: Sequence[ProblemProgress] = ()
        self._selected = Memo(_selected)
        self._order = ProblemOrder.NUMBER
        self._spoilers = False

    def compose(self) -> ComposeResult:
        """Lay out search, filters, and the table."""
        yield TitleBar("Library")
        yield SearchField()
        yield Static("", id="words", markup=False)
        yield ProblemTable()
        yield Static("", id="none", markup=False)
        yield Static("", id="faults", markup=False)
        yield KeyLine()

    def show(self) -> None:
        """Ask for all problems and draw those looked for."""
        self._all = self.services.progress.overview()
        faults = len(self.services.library.catalogue.faults)
        line = self.query_one("#faults", Static)
        line.display = faults > 0
        line.update(
            Content(f" {count(faults, 'problem')} could not be read: trainer check says why")
        )
        self.draw(keep=True)

    def action_clear(self) -> None:
        """Show all problems again, by number."""
        self.selection, self._order = Selection(), ProblemOrder.NUMBER
        self.query_one(SearchField).clear()
        self.draw(keep=False)

    def action_search(self) -> None:
        """Go to the search, which is made ready while the learner reaches for the first letter."""
        super().action_search()
        selected = self._selected(self.selection, self._order, self._all)
        self.run_worker(selected.make_ready, thread=True)

    def action_sort(self) -> None:
        """Go on to the next order."""
        self._order = self._order.next
        self.draw(keep=False)

    def action_spoilers(self) -> None:
        """Show the patterns of new and due problems, or hide them again."""
        self._spoilers = not self._spoilers
        self.draw(keep=True)

    def action_start(self) -> None:
        """Start an attempt at the selected problem."""
        slug = self.query_one(ProblemTable).selected
        if slug is not None:
            self.post_message(Open(Place.ATTEMPT, CardKey(slug)))

    def action_log(self) -> None:
        """Log an attempt at the selected problem."""
        slug = self.query_one(ProblemTable).selected
        if slug is None:
            super().action_log()
        else:
            self.post_message(Open(Place.LOG, slug))

    def action_know(self) -> None:
        """Mark the selected problem as known from elsewhere, or take the mark away."""
        slug = self.query_one(ProblemTable).selected
        if slug is not None:
            with self.errors_said():
                self.say(self.services.knowing.turn(slug))
                self.show()

    def action_know_all(self) -> None:
        """Mark all that are shown, at the second press."""
        shown = [progress.problem for progress in self._found]
        with self.errors_said():
            marking = self.services.knowing.preview(shown)
            if not marking.marked:
                self.say("Nothing to mark: every problem shown is marked or has attempts.")
                return
            what = f"A again marks {count(len(marking.marked), 'problem')} as known"
            if self.pressed_twice([it.slug for it in marking.marked], what):
                words = self.selection.words(self.services.library.catalogue.patterns)
                self.services.knowing.mark(marking.marked, source=words)
                self.say(f"{marking.in_words()} Press u twice to undo.")
                self.show()

    def action_known_names(self) -> None:
        """Go and mark a whole list, or names that are pasted."""
        self.post_message(Open(Place.KNOWN))

    def on_long_list_opened(self) -> None:
        """Open the page of the selected problem."""
        slug = self.query_one(ProblemTable).selected
        if slug is not None:
            self.post_message(Open(Place.PROBLEM, slug))

    def draw(self, *, keep: bool) -> None:
        """Draw what the filters hold and the search finds, with the cursor on the same problem."""
        wanted = self.query_one(SearchField).value
        selected = self._selected(self.selection, self._order, self._all)
        found = self._found = selected.found(wanted)
        patterns = self.services.library.catalogue.patterns
        table = self.query_one(ProblemTable)
        kept = table.selected if keep else None
        today = self.services.clock.today()
        table.show(found, patterns, today, keep=kept, spoilers=self._spoilers)
        table.display = bool(found)
        none = self.query_one("#none", Static)
        none.display = not found
        none.update(Content("No problem matches. Ctrl+U clears the search and the filters."))
        self.query_one("#words", Static).update(self._words(selected, wanted))

    def _words(self, selected: Selected, wanted: str) -> Content:
        """Give the line above the table: ``Blind 75: 12 of 24 attempted``, or what was found."""
        words = self.selection.words(self.services.library.catalogue.patterns)
        order = "" if self._order is ProblemOrder.NUMBER else f" · {self._order.words}"
        spoilers = "shown (v hides)" if self._spoilers else "hidden (v shows)"
        if wanted.strip():
            found = f"{len(self._found):,} found for {clean_line(wanted, 30)!r}"
            return Content.assemble(
                (f" {words}: ", "bold $primary"), found, (f" · patterns {spoilers}", "dim")
            )
        return Content.assemble(
            (f" {words}: ", "bold $primary"),
            f"{selected.begun:,} of {len(selected.problems):,} attempted",
            f", {selected.known:,} known" if selected.known else "",
            (order, "dim"),
            (f" · patterns {spoilers}", "dim"),
        )


def _selected(
    selection: Selection, order: ProblemOrder, among: Sequence[ProblemProgress]
) -> Selected:
    return Selected(selection, order.of(among))
