"""Writing the records of mistakes into the folders of problems."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from trainer.catalogue.contents import FolderContents
from trainer.catalogue.mistake_file import RECORD, record_text
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Origin
from trainer.files.unfinished import unfinished, write_to_disk
from trainer.runner.judge.judge import Judge
from trainer.runner.sandbox.sandbox import Sandbox
from trainer.services.checking.check import CheckProgress
from trainer.services.checking.material import read_material
from trainer.services.checking.problem_check import Agreement, agreed_problems, nobody
from trainer.services.checking.record.record_rule import RULE, faults_of
from trainer.services.checking.record.recording import record_mistakes
from trainer.services.checking.report import CatalogueReport, Fault, Report
from trainer.services.trust import Trust


def record_folders(
    paths: Sequence[Path],
    *,
    shipped: Path,
    own: Path,
    open_trust: Callable[[], AbstractContextManager[Trust]],
    may_run: Agreement = nobody,
    progress: CheckProgress | None = None,
) -> CatalogueReport:
    """Write the record of each problem in these folders or with these slugs; blocks.

    Nothing else of them is proved. Who is asked and what is raised is as in ``check_folders``.
    """
    problems, left_out = agreed_problems(
        paths, shipped=shipped, own=own, open_trust=open_trust, may_run=may_run
    )
    judge, distant_judge = Judge(), Judge(Sandbox(FenceLevel.BOX))
    reports: list[Report] = []
    try:
        for contents in problems:
            is_own = contents.folder.origin is not Origin.CATALOGUE
            reports.append(write_record(contents, distant_judge if is_own else judge))
            if progress is not None:
                progress(len(reports), len(problems), reports[-1])
    finally:
        judge.close()
        distant_judge.close()
    return CatalogueReport(tuple(reports), left_out=left_out)


def write_record(contents: FolderContents, judge: Judge) -> Report:
    """Write the record of one problem; give what is wrong with its mistakes, or why it failed."""
    try:
        material = read_material(contents)
        recording = record_mistakes(material, judge)
        text = record_text(recording.record, contents.made_from())
        with unfinished(contents.folder.path / RECORD) as beside:
            write_to_disk(beside, text.encode())
    except TrainerError as error:
        place = "" if str(error).startswith(contents.place) else f"{contents.place}: "
        return Report(contents.slug, contents.place, (Fault(RULE, f"{place}{error}"),))
    except OSError as error:
        sentence = f"{contents.place}/{RECORD}: it cannot be written ({error.strerror})."
        return Report(contents.slug, contents.place, (Fault(RULE, sentence),))
    return Report(contents.slug, contents.place, tuple(faults_of(material, recording)))
