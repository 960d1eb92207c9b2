"""Planning: today's plan, kept as it was made so that it can be finished."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from trainer.domain.errors import TrainerError, UnwritableError
from trainer.domain.log.review import CardKey, Review, Skill
from trainer.domain.memory.deck import Deck
from trainer.domain.plan.aim import Aim
from trainer.domain.plan.filling import FADED_SHARE
from trainer.domain.plan.gains import LEAST_GAIN, Gains
from trainer.domain.plan.known_cards import KnownCard, forecast
from trainer.domain.plan.pace import Pace
from trainer.domain.plan.phase import phase
from trainer.domain.plan.plan import Kind, Phase, Plan, PlanItem
from trainer.domain.plan.planner import Planner
from trainer.domain.plan.today import Draft, Standing, Today, TodayItem, Waiting
from trainer.domain.stats.coverage.standing import patterns_begun
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
        self._cards, self._gaining = Memo(Planner.cards), Memo(_gaining)
        self._patterns_begun = Memo(patterns_begun)

    def today(self) -> Today:
        """Give today's plan with what is done of it."""
        day, planner = self.clock.today(), self.planner()
        reviews = self.reviews.on_day(day)
        plan = self._plan(planner, reviews)
        done = {review.card: review for review in reviews}
        items, cards = self._items(plan, planner, done), self._cards(planner, day)
        planned, now = {item.card for item in plan.items}, phase(self.clock.aim, cards)
        waiting = [card for card in cards if card.card not in planned]
        interview = self.preferences.current.interview_day
        return Today(
            day=day,
            items=items,
            drafts=self._drafts(items),
            budget=timedelta(minutes=planner.minutes_of(day)),
            carried=timedelta(minutes=planner.minutes_of(day)) - planner.settings.budget,
            spent=_active_time(reviews),
            waiting=self._waiting(planner, day, now, waiting),
            standing=self._standing(planner, day, now, cards),
            forecast=forecast(cards, FORECAST_DAYS),
            interview_in=(interview - day).days if interview else None,
            finished=plan.finished,
            logged=bool(planner.deck.memories),
        )

    def cards(self) -> Sequence[KnownCard]:
        """Give the cards that can be planned, as they stand today."""
        return self._cards(self.planner(), self.clock.today())

    def due(self) -> list[TodayItem]:
        """Give every due card, planned or not, in the order of the plan."""
        planner, day = self.planner(), self.clock.today()
        return self._items(Plan(day, tuple(planner.reviews(day))), planner, {})

    def next_item(self) -> TodayItem | None:
        """Give what ``extend`` would put into today's plan, ``None`` for nothing."""
        planner, reviews = self.planner(), self.reviews.on_day(self.clock.today())
        plan = self._plan(planner, reviews)
        added = planner.extended(plan).items[len(plan.items) :]
        return next(iter(self._items(replace(plan, items=added), planner, {})), None)

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
        worked = {it.card: it.elapsed(it.touched_at) for it in reversed(self.drafts.all())}
        return [
            self._item(item, planner, plan.day, done.get(item.card), worked.get(item.card))
            for item in plan.items
            if item.card.slug in known and item.card.slug not in planner.deck.suspended
        ]

    def _drafts(self, items: Iterable[TodayItem]) -> list[Draft]:
        """Give the attempts that were left and are not among what is still to do, the last first.

        Of a card there may be several drafts; the last one goes on.
        """
        seen = {item.item.card for item in items if item.done is None}
        problems, found = self.library.catalogue.problems, []
        for attempt in self.drafts.all():
            card = attempt.card
            if card in seen or card.skill is not Skill.SOLVE or card.slug not in problems:
                continue
            seen.add(card)
            left_day = self.clock.calendar.day_of(attempt.touched_at)
            worked = attempt.elapsed(attempt.touched_at)
            found.append(Draft(card, problems[card.slug], worked, left_day))
        return found

    def _waiting(
        self, planner: Planner, day: date, now: Phase, unplanned: Sequence[KnownCard]
    ) -> Waiting:
        """Give what of these is due, or in the final round would gain by a look, and what faded."""
        if now is Phase.FINAL:
            gaining = self._gaining(planner, day)
            later = [card for card in unplanned if card.card in gaining]
        else:
            later = [card for card in unplanned if card.due]
        time = timedelta(minutes=sum(card.minutes for card in later))
        return Waiting(len(later), time, sum(card.faded for card in unplanned))

    def _standing(
        self, planner: Planner, day: date, now: Phase, cards: Sequence[KnownCard]
    ) -> Standing:
        untried = planner.past.untried
        tried = [card for card in cards if card.card.slug not in untried] if untried else cards
        solid, learning = self._patterns_begun(planner.catalogue, planner.deck)
        return Standing(
            phase=now,
            ready=sum(card.ready for card in tried),
            begun=len(tried),
            untried=len(cards) - len(tried),
            solid_patterns=solid,
            learning_patterns=learning,
            patterns=len(planner.catalogue.patterns),
            problems=len(planner.catalogue.problems),
            days_in=(day - min(planner.past.minutes or [day])).days,
        )

    def _item(
        self,
        item: PlanItem,
        planner: Planner,
        day: date,
        done: Review | None,
        worked: timedelta | None,
    ) -> TodayItem:
        memory, last = planner.deck.memories.get(item.card), self.clock.aim.interview_day
        due = planner.scheduler.due(memory) if memory else None
        return TodayItem(
            item=item,
            problem=planner.catalogue.problems[item.card.slug],
            memory=memory,
            due=due,
            recall=planner.scheduler.retrievability(memory, day) if memory else None,
            done=done,
            worked=worked,
            marked=item.card.slug in planner.past.marked,
            untried=item.card.slug in planner.past.untried,
            back=due if due is None or last is None or due <= last else None,
        )


def _active_time(reviews: Iterable[Review]) -> timedelta:
    return sum((review.evidence.active_time or timedelta() for review in reviews), timedelta())


def _gaining(planner: Planner, day: date) -> frozenset[CardKey]:
    """Give the cards that a look would make readier by the day of the interview."""
    gains = Gains(planner.scheduler, day, Aim(day, planner.settings).days_left or 1)
    cards = (card for card in planner.cards(day) if not card.gone)
    return frozenset(card.card for card in cards if gains.of(card) > LEAST_GAIN)
