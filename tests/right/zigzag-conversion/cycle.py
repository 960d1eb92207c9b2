class Solution:
    def convert(self, s: str, numRows: int) -> str:
        if numRows == 1: return s
        res = []
        cyc = 2 * numRows - 2
        for r in range(numRows):
            for j in range(r, len(s), cyc):
                res.append(s[j])
                k = j + cyc - 2 * r
                if 0 < r < numRows - 1 and k < len(s):
                    res.append(s[k])
        return "".join(res)
