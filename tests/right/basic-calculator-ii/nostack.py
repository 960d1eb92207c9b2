class Solution:
    def calculate(self, s: str) -> int:
        s += '+'
        res = last = cur = 0
        sign = '+'
        for c in s:
            if c == ' ': continue
            if c.isdigit():
                cur = 10 * cur + ord(c) - ord('0')
                continue
            if sign == '+': res += last; last = cur
            elif sign == '-': res += last; last = -cur
            elif sign == '*': last *= cur
            elif sign == '/': last = abs(last) // cur * (1 if last >= 0 else -1)
            sign, cur = c, 0
        return res + last
