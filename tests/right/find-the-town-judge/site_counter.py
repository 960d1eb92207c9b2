from collections import Counter


class Solution:
    def findJudge(self, n: int, trust: List[List[int]]) -> int:
        score = Counter(b for _, b in trust)
        score.subtract(a for a, _ in trust)
        return next((p for p in range(1, n + 1) if score[p] == n - 1), -1)
