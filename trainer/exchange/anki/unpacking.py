"""The database in what Anki exports: which of a package's members it is, and its bytes.

Newer packages hold a second, older database with one note that asks to update Anki; so the newest
generation there is counts.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from trainer.domain.errors import TrainerError
from trainer.exchange.anki.database import MAGIC, MOST_BYTES
from trainer.exchange.material import HandedFile, Material, need

GENERATIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")
"""The names of the database, the newest generation first."""

_ZSTD = b"\x28\xb5\x2f\xfd"
_PIECE = 2**20
_OLDEST = 1
_TABLES = (b"revlog", b"notes", b"cards")


@dataclass(frozen=True, slots=True)
class Package:
    """A package, or a collection by itself: what it is called, its place within what was handed.

    ``is_whole`` tells that all decks of a person are in it, and not those that were chosen,
    ``is_open`` that Anki has not yet written everything into it. ``generation`` is that of its
    ``meta``: 3 for the newest.
    """

    called: str
    place: str
    database: HandedFile
    generation: int
    is_whole: bool
    is_open: bool

    def unpacked(self) -> bytearray:
        """Give the bytes of its database."""
        content = self.database.read()
        if content.startswith(_ZSTD):
            return _decompressed(content, self.called)
        if self.generation > _OLDEST and self.database.name.endswith(GENERATIONS[-1]):
            raise TrainerError(
                f"{self.called} does not contain the collection, only the note that asks to "
                "update Anki; export it again."
            )
        if len(content) > MOST_BYTES:
            raise _too_large(self.called)
        return bytearray(content)


def packages_in(material: Material) -> list[Package]:
    """Give the packages in what was handed: one, or those that lie in an archive.

    A database by itself is one too, as Anki keeps it in the folder of a profile.
    """
    alone = material.only
    if alone is not None:
        return [_package(material, "", alone)] if _is_collection(alone) else []
    found: dict[str, HandedFile] = {}
    for generation in GENERATIONS:
        for name, file in material.files.items():
            place, _, last = name.rpartition("/")
            if last == generation and not (place and material.folder):
                found.setdefault(place, file)
    return [_package(material, place, found[place]) for place in sorted(found)]


def _package(material: Material, place: str, database: HandedFile) -> Package:
    before = f"{place}/" if place else ""
    called = place or material.name
    meta = material.files.get(f"{before}meta")
    log = material.files.get(f"{before}{database.name.rpartition('/')[2]}-wal")
    return Package(
        called=called,
        place=place,
        database=database,
        generation=_generation(meta.read() if meta else b""),
        is_whole=called.lower().endswith(".colpkg") or (not place and material.packed is None),
        is_open=bool(log and log.size),
    )


def _generation(meta: bytes) -> int:
    """Give what a message of two bytes says."""
    return meta[1] if len(meta) > 1 and meta[0] == 0x08 else _OLDEST


def _is_collection(file: HandedFile) -> bool:
    content = file.read()
    if content.startswith(_ZSTD):
        return file.name.endswith(GENERATIONS[0])
    return content.startswith(MAGIC) and all(name in content for name in _TABLES)


def _decompressed(content: bytes, called: str) -> bytearray:
    """Give what zstd packed, piece by piece: nobody knows how much comes out."""
    zstd = _zstd()
    whole = bytearray()
    try:
        for piece in _pieces(zstd.ZstdDecompressor(), content):
            whole += piece
            if len(whole) > MOST_BYTES:
                raise _too_large(called)
    except (zstd.ZstdError, EOFError, MemoryError) as error:
        raise TrainerError(f"{called} is damaged: its collection cannot be unpacked.") from error
    return whole


def _pieces(unpacking: Any, content: bytes) -> Iterator[bytes]:
    piece = unpacking.decompress(content, max_length=_PIECE)
    while piece:
        yield piece
        if unpacking.eof:
            return
        piece = unpacking.decompress(b"", max_length=_PIECE)
    raise EOFError


def _zstd() -> Any:
    """Give the module of Python, which has it from 3.14 on, or the same one to install."""
    if sys.version_info >= (3, 14):
        import compression.zstd as zstd
    else:
        try:
            import backports.zstd as zstd
        except ImportError:
            raise need("backports.zstd", "packages of newer Anki versions") from None
    return zstd


def _too_large(called: str) -> TrainerError:
    most = MOST_BYTES // 2**20
    return TrainerError(f"{called} is too large: its collection may have at most {most} MB.")
