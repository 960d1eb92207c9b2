class Tri:
    def __init__(self):
        self.nums = nums = [0] * 38
        nums[1] = nums[2] = 1
        for i in range(3, 38):
            nums[i] = nums[i - 1] + nums[i - 2] + nums[i - 3]

class Solution:
    t = Tri()
    def tribonacci(self, n: int) -> int:
        return self.t.nums[n]
