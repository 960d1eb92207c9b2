def search(a, x, lo, hi):
    if lo > hi:
        return -1
    mid = (lo + hi) // 2
    if a[mid] == x:
        return mid
    return search(a, x, mid + 1, hi) if a[mid] < x else search(a, x, lo, mid - 1)


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        return search(nums, target, 0, len(nums) - 1)
