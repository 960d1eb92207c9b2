"""The rating: what is proposed and why, where each rating leads to, and the insight."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from trainer.domain.log.review import Rating, Review
from trainer.domain.text import clean_line
from trainer.domain.wording.words import back_on, clock, counted_already, minutes
from trainer.tui.attempt.attempt_words import run_words
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import COMMANDS, bindings
from trainer.tui.messages import Graded, Open, Place
from trainer.tui.shown import Shown
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.rating_list import RatingList
from trainer.tui.widgets.text_line import TextLine

if TYPE_CHECKING:
    from trainer.services.services import Services
    from trainer.services.session import Session

_LONGEST_INSIGHT = 300
_RATES = [replace(COMMANDS["rate(1)"].binding(), key_display="1-4", description="rate", show=True)]
"""One place in the footer for the four."""


_HOW_TO_BEGIN = "i writes it: because …"


class _Insight(TextLine):
    """The line of the insight; the footer says what enter does there."""

    BINDINGS = [Binding("enter", "submit", "keep")]

    def on_focus(self) -> None:
        """Say how such a line begins."""
        self.placeholder = "because …"

    def on_blur(self) -> None:
        """Say which key leads here, as letters are no text before."""
        self.placeholder = _HOW_TO_BEGIN


class RatingScreen(TrainerScreen, ModalScreen[None]):
    """Asks for the rating of a session and writes the review; escape goes on with the attempt."""

    CSS_PATH = "rating_screen.tcss"
    BINDINGS = [
        *_RATES,
        *bindings("rate(2)", "rate(3)", "rate(4)", "discard", "insight", "back", "help"),
        *bindings("regrade"),
        *bindings("claim(True)", "claim(False)"),
        Binding("tab,shift+tab", "other_field", show=False),
    ]
    AUTO_FOCUS = "#ratings"
    purpose = (
        "The rating is proposed from what happened and decides when the problem comes back. "
        "Accept it or choose another one. u twice on Today undoes it, at any time."
    )

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__(services)
        self._session = session
        self._counted: Review | None = None
        self._shown = Shown(services.clock, session.preview)

    def compose(self) -> ComposeResult:
        """Lay out reasons, the four ratings and the insight."""
        insight = clean_line(self._session.attempt.insight, _LONGEST_INSIGHT)
        with VerticalScroll(id="card", can_focus=False):
            yield Static(self._heading())
            yield Static("", id="claim")
            yield Static("", id="reasons")
            yield Static("", id="runs", classes="quiet", markup=False)
            yield Static("", id="counted", markup=False)
            yield RatingList(id="ratings", markup=False)
            yield Static("Why does it work? One line in your own words (optional):", markup=False)
            yield _Insight(
                insight, _HOW_TO_BEGIN, id="insight", max_length=_LONGEST_INSIGHT,
                select_on_focus=False,
            )  # fmt: skip
            yield Static(self._past(), id="past", classes="quiet")
        yield KeyLine()

    def on_mount(self) -> None:
        """Show what is proposed."""
        self.query_one("#claim").display = self._session.sheet is None
        self.query_one("#past").display = bool(self._session.past_insight)
        with self.errors_said():
            self._draw()

    def show(self) -> None:
        """Show where each rating leads to by now: the day may turn, another rating may count."""
        if self.is_mounted:
            self._draw()

    def action_rate(self, rating: int) -> None:
        """Give this rating."""
        self._grade(Rating(rating))

    def action_discard(self) -> None:
        """Give the attempt up without a rating."""
        with self.errors_said():
            self._take_insight()
            self._session.give_up()
            self.post_message(
                Graded("Given up, no review was saved. u twice on Today brings the attempt back.")
            )

    def action_claim(self, solved: bool) -> None:
        """Take the learner's word on whether it was solved."""
        with self.errors_said():
            self._session.claim(solved)
        with self.errors_said():
            self._draw()

    def action_regrade(self) -> None:
        """Rate the review of today that counts anew."""
        counted = self._session.counted_today()
        if counted is not None:
            self.post_message(Open(Place.REGRADE, counted.id))

    def action_insight(self) -> None:
        """Go to the insight."""
        self.query_one("#insight").focus()

    def action_other_field(self) -> None:
        """Go from the ratings to the insight, or back."""
        ratings, insight = self.query_one("#ratings"), self.query_one("#insight")
        (ratings if insight.has_focus else insight).focus()

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Ask whether it was solved only where no run can tell; rate anew what counts already."""
        if action == "regrade":
            return self._counted is not None
        return action != "claim" or self._session.sheet is None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Accept the rating under the cursor."""
        self._grade(Rating(event.option_index + 1))

    def on_input_submitted(self) -> None:
        """Keep the insight and go back to the ratings."""
        self._keep_insight()
        self.query_one("#ratings").focus()

    def action_back(self) -> None:
        """Go from the insight back to the ratings, or else on with the attempt; keep it."""
        self._keep_insight()
        if self.query_one("#insight").has_focus:
            self.query_one("#ratings").focus()
        else:
            super().action_back()

    def may_leave(self) -> bool:
        """Keep the insight; the attempt below sees to all else."""
        self._keep_insight()
        return True

    def _grade(self, rating: Rating) -> None:
        if self._session.graded is not None:
            return
        with self.errors_said():
            self._take_insight()
            if not self.still_leads_there(self._shown):
                return
            due = self._session.preview()[rating]
            review = self._session.grade(rating)
            back = back_on(due, review.study_day, self.services.clock.aim.interview_day)
            self.post_message(Graded(f"Saved: {rating.name}. Back {back}. u twice undoes it."))

    def _keep_insight(self) -> None:
        with self.errors_said():
            self._take_insight()
            self._session.save()

    def _take_insight(self) -> None:
        insight = clean_line(self.query_one("#insight", Input).value, _LONGEST_INSIGHT)
        if insight != self._session.attempt.insight:
            self._session.set_insight(insight)

    def _heading(self) -> Content:
        attempt = self._session.attempt
        time = f"{clock(self._session.elapsed)} of {minutes(attempt.target_time)}"
        title = clean_line(self._session.problem.title, 50)
        return Content.assemble((title, "bold"), (f"   {time}", "$text-muted"))

    def _past(self) -> Content:
        return Content(f"Your insight last time: {clean_line(self._session.past_insight, 300)}")

    def _draw(self) -> None:
        proposal = self._session.proposal()
        self.query_one("#claim", Static).update(_claim(self._session.attempt.solved))
        self.query_one("#reasons", Static).update(
            Content.assemble(
                "Proposed: ",
                (proposal.rating.name, "bold $accent"),
                f", because {_and(proposal.reasons)}.",
            )
        )
        self._counted = self._session.counted_today()
        self.query_one("#counted").display = self._counted is not None
        if self._counted is not None:
            self.query_one("#counted", Static).update(_counted(self._counted))
        runs = run_words(self._session.attempt)
        self.query_one("#runs", Static).update(runs)
        self.query_one("#runs").display = bool(runs)
        today, days = self._shown.anew()
        self.query_one(RatingList).show(
            days, today, self.services.clock.aim.interview_day, proposal.rating, "proposed"
        )


def _claim(solved: bool) -> Content:
    answer = "yes" if solved else "no"
    return Content.assemble(
        "Did you solve it?  ", (answer, "bold $accent"), ("   (y: yes, n: no)", "$text-muted")
    )


def _counted(review: Review) -> str:
    words = counted_already(review.rating, review.study_day, review.study_day)
    return f"{words}; this attempt will not change the schedule. g changes that rating."


def _and(reasons: tuple[str, ...]) -> str:
    return " and ".join(reasons)
