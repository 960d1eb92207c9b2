class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        return chain.from_iterable(combinations(nums, k) for k in range(len(nums) + 1))
