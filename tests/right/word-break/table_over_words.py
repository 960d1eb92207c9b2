class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        ends = {0}
        for i in range(len(s)):
            if i in ends:
                for w in wordDict:
                    if s.startswith(w, i):
                        ends.add(i + len(w))
        return len(s) in ends
