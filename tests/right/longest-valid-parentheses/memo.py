class Solution:
    def longestValidParentheses(self, s: str) -> int:
        @lru_cache(maxsize=None)
        def end(i):
            # length of the longest valid run ending at i
            if i <= 0 or s[i] == '(': return 0
            j = i - 1 - end(i - 1)
            if j < 0 or s[j] == ')': return 0
            return i - j + 1 + end(j - 1)
        return max((end(i) for i in range(len(s))), default=0)
