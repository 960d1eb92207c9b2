class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> List[str]:
        def f(s):
            if not s: yield []
            for w in wordDict:
                if s.startswith(w):
                    for t in f(s[len(w):]): yield [w] + t
        return map(' '.join, f(s))
