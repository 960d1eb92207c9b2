"""Browse: all problems with what is known of them, filtered by key and searched as one types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from trainer.domain.log.review import CardKey
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.services.finding.selection import Selected, Selection
from trainer.services.memo import Memo
from trainer.tui.browse.problem_table import ProblemTable
from trainer.tui.commands import bindings, quiet
from trainer.tui.messages import Open, Place
from trainer.tui.widgets.filtering import FilteringScreen
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.text_line import SearchField
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.progress import ProblemProgress
    from trainer.services.services import Services


class BrowseScreen(FilteringScreen):
    """All problems; the filters stand in one line, in words, with how many they hold."""

    CSS_PATH = "browse_screen.tcss"
    BINDINGS = [
        *bindings("back", "search", "start", *FilteringScreen.FILTERS),
        *bindings("know", "know_all", "known_names", "help"),
        *quiet("log", "import_past", "clear", "undo", "redo"),
    ]
    purpose = (
        "All problems. Recall is the share of such problems you would still know today. "
        "A problem is solid when nine of ten would be recalled three weeks later, and known when "
        "you marked it as known from elsewhere and never tried it here. "
        "(own) is a problem in a folder of yours, (logged) one that you only logged."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._all: Sequence[ProblemProgress] = ()
        self._found: Sequence[ProblemProgress] = ()
        self._selected = Memo(Selected)

    def compose(self) -> ComposeResult:
        """Lay out search, filters, and the table."""
        yield TitleBar("Browse")
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
        """Show all problems again."""
        self.selection = Selection()
        self.query_one(SearchField).clear()
        self.draw(keep=False)

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
                self.say("Nothing here is left to mark: it is marked, or has reviews here.")
                return
            what = f"K again marks {count(len(marking.marked), 'problem')} as known"
            if self.pressed_twice([it.slug for it in marking.marked], what):
                words = self.selection.words(self.services.library.catalogue.patterns)
                self.services.knowing.mark(marking.marked, source=words)
                self.say(f"{marking.in_words()} u takes it back.")
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
        selected = self._selected(self.selection, self._all)
        found = self._found = selected.found(wanted)
        patterns = self.services.library.catalogue.patterns
        names = {pattern.id: pattern.name for pattern in patterns.values()}
        table = self.query_one(ProblemTable)
        kept = table.selected if keep else None
        table.show(found, names, self.services.clock.today(), kept)
        table.display = bool(found)
        none = self.query_one("#none", Static)
        none.display = not found
        none.update(Content("No problem is like that. ctrl+u shows all of them again."))
        words = self.selection.words(patterns)
        self.query_one("#words", Static).update(_in_words(words, selected, wanted, len(found)))


def _in_words(words: str, selected: Selected, wanted: str, found: int) -> Content:
    """Give the line above the table: ``Blind 75: 12 of 24 begun``, and what the search found."""
    search = f"   {found:,} found for {clean_line(wanted, 30)!r}" if wanted.strip() else ""
    return Content.assemble(
        (f" {words}: ", "bold $primary"),
        f"{selected.begun:,} of {len(selected.problems):,} begun",
        f", {selected.known:,} known" if selected.known else "",
        (search, "dim"),
    )
