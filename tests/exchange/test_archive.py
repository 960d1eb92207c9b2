import gzip
import stat
import tarfile
import zipfile
from io import BytesIO

import pytest

from tests.exchange.archives import contents, handed, opened, tar_gz, tarred, zipped
from trainer.domain.errors import TrainerError
from trainer.exchange.archives.archive import unpacked

FILES = {"a.csv": b"title\nTwo Sum\n", "notes/b.md": b"# Two Sum\n"}


@pytest.mark.parametrize(
    ("name", "content"),
    [("x.zip", zipped(FILES)), ("x.tar", tarred(FILES)), ("x.tar.gz", tar_gz(FILES))],
)
def test_an_archive_is_known_by_its_bytes_and_gives_its_files(name: str, content: bytes) -> None:
    assert contents(name, content) == FILES
    assert contents("no-ending", content) == FILES
    assert opened(name, content).packed is not None


def test_a_gzip_alone_gives_one_file_without_its_ending() -> None:
    material = opened("backup.json.gz", gzip.compress(b"[]"))
    assert [(name, file.read()) for name, file in material.files.items()] == [
        ("backup.json", b"[]")
    ]
    assert material.packed is not None
    assert material.only is None


@pytest.mark.parametrize("content", [b"", b"P", b"PK", b"a,b\n", b"\x1f\x8b", b"\0" * 600])
def test_anything_else_is_no_archive(content: bytes) -> None:
    assert unpacked(handed("x.zip", content), "x.zip") is None


def test_archives_within_archives_are_opened_three_deep() -> None:
    deep = zipped({"four.zip": zipped({"five.csv": b"5"})})
    outer = zipped({"two.zip": zipped({"three.zip": deep, "a.json.gz": gzip.compress(b"{}")})})
    found = contents("one.zip", outer)
    assert set(found) == {"two.zip/three.zip/four.zip", "two.zip/a.json"}
    within = contents("x.zip", zipped({"in.tgz": tar_gz(FILES), "b.zip": zipped(FILES)}))
    assert set(within) == {f"{outer}/{name}" for outer in ("in.tgz", "b.zip") for name in FILES}


def test_the_package_of_another_program_stays_one_file_within_an_archive() -> None:
    assert set(contents("x.zip", zipped({"table.xlsx": zipped(FILES)}))) == {"table.xlsx"}
    assert set(contents("table.xlsx", zipped(FILES))) == set(FILES)


def test_names_stay_within_the_archive() -> None:
    names = ("/etc/a", "../../b", "C:\\Users\\c", "d//./e", "x/../f", "\\\\server\\g")
    found = contents("x.tar", tarred(dict.fromkeys(names, b"")))
    assert list(found) == ["etc/a", "b", "Users/c", "d/e", "x/f", "server/g"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_files_of_one_name_are_kept_apart() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for content in ("1", "2", "3"):
            archive.writestr("a.csv", content)
    found = contents("x.zip", buffer.getvalue())
    assert found == {"a.csv": b"1", "a (2).csv": b"2", "a (3).csv": b"3"}


def test_junk_and_folders_are_left_out() -> None:
    junk = ("__MACOSX/._a.csv", ".DS_Store", "r/.git/config", "r/._b", "folder/", "Thumbs.db")
    assert contents("x.zip", zipped({**dict.fromkeys(junk, b""), "a.csv": b"1"})) == {"a.csv": b"1"}


def test_links_devices_and_files_with_holes_are_left_out() -> None:
    kinds = (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE)
    others = []
    for kind in (*kinds, tarfile.GNUTYPE_SPARSE):
        info = tarfile.TarInfo(f"other-{kind!r}")
        info.type, info.linkname = kind, "/etc/passwd"
        others.append(info)
    assert contents("x.tar", tarred({"a": b"1"}, tuple(others))) == {"a": b"1"}
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a", "1")
    assert contents("x.zip", buffer.getvalue()) == {"a": b"1"}


def test_a_locked_archive_asks_to_be_unpacked_first() -> None:
    content = bytearray(zipped({"a.csv": b"1"}))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(TrainerError, match="protected by a password"):
        unpacked(handed("x.zip", bytes(content)), "x.zip")


def test_an_archive_of_nothing_says_so() -> None:
    for content in (zipped({}), tarred({"a/.DS_Store": b""})):
        with pytest.raises(TrainerError, match="contains no readable file"):
            unpacked(handed("x.zip", content), "x.zip")


def test_names_in_utf8_are_read_where_the_zip_forgot_to_say_so() -> None:
    content = zipped({"aufgäbe.csv": b"1"})
    assert set(contents("x.zip", content.replace(b"\x00\x08", b"\x00\x00"))) == {"aufgäbe.csv"}
