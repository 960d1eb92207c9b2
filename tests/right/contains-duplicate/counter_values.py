class Solution:
    def containsDuplicate(self, nums):
        c = Counter(nums)
        for k, v in c.items():
            if v >= 2:
                print("twice:", k)
                return True
        return False
