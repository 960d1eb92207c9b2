"""Salvage: every line that still stands on some page comes back, and nothing that never was."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import MOMENT, a_change, a_retraction, a_review, an_attempt, days
from tests.damage import PAGE, overwrite, without_a_head, without_its_first_page
from tests.sampling import amount
from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Kind
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.database_exists import begin
from trainer.storage.local.drafts import Drafts
from trainer.storage.log.reviews import Reviews
from trainer.storage.recovery.page_scan import rows
from trainer.storage.recovery.salvage import salvage
from trainer.storage.views.memories import Memories
from trainer.storage.views.settings import StoredSettings
from trainer.storage.views.suspensions import Suspensions

FORMATS = Path(__file__).parents[1] / "formats"
ODD = "a = 'é\x00\U0001f600[/red]'\n" + "# long\n" * 3000
FACTS = ("{}", '{ "mistake": "off by one", "of tomorrow": 1.0 }')


def a_long_log() -> ReviewLog:
    """Give 60 reviews, some with code over many pages, a few taken back, and two changes."""
    reviews = [
        a_review(
            f"problem-{number % 7}",
            at=MOMENT + days(number),
            code=ODD * (number % 3),
            facts=FACTS[number % 2],
        )
        for number in range(60)
    ]
    changes = [
        a_change(Kind.SETTING, "budget", "30"),
        a_change(Kind.SUSPENSION, "problem-3", "suspended"),
        a_change("mood", "two-sum", "of tomorrow"),
        *map(a_retraction, reviews[5:8]),
    ]
    return ReviewLog.of(reviews, changes)


LOG = a_long_log()


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "trainer.db"
    begin(path)
    with closing(Database(path)) as database:
        write(database)
    return path.read_bytes()


def write(database: Database) -> None:
    lines = (LOG.reviews.values(), LOG.changes.values())
    Reviews(database, Scheduler).add_all(*lines)
    Memories(database).ensure(Scheduler())
    Drafts(database).save(an_attempt("lru-cache").type(ODD, MOMENT), MOMENT)
    StoredSettings(database).greet(MOMENT)


@pytest.fixture
def damaged(tmp_path: Path, whole: bytes) -> Path:
    path = tmp_path / "trainer.db"
    path.write_bytes(whole)
    return path


def salvaged(damaged: Path) -> ReviewLog:
    """Salvage and give the log that came back; its caches must follow from it."""
    candidate = damaged.with_name("salvaged.db")
    salvage(damaged, candidate)
    with closing(Database(candidate)) as database:
        scheduler = Scheduler(StoredSettings(database).load().desired_retention)
        assert Memories(database).differences(scheduler) == []
        return Reviews(database, Scheduler).log()


@pytest.mark.parametrize("harm", [without_a_head, without_its_first_page])
def test_without_the_first_page_everything_comes_back(
    damaged: Path, harm: Callable[[Path], None]
) -> None:
    harm(damaged)
    assert salvaged(damaged) == LOG


def test_what_was_chosen_and_what_was_typed_come_back_too(damaged: Path) -> None:
    without_its_first_page(damaged)
    salvaged(damaged)
    with closing(Database(damaged.with_name("salvaged.db"))) as database:
        assert StoredSettings(database).load().budget == timedelta(minutes=30)
        assert StoredSettings(database).greeted()
        assert Suspensions(database).all() == {"problem-3"}
        assert [attempt.code for attempt in Drafts(database).all()] == [ODD]


def test_salvaging_reads_the_damaged_file_and_changes_nothing_in_it(damaged: Path) -> None:
    without_its_first_page(damaged)
    before = damaged.read_bytes()
    salvaged(damaged)
    assert damaged.read_bytes() == before
    assert {path.name for path in damaged.parent.iterdir()} == {"trainer.db", "salvaged.db"}


def test_what_is_only_in_the_journal_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "trainer.db"
    begin(path)
    with (
        closing(Database(path)) as database,
        closing(sqlite3.connect(path)) as reader,
    ):
        reader.execute("SELECT * FROM review").fetchall()
        write(database)
        content, journal = path.read_bytes(), path.with_name("trainer.db-wal").read_bytes()
    path.write_bytes(b"\xff" * len(content))
    path.with_name("trainer.db-wal").write_bytes(journal)
    assert salvaged(path) == LOG


def test_a_file_cut_in_half_gives_what_the_half_holds(damaged: Path, whole: bytes) -> None:
    damaged.write_bytes(whole[: len(whole) // 2])
    found = salvaged(damaged)
    assert 0 < len(found.reviews) < len(LOG.reviews)
    assert found.reviews.items() <= LOG.reviews.items()


@pytest.mark.parametrize("harm", [b"\x05", b"\xff", b"\x00" * 512])
def test_lines_come_back_where_only_the_heads_of_their_pages_are_broken(
    damaged: Path, whole: bytes, harm: bytes
) -> None:
    for place in range(PAGE, len(whole), PAGE):
        if whole[place] == 0x0D:
            overwrite(damaged, place, harm)
    found = salvaged(damaged)
    untouched = {key for key, review in LOG.reviews.items() if len(harm) == 1 and not review.code}
    assert untouched <= {*found.reviews}
    assert found.reviews.items() <= LOG.reviews.items()
    assert found.reviews


def test_choices_come_back_where_their_lines_are_cut_off(damaged: Path, whole: bytes) -> None:
    damaged.write_bytes(_without_lines(whole))
    candidate = damaged.with_name("salvaged.db")
    salvage(damaged, candidate)
    with closing(Database(candidate)) as database:
        assert Reviews(database, Scheduler).count() == 0
        assert StoredSettings(database).load().budget == timedelta(minutes=30)
        assert Suspensions(database).all() == {"problem-3"}


def _without_lines(whole: bytes) -> bytes:
    """Give a file without the moments and days that lines of the log stand beside."""
    return whole.replace(b"A!", b"\xff\xff")


def test_a_file_without_a_line_is_told_and_nothing_is_made_of_it(damaged: Path) -> None:
    damaged.write_bytes(b"somebody's notes\n" * 1000)
    with pytest.raises(TrainerError, match="No line could be read"):
        salvaged(damaged)


@settings(
    max_examples=amount(5, whole=50),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    harms=st.lists(
        st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=9000)), min_size=1, max_size=4
    ),
    end=st.floats(0.3, 1),
)
def test_whatever_is_overwritten_no_line_comes_back_that_never_was(
    tmp_path: Path, whole: bytes, harms: list[tuple[float, bytes]], end: float
) -> None:
    path = tmp_path / "trainer.db"
    path.write_bytes(whole[: int(len(whole) * end)])
    for place, content in harms:
        overwrite(path, int(place * len(whole)), content)
    candidate = tmp_path / "salvaged.db"
    candidate.unlink(missing_ok=True)
    try:
        found = salvaged(path)
    except TrainerError:
        return
    assert {*found.reviews} <= {*LOG.reviews}


@pytest.mark.parametrize("number", [1, 2])
def test_a_past_format_is_salvaged_and_migrated(tmp_path: Path, number: int) -> None:
    path = tmp_path / "trainer.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript((FORMATS / f"format-{number}.sql").read_text(encoding="utf-8"))
        there = connection.execute("SELECT id FROM review ORDER BY 1").fetchall()
    without_its_first_page(path)
    found = salvaged(path)
    assert sorted(found.reviews) == [review_id for (review_id,) in there]


@given(st.binary(max_size=20_000), st.booleans())
def test_no_content_at_all_confuses_the_scan(content: bytes, leaf: bool) -> None:
    whole = (b"\x00" * 100 + b"\x0d" if leaf else b"") + content
    assert all(isinstance(found.row, tuple) for found in rows(whole))
