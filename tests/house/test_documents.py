"""What the documents name is there: files, headings, commands, modules, and the drawn rooms."""

import re
import shlex
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from docs import rooms
from tests.house.source import ROOT
from trainer.cli.commands import COMMANDS, build_parser

WIDEST = 160
OF_THE_PAST = {"CHANGELOG.md", "DECISIONS.md"}
"""Documents that may name what is gone."""

DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *ROOT.glob("[!.]*/README.md")]
)
OF_TODAY = [document for document in DOCUMENTS if document.name not in OF_THE_PAST]

FENCE = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
PATH = re.compile(r"\w[\w-]*/([\w.-]+(/[\w.-]+)*/?)?")
DOTTED = re.compile(r"trainer(\.\w+){2,}")

every_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
every_document_of_today = pytest.mark.parametrize(
    "document", OF_TODAY, ids=lambda path: str(path.relative_to(ROOT))
)


def in_blocks(document: Path) -> Iterator[str]:
    """Give the lines that stand in a document's blocks of code."""
    for block in FENCE.findall(document.read_text(encoding="utf-8")):
        yield from map(str.strip, block.splitlines())


def in_spans(document: Path) -> list[str]:
    """Give what stands as code in the sentences of a document."""
    return SPAN.findall(FENCE.sub("", document.read_text(encoding="utf-8")))


def code(document: Path) -> list[str]:
    """Give all that stands as code in a document."""
    return [*in_blocks(document), *in_spans(document)]


def calls(lines: Iterable[str], program: str) -> Iterator[list[str]]:
    """Give the words of every call of a program, without what the shell keeps to itself."""
    for line in lines:
        if line.split()[:1] == [program]:
            words = shlex.split(line, comments=True)[1:]
            yield words[: words.index(">")] if ">" in words else words


def anchors(document: Path) -> set[str]:
    """Give the names under which the headings of a document can be linked to."""
    titles = HEADING.findall(FENCE.sub("", document.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def leads_somewhere(document: Path, link: str) -> bool:
    """Tell whether a link leads to a file, and to a heading in it where it names one."""
    path, _, anchor = link.partition("#")
    target = (document.parent / path) if path else document
    return target.exists() and (not anchor or anchor in anchors(target))


def is_there(name: str) -> bool:
    """Tell whether a file or folder exists, seen from the top or from the program's folder."""
    return any((top / name).exists() for top in (ROOT, ROOT / "trainer"))


def is_a_module(name: str) -> bool:
    """Tell whether ``a.b.c`` is a module, a package, or a name in a module."""
    whole, parent = (ROOT / part.replace(".", "/") for part in (name, name.rpartition(".")[0]))
    return whole.is_dir() or any(path.with_suffix(".py").is_file() for path in (whole, parent))


def test_the_documents_are_found() -> None:
    names = {str(document.relative_to(ROOT)) for document in DOCUMENTS}
    assert names >= {"README.md", "CONTRIBUTING.md", "problems/README.md", "benchmarks/README.md"}


@every_document
def test_no_line_is_wider_than_a_window(document: Path) -> None:
    lines = document.read_text(encoding="utf-8").splitlines()
    assert not [number for number, line in enumerate(lines, 1) if len(line) > WIDEST]


@every_document
def test_every_link_leads_somewhere(document: Path) -> None:
    links = LINK.findall(document.read_text(encoding="utf-8"))
    inner = [link for link in links if "://" not in link]
    assert not [link for link in inner if not leads_somewhere(document, link)]


@every_document_of_today
def test_every_target_of_make_is_in_the_makefile(document: Path) -> None:
    targets = {*TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8"))}
    named = {words[0] for words in calls(code(document), "make") if words}
    assert not named - targets


@every_document_of_today
def test_every_command_that_a_sentence_names_is_there(document: Path) -> None:
    named = {words[0] for words in calls(in_spans(document), "trainer") if words}
    assert not {word for word in named - COMMANDS.keys() if not word.startswith("-")}


@every_document_of_today
def test_every_call_that_a_document_shows_is_understood(document: Path) -> None:
    for words in calls(in_blocks(document), "trainer"):
        try:
            build_parser(words).parse_args(words)
        except SystemExit:
            pytest.fail(f"{document.name}: trainer {' '.join(words)}")


@every_document_of_today
def test_every_module_that_is_run_or_named_is_there(document: Path) -> None:
    run = [words[1] for words in calls(code(document), "python") if words[:1] == ["-m"]]
    named = [line for line in code(document) if DOTTED.fullmatch(line)]
    assert not [name for name in (*run, *named) if not is_a_module(name)]


def test_every_path_in_the_description_of_the_house_is_there() -> None:
    paths = [line for line in code(ROOT / "docs" / "architecture.md") if PATH.fullmatch(line)]
    assert len(paths) > 40
    assert not [path for path in paths if not is_there(path)]


def test_the_picture_of_the_rooms_is_what_the_imports_say() -> None:
    kept = rooms.PICTURE.read_text(encoding="utf-8")
    assert kept == rooms.picture(), "the rooms changed: make rooms"
