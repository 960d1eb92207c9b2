class Solution:
    @staticmethod
    def shipWithinDays(weights: List[int], days: int) -> int:
        def split(cap):
            it = iter(weights)
            cur = next(it)
            d = 1
            for w in it:
                if (cur := cur + w) > cap:
                    d, cur = d + 1, w
            return d
        lo, hi = max(max(weights), -(-sum(weights) // days)), sum(weights)
        while lo < hi:
            mid = lo + (hi - lo) // 2
            lo, hi = (lo, mid) if split(mid) <= days else (mid + 1, hi)
        return lo
