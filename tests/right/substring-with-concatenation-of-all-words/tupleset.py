class Solution:
    def findSubstring(self, s: str, words: List[str]) -> List[int]:
        if not s or not words: return []
        n, m = len(words[0]), len(words)
        target = Counter(words)
        out = []
        for off in range(n):
            dq, left = deque(), target.copy()
            for i in range(off, len(s) - n + 1, n):
                w = s[i:i+n]
                if w not in target:
                    dq.clear()
                    left = target.copy()
                    continue
                while left[w] == 0:
                    left[dq.popleft()] += 1
                dq.append(w)
                left[w] -= 1
                if len(dq) == m: out.append(i - n * (m - 1))
        return out
