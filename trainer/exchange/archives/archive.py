"""Archives: a zip, gzip, tar or tar.gz as the files that lie in it; nothing is written to disk.

What is unpacked is counted while it streams, so that a small file with a huge content ends early
whatever its headers say. Archives within archives are opened too: ``outer.zip/inner.csv``.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import IO

from trainer.domain.errors import TrainerError
from trainer.exchange.archives.kinds import (
    FAULTS,
    Member,
    TooMuchError,
    gzip_stream,
    kind_of,
    tar_members,
    zip_members,
)
from trainer.exchange.archives.names import Names, is_junk, plain_name
from trainer.exchange.material import HandedFile, Material

MOST_FILES = 20_000
LARGEST_FILE = 256 * 2**20
LARGEST_WHOLE = 2**30
DEEPEST = 3

_CHUNK = 2**18
_HEAD = 512
_OPENED_WITHIN = (".zip", ".gz", ".tgz", ".tar")


def unpacked(file: HandedFile, name: str) -> Material | None:
    """Give what lies in an archive, ``None`` where the file is none by its first bytes.

    Its files are unpacked when they are read. Locked ones, links, devices and junk are left out;
    one that is damaged says so when it is read. Packages of other programs within the archive
    (``.xlsx``, ``.apkg``) stay one file. Raises ``TrainerError`` where nothing is left.
    """
    content = file.read()
    if not kind_of(content[:_HEAD]):
        return None
    opened = _Opened(name, LARGEST_WHOLE)
    opened.take_archive(content, plain_name(file.name) or "content", "", 1)
    if not opened.files:
        if opened.locked:
            raise TrainerError(
                f"{name} is protected by a password; unpack it first, then import the files."
            )
        raise TrainerError(f"{name} contains no readable file.")
    return Material(name, opened.files, packed=file)


@dataclass
class _Opened:
    """An archive while it is opened: the files so far, and how much may still be unpacked."""

    name: str
    left: int
    files: dict[str, HandedFile] = field(default_factory=dict)
    locked: bool = False
    _paid: dict[str, int] = field(default_factory=dict)
    _names: Names = field(default_factory=Names)

    def take_archive(self, content: bytes, name: str, folder: str, depth: int) -> None:
        """Take the files of an archive called ``name`` under ``folder``, as deep as is allowed."""
        try:
            self._take_members(content, name, folder, depth)
        except FAULTS as error:
            raise TrainerError(f"{name or self.name} is damaged or incomplete.") from error

    def _take_members(self, content: bytes, name: str, folder: str, depth: int) -> None:
        kind = kind_of(content[:_HEAD])
        if kind == "gzip":
            within = _without_gz(name)
            with gzip_stream(content) as stream:
                is_tar = kind_of(stream.read(_HEAD)) == "tar"
            if not is_tar:
                member = Member(within, _said_size(content), partial(gzip_stream, content))
                self._take(member, "", depth)
                return
            content, kind = self._drained(gzip_stream(content), name), "tar"
        for member in self._listed(content, kind):
            self._take(member, folder, depth)

    def _listed(self, content: bytes, kind: str) -> Iterator[Member]:
        return zip_members(content) if kind == "zip" else tar_members(content)

    def _take(self, member: Member, folder: str, depth: int) -> None:
        inner = plain_name(member.name)
        if not inner or is_junk(inner):
            return
        if member.locked:
            self.locked = True
            return
        name = self._names.apart(folder + inner, self.files)
        if name.lower().endswith(_OPENED_WITHIN) and self._take_within(member, name, depth):
            return
        if len(self.files) >= MOST_FILES:
            raise TooMuchError(f"{self.name} contains more than {MOST_FILES:,} files.")
        self.files[name] = HandedFile(name, member.size, partial(self._read, member, name))

    def _take_within(self, member: Member, name: str, depth: int) -> bool:
        """Open an archive within the archive; tell whether it is one, whole, and not too deep."""
        if depth >= DEEPEST:
            return False
        before = len(self.files)
        try:
            content = self._read(member, name)
            if not kind_of(content[:_HEAD]):
                return False
            self.take_archive(content, name, f"{name}/", depth + 1)
        except TooMuchError:
            raise
        except TrainerError:
            while len(self.files) > before:
                self.files.popitem()
            return False
        return True

    def _read(self, member: Member, name: str) -> bytes:
        try:
            with member.stream() as stream:
                return self._drained(stream, name)
        except FAULTS as error:
            raise TrainerError(f"{name} in {self.name} is damaged or incomplete.") from error

    def _drained(self, stream: IO[bytes], name: str) -> bytes:
        """Give all of a stream; what was unpacked of it before is not counted again."""
        parts, size, paid = [], 0, self._paid.get(name, 0)
        while part := stream.read(_CHUNK):
            size += len(part)
            if size > paid:
                self.left -= size - paid
                self._paid[name] = paid = size
            if size > LARGEST_FILE or self.left < 0:
                raise TooMuchError(
                    f"{name} in {self.name} is too large to unpack (limits: "
                    f"{LARGEST_FILE >> 20} MB a file, {LARGEST_WHOLE >> 20:,} MB in all)."
                )
            parts.append(part)
        return b"".join(parts)


def _without_gz(name: str) -> str:
    """Give the name of what a gzip holds: ``backup.json`` of ``backup.json.gz``."""
    if name.lower().endswith(".tgz"):
        return f"{name[:-4]}.tar"
    return name[:-3] if name.lower().endswith(".gz") else name


def _said_size(content: bytes) -> int:
    """Give the size that a gzip's last four bytes say, which may be wrong."""
    return int.from_bytes(content[-4:], "little")
