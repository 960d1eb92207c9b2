class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> List[str]:
        res = []
        def bt(i, cur):
            if i == len(s):
                res.append(' '.join(cur))
                return
            for w in wordDict:
                if s.startswith(w, i):
                    cur.append(w)
                    bt(i + len(w), cur)
                    cur.pop()
        bt(0, [])
        return res
