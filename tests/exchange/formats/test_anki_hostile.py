"""Packages of Anki that were damaged, or made to do damage: one sentence, and nothing else."""

import json
import random
import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress

import pytest

from tests.exchange.formats.anki_package import (
    WISHES,
    MadeNote,
    alone,
    answered,
    connection_to,
    dummy,
    latest,
    legacy_1,
    legacy_2,
    packed,
    read,
    zstd,
)
from trainer.domain.errors import TrainerError
from trainer.exchange.anki import unpacking as anki_unpacking
from trainer.exchange.formats.anki import FORMAT
from trainer.exchange.material import Material

NOTES = [
    MadeNote(("1. Two Sum", "x"), cards=[answered((f"2026-11-20T10:{minute:02}", 3, 1))])
    for minute in range(40)
]


def a_collection(schema: int = 11) -> sqlite3.Connection:
    return connection_to(NOTES, schema)


def refusal(material: Material) -> str:
    with pytest.raises(TrainerError) as caught:
        read(material)
    return str(caught.value)


def survives(material: Material) -> None:
    """Read it: that gives something, or one sentence."""
    if FORMAT.recognises(material):
        with suppress(TrainerError):
            FORMAT.read(material, WISHES)


@pytest.mark.parametrize(
    "sql",
    [
        "create view {0} as select * from old",
        "create view {0} as with recursive r(id) as (select 1 union all select id + 1 from r) "
        "select id, id as guid, 1 as mid, 1 as nid, '' as tags, 'x' as flds from r",
        "create virtual table {0} using fts5(id, guid, mid, tags, flds)",
    ],
)
@pytest.mark.parametrize("table", ["notes", "cards"])
def test_a_table_that_is_none_is_refused(sql: str, table: str) -> None:
    base = a_collection()
    base.execute(f"alter table {table} rename to old")
    base.execute(sql.format(table))
    assert refusal(legacy_1(base)).startswith("deck.apkg cannot be read as a database: ")


def test_a_log_that_is_a_view_counts_for_nothing() -> None:
    base = a_collection()
    base.executescript("drop table revlog; create view revlog as select 1 as id, 100 as cid")
    survives(legacy_1(base))


def test_a_trigger_never_runs() -> None:
    base = a_collection()
    base.execute("create trigger t after insert on notes begin delete from notes; end")
    assert len(read(legacy_1(base)).entries) == 40


@pytest.mark.parametrize(("size", "why"), [(9_000_000, "too big"), (9_000, "form a cycle")])
def test_a_computed_column_says_no_more_than_the_file_can_hold(size: int, why: str) -> None:
    base = a_collection()
    base.executescript(
        "alter table notes rename to old; create table notes (id integer primary key, guid text, "
        f"mid int, tags text, flds text generated always as (hex(zeroblob({size}))));"
        "insert into notes (id, guid, mid, tags) select id, guid, mid, tags from old"
    )
    assert why in refusal(legacy_1(base))


def test_pages_that_lead_round_in_circles_end() -> None:
    content = bytearray(a_collection().serialize())
    size = int.from_bytes(content[16:18], "big")
    for page in range(1, len(content) // size):
        copy = bytearray(content)
        copy[page * size : (page + 1) * size] = copy[:size]
        survives(packed({"collection.anki2": bytes(copy)}))


def test_missing_tables_and_columns_are_named() -> None:
    base = a_collection()
    base.execute("drop table cards")
    assert "Anki's table cards is missing" in refusal(legacy_1(base))
    base = a_collection()
    base.execute("alter table notes drop column flds")
    assert "no such column: flds" in refusal(legacy_1(base))


@pytest.mark.parametrize("name", anki_unpacking.GENERATIONS)
@pytest.mark.parametrize("content", [b"", b"x", b"\0" * 5000, b"SQLite format 3\0", b"{}" * 100])
def test_garbage_is_refused_in_one_sentence(name: str, content: bytes) -> None:
    sentence = refusal(packed({name: content}))
    assert sentence.startswith("deck.apkg ")
    assert sentence.count(". ") == 0


@pytest.mark.parametrize("content", [b"\x28\xb5\x2f\xfd", b"\x28\xb5\x2f\xfd" + b"x" * 99])
def test_a_damaged_pack_is_refused(content: bytes) -> None:
    material = packed({"collection.anki21b": content})
    assert refusal(material) == "deck.apkg is damaged: its collection cannot be unpacked."


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anki_unpacking, "MOST_BYTES", 4 * 2**20)
    bomb = zstd(b"SQLite format 3\0" + bytes(64 * 2**20))
    assert len(bomb) < 10_000
    assert "too large" in refusal(packed({"collection.anki21b": bomb}))
    assert "too large" in refusal(packed({"collection.anki21": bytes(5 * 2**20)}))


