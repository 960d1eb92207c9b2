"""The check of one problem by the rules 1 to 6, and of many by all rules."""

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path

from trainer.catalogue.contents import FolderContents
from trainer.catalogue.published import PublishedFacts
from trainer.domain.errors import FormatError, TrainerError
from trainer.domain.problem.problem import Origin
from trainer.runner.judge.judge import Judge
from trainer.services.checking.agreement import check_agreement
from trainer.services.checking.explaining import check_explaining
from trainer.services.checking.facts import check_facts, check_together
from trainer.services.checking.growth import check_growth
from trainer.services.checking.left_words import check_words
from trainer.services.checking.material import Material, read_material
from trainer.services.checking.mistakes import check_mistakes, find_kills
from trainer.services.checking.mutation import check_mutation, find_survivors
from trainer.services.checking.pattern_pages import check_pattern_page
from trainer.services.checking.record.record_rule import check_record, check_recorded
from trainer.services.checking.report import CatalogueReport, Fault, Kill, Report
from trainer.services.checking.slowness import check_slowness
from trainer.services.checking.solutions import check_solutions
from trainer.services.checking.tools import check_tools, missing_tools
from trainer.services.checking.wording import check_wording

CheckProgress = Callable[[int, int, Report], None]
"""Is told how many problems of how many are done, and the report of the last one."""


def check_problem(contents: FolderContents, published: PublishedFacts, judge: Judge) -> Report:
    """Give what the rules 1 to 6 find in the contents of a folder.

    The rules 4 to 6 are only tried where the reference and the brute force pass.
    """
    try:
        material = read_material(contents)
    except FormatError as error:
        return Report(contents.slug, contents.place, (Fault(1, str(error)),))
    faults = list(check_read(material, published))
    kills: tuple[Kill, ...] = ()
    unsolved = list(check_solutions(material, judge))
    if not unsolved:
        kills = find_kills(material, judge)
        faults += check_mistakes(material, kills)
        faults += _stressed(material, judge)
    faults = sorted([*faults, *unsolved], key=lambda fault: fault.rule)
    return Report(contents.slug, contents.place, tuple(faults), kills)


def read_problem(contents: FolderContents, published: PublishedFacts) -> Report:
    """Give what the rules 1 and 2 find, without running anything."""
    try:
        faults = tuple(check_read(read_material(contents), published))
    except FormatError as error:
        faults = (Fault(1, str(error)),)
    return Report(contents.slug, contents.place, faults, read_only=True)


def check_read(material: Material, published: PublishedFacts) -> Iterator[Fault]:
    """Give what the rules 1 and 2 find, which only read, and whether the record fits."""
    yield from check_facts(material, published)
    yield from check_wording(material)
    yield from check_explaining(material)
    yield from check_words(material)
    yield from check_record(material)


def check_with_mutants(contents: FolderContents, published: PublishedFacts, judge: Judge) -> Report:
    """Give what the rules 1 to 6 find and, where they hold, what becomes of the mutants."""
    report = check_problem(contents, published, judge)
    if not report.sound:
        return report
    material = read_material(contents)
    mutation = find_survivors(material, judge)
    return replace(report, mutation=mutation, faults=tuple(check_mutation(material, mutation)))


def check_catalogue(
    problems: Sequence[FolderContents],
    published: PublishedFacts,
    judge: Judge,
    *,
    distant_judge: Judge | None = None,
    mutants: bool = False,
    only_read: Collection[str] = (),
    progress: CheckProgress | None = None,
) -> CatalogueReport:
    """Give what all rules find in these problems, some at a time; ``progress`` is told from here.

    Of those in the places ``only_read`` no program is run, and it is not told of them.

    With ``mutants`` the written cases must also catch small slips in the reference. The
    ``distant_judge``, by default the same, runs what does not belong to the catalogue.

    What is slow is stopped by the clock on the wall, so one more at a time than there are cores
    takes little from the proof, and a third from the time. The tools of rule 7 run beside them.
    """
    check = check_with_mutants if mutants else check_problem
    proved = [contents for contents in problems if contents.place not in only_read]
    reports = {it.place: read_problem(it, published) for it in problems if it.place in only_read}
    missing = missing_tools()
    with ThreadPoolExecutor(max_workers=1 + (os.cpu_count() or 1)) as workers:
        tools = workers.submit(_tool_faults, () if missing else proved)
        waiting = [
            workers.submit(check, contents, published, _judge_of(contents, judge, distant_judge))
            for contents in proved
        ]
        pages = [workers.submit(_page_faults, folder, judge) for folder in _patterns(problems)]
        reports |= _collected(waiting, progress)
    beside = (fault for done in (*pages, tools) for fault in done.result())
    return CatalogueReport(
        reports=tuple(reports[it.place] for it in problems),
        faults=(*check_together(problems), *beside),
        left_out=tuple(f"Rule 7 was not checked: {tool} is not installed." for tool in missing),
    )


def _patterns(problems: Sequence[FolderContents]) -> list[Path]:
    """Give the folders of the patterns that shipped problems lie in, each once."""
    shipped = (it.folder for it in problems if it.folder.origin is Origin.CATALOGUE)
    return list(dict.fromkeys(folder.path.parent for folder in shipped))


def _tool_faults(problems: Sequence[FolderContents]) -> list[Fault]:
    return list(check_tools(contents.folder for contents in problems))


def _page_faults(folder: Path, judge: Judge) -> list[Fault]:
    return list(check_pattern_page(folder, judge))


def _collected(
    waiting: Sequence[Future[Report]], progress: CheckProgress | None
) -> dict[str, Report]:
    """Give the reports by their place as they come; when one fails, the others are not begun."""
    reports: dict[str, Report] = {}
    try:
        for done in as_completed(waiting):
            report = done.result()
            reports[report.place] = report
            if progress is not None:
                progress(len(reports), len(waiting), report)
    finally:
        for one in waiting:
            one.cancel()
    return reports


def _judge_of(contents: FolderContents, judge: Judge, distant_judge: Judge | None) -> Judge:
    shipped = contents.folder.origin is Origin.CATALOGUE
    return judge if shipped or distant_judge is None else distant_judge


def _stressed(material: Material, judge: Judge) -> Iterator[Fault]:
    """Give what the rules 4 to 6 find on inputs; what keeps one from being tried is a fault."""
    checks = (check_agreement, check_recorded, check_slowness, check_growth)
    for rule, check in zip((4, 5, 6, 6), checks, strict=True):
        try:
            yield from check(material, judge)
        except TrainerError as error:
            yield Fault(rule, f"{material.contents.place}: {error}")
