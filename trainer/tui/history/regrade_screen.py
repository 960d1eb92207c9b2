"""Rating anew: another rating for a review, with the day that each would lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static

from trainer.domain.log.review import Rating, Review
from trainer.domain.text import clean_line
from trainer.domain.wording.evidence_words import evidence_in_words
from trainer.domain.wording.words import comes_back
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.shown import Shown
from trainer.tui.widgets.rating_list import RatingList
from trainer.tui.widgets.review_cells import day_of

if TYPE_CHECKING:
    from trainer.services.services import Services

_KEYS = "Enter or 1 to 4 changes the rating · Esc cancels"


class RegradeScreen(TrainerScreen, ModalScreen[None]):
    """Writes a review once more under another rating; the old line stays in the log."""

    CSS_PATH = "regrade_screen.tcss"
    BINDINGS = bindings("rate(1)", "rate(2)", "rate(3)", "rate(4)", "back", "help")
    AUTO_FOCUS = "RatingList"
    purpose = (
        "Give a past review another rating. Its day, evidence, code and insight stay; the due day "
        "follows from all reviews of the problem, as if this one had always had that rating."
    )

    def __init__(self, services: Services, review_id: str) -> None:
        super().__init__(services)
        self._review_id = review_id
        self._shown = Shown(services.clock, lambda: services.history.outcomes(review_id))

    def compose(self) -> ComposeResult:
        """Lay out what happened and the four ratings."""
        with VerticalScroll(id="card", can_focus=False):
            yield Static("", id="review")
            yield RatingList(markup=False)
            yield Static(_KEYS, id="keys", markup=False)

    def show(self) -> None:
        """Ask where each rating would lead."""
        review = self.services.history.review(self._review_id)
        title = self.services.library.title(review.card.slug)
        self.query_one("#review", Static).update(_heading(review, title))
        today, days = self._shown.anew()
        self.query_one(RatingList).show(
            days, today, self.services.clock.aim.interview_day, review.rating, "as it is"
        )

    def action_rate(self, rating: int) -> None:
        """Give this rating."""
        self._rate(Rating(rating))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give the rating under the cursor."""
        self._rate(Rating(event.option_index + 1))

    def _rate(self, rating: Rating) -> None:
        with self.errors_said():
            if not self.still_leads_there(self._shown):
                return
            history = self.services.history
            due = history.outcomes(self._review_id)[rating]
            if not history.regrade(self._review_id, rating):
                self.say(f"It is {rating.name} already; nothing changed.")
            else:
                aim = self.services.clock.aim
                when = comes_back(due, aim.day, aim.interview_day)
                self.say(f"Rated again: {rating.name}. The problem {when}.")
        self.action_back()


def _heading(review: Review, title: str) -> Content:
    return Content.assemble(
        (clean_line(title, 50), "bold"),
        (f"   {day_of(review)}\n", "$text-muted"),
        f"{', '.join(evidence_in_words(review.evidence))}.",
    )
