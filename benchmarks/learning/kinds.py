"""The kinds of learners and plans that are compared, and the bars."""

from benchmarks.learning.comparing import By
from benchmarks.learning.course import Course

STANDARD, NO_DATE = "standard", "no-date"

KINDS = {
    STANDARD: Course(dates=((0, 60),)),
    NO_DATE: Course(),
    "14-days": Course(days=14, dates=((0, 14),)),
    "30-days": Course(days=30, dates=((0, 30),)),
    "90-days": Course(days=90, dates=((0, 90),)),
    "20-minutes": Course(minutes=20, dates=((0, 60),)),
    "90-minutes": Course(minutes=90, dates=((0, 60),)),
    "forgets-half": Course(dates=((0, 60),), forgetting=0.5),
    "forgets-twice": Course(dates=((0, 60),), forgetting=2.0),
    "misses-days": Course(dates=((0, 60),), missed=0.3),
    "date-earlier": Course(days=40, dates=((0, 60), (20, 40))),
    "date-later": Course(dates=((0, 40), (30, 60))),
    "past-80": Course(dates=((0, 60),), past=80),
    "past-400": Course(dates=((0, 60),), past=400),
}
"""The courses by name: 60 days of 45 minutes, but for what the name says."""

MOST_MINUTES = 1.02
"""The default policy is beaten in its own minutes, or in so many times as many."""

BARS = {
    STANDARD: {
        By.DEFAULT: {"ready": 1.20, "patterns": 1.35, "unseen": 1.14},
        By.PAGE: {"ready": 0.975, "patterns": 0.95, "unseen": 0.99},
    },
    NO_DATE: {By.DEFAULT: {"ready": 1.13, "patterns": 1.25, "unseen": 1.12}},
}
"""How many times as much as by another policy the program comes to, at least."""

USUAL_BARS = {By.DEFAULT: {"ready": 1.0, "patterns": 1.0, "unseen": 1.0}}
"""Those of every other kind: nobody does worse by the program."""
