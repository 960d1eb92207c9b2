class Automaton:
    def __init__(self):
        self.state = 'start'
        self.sign = 1
        self.ans = 0
        self.table = {'start': ['start', 'signed', 'num', 'end'], 'signed': ['end', 'end', 'num', 'end'], 'num': ['end', 'end', 'num', 'end'], 'end': ['end'] * 4}
    def col(self, c):
        if c.isspace(): return 0
        if c in '+-': return 1
        if c.isdigit(): return 2
        return 3
    def get(self, c):
        self.state = self.table[self.state][self.col(c)]
        if self.state == 'num':
            self.ans = self.ans * 10 + int(c)
            self.ans = min(self.ans, 2**31 - 1) if self.sign == 1 else min(self.ans, 2**31)
        elif self.state == 'signed':
            self.sign = 1 if c == '+' else -1
class Solution:
    def myAtoi(self, str: str) -> int:
        a = Automaton()
        for c in str: a.get(c)
        return a.sign * a.ans
