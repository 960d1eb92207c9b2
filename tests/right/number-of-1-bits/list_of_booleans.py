class Solution:
    def hammingWeight(self, n: int) -> int:
        bits = []
        while n:
            n, b = divmod(n, 2)
            bits.append(bool(b))
        return sum(bits)
