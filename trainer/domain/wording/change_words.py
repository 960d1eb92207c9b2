"""Changes in words: what one says as a line of the history, and what taking it back leads to."""

from dataclasses import fields

from trainer.domain.log.change import Change, Kind
from trainer.domain.log.merge_record import MergeRecord
from trainer.domain.log.problem_facts import problem_of
from trainer.domain.problem.problem import Problem
from trainer.domain.settings import SETTINGS, Setting, Settings
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count

_LONGEST = 60
_LONGEST_HASH = 12
_KNOWN = {setting.name: setting for setting in SETTINGS}
_FACTS = {
    "title": "title",
    "url": "link",
    "pattern": "pattern",
    "level": "level",
    "target_time": "minutes",
    "notes": "notes",
}


def change_in_words(change: Change, before: str | None, title: str) -> str:
    """Give what was changed; ``before`` is the value there was, ``title`` that of the problem."""
    title, key = clean_line(title, _LONGEST), clean_line(change.key, _LONGEST)
    match change.kind:
        case Kind.SETTING:
            old, new = _setting_text(change.key, before), _setting_text(change.key, change.value)
            return f"{_setting_title(change.key)}: {old} to {new}"
        case Kind.SUSPENSION:
            return f"suspended {title}" if change.value else f"let {title} back in"
        case Kind.PROBLEM:
            return _problem_in_words(change, before, title)
        case Kind.NOTE:
            return f"wrote a note on {title}" if change.value else f"removed the note on {title}"
        case Kind.FILE:
            return f"removed the file {key}" if change.value is None else f"changed the file {key}"
        case Kind.TRUST:
            return "trusted the code of a problem" if change.value else "trusted a problem no more"
        case Kind.MERGE:
            return f"merged {_merge_in_words(change)}"


def standing_in_words(change: Change, value: str | None, title: str) -> str:
    """Give how things stand after a change was taken back or brought back.

    ``value`` is the one in force now. It follows on ``Taken back:`` or ``Done again:``.
    """
    title, key = clean_line(title, _LONGEST), clean_line(change.key, _LONGEST)
    match change.kind:
        case Kind.SETTING:
            name = _setting_title(change.key)
            return f"{name[:1].lower()}{name[1:]} is {_setting_text(change.key, value)} again"
        case Kind.SUSPENSION:
            return f"{title} is {'suspended again' if value else 'not suspended any more'}"
        case Kind.PROBLEM:
            return f"what was written of {title}" if value else f"adding {title}"
        case Kind.NOTE:
            return f"the note on {title}"
        case Kind.FILE:
            return f"the change of the file {key}"
        case Kind.TRUST:
            return f"trust in the code {clean_line(change.key, _LONGEST_HASH)}"
        case Kind.MERGE:
            return f"merging {_merge_in_words(change)}"


def _setting_title(name: str) -> str:
    known = _KNOWN.get(name)
    return known.title if known else clean_line(name, _LONGEST)


def _setting_text(name: str, value: str | None) -> str:
    known: Setting | None = _KNOWN.get(name)
    text = value if value is not None else known.text(Settings()) if known else ""
    return clean_line(text, _LONGEST) or "empty"


def _problem_in_words(change: Change, before: str | None, title: str) -> str:
    if change.value is None:
        return f"removed {title}"
    new = problem_of(change.key, change.value)
    old = problem_of(change.key, before) if before is not None else None
    if old is None or new is None:
        return f"added {clean_line(new.title, _LONGEST) if new else title}"
    return f"edited {title}: {', '.join(_differing(old, new)) or 'nothing that is shown'}"


def _differing(old: Problem, new: Problem) -> list[str]:
    """Give the names of the facts that are not the same."""
    names = (field.name for field in fields(Problem))
    return [_FACTS[n] for n in names if n in _FACTS and getattr(old, n) != getattr(new, n)]


def _merge_in_words(change: Change) -> str:
    merged = MergeRecord.of(change)
    if merged is None:
        return "from somewhere"
    return f"{count(len(merged.lines), 'line')} from {clean_line(merged.source, _LONGEST)}"
