class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)

        @cache
        def run(x):
            return 1 + run(x + 1) if x in present else 0

        return max(map(run, present), default=0)
