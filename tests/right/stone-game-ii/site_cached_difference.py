class Solution:
    def stoneGameII(self, piles: List[int]) -> int:
        @cache
        def lead(i, m):
            if i >= len(piles):
                return 0
            best, taken = -inf, 0
            for x in range(1, 2 * m + 1):
                if i + x > len(piles):
                    break
                taken += piles[i + x - 1]
                best = max(best, taken - lead(i + x, max(m, x)))
            return best

        return (sum(piles) + lead(0, 1)) // 2
