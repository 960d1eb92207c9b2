class Solution:
    def reverseBits(self, n: int) -> int:
        s = bin(n)[2:].zfill(32)
        print(s)
        return int(''.join(reversed(s)), 2)
