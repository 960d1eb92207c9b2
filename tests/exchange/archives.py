"""Archives as the tests make them, in memory."""

import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping

from trainer.exchange.archives.archive import unpacked
from trainer.exchange.material import HandedFile, Material


def handed(name: str, content: bytes) -> HandedFile:
    """Give a file as it is handed to an import."""
    return HandedFile(name, len(content), lambda: content)


def material(files: Mapping[str, bytes | str], name: str = "handed") -> Material:
    """Give files as the material of an import: one alone, or many as of an archive."""
    contents = {
        key: value.encode() if isinstance(value, str) else value for key, value in files.items()
    }
    packed = handed(f"{name}.zip", b"") if len(contents) != 1 else None
    return Material(
        name, {key: handed(key, value) for key, value in contents.items()}, None, packed
    )


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Give a zip of files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def tarred(files: Mapping[str, bytes], others: tuple[tarfile.TarInfo, ...] = ()) -> bytes:
    """Give a tar of files, and of members that are none."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        for info in others:
            archive.addfile(info)
    return buffer.getvalue()


def tar_gz(files: Mapping[str, bytes]) -> bytes:
    """Give a gzipped tar of files."""
    return gzip.compress(tarred(files))


def opened(name: str, content: bytes) -> Material:
    """Give what an archive unpacks to."""
    result = unpacked(handed(name, content), name)
    assert result is not None
    return result


def contents(name: str, content: bytes) -> dict[str, bytes]:
    """Give all that lies in an archive, by name."""
    return {key: file.read() for key, file in opened(name, content).files.items()}
