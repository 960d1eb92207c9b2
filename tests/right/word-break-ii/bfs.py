class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> List[str]:
        q, res = deque([('', 0)]), []
        while q:
            t, i = q.popleft()
            if i == len(s): res.append(t[1:])
            for w in wordDict:
                if s[i:i+len(w)] == w: q.append((t + ' ' + w, i + len(w)))
        return res
