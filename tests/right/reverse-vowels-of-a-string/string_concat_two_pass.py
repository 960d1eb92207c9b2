class Solution:
    def reverseVowels(self, s: str) -> str:
        v = (c for c in reversed(s) if c in "aeiouAEIOU")
        return ''.join(next(v) if c in "aeiouAEIOU" else c for c in s)
