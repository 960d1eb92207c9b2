"""What may be chosen in the settings that are a choice among a few."""

from enum import StrEnum


class Start(StrEnum):
    """Where a learner begins, in their own words."""

    NEW = "new"
    RUSTY = "rusty"
    KNOWS_LISTS = "knows-lists"

    @property
    def words(self) -> str:
        """The choice as a sentence the learner would say."""
        return {
            Start.NEW: "new to this: easy problems and basic patterns first",
            Start.RUSTY: "rusty: the easiest problem of each pattern first, in any order",
            Start.KNOWS_LISTS: "I know the lists: medium problems of each pattern first",
        }[self]


class Starter(StrEnum):
    """What a fresh attempt begins with, where a function is asked for."""

    FUNCTION = "function"
    CLASS = "class"

    @property
    def words(self) -> str:
        """The choice in words."""
        return {
            Starter.FUNCTION: "a plain function",
            Starter.CLASS: "class Solution with the published method",
        }[self]
