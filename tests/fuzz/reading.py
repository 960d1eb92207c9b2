"""Reading what somebody else wrote: sound, or refused in a sentence, and never acted upon."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from tests.builders import an_attempt
from tests.fuzz.hostile import Hostile
from tests.fuzz.seen import assert_safe
from tests.problem_builder import FILES, PATTERN_PAGE, a_pattern, a_problem
from trainer.catalogue.format.pattern_page import read_pattern_page
from trainer.catalogue.published import PublishedFacts
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey
from trainer.domain.plan.plan import Kind, Plan, PlanItem
from trainer.domain.settings import SETTINGS, Settings
from trainer.domain.text import characters
from trainer.storage.database import Database
from trainer.storage.local.attempt_state import attempt_of, state_of
from trainer.storage.local.drafts import Drafts
from trainer.storage.local.plans import Plans
from trainer.storage.schema.tables import DayPlanRow, DraftRow, SettingRow
from trainer.storage.views.settings import StoredSettings

Target = Callable[[Hostile, Path], None]
"""Does something hostile in an empty folder, and fails where it should have held."""

LONGEST_SENTENCE = 3_000
FACTS = "number,title,slug,level,lists,aliases\n"


def a_problem_folder(hostile: Hostile, folder: Path) -> None:
    """Read a problem's folder of which a few files are spoiled."""
    spoiled = {
        name: hostile.spoiled(text) for name, text in FILES.items() if hostile.random.random() < 0.4
    }
    spoiled["problem.md"] = hostile.spoiled(FILES["problem.md"])
    root = a_problem(folder / "shipped").parents[1]
    for name, text in spoiled.items():
        content = hostile.content() if hostile.random.random() < 0.1 else _encoded(text)
        (root / "hashing" / "has-repeat" / name).write_bytes(content)
    reader = CatalogueReader(root, root, folder / "cache")
    for _ in range(2):
        catalogue = reader.read()
        for fault in catalogue.faults:
            _is_a_sentence(fault)
    for slug, problem in catalogue.problems.items():
        _assert_all_safe(problem)
        sheet = _or_a_sentence(partial(reader.sheet, slug))
        _assert_all_safe(sheet, except_for=("check", "generator"))


def a_pattern_page(hostile: Hostile, folder: Path) -> None:
    """Read the page of a pattern, spoiled."""
    text = hostile.spoiled(PATTERN_PAGE)
    _assert_all_safe(_or_a_sentence(lambda: read_pattern_page(text, "hashing")))
    a_pattern(folder / "shipped", text="").write_bytes(_encoded(text))
    CatalogueReader(folder / "shipped").read()


def published_facts(hostile: Hostile, folder: Path) -> None:
    """Read the facts of published problems, spoiled."""
    path = folder / "published.csv"
    row = "1,Two Sum,two-sum,easy,blind75 grind75,two-integer-sum\n"
    path.write_bytes(
        hostile.random.choice((hostile.content(), _encoded(hostile.spoiled(FACTS + row * 3))))
    )
    facts = _or_a_sentence(lambda: PublishedFacts.read(path))
    if isinstance(facts, PublishedFacts):
        for problem in facts.problems.values():
            _assert_all_safe(problem)


def settings(hostile: Hostile, folder: Path) -> None:
    """Set every setting to any text, and load what another version stored."""
    for known in SETTINGS:
        text = hostile.some((known.text(Settings()), "9999-12-31", "0001-01-01", "0.97", "600"))
        changed = _or_a_sentence(partial(known.changed, Settings(), text))
        if isinstance(changed, Settings):
            assert_safe(known.text(changed), known.name)
            assert known.changed(Settings(), known.text(changed)) == changed
    database = Database()
    with database.writing() as session:
        for name in {known.name for known in SETTINGS} | {_storable(hostile.text())}:
            value = _storable(hostile.text())
            session.merge(SettingRow(name=name, value=value, changed_at=hostile.moment()))
    stored = StoredSettings(database)
    loaded = stored.load()
    stored.save(loaded, hostile.moment())
    assert stored.load() == loaded
    database.close()


def drafts(hostile: Hostile, folder: Path) -> None:
    """Read the draft of an attempt that is spoiled, or of any moment and text."""
    attempt = an_attempt(at=hostile.moment()).with_insight(hostile.text(), hostile.moment())
    assert attempt_of(state_of(attempt), "") == attempt_of(state_of(attempt), "")
    database = Database()
    drafts = Drafts(database)
    drafts.save(attempt, hostile.moment())
    with database.writing() as session:
        for number in range(3):
            state = hostile.random.choice((hostile.text(), hostile.spoiled(state_of(attempt))))
            at = hostile.moment()
            session.merge(
                DraftRow(
                    id=f"{number}",
                    slug="two-sum",
                    skill=_storable(hostile.text(2)),
                    saved_at=at,
                    state=characters(state),
                    code=characters(hostile.text()),
                )
            )
    assert len(drafts.all()) + len(drafts.faults()) == 4
    for fault in drafts.faults():
        _is_a_sentence(fault)
    for read in drafts.all():
        now = hostile.moment()
        read.resumed(now).touch(now).evidence(hostile.moment())
        read.back_from_editor(now).stuck(now, timedelta(minutes=5))
    database.close()


def plans(hostile: Hostile, folder: Path) -> None:
    """Read the plan of a day that is spoiled."""
    database = Database()
    day = hostile.moment().date()
    items = [["two-sum", "solve", "review", 60.0]]
    text = hostile.random.choice((hostile.text(), hostile.spoiled(json.dumps(items * 3))))
    with database.writing() as session:
        session.merge(
            DayPlanRow(
                study_day=day, made_at=hostile.moment(), items=_storable(text), finished=True
            )
        )
    Plans(database).get(day)
    plan = Plan(
        day, (PlanItem(CardKey(_storable(hostile.text())), Kind.NEW, timedelta(minutes=1)),)
    )
    Plans(database).save(plan, hostile.moment())
    assert Plans(database).get(day) == plan
    database.close()


TARGETS: tuple[Target, ...] = (
    a_problem_folder,
    a_pattern_page,
    published_facts,
    settings,
    drafts,
    plans,
)


def table_of(text: str) -> list[list[str]]:
    """Give the rows of a CSV text."""
    return list(csv.reader(io.StringIO(text)))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _storable(text: str) -> str:
    """Give the text as a column of plain text can hold it."""
    return text.encode("utf-8", "replace").decode()


def _or_a_sentence(read: Callable[[], object]) -> object:
    """Give what was read, ``None`` where it was refused in a sentence."""
    try:
        return read()
    except TrainerError as error:
        _is_a_sentence(str(error))
        return None


def _is_a_sentence(text: str) -> None:
    assert text.strip()
    assert len(text) < LONGEST_SENTENCE, f"{len(text)} characters: {text[:200]!r}"


def _assert_all_safe(value: object, except_for: tuple[str, ...] = ()) -> None:
    """Fail if any text in the value, however deep, is unsafe to show."""
    if isinstance(value, str):
        assert_safe(value)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in except_for:
                _assert_all_safe(getattr(value, field.name), except_for)
    elif isinstance(value, list | tuple | frozenset | set):
        for part in value:
            _assert_all_safe(part, except_for)
