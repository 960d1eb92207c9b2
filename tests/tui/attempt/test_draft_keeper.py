"""Keeping a draft: what is said of it, and how often."""

from pathlib import Path

import pytest

from tests.tui.desk import Desk, desk
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey
from trainer.services.session import Session
from trainer.tui.attempt.draft_keeper import DraftKeeper

LOST = "Your code cannot be saved. Press the key again to leave and lose it."


class Heard:
    """A keeper of a session's draft, and what it said."""

    def __init__(self, here: Desk, session: Session) -> None:
        self.alarms: list[str] = []
        self.remarks: list[str] = []
        self.keeper = DraftKeeper(
            session, here.services.clock, alarm=self.alarms.append, remark=self.remarks.append
        )


def _full_disk(*_: object) -> None:
    raise TrainerError("The disk is full.")


def test_a_disk_that_is_full_is_said_once_until_it_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(tmp_path) as here:
        session = here.services.study.begin(CardKey("two-sum")).session
        heard = Heard(here, session)
        with monkeypatch.context() as broken:
            broken.setattr(session.drafts, "save", _full_disk)
            assert [heard.keeper.keep() for _ in range(3)] == [False] * 3
            assert heard.keeper.warning.startswith("Not saved since 12:00.")
        assert heard.keeper.keep()
        assert (heard.alarms, heard.keeper.warning) == (["The disk is full."], "")
        assert heard.remarks == ["Saved again. Nothing was lost."]


def test_only_the_second_time_it_is_left_unsaved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(tmp_path) as here:
        session = here.services.study.begin(CardKey("two-sum")).session
        heard = Heard(here, session)
        monkeypatch.setattr(session.drafts, "save", _full_disk)
        assert [heard.keeper.may_leave() for _ in range(2)] == [False, True]
        assert heard.alarms == ["The disk is full.", LOST]


def test_another_trainer_at_the_same_draft_is_noticed_once(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        first = here.services.study.begin(CardKey("two-sum")).session
        first.save()
        second = here.services.study.begin(CardKey("two-sum")).session
        heard = Heard(here, first)
        here.pass_time(minutes=1)
        second.type("second = 2\n")
        second.save()
        first.type("first = 1\n")
        assert heard.keeper.keep()
        assert heard.keeper.keep()
        assert len(heard.remarks) == 1
        assert "This attempt is also open in another terminal" in heard.remarks[0]
