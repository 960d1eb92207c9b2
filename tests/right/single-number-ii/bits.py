class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        ans = 0
        for i in range(32):
            c = sum((x >> i) & 1 for x in nums)
            if c % 3:
                if i == 31:
                    ans -= 1 << 31
                else:
                    ans |= 1 << i
        return ans
