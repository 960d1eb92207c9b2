import re


class Solution:
    def myAtoi(self, s: str) -> int:
        m = re.match(r" *([+-]?\d+)", s)
        return max(-(2**31), min(2**31 - 1, int(m.group(1)))) if m else 0
