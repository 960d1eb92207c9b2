"""Rules 3 to 6: a problem proves itself by running; and many problems side by side."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.problem_builder import FILES, PAGE, PATTERN_PAGE, a_pattern, a_problem
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.published import FILE, PublishedFacts
from trainer.domain.attempt.growth import Growth
from trainer.runner.judge.growth import GrowthMeter
from trainer.runner.judge.judge import Judge
from trainer.services.checking import check, problem_check
from trainer.services.checking.check import check_catalogue, check_problem
from trainer.services.checking.report import Kill, Report
from trainer.services.trust import Trust

HERE = "problems/hashing/has-repeat"
NOT_SLOW = "slow/searches_the_list.py"
NOTHING_PUBLISHED = PublishedFacts({})

ALWAYS = '"""You say {answer} each time."""\n\n\ndef has_repeat(numbers: list[int]) -> bool:\n    '


@pytest.fixture
def judge() -> Iterator[Judge]:
    judge = Judge()
    yield judge
    judge.close()


def checked(
    root: Path,
    judge: Judge,
    changed: Mapping[str, tuple[str, str]] | None = None,
    files: Mapping[str, str | None] | None = None,
) -> Report:
    """Check a changed problem that has no slow program, unless ``files`` names one."""
    path = a_problem(root, changed=changed, files={NOT_SLOW: None, **(files or {})})
    return check_problem(read_contents(ProblemFolder(path)), NOTHING_PUBLISHED, judge)


def line(text: str) -> int:
    """Give the line of a text in the problem's page."""
    return PAGE[: PAGE.index(text)].count("\n") + 1


FOUND_BY = (line("has_repeat([3, 5, 3])"), line("has_repeat([1, 2, 3, 1])"))
"""The cases that kill the usual mistake."""


def said(report: Report) -> list[tuple[int, str]]:
    return [(fault.rule, fault.sentence.replace(HERE, "HERE")) for fault in report.faults]


def test_a_sound_problem_proves_itself(tmp_path: Path, judge: Judge) -> None:
    report = check_problem(
        read_contents(ProblemFolder(a_problem(tmp_path))), NOTHING_PUBLISHED, judge
    )
    assert report.faults == ()
    assert report.sound
    mistake = "You compare neighbours only, but equal numbers may stand apart."
    assert report.kills == (Kill("wrong/compares_neighbours.py", mistake, FOUND_BY),)


def test_what_cannot_be_read_is_not_run(tmp_path: Path, judge: Judge) -> None:
    report = checked(tmp_path, judge, {"problem.md": ('"easy"', '"simple"')})
    assert said(report) == [(1, "HERE/problem.md, line 4: level must be easy, medium or hard.")]


def test_the_reference_must_pass_every_case(tmp_path: Path, judge: Judge) -> None:
    report = checked(tmp_path, judge, {"solution.py": ("return False", "return bool(numbers)")})
    [(rule, sentence)] = said(report)
    assert rule == 3
    where = f"the case of line {line('has_repeat([3, 5])')} (hash seed 0)"
    wanted = f"HERE/solution.py: {where}: wrong answer; expected False, got True"
    assert sentence.startswith(wanted)


def test_an_exception_is_named_with_its_line(tmp_path: Path, judge: Judge) -> None:
    report = checked(
        tmp_path, judge, {"brute_force.py": ("return any", "return numbers[0] < 99 and any")}
    )
    [(rule, sentence)] = said(report)
    assert rule == 3
    assert sentence.startswith(
        f"HERE/brute_force.py, line 8: the case of line {line('has_repeat([])')}"
    )
    assert "IndexError" in sentence


def test_a_frozen_argument_must_stay_as_it_is(tmp_path: Path, judge: Judge) -> None:
    change = ("    seen: set", "    numbers.sort()\n    seen: set")
    [(rule, sentence)] = said(checked(tmp_path, judge, {"solution.py": change}))
    assert rule == 3
    assert "numbers" in sentence


def test_the_starter_must_fail_every_case(tmp_path: Path, judge: Judge) -> None:
    change = ("has_repeat([7]) -> False ", "has_repeat([7]) raises NotImplementedError ")
    found = said(checked(tmp_path, judge, {"problem.md": change}))
    assert (
        3,
        f"HERE/problem.md, line {line('has_repeat([7])')}: the starter passes this case.",
    ) in found


