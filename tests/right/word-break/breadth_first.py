class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        q, seen = deque([0]), {0}
        while q:
            start = q.popleft()
            if start == len(s):
                return True
            for end in range(start + 1, len(s) + 1):
                if end not in seen and s[start:end] in words:
                    seen.add(end)
                    q.append(end)
        return False
