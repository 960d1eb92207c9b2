"""What a pattern's page must keep: templates that run, their costs, an order of all its problems.

Rule 1 for what the page names, rule 3 for its code.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from trainer.catalogue.file import read_problem_file
from trainer.catalogue.folder import ProblemFolder, problem_folders
from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.catalogue.format.fences import Block, fenced_blocks
from trainer.catalogue.format.pattern_page import PAGE, read_pattern_page
from trainer.catalogue.format.quiet_syntax import parsed_module
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Contract, Entry
from trainer.domain.problem.parts import TitledPart, titled_parts
from trainer.domain.problem.problem import Origin
from trainer.runner.judge.judge import Judge
from trainer.services.checking.left_words import left_words_of_page, word_faults
from trainer.services.checking.report import Fault

NAMES, RUNS = 1, 3

_ORDER = re.compile(r"^\d+\. `([^`]+)`: \S.*$")
_ROW = re.compile(r"^\| *([^|]+?) *\|.*\|$", re.MULTILINE)
_LAST_CELL = re.compile(r"^\|.*\| *([^|]+?) *\|$", re.MULTILINE)
_HEAD_ROWS = 2


def check_pattern_page(folder: Path, judge: Judge) -> Iterator[Fault]:
    """Give what is wrong with the page of the pattern in this folder; blocks."""
    place = f"problems/{folder.name}/{PAGE}"
    try:
        text = read_problem_file(folder, PAGE)
        sections = dict(read_pattern_page(text, folder.name).sections)
    except FormatError as error:
        yield Fault(NAMES, str(error.inside(place)))
        return
    if "Templates" not in sections:
        yield Fault(NAMES, f"{place}: it must have the sections that problems/README.md names.")
        return
    every = problem_folders(folder.parent, Origin.CATALOGUE)
    problems = [problem for problem in every if problem.path.parent == folder]
    templates = [part for part in titled_parts(sections["Templates"]) if part.title]
    titles = [part.title for part in templates]
    yield from word_faults(place, left_words_of_page(text))
    for sentence in (
        *_names(sections, titles),
        *_order(sections["Order"], [problem.slug for problem in problems]),
        *_wanted(titles, problems),
    ):
        yield Fault(NAMES, f"{place}: {sentence}")
    for template in templates:
        for sentence in template_faults(template, judge):
            yield Fault(RUNS, f"{place}: the template {template.title!r}: {sentence}")


def template_faults(template: TitledPart, judge: Judge) -> Iterator[str]:
    """Give why a template does not do what its cases say; its last function is called."""
    section = Block(template.text, 1)
    codes, cases = list(fenced_blocks(section, "python")), list(fenced_blocks(section, "cases"))
    if len(codes) != 1 or len(cases) != 1:
        yield "it must have one block of python, then one of cases."
        return
    try:
        entry = _entry(codes[0].text)
        contract = Contract(entry=entry, cases=parse_cases(cases[0].text, entry))
    except FormatError as error:
        yield error.sentence
        return
    verdict = judge.run(contract, codes[0].text)
    failed = verdict.first_failure
    if verdict.trouble or failed is None:
        if not verdict.green:
            yield verdict.trouble
    else:
        said = failed.message or f"expected {failed.expected}, got {failed.got}"
        yield f"{failed.call or failed.case.source}: {failed.finding.value}; {said}"


def _entry(code: str) -> Entry:
    """Give the signature of the last function of a block; raise ``FormatError`` for none."""
    functions = [node for node in parsed_module(code).body if isinstance(node, ast.FunctionDef)]
    if not functions:
        raise FormatError("there is no function to call.")
    last = functions[-1]
    returns = "" if last.returns is None else f" -> {ast.unparse(last.returns)}"
    return parse_entry(f"def {last.name}({ast.unparse(last.args)}){returns}")


def _names(sections: dict[str, str], titles: Sequence[str]) -> Iterator[str]:
    """Give the templates without a row of costs or without words that call for them."""
    costs = [row.strip("`* ") for row in _ROW.findall(sections["Costs"])[_HEAD_ROWS:]]
    wanted = [row.strip("`* ") for row in _LAST_CELL.findall(sections["Which template"])]
    if not titles:
        yield "there must be a template, '### Title'."
    for title in titles:
        if title not in costs:
            yield f"Costs has no row for the template {title!r}."
        if title not in wanted:
            yield f"Which template has no row that ends with {title!r}."
    for title in (*costs, *wanted[_HEAD_ROWS:]):
        if title not in titles:
            yield f"{title!r} is not the title of a template."


def _order(section: str, here: Sequence[str]) -> Iterator[str]:
    """Give the problems that the order leaves out, names twice, or that are not here."""
    lines = [line for line in section.split("\n") if line.strip()]
    matches = [_ORDER.match(line) for line in lines]
    for line, match in zip(lines, matches, strict=True):
        if match is None:
            yield f"expected '1. `slug`: why it comes here.' in Order, not {line[:60]!r}."
    named = [match[1] for match in matches if match]
    for slug in dict.fromkeys((*here, *named)):
        if named.count(slug) != 1 or slug not in here:
            yield f"Order must name each problem of the folder once, and no other: {slug!r}."


def _wanted(titles: Sequence[str], problems: Sequence[ProblemFolder]) -> Iterator[str]:
    """Give the problems whose template is not on the page."""
    for problem in problems:
        try:
            template = problem.page().lesson.template
        except FormatError:
            continue
        if template is not None and template not in titles:
            yield f"{problem.slug} is written from {template!r}, which is no template here."
