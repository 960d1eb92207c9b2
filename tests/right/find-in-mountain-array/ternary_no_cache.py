class Solution:
    def findInMountainArray(self, target: int, mountain_arr: 'MountainArray') -> int:
        def peak(lo, hi):
            if lo == hi: return lo
            mid = (lo + hi) // 2
            if mountain_arr.get(mid) > mountain_arr.get(mid + 1):
                return peak(lo, mid)
            return peak(mid + 1, hi)
        length = mountain_arr.length()
        p = peak(0, length - 1)
        if mountain_arr.get(p) == target: return p
        lo, hi = 0, p - 1
        while lo <= hi:
            mid = (lo + hi) // 2
            if mountain_arr.get(mid) == target: return mid
            elif mountain_arr.get(mid) < target: lo = mid + 1
            else: hi = mid - 1
        lo, hi = p + 1, length - 1
        while lo <= hi:
            mid = (lo + hi) // 2
            if mountain_arr.get(mid) == target: return mid
            elif mountain_arr.get(mid) > target: lo = mid + 1
            else: hi = mid - 1
        return -1
