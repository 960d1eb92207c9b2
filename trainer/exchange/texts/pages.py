"""Notes with properties, one a problem: together they are a table, whose columns are properties.

So one decision is made for all notes on what a property means and how its days are read.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from trainer.domain.importing.column import Meaning
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.table.headers import meaning_of
from trainer.domain.importing.table.link_sites import is_of_a_problem, links_in
from trainer.domain.importing.table.rows import read_table
from trainer.domain.log.review import Rating
from trainer.exchange.texts.list_line import day_above
from trainer.exchange.texts.problem_name import likely_names_a_problem, surely_names_a_problem

_LONGEST_NOTE = 8000
_LOOKED_INTO = 4000
_MOST_PROPERTIES = 100
_NAMES = (Meaning.NUMBER, Meaning.LINK)
_SIGNS = (Meaning.LEVEL, Meaning.STATUS, Meaning.DAY, Meaning.CONFIDENCE, Meaning.PATTERN)
_TITLE, _LINK = "Title", "Link"
_TAGS = ("tags", "tag")
_TAG = re.compile(r"(?<!\S)#leetcode\b", re.IGNORECASE)
_HEADING = re.compile(r"^#{1,6} (.{1,100})$", re.MULTILINE)
_COMMENT = re.compile(r"<!--[^<>]{0,500}-->")


@dataclass(frozen=True, slots=True)
class Page:
    """A note: its file, what it is called, its properties as they are written, its text."""

    file: str
    title: str
    properties: Mapping[str, str] = field(default_factory=dict)
    text: str = ""

    @property
    def link(self) -> str:
        """The link to a problem near the beginning of the text, empty for none or several."""
        links = {one for one in links_in(self.text[:_LOOKED_INTO]) if is_of_a_problem(one)}
        return links.pop() if len(links) == 1 else ""

    @property
    def is_of_a_problem(self) -> bool:
        """Whether the note is about one problem: it has its number or link, or is named so."""
        held = {meaning_of(name) for name, value in self.properties.items() if value}
        kinds = {meaning_of(name) for name in self.properties}
        if held.intersection(_NAMES) and len(kinds - {None}) > 1:
            return True
        if Meaning.LEVEL in kinds and len(kinds.intersection(_SIGNS)) > 1:
            return True
        if surely_names_a_problem(self.title):
            return True
        if likely_names_a_problem(self.title):
            return bool(self.link) or self._is_tagged
        return bool(self.link) and not self._is_log

    @property
    def _is_tagged(self) -> bool:
        """Whether a tag says that it is about a problem of LeetCode."""
        tags = (value for name, value in self.properties.items() if name.lower() in _TAGS)
        return bool(_TAG.search(self.text[:_LOOKED_INTO])) or "leetcode" in " ".join(tags).lower()

    @property
    def _is_log(self) -> bool:
        """Whether a heading in it is a day: then it tells of many problems."""
        headings = _HEADING.findall(self.text[:_LOOKED_INTO])
        return any(day_above((heading,)) for heading in headings)

    @property
    def says_how_it_went(self) -> bool:
        """Whether a property about that is filled."""
        held = {meaning_of(name) for name, value in self.properties.items() if value}
        return bool(held.intersection((Meaning.STATUS, Meaning.DAY, Meaning.CONFIDENCE)))

    @property
    def note(self) -> str:
        """The text, at most some thousand characters of it, without comments."""
        return _COMMENT.sub("", self.text[:_LONGEST_NOTE]).strip()


def read_pages(pages: Sequence[Page], wishes: Wishes, *, is_undated_tried: bool = True) -> Reading:
    """Give what the properties of notes say, an entry or more a note, with its text as the note.

    Unless ``is_undated_tried``, a note without a day was not tried, whatever its status: it is a
    copy of a template. One that says it is solved is solved all the same.
    """
    header, rows = _table(pages)
    reading = read_table(header, [(at, row) for at, row in enumerate(rows, 1)], wishes)
    entries = [_of_page(entry, pages[entry.line - 1]) for entry in reading.entries]
    if not is_undated_tried:
        entries = [_as_template(entry) for entry in entries]
    return replace(reading, entries=tuple(entries))


def _table(pages: Sequence[Page]) -> tuple[list[str], list[list[str]]]:
    names: dict[str, str] = {}
    for page in pages:
        for name in page.properties:
            if len(names) < _MOST_PROPERTIES:
                names.setdefault(name.lower(), name)
    folded = [{name.lower(): value for name, value in page.properties.items()} for page in pages]
    titled = next((key for key in names if meaning_of(key) is Meaning.TITLE), "")
    linked = next((key for key in names if meaning_of(key) is Meaning.LINK), "")
    others = [key for key in names if key not in (titled, linked)]
    rows = [
        [
            values.get(titled, "") or page.title,
            values.get(linked, "") or page.link,
            *(values.get(key, "") for key in others),
        ]
        for page, values in zip(pages, folded, strict=True)
    ]
    header = [names.get(titled, _TITLE), names.get(linked, _LINK)]
    return [*header, *(names[key] for key in others)], rows


def _of_page(entry: Entry, page: Page) -> Entry:
    note = "\n\n".join(part for part in (entry.note, page.note) if part)
    return replace(entry, file=page.file, line=0, note=note)


def _as_template(entry: Entry) -> Entry:
    is_doubtful = entry.day is None and entry.rating is not None and entry.rating < Rating.GOOD
    return replace(entry, rating=None, why_not="no date, so no attempt") if is_doubtful else entry


def properties_known(properties: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give the properties whose names are known in tables of problems."""
    for name, value in properties.items():
        if meaning_of(name) is not None:
            yield name, value
