class Solution(object):
    def twoSum(self, nums, target):
        dic = {}
        for i, num in enumerate(nums, 1):
            if target - num in dic:
                return (dic[target - num], i)
            dic[num] = i
