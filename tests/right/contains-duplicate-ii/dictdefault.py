class Solution:
    def containsNearbyDuplicate(self, nums, k):
        dic = {}
        for i, v in enumerate(nums):
            if i - dic.get(v, -inf) <= k: return True
            dic[v] = i
        return False
