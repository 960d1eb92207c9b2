"""Rule 5, on small inputs: each mistake is found by one, none is another, and the record fits."""

from collections.abc import Iterator
from contextlib import suppress

from trainer.catalogue.mistake_file import RECORD
from trainer.domain.errors import TrainerError
from trainer.runner.judge.judge import Judge
from trainer.services.checking.material import Material
from trainer.services.checking.record.recording import SEEDS, Recording, record_mistakes
from trainer.services.checking.report import Fault

RULE = 5


def check_recorded(material: Material, judge: Judge) -> Iterator[Fault]:
    """Give the mistakes that could not be recognised; a generator that fails breaks rule 4."""
    with suppress(TrainerError):
        yield from faults_of(material, record_mistakes(material, judge))


def check_record(material: Material) -> Iterator[Fault]:
    """Give a record that is damaged or stale, without running anything."""
    contents = material.contents
    if contents.holds(RECORD) and contents.record() is None:
        again = f"'trainer check {contents.slug} --record' writes it anew"
        yield Fault(RULE, f"{material.place(RECORD)}: it does not fit the problem; {again}.")


def faults_of(material: Material, recording: Recording) -> Iterator[Fault]:
    """Give the mistakes that no small input finds, and those that no input tells apart.

    One that no written case finds either is told of elsewhere.
    """
    for name in (it for it in recording.unfound if it in recording.record.breaking):
        sentence = f"none of {SEEDS} small generated inputs finds this mistake."
        yield Fault(RULE, f"{material.place(name)}: {sentence}")
    for one, other in recording.alike:
        sentence = f"this answers as {other} does each time: merge them, or add what parts them."
        yield Fault(RULE, f"{material.place(one)}: {sentence}")
