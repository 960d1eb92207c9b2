"""Changes in words: what one says as a line of the history, and what taking it back leads to.

One pair of functions a kind; ``domain.log.kinds`` puts them in their places. ``before`` is the
value there was, ``value`` the one in force now, ``title`` that of the problem that is meant.
"""

from dataclasses import fields

from trainer.domain.log.change import TAKEN_BACK, Change
from trainer.domain.log.known_mark import How, KnownMark
from trainer.domain.log.merge_record import MergeRecord
from trainer.domain.log.own_cases import own_cases_of
from trainer.domain.log.problem_facts import problem_of
from trainer.domain.log.review import Rating
from trainer.domain.problem.problem import Problem
from trainer.domain.settings import SETTINGS, Setting, Settings
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count

_LONGEST = 60
_LONGEST_HASH = 12
_KNOWN = {setting.name: setting for setting in SETTINGS}
_RATINGS = {str(int(rating)): rating.name for rating in Rating}
_FACTS = {
    "title": "title",
    "url": "link",
    "pattern": "pattern",
    "level": "level",
    "target_time": "minutes",
    "notes": "notes",
}


def setting_said(change: Change, before: str | None, _: str) -> str:
    """Give ``Minutes a day: 45 to 60``."""
    old, new = _setting_text(change.key, before), _setting_text(change.key, change.value)
    return f"{_setting_title(change.key)}: {old} to {new}"


def setting_stands(change: Change, value: str | None, _: str) -> str:
    """Give ``minutes a day back to 45``."""
    name = _setting_title(change.key)
    return f"{name[:1].lower()}{name[1:]} back to {_setting_text(change.key, value)}"


def suspension_said(change: Change, _: str | None, title: str) -> str:
    """Give ``suspended Two Sum``."""
    return f"suspended {_name(title)}" if change.value else f"resumed {_name(title)}"


def suspension_stands(_: Change, value: str | None, title: str) -> str:
    """Give ``Two Sum is suspended again``."""
    return f"{_name(title)} is {'suspended again' if value else 'no longer suspended'}"


def problem_said(change: Change, before: str | None, title: str) -> str:
    """Give ``edited Two Sum: level, minutes``."""
    if change.value is None:
        return f"removed {_name(title)}"
    new = problem_of(change.key, change.value)
    old = problem_of(change.key, before) if before is not None else None
    if old is None or new is None:
        return f"added {_name(new.title if new else title)}"
    return f"edited {_name(title)}: {', '.join(_differing(old, new)) or 'nothing that is shown'}"


def problem_stands(_: Change, value: str | None, title: str) -> str:
    """Give ``what was written of Two Sum``."""
    return f"the edit of {_name(title)}" if value else f"adding {_name(title)}"


def note_said(change: Change, _: str | None, title: str) -> str:
    """Give ``wrote a note on Two Sum``."""
    name = _name(title)
    return f"wrote a note on {name}" if change.value else f"removed the note on {name}"


def note_stands(_: Change, __: str | None, title: str) -> str:
    """Give ``the note on Two Sum``."""
    return f"the note on {_name(title)}"


def known_said(change: Change, _: str | None, title: str) -> str:
    """Give ``marked Two Sum as known``, or ``as known well``."""
    if change.value is None:
        return f"unmarked {_name(title)} as known"
    return f"marked {_name(title)} as {_known(change.key, change.value)}"


def known_stands(change: Change, value: str | None, title: str) -> str:
    """Give ``Two Sum is marked as known again``."""
    if value is None:
        return f"{_name(title)} is no longer marked as known"
    return f"{_name(title)} is marked as {_known(change.key, value)} again"


def own_cases_said(change: Change, before: str | None, title: str) -> str:
    """Give ``kept a case of Two Sum: two_sum([3, 3], 6)``."""
    old, new = own_cases_of(before), own_cases_of(change.value)
    kept, gone = [it for it in new if it not in old], [it for it in old if it not in new]
    verb, cases = ("kept", kept) if kept or not gone else ("removed", gone)
    which = f": {clean_line('; '.join(cases[0].splitlines()), _LONGEST)}" if cases[:1] else ""
    noun = "a case" if len(cases) == 1 else count(len(cases), "case")
    return f"{verb} {noun} of {_name(title)}{which if len(cases) == 1 else ''}"


