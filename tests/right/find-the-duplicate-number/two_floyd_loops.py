class Solution:
    def findDuplicate(self, nums):
        tortoise = hare = nums[0]
        first = True
        while first or tortoise != hare:
            first = False
            tortoise, hare = nums[tortoise], nums[nums[hare]]
        finder = nums[0]
        while finder != tortoise:
            finder, tortoise = nums[finder], nums[tortoise]
        return finder
