class Solution:
    def myAtoi(self, s: str) -> int:
        INT_MAX, INT_MIN = (1 << 31) - 1, -(1 << 31)
        i, n, sign, res = 0, len(s), 1, 0
        while i < n and s[i] == ' ': i += 1
        if i < n and (s[i] == '+' or s[i] == '-'):
            if s[i] == '-': sign = -1
            i += 1
        while i < n and '0' <= s[i] <= '9':
            d = ord(s[i]) - 48
            if res > INT_MAX // 10 or (res == INT_MAX // 10 and d > 7):
                return INT_MAX if sign == 1 else INT_MIN
            res = 10 * res + d
            i += 1
        return sign * res
