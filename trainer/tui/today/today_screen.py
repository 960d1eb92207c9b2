"""Today: the start screen, with the plan of the day in minutes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Rule, Static
from textual.worker import get_current_worker

from trainer.domain.errors import TrainerError
from trainer.domain.text import clean_line
from trainer.domain.wording.plan_words import expected_in_words, standing_in_words
from trainer.domain.wording.words import count, countdown_to, minutes, short_day
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.messages import Open, Place
from trainer.tui.today.plan_list import PlanList
from trainer.tui.widgets.blocks import columns
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from datetime import date

    from trainer.domain.plan.today import Today, TodayItem
    from trainer.services.first_look import FirstLook
    from trainer.services.services import Services

_OPENING = " Opening your log…"
_QUICKLY = 400
"""With so many problems begun the days ahead are lived within half a second."""


class TodayScreen(TrainerScreen):
    """The plan of the day; it paints at once and fills when the services are open."""

    AUTO_FOCUS = ""

    BINDINGS = [
        *bindings(
            "log", "coverage", "browse", "statistics", "history", "settings", "more", "help",
            "finish_day", "replan", "all_faded", "plan", "backups", "doctor", "undo", "redo",
            "sync", "leave",
        ),
        *quiet("import_past"),
    ]  # fmt: skip
    purpose = (
        "Today's plan, in minutes: what is due, then something new while there is time; in the "
        "final round before an interview, what one more look makes ready. Ready is a problem whose "
        "expected recall is at least 85 %; faded is one that is hardly known any more. P says more."
    )

    def compose(self) -> ComposeResult:
        """Lay out the plan between two rules, with a line above and one below."""
        yield TitleBar("Trainer")
        yield Static(_OPENING, id="summary", markup=False)
        yield Static("", id="standing", markup=False)
        yield Rule(line_style="solid")
        yield PlanList()
        yield Static("", id="empty", markup=False)
        yield Rule(line_style="solid")
        yield Static("", id="outlook", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Wait with the list until there is something in it."""
        self.query_one(PlanList).display = False

    def foresee(self, look: FirstLook) -> None:
        """Show the plan that is kept for today while the log is still being opened."""
        left = [item.item.time for item in look.items if item.done is None]
        if self._services is None and left and not look.finished:
            to_do = f"{len(left)} to do, {minutes(sum(left, timedelta()))}"
            self.query_one(TitleBar).aside = short_day(look.day)
            self.query_one("#summary", Static).update(_headed(to_do))
            self._show_items(look.items, look.day)

    def opened(self, services: Services) -> None:
        """Take the services, show the plan, and offer what was left unfinished."""
        self._services = services
        with self.errors_said():
            self.show()
            if not services.alone:
                self.say("Another trainer is open on this log. Both work; nothing gets lost.")
            self._offer_unfinished()
            if news := services.preferences.news():
                self.say(news)

    def closed(self) -> None:
        """Wait for another log."""
        self._services = None
        self.query_one(PlanList).display = False
        self.query_one("#summary", Static).update(_OPENING)
        for below in ("#standing", "#empty", "#outlook"):
            self.query_one(below, Static).update("")
        self.refresh_bindings()

    def reading(self, line: str) -> None:
        """Show how far reading the problems is."""
        self.query_one("#summary", Static).update(Content(f" {line}"))

    def cannot_open(self, sentence: str) -> None:
        """Say why the log cannot be opened; nothing is touched."""
        self.query_one("#summary", Static).update(Content.assemble((" Cannot open", "bold $error")))
        self.query_one("#empty", Static).update(Content(f"{sentence}\n\nq leaves the program."))

    def show(self) -> None:
        """Ask for today's plan and draw it."""
        self._draw(self.services.planning.today())

    def on_plan_list_chosen(self, message: PlanList.Chosen) -> None:
        """Begin the chosen problem."""
        self.post_message(Open(Place.ATTEMPT, message.item.item.card))

    def action_more(self) -> None:
        """Add one more item to the plan."""
        with self.errors_said():
            before = self.services.planning.today()
            after = self.services.planning.extend()
            if len(after.items) == len(before.items):
                self.say("There is nothing more to add: all problems are begun and none is due.")
            self._draw(after)

    def action_finish_day(self) -> None:
        """Call it a day, or take that back."""
        with self.errors_said():
            self._draw(self.services.planning.finish())

    def action_replan(self) -> None:
        """Make the plan anew for the time that is left."""
        with self.errors_said():
            self._draw(self.services.planning.replan())
            self.say("Here is a new plan for the time that is left.")

    def action_plan(self) -> None:
        """Show what the plan comes to."""
        self.post_message(Open(Place.PLAN))

    def action_all_faded(self) -> None:
        """Make the plan anew, with as much of what faded as there is time for."""
        with self.errors_said():
            if not self.services.planning.today().faded:
                self.say("Nothing that faded waits.")
                return
            self._draw(self.services.planning.replan(all_faded=True))
            self.say("Here is a new plan: today it holds as much of what faded as fits.")

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Offer nothing that needs the log before it is open."""
        return self._services is not None or action in ("leave", "help")

    def _offer_unfinished(self) -> None:
        planned = {item.item.card for item in self.services.planning.today().items}
        for attempt in self.services.study.unfinished():
            if attempt.card not in planned:
                title = clean_line(self.services.library.title(attempt.card.slug), 60)
                self.say(f"{title} is unfinished: b finds it, s goes on where you left it.")
                return

    def _draw(self, today: Today) -> None:
        bar = self.query_one(TitleBar)
        countdown = "" if today.interview_in is None else f" · {countdown_to(today.interview_in)}"
        bar.aside = short_day(today.day) + countdown
        self.query_one("#summary", Static).update(_summary(today))
        self._say_standing(today)
        self._show_items(today.items, today.day)
        self.query_one("#empty", Static).update(_closing(today))
        self.query_one("#outlook", Static).update(_outlook(today))
        self.refresh_bindings()

    def _show_items(self, items: Sequence[TodayItem], day: date) -> None:
        plan = self.query_one(PlanList)
        plan.display = bool(items)
        plan.show(items, day)
        plan.focus()

    def _say_standing(self, today: Today) -> None:
        """Say the phase at once, and what is expected as soon as it is worked out."""
        aim = self.services.clock.aim
        standing = standing_in_words(aim, today.phase, today.ready, today.begun)
        self.query_one("#standing", Static).update(Content(f"{standing} {today.settled}".rstrip()))
        if aim.interview_day is not None and today.begun <= _QUICKLY:
            self._expect(standing, today.settled)

    @work(thread=True, exclusive=True)
    def _expect(self, standing: str, settled: str) -> None:
        worker, services = get_current_worker(), self.services
        try:
            expected = expected_in_words(services.deciding.course(), services.clock.aim)
        except TrainerError:
            return
        if not worker.is_cancelled:
            line = Content(f"{standing} {expected} {settled}".rstrip())
            self.from_thread(self.query_one("#standing", Static).update, line)


def _headed(said: str, style: str = "") -> Content:
    return Content.assemble((" TODAY  ", "bold $primary"), (said, style))


def _summary(today: Today) -> Content:
    left = today.budget - min(today.spent, today.budget)
    planned = (
        f"{count(today.reviews, 'review')} · {today.new} new · "
        f"{minutes(today.time).removesuffix(' min')} of {minutes(left)}"
    )
    spent = f" · {minutes(today.spent)} done" if today.spent else ""
    return Content.assemble(
        _headed("done for today" if today.done else planned, "bold" if today.done else ""),
        (spent, "$text-muted"),
        (f"  patterns solid {today.solid_patterns} / {today.patterns}", "$text-muted"),
    )


def _closing(today: Today) -> Content:
    if today.done and today.items:
        done = sum(item.done is not None for item in today.items)
        return Content.assemble(
            ("Done for today. ", "bold $success"),
            f"{count(done, 'problem')} in {minutes(today.spent)}. ",
            ("m adds one more, l logs one from elsewhere.", "$text-muted"),
        )
    if not today.items:
        return Content(
            "Nothing is due and nothing new fits into today. m adds a problem all the same, "
            "l logs one from elsewhere, b looks through all of them."
        )
    if not today.logged:
        return Content(
            "Begin the first one. Stuck for a few minutes? Look the answer up, that is the method: "
            "it comes back before you forget it."
        )
    return Content("")


def _outlook(today: Today) -> Content:
    later = (
        f"{today.later} more due, {minutes(today.later_time)}"
        if today.later
        else "nothing more due"
    )
    if today.faded:
        later += f" · {today.faded} faded wait, F plans them"
    return Content.assemble(
        (" later     ", "$text-muted"),
        f"{later:<28}",
        (f"  next {len(today.forecast)} days ", "$text-muted"),
        (columns(today.forecast), "$secondary"),
    )
