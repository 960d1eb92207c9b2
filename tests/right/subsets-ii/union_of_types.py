class Solution:
    def subsetsWithDup(self, nums: list[int] | tuple[int, ...]) -> set[tuple[int, ...]]:
        out: set[tuple[int, ...]] = {()}
        for x in sorted(nums):
            out |= {s + (x,) for s in out}
        return out
