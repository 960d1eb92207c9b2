class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        c = Counter(nums)
        out = []
        for k in sorted(c): out += [k] * min(2, c[k])
        nums[:] = out
        return len(nums)
