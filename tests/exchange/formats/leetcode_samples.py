"""Answers of LeetCode's page, made for tests: every form with its own keys."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from trainer.exchange.material import HandedFile, Material

Fields = dict[str, Any]


def epoch(at: str) -> int:
    """Give an ISO moment as epoch seconds."""
    return int(datetime.fromisoformat(at).timestamp())


def submission(at: str, status: str = "Accepted", **other: Any) -> Fields:
    """Give a row of ``/api/submissions/``."""
    seconds = epoch(at)
    return {
        "id": seconds + len(status),
        "question_id": 792,
        "lang": "python3",
        "lang_name": "Python3",
        "time": "1 month, 2 weeks",
        "timestamp": seconds,
        "status": 10 if status == "Accepted" else 11,
        "status_display": status,
        "runtime": "40 ms",
        "url": f"/submissions/detail/{seconds}/",
        "is_pending": "Not Pending",
        "title": "Binary Search",
        "memory": "17 MB",
        "code": "class Solution: ...",
        "compare_result": "111",
        "title_slug": "binary-search",
        "has_notes": False,
        "flag_type": 1,
        "frontend_id": 704,
        **other,
    }


def page(*rows: Fields) -> Fields:
    """Give a page of ``/api/submissions/``."""
    return {"submissions_dump": list(rows), "has_next": False, "last_key": "x"}


def of_one_problem(*rows: Fields) -> Fields:
    """Give the answer to ``submissionList``, in which no slug is."""
    return {
        "data": {"submissionList": {"lastKey": None, "hasNext": False, "submissions": list(rows)}}
    }


def listed(at: str, status: str = "Accepted", notes: str = "") -> Fields:
    """Give a row of ``submissionList``: all texts."""
    return {
        "id": str(epoch(at)),
        "statusDisplay": status,
        "lang": "python3",
        "runtime": "N/A",
        "timestamp": str(epoch(at)),
        "url": "/submissions/detail/1/",
        "isPending": "Not Pending",
        "memory": "N/A",
        "notes": notes,
        "flagType": "WHITE",
    }


def recent(*rows: tuple[str, str, str]) -> Fields:
    """Give the answer to ``recentAcSubmissionList``, from title, slug and moment."""
    made = [
        {"id": str(epoch(at)), "title": title, "titleSlug": slug, "timestamp": str(epoch(at))}
        for title, slug, at in rows
    ]
    return {"data": {"recentAcSubmissionList": made}}


def progress(*rows: Fields) -> Fields:
    """Give the answer to ``userProgressQuestionList``."""
    return {"data": {"userProgressQuestionList": {"totalNum": len(rows), "questions": list(rows)}}}


def question(status: str = "SOLVED", last: str = "AC", **other: Any) -> Fields:
    """Give a row of the page of progress."""
    return {
        "frontendId": "1",
        "title": "Two Sum",
        "titleSlug": "two-sum",
        "difficulty": "EASY",
        "lastSubmittedAt": "2026-04-26T14:34:04+00:00",
        "numSubmitted": 8,
        "questionStatus": status,
        "lastResult": last,
        "topicTags": [{"name": "Array", "slug": "array"}],
        **other,
    }


def all_problems(*rows: tuple[str, int, str | None]) -> Fields:
    """Give the answer of ``/api/problems/all/``, from slug, number and status."""
    made = [
        {
            "stat": {
                "question_id": number + 88,
                "question__title": slug.replace("-", " ").title(),
                "question__title_slug": slug,
                "frontend_question_id": number,
                "total_acs": 5,
            },
            "status": status,
            "difficulty": {"level": 2},
            "paid_only": False,
        }
        for slug, number, status in rows
    ]
    return {"user_name": "ada", "num_solved": 1, "stat_status_pairs": made}


def recorded(url: str, body: str, sent: str = "", **content: Any) -> Fields:
    """Give one request of a recorded session (HAR), with secrets around it."""
    cookie = {"name": "LEETCODE_SESSION", "value": "very-secret"}
    return {
        "request": {
            "url": url,
            "headers": [{"name": "x-csrftoken", "value": "very-secret"}],
            "cookies": [cookie],
            "postData": {"mimeType": "application/json", "text": sent},
        },
        "response": {
            "headers": [{"name": "set-cookie", "value": "very-secret"}],
            "cookies": [cookie],
            "content": {"mimeType": "application/json", "text": body, **content},
        },
    }


def handed(files: Mapping[str, str]) -> Material:
    """Give files as they are handed: one alone, or those of an archive."""
    made = {name: HandedFile(name, len(text), text.encode) for name, text in files.items()}
    packed = HandedFile("a.zip", 1, lambda: b"") if len(files) > 1 else None
    return Material(next(iter(files), "nothing"), made, packed=packed)
