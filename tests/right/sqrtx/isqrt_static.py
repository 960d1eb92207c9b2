class Solution:
    @staticmethod
    def mySqrt(x: int) -> int:
        return isqrt(x)
