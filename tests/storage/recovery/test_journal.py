"""The journal: where SQLite would pass by what was saved, that is found before it is lost."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import MOMENT, a_review, days
from trainer.domain.errors import DamagedError
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.database_exists import begin
from trainer.storage.image import image_of
from trainer.storage.log.reviews import Reviews
from trainer.storage.recovery.journal import refuse_torn_journal
from trainer.storage.recovery.salvage import salvage

FRAME = 24 + 4096
REVIEWS = [a_review("two-sum", at=MOMENT + days(number)) for number in range(5)]


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """Give a database as a kill leaves it: five reviews, all of them in the journal only."""
    lived, path = tmp_path / "lived.db", tmp_path / "trainer.db"
    begin(lived)
    with closing(Database(lived)) as database:
        for review in REVIEWS:
            Reviews(database, Scheduler).append(review)
        path.write_bytes(lived.read_bytes())
        journal_of(path).write_bytes(journal_of(lived).read_bytes())
    return path


def journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def turn_a_bit(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)


def test_a_sound_journal_and_one_that_ends_in_the_middle_are_read(killed: Path) -> None:
    refuse_torn_journal(killed)
    content = journal_of(killed).read_bytes()
    journal_of(killed).write_bytes(content[: -FRAME // 2])
    refuse_torn_journal(killed)
    with closing(Database(killed)) as database:
        assert Reviews(database, Scheduler).count() == len(REVIEWS) - 1


@pytest.mark.parametrize("place", [9, 20, 32 + 2, 32 + 18, 32 + 24 + 1000, 32 + FRAME * 7 + 999])
def test_a_turned_bit_in_a_journal_is_refused_and_all_comes_back(killed: Path, place: int) -> None:
    turn_a_bit(journal_of(killed), place)
    before = journal_of(killed).read_bytes()
    with pytest.raises(DamagedError, match="which contains what was saved last, is damaged"):
        refuse_torn_journal(killed)
    assert journal_of(killed).read_bytes() == before
    salvage(killed, killed.with_name("salvaged.db"))
    with closing(Database(killed.with_name("salvaged.db"))) as database:
        found = set(Reviews(database, Scheduler).log().reviews)
    assert found == {review.id for review in REVIEWS}


def test_a_head_that_says_there_is_no_journal_is_refused(killed: Path) -> None:
    content = bytearray(killed.read_bytes())
    content[18:20] = b"\1\1"
    killed.write_bytes(content)
    with pytest.raises(DamagedError, match="is damaged"):
        refuse_torn_journal(killed)


def test_an_image_holds_what_stands_in_the_journal_only(killed: Path, tmp_path: Path) -> None:
    (tmp_path / "image.db").write_bytes(image_of(killed))
    with closing(Database(tmp_path / "image.db")) as database:
        assert Reviews(database, Scheduler).count() == len(REVIEWS)
