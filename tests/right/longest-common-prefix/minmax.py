class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        a, b = min(strs), max(strs)
        for i, c in enumerate(a):
            if c != b[i]: return a[:i]
        return a
