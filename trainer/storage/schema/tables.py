"""The tables as SQLModel classes; their rows never leave this room.

``review`` and ``change`` are the log and only grow: triggers (see ``format_4``) refuse anything
else; ``seal`` has their checksums. ``memory`` and ``answer`` are a cache of the reviews;
``setting``, ``suspension``, ``logged_problem`` and ``note`` are one of the changes. ``live_review``
and ``live_change`` are views, the lines that were not taken back; ``rated_review`` has all reviews.
In both views of reviews the latest rating is the rating.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index, MetaData, Text, text
from sqlmodel import Field, SQLModel

from trainer.storage.schema.column_types import Day, Moment, Truth


class ReviewRow(SQLModel, table=True):
    """A line of the log."""

    __tablename__: ClassVar[str] = "review"
    __table_args__: ClassVar[tuple[Any, ...]] = (
        CheckConstraint("rating IN (1, 2, 3, 4)"),
        CheckConstraint("active_seconds BETWEEN 0 AND 1e9"),
        CheckConstraint("target_seconds BETWEEN 0 AND 1e9"),
        CheckConstraint("rung IN (0, 1, 2, 3, 4)"),
        CheckConstraint("solved IN (0, 1) AND revealed IN (0, 1) AND answer_seen IN (0, 1)"),
        CheckConstraint("runs >= 0 AND failed_runs >= 0"),
        Index("review_of_card", "slug", "skill", "at", "id"),
        Index("review_at", "at", "id"),
        Index("review_on_day", "study_day", "at", "id"),
        Index("review_of_other_skills", "at", "id", sqlite_where=text("skill <> 'solve'")),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    slug: str = Field(sa_type=Text)
    skill: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment)
    study_day: date = Field(sa_type=Day)
    rating: int
    source: str = Field(sa_type=Text)
    solved: bool = Field(sa_type=Truth)
    active_seconds: float | None = None
    target_seconds: float | None = None
    rung: int
    revealed: bool = Field(sa_type=Truth)
    answer_seen: bool
    runs: int
    failed_runs: int
    insight: str = Field(sa_type=Text)
    code: str = Field(sa_type=Text)
    facts: str = Field(sa_type=Text)


class ChangeRow(SQLModel, table=True):
    """A line that says all that reviews do not; without a value it is as if there were none."""

    __tablename__: ClassVar[str] = "change"
    __table_args__: ClassVar[tuple[Any, ...]] = (
        Index("change_of_thing", "kind", "key", "at", "id"),
        Index("change_at", "at", "id"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    at: datetime = Field(sa_type=Moment)
    study_day: date = Field(sa_type=Day)
    kind: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text)
    value: str | None = Field(default=None, sa_type=Text)


class SealRow(SQLModel, table=True):
    """The checksum of a line of the log, by its table and its row there."""

    __tablename__: ClassVar[str] = "seal"

    log: str = Field(primary_key=True, sa_type=Text)
    line: int = Field(primary_key=True)
    sum: int


class UndoStepRow(SQLModel, table=True):
    """Something that was done here, or undone: the ids of the lines that it wrote, as JSON."""

    __tablename__: ClassVar[str] = "undo_step"
    __table_args__: ClassVar[tuple[Any, ...]] = (Index("undo_step_in_order", "undone", "number"),)

    number: int = Field(primary_key=True)
    undone: bool = Field(sa_type=Truth)
    wrote: str = Field(sa_type=Text)


class MemoryRow(SQLModel, table=True):
    """The memory of a card, as folding its live reviews gives it, and what was seen of the card.

    When it is due follows from stability and last day, by the retention that is desired now.
    ``first_unaided`` and ``last_unaided`` are of its first and its last live review, and so is
    ``last_pace``, the time over the target time. ``tests``, ``recalled`` and ``expected`` are the
    tally of its memory tests.
    """

    __tablename__: ClassVar[str] = "memory"

    slug: str = Field(primary_key=True, sa_type=Text)
    skill: str = Field(primary_key=True, sa_type=Text)
    stability: float
    difficulty: float
    last_day: date = Field(sa_type=Day)
    reps: int
    lapses: int
    streak: int
    last_review_id: str = Field(sa_type=Text)
    first_unaided: bool = Field(sa_type=Truth)
    last_unaided: bool
    last_pace: float | None = None
    tests: int
    recalled: int
    expected: float


class AnswerRow(SQLModel, table=True):
    """A live review of the skill ``solve`` as the statistics see it.

    The last six are ``None`` but for memory tests; ``stability`` is the one before the review.
    """

    __tablename__: ClassVar[str] = "answer"
    __table_args__: ClassVar[tuple[Any, ...]] = (
        Index("answer_at", "at", "review_id", "rating", "source", "study_day", "slug"),
        Index("answer_of_card", "slug"),
        Index(
            "answer_on_day",
            *("study_day", "slug", "seconds", "target_seconds", "unaided", "rating", "expected"),
        ),
        Index(
            "answer_tested",
            *("band", "bin", "rating", "expected", "surprise", "stability", "elapsed_days"),
            sqlite_where=text("expected IS NOT NULL"),
        ),
        Index(
            "answer_trouble",
            *("study_day", "slug", "trouble"),
            sqlite_where=text("trouble IS NOT NULL"),
        ),
    )

    review_id: str = Field(primary_key=True, sa_type=Text)
    slug: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment)
    study_day: date = Field(sa_type=Day)
    rating: int
    source: str = Field(sa_type=Text)
    solved: bool = Field(sa_type=Truth)
    seconds: float | None = None
    target_seconds: float | None = None
    unaided: bool = Field(sa_type=Truth)
    first_sight: bool
    trouble: str | None = Field(default=None, sa_type=Text)
    expected: float | None = None
    surprise: float | None = None
    band: int | None = None
    bin: int | None = None
    stability: float | None = None
    elapsed_days: int | None = None


class SuspensionRow(SQLModel, table=True):
    """A problem that is kept but never planned."""

    __tablename__: ClassVar[str] = "suspension"

    slug: str = Field(primary_key=True, sa_type=Text)
    suspended_at: datetime = Field(sa_type=Moment)


class LoggedProblemRow(SQLModel, table=True):
    """A problem that the learner added; ``added_at`` is when its facts were last written."""

    __tablename__: ClassVar[str] = "logged_problem"
    __table_args__: ClassVar[tuple[Any, ...]] = (CheckConstraint("level IN (1, 2, 3)"),)

    slug: str = Field(primary_key=True, sa_type=Text)
    title: str = Field(sa_type=Text)
    url: str = Field(sa_type=Text)
    pattern: str | None = Field(default=None, sa_type=Text)
    level: int
    number: int | None = None
    target_minutes: int
    notes: str = Field(sa_type=Text)
    added_at: datetime = Field(sa_type=Moment)


class NoteRow(SQLModel, table=True):
    """The learner's note on a problem, whichever kind it is of."""

    __tablename__: ClassVar[str] = "note"

    slug: str = Field(primary_key=True, sa_type=Text)
    text: str = Field(sa_type=Text)
    written_at: datetime = Field(sa_type=Moment)


