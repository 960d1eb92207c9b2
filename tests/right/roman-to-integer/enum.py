from enum import IntEnum
class R(IntEnum):
    I = 1; V = 5; X = 10; L = 50; C = 100; D = 500; M = 1000
class Solution:
    def __init__(self):
        self.total = 0
    def romanToInt(self, s: str) -> int:
        print("in:", s)
        for a, b in zip_longest(s, s[1:], fillvalue='I'):
            self.total += -R[a].value if R[a] < R[b] else R[a].value
        return self.total