def test_an_answer_must_not_hang_on_the_hash_seed(tmp_path: Path, judge: Judge) -> None:
    command = [sys.executable, "-c", "print(hash('a'))"]
    usual = subprocess.run(command, env={"PYTHONHASHSEED": "0"}, capture_output=True, check=True)
    change = ("return False", f"return hash('a') != {int(usual.stdout)}")
    [(rule, sentence)] = said(checked(tmp_path, judge, {"solution.py": change}))
    assert rule == 3
    assert "(hash seed 1): wrong answer" in sentence


def test_reference_and_brute_force_must_agree(tmp_path: Path, judge: Judge) -> None:
    change = ("seen: set[int] = set()", "seen: set[int] = {0} if 1 in numbers else set()")
    [(rule, sentence)] = said(checked(tmp_path, judge, {"solution.py": change}))
    assert rule == 4
    assert sentence.startswith("HERE/solution.py: the generated input ([")
    assert "(as brute_force.py computes): wrong answer; expected False, got True" in sentence


def test_valid_must_hold_what_is_generated(tmp_path: Path, judge: Judge) -> None:
    refuses = "\n\ndef valid(numbers: list[int]) -> bool:\n    return len(numbers) < 3\n"
    generate = FILES["generate.py"] + refuses
    [(rule, sentence)] = said(checked(tmp_path, judge, files={"generate.py": generate}))
    assert rule == 4
    assert sentence.startswith("HERE/generate.py: valid refuses the generated input ([")


def test_a_generator_that_fails_is_named(tmp_path: Path, judge: Judge) -> None:
    change = ("    if size > 100", "    assert size < 5\n    if size > 100")
    found = said(checked(tmp_path, judge, {"generate.py": change}))
    assert [rule for rule, _ in found] == [4, 6]
    assert all(sentence.startswith("HERE: generate.py fails.") for _, sentence in found)


def test_a_mistake_must_fail_a_case(tmp_path: Path, judge: Judge) -> None:
    right = a_problem(tmp_path / "right") / "solution.py"
    report = checked(tmp_path, judge, files={"wrong/is_right.py": right.read_text()})
    sentence = "HERE/wrong/is_right.py: this mistake must run and fail at least one case."
    assert said(report) == [(5, sentence)]
    assert [kill.lines for kill in report.kills] == [FOUND_BY, ()]


def test_a_mistake_is_named_in_a_sentence(tmp_path: Path, judge: Judge) -> None:
    files = {"wrong/says_no.py": ALWAYS.format(answer="no").replace(".", "", 1) + "return False\n"}
    report = checked(tmp_path, judge, files=files)
    assert said(report) == [(5, "HERE/wrong/says_no.py, line 1: the docstring must be a sentence.")]


def test_what_is_called_slow_must_be_slow(tmp_path: Path, judge: Judge) -> None:
    quick = a_problem(tmp_path / "quick") / "solution.py"
    [(rule, sentence)] = said(checked(tmp_path, judge, files={NOT_SLOW: quick.read_text()}))
    assert rule == 6
    assert sentence.startswith(f"HERE/{NOT_SLOW}: this must be too slow, but took ")
    assert "a generated input of the largest size (size 30,000), within 2.0" in sentence


def test_what_is_called_slow_must_be_right(tmp_path: Path, judge: Judge) -> None:
    files = {NOT_SLOW: ALWAYS.format(answer="no") + "return False\n"}
    [(rule, sentence)] = said(checked(tmp_path, judge, files=files))
    assert rule == 6
    assert "(it must be right, but slow): wrong answer" in sentence


