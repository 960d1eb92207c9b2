class Solution:
    def twoSum(self, nums, target):
        pairs = sorted((v, i) for i, v in enumerate(nums))
        for k, (v, i) in enumerate(pairs):
            j = bisect.bisect_left(pairs, (target - v,), k + 1)
            if j < len(pairs) and pairs[j][0] == target - v:
                return {i, pairs[j][1]}
