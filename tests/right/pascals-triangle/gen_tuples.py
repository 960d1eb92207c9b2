class Solution:
    def generate(self, n):
        row, out = (1,), []
        for _ in range(n):
            out.append(row)
            row = tuple(map(operator.add, (0,) + row, row + (0,)))
        return out
