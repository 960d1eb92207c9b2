class Solution:
    def longestValidParentheses(self, s: str) -> int:
        def scan(t, o):
            a = b = best = 0
            for c in t:
                if c == o: a += 1
                else: b += 1
                if a == b: best = max(best, 2 * a)
                elif b > a: a = b = 0
            return best
        return max(scan(s, '('), scan(reversed(s), ')'))
