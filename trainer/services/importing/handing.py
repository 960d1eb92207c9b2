"""From what is handed over to what its format says: files and archives opened, formats asked."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from trainer.domain.errors import TrainerError
from trainer.domain.importing.import_plan import SourceRead
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.exchange.archives.archive import unpacked
from trainer.exchange.formats.format import Format
from trainer.exchange.formats.registry import MODULES, formats
from trainer.exchange.material import HandedFile, Material
from trainer.files.handed import FileThere, files_at, standard_input
from trainer.services.importing.sifting import sifted

STANDARD_INPUT = Path("-")
"""The path that stands for standard input."""

_PASTED = "pasted text"
_READ_ALONE = (
    *(".csv", ".tsv", ".tab", ".txt", ".text", ".md", ".markdown", ".org", ".json", ".jsonl"),
    *(".ndjson", ".har", ".xlsx", ".xls", ".xlsb", ".ods", ".apkg", ".colpkg", ".anki2"),
    *(".zip", ".gz", ".tgz", ".tar", ".db", ".sqlite", ".sqlite3", ".html", ".htm"),
)
"""In a folder that no format knows as a whole, only files with these endings are looked into."""

_NAMED, _TABLE = 5, "table"

_PROOF = 3
"""So many titles of problems prove a folder, if they are half of what is in there."""


@dataclass(frozen=True, slots=True)
class ReadSource:
    """One thing that was handed, with the format it is of and what that made of it."""

    name: str
    format: Format
    reading: Reading

    @property
    def told(self) -> SourceRead:
        """What a plan tells of it."""
        reading = self.reading
        return SourceRead(
            name=self.name,
            format=self.format.id,
            format_name=self.format.name,
            rows=reading.rows,
            columns=reading.columns,
            day_order_open=reading.day_order_open,
            remarks=reading.remarks,
        )


def material_at(path: Path) -> Material:
    """Give what lies at a path, an archive unpacked; raise ``TrainerError`` if it can't be read."""
    if path == STANDARD_INPUT:
        return _opened(_handed(standard_input()), None)
    files = [_handed(file) for file in files_at(path)]
    if path.is_dir():
        name = path.resolve().name or str(path)
        return Material(name, {file.name: file for file in files}, folder=path.resolve())
    return _opened(files[0], None)


def material_of(text: str) -> Material:
    """Give a pasted text as material."""
    content = text.encode("utf-8", "replace")
    return Material(_PASTED, {_PASTED: HandedFile(_PASTED, len(content), lambda: content)})


def read_material(
    material: Material,
    wishes: Wishes,
    format_id: str | None = None,
    is_title: Callable[[str], bool] = lambda _: False,
) -> list[ReadSource]:
    """Give what each format made of the material, its files one by one where no format knows all.

    ``format_id`` says which it is of; what columns are spoken of is a table. ``is_title`` tells
    titles of problems from other words. Raise
    ``TrainerError`` where nothing is recognised.
    """
    known = formats()
    asked = [it for it in known if format_id in (None, it.id)]
    if not asked:
        ids = ", ".join(MODULES)
        raise TrainerError(
            f"No format is called {clean_line(format_id or '')!r}; the formats are {ids}."
        )
    whole = _recognised(material, asked, forced=format_id is not None)
    if whole := whole or _proved(material, asked, is_title):
        return [ReadSource(material.name, whole, sifted(whole.read(material, wishes)))]
    if material.only is not None and wishes.columns and format_id is None:
        return read_material(material, wishes, _TABLE)
    if material.only is not None and not material.only.read().strip():
        raise TrainerError(f"{clean_line(material.name)} is empty.")
    if material.only is not None or not material.files:
        raise TrainerError(_unknown(material.name))
    return _each(material, asked, wishes, forced=format_id is not None)


def _recognised(material: Material, asked: Sequence[Format], *, forced: bool) -> Format | None:
    is_file = material.only is not None
    for form in asked:
        if (is_file or form.reads_folders) and (forced or form.recognises(material)):
            return form
    return None


def _proved(
    material: Material, asked: Sequence[Format], is_title: Callable[[str], bool]
) -> Format | None:
    """Give the format of a folder that says no more than titles, if they are those of problems."""
    if material.only is not None:
        return None
    for form in asked:
        titles = form.titles(material) if form.titles else ()
        real = len(set(filter(is_title, titles)))
        if real >= _PROOF and 2 * real >= len(titles):
            return form
    return None


def _each(
    material: Material, asked: Sequence[Format], wishes: Wishes, *, forced: bool
) -> list[ReadSource]:
    """Read the files of a folder by themselves; those that no format knows are told in one line."""
    read, unknown = [], []
    for inner in _parts(material):
        form = _recognised(inner, asked, forced=forced)
        if form is None:
            unknown.append(inner.name)
            continue
        try:
            reading = sifted(form.read(inner, wishes))
        except TrainerError as error:
            reading = Reading(entries=(), rows=0, remarks=(f"{clean_line(inner.name)}: {error}",))
        entries = tuple(replace(it, file=it.file or inner.name) for it in reading.entries)
        read.append(ReadSource(inner.name, form, replace(reading, entries=entries)))
    if not read:
        raise TrainerError(_unknown(material.name))
    if unknown:
        last = read[-1]
        remarks = (*last.reading.remarks, _passed_over(unknown))
        read[-1] = replace(last, reading=replace(last.reading, remarks=remarks))
    return read


def _parts(material: Material) -> Iterator[Material]:
    for name in sorted(material.files):
        if not name.lower().endswith(_READ_ALONE):
            yield Material(name, {})
            continue
        try:
            yield _opened(material.files[name], name)
        except TrainerError:
            yield Material(name, {})


def _opened(file: HandedFile, name: str | None) -> Material:
    called = name or PurePosixPath(file.name).name
    return unpacked(file, called) or Material(called, {file.name: file})


def _handed(file: FileThere) -> HandedFile:
    return HandedFile(file.name, file.size, file.read)


def _passed_over(names: Sequence[str]) -> str:
    some = ", ".join(clean_line(name, 60) for name in names[:_NAMED])
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return f"{count(len(names), 'file')} skipped, of unknown format: {some}{more}."


def _unknown(name: str) -> str:
    return (
        f"The format of {clean_line(name)} is not recognised. If you know it, name it with "
        "--format; 'trainer import --help' lists the formats."
    )
