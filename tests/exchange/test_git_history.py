"""The history of a git repository, read without git."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from time import process_time

import pytest

from tests.exchange.formats.repositories import MadeRepository
from trainer.domain.errors import TrainerError
from trainer.exchange.git import history as git_history
from trainer.exchange.git.history import Commit, Did, history_of, messages_of


def commits_of(folder: Path) -> list[Commit]:
    """Give every commit of a folder."""
    history = history_of(folder)
    assert history is not None
    with history:
        return list(history.commits(lambda _, __: None))


def did(folder: Path) -> list[list[tuple[str, str]]]:
    """Give what each commit did."""
    return [[(it.did.value, it.path) for it in made.changes] for made in commits_of(folder)]


@pytest.fixture
def made(tmp_path: Path) -> MadeRepository:
    return MadeRepository(tmp_path / "solutions")


def test_commits_come_oldest_first_with_what_they_did(made: MadeRepository) -> None:
    made.commit("one", write={"a.py": "1", "folder/b.py": "2"})
    made.commit("two", write={"a.py": "3"}, move={"folder/b.py": "other/c.py"})
    made.commit("three", remove=["a.py"])
    folder = made.done()
    assert messages_of(folder) == ("one", "two", "three")
    assert did(folder) == [
        [("added", "a.py"), ("added", "folder/b.py")],
        [("changed", "a.py"), ("renamed", "other/c.py")],
        [("deleted", "a.py")],
    ]
    assert commits_of(folder)[1].changes[1].before == "folder/b.py"


def test_the_date_is_on_the_clock_of_its_author(made: MadeRepository) -> None:
    made.commit("late", "2026-01-05T23:30:00-08:00", write={"a.py": "1"})
    (commit,) = commits_of(made.done())
    assert commit.at is not None
    assert commit.at.isoformat() == "2026-01-05T23:30:00-08:00"


def test_one_file_among_a_thousand_is_found(made: MadeRepository) -> None:
    many = {f"{number:04}-problem/code.py": "x" for number in range(1000)}
    made.commit("all", write=many)
    made.commit("insert", write={"0500-another/code.py": "y"})
    made.commit("change", write={"0999-problem/code.py": "y"})
    made.commit("remove", remove=["0000-problem/code.py"])
    assert did(made.done())[1:] == [
        [("added", "0500-another/code.py")],
        [("changed", "0999-problem/code.py")],
        [("deleted", "0000-problem/code.py")],
    ]


def test_a_merge_does_nothing_but_what_it_merges_is_there(made: MadeRepository) -> None:
    root = made.commit("root", "2026-01-01T10:00:00+01:00", write={"a.py": "1"})
    side = made.commit("side", "2026-01-02T10:00:00+01:00", write={"b.py": "1"}, parents=[root])
    main = made.commit("main", "2026-01-03T10:00:00+01:00", write={"c.py": "1"}, parents=[root])
    made.commit("merge", "2026-01-04T10:00:00+01:00", parents=[main, side])
    folder = made.done()
    assert messages_of(folder) == ("root", "side", "main", "merge")
    assert did(folder)[-1] == []


def test_a_repository_without_commits_has_an_empty_history(made: MadeRepository) -> None:
    assert commits_of(made.done()) == []


def test_a_folder_without_one_has_none(tmp_path: Path) -> None:
    assert history_of(tmp_path) is None


def test_a_bare_one_is_read(tmp_path: Path) -> None:
    made = MadeRepository(tmp_path / "bare.git", bare=True)
    made.commit("one", write={"a.py": "1"})
    assert did(made.done()) == [[("added", "a.py")]]


def test_the_branch_that_is_there_is_read_where_the_current_one_is_not(
    made: MadeRepository,
) -> None:
    made.commit("one", write={"a.py": "1"})
    folder = made.done()
    (folder / ".git/HEAD").write_text("ref: refs/heads/gone\n")
    assert messages_of(folder) == ("one",)


def test_the_rim_of_a_shallow_clone_is_told(made: MadeRepository) -> None:
    first = made.commit("one", write={"a.py": "1"})
    second = made.commit("two", write={"b.py": "1"})
    folder = made.done()
    (folder / ".git/shallow").write_bytes(second + b"\n")
    (folder / f".git/objects/{first[:2].decode()}/{first[2:].decode()}").unlink()
    (rim,) = commits_of(folder)
    assert rim.is_rim
    assert len(rim.changes) == 2


def test_only_the_latest_of_very_many_commits_are_read(
    made: MadeRepository, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        made.commit(str(number), f"2026-01-0{number + 1}T10:00:00Z", write={f"{number}.py": "1"})
    monkeypatch.setattr(git_history, "MOST_COMMITS", 3)
    found = commits_of(made.done())
    assert [commit.message for commit in found] == ["2", "3", "4"]
    assert [commit.is_rim for commit in found] == [True, False, False]


def test_code_is_given_as_that_commit_left_it(made: MadeRepository) -> None:
    made.commit("one", write={"a.py": "first\r\n", "long.py": "x" * 30_000})
    made.commit("two", write={"a.py": "second"})
    history = history_of(made.done())
    assert history is not None
    with history:
        one, _ = history.commits(lambda _, __: None)
        assert [history.code(change) for change in one.changes] == ["first\n", ""]


def test_a_link_out_of_it_is_not_followed(made: MadeRepository, tmp_path: Path) -> None:
    made.commit("one", write={"a.py": "1"})
    folder = made.done()
    (tmp_path / "secret").write_text("0" * 40)
    (folder / ".git/refs/heads/other").symlink_to(tmp_path / "secret")
    with pytest.raises(TrainerError, match="links to a place outside"):
        history_of(folder)


def test_a_pipe_among_its_files_does_not_stop_the_program(made: MadeRepository) -> None:
    made.commit("one", write={"a.py": "1"})
    folder = made.done()
    os.mkfifo(folder / ".git/refs/heads/pipe")
    with pytest.raises(TrainerError):
        history_of(folder)


def test_a_git_file_that_names_another_repository_is_not_followed(
    made: MadeRepository, tmp_path: Path
) -> None:
    made.commit("private", write={"a.py": "1"})
    folder = made.done()
    (tmp_path / "stranger").mkdir()
    (tmp_path / "stranger/.git").write_text(f"gitdir: {folder}/.git\n")
    assert history_of(tmp_path / "stranger") is None


def test_a_second_work_tree_and_a_submodule_are_read(made: MadeRepository, tmp_path: Path) -> None:
    head = made.commit("one", write={"a.py": "1"})
    folder = made.done()
    own = folder / ".git/worktrees/second"
    own.mkdir(parents=True)
    tree = tmp_path / "second"
    tree.mkdir()
    (tree / ".git").write_text(f"gitdir: {own}\n")
    (own / "gitdir").write_text(f"{tree}/.git\n")
    (own / "commondir").write_text("../..\n")
    (own / "HEAD").write_bytes(head + b"\n")
    assert messages_of(tree) == ("one",)
    inner = tmp_path / "outer/inner"
    inner.mkdir(parents=True)
    shutil.copytree(folder / ".git", tmp_path / "outer/.git/modules/inner")
    (inner / ".git").write_text("gitdir: ../.git/modules/inner\n")
    assert messages_of(inner) == ("one",)


def test_settings_that_name_programs_and_files_are_not_looked_at(
    made: MadeRepository, tmp_path: Path
) -> None:
    made.commit("one", write={"a.py": "1"})
    folder = made.done()
    with (folder / ".git/config").open("a") as file:
        file.write(f"[core]\n\tfsmonitor = touch {tmp_path}/ran\n[include]\n\tpath = /dev/zero\n")
    assert messages_of(folder) == ("one",)
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("text", ["ref: ../../../etc/passwd", "nonsense", "ref: refs/heads/../x"])
def test_a_damaged_head_is_one_sentence(made: MadeRepository, text: str) -> None:
    made.commit("one", write={"a.py": "1"})
    folder = made.done()
    (folder / ".git/HEAD").write_text(text)
    with pytest.raises(TrainerError, match="damaged or incomplete"):
        history_of(folder)


def test_any_damaged_object_is_one_sentence(made: MadeRepository) -> None:
    made.commit("one", write={"a/b/c.py": "1"})
    folder = made.done()
    for place in sorted((folder / ".git/objects").glob("??/*")):
        kept = place.read_bytes()
        for harmed in (b"", kept[:-5], b"garbage", kept[:8] + b"\xff" + kept[9:]):
            place.chmod(0o644)
            place.write_bytes(harmed)
            git_history._walked.cache_clear()
            with suppress(TrainerError):
                commits_of(folder)
        place.write_bytes(kept)


def test_three_hundred_commits_are_quick_and_tell_how_far_they_are(made: MadeRepository) -> None:
    for number in range(300):
        made.commit(str(number), write={f"{number:04}-problem/code.py": str(number)})
    folder = made.done()
    told: list[tuple[int, int]] = []
    history = history_of(folder)
    assert history is not None
    began = process_time()
    with history:
        assert sum(len(it.changes) for it in history.commits(lambda *it: told.append(it))) == 300
    assert process_time() - began < 2
    assert told[0] == (0, 300)
    assert told[-1] == (300, 300)


def test_what_is_added_first_and_changed_later_is_told_apart(made: MadeRepository) -> None:
    made.commit("one", write={"a.py": "1"})
    made.commit("two", write={"a.py": "2"})
    assert [it.changes[0].did for it in commits_of(made.done())] == [Did.ADDED, Did.CHANGED]
