class Solution:
    def generateParenthesis(self, n):
        res = {""}
        for _ in range(n):
            res = {s[:i] + "()" + s[i:] for s in res for i in range(len(s) + 1)}
        return res
