"""Notes of Obsidian, a vault of them or one: front matter, spaced repetition, days as notes.

A vault is often made from a template: a note without a day is no attempt. What Spaced Repetition
keeps is a state without a log. A note about no problem is read if it is a list of them; a note
called after a day dates such a list.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import PurePosixPath

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.domain.wording.words import count
from trainer.exchange.formats.format import Format
from trainer.exchange.formats.markdown import is_of_problems, read_blocks, together
from trainer.exchange.material import Material
from trainer.exchange.texts.front_matter import Note, inline_properties, note_in
from trainer.exchange.texts.list_line import day_of_name
from trainer.exchange.texts.markdown_blocks import blocks_of
from trainer.exchange.texts.pages import Page, properties_known, read_pages
from trainer.exchange.texts.problem_name import entry_of, likely_names_a_problem, name_in
from trainer.exchange.texts.spaced_cards import has_cards, last_of_note, spaced_cards

_SAMPLED = 300
_LONGEST_NOTE = 1_000_000
_NO_NOTES = re.compile(r"(?:^|/)(?:\.[^/]+/|(?:readme|license|contributing|changelog)\.)", re.I)
_TEMPLATES = re.compile(r"(?:^|/)_?templates?(?:/|\.md$)", re.I)
_HEADING = re.compile(r"#\s+(.{1,300})")
_LOST = (
    "Due dates of Obsidian's Spaced Repetition are not imported: it keeps no history, only "
    "the date of the last review."
)
_TABLES = (".csv", ".tsv", ".xlsx", ".json", ".apkg")


@dataclass(slots=True)
class _Vault:
    """What the notes of a vault are: of one problem each, lists, cards, or about something else."""

    pages: list[Page] = field(default_factory=list)
    lists: list[tuple[str, Note]] = field(default_factory=list)
    states: list[tuple[Entry, date]] = field(default_factory=list)
    others: int = 0


def recognises(material: Material) -> bool:
    """Tell whether notes with front matter, cards or names of problems were handed."""
    notes = [*_notes(material, _SAMPLED)]
    marked = 0
    for name, note in notes:
        if _is_own(note):
            return False
        page = _page(name, note)
        has_properties = note.has_front_matter or len(page.properties) > 1
        if (has_properties and page.is_of_a_problem) or has_cards(note.text):
            return True
        marked += page.is_of_a_problem
    return material.only is None and marked >= 1 and 2 * marked >= len(notes)


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry or more for each note about a problem, and for each item of a list of them."""
    vault = _Vault()
    for name, note in _notes(material):
        _sort_in(vault, name, note)
    readings = []
    if vault.pages:
        readings.append(read_pages(vault.pages, wishes, is_undated_tried=False))
    for name, note in vault.lists:
        blocks = blocks_of(note.text, note.line)
        readings.append(
            read_blocks(blocks, wishes, file=_file(material, name), day=day_of_name(name))
        )
    states = _states(vault.states, wishes)
    if not readings and not states.entries:
        raise TrainerError(f"{material.name} has no notes about problems and no list of problems.")
    return _told(together([*readings, states]), vault, material)


def _notes(material: Material, most: int | None = None) -> Iterator[tuple[str, Note]]:
    alone = material.only
    files = [alone] if alone else [*material.ending(".md", ".markdown")]
    files = [file for file in files if alone or not _passed_over(file.name)]
    for file in files[:most]:
        text = material.text(file.name)
        if text:
            yield file.name, note_in(text[:_LONGEST_NOTE])


def _passed_over(name: str) -> bool:
    return bool(_NO_NOTES.search(name) or _TEMPLATES.search(name))


def _is_own(note: Note) -> bool:
    """Tell whether this program wrote a note: its folders have a format of their own."""
    return "trainer" in note.properties and "slug" in note.properties


def _page(name: str, note: Note) -> Page:
    """Give a note with all its properties; its name is the file's, or its heading if that fits."""
    inline = dict(properties_known(inline_properties(note.text)))
    title = PurePosixPath(name).stem
    heading = _HEADING.match(note.text.lstrip())
    if heading and not likely_names_a_problem(title):
        title = heading[1].strip()
    return Page(name, title, {**inline, **note.properties}, note.text)


def _sort_in(vault: _Vault, name: str, note: Note) -> None:
    page = _page(name, note)
    last = last_of_note(note.properties)
    cards = [*spaced_cards(note.text, note.line)]
    is_of_one = page.is_of_a_problem or (last is not None and likely_names_a_problem(page.title))
    if is_of_one and not day_of_name(name):
        days = [day for day in (last, *(card.last for card in cards)) if day is not None]
        if days:
            named = name_in(note.properties.get("title") or page.title)
            entry = replace(entry_of(named, file=name), note=page.note)
            vault.states.append((entry, max(days)))
        if page.says_how_it_went or not days:
            vault.pages.append(page)
        return
    for card in cards:
        if likely_names_a_problem(card.question):
            entry = entry_of(name_in(card.question), line=card.line, file=name)
            vault.states.append((entry, card.last))
        else:
            vault.others += 1
    if is_of_problems(blocks_of(note.text)):
        vault.lists.append((name, note))
    elif not cards:
        vault.others += 1


def _file(material: Material, name: str) -> str:
    return "" if material.only else name


def _states(found: Sequence[tuple[Entry, date]], wishes: Wishes) -> Reading:
    """Give the states as entries: known, with the day of the last review where it can be one."""
    entries = [
        replace(
            entry,
            day=day if day <= wishes.today else None,
            rating=Rating.GOOD,
            guessed=True,
            of_a_state=True,
            skill=wishes.cards_are,
        )
        for entry, day in found
    ]
    return Reading(entries=tuple(entries), rows=len(entries), remarks=(_LOST,) if entries else ())


def _told(reading: Reading, vault: _Vault, material: Material) -> Reading:
    """Add what was passed over, and leave out where an entry stands if there is one file only."""
    remarks = [*reading.remarks]
    if vault.others:
        what = "note or card skipped" if vault.others == 1 else "notes or cards skipped"
        remarks.append(f"{vault.others:,} {what}: not about problems.")
    tables = 0 if material.only else sum(file.ending in _TABLES for file in material.files.values())
    if tables:
        remarks.append(
            f"{material.name} also has {count(tables, 'table')}, not read; import each by itself."
        )
    entries = reading.entries
    if material.only:
        entries = tuple(replace(entry, file="") for entry in entries)
    return replace(reading, entries=entries, remarks=tuple(remarks))


FORMAT = Format(
    id="obsidian",
    name="Obsidian notes",
    recognises=recognises,
    read=read,
    reads_folders=True,
)
