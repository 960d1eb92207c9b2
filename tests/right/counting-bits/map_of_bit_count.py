class Solution:
    def countBits(self, num: int) -> List[int]:
        return map(int.bit_count, range(num + 1))