def test_many_problems_are_checked_side_by_side(tmp_path: Path, judge: Judge) -> None:
    slugs = ("any-twice", "has-repeat", "third")
    order = "\n".join(f"{place}. `{slug}`: alike." for place, slug in enumerate(slugs, 1))
    page = PATTERN_PAGE.replace("1. `has-repeat`: the set alone.", order)
    a_pattern(tmp_path, text=page)
    no_slow: dict[str, str | None] = {NOT_SLOW: None}
    folders = [
        read_contents(ProblemFolder(a_problem(tmp_path, slug, files=no_slow))) for slug in slugs
    ]
    folders.append(
        read_contents(
            ProblemFolder(a_problem(tmp_path, "fourth", "heap", files={"problem.md": ""}))
        )
    )
    steps: list[tuple[int, int]] = []
    report = check_catalogue(
        folders,
        NOTHING_PUBLISHED,
        judge,
        progress=lambda done, total, _: steps.append((done, total)),
    )
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert [one.slug for one in report.reports] == ["any-twice", "has-repeat", "third", "fourth"]
    there = "problems/hashing"
    assert [fault.sentence for fault in report.all_faults()] == [
        "problems/heap/fourth/problem.md, line 1: the page must begin with a title, '# Title'.",
        f"{there}/has-repeat: {there}/any-twice already has the alias 'any-twice'.",
        "problems/heap/pattern.md: the file is missing.",
    ]
    assert not report.sound
    assert report.left_out == ()


def test_of_all_problems_a_sample_is_run_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(problem_check, "SAMPLE", 1)
    monkeypatch.setattr(check, "missing_tools", lambda: ("ruff",))
    shipped = tmp_path / "problems"
    for slug in ("any-twice", "has-repeat", "third"):
        a_problem(shipped, slug, files={NOT_SLOW: None})
    (shipped / FILE).write_text("number,title,slug,level,lists,aliases\n")

    def told(*paths: Path, whole: bool = False) -> tuple[int, int]:
        report = problem_check.check_folders(
            paths, shipped=shipped, own=tmp_path / "own", open_trust=_no_trust, whole=whole
        )
        assert all(bool(one.kills) != one.read_only for one in report.reports)
        return len(report.reports), sum(not one.read_only for one in report.reports)

    assert told() == (3, 1)
    assert told(whole=True) == (3, 3)
    assert told(Path("third")) == (1, 1)


def _no_trust() -> AbstractContextManager[Trust]:
    raise AssertionError("what is shipped needs no agreement")


EXACT = (
    "\n\ndef exact(rng: random.Random, n: int) -> tuple[list[int]]:\n    return (list(range(n)),)\n"
)


def with_growth(growth: str) -> tuple[str, str]:
    """Give the change that declares a growth."""
    return "lists      = {}", f'growth     = "{growth}"\nlists      = {{}}'


def test_growth_and_exact_belong_together(tmp_path: Path, judge: Judge) -> None:
    generate = FILES["generate.py"] + EXACT
    declared = {"problem.md": with_growth("n")}
    assert said(checked(tmp_path / "a", judge, declared)) == [
        (6, "HERE/generate.py: there must be exact(rng, n), as growth is declared.")
    ]
    assert said(checked(tmp_path / "b", judge, files={"generate.py": generate})) == [
        (6, "HERE/problem.md: growth must say how time grows in the n of exact.")
    ]


def test_exact_must_make_small_inputs(tmp_path: Path, judge: Judge) -> None:
    picky = FILES["generate.py"] + EXACT.replace("    return", "    assert n % 2 == 0\n    return")
    files, declared = {"generate.py": picky}, {"problem.md": with_growth("n")}
    assert said(checked(tmp_path, judge, declared, files)) == [
        (6, "HERE/generate.py: exact(rng, 5) makes no input of this problem.")
    ]


@pytest.mark.parametrize("measured", ["n", "n²", None])
def test_a_measured_growth_must_not_contradict_the_page(
    tmp_path: Path, judge: Judge, monkeypatch: pytest.MonkeyPatch, measured: str | None
) -> None:
    growth = Growth(name=measured, sizes=(8, 16), seconds=(0.001, 0.004))
    monkeypatch.setattr(GrowthMeter, "measure", lambda *_, **__: growth)
    files = {"generate.py": FILES["generate.py"] + EXACT}
    found = said(checked(tmp_path, judge, {"problem.md": with_growth("n")}, files))
    contradiction = (
        6,
        "HERE/problem.md: growth says n, but the reference was measured to grow like n² "
        "(8: 1 ms · 16: 4 ms).",
    )
    assert found == ([contradiction] if measured == "n²" else [])
