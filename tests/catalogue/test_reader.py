"""The catalogue is read from folders; an index makes it quick and can never do harm."""

import json
import os
from pathlib import Path

import pytest

from tests.problem_builder import PATTERN_PAGE, a_pattern, a_problem
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.index_file import FILE
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.errors import FormatError, NotFoundError
from trainer.domain.problem.problem import Origin


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    a_pattern(tmp_path / "shipped")
    a_problem(tmp_path / "shipped")
    return tmp_path / "shipped"


def test_patterns_and_problems_are_read(shipped: Path) -> None:
    a_pattern(shipped, "heap", PATTERN_PAGE.replace("needs = []", 'needs = ["hashing"]'))
    catalogue = CatalogueReader(shipped).read()
    assert list(catalogue.patterns) == ["hashing", "heap"]
    assert catalogue.patterns["heap"].needs == ("hashing",)
    assert list(catalogue.problems) == ["has-repeat"]
    assert catalogue.faults == ()


def test_a_sheet_and_a_folder_are_found_by_slug_and_alias(shipped: Path) -> None:
    reader = CatalogueReader(shipped)
    assert reader.sheet("has-repeat") == reader.sheet("any-twice")
    assert reader.problem_folder("any-twice").path == shipped / "hashing" / "has-repeat"
    with pytest.raises(NotFoundError):
        reader.sheet("nothing")


def test_own_problems_lie_beside_the_shipped_ones(shipped: Path, tmp_path: Path) -> None:
    named = {"problem.md": ("level ", 'pattern = "heap"\nlevel ')}
    a_problem(tmp_path / "own", "mine", pattern=".", changed=named)
    a_problem(tmp_path / "own", "mine-too", pattern="trie")
    a_problem(tmp_path / "own", "grouped", pattern="from-work", changed=named)
    problems = CatalogueReader(shipped, tmp_path / "own").read().problems
    assert {slug: p.pattern for slug, p in problems.items() if p.origin is Origin.OWN} == {
        "mine": "heap",
        "mine-too": "trie",
        "grouped": "heap",
    }


def test_a_faulty_folder_is_left_out_and_named(shipped: Path) -> None:
    a_problem(shipped, "sick", changed={"problem.md": ('"easy"', '"simple"')})
    a_pattern(shipped, "heap", "# Heap")
    catalogue = CatalogueReader(shipped).read()
    assert list(catalogue.problems) == ["has-repeat"]
    assert catalogue.faults == (
        "problems/heap/pattern.md, line 1: expected a fenced block, '```toml', below the title.",
        "problems/hashing/sick/problem.md, line 4: level must be easy, medium or hard.",
    )


def test_of_two_problems_with_one_slug_the_shipped_one_wins(shipped: Path, tmp_path: Path) -> None:
    own = a_problem(tmp_path / "own")
    catalogue = CatalogueReader(shipped, tmp_path / "own").read()
    assert catalogue.problems["has-repeat"].origin is Origin.CATALOGUE
    assert catalogue.faults == (
        f"{own}: problems/hashing/has-repeat already has the slug 'has-repeat'.",
    )


def test_an_alias_that_is_taken_is_dropped_and_named(shipped: Path) -> None:
    a_problem(shipped, "another", changed={"problem.md": ("[]\n```\n", '["any-twice"]\n```\n')})
    a_problem(shipped, "any-third", changed={"problem.md": ("[]\n```\n", '["another"]\n```\n')})
    catalogue = CatalogueReader(shipped).read()
    assert catalogue.problems["another"].aliases == ("any-twice",)
    assert catalogue.problems["has-repeat"].aliases == ()
    there = "problems/hashing"
    assert catalogue.faults == (
        f"{there}/any-third: {there}/another already has the alias 'another'.",
        f"{there}/has-repeat: {there}/another already has the alias 'any-twice'.",
    )


def test_an_unchanged_folder_is_not_parsed_again(shipped: Path, tmp_path: Path) -> None:
    page = shipped / "hashing" / "has-repeat" / "problem.md"
    before = page.stat()
    first = CatalogueReader(shipped, cache=tmp_path / "cache").read()
    page.write_text("x" * before.st_size)
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert CatalogueReader(shipped, cache=tmp_path / "cache").read() == first


def test_a_changed_folder_is_read_again(shipped: Path, tmp_path: Path) -> None:
    CatalogueReader(shipped, cache=tmp_path / "cache").read()
    a_problem(shipped, changed={"problem.md": ("minutes    = 10", "minutes    = 100")})
    problem = CatalogueReader(shipped, cache=tmp_path / "cache").read().problems["has-repeat"]
    assert problem.target_time.total_seconds() == 6000


