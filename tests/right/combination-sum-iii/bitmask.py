class Solution:
    def combinationSum3(self, k: int, n: int) -> List[List[int]]:
        res = []
        for m in range(512):
            if bin(m).count('1') == k:
                c = [9 - i for i in range(9) if m >> i & 1]
                if sum(c) == n:
                    res.append(c)
        return res
