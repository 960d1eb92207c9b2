class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        order = sorted(range(len(profits)), key=capital.__getitem__)
        have = []
        i = 0
        while k > 0:
            while i < len(order) and capital[order[i]] <= w:
                insort(have, profits[order[i]])
                i += 1
            if not have: break
            w += have.pop()
            k -= 1
        return w
