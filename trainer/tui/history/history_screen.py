"""The history: every review there is, with its evidence, its code, and what changed in it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from trainer.domain.attempt.named_mistake import mistakes_in
from trainer.domain.log.review_filter import HistoryLine, ReviewFilter
from trainer.domain.text import clean_line
from trainer.domain.wording.problem_words import facts_in_words
from trainer.domain.wording.words import count
from trainer.services.finding.selection import Selection
from trainer.services.history_filter import HistoryFilter
from trainer.tui.commands import bindings, quiet
from trainer.tui.history.code_difference import CodeDifference
from trainer.tui.history.history_list import HistoryList
from trainer.tui.history.review_details import ReviewDetails, Spoilers
from trainer.tui.messages import Open, Place
from trainer.tui.widgets.filtering import FilteringScreen
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.past_code import PastCode
from trainer.tui.widgets.review_cells import day_of
from trainer.tui.widgets.text_line import SearchField
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.services import Services

_KEYS = " F2 pattern F3 level F4 list F5 state F6 rating F7 source F8 days F9 undone"


class Pane(Enum):
    """What is shown of the review under the cursor."""

    WORDS = ReviewDetails
    CODE = PastCode
    DIFFERENCE = CodeDifference


class HistoryScreen(FilteringScreen):
    """Every review, or those of one problem, with the one under the cursor in words."""

    CSS_PATH = "history_screen.tcss"
    BINDINGS = [
        *bindings("back", "undo_selected", "regrade", "changes", "past_code", "difference"),
        *bindings("spoilers", "help"),
        *quiet(*FilteringScreen.FILTERS, "filter_rating", "filter_source", "filter_days"),
        *quiet("redo", "filter_taken_back", "search", "clear", "compare(1)", "compare(-1)"),
    ]
    purpose = (
        "Every review, the latest first. Any of them, however old, can be undone, redone or given "
        "another rating: the schedule then follows as if it had always been so. Pattern, insight "
        "and code are hidden because they give the solution away; v and e show them."
    )

    def __init__(self, services: Services, problem: str | None = None) -> None:
        super().__init__(services)
        self._problem = problem
        self._reviews = ReviewFilter()
        self._pane = Pane.WORDS
        self._steps = 1
        self._uncovered = False

    def compose(self) -> ComposeResult:
        """Lay out search and filters, the list, and the review beside or below it."""
        yield TitleBar("History")
        yield SearchField()
        yield Static(Content.styled(_KEYS, "dim"), id="keys")
        yield Static("", id="words", markup=False)
        with Container(id="body"):
            yield HistoryList()
            yield ReviewDetails()
            yield PastCode()
            yield CodeDifference()
        yield Static("", id="none", markup=False)
        yield KeyLine()

    def show(self) -> None:
        """Ask for the reviews and draw them."""
        self.draw(keep=True)

    def select(self, selection: Selection) -> None:
        """Look for the reviews of these problems."""
        self._problem = None
        super().select(selection)

    def action_clear(self) -> None:
        """Show all reviews again."""
        self._problem, self._reviews = None, ReviewFilter()
        self.query_one(SearchField).clear()
        self.select(Selection())

    def action_filter_rating(self) -> None:
        """Show the next rating."""
        self._show_those(self._reviews.next_rating())

    def action_filter_source(self) -> None:
        """Show the next source."""
        self._show_those(self._reviews.next_source())

    def action_filter_days(self) -> None:
        """Show the next span of days."""
        self._show_those(self._reviews.next_days())

    def action_filter_taken_back(self) -> None:
        """Show what was taken back too, then only that, then none of it."""
        self._show_those(self._reviews.next_taken_back())

    def action_undo_selected(self) -> None:
        """Take the selected review back, or bring it back, at the second press."""
        line = self._selected
        if line is None:
            self.say("There is nothing to undo.")
            return
        review, undoing = line.review, self.services.undoing
        turn = undoing.bring_back if line.taken_back else undoing.take_back
        which = _which(line, self.services.library.title(review.card.slug))
        with self.errors_said():
            if self.pressed_twice((turn, review.id), _asking(line, which)):
                turn(review.id)
                self.say(_said(line, which))
                self.draw(keep=True)

    def action_changes(self) -> None:
        """Show what was changed besides reviews."""
        self.post_message(Open(Place.CHANGES))

    def action_regrade(self) -> None:
        """Ask for another rating of the selected review."""
        line = self._selected
        if line is not None and line.taken_back:
            self.say("It is undone. Press u twice to redo it first.")
        elif line is not None:
            self.post_message(Open(Place.REGRADE, line.review.id))

    def action_spoilers(self) -> None:
        """Show or cover pattern, level, lists and insight."""
        self._uncovered = not self._uncovered
        self._draw_pane()

    def action_past_code(self) -> None:
        """Show or hide the code of the selected attempt."""
        self._turn_to(Pane.CODE)

    def action_difference(self) -> None:
        """Show or hide what changed in the code since an earlier attempt."""
        self._steps = 1
        self._turn_to(Pane.DIFFERENCE)

    def action_compare(self, steps: int) -> None:
        """Compare with an older attempt, or with a newer one."""
        if self._pane is Pane.DIFFERENCE:
            self._steps = max(1, self._steps + steps)
            self._draw_pane()

    def on_long_list_moved(self) -> None:
        """Show the review under the cursor."""
        self._steps = 1
        self._draw_pane()

    def on_long_list_opened(self) -> None:
        """Open the page of the problem."""
        line = self._selected
        if line is None:
            return
        slug = line.review.card.slug
        if slug in self.services.library.catalogue.problems:
            self.post_message(Open(Place.PROBLEM, slug))
        else:
            self.say(f"{clean_line(slug, 60)} is no longer here; its reviews stay.")

    @property
    def _selected(self) -> HistoryLine | None:
        return self.query_one(HistoryList).selected

    def _show_those(self, reviews: ReviewFilter) -> None:
        self._reviews = reviews
        self.draw(keep=False)

    def _turn_to(self, pane: Pane) -> None:
        """Show this of the review; if it is shown already, show the words again."""
        self._pane = Pane.WORDS if self._pane is pane else pane
        self._draw_pane()

    def draw(self, *, keep: bool) -> None:
        """Draw the reviews that are found, and the one under the cursor."""
        text = self.query_one(SearchField).value
        self._problem = None if text.strip() else self._problem
        wanted = HistoryFilter(self._problem, self.selection, text, self._reviews)
        with self.errors_said():
            lines = self.services.history.lines(wanted)
            table = self.query_one(HistoryList)
            table.show(lines, self.services.library.title, table.cursor if keep else 0)
            self.query_one("#body").display = lines.count > 0
            none = self.query_one("#none", Static)
            none.display = lines.count == 0
            none.update(Content(_nothing(wanted)))
            self.query_one("#words", Static).update(self._in_words(wanted, lines.count))
            self._draw_pane()

    def _draw_pane(self) -> None:
        """Draw what is to be seen of the review under the cursor."""
        for pane in Pane:
            self.query_one(pane.value).display = pane is self._pane
        line = self._selected
        if line is None:
            return
        with self.errors_said():
            if self._pane is Pane.WORDS:
                self._draw_words(line)
            elif self._pane is Pane.CODE:
                review = self.services.history.review(line.review.id)
                self.query_one(PastCode).show(review, self.services.clock.today())
            else:
                found = self.services.history.comparison(line.review.id, self._steps)
                self._steps = found.place if found else 1
                self.query_one(CodeDifference).show(found)

    def _draw_words(self, line: HistoryLine) -> None:
        library, slug = self.services.library, line.review.card.slug
        problem = library.catalogue.problems.get(slug)
        facts = facts_in_words(problem, library.catalogue.patterns) if problem else ""
        title = library.title(slug)
        met = [mistake.name for mistake in mistakes_in(line.review.facts)]
        spoilers = Spoilers(facts, library.mistake_sentences(slug, met) if met else ())
        self.query_one(ReviewDetails).show(line, title, spoilers, self._uncovered)

    def _in_words(self, wanted: HistoryFilter, number: int) -> Content:
        library = self.services.library
        words = wanted.words(library.catalogue.patterns, library.title(wanted.problem or ""))
        search = f"   found for {clean_line(wanted.text, 30)!r}" if wanted.text.strip() else ""
        return Content.assemble(
            (f" {words}: ", "bold $primary"),
            count(number, "review"),
            (search, "dim"),
        )


def _which(line: HistoryLine, title: str) -> str:
    return f"{clean_line(title, 50)}, {line.review.rating.name} of {day_of(line.review)}"


def _asking(line: HistoryLine, which: str) -> str:
    return f"u again {'redoes' if line.taken_back else 'undoes'} {which}."


def _said(line: HistoryLine, which: str) -> str:
    if line.taken_back:
        return f"Redone: {which}. It counts again."
    return f"Undone: {which}. F9 shows it; u twice there redoes it."


def _nothing(wanted: HistoryFilter) -> str:
    if wanted == HistoryFilter():
        return "There is no review yet. On Today, l logs a problem and Enter begins one."
    return "No review matches. Ctrl+U shows all again."
