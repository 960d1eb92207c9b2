from functools import cmp_to_key


class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        s = sorted(map(str, nums), key=cmp_to_key(lambda a, b: -1 if a + b > b + a else 1))
        return "0" if s[0] == "0" else "".join(s)
