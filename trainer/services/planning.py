"""Planning: today's plan, kept as it was made so that it can be finished."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from trainer.domain.errors import TrainerError, UnwritableError
from trainer.domain.log.review import CardKey, Review, Skill
from trainer.domain.memory.deck import Deck
from trainer.domain.plan.filling import FADED_SHARE
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.phase import phase
from trainer.domain.plan.plan import Kind, Plan, PlanItem
from trainer.domain.plan.planner import Planner
from trainer.domain.plan.today import Today, TodayItem
from trainer.domain.plan.worth import READY
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
from trainer.storage.views.practice import Practice
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
    practice: Practice

    def __post_init__(self) -> None:
        self._cards, self._solid_patterns = Memo(Planner.cards), Memo(solid_patterns)

    def today(self) -> Today:
        """Give today's plan with what is done of it."""
        day, planner = self.clock.today(), self.planner()
        reviews = self.reviews.on_day(day)
        plan = self._plan(planner, reviews)
        done = {review.card: review for review in reviews}
        cards, planned = self._cards(planner, day), {item.card for item in plan.items}
        waiting = [card for card in cards if card.card not in planned]
        later = [card for card in waiting if card.due]
        interview = self.preferences.current.interview_day
        return Today(
            day=day,
            items=self._items(plan, planner, done),
            budget=timedelta(minutes=planner.minutes_of(day)),
            carried=timedelta(minutes=planner.minutes_of(day)) - planner.settings.budget,
            spent=_active_time(reviews),
            later=len(later),
            later_time=timedelta(minutes=sum(card.minutes for card in later)),
            faded=sum(card.faded for card in waiting),
            phase=phase(self.clock.aim, cards),
            ready=sum(card.recall >= READY for card in cards),
            begun=len(cards),
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
        return self._items(Plan(day, tuple(planner.reviews(day))), planner, {})

    def extend(self) -> Today:
        """Put one more item into today's plan: what would come next if there were more time."""
        planner = self.planner()
        plan = planner.extended(self._plan(planner, self.reviews.on_day(self.clock.today())))
        self._keep(replace(plan, finished=False))
        return self.today()

    def replan(self, *, all_faded: bool = False) -> Today:
        """Make today's plan anew, for the time that is left.

        With ``all_faded`` nothing bounds what faded cards take of it: that is a wish for today.
        """
        day, planner = self.clock.today(), self.planner()
        reviews = self.reviews.on_day(day)
        before = self.plans.get(day)
        faded = {it.card for it in before.items if it.kind is Kind.FADED} if before else set()
        spent_so = _active_time(review for review in reviews if review.card in faded)
        plan = planner.plan(
            day,
            _active_time(reviews),
            faded_minutes=spent_so / timedelta(minutes=1),
            faded_share=1.0 if all_faded else FADED_SHARE,
        )
        self._keep(plan)
        return self.today()

    def focus(self, pattern: str) -> Today:
        """Make today's plan anew with this pattern first, for the time that is left.

        Raise ``NotFoundError`` for an unknown pattern, and ``TrainerError`` where none of it can be
        planned; the plan then stays as it was.
        """
        planner, reviews = self.planner(), self.reviews.on_day(self.clock.today())
        name = planner.catalogue.pattern(pattern).name
        done = {review.card for review in reviews}
        day = self.clock.today()
        left = timedelta(minutes=planner.minutes_of(day)) - _active_time(reviews)
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

    def is_made(self) -> bool:
        """Tell whether there is a plan for today already."""
        return self.plans.get(self.clock.today()) is not None

    def follow_settings(self) -> str:
        """Let today's plan follow other settings if nothing of it is done; say what came of it."""
        if self.replan_untouched():
            return "Today's plan follows it."
        return "Part of today's plan is done: 'trainer today --replan' makes a new one."

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
            self.clock.scheduler,
            Pace.measured(self.practice.times(MEASURED_REVIEWS), catalogue),
            self.practice.past(self.clock.today()),
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
        self.practice.keep_speed()
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
            marked=item.card.slug in planner.past.marked,
        )


def _active_time(reviews: Iterable[Review]) -> timedelta:
    return sum((review.evidence.active_time or timedelta() for review in reviews), timedelta())
