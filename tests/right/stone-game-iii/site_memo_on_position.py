class Solution:
    def stoneGameIII(self, stoneValue: List[int]) -> str:
        n = len(stoneValue)

        @cache
        def lead(i):
            if i >= n:
                return 0
            best = -inf
            got = 0
            for j in range(i, min(i + 3, n)):
                got += stoneValue[j]
                best = max(best, got - lead(j + 1))
            return best

        d = lead(0)
        if d == 0:
            return "Tie"
        return "Alice" if d > 0 else "Bob"
