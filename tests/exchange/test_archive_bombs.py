import gzip
import random
import struct
import zipfile
import zlib
from contextlib import suppress
from io import BytesIO
from time import process_time

import pytest

from tests.exchange.archives import contents, handed, opened, tar_gz, tarred, zipped
from trainer.domain.errors import TrainerError
from trainer.exchange.archives import archive, kinds

FILES = {"a.csv": b"title\nTwo Sum\n" * 50, "notes/b.md": b"# Two Sum\n" * 50}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the caps be small ones, so that a bomb of a few megabytes is one."""
    monkeypatch.setattr(archive, "LARGEST_FILE", 4 * 2**20)
    monkeypatch.setattr(archive, "LARGEST_WHOLE", 10 * 2**20)


def bomb(size: int) -> bytes:
    """Give a gzip of so many zeros, made without holding them."""
    packer = zlib.compressobj(9, wbits=31)
    block = bytes(2**20)
    return b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()


def test_a_small_file_with_a_huge_content_ends_early() -> None:
    content = bomb(2**29)
    assert len(content) < 2 * 2**20
    begun = process_time()
    material = opened("bomb.csv.gz", content)
    for _ in range(2):
        with pytest.raises(TrainerError, match="too large to unpack"):
            material.files["bomb.csv"].read()
    assert process_time() - begun < 30


def test_a_tar_that_is_a_bomb_is_never_held_whole(small: None) -> None:
    with pytest.raises(TrainerError, match="too large to unpack"):
        opened("x.tar.gz", tar_gz({"a": bytes(5 * 2**20)}))


def test_many_files_are_a_bomb_together(small: None) -> None:
    material = opened("x.zip", zipped({f"{n}.csv": bytes(3 * 2**20) for n in range(5)}))
    for n in (0, 1, 2, 0, 1, 2):
        assert len(material.files[f"{n}.csv"].read()) == 3 * 2**20
    with pytest.raises(TrainerError, match="too large to unpack"):
        material.files["3.csv"].read()


def test_archives_within_archives_count_with_the_outer_one(small: None) -> None:
    inner = zipped({f"{n}.zip": zipped({"a": bytes(3 * 2**20)}) for n in range(5)})
    material = opened("x.zip", zipped({"inner.zip": inner}))
    with pytest.raises(TrainerError, match="too large to unpack"):
        [file.read() for file in material.files.values()]


def test_a_size_that_lies_is_not_trusted() -> None:
    content = bytearray(zipped({"a.csv": b"1" * 5000}))
    for place in (content.index(b"PK\x01\x02") + 24, 22):
        content[place : place + 4] = struct.pack("<I", 3)
    with pytest.raises(TrainerError, match=r"a\.csv in x\.zip is damaged or incomplete"):
        contents("x.zip", bytes(content))
    content = bytearray(zipped({"a.csv": b"1" * 5000}))
    for place in (content.index(b"PK\x01\x02") + 24, 22):
        content[place : place + 4] = struct.pack("<I", 2**31)
    assert opened("x.zip", bytes(content)).files["a.csv"].size == 2**31


def test_entries_that_share_their_content_are_no_way_around_the_caps(small: None) -> None:
    content = zipped({"a": bytes(3 * 2**20)})
    start = content.index(b"PK\x01\x02")
    end = content.index(b"PK\x05\x06")
    copies = 50
    directory = content[start:end] * copies
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, copies, copies, len(directory), start, 0)
    material = opened("x.zip", content[:start] + directory + tail)
    with pytest.raises(TrainerError):
        [file.read() for file in material.files.values()]


def test_too_many_files_are_one_sentence() -> None:
    names = {f"{n}": b"" for n in range(archive.MOST_FILES + 1)}
    for content in (zipped(names), tar_gz(names)):
        begun = process_time()
        with pytest.raises(TrainerError, match="more than 20,000 files"):
            opened("x.zip", content)
        assert process_time() - begun < 20
    listed = zipped({"a": b"PK\x01\x02" * 10})
    assert contents("x.zip", listed) == {"a": b"PK\x01\x02" * 10}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_directory_of_more_than_is_ever_listed_is_not_even_read() -> None:
    content = zipped({"a": b""})
    start, end = content.index(b"PK\x01\x02"), content.index(b"PK\x05\x06")
    directory = content[start:end] * 200_000
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(directory), start, 0)
    with pytest.raises(TrainerError, match="contains more than 100,000 files"):
        opened("x.zip", content[:start] + directory + tail)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_many_files_of_one_name_take_no_time() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as zip_file:
        for _ in range(3000):
            zip_file.writestr("a.csv", "1")
    begun = process_time()
    assert len(opened("x.zip", buffer.getvalue()).files) == 3000
    assert process_time() - begun < 2


def test_a_tar_that_leads_back_to_its_beginning_ends() -> None:
    content = bytearray(tarred({"a": b"1"}))
    content[124:136] = b"\xff" * 11 + b"\x00"
    content[148:156] = b" " * 8
    content[148:156] = b"%06o\0 " % sum(content[:512])
    assert len(kinds.kind_of(bytes(content))) == 3
    with suppress(TrainerError):
        contents("x.tar", bytes(content))


def test_a_broken_archive_within_one_stays_a_file() -> None:
    broken = zipped(FILES)[:-30]
    assert contents("x.zip", zipped({"in.zip": broken, "a": b"1"})) == {"in.zip": broken, "a": b"1"}


@pytest.mark.parametrize("whole", [zipped(FILES), tarred(FILES), tar_gz(FILES), bomb(0)])
def test_what_is_cut_anywhere_or_turned_over_says_one_sentence(whole: bytes) -> None:
    lots = random.Random(14)
    for _ in range(300):
        content = bytearray(whole[: lots.randrange(len(whole) + 1)])
        for _ in range(lots.randrange(4)):
            if content:
                content[lots.randrange(len(content))] = lots.randrange(256)
        try:
            material = archive.unpacked(handed("x", bytes(content)), "x")
            for file in material.files.values() if material else ():
                file.read()
        except TrainerError:
            continue


def test_a_gzip_cut_short_says_so() -> None:
    content = gzip.compress(random.Random(1).randbytes(5000))[:-100]
    with pytest.raises(TrainerError, match="incomplete"):
        contents("a.json.gz", content)
