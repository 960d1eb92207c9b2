"""Two machines kept together through a folder: what travels, and what wins."""

from pathlib import Path

import pytest

from tests.machines import Machine, in_sync, own_file
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import Rating


def test_two_machines_that_both_studied_offline_lose_nothing(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    assert laptop.sync(folder) == "1 line sent."
    assert desk.sync(folder).startswith("1 review from ")
    assert desk.sync(folder) == "Everything is in sync."
    assert laptop.sync(folder).startswith("1 review from ")
    assert in_sync(laptop, desk)
    assert len(laptop.lived()) == 2


def test_each_machine_appends_to_a_file_of_its_own(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    laptop.sync(folder)
    before = own_file(laptop, folder).read_bytes()
    desk.sync(folder)
    laptop.world.log("odd-pair")
    laptop.sync(folder)
    assert own_file(laptop, folder).read_bytes().startswith(before)
    assert sorted(folder.iterdir()) == sorted(own_file(it, folder) for it in (laptop, desk))
    assert own_file(laptop, folder).stat().st_mode & 0o077 == 0


def test_a_line_that_one_file_has_is_in_no_other(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    for machine in (laptop, desk, laptop, desk):
        machine.sync(folder)
    lines = [line for file in folder.iterdir() for line in file.read_bytes().splitlines()]
    assert len(lines) == 4


def test_settings_of_the_learner_travel_and_those_of_the_machine_stay(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    laptop.world.services.preferences.change("desired_retention", "90")
    laptop.world.services.preferences.change("editor", "vim")
    laptop.world.services.preferences.change("sync_folder", str(folder))
    laptop.world.services.sync.sync()
    desk.sync(folder)
    settings = desk.world.services.preferences.current
    assert (settings.desired_retention, settings.editor, settings.sync_folder) == (0.9, "", "")
    assert desk.remembered()
    assert not any(b"vim" in file.read_bytes() for file in folder.iterdir())


def test_undoing_on_one_machine_undoes_on_the_other(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    laptop.sync(folder)
    desk.sync(folder)
    [review] = [it for it in desk.lived() if it.card.slug == "any-repeat"]
    desk.world.services.undoing.take_back(review.id)
    desk.sync(folder)
    laptop.sync(folder)
    assert in_sync(laptop, desk)
    assert [it.card.slug for it in laptop.lived()] == ["nested-words"]


def test_an_attempt_rated_anew_on_both_has_the_later_rating(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    laptop.sync(folder)
    desk.sync(folder)
    [review] = [it for it in desk.lived() if it.card.slug == "any-repeat"]
    laptop.world.services.history.regrade(review.id, Rating.EASY)
    desk.world.pass_time(minutes=1)
    desk.world.services.history.regrade(review.id, Rating.AGAIN)
    for machine in (laptop, desk, laptop):
        machine.sync(folder)
    assert in_sync(laptop, desk)
    assert [it.rating for it in laptop.lived() if it.card == review.card] == [Rating.AGAIN]


def test_two_that_sync_one_home_at_once_take_turns(laptop: Machine, folder: Path) -> None:
    turn = laptop.world.services.sync.turn()
    assert turn.lock_exclusive()
    with pytest.raises(TrainerError, match="Another trainer is already syncing"):
        laptop.sync(folder)
    turn.leave()
    laptop.sync(folder)