def own_cases_stands(_: Change, value: str | None, title: str) -> str:
    """Give ``Two Sum has 2 cases of your own``."""
    number = len(own_cases_of(value))
    return f"{_name(title)} has {count(number, 'case') if number else 'no case'} of your own"


def file_said(change: Change, _: str | None, __: str) -> str:
    """Give ``changed the file my-problem/problem.md``."""
    done = "removed" if change.value is None else "changed"
    return f"{done} the file {_name(change.key)}"


def file_stands(change: Change, _: str | None, __: str) -> str:
    """Give ``the change of the file my-problem/problem.md``."""
    return f"the change of the file {_name(change.key)}"


def trust_said(change: Change, _: str | None, __: str) -> str:
    """Give ``trusted the code of a problem``."""
    return f"{'trusted' if change.value else 'stopped trusting'} the code of a problem"


def trust_stands(change: Change, _: str | None, __: str) -> str:
    """Give ``trust in the code 3f2a90c1d2e4``."""
    return f"trust in the code {clean_line(change.key, _LONGEST_HASH)}"


def merge_said(change: Change, _: str | None, __: str) -> str:
    """Give ``merged 120 lines from laptop``."""
    merged = MergeRecord.of(change)
    return f"{'imported' if merged and merged.imported else 'merged'} {_merged(change)}"


def merge_stands(change: Change, _: str | None, __: str) -> str:
    """Give ``merging 120 lines from laptop``."""
    merged = MergeRecord.of(change)
    return f"{'importing' if merged and merged.imported else 'merging'} {_merged(change)}"


def taken_back_said(change: Change, _: str | None, title: str) -> str:
    """Give ``undid Two Sum``; ``title`` names the line that is meant."""
    done = "undid" if change.value == TAKEN_BACK else "redid"
    return f"{done} {_name(title)}"


def taken_back_stands(_: Change, value: str | None, title: str) -> str:
    """Give ``Two Sum counts again``."""
    return f"{_name(title)} {'does not count' if value == TAKEN_BACK else 'counts again'}"


def rating_said(change: Change, before: str | None, title: str) -> str:
    """Give ``rated Two Sum anew: HARD``, and from the second time on ``GOOD to HARD``."""
    earlier = f"{_rating(before)} to " if before in _RATINGS else ""
    return f"changed the rating of {_name(title)}: {earlier}{_rating(change.value)}"


def rating_stands(_: Change, value: str | None, title: str) -> str:
    """Give ``Two Sum back to GOOD``."""
    return f"{_name(title)} back to {_rating(value)}"


def unknown_said(change: Change, _: str | None, __: str) -> str:
    """Give ``a change that needs a newer trainer (guess)``."""
    return f"a change that needs a newer trainer ({_name(change.kind.value)})"


def unknown_stands(change: Change, _: str | None, __: str) -> str:
    """Give the same, as it follows on a sentence's beginning."""
    return unknown_said(change, None, "")


def _name(text: str) -> str:
    return clean_line(text, _LONGEST)


def _known(slug: str, value: str) -> str:
    mark = KnownMark.of(slug, value)
    return "known well" if mark is not None and mark.how is How.WELL else "known"


def _rating(value: str | None) -> str:
    return _RATINGS.get(value or "", "as it was")


def _setting_title(name: str) -> str:
    known = _KNOWN.get(name)
    return known.title if known else _name(name)


def _setting_text(name: str, value: str | None) -> str:
    known: Setting | None = _KNOWN.get(name)
    text = value if value is not None else known.text(Settings()) if known else ""
    return _name(text) or "empty"


def _differing(old: Problem, new: Problem) -> list[str]:
    """Give the names of the facts that are not the same."""
    names = (field.name for field in fields(Problem))
    return [_FACTS[n] for n in names if n in _FACTS and getattr(old, n) != getattr(new, n)]


def _merged(change: Change) -> str:
    merged = MergeRecord.of(change)
    if merged is None:
        return "from somewhere"
    return f"{count(len(merged.lines), 'line')} from {_name(merged.source)}"
