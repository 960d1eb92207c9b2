from dataclasses import dataclass
from enum import Enum, auto

class Verdict(Enum):
    SAME = auto()
    OTHER = auto()

@dataclass(frozen=True)
class Bag:
    items: frozenset

    @staticmethod
    def of(text: str) -> "Bag":
        return Bag(frozenset(Counter(text).items()))

class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        v = Verdict.SAME if Bag.of(s) == Bag.of(t) else Verdict.OTHER
        return v is Verdict.SAME
