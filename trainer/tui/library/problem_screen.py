"""The page of a problem: its facts, all that can be read again of it, and every attempt at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content

from trainer.domain.log.review import CardKey
from trainer.domain.text import clean_line
from trainer.domain.wording.problem_words import facts_in_words
from trainer.domain.wording.words import minutes
from trainer.services.problem_page import CODE, ProblemPage
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.library.history_lines import history_lines
from trainer.tui.library.page_parts import PageParts
from trainer.tui.library.state_word import state_word
from trainer.tui.messages import Open, Place
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.services import Services

_NOTHING_YET = "s starts an attempt, l logs one made elsewhere."


class ProblemScreen(TrainerScreen):
    """One problem as one document; what gives away how to solve it may be hidden."""

    CSS_PATH = "problem_screen.tcss"
    AUTO_FOCUS = "#page"
    BINDINGS = [
        *bindings(
            "back", "start", "log", "past_code", "spoilers", "suspend", "know", "edit", "help"
        ),
        *quiet("history", "undo", "redo"),
    ]
    purpose = (
        "All there is to read about a problem that you have met: statement, answer, follow-up "
        "questions, hints, your insights, note and last code, and every attempt. Tab goes to the "
        "next part, Enter folds or unfolds it. A new problem shows no more than its facts, one "
        "that is due hides its answer until you press v. h shows the attempts with their code."
    )

    def __init__(self, services: Services, slug: str) -> None:
        super().__init__(services)
        self._slug = slug
        self._page: ProblemPage | None = None
        self._spoilers = False

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield TitleBar(self._slug)
        yield PageParts()
        yield KeyLine()

    def show(self) -> None:
        """Ask for the problem and its history, and draw them."""
        page = self._page = ProblemPage.of(self.services.progress, self._slug)
        problem = page.history.progress.problem
        self._slug = problem.slug
        bar = self.query_one(TitleBar)
        number = f"#{problem.number} " if problem.number else ""
        bar.heading = number + clean_line(problem.title)
        bar.aside = f"{problem.level.word} · target {minutes(problem.target_time)}"
        reviews = page.history.reviews
        sections = page.sections(self.services.clock.today(), spoilers=self._spoilers)
        history = history_lines(reviews) if reviews else Content("")
        self.query_one(PageParts).show(self._summary(page), sections, history)

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
        """Show or hide what gives away how the problem is solved."""
        self._spoilers = not self._spoilers
        with self.errors_said():
            self.show()

    def action_past_code(self) -> None:
        """Go to the code of the last attempt."""
        history = self._page.history if self._page else None
        if history is None or not history.code:
            self.say("No attempt has kept any code yet.")
        elif not self.query_one(PageParts).go_to(CODE):
            self.say("Your code is hidden while the problem is due: v shows it.")

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
                self.say("Resumed: it can be planned again.")
            else:
                progress.suspend(self._slug)
                self.say("Suspended: it will not be planned. x resumes it.")
            self.show()

    def _summary(self, page: ProblemPage) -> Content:
        """Give link, facts, what is known of the problem, and what is hidden."""
        progress = page.history.progress
        problem, today = progress.problem, self.services.clock.today()
        hidden = page.why_hidden(spoilers=self._spoilers)
        lines = [
            Content(clean_line(problem.url, 300) or problem.slug),
            self._facts(page),
            Content.assemble(state_word(progress), f"  {progress.in_words(today)}"),
            Content.styled(hidden, "dim"),
            Content.styled("" if page.history.reviews else _NOTHING_YET, "dim"),
        ]
        return Content("\n").join(line for line in lines if line.plain)

    def _facts(self, page: ProblemPage) -> Content:
        progress = page.history.progress
        if progress.to_solve and not self._spoilers:
            return Content.styled("Pattern and lists hidden (v shows)", "dim")
        patterns = self.services.library.catalogue.patterns
        return Content.styled(facts_in_words(progress.problem, patterns), "$accent")
