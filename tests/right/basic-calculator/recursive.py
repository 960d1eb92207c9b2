class Solution:
    def calculate(self, s: str) -> int:
        def evaluate(i):
            res, digit, sign = 0, 0, 1
            while i < len(s):
                if s[i].isdigit():
                    digit = digit * 10 + int(s[i])
                elif s[i] in '+-':
                    res += digit * sign
                    digit = 0
                    sign = 1 if s[i] == '+' else -1
                elif s[i] == '(':
                    sub, i = evaluate(i + 1)
                    res += sign * sub
                elif s[i] == ')':
                    res += digit * sign
                    return res, i
                i += 1
            return res + digit * sign, i
        return evaluate(0)[0]
