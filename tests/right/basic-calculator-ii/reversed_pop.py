class Solution:
    def calculate(self, s: str) -> int:
        s = s.replace(" ", "")
        prod, out, i = None, [], 0
        num, pre = '', '+'
        for c in s + '$':
            if c.isdigit():
                num += c
                continue
            v = int(num); num = ''
            if pre == '+': out.append(v)
            if pre == '-': out.append(-v)
            if pre == '*': out[-1] *= v
            if pre == '/': out[-1] = math.trunc(out[-1] / v)
            pre = c
        return sum(out)
