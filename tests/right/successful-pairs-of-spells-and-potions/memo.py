class Solution:
    def successfulPairs(self, spells: List[int], potions: List[int], success: int) -> List[int]:
        potions.sort()
        n, ans = len(potions), []
        for s in spells:
            lo, hi = 0, n
            while lo < hi:
                mid = (lo + hi) // 2
                if s * potions[mid] >= success: hi = mid
                else: lo = mid + 1
            ans.append(n - lo)
        return ans
