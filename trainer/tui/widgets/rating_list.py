"""The four ratings to choose from, each with the day on which the problem then comes back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from textual.binding import Binding
from textual.content import Content
from textual.widgets.option_list import Option

from trainer.domain.log.review import Rating
from trainer.domain.wording.words import AFTER_THE_INTERVIEW, day_from, short_day
from trainer.tui.widgets.opened_list import OpenedList


class RatingList(OpenedList):
    """Shows what each rating leads to; the place of a line is its rating less one."""

    BINDINGS = [Binding("enter", "select", "accept")]

    _chosen: Rating | None = None

    def show(
        self,
        days: Mapping[Rating, date],
        today: date,
        interview_day: date | None,
        chosen: Rating,
        why: str,
    ) -> None:
        """Show the day that each rating leads to; ``why`` stands behind the chosen one.

        A day after the interview is said to be that. The cursor begins at the chosen one, and stays
        where the learner put it when days are shown anew.
        """
        place = self.highlighted if chosen is self._chosen else None
        self._chosen = chosen

        def line(rating: Rating) -> Content:
            too_late = interview_day is not None and days[rating] > interview_day
            return Content.assemble(
                (f" {rating.value}  ", "$text-muted"),
                (f"{rating.name:<7}", "bold"),
                f"{day_from(days[rating], today)}, ",
                (short_day(days[rating], today), "$text-muted"),
                (AFTER_THE_INTERVIEW if too_late else "", "$warning"),
                (f"   {why}" if rating is chosen else "", "$accent"),
            )

        self.set_options(Option(line(rating)) for rating in Rating)
        self.highlighted = chosen - 1 if place is None else place
