"""A pattern: its page, and its problems with what is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from trainer.domain.errors import NotFoundError
from trainer.domain.log.review import CardKey
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.section import Section
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.text import clean_line
from trainer.services.pattern_page import page_of
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.coverage.coverage_words import mistake
from trainer.tui.coverage.problem_list import ProblemList
from trainer.tui.lesson.lesson import Lesson
from trainer.tui.messages import Open, Place, PlanPattern
from trainer.tui.places import place_of
from trainer.tui.widgets.blocks import bar
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.services import Services

_BAR = 10
_BEGINS = "s or Esc begins your problem"


class PatternScreen(TrainerScreen):
    """The page beside the problems, or under them where it is narrow."""

    CSS_PATH = "pattern_screen.tcss"
    BINDINGS = bindings("back", "start", "plan_pattern", "spoilers", "log", "help", "undo", "redo")
    purpose = (
        "What the pattern is, when to use it, how to write it and what goes wrong, with its "
        "problems and the chance that you still know each. New problems are only counted, because "
        "knowing their pattern would give them away: v shows them, s on that line starts the "
        "easiest one. Tab goes from the problems to the page and back; there n and N go from "
        "section to section."
    )

    def __init__(self, services: Services, pattern_id: str) -> None:
        super().__init__(services)
        self._pattern_id = pattern_id
        self._spoilers = False
        self._read_first = False

    def compose(self) -> ComposeResult:
        """Lay out the standing, the problems and the page."""
        yield TitleBar(self._pattern.name, f"{self._pattern.group}")
        yield Static("", id="standing", markup=False)
        with Horizontal(id="both"):
            with Vertical(id="problems"):
                yield ProblemList()
                yield Static("No problem has this pattern yet.", id="none", markup=False)
            yield Lesson(self._page(), id="page")
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin among the problems, or with the page where that is to be read first."""
        self._read_first = place_of(self.app.screen_stack[-2]) is Place.OFFER
        self.query_one(Lesson if self._read_first else ProblemList).focus()
        if self._read_first:
            self.query_one(TitleBar).aside = _BEGINS

    def show(self) -> None:
        """Ask what is known of the problems and draw it."""
        problems = self.services.progress.of_pattern(self._pattern_id)
        everything, _ = self.services.progress.coverage()
        covered = next(c for c in everything if c.pattern.id == self._pattern_id)
        self.query_one("#standing", Static).update(self._standing(covered))
        today = self.services.clock.today()
        self.query_one(ProblemList).show(problems, today, unmet=self._spoilers)
        self.query_one(ProblemList).display = bool(problems)
        self.query_one("#none").display = not problems
        self.query_one(Lesson).show(self._page())

    def action_start(self) -> None:
        """Start an attempt at the selected problem, or at the one that this was read for."""
        problems = self.query_one(ProblemList)
        slug = problems.selected
        if self._read_first and not (self._spoilers and problems.has_focus):
            self.leave()  # what offered the page begins it
        elif slug is not None:
            self.post_message(Open(Place.ATTEMPT, CardKey(slug)))

    def action_log(self) -> None:
        """Log an attempt at the selected problem."""
        slug = self.query_one(ProblemList).selected
        if slug is not None:
            self.post_message(Open(Place.LOG, slug))

    def action_plan_pattern(self) -> None:
        """Plan today's time with this pattern."""
        self.post_message(PlanPattern(self._pattern_id))

    def action_spoilers(self) -> None:
        """Show the problems that were not met, or hide them again."""
        self._spoilers = not self._spoilers
        with self.errors_said():
            self.show()

    def on_problem_list_unmet(self) -> None:
        """Show the problems that were not met."""
        self.action_spoilers()

    def on_problem_list_chosen(self, message: ProblemList.Chosen) -> None:
        """Open the page of the problem."""
        self.post_message(Open(Place.PROBLEM, message.slug))

    @property
    def _pattern(self) -> Pattern:
        pattern = self.services.library.catalogue.patterns.get(self._pattern_id)
        if pattern is None:
            raise NotFoundError(f"There is no pattern called {self._pattern_id!r} here.")
        return pattern

    def _page(self) -> tuple[Section, ...]:
        """Give the page; it names no problem that is hidden."""
        return page_of(self.services.progress, self._pattern, spoilers=self._spoilers)

    def _standing(self, covered: PatternCoverage) -> Content:
        patterns = self.services.library.catalogue.patterns
        needs = [patterns[need].name for need in self._pattern.needs if need in patterns]
        recall = covered.expected_recall
        found = mistake(covered)
        return Content.assemble(
            " ",
            bar(covered.solid, covered.learning, covered.new, _BAR, covered.known),
            (f"  {covered.solid} solid, {covered.learning} learning", "bold"),
            f", {covered.known} known" if covered.known else "",
            f", {covered.new} new",
            "" if recall is None else f" · recall {recall:.0%}",
            (f" · {covered.due} due" if covered.due else "", "bold $accent"),
            (f" · needs {clean_line(', '.join(needs))}" if needs else "", "dim"),
            *(("\n ", found) if found.plain else ()),
        )
