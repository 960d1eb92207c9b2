"""A folder of Markdown: a page a problem, the solutions beside it, and a table of contents.

A page is named after its slug (``two-sum.md``), a solution lies in ``solutions/PATTERN/SLUG.py``.
A slug that no file should be called by, as only a forged log has one, gives a name made of it. What
is told here are names and texts; whoever writes them sees to whose the files are that are there.
"""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256

from trainer.domain.problem.title import slug_of
from trainer.domain.text import clean_line
from trainer.exchange.own.met_problem import MetProblem
from trainer.exchange.own.own_text import COMMENT_HEAD, PAGE_HEAD, sealed
from trainer.exchange.own.problem_page import meant, page_text, plain

CONTENTS = "README.md"
SOLUTIONS = "solutions"
NO_PATTERN = "without-a-pattern"

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_NAME = 100
_OF_THE_SYSTEM = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]|readme")


def folder_files(problems: Sequence[MetProblem]) -> dict[str, str]:
    """Give the texts of the folder by their names in it, with ``/`` between folders."""
    texts = {f"{file_name(it.slug)}.md": page_text(it) for it in problems}
    for problem in problems:
        if problem.solution is not None:
            pattern = file_name(problem.pattern) if problem.pattern else NO_PATTERN
            name = f"{SOLUTIONS}/{pattern}/{file_name(problem.slug)}.py"
            texts[name] = _solution(problem, problem.solution.code)
    return {**texts, CONTENTS: _contents(problems)}


def file_name(slug: str) -> str:
    """Give a name for a file of this slug, without an ending, that every system can have."""
    is_plain = len(slug) <= _LONGEST_NAME and _NAME.fullmatch(slug)
    if is_plain and not _OF_THE_SYSTEM.fullmatch(slug):
        return slug
    digits = sha256(slug.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{slug_of(slug[:_LONGEST_NAME])[:60].rstrip('-') or 'problem'}-{digits}"


def _solution(problem: MetProblem, code: str) -> str:
    solved = problem.solution
    facts = (problem.title, problem.web_link, f"solved on {solved.study_day}" if solved else "")
    said = clean_line(", ".join(filter(None, facts)), longest=300)
    return sealed(f"{COMMENT_HEAD}# {said}\n\n{plain(code).rstrip()}\n")


def _contents(problems: Sequence[MetProblem]) -> str:
    parts = [f"{PAGE_HEAD}---\n\n# Problems\n"]
    for pattern, group in _by_pattern(problems).items():
        parts.append(f"\n## {meant(clean_line(pattern)) or 'Without a pattern'}\n\n")
        parts.append("| Problem | Level | Last | Due |\n|---|---|---|---|\n")
        parts.extend(map(_row, group))
    return sealed("".join(parts))


def _row(problem: MetProblem) -> str:
    title = meant(clean_line(problem.title)) or "?"
    level = problem.level.word if problem.level else ""
    last = problem.reviews[-1].study_day.isoformat() if problem.reviews else ""
    due = problem.due.isoformat() if problem.due else ""
    return f"| [{title}]({file_name(problem.slug)}.md) | {level} | {last} | {due} |\n"


def _by_pattern(problems: Iterable[MetProblem]) -> dict[str, list[MetProblem]]:
    groups: dict[str, list[MetProblem]] = {}
    for problem in problems:
        groups.setdefault(problem.pattern or "", []).append(problem)
    return groups
