"""Today: the start screen, with the plan of the day in minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Rule, Static

from trainer.domain.plan.plan import ORDER_RULE, Kind
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count, countdown_to, minutes, short_day
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.messages import Open, Place
from trainer.tui.today.plan_list import PlanList
from trainer.tui.widgets.blocks import columns
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.domain.plan.today import Today
    from trainer.services.services import Services

_OPENING = " Opening your log…"


class TodayScreen(TrainerScreen):
    """The plan of the day; it paints at once and fills when the services are open."""

    AUTO_FOCUS = ""

    BINDINGS = bindings(
        "log", "coverage", "browse", "statistics", "history", "settings", "more", "help",
        "finish_day", "replan", "backups", "doctor", "undo", "redo", "sync", "leave",
    )  # fmt: skip
    purpose = (
        "Today's plan, in minutes: what is due, then something new while there is time. "
        + ORDER_RULE
    )

    def compose(self) -> ComposeResult:
        """Lay out the plan between two rules, with a line above and one below."""
        yield TitleBar("Trainer")
        yield Static(_OPENING, id="summary", markup=False)
        yield Rule(line_style="solid")
        yield PlanList()
        yield Static("", id="empty", markup=False)
        yield Rule(line_style="solid")
        yield Static("", id="outlook", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Wait with the list until there is something in it."""
        self.query_one(PlanList).display = False

    def opened(self, services: Services) -> None:
        """Take the services, show the plan, and offer what was left unfinished."""
        self._services = services
        with self.errors_said():
            self.show()
            if not services.alone:
                self.say("Another trainer is open on this log. Both work; nothing gets lost.")
            self._offer_unfinished()

    def closed(self) -> None:
        """Wait for another log."""
        self._services = None
        self.query_one(PlanList).display = False
        self.query_one("#summary", Static).update(_OPENING)
        for below in ("#empty", "#outlook"):
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
        plan = self.query_one(PlanList)
        plan.display = bool(today.items)
        plan.show(today.items, today.day)
        plan.focus()
        self.query_one("#empty", Static).update(_closing(today))
        self.query_one("#outlook", Static).update(_outlook(today))
        self.refresh_bindings()


def _summary(today: Today) -> Content:
    left = today.budget - min(today.spent, today.budget)
    planned = (
        f"{count(today.how_many(Kind.REVIEW), 'review')} · {today.how_many(Kind.NEW)} new · "
        f"{minutes(today.time).removesuffix(' min')} of {minutes(left)}"
    )
    spent = f" · {minutes(today.spent)} done" if today.spent else ""
    return Content.assemble(
        (" TODAY  ", "bold $primary"),
        ("done for today" if today.done else planned, "bold" if today.done else ""),
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
    return Content.assemble(
        (" later     ", "$text-muted"),
        f"{later:<28}",
        (f"next {len(today.forecast)} days ", "$text-muted"),
        (columns(today.forecast), "$secondary"),
    )
