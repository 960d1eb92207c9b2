class Solution:
    def calculate(self, s: str) -> int:
        ops = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': lambda a, b: int(a / b)}
        prec = {'+': 1, '-': 1, '*': 2, '/': 2}
        vals, st = [], []
        def apply():
            b = vals.pop(); a = vals.pop()
            vals.append(ops[st.pop()](a, b))
        i = 0
        while i < len(s):
            if s[i].isnumeric():
                j = i
                while j < len(s) and s[j].isnumeric(): j += 1
                vals.append(int(s[i:j])); i = j
                continue
            if s[i] in prec:
                while st and prec[st[-1]] >= prec[s[i]]: apply()
                st.append(s[i])
            i += 1
        while st: apply()
        return vals[0]
