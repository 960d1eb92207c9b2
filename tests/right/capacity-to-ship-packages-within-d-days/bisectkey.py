class Solution:
    def shipWithinDays(self, weights: List[int], D: int) -> int:
        def can(cap):
            d, s = 1, 0
            for w in weights:
                if w > cap: return False
                s += w
                if s > cap:
                    d += 1
                    s = w
            return d <= D
        return bisect_left(range(1, sum(weights) + 1), True, key=can) + 1
