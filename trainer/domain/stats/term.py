"""A number's heading, and the one sentence that explains it to the learner."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """What a number is called and what it says; its formula stands where it is worked out."""

    name: str
    sentence: str
