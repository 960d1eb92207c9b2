class Solution:
    def convert(self, s: str, numRows: int) -> str:
        if numRows == 1: return s
        g = [[''] * len(s) for _ in range(numRows)]
        r = c = 0; down = True
        for ch in s:
            g[r][c] = ch
            if r == numRows - 1: down = False
            if r == 0: down = True
            if down: r += 1
            else: r -= 1; c += 1
        return ''.join(''.join(x) for x in g)