def test_a_faulty_folder_is_named_every_time(shipped: Path, tmp_path: Path) -> None:
    a_problem(shipped, "sick", changed={"problem.md": ('"easy"', '"simple"')})
    reads = [CatalogueReader(shipped, cache=tmp_path / "cache").read() for _ in range(2)]
    assert reads[0] == reads[1]
    assert len(reads[1].faults) == 1


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: b"\xff\0",
        lambda content: content[:-1],
        lambda content: content.replace(b"Has Repeat", b"Has Repair"),
        lambda content: content.replace(b"catalogue 1", b"catalogue 0"),
        lambda content: json.dumps({"problems": [1]}).encode(),
    ],
)
def test_a_damaged_index_is_not_believed(shipped: Path, tmp_path: Path, damage: object) -> None:
    assert callable(damage)
    cache = tmp_path / "cache"
    first = CatalogueReader(shipped, cache=cache).read()
    (cache / FILE).write_bytes(damage((cache / FILE).read_bytes()))
    assert CatalogueReader(shipped, cache=cache).read() == first
    assert CatalogueReader(shipped, cache=cache).read() == first


def test_an_index_that_cannot_be_written_does_no_harm(shipped: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    (tmp_path / "cache" / FILE).mkdir(parents=True)
    plain = CatalogueReader(shipped).read()
    assert CatalogueReader(shipped, cache=tmp_path / "file").read() == plain
    assert CatalogueReader(shipped, cache=tmp_path / "cache").read() == plain
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [FILE]


def test_where_there_is_nothing_there_is_an_empty_catalogue(tmp_path: Path) -> None:
    catalogue = CatalogueReader(tmp_path / "none", tmp_path / "nor-here").read()
    assert (catalogue.patterns, catalogue.problems, catalogue.faults) == ({}, {}, ())


def test_of_thousands_of_new_pages_only_some_are_read_whole_at_one_look(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trainer.catalogue.reader.AT_ONCE", 2)
    monkeypatch.setattr("trainer.catalogue.reader.MANY", 3)
    sick = {"problem.md": ("has_repeat([7]) ->", "has_repeat([7] ->")}
    for name in ("a", "b", "c", "d"):
        a_problem(tmp_path / "own", name, changed=sick if name == "d" else None)

    def look(*, whole: bool = False) -> tuple[set[str], int]:
        reader = CatalogueReader(shipped, tmp_path / "own", tmp_path / "cache")
        catalogue = reader.read(whole=whole)
        return set(catalogue.problems), len(catalogue.faults)

    assert look() == ({"has-repeat", "a", "b", "c", "d"}, 0)
    assert look() == ({"has-repeat", "a", "b", "c"}, 1)
    assert look() == ({"has-repeat", "a", "b", "c"}, 1)
    (tmp_path / "cache" / FILE).unlink()
    assert look(whole=True) == ({"has-repeat", "a", "b", "c"}, 1)


def test_reading_is_told_from_its_beginning_to_its_end(shipped: Path) -> None:
    told: list[tuple[int, int]] = []
    CatalogueReader(shipped).read(lambda done, total: told.append((done, total)))
    assert told == [(0, 1), (1, 1)]


def test_an_index_says_nothing_of_whose_a_problem_is(shipped: Path, tmp_path: Path) -> None:
    a_problem(tmp_path / "own", "mine")
    cache = tmp_path / "cache"
    CatalogueReader(shipped, tmp_path / "own", cache).read()
    known = (cache / FILE).read_text(encoding="utf-8")
    assert "catalogue" not in known.partition("\n")[2]
    again = CatalogueReader(shipped, tmp_path / "own", cache).read()
    assert again.problems["mine"].origin is Origin.OWN


@pytest.mark.parametrize(
    "text", ["", "# T", "# T\n\n```toml\n", "# T\r\n\r\n```toml\r\nlevel =\r\n```", "\x00"]
)
def test_facts_alone_say_the_same_faults_as_the_whole_page(tmp_path: Path, text: str) -> None:
    folder = ProblemFolder(a_problem(tmp_path, files={"problem.md": text}))
    with pytest.raises(FormatError) as whole:
        folder.page()
    with pytest.raises(FormatError) as facts:
        folder.facts()
    assert str(facts.value) == str(whole.value)


def test_facts_alone_are_the_facts_of_the_whole_page(tmp_path: Path) -> None:
    folder = ProblemFolder(a_problem(tmp_path))
    assert folder.facts() == folder.page().problem
