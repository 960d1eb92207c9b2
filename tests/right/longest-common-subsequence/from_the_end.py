class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        best = collections.defaultdict(int)
        for i in reversed(range(len(text1))):
            for j in reversed(range(len(text2))):
                best[i, j] = best[i + 1, j + 1] + 1 if text1[i] == text2[j] else max(best[i + 1, j], best[i, j + 1])
        return best[0, 0]
