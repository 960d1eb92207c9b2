"""Planning: today's plan, kept as it was made so that it can be finished."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from trainer.domain.errors import TrainerError, UnwritableError
from trainer.domain.log.review import CardKey, Review, Skill
from trainer.domain.memory.deck import Deck
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.plan import Plan, PlanItem
from trainer.domain.plan.planner import Planner
from trainer.domain.plan.today import Today, TodayItem
from trainer.domain.stats.coverage.standing import solid_patterns
from trainer.domain.text import clean_line
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.memo import Memo
from trainer.services.preferences import Preferences
from trainer.storage.local.drafts import Drafts
from trainer.storage.local.plans import Plans
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.memories import Memories
from trainer.storage.views.suspensions import Suspensions

MEASURED_REVIEWS = 500
"""The learner's pace is read off this many of the latest reviews."""

FORECAST_DAYS = 14


@dataclass
class Planning:
    """Makes the day's plan on its first look and keeps it; it changes only when asked to."""

    library: Library
    reviews: Reviews
    memories: Memories
    suspensions: Suspensions
    plans: Plans
    drafts: Drafts
    preferences: Preferences
    clock: Clock

    def __post_init__(self) -> None:
        self._due, self._solid_patterns = Memo(Planner.reviews), Memo(solid_patterns)

    def today(self) -> Today:
        """Give today's plan with what is done of it."""
        day, planner = self.clock.today(), self.planner()
        reviews = self.reviews.on_day(day)
        plan = self._plan(planner, reviews)
        done = {review.card: review for review in reviews}
        due = self._due(planner, day)
        planned = {item.card for item in plan.items}
        later = [item for item in due if item.card not in planned]
        interview = self.preferences.current.interview_day
        return Today(
            day=day,
            items=self._items(plan, planner, done),
            budget=self.preferences.current.budget,
            spent=_active_time(reviews),
            later=len(later),
            later_time=sum((item.time for item in later), timedelta()),
            forecast=planner.deck.forecast(planner.scheduler, day, FORECAST_DAYS),
            solid_patterns=self._solid_patterns(planner.catalogue, planner.deck),
            patterns=len(planner.catalogue.patterns),
            interview_in=(interview - day).days if interview else None,
            finished=plan.finished,
            logged=bool(planner.deck.memories),
        )

    def due(self) -> list[TodayItem]:
        """Give every due card, planned or not, in the order of the plan."""
        planner, day = self.planner(), self.clock.today()
        return self._items(Plan(day, tuple(self._due(planner, day))), planner, {})

    def extend(self) -> Today:
        """Put one more item into today's plan: the next due review, else the next new problem."""
        planner = self.planner()
        plan = planner.extended(self._plan(planner, self.reviews.on_day(self.clock.today())))
        self._keep(replace(plan, finished=False))
        return self.today()

    def replan(self) -> Today:
        """Make today's plan anew, for the time that is left."""
        self.plans.drop(self.clock.today())
        return self.today()

    def focus(self, pattern: str) -> Today:
        """Make today's plan anew with this pattern first, for the time that is left.

        Raise ``NotFoundError`` for an unknown pattern, and ``TrainerError`` where none of it can be
        planned; the plan then stays as it was.
        """
        planner, reviews = self.planner(), self.reviews.on_day(self.clock.today())
        name = planner.catalogue.pattern(pattern).name
        done = {review.card for review in reviews}
        left = planner.settings.budget - _active_time(reviews)
        plan = planner.focused(pattern, self._plan(planner, reviews), done, left)
        mine = {problem.slug for problem in planner.catalogue.of(pattern)}
        if not any(item.card.slug in mine and item.card not in done for item in plan.items):
            raise TrainerError(
                f"Nothing of {clean_line(name)} is left to plan: what there is of it is done "
                "today, suspended, or has no cases."
            )
        self._keep(plan)
        return self.today()

    def replan_untouched(self) -> bool:
        """Make today's plan anew if nothing of it is done yet, and tell whether it was."""
        today = self.today()
        untouched = not today.finished and len(today.open_items) == len(today.items)
        if untouched:
            self.replan()
        return untouched

    def finish(self) -> Today:
        """Call it a day, or take that back."""
        plan = self._plan(self.planner(), self.reviews.on_day(self.clock.today()))
        self._keep(replace(plan, finished=not plan.finished))
        return self.today()

    def spent(self) -> timedelta:
        """Give the active time of today's reviews."""
        return _active_time(self.reviews.on_day(self.clock.today()))

    def planner(self) -> Planner:
        """Give all that a plan follows from, as it stands now."""
        catalogue = self.library.catalogue
        return Planner(
            catalogue,
            Deck(self.memories.of(Skill.SOLVE), frozenset(self.suspensions.all())),
            self.preferences.current,
            self.preferences.scheduler,
            Pace.measured(self.reviews.paces(MEASURED_REVIEWS), catalogue),
        )

    def _plan(self, planner: Planner, done: Iterable[Review]) -> Plan:
        """Give the plan kept for today, or make it; a disk that only reads keeps none."""
        day = self.clock.today()
        known = self.plans.get(day)
        if known is None:
            known = planner.plan(day, _active_time(done))
            with suppress(UnwritableError):
                self._keep(known)
        return known

    def _keep(self, plan: Plan) -> Plan:
        self.plans.save(plan, self.clock.now())
        return plan

    def _items(self, plan: Plan, planner: Planner, done: dict[CardKey, Review]) -> list[TodayItem]:
        known = planner.catalogue.problems
        unfinished = {attempt.card for attempt in self.drafts.all()}
        return [
            self._item(item, planner, plan.day, done.get(item.card), item.card in unfinished)
            for item in plan.items
            if item.card.slug in known and item.card.slug not in planner.deck.suspended
        ]

    def _item(
        self, item: PlanItem, planner: Planner, day: date, done: Review | None, unfinished: bool
    ) -> TodayItem:
        memory = planner.deck.memories.get(item.card)
        return TodayItem(
            item=item,
            problem=planner.catalogue.problems[item.card.slug],
            memory=memory,
            due=planner.scheduler.due(memory) if memory else None,
            recall=planner.scheduler.retrievability(memory, day) if memory else None,
            done=done,
            unfinished=unfinished,
        )


def _active_time(reviews: Iterable[Review]) -> timedelta:
    return sum((review.evidence.active_time or timedelta() for review in reviews), timedelta())
