class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        @cache
        def ok(i):
            return i == len(s) or any(s[i:i + len(w)] == w and ok(i + len(w)) for w in wordDict)
        res = ok(0)
        print(ok.cache_info())
        ok.cache_clear()
        return res
