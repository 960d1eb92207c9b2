class Solution:
    def calculate(self, s: str) -> int:
        s = s.replace(' ', '')
        self.i = 0
        def expr():
            total, sign = 0, 1
            while self.i < len(s) and s[self.i] != ')':
                c = s[self.i]
                if c == '+' or c == '-':
                    sign = 1 if c == '+' else -1
                    self.i += 1
                elif c == '(':
                    self.i += 1
                    total += sign * expr()
                    self.i += 1
                else:
                    n = 0
                    while self.i < len(s) and s[self.i].isdigit():
                        n = n * 10 + int(s[self.i])
                        self.i += 1
                    total += sign * n
            return total
        return expr()
