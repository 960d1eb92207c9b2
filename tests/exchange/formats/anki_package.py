"""Packages of Anki, made by hand: all three generations, with the tables that Anki gives them."""

import json
import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO

from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.study_day import StudyCalendar
from trainer.exchange.formats.anki import FORMAT
from trainer.exchange.material import HandedFile, Material

TODAY = date(2026, 11, 30)
WISHES = Wishes(calendar=StudyCalendar(UTC), today=TODAY)
CREATED = int(datetime(2025, 1, 1, 4, tzinfo=UTC).timestamp())

KINDS: dict[str, tuple[tuple[str, ...], int]] = {
    "Basic": (("Front", "Back"), 1),
    "Basic (and reversed card)": (("Front", "Back"), 2),
    "Cloze": (("Text", "Back Extra"), 1),
    "Deck with slugs": (("title", "id", "slug", "difficulty", "topics", "NeetCodeURL"), 1),
    "Deck with contents": (("ID", "TitleSlug", "Title", "Content", "Difficulty", "My notes"), 1),
    "LintCode": (("id", "title", "solution"), 1),
    "With links": (("Name", "Content", "Problem Link"), 1),
}
"""Types of notes: their fields, and how many templates they have."""

_TABLES = """
create table col (id integer primary key, crt integer not null, mod integer not null,
    scm integer not null, ver integer not null, dty integer not null, usn integer not null,
    ls integer not null, conf text not null, models text not null, decks text not null,
    dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null,
    mod integer not null, usn integer not null, tags text not null, flds text not null,
    sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null,
    ord integer not null, mod integer not null, usn integer not null, type integer not null,
    queue integer not null, due integer not null, ivl integer not null, factor integer not null,
    reps integer not null, lapses integer not null, left integer not null, odue integer not null,
    odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null,
    ease integer not null, ivl integer not null, lastIvl integer not null,
    factor integer not null, time integer not null, type integer not null);
create index ix_cards_nid on cards (nid);
create index ix_revlog_cid on revlog (cid);
"""
_TABLES_OF_18 = """
create table config (KEY text not null primary key, usn integer not null,
    mtime_secs integer not null, val blob not null) without rowid;
create table notetypes (id integer not null primary key, name text not null collate unicase,
    mtime_secs integer not null, usn integer not null, config blob not null);
create unique index idx_notetypes_name on notetypes (name);
create table fields (ntid integer not null, ord integer not null,
    name text not null collate unicase, config blob not null, primary key (ntid, ord))
    without rowid;
create unique index idx_fields_name_ntid on fields (name, ntid);
create table templates (ntid integer not null, ord integer not null,
    name text not null collate unicase, mtime_secs integer not null, usn integer not null,
    config blob not null, primary key (ntid, ord)) without rowid;
create table decks (id integer primary key not null, name text not null collate unicase,
    mtime_secs integer not null, usn integer not null, common blob not null, kind blob not null);
create unique index idx_decks_name on decks (name);
"""


@dataclass(frozen=True)
class MadeCard:
    """A card with its answers: each a moment, an ease, and the type of its line in the log."""

    answers: Sequence[tuple[str, int, int]] = ()
    place: int = 0
    kind: int = 0
    due: int = 0
    interval: int = 0
    reps: int = 0
    data: str = "{}"
    was_due: int = 0
    home: str = ""


@dataclass(frozen=True)
class MadeNote:
    """A note of a type, in a deck, with its fields and cards."""

    fields: Sequence[str]
    kind: str = "Basic"
    deck: str = "LeetCode"
    tags: str = ""
    cards: Sequence[MadeCard] = (MadeCard(),)


def answered(*answers: tuple[str, int, int]) -> MadeCard:
    """Make a card with answers, which Anki counts."""
    return MadeCard(answers, kind=2, reps=len(answers), interval=9, due=400)


def connection_to(
    notes: Sequence[MadeNote], schema: int = 11, scheduler: int | None = 2
) -> sqlite3.Connection:
    """Make a collection that can be changed before it is packed."""
    base = sqlite3.connect(":memory:", isolation_level=None)
    base.create_collation("unicase", lambda one, other: (one > other) - (one < other))
    base.executescript(_TABLES)
    named = {deck for note in notes for deck in (note.deck, *(it.home for it in note.cards))}
    decks = {name: 100 + place for place, name in enumerate(sorted(named - {""}))}
    (_tables_of_18 if schema == 18 else _json_of_11)(base, decks, scheduler)
    kinds = {name: 1000 + place for place, name in enumerate(KINDS)}
    for number, note in enumerate(notes, 1):
        row = (
            number,
            f"guid{number}",
            kinds[note.kind],
            f" {note.tags} ",
            "\x1f".join(note.fields),
        )
        base.execute("insert into notes values (?, ?, ?, 0, -1, ?, ?, 0, 0, 0, '')", row)
        for place, card in enumerate(note.cards):
            _add_card(base, number, number * 100 + place, card, decks, note.deck)
    return base


