"""Today: the start screen, with the plan of the day in minutes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.widgets import Rule, Static
from textual.worker import get_current_worker

from trainer.domain.errors import TrainerError
from trainer.domain.wording.words import countdown_to, minutes, short_day
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.messages import Open, Place
from trainer.tui.today.day_panel import DayPanel
from trainer.tui.today.fitted_line import FittedLine
from trainer.tui.today.plan_list import PlanList
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from datetime import date

    from trainer.domain.plan.course import Course
    from trainer.domain.plan.today import Draft, Today, TodayItem
    from trainer.domain.plan.week import Week
    from trainer.services.first_look import FirstLook
    from trainer.services.services import Services
    from trainer.tui.today.more_list import MoreList

_OPENING = "Opening your log…"
_QUICKLY = 400
"""With so many problems begun the days ahead are lived within half a second."""


_CAN_WAIT = (
    *("log", "coverage", "library", "statistics", "history", "settings", "backups", "doctor"),
    *("plan", "import_past"),
)
"""What leads to another screen, which opens as soon as the log is open."""


class TodayScreen(TrainerScreen):
    """The plan of the day; it paints at once and fills when the services are open."""

    AUTO_FOCUS = ""

    BINDINGS = [
        *bindings(
            "more", "log", "coverage", "library", "statistics", "finish_day", "history", "settings",
            "help", "replan", "all_faded", "plan", "backups", "doctor", "undo", "redo", "sync",
            "leave",
        ),
        *quiet("import_past"),
    ]  # fmt: skip
    purpose = (
        "Today's plan, in minutes: what is due, then something new while there is time; in the "
        "final round before an interview, what one more look makes ready. The percentage is the "
        "chance that you would solve it today. Ready is a problem whose expected recall is at "
        "least 85%; faded is one that you have probably forgotten. Drafts are attempts that you "
        "left: Enter continues. P shows where the plan leads."
    )

    def __init__(self, services: Services | None = None) -> None:
        super().__init__(services)
        self._today: Today | None = None
        self._course: Course | None = None
        self._week: Week | None = None
        self._opens = True

    def compose(self) -> ComposeResult:
        """Lay out the plan between two rules, with two lines above and two below."""
        yield TitleBar("Trainer")
        yield FittedLine(_OPENING, id="summary")
        yield FittedLine(id="sentence")
        yield Rule(line_style="solid")
        with Horizontal(id="middle"):
            with Vertical():
                yield PlanList()
                yield Static("", id="closing", markup=False)
            yield DayPanel()
        yield Rule(line_style="solid")
        yield FittedLine(id="later")
        yield FittedLine(id="patterns")
        yield KeyLine()

    def on_mount(self) -> None:
        """Wait with the list until there is something in it."""
        self.query_one(PlanList).display = False

    def foresee(self, look: FirstLook) -> None:
        """Show the plan that is kept for today while the log is still being opened."""
        left = [item.item.time for item in look.items if item.done is None]
        if self._services is None and left and not look.finished:
            self.query_one(TitleBar).aside = short_day(look.day)
            to_do = f"{len(left)} to do, {minutes(sum(left, timedelta()))}"
            self.query_one("#summary", FittedLine).say(
                Content.assemble(("TODAY  ", "bold $primary"), (to_do, "bold"))
            )
            self._draw_list(look.items, look.day)

    def on_resize(self, _: Resize) -> None:
        """Show the panel where there is room."""
        self._draw_panel()

    def opened(self, services: Services) -> None:
        """Take the services and show the plan."""
        self._services = services
        with self.errors_said():
            self.show()
            if not services.alone:
                self.say("Another trainer is open on this log. Both work; nothing gets lost.")
            if news := services.preferences.news():
                self.say(news)

    def closed(self) -> None:
        """Wait for another log."""
        self._services = self._today = self._course = None
        self._opens = True
        self.query_one(PlanList).display = False
        self.query_one("#summary", FittedLine).say(_OPENING)
        for line in ("#sentence", "#later", "#patterns"):
            self.query_one(line, FittedLine).say("")
        self.query_one("#closing", Static).update("")
        self._draw_panel()
        self.refresh_bindings()

    def reading(self, line: str) -> None:
        """Show how far reading the problems is."""
        self.query_one("#summary", FittedLine).say(line)

    def cannot_open(self, sentence: str) -> None:
        """Say why the log cannot be opened; nothing is touched."""
        self._opens = False
        summary = Content.styled("Cannot open", "bold $error")
        self.query_one("#summary", FittedLine).say(summary)
        self.query_one("#closing", Static).update(Content(f"{sentence}\n\nq leaves the program."))
        self.refresh_bindings()

    def show(self) -> None:
        """Ask for today's plan and draw it."""
        self._draw(self.services.planning.today())

    def on_plan_list_chosen(self, message: PlanList.Chosen) -> None:
        """Begin the chosen problem, or go on; what is done today already shows its page."""
        card, done = message.row.card, message.row.done
        if done is None:
            self.post_message(Open(Place.ATTEMPT, card))
        else:
            self.post_message(Open(Place.PROBLEM, card.slug))

    def on_plan_list_moved(self) -> None:
        """Show the card that the cursor stands on."""
        with self.errors_said():
            self._draw_panel()

    async def action_more(self) -> None:
        """Show what else there is to do, or close it again."""
        from trainer.tui.today.more_list import MoreList, lines_of

        if self.query(MoreList):
            self._close_more()
            return
        with self.errors_said():
            planning = self.services.planning
            lines = lines_of(self._today or planning.today(), planning.next_item())
            await self.query_one("#middle").mount(MoreList(lines))

    def on_more_list_closed(self) -> None:
        """Go back to the plan."""
        self._close_more()

    def on_more_list_taken(self, message: MoreList.Taken) -> None:
        """Do what was taken."""
        from trainer.tui.today.more_list import More

        self._close_more()
        {
            More.ONE_MORE: self._add_one,
            More.FADED: self.action_all_faded,
            More.PATTERN: self.action_coverage,
            More.LOG: self.action_log,
            More.REPLAN: self.action_replan,
            More.LIBRARY: self.action_library,
        }[message.more]()

    def action_finish_day(self) -> None:
        """Call it a day, or take that back."""
        with self.errors_said():
            self._draw(self.services.planning.finish())

    def action_replan(self) -> None:
        """Make the plan anew for the time that is left."""
        with self.errors_said():
            self._draw(self.services.planning.replan())
            self.say("Planned again for the time that is left.")

    def action_plan(self) -> None:
        """Show what the plan comes to."""
        self.post_message(Open(Place.PLAN))

    def action_all_faded(self) -> None:
        """Make the plan anew, with as much of what faded as there is time for."""
        with self.errors_said():
            if not self.services.planning.today().waiting.faded:
                self.say("Nothing has faded.")
                return
            self._draw(self.services.planning.replan(all_faded=True))
            self.say("Planned again, with as many faded problems as fit into today.")

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Offer before the log is open what can wait for it, and without one only the way out."""
        if self._services is not None or action in ("leave", "help"):
            return True
        return self._opens and action in _CAN_WAIT

    def _close_more(self) -> None:
        self.query("MoreList").remove()
        self.query_one(PlanList).focus()

    def _add_one(self) -> None:
        """Add one more item to the plan."""
        with self.errors_said():
            self._draw(self.services.planning.extend())

    def _draw(self, today: Today) -> None:
        from trainer.tui.today.today_text import closing, foot

        self._today, self._week = today, None
        bar = self.query_one(TitleBar)
        countdown = "" if today.interview_in is None else f" · {countdown_to(today.interview_in)}"
        bar.aside = short_day(today.day) + countdown
        self._draw_head()
        self._draw_list(today.items, today.day, today.drafts)
        end = self.services.days.end() if today.done and today.items else None
        self.query_one("#closing", Static).update(closing(today, end))
        later, patterns = foot(today)
        self.query_one("#later", FittedLine).show(*later)
        self.query_one("#patterns", FittedLine).show(*patterns)
        self._draw_panel()
        self.refresh_bindings()
        self._expect_the_day(today)

    def _draw_list(
        self, items: Sequence[TodayItem], day: date, drafts: Sequence[Draft] = ()
    ) -> None:
        plan = self.query_one(PlanList)
        plan.display = bool(items or drafts)
        plan.show(items, day, drafts)
        plan.focus()

    def _draw_head(self) -> None:
        """Say what is to do and how it stands, with what is expected as far as that is known."""
        from trainer.domain.wording.today_words import sentence_of
        from trainer.tui.today.today_text import KEYS, head

        if self._today is not None:
            today, aim, course = self._today, self.services.clock.aim, self._course
            self.query_one("#summary", FittedLine).show(*head(today, aim, course))
            self.query_one("#sentence", FittedLine).say(*sentence_of(today, aim, KEYS, course))

    def _draw_panel(self) -> None:
        """Show the selected card and the week, where there is room for them."""
        panel, today = self.query_one(DayPanel), self._today
        if panel.fits(today) and today is not None:
            self._week = self._week or self.services.days.week()
            row = self.query_one(PlanList).under_cursor
            panel.show(today, self._week, row, self.services.cards.view(row.card) if row else None)

    def _expect_the_day(self, today: Today) -> None:
        """Say what is expected on the day of the interview as soon as it is worked out."""
        if self.services.clock.aim.interview_day is None:
            self._course = None
        elif today.standing.begun <= _QUICKLY:
            self._expect()

    @work(thread=True, exclusive=True)
    def _expect(self) -> None:
        worker, services = get_current_worker(), self.services
        try:
            course = services.deciding.course()
        except TrainerError:
            return
        if not worker.is_cancelled:
            self.from_thread(self._take_course, course)

    def _take_course(self, course: Course) -> None:
        self._course = course
        self._draw_head()
