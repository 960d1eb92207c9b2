class Solution:
    def removeDuplicates(self, nums: List[int], k=2) -> int:
        i = 0
        for n in nums:
            if i < k or n != nums[i-k]:
                nums[i] = n
                i += 1
        return i
