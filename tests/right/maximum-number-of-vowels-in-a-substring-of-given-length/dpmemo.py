class Solution:
    def maxVowels(self, s: str, k: int) -> int:
        ok = [c in "aeiou" for c in s]
        best = cur = sum(ok[:k])
        for out, new in zip(ok, ok[k:]):
            cur += new - out
            best = cur if cur > best else best
        return best
