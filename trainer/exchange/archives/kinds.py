"""What lies in a zip, a tar and a gzip: listed without trust in what their headers say."""

import gzip
import io
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, cast

from trainer.domain.errors import TrainerError

FAULTS = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, struct.error, EOFError, OSError),
    *(ValueError, KeyError, IndexError, OverflowError, NotImplementedError, RuntimeError),
)
"""What the libraries raise on an archive that is damaged (``RecursionError`` among them)."""

_MOST_LISTED = 100_000
_TOO_MANY = f"The archive contains more than {_MOST_LISTED:,} files."
_ZIP_ENTRY = b"PK\x01\x02"
_SPARSE = (tarfile.GNUTYPE_SPARSE,)
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_UTF8_NAME = 0x800
_LOCKED = 0x1


class TooMuchError(TrainerError):
    """The archive holds more than is ever unpacked."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive: its name as written there, and how its content is streamed.

    ``size`` is what the archive says. ``locked`` tells that it needs a password.
    """

    name: str
    size: int
    stream: Callable[[], IO[bytes]]
    locked: bool = False


def kind_of(head: bytes) -> str:
    """Give ``zip``, ``gzip`` or ``tar`` by the first 512 bytes; empty where it is none."""
    if head[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return "zip"
    if head[:3] == b"\x1f\x8b\x08":
        return "gzip"
    return "tar" if head[257:262] == b"ustar" else ""


def gzip_stream(content: bytes) -> IO[bytes]:
    """Give what a gzip holds, as a stream."""
    return cast(IO[bytes], gzip.GzipFile(fileobj=io.BytesIO(content)))


def zip_members(content: bytes) -> Iterator[Member]:
    """Give the files of a zip; folders, links and rare ways of packing are left out."""
    if content.count(_ZIP_ENTRY) > _MOST_LISTED:
        raise TooMuchError(_TOO_MANY)
    archive = zipfile.ZipFile(io.BytesIO(content))
    for info in archive.infolist():
        kind = stat.S_IFMT(info.external_attr >> 16)
        if info.is_dir() or kind not in (0, stat.S_IFREG) or info.compress_type not in _READABLE:
            continue
        locked = bool(info.flag_bits & _LOCKED)
        yield Member(_zip_name(info), info.file_size, _opener(archive, info), locked)


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    return lambda: archive.open(info)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """Give the name in UTF-8 also where the zip forgot to say that it is."""
    if info.flag_bits & _UTF8_NAME or info.filename.isascii():
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def tar_members(content: bytes) -> Iterator[Member]:
    """Give the plain files of a tar; links, devices and files with holes are left out."""
    with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as archive:
        before = -1
        for _ in range(_MOST_LISTED):
            info = archive.next()
            if info is None:
                return
            if archive.offset <= before:
                raise tarfile.ReadError("goes backwards")
            before = archive.offset
            if info.isreg() and info.type not in _SPARSE and info.sparse is None:
                yield Member(info.name, info.size, _slice(content, info.offset_data, info.size))
    raise TooMuchError(_TOO_MANY)


def _slice(content: bytes, start: int, size: int) -> Callable[[], IO[bytes]]:
    def stream() -> IO[bytes]:
        part = content[start : start + size]
        if not 0 <= size == len(part):
            raise EOFError
        return io.BytesIO(part)

    return stream
