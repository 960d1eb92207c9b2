class Solution:
    def permuteUnique(self, nums: List[int]) -> List[List[int]]:
        res = []
        for p in permutations(nums):
            if p not in res:
                res.append(p)
        return res
