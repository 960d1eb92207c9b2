"""A home that cannot be used: every command says why in one sentence and leaves it as it is."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer

COMMANDS = ("due", "today", "log any-repeat solved", "doctor")

UNWRITABLE = [f"{place}/trainer" for place in (__file__, "/sys") if Path(place).exists()]
"""Below a file, and (on Linux) where not even root may write."""


def damaged(home: Path) -> None:
    (home / "trainer.db").write_bytes(b"this is no database" * 1000)


def damaged_in_the_middle(home: Path) -> None:
    with (home / "trainer.db").open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 8000)


def newer(home: Path) -> None:
    with closing(sqlite3.connect(home / "trainer.db")) as connection:
        connection.execute("PRAGMA user_version = 999")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("harm", "sentence"),
    [(damaged, "is damaged"), (damaged_in_the_middle, "is damaged"), (newer, "a newer trainer")],
)
def test_a_database_that_cannot_be_read_is_a_sentence_and_stays_as_it_is(
    trainer: Trainer, home: Path, command: str, harm: Callable[[Path], None], sentence: str
) -> None:
    trainer("log", "any-repeat", "solved")
    harm(home)
    before = (home / "trainer.db").read_bytes()
    answer = trainer(*command.split())
    assert answer.status == 1
    assert answer.talk.startswith(f"trainer: {home / 'trainer.db'} ")
    assert sentence in answer.talk
    assert answer.talk.count("\n") == 1
    assert (home / "trainer.db").read_bytes() == before


@pytest.mark.parametrize("place", UNWRITABLE)
@pytest.mark.parametrize("command", [*COMMANDS[1:], "new-problem mine --pattern heap"])
def test_a_home_that_may_not_be_written_is_a_sentence(
    trainer: Trainer, place: str, command: str
) -> None:
    answer = trainer("--home", place, *command.split())
    assert answer.status == 1
    assert answer.talk.startswith(f"trainer: {place} cannot be used as home")
    assert answer.talk.count("\n") == 1
