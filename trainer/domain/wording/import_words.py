"""An import in words: what would happen, what is asked, what is left out, and what was done."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from trainer.domain.importing.import_plan import LISTED, Fate, ImportPlan, PlannedEntry, Question
from trainer.domain.log.review import Review
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count, day_and_year

UNTRIED = (
    "Imported problems count as untried until you solve them here: they are planned a few a "
    "day and never become a backlog."
)
CHECKED = (
    "Known problems are never planned as new; the easiest of each pattern comes once, as a "
    "check. The plan learns more from dates than from marks."
)
MONTH_FIRST = (
    "Dates such as 02/01/2024 were read month first; the table does not show which order is meant."
)
ONLY_LISTED = (
    "If you know the problems that are only listed, 'trainer known --file FILE' marks them."
)
_TAKEN_AS_SOLVED = ", counted as solved"
_SHOWN_LINES = 8
_SHOWN_NAMES = 20
_LONGEST_NAME = 60


def counted(plan: ImportPlan) -> list[str]:
    """Give what would happen, a line each: new reviews, known problems, own ones, all the rest."""
    fates = plan.fates
    new = len(plan.coming)
    lines = []
    if new:
        lines.append(f"{count(new, 'new review')}{_of_days(plan.coming)}")
    if guessed := _guessed(plan):
        lines.append(f"{guessed:,} of them have only a date{_TAKEN_AS_SOLVED}")
    if plan.marks:
        lines.append(f"{count(len(plan.marks), 'known problem')} without a review")
    if plan.own:
        lines.append(f"{count(len(plan.own), 'new problem')} of your own among them")
    if plan.notes:
        lines.append(count(len(plan.notes), "note"))
    if there := fates[Fate.THERE]:
        lines.append(f"{there:,} already here or duplicate")
    if plan.questions:
        asked = count(fates[Fate.ASK], "line")
        lines.append(f"{count(len(plan.questions), 'uncertain name')}, on {asked}")
    if skipped := fates[Fate.SKIPPED]:
        lines.append(f"{skipped:,} skipped")
    return lines or ["nothing"]


def skipped_in_words(plan: ImportPlan) -> list[str]:
    """Give why entries are skipped, each reason once, with where the first of them stand.

    Of what is only listed, say what can be done.
    """
    skipped = plan.of(Fate.SKIPPED)
    hint = [ONLY_LISTED] if any(it.why == LISTED for it in skipped) else []
    return [*_reasons(skipped), *hint]


def there_in_words(plan: ImportPlan) -> list[str]:
    """Give why entries are there already, where more is to be said than that."""
    return list(_reasons([it for it in plan.of(Fate.THERE) if it.why]))


def asked_in_words(question: Question) -> str:
    """Give a name with what it may mean: ``Daily_Temp: Daily Temperatures (739)?``."""
    some = [
        f"{it.title} ({it.number})" if it.number is not None else it.title
        for it in question.candidates
    ]
    return f"{clean_line(question.name, _LONGEST_NAME)}: {', '.join(some)}?"


def own_in_words(plan: ImportPlan) -> list[str]:
    """Give what becomes a problem of one's own, by name: a slip is seen at once."""
    names = [clean_line(it.title, _LONGEST_NAME) for it in plan.own]
    more = len(names) - _SHOWN_NAMES
    return names[:_SHOWN_NAMES] + ([f"and {more:,} more"] if more > 0 else [])


def promises(plan: ImportPlan) -> list[str]:
    """Say what imported reviews and marks mean for the plan."""
    said = []
    if plan.coming:
        said.append(UNTRIED)
    if plan.marks:
        said.append(CHECKED)
    return said


def done_in_words(plan: ImportPlan) -> str:
    """Say what was imported in a sentence, and what was left out for want of an answer."""
    if not plan.brings:
        return f"Nothing new in {clean_line(plan.name)}."
    left = (" skipped", " already here or duplicate")
    done = [it for it in counted(plan) if not it.endswith(left) and "uncertain name" not in it]
    said = f"Imported from {clean_line(plan.name)}: {', '.join(done) or 'your answers'}."
    if plan.questions:
        names = count(len(plan.questions), "uncertain name")
        said += f" {names} left out; import it again to answer."
    return said


def _guessed(plan: ImportPlan) -> int:
    return sum(it.fate is Fate.REVIEW and it.entry.guessed for it in plan.entries)


def _of_days(reviews: Sequence[Review]) -> str:
    if not reviews:
        return ""
    days = [review.study_day for review in reviews]
    problems = count(len({review.card.slug for review in reviews}), "problem")
    if min(days) == max(days):
        return f" of {problems}, on {day_and_year(days[0])}"
    return f" of {problems}, from {day_and_year(min(days))} to {day_and_year(max(days))}"


def _reasons(planned: Sequence[PlannedEntry]) -> Iterator[str]:
    """Give each reason with its number and places: ``not started: 12 (lines 3, 4, 9)``."""
    places: dict[str, list[str]] = defaultdict(list)
    for it in planned:
        name = clean_line(it.entry.name, _LONGEST_NAME)
        places[it.why].append(it.entry.place or name)
    for why, where in places.items():
        some = ", ".join(part for part in where[:_SHOWN_LINES] if part)
        more = " ..." if len(where) > _SHOWN_LINES else ""
        yield f"{why or 'skipped'}: {len(where):,}" + (
            f" ({clean_line(some, 200)}{more})" if some else ""
        )
