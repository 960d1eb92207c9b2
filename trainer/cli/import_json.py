"""An import as scripts read it, planned or done."""

from trainer.domain.importing.column import Column
from trainer.domain.importing.import_plan import (
    Fate,
    ImportPlan,
    PlannedEntry,
    Question,
    SourceRead,
)
from trainer.domain.log.change import Kind
from trainer.domain.log.merge_summary import MergeSummary
from trainer.domain.log.review import Review


def import_json(plan: ImportPlan) -> dict[str, object]:
    """Give what a plan holds; ``line`` counts from 1 and is ``None`` where there are no lines."""
    matched = (it.problem.slug for it in plan.entries if it.problem is not None)
    return {
        "format": plan.format,
        "source": plan.name,
        "rows": plan.rows,
        "problems": list(dict.fromkeys(matched)),
        "reviews": [_review(review) for review in plan.coming],
        "known": sorted(plan.marks),
        "ask": [_question(question) for question in plan.questions],
        "own": [problem.title for problem in plan.own],
        "notes": sorted(plan.notes),
        "there": plan.fates[Fate.THERE],
        "brought_back": len(plan.revived),
        "skipped": [_skipped(planned) for planned in plan.of(Fate.SKIPPED)],
        "columns": [_column(source, it) for source in plan.sources for it in source.columns],
        "day_order_open": any(source.day_order_open for source in plan.sources),
        "remarks": list(plan.remarks),
    }


def _question(question: Question) -> dict[str, object]:
    return {
        "name": question.name,
        "candidates": [problem.slug for problem in question.candidates],
        "entries": question.entries,
    }


def _skipped(planned: PlannedEntry) -> dict[str, object]:
    return {
        "line": planned.entry.line or None,
        "file": planned.entry.file or None,
        "name": planned.entry.name,
        "why": planned.why,
    }


def _column(source: SourceRead, column: Column) -> dict[str, object]:
    return {
        "source": source.name,
        "header": column.header,
        "filled": column.filled,
        "samples": list(column.samples),
        "meaning": column.meaning.value,
        "guessed": column.guessed,
    }


def merge_json(summary: MergeSummary) -> dict[str, object]:
    """Give what a log of another trainer would bring, in the same shape."""
    reviews = summary.new.reviews.values()
    return {
        "format": "trainer",
        "source": summary.source,
        "rows": len(summary.new) + summary.known,
        "problems": list(dict.fromkeys(review.card.slug for review in reviews)),
        "reviews": [_review(review) for review in reviews],
        "known": sorted(summary.keys(Kind.KNOWN)),
        "ask": [],
        "own": [],
        "there": summary.known,
        "brought_back": len(summary.again),
        "skipped": [],
        "damaged": summary.damaged,
    }


def _review(review: Review) -> dict[str, object]:
    return {
        "slug": review.card.slug,
        "day": review.study_day.isoformat(),
        "rating": review.rating.name.lower(),
        "skill": review.card.skill.value,
        "guessed": _is_guess(review.fact("origin")),
    }


def _is_guess(origin: object) -> bool:
    return isinstance(origin, dict) and bool(origin.get("guess"))
