class Solution:
    def canJump(self, nums: List[int]) -> bool:
        fuel = 1
        for step in nums:
            fuel -= 1
            if fuel < 0:
                return False
            if step > fuel:
                fuel = step
        return True