class DraftRow(SQLModel, table=True):
    """An attempt that is not graded yet: its code, and the rest of it as JSON."""

    __tablename__: ClassVar[str] = "draft"

    id: str = Field(primary_key=True, sa_type=Text)
    slug: str = Field(sa_type=Text)
    skill: str = Field(sa_type=Text)
    saved_at: datetime = Field(sa_type=Moment)
    state: str = Field(sa_type=Text)
    code: str = Field(sa_type=Text)


class SettingRow(SQLModel, table=True):
    """A setting that differs from its default, as text."""

    __tablename__: ClassVar[str] = "setting"

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)
    changed_at: datetime = Field(sa_type=Moment)


class DayPlanRow(SQLModel, table=True):
    """The plan of a study day; its items are JSON."""

    __tablename__: ClassVar[str] = "day_plan"

    study_day: date = Field(primary_key=True, sa_type=Day)
    made_at: datetime = Field(sa_type=Moment)
    items: str = Field(sa_type=Text)
    finished: bool = Field(sa_type=Truth)


class MetaRow(SQLModel, table=True):
    """A fact about the database itself, such as which scheduler the memory cache is of."""

    __tablename__: ClassVar[str] = "meta"

    key: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


_TABLES = SQLModel.metadata.tables
REVIEW, CHANGE = _TABLES["review"], _TABLES["change"]
MEMORY, ANSWER, META = (_TABLES[name] for name in ("memory", "answer", "meta"))
SETTING, SUSPENSION = _TABLES["setting"], _TABLES["suspension"]
LOGGED_PROBLEM, NOTE = _TABLES["logged_problem"], _TABLES["note"]
UNDO_STEP, DAY_PLAN = _TABLES["undo_step"], _TABLES["day_plan"]
RATED_REVIEW = REVIEW.to_metadata(MetaData(), name="rated_review")
LIVE_REVIEW = REVIEW.to_metadata(MetaData(), name="live_review")
LIVE_CHANGE = CHANGE.to_metadata(MetaData(), name="live_change")
"""The tables of the log and the caches, and the views, for statements that must be fast."""