def test_a_package_without_its_collection_says_so() -> None:
    sentence = refusal(packed({"meta": b"\x08\x03", "collection.anki2": dummy()}))
    assert sentence.startswith("deck.apkg does not contain the collection")


def test_zstd_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    material = latest(a_collection(18))
    for module in ("backports.zstd", "compression.zstd"):
        monkeypatch.setitem(sys.modules, module, None)
    assert "pip install interview-trainer[import]" in refusal(material)


def test_other_databases_and_files_are_not_recognised() -> None:
    other = sqlite3.connect(":memory:")
    other.execute("create table problems (slug)")
    for content in (other.serialize(), b"", b"title,url", zstd(b"x")):
        assert not FORMAT.recognises(alone("x.db", content))
    table = packed({"a.csv": b"title"}, "x.zip")
    assert not FORMAT.recognises(table)
    with pytest.raises(TrainerError, match=r"^x.zip contains no Anki collection.$"):
        FORMAT.read(table, WISHES)


@pytest.mark.parametrize("pack", [legacy_1, legacy_2, latest])
def test_cells_of_any_type_are_borne(pack: Callable[[sqlite3.Connection], Material]) -> None:
    odd = ("null", "-9223372036854775808", "1e999", "x'ff00fe'", "'\x1f\x1f'", "''", "'[[[['")
    columns = {
        "notes": ("guid", "mid", "tags", "flds"),
        "cards": ("nid", "did", "ord", "type", "due", "ivl", "reps", "odid", "data"),
        "revlog": ("cid", "ease", "type"),
        "col": ("crt", "conf", "models", "decks"),
    }
    base = a_collection(18 if pack is latest else 11)
    base.execute("pragma writable_schema = on")
    base.execute("update sqlite_master set sql = replace(sql, ' not null', '')")
    lax = base.serialize()
    for table, name in ((table, name) for table, names in columns.items() for name in names):
        for value in odd:
            copy = sqlite3.connect(":memory:", isolation_level=None)
            copy.deserialize(lax)
            copy.create_collation("unicase", lambda one, other: 0)
            copy.execute(f"update {table} set {name} = {value}")
            survives(pack(copy))


def test_settings_that_are_no_settings_are_borne() -> None:
    deep = "[" * 100_000
    texts = ["[]", "{", '{"a": 1}', '{"1000": {"flds": 3, "tmpls": 4, "name": []}}', deep]
    texts += ['{"1000": {"flds": [3, {"name": 5}]}, "--5": 1}', '{"a":' * 50_000]
    for text in texts:
        for column in ("conf", "models", "decks"):
            base = a_collection()
            base.execute(f"update col set {column} = ?", (text,))
            assert read(legacy_1(base)).rows == 40
    base = a_collection()
    base.execute("update cards set data = ?, reps = 1", (json.dumps({"lrt": float("inf")}),))
    base.execute("delete from revlog")
    assert {it.day for it in read(legacy_1(base)).entries} == {None}


def test_a_package_that_was_cut_or_overwritten_anywhere_never_does_more_than_a_sentence() -> None:
    chance = random.Random(14)
    for name, whole in (
        ("collection.anki2", a_collection().serialize()),
        ("collection.anki21b", zstd(a_collection(18).serialize())),
    ):
        for _ in range(150):
            content = bytearray(whole[: chance.randrange(len(whole))])
            survives(packed({name: bytes(content)}))
            content = bytearray(whole)
            for _ in range(chance.choice((1, 5, 100))):
                content[chance.randrange(len(content))] = chance.randrange(256)
            survives(packed({name: bytes(content)}))


def test_text_that_is_no_text_is_shown_as_such() -> None:
    fields = ["[bold]\x1b[31m1. Two\0Sum", "<a " * 200_000, "<" + "a" * 500_000, "a\udcff"[:1]]
    notes = [MadeNote((field, field)) for field in fields]
    assert read(legacy_2(connection_to(notes))).rows == 4