def packed(members: Mapping[str, bytes], name: str = "deck.apkg") -> Material:
    """Zip members and hand them over as the import does."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    opened = zipfile.ZipFile(BytesIO(buffer.getvalue()))
    files = {it: _file(it, opened.read(it)) for it in opened.namelist()}
    return Material(name, files, packed=_file(name, buffer.getvalue()))


def legacy_1(base: sqlite3.Connection, name: str = "deck.apkg") -> Material:
    """Pack as Anki did up to 2.1.49, and as genanki does."""
    return packed({"collection.anki2": base.serialize(), "media": b"{}"}, name)


def legacy_2(base: sqlite3.Connection, name: str = "deck.apkg") -> Material:
    """Pack as Anki does for older versions."""
    members = {"meta": b"\x08\x02", "collection.anki21": base.serialize()}
    return packed(members | {"collection.anki2": dummy(), "media": b"{}"}, name)


def latest(base: sqlite3.Connection, name: str = "deck.apkg") -> Material:
    """Pack as Anki does today: its database was written with a write-ahead log."""
    members = {"meta": b"\x08\x03", "collection.anki21b": zstd(with_log(base.serialize()))}
    return packed(members | {"collection.anki2": dummy(), "media": zstd(b"")}, name)


def with_log(content: bytes) -> bytes:
    """Give a database whose head says that it has a write-ahead log."""
    return content[:18] + b"\x02\x02" + content[20:]


def zstd(content: bytes) -> bytes:
    """Compress."""
    from backports.zstd import compress

    return compress(content)


def dummy() -> bytes:
    """Give the older database that newer packages hold besides."""
    text = "Please update to the latest Anki version, then import the file again."
    return connection_to([MadeNote((text, ""), deck="Default")]).serialize()


def alone(name: str, content: bytes) -> Material:
    """Hand over one file."""
    return Material(name, {name: _file(name, content)})


def read(material: Material, wishes: Wishes = WISHES) -> Reading:
    """Read what is recognised."""
    assert FORMAT.recognises(material)
    return FORMAT.read(material, wishes)


def read_notes(*notes: MadeNote, scheduler: int | None = 2) -> Reading:
    """Read a package of these notes."""
    return read(legacy_2(connection_to(notes, scheduler=scheduler)))


def _file(name: str, content: bytes) -> HandedFile:
    return HandedFile(name, len(content), lambda: content)


def _add_card(
    base: sqlite3.Connection,
    note: int,
    number: int,
    card: MadeCard,
    decks: dict[str, int],
    deck: str,
) -> None:
    now, home = decks[deck], decks.get(card.home, 0)
    row = (number, note, now, card.place, card.kind, card.due, card.interval, card.reps)
    base.execute(
        "insert into cards values (?, ?, ?, ?, 0, -1, ?, 0, ?, ?, 2500, ?, 0, 0, ?, ?, 0, ?)",
        (*row, card.was_due, home, card.data),
    )
    for moment, ease, kind in card.answers:
        at = int(datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp() * 1000)
        row = (at, number, -1, ease, 1, 1, 2500, 41000)
        base.execute("insert into revlog values (?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, kind))


def _json_of_11(base: sqlite3.Connection, decks: dict[str, int], scheduler: int | None) -> None:
    models = {
        str(1000 + place): {
            "name": name,
            "flds": [{"name": field, "ord": number} for number, field in enumerate(fields)],
            "tmpls": [{"name": f"Card {number}", "ord": number} for number in range(templates)],
        }
        for place, (name, (fields, templates)) in enumerate(KINDS.items())
    }
    conf = {"curDeck": 1} | ({} if scheduler is None else {"schedVer": scheduler})
    named = {str(number): {"id": number, "name": name} for name, number in decks.items()}
    base.execute(
        "insert into col values (1, ?, 0, 0, 11, 0, 0, 0, ?, ?, ?, '{}', '{}')",
        (CREATED, json.dumps(conf), json.dumps(models), json.dumps(named)),
    )


def _tables_of_18(base: sqlite3.Connection, decks: dict[str, int], scheduler: int | None) -> None:
    base.executescript(_TABLES_OF_18)
    base.execute("insert into col values (1, ?, 0, 0, 18, 0, 0, 0, '', '', '', '', '')", (CREATED,))
    if scheduler is not None:
        value = str(scheduler).encode()
        base.execute("insert into config values ('schedVer', 0, 0, ?)", (value,))
    for name, number in decks.items():
        path = name.replace("::", "\x1f")
        base.execute("insert into decks values (?, ?, 0, 0, x'', x'')", (number, path))
    for place, (name, (fields, templates)) in enumerate(KINDS.items()):
        kind = 1000 + place
        base.execute("insert into notetypes values (?, ?, 0, 0, x'')", (kind, name))
        for number, field in enumerate(fields):
            base.execute("insert into fields values (?, ?, ?, x'')", (kind, number, field))
        for number in range(templates):
            row = (kind, number, f"Card {number}")
            base.execute("insert into templates values (?, ?, ?, 0, 0, x'')", row)
