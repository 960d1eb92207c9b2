class Solution:
    def trailingZeroes(self, n: int) -> int:
        sys.set_int_max_str_digits(0)
        s = str(math.factorial(n))
        return len(s) - len(s.rstrip('0'))
