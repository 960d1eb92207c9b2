class Solution:
    def hammingWeight(self, n):
        return 0 if n == 0 else n % 2 + self.hammingWeight(n // 2)
