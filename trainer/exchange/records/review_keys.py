"""The names under which programs keep problems and reviews in JSON, as small letters and digits."""

import re
from functools import lru_cache

TITLE = (
    *("title", "problemtitle", "problemname", "questiontitle", "questionname", "name", "problem"),
    *("question", "task", "card", "item", "front"),
)
SLUG = ("slug", "titleslug", "problemslug", "questionslug", "questiontitleslug", "leetcodeslug")
LINK = ("url", "link", "href", "problemurl", "problemlink", "leetcodeurl", "leetcodelink")
NUMBER = (
    *("leetcodenumber", "leetcodeid", "leetcodeno", "lcnumber", "lcid", "lc", "leetcode"),
    *("frontendid", "questionfrontendid", "frontendquestionid", "problemnumber", "questionnumber"),
)
COUNTED = ("number", "problemno", "questionno", "no", "problem", "question")
"""Keys of a number that may only count rows: it is taken where nothing else names the problem."""

OF_A_PROBLEM = ("problem", "question", "leetcode", "lc", "slug", "titleslug", "frontend")
"""How keys begin that only something about a problem has."""

OF_A_REVIEW = ("solved", "review", "attempt", "practic", "lastsolved", "lastreview", "lastattempt")
"""How keys of a day begin that only something that is practised has."""

REFERENCE = ("problemid", "cardid", "questionid", "itemid", "problem", "card", "question", "item")
OWN_ID = ("id", "uuid", "key")

DAY = (
    *("date", "day", "reviewedat", "reviewedon", "reviewdate", "reviewed", "reviewtime"),
    *("reviewat", "review", "datereviewed", "timestamp", "ts", "at", "when", "datetime"),
    *("solvedat", "solvedon", "solveddate", "datesolved", "completedat", "completedon"),
    *("completeddate", "completiondate", "datecompleted", "attemptedat", "attemptedon"),
    *("attemptdate", "dateattempted", "practicedat", "practicedon", "submittedat", "answeredat"),
    *("finishedat", "doneat", "endedat", "startedat", "time"),
)
DAY_OF_A_REVIEW = ("createdat", "created", "createdon", "datecreated", "loggedat", "t", "d")
"""Keys that tell a day only within a history: elsewhere they tell when something was added."""

DAY_OF_THE_KEY = "solvedon"
"""The field that an object gets where the key that it lies under is a day."""

LISTS = {
    **dict.fromkeys(("solved", "solvedproblems", "solvedquestions", "solvedslugs"), "solved"),
    **dict.fromkeys(("completed", "completedproblems", "done", "accepted"), "solved"),
    "mastered": "mastered",
    "attempted": "attempted",
    "tried": "tried",
    "failed": "failed",
    **dict.fromkeys(("attemptedproblems", "unsolved", "failedproblems"), "attempted"),
}
"""Keys of lists of bare names, with the status that they tell of each."""

_NO_DAY = ("lastmodified", "lastupdated", "lastupdate", "lastsync", "lastsynced", "lastedited")

RATED = (
    *("rating", "lastrating", "grade", "lastgrade", "ease", "button", "answer", "response"),
    *("score", "r"),
)
QUALITY = ("quality", "lastquality", "q")
CONFIDENCE = (
    *("confidence", "confidencelevel", "lastconfidence", "understanding", "comfort"),
    *("selfrating", "selfassessment"),
)
OUTCOME = (
    *("outcome", "result", "lastresult", "lastoutcome", "verdict", "performance", "feedback"),
    *("assessment", "solved", "issolved", "passed", "correct", "iscorrect", "success", "accepted"),
)
STATUS = (
    "status",
    "solvestatus",
    "state",
    "completed",
    "iscompleted",
    "done",
    "isdone",
    "mastered",
)

COUNTS_ONE = {
    *("solved", "issolved", "passed", "correct", "iscorrect", "success", "accepted", "completed"),
    *("iscompleted", "done", "isdone", "mastered"),
}
"""Keys whose 0 and 1 say no and yes."""

OF_MEMORY = {"new", "learning", "review", "relearning", "young", "mature", "suspended", "graduated"}
"""Words that a memory's state is told by, which say nothing of how it went."""

HINT = ("usedhint", "usedhints", "hintused", "hintsused", "hints", "neededhint", "withhint")
ANSWER = (
    *("lookedup", "sawsolution", "viewedsolution", "usedsolution", "lookedatsolution"),
    *("neededsolution", "usededitorial"),
)

MINUTES = (
    *("minutes", "timeminutes", "solvetimeminutes", "durationminutes", "minutesspent", "timespent"),
    *("timetaken", "duration", "solvetime", "mins", "timeinminutes", "time"),
)
SECONDS = (
    *("seconds", "durationseconds", "timeseconds", "timespentseconds", "elapsedseconds"),
    *("durationsec", "timetakenseconds", "durations", "secs"),
)
MILLISECONDS = ("durationms", "timems", "timespentms", "elapsedms", "reviewduration", "timetakenms")

NOTE = ("note", "notes", "comment", "comments", "remarks", "reflection", "approach", "learnings")
CODE = ("code", "mycode", "sourcecode", "solutioncode")
LEVEL = ("difficulty", "level")
PATTERN = ("pattern", "patterns", "topic", "topics", "category", "categories", "tags")
SITE = ("platform", "site", "judge")

HISTORY = {
    *("history", "reviews", "attempts", "reviewhistory", "reviewlog", "reviewlogs", "log", "logs"),
    *("sessions", "submissions", "solves", "entries", "practices", "attempthistory", "historylog"),
    *("repetitionhistory", "ratings", "revisions", "dates", "solvedates", "reviewdates"),
}
NESTED_PROBLEM = {"problem", "question", "item", "card", "leetcode", "problemdata"}
NESTED_MEMORY = {
    *("fsrs", "srs", "sm2", "sr", "schedule", "scheduling", "progress", "memory", "data", "stats"),
    *("reviewdata", "srsdata", "spacedrepetition", "fields", "userdata", "cardstate"),
}
MEMORY = {
    *("interval", "intervaldays", "easefactor", "efactor", "ef", "repetitions", "reps", "due"),
    *("proficiency", "reviewstage", "stage", "leitnerbox", "repetition", "nextreviewtime"),
    *("stability", "nextreview", "nextreviewdate", "nextreviewat", "duedate", "nextdue", "box"),
}
PASSED_OVER = {
    *("settings", "config", "preferences", "topictags", "companies", "companytags", "stats"),
    *("similarquestions", "examples", "testcases", "user", "users", "auth", "cookies", "headers"),
}

_DAYS = re.compile(r"(?:last|review|solve|attempt|complet|practi[cs]|submi|answer|finish).*")
_REST = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=4096)
def plain(key: str) -> str:
    """Give a key without case, blanks, underscores and what else is between its letters."""
    return _REST.sub("", key[:60].lower())


@lru_cache(maxsize=4096)
def may_tell_a_day(key: str) -> bool:
    """Tell whether a plain key is of something done: ``submissiontime``, ``lastreviewed``."""
    return bool(_DAYS.fullmatch(key)) and key not in _NO_DAY and "due" not in key
