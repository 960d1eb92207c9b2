"""Repositories that were made to do harm."""

from contextlib import suppress
from pathlib import Path

import pytest
from dulwich.objects import Commit, Tree
from dulwich.repo import Repo

from tests.exchange.formats.repositories import MadeRepository
from tests.exchange.test_git_history import commits_of
from trainer.domain.errors import TrainerError
from trainer.exchange.git import history as git_history
from trainer.exchange.git.history import history_of


def packed(folder: Path) -> Path:
    """Put all objects into one pack."""
    with Repo(str(folder)) as repo:
        repo.object_store.pack_loose_objects()
    return folder


def all_code(folder: Path) -> list[str]:
    """Give the code of every change."""
    history = history_of(folder)
    assert history is not None
    with history:
        commits = list(history.commits(lambda _, __: None))
        return [history.code(change) for commit in commits for change in commit.changes]


@pytest.mark.parametrize("is_packed", [False, True])
def test_a_huge_file_is_not_unpacked(tmp_path: Path, is_packed: bool) -> None:
    made = MadeRepository(tmp_path / "bomb")
    made.commit("one", write={"a.py": "1", "b.py": "\0" * 20_000_000})
    folder = made.done()
    assert all_code(packed(folder) if is_packed else folder) == ["1", ""]


def test_a_pack_is_read_like_loose_objects(tmp_path: Path) -> None:
    made = MadeRepository(tmp_path / "packed")
    for number in range(30):
        made.commit(str(number), write={"a.py": "line\n" * 300 + str(number)})
    folder = packed(made.done())
    assert not list((folder / ".git/objects").glob("??/*"))
    assert [code[-2:].strip() for code in all_code(folder)] == [str(it) for it in range(30)]


def test_folders_that_hold_each_other_a_billion_times_are_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(git_history, "MOST_CHANGES", 5_000)
    made = MadeRepository(tmp_path / "bomb")
    made.commit("one", write={"a.py": "1"})
    folder = made.done()
    with Repo(str(folder)) as repo:
        head = repo[repo.head()]
        assert isinstance(head, Commit)
        inner = head.tree
        for _ in range(10):
            tree = Tree()
            for name in range(10):
                tree.add(str(name).encode(), 0o040000, inner)
            repo.object_store.add_object(tree)
            inner = tree.id
        head.tree = inner
        repo.object_store.add_object(head)
        repo.refs[b"refs/heads/master"] = head.id  # type: ignore[index]
        repo.refs.set_symbolic_ref(b"HEAD", b"refs/heads/master")  # type: ignore[arg-type]
    with pytest.raises(TrainerError, match="too many files"):
        commits_of(folder)


@pytest.mark.parametrize("ending", [".pack", ".idx"])
def test_a_damaged_pack_is_one_sentence_wherever_it_is_damaged(tmp_path: Path, ending: str) -> None:
    made = MadeRepository(tmp_path / "packed")
    for number in range(5):
        made.commit(str(number), write={"a.py": f"line {number}\n" * 20})
    folder = packed(made.done())
    (place,) = (folder / ".git/objects/pack").glob(f"*{ending}")
    kept = place.read_bytes()
    place.chmod(0o644)
    cuts = [kept[:at] for at in range(0, len(kept), 97)]
    turned = [
        kept[:at] + bytes([kept[at] ^ 0xFF]) + kept[at + 1 :] for at in range(0, len(kept), 31)
    ]
    for harmed in (*cuts, *turned):
        place.write_bytes(harmed)
        git_history._walked.cache_clear()
        with suppress(TrainerError):
            all_code(folder)


def test_objects_of_another_repository_are_not_borrowed(tmp_path: Path) -> None:
    other = MadeRepository(tmp_path / "other")
    head = other.commit("private", write={"a.py": "1"})
    other.done()
    made = MadeRepository(tmp_path / "stranger")
    folder = made.done()
    (folder / ".git/objects/info").mkdir(exist_ok=True)
    (folder / ".git/objects/info/alternates").write_text(f"{tmp_path}/other/.git/objects\n")
    (folder / ".git/HEAD").write_bytes(head + b"\n")
    with pytest.raises(TrainerError, match="damaged or incomplete"):
        history_of(folder)
