from sortedcontainers import SortedList
class Solution:
    def totalCost(self, costs: List[int], k: int, candidates: int) -> int:
        n = len(costs)
        i, j = candidates, max(candidates, n - candidates) - 1
        sl = SortedList((costs[x], x) for x in {*range(min(n, candidates)), *range(max(0, n - candidates), n)})
        ans = 0
        for _ in range(k):
            c, p = sl.pop(0)
            ans += c
            if i <= j:
                if p < i: sl.add((costs[i], i)); i += 1
                else: sl.add((costs[j], j)); j -= 1
        return ans
