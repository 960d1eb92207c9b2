class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        heapify(nums)
        need = 1
        while nums:
            x = heappop(nums)
            if x == need: need += 1
            elif x > need: break
        return need
