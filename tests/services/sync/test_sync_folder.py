"""The folder that a carrier keeps: whatever it does to the files in it, nothing is lost."""

import os
import shutil
import threading
from pathlib import Path

import pytest

from tests.machines import Machine, a_machine, in_sync, own_file
from trainer.domain.errors import TrainerError


@pytest.mark.parametrize(
    "name",
    [
        "{} (conflicted copy 2026-11-21).jsonl",
        "{} (desk's conflicted copy).jsonl",
        "{}.sync-conflict-20261121-180000-ABCDEF1.jsonl",
        "{}.jsonl~",
        "{}-desk.jsonl",
        ".{}.jsonl.swp",
        "{}.jsonl.orig",
    ],
)
def test_copies_that_a_carrier_makes_are_read_and_harmless(
    laptop: Machine, desk: Machine, folder: Path, name: str
) -> None:
    laptop.sync(folder)
    file = own_file(laptop, folder)
    copy = file.rename(folder / name.format(file.stem))
    desk.sync(folder)
    assert len(desk.lived()) == 2
    shutil.copy(copy, folder / name.format(own_file(desk, folder).stem))
    for machine in (laptop, desk, laptop):
        machine.sync(folder)
    assert in_sync(laptop, desk)


def test_what_others_put_there_is_left_alone(laptop: Machine, folder: Path) -> None:
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    (folder / "trainer-notes.txt").write_text("mine", encoding="utf-8")
    (folder / "trainer-x.jsonl").write_bytes(b"no line of ours\n" * 3)
    (folder / "trainer-y.jsonl").mkdir()
    (folder / "trainer-z.jsonl").symlink_to("/dev/zero")
    os.mkfifo(folder / "trainer-p.jsonl")
    laptop.sync(folder)
    assert (folder / "trainer-x.jsonl").read_bytes() == b"no line of ours\n" * 3
    assert len(list(folder.iterdir())) == 7


@pytest.mark.parametrize("left", [0, 1, 100, 400])
def test_a_file_that_arrives_in_pieces_is_taken_as_far_as_it_goes(
    laptop: Machine, desk: Machine, folder: Path, left: int
) -> None:
    laptop.world.log("odd-pair")
    laptop.sync(folder)
    file = own_file(laptop, folder)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) - left])
    desk.sync(folder)
    file.write_bytes(whole)
    desk.sync(folder)
    laptop.sync(folder)
    assert in_sync(laptop, desk)
    assert len(desk.lived()) == 3


@pytest.mark.parametrize("damage", ["removed", "emptied", "cut off", "overwritten", "noise"])
def test_an_own_file_that_is_damaged_is_written_anew(
    laptop: Machine, desk: Machine, folder: Path, damage: str
) -> None:
    laptop.sync(folder)
    file = own_file(laptop, folder)
    whole = file.read_bytes()
    if damage == "removed":
        file.unlink()
    else:
        file.write_bytes(
            {
                "emptied": b"",
                "cut off": whole[:-20],
                "overwritten": bytes(len(whole)),
                "noise": b"<<<<<<< HEAD\n" + whole,
            }[damage]
        )
    laptop.sync(folder)
    assert file.read_bytes().splitlines()[1:] == whole.splitlines()[1:]
    desk.sync(folder)
    assert len(desk.lived()) == 2


def test_lines_whose_file_is_lost_are_sent_again_by_whoever_has_them(
    laptop: Machine, desk: Machine, folder: Path, tmp_path: Path, catalogue: Path
) -> None:
    laptop.sync(folder)
    desk.sync(folder)
    own_file(laptop, folder).unlink()
    desk.sync(folder)
    with a_machine(tmp_path / "third", catalogue) as third:
        third.sync(folder)
        assert in_sync(desk, third)


def test_a_folder_that_is_not_there_is_never_made(laptop: Machine, tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match="is it there, or plugged in"):
        laptop.sync(tmp_path / "stick")
    assert not (tmp_path / "stick").exists()
    with pytest.raises(TrainerError, match="Name a folder"):
        laptop.world.services.sync.sync()


def test_a_file_of_a_newer_trainer_is_left_for_later(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    desk.sync(folder)
    newer = folder / "trainer-newer.jsonl"
    head = own_file(desk, folder).read_text(encoding="utf-8").splitlines()[0]
    newer.write_bytes(_resealed(head.replace('"format":2', '"format":3')))
    synced = laptop.world.services.sync.sync(folder)
    [fault] = synced.faults
    assert "newer trainer" in fault
    assert str(newer) in fault
    assert len(laptop.lived()) == 2


def test_an_own_file_that_is_a_link_is_not_written_through(
    laptop: Machine, folder: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("mine", encoding="utf-8")
    own_file(laptop, folder).symlink_to(secret)
    with pytest.raises(TrainerError, match="cannot be read or written"):
        laptop.sync(folder)
    assert secret.read_text(encoding="utf-8") == "mine"


def test_many_that_sync_one_folder_at_once_lose_nothing(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    def live(machine: Machine) -> None:
        for slug in ("odd-pair", "even-pair", "long-window"):
            machine.world.log(slug)
            machine.sync(folder)

    threads = [threading.Thread(target=live, args=(machine,)) for machine in (laptop, desk)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for machine in (laptop, desk, laptop):
        machine.sync(folder)
    assert in_sync(laptop, desk)
    assert len(laptop.lived()) == 8


def test_what_was_appended_since_the_last_time_comes_from_whom_it_came(
    laptop: Machine, desk: Machine, folder: Path
) -> None:
    for machine in (laptop, desk, laptop):
        machine.sync(folder)
    name = desk.world.services.sync.device().name
    desk.world.log("odd-pair")
    assert desk.sync(folder) == "1 line sent."
    assert laptop.sync(folder) == f"1 review from {name}."
    assert laptop.sync(folder) == "Everything is in sync."
    assert in_sync(laptop, desk)


def test_with_nothing_new_no_file_is_read(laptop: Machine, desk: Machine, folder: Path) -> None:
    for machine in (laptop, desk, laptop):
        machine.sync(folder)
    file = own_file(desk, folder)
    before = file.stat()
    file.write_bytes(bytes(before.st_size))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert laptop.sync(folder) == "Everything is in sync."
    os.utime(file)
    assert laptop.sync(folder) == "1 line sent."


def _resealed(line: str) -> bytes:
    import hashlib

    body = line[: -len(',"sum":"0123456789abcdef"}')] + "}"
    return f'{body[:-1]},"sum":"{hashlib.sha256(body.encode()).hexdigest()[:16]}"}}\n'.encode()
