"""Aurora: a full log, ``{"attempts": [{"date", "problem": {...}, "outcome", ...}]}``."""

from collections.abc import Mapping
from typing import Any

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.records.json_values import level_in, minutes_in, number_in, text_in, when

_OUTCOMES = {"YES": Rating.GOOD, "PARTIAL": Rating.HARD, "NO": Rating.AGAIN}


def recognises(material: Material) -> bool:
    """Tell whether the one file holds attempts with an outcome of Aurora's and their problem."""
    attempts = [attempt for attempt in _attempts(material)[:20] if isinstance(attempt, dict)]
    return any(
        isinstance(attempt.get("problem"), dict) and _outcome(attempt) in _OUTCOMES
        for attempt in attempts
    )


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry an attempt."""
    attempts = _attempts(material)
    if not attempts:
        raise TrainerError(f"{material.name} contains no Aurora attempts.")
    entries = [_entry(it if isinstance(it, dict) else {}, wishes) for it in attempts]
    return Reading(entries=tuple(entries), rows=len(entries))


def _attempts(material: Material) -> list[Any]:
    name = next(iter(material.files), "")
    whole = material.json(name) if len(material.files) == 1 else None
    attempts = whole.get("attempts") if isinstance(whole, dict) else None
    return attempts if isinstance(attempts, list) else []


def _outcome(attempt: Mapping[str, Any]) -> str:
    return text_in(attempt.get("outcome")).upper()


def _entry(attempt: Mapping[str, Any], wishes: Wishes) -> Entry:
    told = attempt.get("problem")
    problem = told if isinstance(told, dict) else {"title": told}
    moment = when(attempt.get("date"), wishes.calendar)
    rating = _OUTCOMES.get(_outcome(attempt))
    return Entry(
        title=text_in(problem.get("title")),
        number=number_in(problem.get("leetcodeNumber")),
        slug=text_in(problem.get("slug")),
        link=text_in(problem.get("url")),
        day=moment.day,
        at=moment.at,
        rating=rating,
        minutes=minutes_in(attempt.get("solveTimeMinutes")),
        note=text_in(attempt.get("notes")),
        code=text_in(attempt.get("code")),
        level=level_in(problem.get("difficulty")),
        pattern=text_in(problem.get("category")),
        source_id=text_in(attempt.get("id")),
        why_not="" if rating else "unknown outcome",
    )


FORMAT = Format(id="aurora", name="Aurora's log", recognises=recognises, read=read)
