class Solution:
    VOWELS = "aeiou"
    def maxVowels(self, s: str, k: int) -> int:
        pre = list(accumulate((int(c in self.VOWELS) for c in s), initial=0))
        return max(b - a for a, b in zip(pre, pre[k:]))
