"""Git repositories and folders of solutions, made for a test."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from dulwich.objects import Blob, Commit, ObjectID
from dulwich.objects import Tree as TreeObject
from dulwich.refs import HEADREF
from dulwich.repo import Repo

from tests.builders import CALENDAR, DAY
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.exchange.formats.format import Format
from trainer.exchange.material import HandedFile, Material

WISHES = Wishes(calendar=CALENDAR, today=DAY)
CODE = "class Solution:\n    pass\n"


class MadeRepository:
    """A repository with a work tree, to which commits are added one after another."""

    def __init__(self, folder: Path, *, bare: bool = False) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._bare = bare
        self._repo = (Repo.init_bare if bare else Repo.init)(str(folder))
        self._files: dict[str, bytes] = {}
        self.head: bytes | None = None

    def commit(
        self,
        message: str,
        at: str = "2026-01-05T21:30:00+02:00",
        *,
        write: Mapping[str, str] | None = None,
        remove: Sequence[str] = (),
        move: Mapping[str, str] | None = None,
        parents: Sequence[bytes] | None = None,
    ) -> bytes:
        """Commit what changes, and give the commit's name."""
        for old, new in (move or {}).items():
            self._files[new] = self._files.pop(old)
        for path in remove:
            del self._files[path]
        self._files |= {path: text.encode() for path, text in (write or {}).items()}
        moment = datetime.fromisoformat(at)
        commit = Commit()
        commit.tree = self._tree(self._files)
        before = parents if parents is not None else [self.head] if self.head else []
        commit.parents = [ObjectID(name) for name in before]
        commit.author = commit.committer = b"Ada <ada@example.org>"
        commit.author_time = commit.commit_time = int(moment.timestamp())
        away = moment.utcoffset()
        commit.author_timezone = commit.commit_timezone = int(away.total_seconds()) if away else 0
        commit.message = message.encode()
        self._repo.object_store.add_object(commit)
        self._repo.refs.set_if_equals(HEADREF, None, commit.id)
        self.head = commit.id
        return commit.id

    def done(self) -> Path:
        """Close it with its work tree as it was last committed."""
        self._repo.close()
        for path, content in self._files.items() if not self._bare else ():
            place = self.folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        return self.folder

    def _tree(self, files: Mapping[str, bytes]) -> ObjectID:
        tree = TreeObject()
        folders: dict[str, dict[str, bytes]] = {}
        for path, content in files.items():
            first, _, rest = path.partition("/")
            if rest:
                folders.setdefault(first, {})[rest] = content
                continue
            blob = Blob.from_string(content)
            self._repo.object_store.add_object(blob)
            tree.add(first.encode(), 0o100644, blob.id)
        for name, inner in folders.items():
            tree.add(name.encode(), 0o040000, self._tree(inner))
        self._repo.object_store.add_object(tree)
        return tree.id


def folder_of(folder: Path) -> Material:
    """Give a folder as it is handed: what git keeps is not among its files."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    names = {path.relative_to(folder).as_posix(): path for path in paths}
    files = {
        name: HandedFile(name, path.stat().st_size, path.read_bytes)
        for name, path in names.items()
        if not name.startswith(".git")
    }
    return Material(folder.name, files, folder=folder)


def archive_of(name: str, files: Mapping[str, str]) -> Material:
    """Give files as they come out of an archive."""

    def handed(path: str, text: str) -> HandedFile:
        return HandedFile(path, len(text), text.encode)

    packed = HandedFile(f"{name}.zip", 1, lambda: b"")
    return Material(name, {it: handed(it, text) for it, text in files.items()}, packed=packed)


def read(format_: Format, material: Material, wishes: Wishes = WISHES) -> Reading:
    """Read what the format must recognise."""
    assert format_.recognises(material)
    return format_.read(material, wishes)


def dated(reading: Reading) -> list[tuple[str, str, int]]:
    """Give name, day and rating of each dated entry."""
    return [
        (entry.name, entry.day.isoformat(), entry.rating)
        for entry in reading.entries
        if entry.day and entry.rating
    ]


def undated(reading: Reading) -> list[Entry]:
    """Give the entries that say solved, and no day."""
    return [entry for entry in reading.entries if entry.rating and not entry.day]
