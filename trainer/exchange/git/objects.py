"""The objects of a git repository, read by dulwich: no program runs, nothing grows without end."""

import re
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from traceback import clear_frames
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from trainer.domain.errors import TrainerError
from trainer.exchange.git.place import GitPlace
from trainer.exchange.git.sizes import PackSizes
from trainer.exchange.git.tree import Tree
from trainer.exchange.material import need

if TYPE_CHECKING:
    from dulwich.pack import Pack

LARGEST_OBJECT = 16 * 1024 * 1024
_LONGEST_MESSAGE = 4_000
_COMMIT, _TREE, _BLOB = 1, 2, 3
_KINDS = {b"commit": _COMMIT, b"tree": _TREE, b"blob": _BLOB}
_AUTHOR = re.compile(rb" (-?[0-9]{1,15}) ([+-])([0-9]{2})([0-9]{2})$")


class RawCommit(NamedTuple):
    """A commit without what it changed; ``at`` is in the zone that its author was in."""

    name: bytes
    tree: bytes
    parents: tuple[bytes, ...]
    at: datetime | None
    message: str


class GitObjects:
    """The objects by their names; to be closed."""

    def __init__(self, place: GitPlace) -> None:
        try:
            from dulwich.object_format import SHA1, SHA256
        except ImportError as error:
            raise need("dulwich", "the history of a repository") from error
        self._folder = place.shared / "objects"
        self._naming = SHA256 if place.long_names else SHA1
        self._open = ExitStack()
        self._packs: list[tuple[Pack, PackSizes]] = []
        try:
            for path in sorted(self._folder.glob("pack/*.idx")):
                self._open_pack(path.with_suffix(""))
        except BaseException:
            self._open.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if error is not None:
            clear_frames(error.__traceback__)
        self._open.close()

    def _open_pack(self, path: Path) -> None:
        from dulwich.objects import RawObjectID
        from dulwich.pack import Pack

        pack = Pack(str(path), object_format=self._naming)
        self._open.callback(pack.close)

        def place_of(name: bytes) -> int:
            return pack.index.object_offset(RawObjectID(name))

        length = self._naming.oid_length
        sizes = PackSizes(path.with_suffix(".pack"), length, place_of, LARGEST_OBJECT)
        self._packs.append((pack, self._open.enter_context(sizes)))

    def commit(self, name: bytes) -> RawCommit:
        """Give a commit; raise ``KeyError`` where it is not there."""
        head, _, message = self._raw(name, _COMMIT).partition(b"\n\n")
        lines = head.split(b"\n")
        fields = [line.split(b" ", 1) for line in lines if b" " in line]
        (tree,) = [value for key, value in fields if key == b"tree"]
        parents = tuple(value for key, value in fields if key == b"parent")
        author = next((value for key, value in fields if key == b"author"), b"")
        text = message[:_LONGEST_MESSAGE].decode(errors="replace")
        return RawCommit(name, tree, parents, _moment(author), text)

    def tree(self, name: bytes) -> Tree:
        """Give a folder."""
        return Tree(self._raw(name, _TREE), self._naming.oid_length)

    def blob(self, name: bytes) -> bytes:
        """Give the content of a file."""
        return self._raw(name, _BLOB)

    def _raw(self, name: bytes, kind: int) -> bytes:
        found, content = self._anything(name)
        if found != kind:
            raise ValueError("an object of an unexpected kind")
        return content

    def _anything(self, name: bytes) -> tuple[int, bytes]:
        from dulwich.objects import ObjectID

        wanted = ObjectID(name)
        for pack, sizes in self._packs:
            try:
                offset = pack.index.object_offset(wanted)
            except KeyError:
                continue
            sizes.check(offset)
            return pack.get_raw(wanted)
        text = name.decode()
        path = self._folder / text[:2] / text[2:]
        if not path.is_file():
            raise KeyError(name)
        return _unpacked(path)


def _unpacked(path: Path) -> tuple[int, bytes]:
    """Give kind and content of an object that is a file of its own."""
    unpacking = zlib.decompressobj()
    with path.open("rb") as file:
        content = unpacking.decompress(file.read(LARGEST_OBJECT), LARGEST_OBJECT)
    if not unpacking.eof:
        raise ValueError("an incomplete or too large object")
    head, _, content = content.partition(b"\0")
    return _KINDS[head.partition(b" ")[0]], content


@contextmanager
def one_sentence(name: str) -> Iterator[None]:
    """Whatever goes wrong in a stranger's repository is said in one sentence.

    What the frames of the error held is let go, as a pack that something looks at cannot be closed.
    """
    try:
        yield
    except TrainerError:
        raise
    except Exception as error:
        clear_frames(error.__traceback__)
        raise TrainerError(
            f"The history of the git repository {name} cannot be read, as it is damaged or "
            "incomplete; `git fsck` says what is missing, a fresh clone helps."
        ) from error


def _moment(author: bytes) -> datetime | None:
    """Give when its author made it, on the author's own clock; ``None`` where that cannot be."""
    found = _AUTHOR.search(author)
    if found is None:
        return None
    sign = -1 if found[2] == b"-" else 1
    away = sign * timedelta(hours=int(found[3]), minutes=int(found[4]))
    try:
        return datetime.fromtimestamp(int(found[1]), timezone(away))
    except (ValueError, OverflowError, OSError):
        return None
