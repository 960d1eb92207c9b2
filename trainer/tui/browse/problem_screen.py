"""The page of a problem: its facts, what is known of it, and every attempt at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Rule, Static

from trainer.domain.log.review import CardKey
from trainer.domain.text import clean, clean_line, shortened
from trainer.domain.wording.problem_words import facts_in_words
from trainer.domain.wording.words import minutes
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.browse.history_table import HistoryTable
from trainer.tui.browse.state_word import state_word
from trainer.tui.commands import bindings, quiet
from trainer.tui.messages import Open, Place
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.past_code import PastCode
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.progress import ProblemHistory
    from trainer.services.services import Services

LONGEST_NOTES = 2_000
_COVERED = "pattern, level and lists"


class ProblemScreen(TrainerScreen):
    """One problem; what gives its solution away is covered until asked for."""

    CSS_PATH = "problem_screen.tcss"
    BINDINGS = [
        *bindings(
            "back", "start", "log", "past_code", "spoilers", "suspend", "know", "edit", "help"
        ),
        *quiet("history", "undo", "redo"),
    ]
    purpose = (
        "All that is known of a problem, and every attempt at it. Pattern, level, lists and your "
        "insight are covered, as they would give away how it is solved."
    )

    def __init__(self, services: Services, slug: str) -> None:
        super().__init__(services)
        self._slug = slug
        self._history: ProblemHistory | None = None
        self._uncovered = False

    def compose(self) -> ComposeResult:
        """Lay out facts and memory, the history, and the code that is hidden at first."""
        yield TitleBar(self._slug)
        yield Static("", id="facts", markup=False)
        yield Static("", id="memory", markup=False)
        yield Static("", id="words", markup=False)
        yield Rule(line_style="solid")
        yield HistoryTable()
        yield PastCode()
        yield KeyLine()

    def on_mount(self) -> None:
        """Keep the code hidden, so that the next attempt begins blank."""
        self.query_one(PastCode).display = False

    def show(self) -> None:
        """Ask for the problem and its history, and draw them."""
        self._history = self.services.progress.history(self._slug)
        self._slug = self._history.progress.problem.slug
        self._draw(self._history)

    def action_start(self) -> None:
        """Start an attempt."""
        self.post_message(Open(Place.ATTEMPT, CardKey(self._slug)))

    def action_log(self) -> None:
        """Log an attempt that was made elsewhere."""
        self.post_message(Open(Place.LOG, self._slug))

    def action_edit(self) -> None:
        """Write a note on the problem, or other facts of it."""
        self.post_message(Open(Place.EDIT, self._slug))

    def action_history(self) -> None:
        """Show every review of the problem, to change it or to compare its code."""
        self.post_message(Open(Place.HISTORY, self._slug))

    def action_spoilers(self) -> None:
        """Show or cover pattern, level and lists."""
        self._uncovered = not self._uncovered
        with self.errors_said():
            self.show()

    def action_past_code(self) -> None:
        """Show or hide the code of earlier attempts."""
        code = self.query_one(PastCode)
        history = self._history
        if history is None or not history.code:
            self.say("There is no code of an earlier attempt yet.")
            return
        table = self.query_one(HistoryTable)
        code.display = not code.display
        self.set_class(code.display, "-code")
        if code.display:
            table.go_to_code()
        self._show_code()

    def action_know(self) -> None:
        """Mark the problem as known from elsewhere, or take the mark away."""
        with self.errors_said():
            self.say(self.services.knowing.turn(self._slug))
            self.show()

    def action_suspend(self) -> None:
        """Keep the problem out of every plan, or let it back in."""
        with self.errors_said():
            progress = self.services.progress
            if progress.history(self._slug).progress.suspended:
                progress.resume(self._slug)
                self.say("It may be planned again.")
            else:
                progress.suspend(self._slug)
                self.say("Suspended: it is kept, but comes into no plan. x lets it back in.")
            self.show()

    def on_long_list_moved(self) -> None:
        """Show the code of the attempt under the cursor, if code is shown."""
        if self.query_one(PastCode).display:
            self._show_code()

    def on_long_list_opened(self) -> None:
        """Show the code of the attempt that was opened."""
        if not self.query_one(PastCode).display:
            self.action_past_code()

    def _draw(self, history: ProblemHistory) -> None:
        progress, problem = history.progress, history.progress.problem
        bar = self.query_one(TitleBar)
        bar.heading = clean_line(problem.title)
        bar.aside = f"target {minutes(problem.target_time)}"
        self.query_one("#facts", Static).update(self._facts(history))
        today = self.services.clock.today()
        known = progress.in_words(today)
        self.query_one("#memory", Static).update(
            Content.assemble(state_word(progress), ("  " + known, ""))
        )
        words = _words(history, self._uncovered)
        line = self.query_one("#words", Static)
        line.update(words)
        line.set_class(not words.plain, "-empty")
        table = self.query_one(HistoryTable)
        table.show(history.reviews)
        table.display = bool(history.reviews)
        self._show_code()
        table.focus()

    def _show_code(self) -> None:
        selected = self.query_one(HistoryTable).selected
        self.query_one(PastCode).show(selected, self.services.clock.today())

    def _facts(self, history: ProblemHistory) -> Content:
        problem = history.progress.problem
        number = f"#{problem.number}" if problem.number else ""
        link = clean_line(problem.url, 300)
        names = "  ".join(part for part in (number, link or problem.slug) if part)
        if not self._uncovered:
            what = "pattern, level, lists and your insight" if history.insight else _COVERED
            covered = f"{what} are covered: v shows them"
            return Content.assemble((names, ""), "\n", (covered, "dim"))
        facts = facts_in_words(problem, self.services.library.catalogue.patterns)
        return Content.assemble((names, ""), "\n", (facts, "$accent"))


def _words(history: ProblemHistory, uncovered: bool) -> Content:
    """Give the learner's insight and notes, or what to do where there is nothing yet."""
    insight = clean(shortened(history.insight, LONGEST_NOTES)).strip() if uncovered else ""
    notes = history.progress.problem.notes
    parts: list[tuple[str, str] | str] = []
    if insight:
        parts += [("your insight  ", "dim"), insight, "\n"]
    if notes.strip():
        parts += [("notes  ", "dim"), clean(shortened(notes, LONGEST_NOTES)), "\n"]
    if not history.reviews:
        parts += [("s starts an attempt, l logs one made elsewhere.", "dim")]
    return Content.assemble(*parts).rstrip("\n")
