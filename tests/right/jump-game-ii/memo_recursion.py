class Solution:
    def jump(self, nums: List[int]) -> int:
        n = len(nums)
        far = list(accumulate((i + v for i, v in enumerate(nums)), max))
        def go(frontier, prev):
            if frontier >= n - 1:
                return 0
            return 1 + go(max(far[frontier], prev), frontier)
        return go(0, 0)
