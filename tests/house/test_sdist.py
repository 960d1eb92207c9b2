"""The source archive holds what its documents link to.

The archive is made by hatchling, which a build fetches and which is not needed here: what it takes
is told by the patterns in ``pyproject.toml``, which are git's own, and read by the same library.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from pathspec import GitIgnoreSpec

from tests.house.source import ROOT
from tests.house.test_documents import DOCUMENTS, LINK

ALWAYS = {"pyproject.toml", ".gitignore", "README.md", "LICENSE"}
"""What hatchling puts into every archive."""


def in_the_archive() -> set[str]:
    """Give the files of the archive, as paths from the top."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = told["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    wanted = GitIgnoreSpec.from_lines(patterns)
    ignored = GitIgnoreSpec.from_lines((ROOT / ".gitignore").read_text().splitlines())
    files = {str(path.relative_to(ROOT)) for path in _files(ROOT, ignored)}
    return {name for name in files if wanted.match_file(name)} | (files & ALWAYS)


def _files(folder: Path, ignored: GitIgnoreSpec) -> Iterator[Path]:
    for path in folder.iterdir():
        name = str(path.relative_to(ROOT))
        if path.name == ".git" or ignored.match_file(f"{name}/" if path.is_dir() else name):
            continue
        if path.is_dir():
            yield from _files(path, ignored)
        else:
            yield path


def links(document: Path) -> Iterator[str]:
    """Give the files and folders that a document links to, as paths from the top."""
    for link in LINK.findall(document.read_text(encoding="utf-8")):
        target = link.partition("#")[0]
        if target and ":" not in target:
            yield str((document.parent / target).resolve().relative_to(ROOT))


def test_the_archive_holds_what_its_documents_link_to() -> None:
    archive = in_the_archive()
    folders = {str(parent) for name in archive for parent in Path(name).parents}
    shipped = [it for it in DOCUMENTS if str(it.relative_to(ROOT)) in archive]
    missing = [
        f"{document.name}: {link}"
        for document in shipped
        for link in links(document)
        if link not in archive | folders
    ]
    assert not missing


def test_every_document_and_picture_is_in_the_archive() -> None:
    archive = in_the_archive()
    assert {str(it.relative_to(ROOT)) for it in DOCUMENTS} <= archive
    assert {str(it.relative_to(ROOT)) for it in ROOT.glob("docs/**/*.svg")} <= archive
    assert {"Makefile", "constraints.txt", "problems/published.csv"} <= archive


def test_what_is_recorded_of_mistakes_is_in_the_archive_and_in_the_wheel() -> None:
    record = "problems/hashing/two-sum/mistakes.json"
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    build = told["tool"]["hatch"]["build"]["targets"]
    ignored = GitIgnoreSpec.from_lines((ROOT / ".gitignore").read_text().splitlines())
    assert not ignored.match_file(record)
    assert GitIgnoreSpec.from_lines(build["sdist"]["include"]).match_file(record)
    assert build["wheel"]["force-include"]["problems"] == "trainer/problems"
