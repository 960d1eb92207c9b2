class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        c = Counter(nums)
        lo, hi = min(nums), max(nums)
        i = 0
        for v in range(lo, hi + 1):
            for _ in range(c.get(v, 0)):
                nums[i] = v
                i += 1
        return nums
