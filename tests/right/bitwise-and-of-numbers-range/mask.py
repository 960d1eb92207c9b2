class Solution:
    def rangeBitwiseAnd(self, left, right):
        return left & right & ~((1 << (left ^ right).bit_length()) - 1)
