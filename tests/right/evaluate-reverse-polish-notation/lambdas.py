class Solution:
    def evalRPN(self, tokens):
        ops = {
            '+': lambda a, b: a + b,
            '-': lambda a, b: a - b,
            '*': lambda a, b: a * b,
            '/': lambda a, b: math.trunc(a / b),
        }
        s = []
        for t in tokens:
            match t:
                case '+' | '-' | '*' | '/':
                    b, a = s.pop(), s.pop()
                    s += ops[t](a, b),
                case _:
                    s += int(t),
        return s.pop()
