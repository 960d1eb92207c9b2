class Solution:
    def longestCommonSubsequence(self, text1, text2):
        if len(text2) < len(text1):
            return self.longestCommonSubsequence(text2, text1)
        prev = [0] * (len(text1) + 1)
        for c in text2:
            cur = [0]
            for i, d in enumerate(text1):
                cur += [prev[i] + 1 if c == d else max(prev[i + 1], cur[-1])]
            prev = cur
        return prev[-1]
