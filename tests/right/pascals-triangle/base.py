class Solution:
    def generate(self, numRows: int) -> List[List[int]]:
        res = [[1]]
        for _ in range(numRows - 1):
            t = [0] + res[-1] + [0]
            res.append([t[i] + t[i + 1] for i in range(len(t) - 1)])
        return res
