"""srl, a terminal program: the files of ``~/.srl``, a backup of them, or one of them.

``problems_in_progress.json`` and ``problems_mastered.json`` hold names typed by hand, each with its
history; one may be in both. ``audit.json`` holds re-checks: a failed one is in the history as well.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.outcome_words import confidence_in
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.exchange.formats.format import Format
from trainer.exchange.material import Material
from trainer.exchange.records.json_values import number_in, text_in, when

_AUDIT = {"pass": Rating.EASY, "fail": Rating.AGAIN}
_PLANNED = "next_up.json"
_HISTORIES = {"problems_in_progress.json", "problems_mastered.json", "audit.json"}
_OTHERS = re.compile(r"(?:^|/)(?:next_up|backup-|config)[^/]*$")


def recognises(material: Material) -> bool:
    """Tell whether the one file holds a history of ratings or audits, or a folder is srl's own.

    In a folder the names are known, and half of the files at least have to be of srl.
    """
    names = list(material.files)
    if len(names) == 1:
        return _is_ours(material, names[0])
    ours = [name for name in names if name.rpartition("/")[2].lower() in _HISTORIES]
    others = [name for name in names if _OTHERS.search(name.lower())]
    is_mostly_ours = 2 * (len(ours) + len(others)) >= len(names)
    return is_mostly_ours and any(_is_ours(material, name) for name in ours)


def read(material: Material, wishes: Wishes) -> Reading:
    """Give an entry a review, once where several files hold it."""
    entries: dict[object, Entry] = {}
    passed_over = []
    alone = len(material.files) == 1
    for name in sorted(material.files, key=lambda it: ("audit" in it.lower(), it)):
        if name.lower().endswith(_PLANNED) and not alone:
            found = list(_planned(material.json(name)))
        elif _is_ours(material, name):
            found = [*_reviews(material.json(name), wishes), *_audits(material.json(name), wishes)]
        else:
            passed_over.append(name)
            continue
        for entry in found:
            key = (entry.title.lower(), entry.day, entry.rating, entry.why_not)
            entries.setdefault(key, replace(entry, file="" if alone else name))
    if not entries:
        raise TrainerError(f"{material.name} contains no srl history.")
    remarks = (_of_others(passed_over),) if passed_over else ()
    return Reading(entries=tuple(entries.values()), rows=len(entries), remarks=remarks)


def _is_ours(material: Material, name: str) -> bool:
    whole = material.json(name)
    if not isinstance(whole, dict):
        return False
    if isinstance(audits := whole.get("history"), list):
        return any(isinstance(it, dict) and {"problem", "result"} <= set(it) for it in audits)
    histories = [_history(problem) for problem in whole.values()]
    known = [history for history in histories if history is not None]
    reviews = [it for history in known for it in history if isinstance(it, dict)]
    return len(known) == len(histories) and any({"rating", "date"} <= set(it) for it in reviews)


def _history(problem: Any) -> list[Any] | None:
    history = problem.get("history") if isinstance(problem, dict) else None
    return history if isinstance(history, list) else None


def _reviews(whole: Mapping[str, Any], wishes: Wishes) -> Iterator[Entry]:
    for title, problem in whole.items():
        history = _history(problem)
        if history is None:
            continue
        link = text_in(problem.get("url"))
        if not history:
            yield Entry(title=title, link=link, why_not="not started")
        for review in history:
            review = review if isinstance(review, dict) else {}
            moment = when(review.get("date"), wishes.calendar)
            rating = confidence_in(_text_of_number(review.get("rating")))
            why = "" if rating else "no rating from 1 to 5"
            yield Entry(title=title, link=link, day=moment.day, rating=rating, why_not=why)


def _text_of_number(value: Any) -> str:
    return str(number_in(value) or text_in(value))


def _audits(whole: Mapping[str, Any], wishes: Wishes) -> Iterator[Entry]:
    audits = whole.get("history")
    for audit in audits if isinstance(audits, list) else ():
        if isinstance(audit, dict) and (title := text_in(audit.get("problem"))):
            rating = _AUDIT.get(text_in(audit.get("result")).lower())
            day = when(audit.get("date"), wishes.calendar).day
            why = "" if rating else "neither passed nor failed"
            yield Entry(title=title, day=day, rating=rating, why_not=why)


def _planned(whole: Any) -> Iterator[Entry]:
    names = whole if isinstance(whole, dict | list) else ()
    return (Entry(title=text_in(name), why_not="not started") for name in names if text_in(name))


def _of_others(names: list[str]) -> str:
    shown = ", ".join(names[:3]) + (" and others" if len(names) > 3 else "")
    return f"Skipped, as they are not srl files: {shown}."


FORMAT = Format(id="srl", name="srl's files", recognises=recognises, read=read, reads_folders=True)
