"""What LeetCode's own page gets, saved as JSON: submissions, recent ones, progress, lists.

The forms: ``/api/submissions/`` (pages), ``submissionList`` of one problem, the last 20 of
``recentAcSubmissionList``, ``userProgressQuestionList`` (one date a problem, and it is the last),
the status of every problem (``/api/problems/all/``, undated), and what exporting extensions write.
Submissions of a problem and day are one outcome. ``question_id`` is internal and never a number.
A note may hold ``[anki:3]``, the rating that its learner gave.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from trainer.domain.errors import TrainerError
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.outcome_words import said_in
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.submissions import Submission, minutes_of_day, rating_of_day
from trainer.domain.log.review import Rating
from trainer.domain.problem.problem import Level
from trainer.domain.wording.words import count
from trainer.exchange.formats.format import Format
from trainer.exchange.git.solution_file import letters
from trainer.exchange.material import Material
from trainer.exchange.records.leetcode_rows import DAYS, LeetCodeRow, rows_in
from trainer.exchange.records.moments import Moment, moment_in

_TAG = re.compile(r"\[anki:([1-4])\]", re.IGNORECASE)
_LONGEST = 20_000
_ACCEPTED = 10
_OTHERS_FAULT = 16
_VERDICTS = range(10, 31)
_LEVELS = {
    **{level.word: level for level in Level},
    **{str(level.value): level for level in Level},
}
_NOT_JUDGED = ("internal error", "pending", "judging")
_NOT_BEGUN = "not started"
_NO_DAY = "tried and not solved, without a date"


@dataclass(frozen=True, slots=True)
class _Made:
    """A dated submission."""

    entry: Entry
    moment: Moment
    accepted: bool
    is_told: bool
    tagged: Rating | None


def recognises(material: Material) -> bool:
    """Tell whether there are rows such as only LeetCode writes."""
    return any(row.is_sure for name in material.files for row in _rows(material, name)[0])


def read(material: Material, wishes: Wishes) -> Reading:
    """Give one outcome a problem and day where there are submissions, else a state a problem."""
    entries: list[Entry] = []
    made: dict[object, _Made] = {}
    rows, misdated, is_cut = 0, 0, False
    for name in sorted(material.files):
        found, cut = _rows(material, name)
        is_cut = is_cut or cut
        for row in found:
            rows += 1
            misdated += _is_misdated(row, wishes)
            entry = _problem(row, name if material.only is None else "")
            submission = _submission(row, entry, wishes)
            if submission is None:
                entries.append(_state(row, entry, wishes))
            else:
                made.setdefault(_identity(row, submission), submission)
    if not rows:
        raise TrainerError(
            f"{material.name} contains no LeetCode submissions or problems; save the whole "
            "JSON answer of its page."
        )
    remarks = tuple(_remarks(is_cut, misdated))
    return Reading(entries=(*_by_day(made.values()), *entries), rows=rows, remarks=remarks)


def _remarks(is_cut: bool, misdated: int) -> Iterator[str]:
    if is_cut:
        yield "The file is incomplete; only what could be read is imported."
    if misdated:
        yield (
            f"{count(misdated, 'row')} with an impossible or unreadable date, imported without it."
        )


def _rows(material: Material, name: str) -> tuple[list[LeetCodeRow], bool]:
    text = material.text(name)
    if text is None or text.lstrip()[:1] not in ("{", "["):
        return [], False
    return rows_in(text, name)


def _problem(row: LeetCodeRow, file: str) -> Entry:
    """Give what a row says of its problem, and the note and the code that are in it."""
    level = row.fields.get("difficulty")
    level = level.get("level") if isinstance(level, dict) else level
    note = _TAG.sub("", row.text("notes", "note", "comment")).strip()
    code = row.text("code", "submissioncode", "solution")
    language = row.fields.get("lang")
    named = language.get("name") if isinstance(language, dict) else None
    language = named if isinstance(named, str) else row.text("lang", "language", "langname")
    is_python = language.lower().startswith(("py", "pandas"))
    return Entry(
        file=file,
        title=row.text("title", "questiontitle", "translatedtitle", "name")[:500],
        slug=row.named,
        number=row.number,
        level=_LEVELS.get(str(level).lower()),
        note=note[:_LONGEST],
        code=code if is_python and len(code) <= _LONGEST else "",
    )


def _submission(row: LeetCodeRow, entry: Entry, wishes: Wishes) -> _Made | None:
    """Give a dated submission, ``None`` where a row is none: a state, or without a day."""
    moment = _when(row, wishes)
    rating, is_told = _verdict(row)
    if moment is None or rating is None or _is_progress(row) or not entry.name:
        return None
    tag = _TAG.search(row.text("notes", "note"))
    tagged = Rating(int(tag[1])) if tag else None
    return _Made(entry, moment, rating > Rating.AGAIN, is_told, tagged)


def _state(row: LeetCodeRow, entry: Entry, wishes: Wishes) -> Entry:
    """Give what a row says of its problem for all time, or the one last day that it tells."""
    rating, is_told = _verdict(row)
    if not entry.name:
        return replace(entry, why_not="names no problem; put the slug into the file name")
    if rating is None:
        return replace(entry, why_not=_NOT_BEGUN if is_told else "unknown outcome")
    moment = _when(row, wishes) if _is_progress(row) else None
    is_solved = rating > Rating.AGAIN
    if moment is None:
        why_not = "" if is_solved else _NO_DAY
        return replace(
            entry, rating=Rating.GOOD if is_solved else None, guessed=is_solved, why_not=why_not
        )
    last = said_in(row.text("lastresult"))
    if is_solved and last is not None and last.rating is Rating.AGAIN:
        return replace(entry, rating=Rating.GOOD, guessed=True)
    rating = Rating.GOOD if is_solved else Rating.AGAIN
    return replace(entry, rating=rating, guessed=is_solved, day=moment.day, at=moment.at)


def _by_day(made: Iterable[_Made]) -> Iterator[Entry]:
    """Give one outcome for each problem and day, in the order of the days."""
    days: dict[tuple[object, object], list[_Made]] = {}
    for it in sorted(made, key=lambda it: it.moment.at):
        days.setdefault((it.moment.day, _key(it.entry)), []).append(it)
    for group in days.values():
        submissions = [Submission(it.moment.at, it.accepted) for it in group]
        tagged = [it.tagged for it in group if it.tagged is not None]
        best = [it for it in group if it.accepted] or group
        notes = list(dict.fromkeys(it.entry.note for it in group if it.entry.note))
        named = next((it.entry for it in group if it.entry.title), group[0].entry)
        yield replace(
            named,
            day=group[0].moment.day,
            at=best[0].moment.at,
            rating=min(tagged) if tagged else rating_of_day(submissions),
            guessed=not (tagged or any(it.is_told for it in group)),
            minutes=minutes_of_day(submissions),
            note="\n".join(notes)[:_LONGEST],
            code=next((it.entry.code for it in reversed(best) if it.entry.code), ""),
        )


def _verdict(row: LeetCodeRow) -> tuple[Rating | None, bool]:
    """Give how it went, and whether the row says so; a row with a day and no word was solved."""
    number = row.fields.get("status", row.fields.get("statuscode"))
    text = row.text("questionstatus", "statusdisplay", "status", "verdict", "result", "lastresult")
    if number == _OTHERS_FAULT or text.lower() in _NOT_JUDGED:
        return None, False
    if not text and type(number) is int and number in _VERDICTS:
        return (Rating.GOOD if number == _ACCEPTED else Rating.AGAIN), True
    if text.lower() in ("untried", "not_started", "to_do") or (not text and _is_listed(row)):
        return None, True
    if not text or row.within.startswith("recentac"):
        return Rating.GOOD, row.within.startswith("recentac")
    if not text.isascii():
        return (Rating.GOOD if text.startswith(("通过", "已解决")) else Rating.AGAIN), True
    said = said_in(text)
    return (said.rating, True) if said else (None, False)


def _is_progress(row: LeetCodeRow) -> bool:
    return "questionstatus" in row.fields or "lastsubmittedat" in row.fields


def _is_listed(row: LeetCodeRow) -> bool:
    """Tell whether a row is of a list of problems, where no state means not begun."""
    return "status" in row.fields or "questionstatus" in row.fields


def _when(row: LeetCodeRow, wishes: Wishes) -> Moment | None:
    moments = (moment_in(row.fields.get(key), wishes) for key in DAYS if key in row.fields)
    return next((moment for moment in moments if moment), None)


def _is_misdated(row: LeetCodeRow, wishes: Wishes) -> bool:
    return any(row.fields.get(key) for key in DAYS if key != "time") and not _when(row, wishes)


def _key(entry: Entry) -> object:
    return letters(entry.slug) or letters(entry.title) or entry.number


def _identity(row: LeetCodeRow, made: _Made) -> object:
    """Give what makes a submission the same in two pages that overlap."""
    own = row.fields.get("id") if not row.within.startswith("question") else None
    named = str(own) if isinstance(own, int | str) and own else ""
    return _key(made.entry), made.moment.at, made.accepted, named


FORMAT = Format(id="leetcode", name="JSON saved from LeetCode", recognises=recognises, read=read)
