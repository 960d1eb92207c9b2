"""A year of a learner's life, told through the program's own storage; the same words every time."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.log.change import TAKEN_BACK, Change
from trainer.domain.log.change import Kind as About
from trainer.domain.log.review import CardKey, Evidence, Rating, Review, Skill, Source
from trainer.domain.plan.plan import Kind, Plan, PlanItem
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.domain.setting_choices import Start
from trainer.domain.settings import Settings

FIRST_DAY = date(2025, 11, 3)
LAST_MOMENT = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)

HOSTILE = (
    "nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]",
    "\x1b]52;c;aGVsbG8=\x07 \x1b[2J \x9b31m \x00 \x07 \x85",
    "\u202eright to left\u202c \u2067isolate\u2069 \u200b\u200d zero\u0301\u0489 \ufeff",
    "lone \ud800 surrogate \udfff",
    '\'); DROP TABLE review; -- "quoted" \\ back\r\nand\rline\u2028ends',
    "長い木 émoji 👩‍👩‍👧 \U0001f600",
)

FACTS = ("{}", '{"mistake":"off by one"}', '{ "of tomorrow": [1.0, null], "judged_failed": 2 }')

CODE = '''def two_sum(numbers, target):
    """It's a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
'''


def reviews() -> Iterator[Review]:
    """Give reviews of both skills, of every rating and source, and hostile and far-off ones."""
    ratings = (Rating.AGAIN, Rating.GOOD, Rating.HARD, Rating.GOOD, Rating.EASY, Rating.AGAIN)
    for number in range(72):
        slug = ("two-sum", "lru-cache", "3sum", "number-of-islands", "gone-from-here")[number % 5]
        day = FIRST_DAY + timedelta(days=5 * number + number % 3)
        yield _review(
            f"{number:032x}",
            CardKey(slug, Skill.EXPLAIN if number % 7 == 3 else Skill.SOLVE),
            datetime(day.year, day.month, day.day, 6 + number % 16, 7, 9, number * 13_717, UTC),
            ratings[number * number % 6],
            number,
        )
    for number, text in enumerate(HOSTILE):
        at = LAST_MOMENT - timedelta(days=40 - number)
        review = _review(f"hostile-{number}", CardKey("two-sum"), at, Rating.GOOD, number)
        yield replace(review, insight=text, code=text * 40, facts=FACTS[number % 3])
    yield _review("tie-b", CardKey("tied"), LAST_MOMENT, Rating.AGAIN, 1)
    yield _review("tie-a", CardKey("tied"), LAST_MOMENT, Rating.EASY, 2)
    yield _review("late", CardKey("3sum"), datetime(2025, 1, 2, tzinfo=UTC), Rating.HARD, 3)
    yield _review("first", CardKey("far"), datetime(1, 1, 3, tzinfo=UTC), Rating.GOOD, 4)
    yield _review("last", CardKey("far"), datetime(9999, 12, 28, tzinfo=UTC), Rating.GOOD, 5)
    yield _review("[x]'\"", CardKey("[odd] 'slug' 長"), LAST_MOMENT, Rating.GOOD, 6)


def _review(id: str, card: CardKey, at: datetime, rating: Rating, number: int) -> Review:
    looked_up = rating is Rating.AGAIN
    time = None if number % 4 == 3 else timedelta(minutes=6 + number % 9, microseconds=number)
    return Review(
        id=id,
        card=card,
        at=at,
        study_day=at.date(),
        rating=rating,
        source=(Source.ATTEMPT, Source.LOG, Source.IMPORT)[number % 3],
        evidence=Evidence(
            solved=not looked_up,
            active_time=time,
            target_time=timedelta(minutes=15) if number % 5 else None,
            rung=number % 5 if looked_up else 0,
            revealed=number % 6 == 1,
            answer_seen=looked_up,
            runs=number % 4,
            failed_runs=number % 3,
        ),
        insight=f"the partner is known ({number})" if number % 2 else "",
        code=CODE if number % 3 == 0 else "",
    )


def problems() -> Iterator[Problem]:
    """Give problems that were only logged: a plain one, and one for each hostile text."""
    yield Problem(
        slug="odd-jobs",
        title="Odd Jobs",
        level=Level.HARD,
        pattern="greedy",
        origin=Origin.LOGGED,
        target_time=timedelta(minutes=35),
        number=4711,
        url="https://example.org/problems/odd-jobs",
        notes="asked\n\nin an *interview*",
    )
    for number, text in enumerate(HOSTILE):
        yield Problem(
            slug=f"hostile-{number}",
            title=text,
            level=Level.MEDIUM,
            pattern=None,
            origin=Origin.LOGGED,
            target_time=timedelta(minutes=25),
            url=f"https://example.org/{text}",
            notes=text,
        )


def drafts() -> Iterator[Attempt]:
    """Give attempts under way: one that is paused, and a hostile one."""
    quiet = Attempt.begin("draft", CardKey("3sum"), CODE, timedelta(minutes=25), LAST_MOMENT)
    yield quiet.take_hint(LAST_MOMENT + timedelta(minutes=3)).pause(
        LAST_MOMENT + timedelta(minutes=4)
    )
    text = HOSTILE[3]
    hostile = Attempt.begin("hostile", CardKey("two-sum"), text, timedelta(minutes=9), LAST_MOMENT)
    yield hostile.with_insight(text, LAST_MOMENT + timedelta(minutes=1))


def plans() -> Iterator[Plan]:
    """Give the plan of a day that is done, and of one that is not."""
    review = PlanItem(CardKey("two-sum"), Kind.REVIEW, timedelta(minutes=8))
    fresh = PlanItem(CardKey("odd-jobs"), Kind.NEW, timedelta(minutes=35))
    yield Plan(LAST_MOMENT.date() - timedelta(days=1), (review, fresh), finished=True)
    yield Plan(LAST_MOMENT.date(), (fresh,))


CHOSEN = Settings(
    budget=timedelta(minutes=60),
    interview_day=date(2027, 1, 31),
    start=Start.RUSTY,
    desired_retention=0.9,
    time_zone="Pacific/Kiritimati",
    leave_out=frozenset({"heap", "trie"}),
    editor="vim '+set ft=python' [x]",
)
"""What the learner chose; the other settings are as they come."""

SUSPENDED = ("lru-cache", "gone-from-here", "[odd] 'slug' 長")

FROM_ANOTHER_VERSION = (
    "INSERT INTO setting VALUES ('to_come', 'a [value] \x1b[31m', '2026-11-01 08:00:00.000000')",
    "INSERT INTO setting VALUES ('stuck_time', 'as long as needed', '2026-11-01 08:00:00.000000')",
    "INSERT INTO change SELECT 'odd:' || name, changed_at, date(changed_at), 'setting', name, value"
    " FROM setting WHERE name IN ('to_come', 'stuck_time')",
    "INSERT INTO draft VALUES ('odd', 'two-sum', 'solve', '2026-11-02 08:00:00.000000',"
    " '{\"no\": [', 'kept')",
    "INSERT INTO day_plan VALUES ('2026-11-02', '2026-11-02 08:00:00.000000', '[[\"a\"]', FALSE)",
)
"""Rows that this program would not write itself."""


def changes() -> Iterator[Change]:
    """Give lines about all that moves no memory, of hostile text, and of kinds to come.

    Taken back are a first, a last and a hostile review, one twice, and one that was never seen.
    """
    told: list[tuple[About, str, str | None]] = [(About.NOTE, "two-sum", text) for text in HOSTILE]
    told += [(About.NOTE, "two-sum", None), (About.NOTE, "3sum", "sort *first*")]
    told += [(About.FILE, "mine/problem.md", "# Mine\n"), (About.FILE, "mine/notes.txt", None)]
    told += [(About.TRUST, "0" * 64, "agreed"), (About("mood"), "2026-11-21", "{ 1.0 }")]
    told += [(About.TAKEN_BACK, f"{number:032x}", TAKEN_BACK) for number in (0, 71, 12, 12)]
    told += [(About.TAKEN_BACK, line, TAKEN_BACK) for line in ("hostile-1", "not here")]
    told += [(About.TAKEN_BACK, f"{71:032x}", None), (About.RATING, f"{30:032x}", "1")]
    for number, (kind, key, value) in enumerate(told):
        at = LAST_MOMENT + timedelta(minutes=number)
        line_id, day = f"told-{number}", at.date()
        yield Change(id=line_id, at=at, study_day=day, kind=kind, key=key, value=value)
